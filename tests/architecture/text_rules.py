"""Words, names and what the screen may show."""
import os
import re

from rule import rule
from source_tree import fault

# A literal as it may stand for itself: tr("…"), tr("…", "…"), u"…"_qs, QStringLiteral("…"), "…"; nothing after it.
LITERAL = re.compile(r'\s*(tr\(\s*"(\\.|[^"\\])*"(\s*"(\\.|[^"\\])*")*(\s*,\s*"(\\.|[^"\\])*")?\s*\)'
                     r'|u"(\\.|[^"\\])*"_qs|QStringLiteral\(\s*u?"(\\.|[^"\\])*"\s*\)|QString\(\)|\{\})\s*[,)]')
PLAIN_TOOL_TIP = re.compile(r"\s*((ui::)?common::)?plainToolTip\(")


def argument_is_literal(code, at):
    return LITERAL.match(code, at) is not None


@rule(wrong=[{"ui/a/a.cpp": "m_x = new QLabel(nick, this);"}, {"ui/a/a.cpp": 'new QLabel(tr("Name"), this);'},
             {"ui/a/a.h": "class A : public QLabel {};"}, {"ui/a/a.cpp": "QLabel label; label.setText(nick);"},
             {"ui/a/a.cpp": "QMessageBox::warning(this, a, b);"}, {"ui/a/a.cpp": "button->setToolTip(nick);"},
             {"ui/a/a.cpp": 'button->setToolTip(tr("of %1").arg(nick));'}, {"ui/a/a.cpp": "view->setHtml(text);"},
             {"ui/a/a.cpp": "case Qt::ToolTipRole: return nick;"}, {"ui/common/a.cpp": "view->setMarkdown(text);"},
             {"ui/a/a.cpp": "QInputDialog::getText(this, a, b);"}, {"ui/a/a.cpp": "m_edit = new QTextEdit(this);"},
             {"ui/a/a.cpp": "QToolTip::showText(p, nick);"}],
      right=[{"ui/a/a.h": "class QLabel;\nQLabel* m_x;",
              "ui/a/a.cpp": '#include <QLabel>\nm_x = new common::PlainLabel({}, this); m_x->setText(nick);\n'
                            'b->setToolTip(tr("Approve")); b->setToolTip(common::plainToolTip(nick)); QLabel& label = *m_x;'},
             {"ui/common/plain_label.h": "class PlainLabel : public QLabel {};"},
             {"ui/a/a.cpp": "case Qt::ToolTipRole: return common::plainToolTip(nick);"}])
