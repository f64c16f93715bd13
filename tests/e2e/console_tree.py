# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""The real window, seen and moved through the accessibility tree alone: role and name find a node, its actions move it.

Nothing sleeps for a fixed time: every wait looks again until it holds or its deadline has passed."""

import os
import re
import subprocess
from pathlib import Path

import pyatspi

from drag import drag
from rules import PATIENCE, Failed, until

BUTTONS = ("push button", "toggle button", "check box", "radio button")
TEXTS = ("text", "password text")


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def shown_below(node):
    """The node and what is shown in it; a hidden page hides all of its own."""
    if not is_shown(node):
        return
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from shown_below(child)


def text_of(node):
    return node.queryText().getText(0, -1)


def box_of(node):
    return node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


def told(node):
    return f"{node.getRoleName()} '{node.name}'"


class Console:
    """One run of the window on one data folder."""

    def __init__(self, program, data, log=None):
        self.log = open(log or os.path.join(data, "..", "window.log"), "ab")
        self.process = subprocess.Popen([program, "--data", str(data)], stdout=self.log, stderr=self.log)
        self.app = None

    def found(self):
        """The running program as the desktop knows it, its window shown."""
        def look():
            if self.process.poll() is not None:
                raise Failed(f"the window ended by itself with {self.process.returncode}")
            for app in pyatspi.Registry.getDesktop(0):
                if app is not None and app.get_process_id() == self.process.pid and app.childCount > 0:
                    return app
            return None
        self.app = until("the window on the accessibility bus", look)
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        """As a session end does it."""
        self.process.terminate()
        return self.process.wait(timeout=PATIENCE)

    def nodes(self):
        self.app.clear_cache()
        return [node for window in self.app for node in shown_below(window)]

    def now(self, name, roles=None):
        """The shown node of that name (or whose name starts with it, where it ends in …), else None."""
        start = name[:-1] if name.endswith("…") and not name.endswith(" …") else None
        for node in self.nodes():
            if (node.name == name or (start and node.name.startswith(start))) and \
                    (roles is None or node.getRoleName() in roles):
                return node
        return None

    def see(self, name, roles=None, patience=None):
        try:
            return until(f"{roles or 'any'} '{name}'", lambda: self.now(name, roles), patience)
        except Failed as failed:
            raise Failed(f"{failed}\n{self.picture()}") from None

    def gone(self, name, roles=None):
        until(f"'{name}' is gone", lambda: self.now(name, roles) is None)

    def press(self, name):
        """The button's own first action: its name is translated."""
        def look():
            node = self.now(name, BUTTONS)
            if node is None or not node.getState().contains(pyatspi.STATE_SENSITIVE):
                return False
            return node.queryAction().doAction(0)
        try:
            until(f"an enabled button '{name}'", look)
        except Failed as failed:
            raise Failed(f"{failed}\n{self.picture()}") from None

    def write(self, name, text):
        field = self.see(name, TEXTS)
        field.queryEditableText().setTextContents(text)
        if field.getRoleName() != "password text":
            until(f"'{text[:20]}' in '{name}'", lambda: text_of(field) == text)

    def save_handover(self, file):
        """From the outbox, through the dialog that asks where."""
        self.press("Utkorg…")
        self.press("Spara överlämningsfil…")
        self.write("Filnamn:", file)
        self.press("Spara")
        until(f"{file} is there", lambda: os.path.exists(file))

    def drop(self, source, file):
        """The file, dragged from elsewhere on the screen, onto the middle of the window."""
        box = box_of(self.app.getChildAtIndex(0))
        drag(source, file, (box.x + box.width // 2, box.y + box.height // 2))

    def read(self, name):
        return text_of(self.see(name, TEXTS))

    def reads(self, name, part):
        """The text of that name comes to hold the part, however its lines are broken."""
        until(f"'{part}' in '{name}'", lambda: part in " ".join(self.read(name).split()))

    def shows(self, pattern):
        """The name of what is shown now with these words in it, else None."""
        return next((node.name for node in self.nodes() if re.search(pattern, node.name)), None)

    def says(self, pattern, patience=None):
        try:
            return until(f"'{pattern}'", lambda: self.shows(pattern), patience)
        except Failed as failed:
            raise Failed(f"{failed}\n{self.picture()}") from None

    def go(self, room, heading=None):
        """By the rail, until the page has come to the front."""
        self.press(room)
        self.see(heading or room, ["heading"])

    def keep_picture(self, path):
        """Of the whole screen, for people's eyes."""
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    def picture(self):
        """What is in the window, for a failed test's reader."""
        try:
            return "\n".join(f"  {told(node)}" for node in self.nodes() if node.name)
        except Exception:
            said = Path(self.log.name).read_text(errors="replace")[-4000:]
            return f"the window is gone, code {self.process.poll()}; it said:\n{said}"
