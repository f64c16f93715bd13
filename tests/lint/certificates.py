#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Certificates are always checked: no line, setting or switch of the product can turn that off."""

import re

from lint import Fault, Finding, code_lines, files, main, text_of

SESSION = "src/mail/curl_session.cpp"
SOURCES = (".cpp", ".h")
ON = ("CURLOPT_SSL_VERIFYPEER, 1L", "CURLOPT_SSL_VERIFYHOST, 2L")

# What is checked is written down as a number, never as a variable that somebody can set.
CODE_RULES = [
    (re.compile(r"SSL_VERIFYPEER\b(?!, 1L\))"), "SSL_VERIFYPEER is 1L, written out"),
    (re.compile(r"SSL_VERIFYHOST\b(?!, 2L\))"), "SSL_VERIFYHOST is 2L, written out"),
    (re.compile(r"\bCURLSSLOPT_(NO_REVOKE|REVOKE_BEST_EFFORT|NO_PARTIALCHAIN)\b"), "part of the check is left out"),
    (re.compile(r"\bCURLOPT_SSL_CTX_(FUNCTION|DATA)\b"), "reaches past the check"),
    (re.compile(r"MAIL_RCPT_ALL"), "a refused recipient would look accepted"),
    (re.compile(r"\bignoreSslErrors\b"), "an error of the certificate is an answer, never ignored"),
    (re.compile(r"\bQSslSocket::(VerifyNone|QueryPeer|AutoVerifyPeer)\b|\bsetPeerVerifyMode\b"),
     "how certificates are checked is not ours to change"),
]
SWITCH = re.compile(r"insecure|no-?verify|no-?check-?certificate|skip-?verify|trust-?all", re.IGNORECASE)


def _code(root):
    for name, path in files(root, "src", endings=SOURCES):
        for line, code in code_lines(text_of(path)):
            for pattern, reason in CODE_RULES:
                if pattern.search(code):
                    yield Finding(name, line, reason)


def _switches(root):
    """Options of the command line, members of the settings, checks on a form."""
    for name, path in files(root, "src/cli", "src/settings", "src/app", "ui", endings=(*SOURCES, ".ui")):
        for line, text in enumerate(text_of(path).split("\n"), 1):
            if SWITCH.search(text):
                yield Finding(name, line, "nothing may switch the check of certificates off")


def _said(root):
    session = root / SESSION
    text = text_of(session) if session.exists() else ""
    for wanted in ON:
        if wanted not in text:
            yield Finding(SESSION, 1, f"lacks {wanted}")


def check(root):
    return [*_code(root), *_switches(root), *_said(root)]


SET = "set(CURLOPT_SSL_VERIFYPEER, 1L);\nset(CURLOPT_SSL_VERIFYHOST, 2L);\n"
SOUND = {SESSION: SET, "src/probe/web.cpp": "// never ignoreSslErrors\n"}
FAULTS = [
    Fault({SESSION: SET + "set(CURLOPT_SSL_VERIFYPEER, 0L);\n"}, "SSL_VERIFYPEER is 1L"),
    Fault({SESSION: SET + "set(CURLOPT_SSL_VERIFYHOST, m_task.strict);\n"}, "SSL_VERIFYHOST is 2L"),
    Fault({SESSION: "set(CURLOPT_SSL_VERIFYHOST, 2L);\n"}, "lacks CURLOPT_SSL_VERIFYPEER, 1L"),
    Fault({"src/mail/other.cpp": "curl_easy_setopt(e, CURLOPT_PROXY_SSL_VERIFYPEER, 0L);\n"}, "SSL_VERIFYPEER is 1L"),
    Fault({"src/mail/other.cpp": "set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);\n"}, "a refused recipient"),
    Fault({"src/probe/web.cpp": "reply->ignoreSslErrors();\n"}, "never ignored"),
    Fault({"src/probe/web.cpp": "c.setPeerVerifyMode(QSslSocket::VerifyNone);\n"}, "not ours to change"),
    Fault({"src/cli/options.cpp": '"--insecure"\n'}, "nothing may switch"),
    Fault({"ui/settings/mail_form.ui": "<string>skip-verify</string>\n"}, "nothing may switch"),
]

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