def strangers_text_is_plain(tree):
    """A label, tool tip or box that guesses rich text opens files named in a buyer's message (reliability.md)."""
    faults = []
    for source in tree.code("ui"):
        faults += [fault(source, line, f"{found.group(1)}: shows rich text")
                   for line, found in source.find(r"\b(setHtml|insertHtml|setMarkdown|insertMarkdown)\s*\(", "bare")]
        if source.path.startswith("ui/common/"):
            continue
        code = source.code
        faults += [fault(source, line, f"{found.group(1)}: use the wrappers of ui/common")
                   for line, found in source.find(r"(?<![<\w])(QMessageBox|QInputDialog|QProgressDialog|QErrorMessage|QToolTip|QTextEdit"
                                                  r"|QTextBrowser)\b", "bare")]
        for line, found in source.find(r"\bset(ToolTip|StatusTip|WhatsThis)\s*\("):
            if not argument_is_literal(code, found.end()) and not PLAIN_TOOL_TIP.match(code, found.end()):
                faults.append(fault(source, line, "a tool tip that is no literal goes through plainToolTip()"))
        if "ToolTipRole" in source.bare and "plainToolTip(" not in source.bare:
            faults.append(fault(source, source.find("ToolTipRole", "bare")[0][0], "a cell's tool tip goes through plainToolTip()"))
        faults += [fault(source, line, "a label of its own: use PlainLabel, which never guesses rich text")
                   for line, _ in source.find(r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[;({]|(make_unique<|public\s+)QLabel\b", "bare")]
    return faults


@rule(wrong=[{"core/a.cpp": 'auto t = tr("Approve");'}, {"core/a.cpp": 'QObject::tr("x");'}],
      right=[{"ui/a.cpp": 'tr("Approve");', "core/a.cpp": "str(1); // tr("}])
def core_says_nothing_to_the_screen(tree):
    return [fault(source, line, "words of the screen live in ui")
            for source in tree.code("core") for line, _ in source.find(r"\btr\s*\(\s*\"")]


@rule(wrong=[{"core/a/order_manager.h": "#pragma once"}, {"ui/a/OrderPanel.h": "#pragma once"}, {"core/a/text_utils.cpp": ""},
             {"core/a.h": "int x;"}, {"core/a.cpp": "// TODO: later"}, {"ui/a.h": "#pragma once\nclass ReviewHelper {};"}],
      right=[{"core/a/order.h": "// why\n#pragma once"}, {"tests/core/a_test.cpp": "int x;"}])
def names_say_what_things_are(tree):
    faults = []
    for source in tree.code("core", "ui", "app", "tests"):
        name = os.path.basename(source.path)
        if not re.fullmatch(r"[a-z0-9_]+\.(h|cpp)", name) or re.search(r"(manager|helper|utils?|misc)s?\.(h|cpp)$", name):
            faults.append(fault(source, 1, "file names are snake_case and say what is in them"))
        if name.endswith(".h") and "#pragma once" not in source.code:
            faults.append(fault(source, 1, "#pragma once is missing"))
        faults += [fault(source, line, f"{found.group()}: do it or delete it")
                   for line, found in source.find(r"\b(TODO|FIXME|XXX|HACK)\b", "text")]
        faults += [fault(source, line, f"{found.group(1)}: name what it does")
                   for line, found in source.find(r"^\s*(?:class|struct)\s+(\w+(?:Manager|Helper|Utils?))\b", "bare")]
    return faults


def enumerators(tree):
    """{enum name: its enumerators} of the enum classes of core."""
    found = {}
    for source in tree.code("core"):
        for _, match in source.find(r"enum\s+class\s+(\w+)[^{;]*\{([^}]*)\}", "bare"):
            found[match.group(1)] = [name for name in re.findall(r"(\w+)\s*(?:=[^,]*)?(?:,|$)", match.group(2).strip()) if name]
    return found


def words(tree, enum):
    """{enumerator: word} from tables `{E::X, "x"}` and switches `case E::X: return "x"`."""
    found = {}
    for source in tree.code("core"):
        if source.path.endswith(".cpp"):
            for _, match in source.find(rf'\b{enum}::(\w+)\s*(?:,|:\s*return)\s*"(\w+)"'):
                found.setdefault(match.group(1), match.group(2))
    return found


@rule(wrong=[{"core/a.h": "enum class E { One, Two };\nstd::string_view toWord(E e);",
              "core/a.cpp": 'std::string_view toWord(E e) { return table(E::One, "one"); }'},
             {"core/a.h": "enum class E { One, Two };\nstd::string_view toWord(E e);",
              "core/a.cpp": '{E::One, "one"}, {E::Two, "one"}'},
             {"core/a.h": "enum class E { One };\nstd::string_view toWord(E e);", "core/a.cpp": '{E::One, "One"}'}],
      right=[{"core/a.h": "enum class E { One, Two = 2 };\nstd::string_view toWord(E e);",
              "core/a.cpp": 'case E::One: return "one"; case E::Two:\n return "two_words";'}])
def every_enum_value_has_its_own_word(tree):
    faults, enums = [], enumerators(tree)
    for source in tree.code("core"):
        for line, match in source.find(r"std::string_view\s+toWord\(\s*(?:\w+::)*(\w+)\s+\w+\)\s*;", "bare"):
            enum = match.group(1)
            known = words(tree, enum)
            faults += [fault(source, line, f"{enum}::{name} has no word") for name in enums.get(enum, []) if name not in known]
            faults += [fault(source, line, f"{enum}: `{word}` is not lower_case") for word in known.values() if word != word.lower()]
            if len(set(known.values())) != len(known):
                faults.append(fault(source, line, f"two values of {enum} share a word"))
    return faults


# Columns whose CHECK lists the words of an enum.
STORED = {("mirror_order", "state"): "OrderState", ("work_review", "state"): "ReviewState",
          ("work_order_flag", "flag"): "OrderFlag", ("work_edit_request", "state"): "EditState",
          ("work_promise", "state"): "PromiseState", ("work_promise", "awaits"): "PromiseEvent",
          ("work_application", "state"): "ApplicationState", ("work_application", "kind"): "ApplicationKind",
          ("work_handover_item", "kind"): "HandoverItemKind",
          ("work_inspection", "state"): "QualityState", ("work_inspection", "root_cause"): "RootCause",
          ("work_library_case", "kind"): "LibraryKind",
          ("work_ticket", "state"): "TicketState", ("work_ticket", "level"): "TicketLevel",
          ("work_ticket", "topic"): "TicketTopic", ("work_ticket", "told_how"): "TellingWay",
          ("work_ticket_concern", "told_how"): "TellingWay",
          ("work_reply_proposal", "state"): "ReplyProposalState",
          ("work_article", "kind"): "ArticleKind", ("work_article", "level"): "Level"}


def checked_words(tree, table, column):
    """None when the schema has no such column yet (only in samples)."""
    text = "\n".join(source.text for path, source in tree.sources.items() if path.startswith("resources/sql/"))
    body = re.search(rf"CREATE TABLE {table} \((.*?)^\)", text, re.S | re.M)
    check = body and re.search(rf"CHECK \({column} IN \(([^)]*)\)\)", body.group(1))
    return set(re.findall(r"'(\w+)'", check.group(1))) if check else None


ORDER_SQL = "CREATE TABLE mirror_order (\n state TEXT CHECK (state IN ('paid', 'closed'))\n)"


@rule(wrong=[{"resources/sql/1.sql": ORDER_SQL, "core/a.cpp": '{OrderState::Paid, "paid"}, {OrderState::Closed, "shut"}'},
             {"resources/sql/1.sql": ORDER_SQL, "core/a.cpp": '{OrderState::Paid, "paid"}'}],
      right=[{"resources/sql/1.sql": ORDER_SQL, "core/a.cpp": '{OrderState::Paid, "paid"}, {OrderState::Closed, "closed"}'}])
def the_schema_knows_the_words(tree):
    faults, is_real = [], tree.root is not None
    for (table, column), enum in STORED.items():
        allowed, known = checked_words(tree, table, column), set(words(tree, enum).values())
        if allowed is None:
            faults += [f"resources/sql: no CHECK found for {table}.{column}"] if is_real else []
        elif allowed != known:
            faults.append(f"{table}.{column} and {enum} differ in {sorted(allowed ^ known)}")
    return faults


@rule(wrong=[{"core/a.h": "enum class E { One };", "ui/a.cpp": "switch (e) { case core::E::One: f(); break; default: break; }"}],
      right=[{"core/a.h": "enum class E { One };", "ui/a.cpp": "switch (e) { case E::One: { f(); } }\n"
              "switch (role) { case Qt::DisplayRole: switch (e) { case E::One: return 1; } default: break; }"}])
def switches_over_our_enums_have_no_default(tree):
    """So that the compiler finds every place that a new value must be thought of."""
    faults, enums = [], set(enumerators(tree))
    for source in tree.code("core", "ui", "app"):
        for line, match in source.find(r"\bswitch\s*\(", "bare"):
            body, depth = [], 0
            for char in source.bare[source.bare.find("{", match.end()):]:
                depth += (char == "{") - (char == "}")
                body.append(char)
                if depth == 0:
                    break
            # Only what stands in this switch itself, not in one inside it.
            text = "".join(body)[1:-1]
            while re.search(r"\bswitch\s*\([^{}]*\{[^{}]*\}", text) or re.search(r"(?<!\))\{[^{}]*\}", text):
                text = re.sub(r"\bswitch\s*\([^{}]*\{[^{}]*\}|\{[^{}]*\}", " ", text, count=1)
            ours = [name for name in re.findall(r"\bcase\s+(?:\w+::)*(\w+)::\w+", text) if name in enums]
            if ours and re.search(r"\bdefault\s*:", text):
                faults.append(fault(source, line, f"switch over {ours[0]} has a default"))
    return faults
