#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""A person's seat at a computer: one window in a log-in session of its own, which several tests' hands can reach.

Imported, Seat opens one and passes on what a Console can do. Run (inside in_session.sh), it is the other end: a JSON
line in for each act, a JSON line out for what came of it; it ends, and the window with it, when its stdin does."""

import json
import os
import pwd
import subprocess
import sys
from pathlib import Path

from rules import Failed

ANSWER = '{"answer": '  # so the line begins; others in the session write to the same place
HERE = Path(__file__).resolve().parent


class Seat:
    """`user`: another user of the operating system, who needs to be able to read `tools` (this folder) and `window`."""

    def __init__(self, window, data, user=None, tools=HERE):
        self.data = Path(data)
        self.name = self.data.parent.name
        self.log = self.data.parent / "session.log"
        self.command = [*as_user(user), f"{tools}/in_session.sh", f"{tools}/seat.py", str(window), str(data)]
        self.open()

    def open(self):
        """Also again, after leave()."""
        with open(self.log, "ab") as log:
            self.line = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                         text=True, cwd="/")

    def __getattr__(self, act):
        return lambda *words, **more: self.ask(act, words, more)

    def ask(self, act, words, more):
        self.line.stdin.write(json.dumps({"act": act, "words": words, "more": more}) + "\n")
        self.line.stdin.flush()
        answer = next((json.loads(said)["answer"] for said in self.line.stdout if said.startswith(ANSWER)), None)
        if answer is None:
            raise Failed(f"{self.name}: the seat is gone; it said:\n{self.log.read_text()[-4000:]}")
        if "failed" in answer:
            raise Failed(f"{self.name}: {answer['failed']}")
        return answer["came"]

    def leave(self):
        self.line.stdin.close()
        self.line.wait(timeout=30)


def as_user(name):
    if name is None:
        return []
    user = pwd.getpwnam(name)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def serve(window, data):
    from console_tree import Console
    console = Console(window, data).found()
    try:
        for line in sys.stdin:
            asked = json.loads(line)
            print(json.dumps({"answer": answer_to(console, asked)}), flush=True)
    finally:
        console.end()


def answer_to(console, asked):
    try:
        came = getattr(console, asked["act"])(*asked["words"], **asked["more"])
    except Failed as failed:
        return {"failed": str(failed)}
    return {"came": came if isinstance(came, (str, type(None))) else str(came)}


if __name__ == "__main__":
    serve(*sys.argv[1:])
