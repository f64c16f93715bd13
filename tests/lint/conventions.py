#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""The conventions of docs/contributing.md that a program can read: licence lines, names, sizes, banned shapes."""

import re

from lint import Fault, Finding, code_lines, files, main, text_of

FOLDERS = ("src", "tests", "ui", "scripts", ".ci", "resources")
LICENSED = (".cpp", ".h", ".c", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".supp")
LICENCE = ("SPDX-License-Identifier: GPL-3.0-or-later", "SPDX-FileCopyrightText: The Reservrutin authors")
CODE = (".cpp", ".h")
WARN_LINES, MOST_LINES = 400, 600

SNAKE = re.compile(r"^[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9_]+)*$")
EMPTY_NAMES = re.compile(r"(^|_)(utils?|utilities|managers?|helpers?|misc|common|stuff)(_|$)")

CODE_RULES = [
    (re.compile(r"\bstatic\b.*\binstance\s*\(\s*\)|(?<![\w:])(?!Q[A-Z]\w*::)(?:\w+::)+instance\s*\(\s*\)"),
     "no instance(): hand it in by constructor"),
    (re.compile(r"(?<!\w)(SIGNAL|SLOT)\s*\("), "connect by function pointer with a context object"),
    (re.compile(r'#\s*include\s+[<"][^">]+\.cpp[">]'), "a .cpp is compiled, never included"),
    (re.compile(r"\bQMessageBox::(question|warning|information|critical|about)\s*\("),
     "its text may turn into markup and no test can answer it: ask on the page"),
    (re.compile(r"\bQt::(RichText|AutoText)\b"), "text is text: Qt::PlainText"),
]

# "/" apart from the folder's name, so that this line is not a path of one machine itself.
MACHINE_PATH = re.compile(r"(?:^|[^\w.])(/(?:work|farm|root)/|/(?:home|Users)/\w+/|[A-Z]:\\Users\\)")
PROSE = (*CODE, ".py", ".sh", ".md", ".json", ".sql", ".ui", ".ts", ".cmake", ".txt", "run", "setup", "test", "lint")

LABEL_MADE = re.compile(r"\bnew\s+QLabel\b|\bmake_unique<QLabel>|^\s*QLabel\s+\w+\s*[({;]|\bpublic\s+QLabel\b")
LABEL_PLAIN = re.compile(r"\bsetTextFormat\(Qt::PlainText\)")


def _licence(root):
    for name, path in files(root, *FOLDERS):
        start = text_of(path)[:400]
        script = start.startswith("#!")
        if name.startswith("tests/data/") or not (script or name.endswith(LICENSED)):
            continue
        for wanted in LICENCE:
            if wanted not in start:
                yield Finding(name, 1, f"the first lines lack '{wanted}'")


def _names(root):
    for name, _ in files(root, "src", "tests", "ui", "scripts"):
        base = name.rsplit("/", 1)[-1]
        if base in ("CMakeLists.txt", "README.md") or name.startswith("tests/data/"):
            continue
        if not SNAKE.match(base) and not base.startswith("."):
            yield Finding(name, 1, "file names are snake_case")
        if EMPTY_NAMES.search(base.split(".")[0]):
            yield Finding(name, 1, "the name says nothing: call it what it does")


def _sizes(root):
    for name, path in files(root, "src", "tests", endings=CODE):
        lines = text_of(path).count("\n")
        if lines > WARN_LINES:
            yield Finding(name, lines, f"{lines} lines (at most {MOST_LINES}): does it do two things?",
                          warning=lines <= MOST_LINES)


def _shapes(root):
    for name, path in files(root, "src", "tests", endings=CODE):
        for line, code in code_lines(text_of(path)):
            for pattern, reason in CODE_RULES:
                if pattern.search(code):
                    yield Finding(name, line, reason)


def _machine_paths(root):
    pages = list(files(root, *FOLDERS, "docs", endings=PROSE))
    pages += [(page.name, page) for page in (root / "README.md", root / "CMakeLists.txt") if page.exists()]
    for name, path in pages:
        for line, text in enumerate(text_of(path).split("\n"), 1):
            found = MACHINE_PATH.search(text)
            if found:
                yield Finding(name, line, f"a path of one machine: {found.group(1)}")


