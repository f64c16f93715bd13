#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""restart.py WINDOW CLI: the real window on its bad days.

Killed in the middle of typing, started twice, beside the command line, and on data folders that are read-only, damaged
or full. Whatever happens to the store, the walk goes on to a report (design law 1)."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from console_tree import Console
from rules import Failed, folder, run, until

WINDOW, CLI = sys.argv[1], sys.argv[2]
HALF_TYPED = "Sidan är vit och vi vet inte om provsva"
SAVED_WITHIN = 2.0  # seconds after the last key (design.md, drafts)
UNSAVED = "ej sparad"


def settings(data):
    folder(data)
    (Path(data) / "settings.json").write_text(json.dumps(
        {"format": 1, "unit": {"name": "BMM Exempel"}, "language": "sv"}))
    return data


def to_the_report(console):
    console.see("Vad fungerar inte?", ["heading"])
    console.press("PKS")
    console.press("Nej, samma fel där")
    console.see("Anmäl driftstopp i PKS", ["heading"])


def command_line(data, *words):
    return subprocess.run([CLI, "--data", str(data), *words], capture_output=True, text=True, timeout=60)


def journal_of(data):
    return Path(data) / "journal.db"


def expect(holds, what):
    if not holds:
        raise Failed(what)


def a_kill_in_the_middle_of_typing_loses_nothing():
    with tempfile.TemporaryDirectory() as place:
        data = settings(f"{place}/data")
        console = Console(WINDOW, data).found()
        to_the_report(console)
        console.write("Vad har hänt?", HALF_TYPED)
        typed = time.monotonic()
        console.read("Vad har hänt?")
        time.sleep(max(0.0, typed + SAVED_WITHIN - time.monotonic()))  # the promise is a time: just when it is up
        console.kill()
        again = Console(WINDOW, data).found()
        again.see("Anmäl driftstopp i PKS", ["heading"])
        expect(again.read("Vad har hänt?") == HALF_TYPED, f"'{again.read('Vad har hänt?')}' came back")
        again.kill()
        checked = command_line(data, "journal", "verify")
        expect(checked.returncode == 0, f"the journal is not sound: {checked.stdout}{checked.stderr}")


def a_second_start_raises_the_first_window():
    with tempfile.TemporaryDirectory() as place:
        data = settings(f"{place}/data")
        first = Console(WINDOW, data).found()
        first.see("Vad fungerar inte?")
        second = subprocess.run([WINDOW, "--data", str(data)], capture_output=True, timeout=60)
        expect(second.returncode == 0, f"the second start ended with {second.returncode}: {second.stderr}")
        expect(first.process.poll() is None, "the first window ended")
        first.press("Utkorg")
        first.see("Utkorg", ["heading"])
        expect(first.end() == 0, "the window ends when it is asked to")


def the_command_line_says_that_the_window_is_open():
    with tempfile.TemporaryDirectory() as place:
        data = settings(f"{place}/data")
        console = Console(WINDOW, data).found()
        to_the_report(console)
        beside = command_line(data, "outage", "list")
        expect(beside.returncode == 1, f"exit {beside.returncode} while the window is open")
        expect("fönst" in beside.stderr.lower() or "öppe" in beside.stderr.lower(), f"it said: {beside.stderr}")
        console.end()
        after = command_line(data, "--json", "outage", "list")
        expect(after.returncode == 0 and len(json.loads(after.stdout)) == 1, f"afterwards: {after.stdout}{after.stderr}")


def walk_from_memory(console, says_unsaved=True):
    """The whole way to a report that can be printed or copied, though nothing can be kept."""
    to_the_report(console)
    for field, value in (("Anmälare", "Exempel Barnmorska"), ("Mottagning", "BMM Exempel")):
        if not console.read(field):
            console.write(field, value)
    console.write("Vad har hänt?", "Sidan är vit.")
    console.press("Fler sätt")
    console.press("Kopiera texten")
    console.press("Lämna till PKS-gruppen")
    console.see("Gå vidare och avvakta")
    expect("Sidan är vit." in console.read("Så här blir felanmälan"), "the report lacks its text")
    if says_unsaved:
        until("answers are drawn 'ej sparad'", lambda: any(
            UNSAVED in node.name or UNSAVED in (node.description or "") for node in console.nodes()))


def a_damaged_journal_opens_and_is_set_aside():
    with tempfile.TemporaryDirectory() as place:
        data = settings(f"{place}/data")
        first = Console(WINDOW, data).found()
        to_the_report(first)
        first.end()
        for file in (journal_of(data), Path(f"{journal_of(data)}-wal")):
            if file.exists():
                size = file.stat().st_size
                file.write_bytes(b"inte en databas " * (size // 16 + 1))
        console = Console(WINDOW, data).found()
        walk_from_memory(console, says_unsaved=False)
        kept = [file.name for file in Path(data).iterdir()]
        expect(any("damaged" in name for name in kept), f"nothing set aside: {kept}")
        console.kill()


def of_its_own(place, size):
    """A file system of its own for the data folder, where this machine allows it."""
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", place], capture_output=True)
    return made.returncode == 0


def a_full_disk_lets_the_walk_go_on():
    with tempfile.TemporaryDirectory() as place:
        data = folder(f"{place}/data")
        if not of_its_own(str(data), "16m"):
            print("        (no tmpfs can be mounted here: left out)")
            return
        try:
            settings(data)
            console = Console(WINDOW, data).found()
            console.see("Vad fungerar inte?", ["heading"])
            fill(data)
            walk_from_memory(console)
            console.kill()
        finally:
            subprocess.run(["umount", "-l", str(data)])


def fill(data):
    try:
        with open(Path(data) / "ballast", "wb", buffering=0) as ballast:
            while True:
                ballast.write(b"\0" * 4096)
    except OSError:
        return


def a_read_only_folder_lets_the_walk_go_on():
    with tempfile.TemporaryDirectory() as place:
        data = folder(f"{place}/data")
        if not of_its_own(str(data), "16m"):
            print("        (no tmpfs can be mounted here: left out)")
            return
        try:
            settings(data)
            subprocess.run(["mount", "-o", "remount,ro", str(data)], check=True)
            console = Console(WINDOW, data).found()
            walk_from_memory(console)
            console.kill()
        finally:
            subprocess.run(["umount", "-l", str(data)])


run([a_kill_in_the_middle_of_typing_loses_nothing, a_second_start_raises_the_first_window,
     the_command_line_says_that_the_window_is_open, a_damaged_journal_opens_and_is_set_aside,
     a_read_only_folder_lets_the_walk_go_on, a_full_disk_lets_the_walk_go_on])
