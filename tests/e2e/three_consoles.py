#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""three_consoles.py SCENARIO WINDOW SUPPORT DRAG_SOURCE: two clinics and the contact person.

Three windows on three data folders, and each window sits in a log-in session of its own. Two clinics report the same
outage, the contact person joins the two, sends one message through a real Postfix and notes the case number, and both
clinics see where their reports are."""

import json
import os
import pwd
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

from postfix import PASSWORD, Postfix, skip_unless_possible, text_in
from rules import Failed, expect, folder, run, until
from seat import Seat

WINDOW, SUPPORT, DRAG_SOURCE = (Path(argument).resolve() for argument in sys.argv[2:5])
PICTURES = os.environ.get("RR_PICTURES")
AREA = "Exempelområdet"
CONTACT = "Exempel Kontaktperson"
RECIPIENT = "regionalvardanalys@vgregion.se"
SENDER = "pks-gruppen@vgregion.se"
CASE = "INC 4711"
FOLDER_AWAY = r"^Den delade mappen .*\. Det som väntar lämnas när den är tillbaka\.$"
BY_ITSELF = 60.0  # seconds; the folder is looked at every twenty
OTHER_USERS = ("nobody", "daemon", "bin")


class Clinic:
    """A clinic's seat and what its reporter says."""

    def __init__(self, unit, reporter, words, minutes_ago):
        self.unit, self.reporter, self.words = unit, reporter, words
        self.discovered = datetime.now() - timedelta(minutes=minutes_ago)
        self.seat = None

    def reports(self):
        """From home to the report that is handed over."""
        seat = self.seat
        seat.go("Läget", "Vad fungerar inte?")
        seat.press("PKS")
        seat.press("Nej, samma fel där")
        seat.see("Anmäl driftstopp i PKS", ["heading"])
        seat.write("När upptäcktes felet?", f"{self.discovered:%H:%M}")
        seat.write("Anmälare", self.reporter)
        seat.write("Vad har hänt?", self.words)
        seat.reads("Så här blir felanmälan", self.words)
        seat.press("Lämna till PKS-gruppen")
        seat.press("Gå vidare och avvakta")
        seat.see("Fortfarande nere")
        seat.says("väntar på PKS-gruppen")

    def parts(self):
        """What a message about several reports says of this one."""
        return f"{self.reporter}, {self.unit}: upptäckt {self.discovered:%H:%M}", f"{self.unit}: {self.words}"

    def goes_back_to_wait(self):
        self.seat.go("Läget", "Vad fungerar inte?")
        self.seat.press("Fortsätt: PKS…")
        self.seat.says("Mottagen .inte ännu.: inget svar ännu")

    def sees_the_case_without_a_press(self):
        self.seat.says(f"Anmäld .* .klart.: .*; Mottagen .* .klart.: ärende {CASE}", patience=BY_ITSELF)


def in_the_outbox(seat, words):
    """Whoever wants to know what is new turns to the outbox, again and again: each time the folder is looked at."""
    def look():
        seat.press("Utkorg…")
        return seat.shows(words)
    try:
        until(f"'{words}' in the outbox", look)
    except Failed as failed:
        raise Failed(f"{seat.name}: {failed}\n{seat.picture()}") from None


def turn_to_the_outbox(seat):
    seat.go("Läget", "Vad fungerar inte?")
    seat.go("Utkorg…", "Utkorg")


def folder_is_missed(seat):
    in_the_outbox(seat, FOLDER_AWAY)


def folder_is_missed_no_more(seat):
    in_the_outbox(seat, "^Utkorg$")
    until(f"{seat.name}: the strip is gone", lambda: not seat.shows(FOLDER_AWAY))


