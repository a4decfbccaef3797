"""Rules that look at folders, programs and translations instead of single lines."""
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml

from rule import rule

TOP = {".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md",
       "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "packaging", "resources", "tests", "ui"}
SUBJECTS = {"agents", "applications", "appraisals", "attachments", "backups", "base", "calendar", "channels", "common",
            "complaints", "conversations", "customers", "departments", "erasure", "events", "generators", "handovers",
            "importing", "jobs", "knowledge", "learning", "notices", "options", "orders", "parcels", "practice",
            "promises", "quality", "reminders", "reports", "requests", "returns", "reviews", "search", "settings",
            "shell", "shifts", "simulation", "stats", "storage", "tasks", "team", "theme", "tickets", "wording",
            "worklist"}


def top_level(tree):
    if tree.root is None:
        return {path.split("/")[0] for path in tree.sources}
    if (tree.root / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(["git", "-C", str(tree.root), "ls-files", "-co", "--exclude-standard"],
                                capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            return {path.split("/")[0] for path in listed.stdout.split("\n") if path}
    # A source archive, or a tree that belongs to somebody else.
    return {name for name in os.listdir(tree.root) if name not in ("build", ".cache", ".git")}


@rule(wrong=[{"source/a.cpp": ""}, {"core/shipping_utils/a.cpp": ""}, {"tests/core/nothing/a_test.cpp": "", "core/a.cpp": ""}],
      right=[{"core/orders/a.cpp": "", "tests/core/orders/a_test.cpp": "", "ui/orders/b.h": ""}])
def every_file_has_its_floor_and_subject(tree):
    faults = [f"{name}: not in the list of the top level" for name in sorted(top_level(tree) - TOP)]
    floors = {"core": set(), "ui": set()}
    for source in tree.code("core", "ui"):
        parts = source.path.split("/")
        if len(parts) > 2:
            floors[parts[0]].add(parts[1])
    faults += [f"{floor}/{name}: not in the list of subjects" for floor in floors for name in sorted(floors[floor] - SUBJECTS)]
    for source in tree.code("tests/core", "tests/ui"):
        parts = source.path.split("/")
        if len(parts) > 3 and parts[2] not in floors[parts[1]]:
            faults.append(f"{source.path}: no {parts[1]}/{parts[2]} that it tests")
    return faults


ALLOWED_QT = {"Core", "Gui", "Widgets", "PrintSupport", "Network", "Concurrent", "DBus"}


def needed(program):
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+?)(?:\.so\S*)?\s+=>", listing, re.M)


def wrong_links(program, libraries):
    qt = {re.sub(r"^libQt\d", "", name) for name in libraries if name.startswith("libQt")}
    if os.path.basename(program) in ("kefu", "kefu-shop"):
        return [f"{os.path.basename(program)} links Qt{name}: core must stand alone" for name in sorted(qt)]
    return [f"{os.path.basename(program)} links Qt{name}" for name in sorted(qt - ALLOWED_QT)]


def links(programs):
    """Not a rule over sources: the built programs, with the proof that a wrong link is found."""
    assert wrong_links("kefu", ["libc", "libQt6Core"]) and wrong_links("kefu-desk", ["libQt6Sql"])
    assert not wrong_links("kefu", ["libc", "libsqlite3"]) and not wrong_links("kefu-desk", ["libQt6Core"])
    faults = []
    for program in programs:
        libraries = needed(program)
        if not any(name.startswith("libc") for name in libraries):
            faults.append(f"{program}: ldd lists nothing")
        faults += wrong_links(program, libraries)
    return faults


def messages(text):
    """(context, source, comment, numerus) and translations of every message."""
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            name = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield name, translation.get("type"), forms


def places(text):
    return sorted(set(re.findall(r"%L?\d", text)))


def ts(message, context="ui::orders::ReviewPanel"):
    return {"resources/i18n/zh_CN.ts": f"<TS><context><name>{context}</name><message>{message}</message></context></TS>"}


GOOD = "<source>Of %1</source><translation>属于 %1</translation>"


@rule(wrong=[ts('<source>A</source><translation type="unfinished"></translation>'), ts(GOOD, "ReviewPanel"),
             ts("<source>A</source><translation></translation>"), ts("<source>Of %1</source><translation>属于</translation>"),
             ts('<source>A</source><translation type="vanished">甲</translation>'),
             ts('<source>%n rows</source><translation><numerusform></numerusform></translation>')],
      right=[ts(GOOD), ts('<source>%n rows</source><translation><numerusform>%n 行</numerusform></translation>')])
def the_translation_is_complete(tree):
    faults = []
    for (context, source, _), kind, forms in messages(tree.sources["resources/i18n/zh_CN.ts"].text):
        where = f"zh_CN.ts, {context}, “{source}”"
        if kind is not None:
            faults.append(f"{where}: {kind}")
        if "::" not in (context or ""):
            faults.append(f"{where}: the context has no namespace")
        if not all(forms):
            faults.append(f"{where}: empty")
        if any(places(form) != places(source) for form in forms):
            faults.append(f"{where}: the places %1… differ")
    return faults


def collected(lupdate, root, ts_text):
    """The messages of the file after lupdate looked at ui and app."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "zh_CN.ts")
        with open(file, "w", encoding="utf-8") as out:
            out.write(ts_text)
        sources = [os.path.join(root, floor) for floor in ("ui", "app") if os.path.isdir(os.path.join(root, floor))]
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root), *sources, "-ts", file], check=True)
        with open(file, encoding="utf-8") as result:
            return {name for name, _, _ in messages(result.read())}


def collected_texts(root, lupdate):
    """Not a rule over sources alone: every text of the screen is in the file, and none that is gone."""
    empty = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="zh_CN"></TS>'
    sample = tempfile.mkdtemp()
    try:
        os.mkdir(os.path.join(sample, "ui"))
        with open(os.path.join(sample, "ui", "a.cpp"), "w", encoding="utf-8") as out:
            out.write('namespace ui::a { class B : public QObject { Q_OBJECT void f(); }; void B::f() { tr("Hello"); } }')
        assert ("ui::a::B", "Hello", "") in collected(lupdate, sample, empty), "lupdate finds nothing"
    finally:
        shutil.rmtree(sample)
    with open(os.path.join(root, "resources/i18n/zh_CN.ts"), encoding="utf-8") as file:
        text = file.read()
    known = {name for name, _, _ in messages(text)}
    now = collected(lupdate, root, text)
    return [f"zh_CN.ts lacks {name[0]}, “{name[1]}”" for name in sorted(now - known)] + \
        [f"zh_CN.ts keeps {name[0]}, “{name[1]}”, which no source says" for name in sorted(known - now)]
