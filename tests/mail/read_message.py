#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Reads one message on stdin with Python's own parser and prints what it says as one JSON object."""
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
lines = raw.split(b"\r\n")
print(json.dumps({
    "headers": [name for name, _ in message.items()],
    "from": message["from"].addresses[0].addr_spec,
    "fromName": message["from"].addresses[0].display_name,
    "replyTo": [a.addr_spec for a in message["reply-to"].addresses] if message["reply-to"] else [],
    "replyToName": message["reply-to"].addresses[0].display_name if message["reply-to"] else "",
    "to": [a.addr_spec for a in message["to"].addresses],
    "subject": message["subject"],
    "date": message["date"].datetime.isoformat(),
    "messageId": message["message-id"],
    "inReplyTo": message["in-reply-to"] or "",
    "references": message["references"] or "",
    "type": message.get_content_type(),
    "charset": message.get_content_charset() or "",
    "body": message.get_content().replace("\r\n", "\n"),
    "defects": [type(d).__name__ for d in message.defects]
    + [type(d).__name__ for _, v in message.items() for d in v.defects],
    "longestLine": max(map(len, lines)),
    "sevenBit": all(b < 128 for b in raw),
    "bareLineBreaks": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
}))