class Journey:
    """The way all scenarios share; each rule leans on the one before."""

    def __init__(self, place):
        self.place = Path(place)
        self.postfix = Postfix(SUPPORT, place)
        self.drop = None
        self.count = 1
        self.clinics = [Clinic("BMM Norr Exempel", "Exempel Barnmorska", "Sidan är vit på alla datorer.", 35),
                        Clinic("BMM Syd Exempel", "Exempel Undersköterska", "PKS stannar vid inloggningen.", 20)]
        self.contact = None

    def sit_down(self):
        units = [clinic.unit for clinic in self.clinics]
        self.clinics[0].seat, self.clinics[1].seat, self.contact = (
            self.seat(*who) for who in (("norr", units[0]), ("syd", units[1]), ("contact", "PKS-gruppen")))

    def seat(self, name, unit):
        return Seat(WINDOW, self.data_for(name, unit))

    def data_for(self, name, unit):
        data = folder(self.place / name / "data")
        (data / "settings.json").write_text(json.dumps(self.settings(name, unit)))
        return data

    def settings(self, name, unit):
        known = {"format": 1, "unit": {"name": unit, "pksArea": AREA}, "language": "sv"}
        if self.drop:
            known["folders"] = {"drop": str(self.drop)}
        if name == "contact":
            known["mail"] = self.postfix.settings(SENDER)
        return known

    def at_both(self, act):
        """At both clinics at once; they do not wait for each other."""
        with ThreadPoolExecutor() as together:
            list(together.map(act, self.clinics))

    def at_all(self, act):
        with ThreadPoolExecutor() as together:
            list(together.map(act, self.seats()))

    def seats(self):
        return [seat for seat in (*[clinic.seat for clinic in self.clinics], self.contact) if seat]

    def keep_pictures(self, rule):
        """Of every window, in the folder RR_PICTURES: how it looks to the people."""
        if PICTURES:
            for seat in self.seats():
                taken = f"{seat.data.parent}/picture.png"
                seat.keep_picture(taken)
                shutil.move(taken, f"{PICTURES}/{self.count:02}-{rule.replace(' ', '_')}-{seat.name}.png")
            self.count += 1

    def end(self):
        self.at_all(Seat.leave)
        self.postfix.end()

    def two_clinics_report(self):
        self.at_both(Clinic.reports)

    def the_contact_person_sees_both(self):
        seat = self.contact
        seat.press("Vem är du?")
        seat.write("Ditt namn", CONTACT)
        seat.press("Det är jag")
        in_the_outbox(seat, "Utkorg, 2 väntar")

    def they_are_joined_into_one(self):
        seat = self.contact
        seat.press("Slå ihop med BMM…")
        seat.press("Slå ihop")
        seat.says("2 anmälningar i en")
        seat.see("Skicka nu")

    def both_clinics_see_who_has_it(self):
        self.at_both(lambda clinic: in_the_outbox(clinic.seat, f"driftstopp.*, Hos {CONTACT}"))

    def it_is_sent(self):
        seat = self.contact
        turn_to_the_outbox(seat)
        seat.press("Skicka nu")
        seat.write("Lösenord till e-postservern", PASSWORD)
        seat.press("Fortsätt")
        seat.says("E-postservern tog emot den")

    def one_letter_names_both(self):
        until("a letter in the maildir", self.postfix.letters)
        letter = self.the_only_letter()
        expect(letter["From"].addresses[0].addr_spec, SENDER)
        expect([to.addr_spec for to in letter["To"].addresses], [RECIPIENT])
        got = " ".join(text_in(letter).split())
        first = min(clinic.discovered for clinic in self.clinics)
        for part in (f"{first:%Y-%m-%d %H:%M}", *[part for clinic in self.clinics for part in clinic.parts()]):
            if part not in got:
                raise Failed(f"the letter lacks '{part}':\n{text_in(letter)}")

    def the_only_letter(self):
        letters = self.postfix.letters()
        expect(len(letters), 1)
        return letters[0]

    def no_second_letter_was_sent(self):
        self.the_only_letter()

    def both_clinics_see_that_it_is_reported(self):
        self.at_both(lambda clinic: in_the_outbox(clinic.seat, r"driftstopp.*, Anmäld \d\d:\d\d"))

    def the_answer_is_noted(self):
        seat = self.contact
        turn_to_the_outbox(seat)
        seat.write("Ärendenummer", CASE)
        seat.write("Hur svaret kom", "telefon")
        seat.press("Anteckna att den är mottagen")
        seat.says(f"Mottagen, ärende {CASE}")

    def both_clinics_see_the_case_number(self):
        self.at_both(lambda clinic: in_the_outbox(clinic.seat, f"Mottagen, ärende {CASE}"))


