# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""A real Postfix on loopback, for tests that want to read what was sent. Only root can start one."""

import email
import email.policy
import os
import subprocess
import sys
from pathlib import Path

from rules import Failed

PASSWORD = "hemligt"


class Postfix:
    """tests/support/postfix.sh: everything at vgregion.se in one maildir, nothing else goes anywhere."""

    def __init__(self, support, place):
        self.root = Path(place) / "postfix"
        self.process = subprocess.Popen([f"{support}/postfix.sh", "run", place], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        ready = self.process.stdout.readline().split()
        if ready[:1] != ["READY"]:
            raise Failed("Postfix did not start")
        self.port = int(ready[1])

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)

    def settings(self, sender):
        """The members of "mail" in a settings file."""
        return {"server": f"smtp://localhost:{self.port}", "user": "asa", "from": sender,
                "ca": str(self.root / "tls/ca.pem")}

    def letters(self):
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                for file in sorted((self.root / "mail/Maildir/new").glob("*"))]


def skip_unless_possible():
    if os.getuid() != 0 or not os.path.exists("/usr/sbin/postfix"):
        print("SKIPPED: only root can start a Postfix of its own")
        sys.exit(77)


def text_in(letter):
    """The plain text, after a look for what Python's email finds wrong with the letter."""
    if letter.defects:
        raise Failed(f"the letter has defects: {letter.defects}")
    return letter.get_body(("plain",)).get_content().replace("\r\n", "\n")
