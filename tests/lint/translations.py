#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""The Swedish and the Danish texts are complete: every text of the sources is there, none unfinished or left in English.

resources/i18n/same_in_LANG.txt lists, one a line ('#' starts a comment), the texts that are the same in both languages.
"""

import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from lint import Fault, Finding, Skip, files, main, text_of

FOLDER = "resources/i18n"
OWN = ("reservrutin_sv.ts", "reservrutin_da.ts")  # the others (Qt's own texts) have no source here
SAME = FOLDER + "/same_in_{}.txt"
PLACE = re.compile(r"%(?:L?\d+|n)")


def _same_texts(root, page):
    page = root / page
    lines = text_of(page).split("\n") if page.exists() else []
    return {line: number for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")}


def _forms(message):
    translation = message.find("translation")
    if translation is None:
        return []
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or ["".join(translation.itertext())]


def _messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            kind = (message.find("translation").get("type") if message.find("translation") is not None else "") or ""
            if kind not in ("vanished", "obsolete"):
                yield context.findtext("name", ""), message.findtext("source", ""), kind, _forms(message)


def _line_of(text, source):
    found = text.find(source.split("\n")[0])
    return text[:found].count("\n") + 1 if found >= 0 else 1


def _faults_of(source, kind, forms, same, page):
    if kind == "unfinished" or not forms or not all(forms):
        yield "unfinished"
        return
    if source in forms and source not in same and re.search(r"[^\W\d_]", PLACE.sub("", source)):
        yield f"same as its source, and not in {page}"
    for form in forms:
        lost = set(PLACE.findall(source)) - set(PLACE.findall(form)) - ({"%n"} if len(forms) > 1 else set())
        if lost or set(PLACE.findall(form)) - set(PLACE.findall(source)):
            yield f"other places to fill in than its source: '{form}'"


def _finished(root, sheets, page):
    same, used = _same_texts(root, page), set()
    for name, path in sheets:
        text = text_of(path)
        for context, source, kind, forms in _messages(path):
            used |= {source} & set(forms)
            for fault in _faults_of(source, kind, forms, same, page):
                yield Finding(name, _line_of(text, source), f"{context}: '{source}': {fault}")
    for source in same.keys() - used:
        yield Finding(page, same[source], f"'{source}' is nowhere the same any longer")


def _lupdate():
    return shutil.which("/usr/lib/qt6/bin/lupdate") or shutil.which("lupdate6") or shutil.which("lupdate-qt6")


def _in_step(root, own):
    """Reads the sources anew into a copy: what lupdate would add is a text without a translation."""
    sheet, lupdate = root / FOLDER / own, _lupdate()
    if not sheet.exists() or not lupdate:
        return
    known = {(context, source) for context, source, _, _ in _messages(sheet)}
    sources = [str(root / folder) for folder in ("src", "ui") if (root / folder).exists()]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / own
        shutil.copyfile(sheet, copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", *sources, "-ts", str(copy)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for context, source, _, _ in _messages(copy):
            if (context, source) not in known:
                yield Finding(f"{FOLDER}/{own}", 1, f"{context}: '{source}': stands in the sources and not here")


def check(root):
    findings = []
    for own in OWN:
        language = own[-5:-3]
        sheets = list(files(root, FOLDER, endings=(f"_{language}.ts",)))
        findings += [*_finished(root, sheets, SAME.format(language)), *_in_step(root, own)]
    if not findings and not (root / FOLDER).exists():
        raise Skip("no texts yet")
    return findings


def _message(source, translation):
    numerus = ' numerus="yes"' if "<numerusform" in translation else ""
    return f"<message{numerus}><source>{source}</source>{translation}</message>\n"


def _sheet(*messages):
    body = "".join(_message(*message) for message in messages)
    return '<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="sv">\n<context>\n' \
           f"<name>Page</name>\n{body}</context>\n</TS>\n"


def _said(text):
    return f"<translation>{text}</translation>"


SV, DA = (f"{FOLDER}/{own}" for own in OWN)
SAME_SV, SAME_DA = (SAME.format(language) for language in ("sv", "da"))
SOUND = {
    SV: _sheet(("Save", _said("Spara")), ("%1 of %2", _said("%1 av %2")), ("PDF", _said("PDF")), ("%1", _said("%1")),
               ("%n minutes", "<translation><numerusform>en minut</numerusform><numerusform>%n minuter</numerusform>"
                              "</translation>")),
    SAME_SV: "# names of formats\nPDF\n",
    DA: _sheet(("Save", _said("Gem")), ("%1 of %2", _said("%1 af %2")), ("PDF", _said("PDF")), ("%1", _said("%1"))),
    SAME_DA: "PDF\n",
}
FAULTS = [
    Fault({SV: _sheet(("Save", '<translation type="unfinished">Spara</translation>'))}, "'Save': unfinished"),
    Fault({SV: _sheet(("Save", _said("")))}, "'Save': unfinished"),
    Fault({SV: _sheet(("Save", "<translation><numerusform>a</numerusform><numerusform/></translation>"))}, "unfinished"),
    Fault({SV: _sheet(("Save", _said("Save")))}, "same as its source"),
    Fault({f"{FOLDER}/qtbase_sv.ts": _sheet(("Cancel", _said("Cancel")))}, "same as its source"),
    Fault({SV: _sheet(("%1 of %2", _said("%1 av %1")))}, "other places to fill in"),
    Fault({SAME_SV: "PDF\nSMTP\n"}, "'SMTP' is nowhere the same"),
    Fault({DA: _sheet(("Save", '<translation type="unfinished"></translation>'))}, "'Save': unfinished"),
    Fault({DA: _sheet(("Save", _said("Save")))}, "same as its source"),
]
if _lupdate():
    SOUND["src/gui/page.cpp"] = 'QString Page::a() { return tr("Save"); }\n'
    for word in ("%1 of %2", "PDF", "%1"):
        SOUND["src/gui/page.cpp"] += f'QString Page::b() {{ return tr("{word}"); }}\n'
    FAULTS.append(Fault({"src/gui/page.cpp": 'QString Page::a() { return tr("Print"); }\n'},
                        "'Print': stands in the sources and not here"))

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