class ByFolder(Journey):
    """One drop folder that all three reach."""

    def __init__(self, place):
        super().__init__(place)
        self.drop = folder(self.place / "drop")
        self.sit_down()

    def both_clinics_go_on_waiting(self):
        self.at_both(Clinic.goes_back_to_wait)

    def the_case_number_comes_by_itself_to_who_waits(self):
        self.at_both(Clinic.sees_the_case_without_a_press)

    def rules(self):
        return [self.two_clinics_report, self.the_contact_person_sees_both, self.they_are_joined_into_one,
                self.both_clinics_see_who_has_it, self.it_is_sent, self.one_letter_names_both,
                self.both_clinics_see_that_it_is_reported, self.both_clinics_go_on_waiting, self.the_answer_is_noted,
                self.the_case_number_comes_by_itself_to_who_waits, self.both_clinics_see_the_case_number,
                self.no_second_letter_was_sent]


class FolderGoesAway(ByFolder):
    """The share goes away twice: the first time it comes back empty, the second as it was."""

    def the_first_clinic_reports(self):
        self.clinics[0].reports()
        until("its report in the folder", lambda: list(self.drop.iterdir()))

    def the_folder_goes_away_with_all_in_it(self):
        shutil.rmtree(self.drop)

    def every_window_says_so(self):
        self.at_all(folder_is_missed)

    def the_second_clinic_reports_all_the_same(self):
        self.clinics[1].reports()
        self.clinics[1].seat.says(FOLDER_AWAY)

    def an_empty_folder_comes_back(self):
        self.drop.mkdir(mode=0o700)
        self.at_all(folder_is_missed_no_more)

    def the_folder_is_cut_off(self):
        self.drop.rename(self.place / "out_of_reach")
        self.at_all(folder_is_missed)

    def both_clinics_see_what_they_saw(self):
        self.both_clinics_see_who_has_it()

    def the_folder_comes_back_as_it_was(self):
        (self.place / "out_of_reach").rename(self.drop)
        self.at_all(folder_is_missed_no_more)

    def rules(self):
        return [self.the_first_clinic_reports, self.the_folder_goes_away_with_all_in_it, self.every_window_says_so,
                self.the_second_clinic_reports_all_the_same, self.an_empty_folder_comes_back,
                self.the_contact_person_sees_both, self.they_are_joined_into_one, self.both_clinics_see_who_has_it,
                self.the_folder_is_cut_off, self.it_is_sent, self.one_letter_names_both, self.the_answer_is_noted,
                self.both_clinics_see_what_they_saw, self.the_folder_comes_back_as_it_was,
                self.both_clinics_see_the_case_number, self.no_second_letter_was_sent]


