#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Reads messages on stdin with Python's own parser and prints what they say as a JSON array, one object each.

Before each message stands its length in bytes, in a line of its own."""
import email
import email.header
import email.policy
import json
import quopri
import re
import sys

ENCODED_WORD = re.compile(rb"=\?([^?\s]+)\?([QqBb])\?([^?\s]*)\?=")


def name_in(message, header):
    """The parser of addresses keeps the space between two encoded words, against RFC 2047 6.2; decode_header does not."""
    raw = dict(message.raw_items()).get(header, "")
    return str(email.header.make_header(email.header.decode_header(raw.rpartition("<")[0].strip())))


def word_fault(word):
    """RFC 2047 2 and 5: 75 characters at most, whole letters in each word; we write UTF-8 in the "Q" encoding only."""
    charset, encoding, text = word.groups()
    if len(word.group()) > 75:
        return "long word"
    if charset.lower() != b"utf-8" or encoding.upper() != b"Q":
        return "other encoding"
    if re.search(rb"[^A-Za-z0-9!*+/=_-]", text):
        return "letter not allowed in a phrase"
    try:
        quopri.decodestring(text, header=True).decode()
    except UnicodeDecodeError:
        return "half a letter"
    return None


def header_faults(raw):
    """What no parser complains of and some programs for reading mail stumble over."""
    faults = []
    for line in raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].split(b"\n"):
        words = list(ENCODED_WORD.finditer(line))
        faults += filter(None, map(word_fault, words))
        faults += ["encoded word on a long line"] if words and len(line) > 76 else []
        faults += ["encoded word in a quoted string"] if words and b'"' in line else []
        faults += ["half an encoded word"] if line.count(b"=?") != len(words) else []
    return faults


def read(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    headers = [(name.lower(), value) for name, value in message.items()]
    value = dict(headers)
    lines = raw.split(b"\r\n")
    broken = raw.replace(b"\r\n", b"")
    return {
        "headers": [name for name, _ in headers],
        "from": value["from"].addresses[0].addr_spec if "from" in value else "",
        "fromName": name_in(message, "From"),
        "replyTo": [a.addr_spec for a in value["reply-to"].addresses] if "reply-to" in value else [],
        "replyToName": name_in(message, "Reply-To"),
        "to": [a.addr_spec for a in value["to"].addresses] if "to" in value else [],
        "subject": value["subject"],
        "date": value["date"].datetime.isoformat() if "date" in value else "",
        "messageId": value.get("message-id", ""),
        "unsent": value.get("x-unsent", ""),
        "inReplyTo": value.get("in-reply-to", ""),
        "references": value.get("references", ""),
        "type": message.get_content_type(),
        "charset": message.get_content_charset() or "",
        "attachments": [{"name": part.get_filename(), "text": part.get_content().decode()}
                        for part in message.iter_attachments()] if message.is_multipart() else [],
        "body": message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "defects": [type(d).__name__ for d in message.defects]
        + [type(d).__name__ for _, v in headers for d in v.defects]
        + header_faults(raw),
        "longestLine": max(map(len, lines)),
        "sevenBit": all(b < 128 for b in raw),
        "bareLineBreaks": broken.count(b"\n") + broken.count(b"\r"),
    }


found = []
while line := sys.stdin.buffer.readline():
    found.append(read(sys.stdin.buffer.read(int(line))))
print(json.dumps(found))
