#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""main_job.py WINDOW SUPPORT: from "PKS fungerar inte" to a report that a real Postfix has taken, in the real window.

SUPPORT is the folder of postfix.sh. On its way it asks every page for names, roles and the order of Tab."""

import email
import email.policy
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import console_tree
import tab_order
from console_tree import Console, Failed, folder, run, text_of, until

WINDOW, SUPPORT = sys.argv[1], sys.argv[2]
UNIT, NURSE, CLERK = "BMM Exempel", "Exempel Barnmorska", "Exempel Kontaktperson"
OWN_TEXT = "Sidan är vit. Vi når inte provsvaren på någon dator i huset, och sköterskorna skriver på papper."
SENDER = "pks-gruppen@vgregion.se"


class Postfix:
    """tests/support/postfix.sh: everything at vgregion.se in one maildir, nothing else goes anywhere."""

    def __init__(self, place):
        self.root = Path(place) / "postfix"
        self.process = subprocess.Popen([f"{SUPPORT}/postfix.sh", "run", place], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        ready = self.process.stdout.readline().split()
        if ready[:1] != ["READY"]:
            raise Failed("Postfix did not start")
        self.port = int(ready[1])

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)

    def letters(self):
        return sorted((self.root / "mail/Maildir/new").glob("*"))


def settings(postfix):
    return {"format": 1, "unit": {"name": UNIT}, "language": "sv",
            "mail": {"server": f"smtp://localhost:{postfix.port}", "user": "asa", "from": SENDER,
                     "ca": str(postfix.root / "tls/ca.pem")}}


class Walk:
    """The way, in the order in which staff go it. Each rule leans on the one before."""

    def __init__(self, place):
        self.postfix = Postfix(place)
        self.data = folder(f"{place}/data")
        (self.data / "settings.json").write_text(json.dumps(settings(self.postfix)))
        self.console = Console(WINDOW, self.data).found()
        self.shown = ""
        self.faults = []

    def end(self):
        self.console.kill()
        self.postfix.end()

    def look_at(self, page):
        """Names and Tab of the page in front; faults are told together at the end of the way."""
        self.faults += [f"{page}: {fault}" for fault in tab_order.faults(self.console)]

    def from_home_to_the_report(self):
        here = self.console
        here.see("Vad fungerar inte?", ["heading"])
        here.see("PKS", console_tree.BUTTONS)
        self.look_at("Läget")
        here.press("PKS")
        here.see("Nej, samma fel där")
        self.look_at("Kontrollera")
        here.press("Nej, samma fel där")
        here.see("Anmäl driftstopp i PKS", ["heading"])
        here.see("Vad har hänt?", console_tree.TEXTS)

    def the_report_is_handed_over(self):
        here = self.console
        if not here.read("Anmälare"):
            here.write("Anmälare", NURSE)
        here.write("Vad har hänt?", OWN_TEXT)
        until("the text in the preview", lambda: OWN_TEXT[:30] in here.read("Så här blir felanmälan").replace("\n", " "))
        self.look_at("Anmäl")
        here.press("Lämna till PKS-gruppen")
        here.see("Gå vidare och avvakta")
        self.look_at("Anmälan är klar")
        here.press("Gå vidare och avvakta")
        here.see("Fortfarande nere")
        self.look_at("Avvakta")

    def a_contact_person_takes_over_and_sends(self):
        here = self.console
        here.press("Inte du? Byt")
        here.write("Ditt namn", CLERK)
        self.look_at("Vem sitter här?")
        here.press("Det är jag")
        here.press("Utkorg, 1 väntar")
        here.see("Jag är kontaktperson – ta över")
        self.look_at("Utkorg")
        here.press("Jag är kontaktperson – ta över")
        here.see("Skicka nu")
        self.shown = here.read("Meddelandet")
        here.press("Skicka nu")

    def the_password_is_asked_once_and_the_server_takes_it(self):
        here = self.console
        here.see("Lösenord till e-postservern", console_tree.TEXTS)
        self.look_at("Lösenord")
        here.write("Lösenord till e-postservern", "hemligt")
        here.press("Fortsätt")
        until("the report is given", lambda: any(re.search(r"Anmäld \d\d:\d\d", node.name) for node in here.nodes()))
        here.gone("Lösenord till e-postservern")
        written = [file for file in self.data.rglob("*") if file.is_file() and b"hemligt" in file.read_bytes()]
        if written:
            raise Failed(f"the password was written to {written}")
        self.look_at("Utkorg, anmäld")

    def the_letter_says_what_the_window_showed(self):
        (file,) = until("one letter in the maildir", self.postfix.letters)
        letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        if letter.defects:
            raise Failed(f"the letter has defects: {letter.defects}")
        head, body = self.shown.split("\n\n", 1)
        fields = dict((line.split(":", 1)[0].strip(), line.split(":", 1)[1].strip()) for line in head.splitlines())
        expect(letter["Subject"], fields["Ämne"])
        expect(letter["From"].addresses[0].addr_spec, fields["Från"])
        expect(letter["To"].addresses[0].addr_spec, fields["Till"])
        got = letter.get_body(("plain",)).get_content()
        expect(got.rstrip("\n").replace("\r\n", "\n"), body.rstrip("\n"))
        for part in (OWN_TEXT, NURSE, UNIT):
            if part not in " ".join(got.split()):
                raise Failed(f"the letter lacks '{part}':\n{got}")

    def every_room_can_be_walked_by_keyboard(self):
        here = self.console
        for room in ("Läget", "Rutiner", "Uppföljning", "Kontakter", "Inställningar", "Hjälp", "Prova (övning)"):
            here.go(room, "Vad fungerar inte?" if room == "Läget" else room)
            self.look_at(room)

    def it_works_again_in_two_presses(self):
        here = self.console
        here.go("Läget", "Vad fungerar inte?")
        here.press("Fortsätt: PKS…")
        here.press("Det fungerar igen")
        here.see("Ja, det fungerar igen")
        self.look_at("Det fungerar igen")
        here.press("Ja, det fungerar igen")
        here.gone("Ja, det fungerar igen")

    def every_page_had_names_roles_and_the_order_of_reading(self):
        if self.faults:
            raise Failed("\n    " + "\n    ".join(self.faults))


def expect(got, wanted):
    if got != wanted:
        raise Failed(f"'{got}' instead of '{wanted}'")


def main():
    if os.getuid() != 0 or not os.path.exists("/usr/sbin/postfix"):
        print("SKIPPED: only root can start a Postfix of its own")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as place:
        walk = Walk(place)
        try:
            run([walk.from_home_to_the_report, walk.the_report_is_handed_over,
                 walk.a_contact_person_takes_over_and_sends, walk.the_password_is_asked_once_and_the_server_takes_it,
                 walk.the_letter_says_what_the_window_showed, walk.every_room_can_be_walked_by_keyboard,
                 walk.it_works_again_in_two_presses, walk.every_page_had_names_roles_and_the_order_of_reading])
        finally:
            walk.end()


main()
