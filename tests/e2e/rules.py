# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""How the rules of a test of the whole program are waited for, run and told. Needs no window."""

import os
import sys
import time
from pathlib import Path

PATIENCE = float(os.environ.get("RR_PATIENCE", "20"))


class Failed(Exception):
    """What was expected and what was there instead."""


def until(what, look, patience=None):
    """The first true answer of look(); a node that went away in the middle counts as a no."""
    end = time.monotonic() + (patience or PATIENCE)
    while True:
        try:
            found = look()
        except Exception as gone:  # the tree changes while it is read
            if isinstance(gone, Failed):
                raise
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failed(f"not seen in time: {what}")
        time.sleep(0.02)


def expect(got, wanted):
    if got != wanted:
        raise Failed(f"'{got}' instead of '{wanted}'")


def folder(path):
    made = Path(path)
    made.mkdir(mode=0o700, parents=True, exist_ok=True)
    return made


def run(rules, after=lambda name: None):
    """Runs the rules, each of which leans on the one before, and says which held; ends with the first that did not."""
    for rule in rules:
        name = rule.__name__.replace("_", " ")
        start = time.monotonic()
        try:
            rule()
            print(f"ok      {name} ({time.monotonic() - start:.1f} s)", flush=True)
            after(name)
        except Failed as fault:
            print(f"FAILED  {name}: {fault}", flush=True)
            sys.exit(1)
    sys.exit(0)
