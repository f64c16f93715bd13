# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""A file dragged by the mouse from another program and dropped on what lies at a spot of the screen."""

import subprocess
import tempfile

from rules import Failed, until

LIES_AT = (1150, 650)


def mouse(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True)


def drag(source, file, spot):
    """`source` is the program drag_source. The button is let go when the program below has said that it takes it."""
    with tempfile.NamedTemporaryFile() as said:
        held = subprocess.Popen([source, file, *[str(at) for at in LIES_AT]], stdout=said)
        try:
            until("what can be dragged", lambda: "ready" in words(said))
            mouse("mousemove", LIES_AT[0] + 20, LIES_AT[1] + 20, "mousedown", 1)
            wander(said, spot)
            mouse("mouseup", 1)
            until("the end of the drag", lambda: held.poll() == 0)
        finally:
            held.kill()
            held.wait()


def words(said):
    with open(said.name, encoding="utf-8") as lines:
        return lines.read().split()


def wander(said, spot):
    """To and fro about the spot: a drag begins, and is answered, when the mouse moves."""
    steps = iter(range(10_000))

    def look():
        mouse("mousemove", spot[0] + next(steps) % 7, spot[1])
        return words(said)[-1:] == ["accepted"]
    try:
        until("a window that takes the file", look)
    except Failed:
        mouse("mouseup", 1)
        raise
