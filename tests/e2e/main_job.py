#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""main_job.py WINDOW SUPPORT: from "PKS fungerar inte" to a report that a real Postfix has taken, in the real window.

SUPPORT is the folder of postfix.sh. On its way it asks every page for names, roles and the order of Tab."""

import json
import re
import sys
import tempfile

import console_tree
import tab_order
from console_tree import Console
from postfix import PASSWORD, Postfix, skip_unless_possible, text_in
from rules import Failed, expect, folder, run, until

WINDOW, SUPPORT = sys.argv[1], sys.argv[2]
UNIT, NURSE, CLERK = "BMM Exempel", "Exempel Barnmorska", "Exempel Kontaktperson"
OWN_TEXT = "Sidan är vit. Vi når inte provsvaren på någon dator i huset, och sköterskorna skriver på papper."
SENDER = "pks-gruppen@vgregion.se"


class Walk:
    """The way, in the order in which staff go it. Each rule leans on the one before."""

    def __init__(self, place):
        self.postfix = Postfix(SUPPORT, place)
        self.data = folder(f"{place}/data")
        (self.data / "settings.json").write_text(json.dumps(
            {"format": 1, "unit": {"name": UNIT}, "language": "sv", "mail": self.postfix.settings(SENDER)}))
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
        here.write("Lösenord till e-postservern", PASSWORD)
        here.press("Fortsätt")
        until("the report is given", lambda: any(re.search(r"Anmäld \d\d:\d\d", node.name) for node in here.nodes()))
        here.gone("Lösenord till e-postservern")
        written = [file for file in self.data.rglob("*") if file.is_file() and PASSWORD.encode() in file.read_bytes()]
        if written:
            raise Failed(f"the password was written to {written}")
        self.look_at("Utkorg, anmäld")

    def the_letter_says_what_the_window_showed(self):
        (letter,) = until("one letter in the maildir", self.postfix.letters)
        head, body = self.shown.split("\n\n", 1)
        fields = dict((line.split(":", 1)[0].strip(), line.split(":", 1)[1].strip()) for line in head.splitlines())
        expect(letter["Subject"], fields["Ämne"])
        expect(letter["From"].addresses[0].addr_spec, fields["Från"])
        expect(letter["To"].addresses[0].addr_spec, fields["Till"])
        got = text_in(letter)
        expect(got.rstrip("\n"), body.rstrip("\n"))
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


def main():
    skip_unless_possible()
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
