#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Reads every #include of src against the table of arrows in docs/architecture.md, and keeps core pure."""

import re

from lint import Fault, Finding, code_lines, files, includes, main, text_of

TABLE = "docs/architecture.md"
SOURCES = (".cpp", ".h")
GENERATED = re.compile(r"(^|/)ui_\w+\.h$|\.moc$|(^|/)moc_\w+\.cpp$")

# Core has no I/O, threads, clock, chance or log of its own: they come in through ports, as arguments.
IMPURE_HEADERS = re.compile(
    r"^(fstream|iostream|filesystem|thread|future|condition_variable|random|cstdio|stdio\.h|ctime|time\.h|sqlite3\.h"
    r"|spdlog/.*|SQLiteCpp/.*|curl/.*|gmime/.*|Qt(Gui|Widgets|Network|Sql|DBus|PrintSupport)/.*"
    r"|Q(File|SaveFile|TemporaryFile|TemporaryDir|Dir|FileInfo|Process|Settings|Thread|ThreadPool|Timer|ElapsedTimer"
    r"|RandomGenerator|StandardPaths|LoggingCategory|Debug|Application|GuiApplication|Widget|Painter))$")
IMPURE_CALLS = re.compile(
    r"\b(QDateTime::currentDateTime\w*|QDateTime::currentMSecs\w*|QDate::currentDate|QTime::currentTime"
    r"|\w+_clock::now|std::random_device|QUuid::createUuid\w*|QRandomGenerator|randombytes_\w+"
    r"|qDebug|qInfo|qWarning|qCritical|qEnvironmentVariable|getenv|QSysInfo)\b")


def read_table(root):
    """({folder or file: allowed folders or {'*'}}, [core's rooms in order], findings)"""
    page = root / TABLE
    block = re.search(r"^```arrows\n(.*?)^```", text_of(page), re.MULTILINE | re.DOTALL) if page.exists() else None
    if not block:
        return {}, [], [Finding(TABLE, 1, "has no ```arrows block")]
    arrows, order = {}, []
    for line in filter(str.strip, block.group(1).split("\n")):
        name, _, allowed = line.partition(":")
        if name == "core order":
            order = allowed.split()
        else:
            arrows[name.strip()] = set(allowed.split())
    return arrows, order, _cycles(arrows)


def _reached(name, arrows):
    reached, waiting = set(), [name]
    while waiting:
        for following in arrows.get(waiting.pop(), set()) - {"*"} - reached:
            reached.add(following)
            waiting.append(following)
    return reached


def _cycles(arrows):
    return [Finding(TABLE, 1, f"the arrows from {name} run in a ring")
            for name in arrows if name in _reached(name, arrows)]


def _target(root, including, included):
    """The included file's path below src, or None when it is not one of ours."""
    if (root / "src" / included).exists():
        return included
    beside = (root / "src" / including).parent / included
    return beside.resolve().relative_to((root / "src").resolve()).as_posix() if beside.exists() else None


def _refusal(source, target, arrows, order):
    folder, other = source.split("/")[0], target.split("/")[0]
    if folder == other == "core":
        room, other_room = source.split("/")[1], target.split("/")[1]
        if room in order and other_room in order and order.index(other_room) > order.index(room):
            return f"core/{room} may not include core/{other_room}, which stands after it"
        return None
    allowed = arrows.get(source, arrows.get(folder, set()))
    if folder == other or "*" in allowed or other in allowed:
        return None
    return f"{folder} may not include {other}"


def _unknown_rooms(root, arrows, order):
    for name, path in files(root, "src", endings=SOURCES):
        parts = name.split("/")
        if len(parts) > 2 and parts[1] not in arrows:
            yield Finding(name, 1, f"folder {parts[1]} has no line in {TABLE}")
        if parts[1] == "core" and len(parts) > 3 and parts[2] not in order:
            yield Finding(name, 1, f"room core/{parts[2]} is not in 'core order' of {TABLE}")