def _labels(root):
    """Design law 11. Each label made in a class is set to plain text in the same class (header and source together)."""
    classes = {}
    for name, path in files(root, "src", endings=CODE):
        lines = list(code_lines(text_of(path)))
        entry = classes.setdefault(name.rsplit(".", 1)[0], [name, 0, 0])
        entry[1] += sum(len(LABEL_MADE.findall(code)) for _, code in lines)
        entry[2] += sum(len(LABEL_PLAIN.findall(code)) for _, code in lines)
    for name, made, plain in classes.values():
        if made > plain:
            yield Finding(name, 1, f"{made} QLabel made, {plain} set to Qt::PlainText")


def _form_labels(root):
    for name, path in files(root, "ui", endings=(".ui",)):
        text = text_of(path)
        for widget in re.finditer(r'<widget class="QLabel" name="(\w+)"(/>|>.*?</widget>)', text, re.DOTALL):
            if "Qt::PlainText" not in widget.group(2):
                line = text[:widget.start()].count("\n") + 1
                yield Finding(name, line, f"label {widget.group(1)} lacks textFormat Qt::PlainText")


def check(root):
    return [*_licence(root), *_names(root), *_sizes(root), *_shapes(root), *_machine_paths(root), *_labels(root),
            *_form_labels(root)]


HEAD = f"// {LICENCE[0]}\n// {LICENCE[1]}\n"
PLAIN_LABEL = '<widget class="QLabel" name="a"><property name="textFormat"><enum>Qt::PlainText</enum></property></widget>'
SOUND = {
    "src/core/base/text.h": HEAD + "// no instance() here, no SIGNAL(x) either\n",
    "src/app/main.cpp": HEAD + "auto* app = QCoreApplication::instance();\n",
    "src/gui/widgets/plain_label.cpp": HEAD + "auto* l = new QLabel;\nl->setTextFormat(Qt::PlainText);\n",
    "ui/home/home_page.ui": PLAIN_LABEL,
    "tests/data/Any Name.eml": "",
}
FAULTS = [
    Fault({"src/core/base/text.h": "#pragma once\n"}, "lack 'SPDX-License-Identifier"),
    Fault({"scripts/clean": "#!/bin/sh\n"}, "lack 'SPDX-FileCopyrightText"),
    Fault({"src/core/base/fixedBytes.h": HEAD}, "snake_case"),
    Fault({"src/core/base/text_utils.h": HEAD}, "the name says nothing"),
    Fault({"src/gui/window_manager.cpp": HEAD}, "the name says nothing"),
    Fault({"src/storage/store.cpp": HEAD + "\n" * WARN_LINES}, "warning: 402 lines"),
    Fault({"src/storage/store.cpp": HEAD + "\n" * MOST_LINES}, f"(at most {MOST_LINES})"),
    Fault({"src/storage/store.h": HEAD + "static Store& instance();\n"}, "no instance()"),
    Fault({"src/storage/store.cpp": HEAD + "Store::instance().open();\n"}, "no instance()"),
    Fault({"src/gui/window.cpp": HEAD + "connect(a, SIGNAL(clicked()), b, SLOT(close()));\n"}, "by function pointer"),
    Fault({"tests/core/all.cpp": HEAD + '#include "core/base/text.cpp"\n'}, "never included"),
    Fault({"src/gui/window.cpp": HEAD + "QMessageBox::warning(this, a, b);\n"}, "ask on the page"),
    Fault({"docs/operations.md": "see /" + "work/main/build\n"}, "a path of one machine"),
    Fault({"README.md": "cd /" + "home/someone/reservrutin\n"}, "a path of one machine"),
    Fault({"src/gui/window.cpp": HEAD + "auto* l = new QLabel(this);\n"}, "1 QLabel made, 0 set"),
    Fault({"src/gui/window.h": HEAD + "class Note : public QLabel {};\n"}, "1 QLabel made, 0 set"),
    Fault({"ui/home/home_page.ui": '<widget class="QLabel" name="b"/>\n' + PLAIN_LABEL}, "label b lacks"),
]

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
