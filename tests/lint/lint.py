# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""What every lint shares: reading the tree, saying what was found, and proving that the lint can fail.

A lint is a function check(root) -> list of Finding. Run plainly it reads the repository. With --self-test it first
reads a small sound tree, where it must find nothing, then plants one fault at a time and must find each.
Exit: 0 nothing found, 1 something found, 77 skipped (ctest shows it as skipped).
"""

import argparse
import dataclasses
import pathlib
import re
import sys
import tempfile

SKIPPED = 77


@dataclasses.dataclass(frozen=True)
class Finding:
    path: str
    line: int
    text: str
    warning: bool = False

    def __str__(self):
        kind = "warning: " if self.warning else ""
        return f"{self.path}:{self.line}: {kind}{self.text}"


@dataclasses.dataclass(frozen=True)
class Fault:
    """Files to plant over the sound tree, and words that one finding must hold."""

    files: dict
    expected: str


class Skip(Exception):
    """The lint cannot run here; the reason is said and the test counts as skipped."""


def files(root, *folders, endings=None):
    """Every file below the folders, as (path relative to root, absolute path), in a stable order."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and (not endings or path.name.endswith(endings)):
                yield path.relative_to(root).as_posix(), path


def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace")


def code_lines(text):
    """(number, line) with comments taken out, so that prose about a rule does not break the rule."""
    without = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    for number, line in enumerate(without.split("\n"), 1):
        yield number, re.sub(r'^((?:[^"/]|"(?:[^"\\]|\\.)*"|/(?!/))*)//.*$', r"\1", line)


INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def includes(path):
    """(line number, name, quoted?) of each #include."""
    for number, line in enumerate(text_of(path).split("\n"), 1):
        found = INCLUDE.match(line)
        if found:
            yield number, found.group(2), found.group(1) == '"'


def _plant(root, planted):
    for name, content in planted.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def _findings_with(check, planted):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        _plant(root, planted)
        return [f for f in check(root)]


def _self_test(check, sound, faults):
    unexpected = _findings_with(check, sound)
    for finding in unexpected:
        print(f"found in the sound tree: {finding}")
    missed = [fault for fault in faults
              if not any(fault.expected in str(f) for f in _findings_with(check, {**sound, **fault.files}))]
    for fault in missed:
        print(f"not found: {fault.expected!r} planted in {', '.join(fault.files)}")
    print(f"{len(faults) - len(missed)} of {len(faults)} planted faults found")
    return 1 if unexpected or missed else 0


def main(check, sound, faults):
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    try:
        if arguments.self_test:
            sys.exit(_self_test(check, sound, faults))
        found = check(arguments.root)
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    for finding in found:
        print(finding)
    sys.exit(1 if any(not f.warning for f in found) else 0)
