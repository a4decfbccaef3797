"""The project's own files, with C++ split into code and text literals."""
import pathlib
import re

FOLDERS = ("core", "ui", "app", "tests", "resources", "packaging")
TEXT_ENDINGS = {".h", ".cpp", ".sql", ".ts", ".md", ".json", ".txt", ".cmake", ".py", ".sh"}
TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?:u8|u|U|L)?R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|(?:u8|u|U|L)?"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|'(?:\\.|[^'\\\n])'", re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"][^>"\n]+[>"])', re.M)


class Source:
    """One file: `text` as it is, `code` without comments, `bare` without comments and literals."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.literals = []
        code, bare, end = [], [], 0
        if path.endswith((".h", ".cpp")):
            for token in TOKENS.finditer(text):
                between = text[end:token.start()]
                blank = re.sub(r"[^\n]", " ", token.group())
                is_comment = token.group().startswith(("//", "/*"))
                code += [between, blank if is_comment else token.group()]
                # An include names its file in quotes, which is no text literal.
                is_include = re.search(r"#[ \t]*include[ \t]*$", between.rsplit("\n", 1)[-1])
                bare += [between, blank]
                if not is_comment and not is_include:
                    literal = token.group("raw") if token.group("raw") is not None else token.group("text")
                    if literal:
                        self.literals.append((text.count("\n", 0, token.start()) + 1, literal))
                end = token.end()
        self.code = "".join(code) + text[end:]
        self.bare = "".join(bare) + text[end:]

    def includes(self):
        """(line, `<QString>` or `"core/base/time.h"`) of every include."""
        return [(self.code.count("\n", 0, found.start(1)) + 1, found.group(1))
                for found in INCLUDE.finditer(self.code)]

    def find(self, pattern, where="code"):
        """Lines on which the pattern begins."""
        text = getattr(self, where)
        return [(text.count("\n", 0, found.start()) + 1, found)
                for found in re.compile(pattern, 0 if isinstance(pattern, re.Pattern) else re.M).finditer(text)]


class Tree:
    def __init__(self, files, root=None):
        self.root = root
        self.sources = {path: Source(path, text) for path, text in files.items()}

    @staticmethod
    def read(root):
        root = pathlib.Path(root)
        files = {}
        for folder in FOLDERS:
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and path.suffix in TEXT_ENDINGS:
                    files[path.relative_to(root).as_posix()] = path.read_text("utf-8")
        return Tree(files, root)

    def code(self, *folders):
        """C++ files below these folders."""
        return [source for path, source in self.sources.items()
                if path.endswith((".h", ".cpp")) and path.startswith(tuple(f + "/" for f in folders))]


def fault(source, line, text):
    return f"{source.path}:{line}: {text}"