class OneMachine(ByFolder):
    """Three users of one computer's operating system, none of them root, and a folder that all of them may write to."""

    def __init__(self, place):
        self.users = dict(zip(("norr", "syd", "contact"), OTHER_USERS))
        self.tools, self.window = readable_by_all(place)
        super().__init__(place)
        self.drop.chmod(0o1777)

    def seat(self, name, unit):
        data, user = self.data_for(name, unit), self.users[name]
        for path in (data.parent, data, data / "settings.json"):
            shutil.chown(path, user, pwd.getpwnam(user).pw_gid)
        return Seat(self.window, data, user, self.tools)

    def each_has_written_what_the_others_can_only_read(self):
        written = [file.stat() for file in self.drop.glob("*.rrhandover")]
        expect({pwd.getpwuid(file.st_uid).pw_name for file in written}, set(OTHER_USERS))
        expect({oct(file.st_mode & 0o777) for file in written}, {oct(0o644)})

    def nobody_reads_anothers_own_folder(self):
        for seat in self.seats():
            expect(oct(seat.data.stat().st_mode & 0o777), oct(0o700))

    def rules(self):
        return [self.two_clinics_report, self.the_contact_person_sees_both, self.they_are_joined_into_one,
                self.both_clinics_see_who_has_it, self.each_has_written_what_the_others_can_only_read,
                self.nobody_reads_anothers_own_folder, self.it_is_sent, self.one_letter_names_both,
                self.both_clinics_see_that_it_is_reported, self.the_answer_is_noted,
                self.both_clinics_see_the_case_number, self.no_second_letter_was_sent]


class ByStick(Journey):
    """No folder: handover files, saved in one window, carried by hand, dropped on another."""

    def __init__(self, place):
        super().__init__(place)
        self.stick = folder(self.place / "stick")
        self.sit_down()

    def carry(self, sender, receivers):
        """The newest of the sender's entries, and all older ones: a file holds everything that may be shared."""
        file = self.stick / f"{len(list(self.stick.iterdir())) + 1}-{sender.name}.rrhandover"
        sender.save_handover(str(file))
        for receiver in receivers:
            receiver.drop(str(DRAG_SOURCE), str(file))
            receiver.says(r"kom in\.$")

    def carry_to_both_clinics(self):
        self.carry(self.contact, [clinic.seat for clinic in self.clinics])

    def one_file_brings_both_reports(self):
        """By way of the second clinic, whose file holds the first one's report as well."""
        first, second = (clinic.seat for clinic in self.clinics)
        self.carry(first, [second])
        self.carry(second, [self.contact])

    def a_file_tells_both_who_has_it(self):
        self.carry_to_both_clinics()
        self.both_clinics_see_who_has_it()

    def a_file_tells_both_that_it_is_reported(self):
        self.carry_to_both_clinics()
        self.both_clinics_see_that_it_is_reported()

    def a_file_brings_both_the_case_number(self):
        self.carry_to_both_clinics()
        self.both_clinics_see_the_case_number()

    def the_same_file_again_says_that_all_is_here(self):
        seat = self.clinics[0].seat
        seat.drop(str(DRAG_SOURCE), str(max(self.stick.iterdir())))
        seat.says("redan")

    def rules(self):
        return [self.two_clinics_report, self.one_file_brings_both_reports, self.the_contact_person_sees_both,
                self.they_are_joined_into_one, self.a_file_tells_both_who_has_it, self.it_is_sent,
                self.one_letter_names_both, self.a_file_tells_both_that_it_is_reported, self.the_answer_is_noted,
                self.a_file_brings_both_the_case_number, self.the_same_file_again_says_that_all_is_here,
                self.no_second_letter_was_sent]


def readable_by_all(place):
    """The program and the tests' hands, where another user may run them, wherever this build lies."""
    os.chmod(place, 0o711)
    tools = shutil.copytree(Path(__file__).parent, f"{place}/tools", ignore=shutil.ignore_patterns("__pycache__"))
    window = shutil.copy(WINDOW, f"{place}/{WINDOW.name}")
    os.chmod(tools, 0o755)
    return tools, window


SCENARIOS = {"folder": ByFolder, "folder_goes_away": FolderGoesAway, "one_machine": OneMachine, "stick": ByStick}


def main():
    skip_unless_possible()
    with tempfile.TemporaryDirectory() as place:
        journey = SCENARIOS[sys.argv[1]](place)
        try:
            run(journey.rules(), journey.keep_pictures)
        finally:
            journey.end()


main()