def _arrows(root, arrows, order):
    for name, path in files(root, "src", endings=SOURCES):
        source = name.removeprefix("src/")
        for line, included, quoted in includes(path):
            target = _target(root, source, included)
            if target is None:
                if quoted and not GENERATED.search(included):
                    yield Finding(name, line, f'"{included}" is no file of src')
                continue
            if target != included:
                yield Finding(name, line, f'write "{target}": includes are named from src')
            refusal = _refusal(source, target, arrows, order)
            if refusal:
                yield Finding(name, line, refusal)


def _links(root, arrows):
    """A layer's link line says the same as the table."""
    for name, path in files(root, "src", endings=("CMakeLists.txt",)):
        folder = name.split("/")[1]
        allowed = {word for key in arrows if key.split("/")[0] == folder for word in arrows[key]} | {folder}
        for line, code in enumerate(text_of(path).split("\n"), 1):
            for other in re.findall(r"\brr_(\w+)", code.split("#")[0]):
                if other in arrows and "*" not in allowed and other not in allowed:
                    yield Finding(name, line, f"{folder} may not link rr_{other}")


def _purity(root):
    for name, path in files(root, "src/core", endings=SOURCES):
        for line, included, _ in includes(path):
            if IMPURE_HEADERS.match(included):
                yield Finding(name, line, f"core is pure and may not include <{included}>")
        for line, code in code_lines(text_of(path)):
            found = IMPURE_CALLS.search(code)
            if found:
                yield Finding(name, line, f"core is pure and may not use {found.group()}")


def check(root):
    arrows, order, found = read_table(root)
    if not arrows:
        return found
    return [*found, *_unknown_rooms(root, arrows, order), *_arrows(root, arrows, order), *_links(root, arrows),
            *_purity(root)]


SOUND_TABLE = """```arrows
app/composition.cpp: *
app: gui core
gui: paper core
paper: core
storage: core
core:
core order: base journal
```
"""
SOUND = {
    TABLE: SOUND_TABLE,
    "src/core/base/text.h": "// core may say std::filesystem in prose: QDateTime::currentDateTime\n",
    "src/core/journal/entry.h": '#include "core/base/text.h"\n#include <QString>\n',
    "src/gui/CMakeLists.txt": "rr_layer(gui LINKS rr_paper rr_core)  # not rr_storage\n",
    "src/storage/store.h": '#include "core/journal/entry.h"\n',
    "src/paper/sheet.h": '#include "core/journal/entry.h"\n',
    "src/gui/window.cpp": '#include "paper/sheet.h"\n#include "ui_window.h"\n',
    "src/app/composition.cpp": '#include "storage/store.h"\n',
}
FAULTS = [
    Fault({"src/core/base/text.h": '#include "core/journal/entry.h"\n'}, "core/base may not include core/journal"),
    Fault({"src/core/base/text.h": '#include "storage/store.h"\n'}, "core may not include storage"),
    Fault({"src/core/base/text.h": "#include <storage/store.h>\n"}, "core may not include storage"),
    Fault({"src/gui/window.cpp": '#include "storage/store.h"\n'}, "gui may not include storage"),
    Fault({"src/app/main.cpp": '#include "storage/store.h"\n'}, "app may not include storage"),
    Fault({"src/paper/sheet.h": '#  include "gui/window.h"\n', "src/gui/window.h": ""}, "paper may not include gui"),
    Fault({"src/core/journal/entry.h": '#include "../base/text.h"\n'}, 'write "core/base/text.h"'),
    Fault({"src/gui/window.cpp": '#include "paper/gone.h"\n'}, '"paper/gone.h" is no file of src'),
    Fault({"src/gui/CMakeLists.txt": "rr_layer(gui LINKS rr_core rr_storage)\n"}, "gui may not link rr_storage"),
    Fault({"src/utils/text.h": ""}, "folder utils has no line"),
    Fault({"src/core/misc/text.h": ""}, "core/misc is not in 'core order'"),
    Fault({"src/core/base/text.h": "#include <QFile>\n"}, "may not include <QFile>"),
    Fault({"src/core/base/text.h": "auto t = std::chrono::system_clock::now();\n"}, "may not use system_clock::now"),
    Fault({TABLE: SOUND_TABLE.replace("core:\n", "core: paper\n")}, "run in a ring"),
    Fault({TABLE: "# Architecture\n"}, "has no ```arrows block"),
]

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
