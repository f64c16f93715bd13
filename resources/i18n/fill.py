#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Fills translations into resources/i18n/reservrutin_LANG.ts.

    fill.py sv FILE     FILE (or - for standard input) holds lines "English => svenska"; "Context: English => svenska"
                        when the same English means different things in two classes. Lines with # are comments.
                        Of a text with %n both forms: "%n row(s) => %n rad | %n rader".
    fill.py sv          lists what is still missing, ready to be completed and given back.

Run the target rr_lupdate first, so that the English texts stand in the file. Unknown English texts are an error.
"""
import fcntl
import html
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).parent
CONTEXT = re.compile(r"<context>.*?</context>", re.S)
MESSAGE = re.compile(r"<message[^>]*>.*?</message>", re.S)


def unescape(text):
    return html.unescape(text)


def parts(context):
    name = unescape(re.search(r"<name>(.*?)</name>", context, re.S).group(1))
    return name, [m.group(0) for m in MESSAGE.finditer(context)]


def source(message):
    return unescape(re.search(r"<source>(.*?)</source>", message, re.S).group(1))


def read_lines(stream):
    wanted = {}
    for line in stream:
        line = line.rstrip("\n")
        if line.strip() and not line.startswith("#"):
            english, found, translated = line.partition(" => ")
            if not found:
                sys.exit(f"no ' => ' in: {line}")
            wanted[english.replace("\\n", "\n")] = translated.replace("\\n", "\n")
    return wanted


def translation(text, counted):
    if not counted:
        return html.escape(text, quote=False)
    forms = "".join(f"            <numerusform>{html.escape(form, quote=False)}</numerusform>\n" for form in text.split(" | "))
    return f"\n{forms}        "


def fill(text, wanted):
    used = set()

    def context(match):
        name, messages = parts(match.group(0))
        block = match.group(0)
        for message in messages:
            english = source(message)
            key = f"{name}: {english}" if f"{name}: {english}" in wanted else english
            if key not in wanted:
                continue
            used.add(key)
            new = "<translation>" + translation(wanted[key], "<numerusform>" in message) + "</translation>"
            block = block.replace(message, re.sub(r"<translation[^>]*?(/>|>.*?</translation>)", lambda _: new, message, flags=re.S))
        return block

    return CONTEXT.sub(context, text), used


def missing(text):
    for match in CONTEXT.finditer(text):
        name, messages = parts(match.group(0))
        for message in messages:
            if 'type="unfinished"' in message:
                yield f"{name}: {source(message)}".replace("\n", "\\n")


def main():
    path = FOLDER / f"reservrutin_{sys.argv[1]}.ts"
    with open(path, "r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        text = file.read()
        if len(sys.argv) == 2:
            for line in missing(text):
                print(line + " => ")
            return
        wanted = read_lines(sys.stdin if sys.argv[2] == "-" else open(sys.argv[2], encoding="utf-8"))
        text, used = fill(text, wanted)
        file.seek(0)
        file.truncate()
        file.write(text)
    for key in wanted.keys() - used:
        print(f"not in any tr(): {key}", file=sys.stderr)
    sys.exit(1 if wanted.keys() - used else 0)


main()
