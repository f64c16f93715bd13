#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Every source is laid out as .clang-format says. Other versions of clang-format lay out a little differently."""

import pathlib
import re
import shutil
import subprocess

from lint import Fault, Finding, Skip, files, main

MAJOR = 14


def _program():
    for name in (f"clang-format-{MAJOR}", "clang-format"):
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {MAJOR}\.", said):
                return path
    raise Skip(f"clang-format {MAJOR} is not installed")


def check(root):
    program = _program()
    sources = [str(path) for _, path in files(root, "src", "tests", endings=(".cpp", ".h"))]
    said = subprocess.run([program, "--dry-run", "--style=file", *sources], capture_output=True, text=True, check=False)
    found, seen = [], set()
    for path, line in re.findall(r"^(.+?):(\d+):\d+: (?:warning|error):", said.stderr, re.MULTILINE):
        if path not in seen:
            seen.add(path)
            name = pathlib.Path(path).relative_to(root).as_posix()
            found.append(Finding(name, int(line), f"run: clang-format -i {name}"))
    if said.returncode and not found:
        found.append(Finding(".clang-format", 1, said.stderr.strip()))
    return found


STYLE = (pathlib.Path(__file__).resolve().parents[2] / ".clang-format").read_text(encoding="utf-8")
SOUND = {".clang-format": STYLE, "src/core/base/text.h": "int a = 1;\n", "tests/core/base/text_test.cpp": ""}
FAULTS = [
    Fault({"src/core/base/text.h": "int   a=1;\n"}, "run: clang-format -i src/core/base/text.h"),
    Fault({"tests/core/base/text_test.cpp": "int* a;\nint *b;\n"}, "text_test.cpp:2: run"),
    Fault({".clang-format": "NoSuchKey: 1\n"}, ".clang-format:1:"),
]

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
