#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""A mail server that fails where it is told to.

faulty_smtp.py --cert PEM --key PEM [--tls starttls|implicit|none] [--login required|optional|off]

Listens on a free port of 127.0.0.1, prints "READY port", and then obeys one line at a time on stdin, answering each
with one line of JSON. It ends with its stdin. The login is asa / hemligt.

    fault STAGE [once] ACTION    greeting ehlo starttls handshake auth mail rcpt data body dot
                                 ACTION: "451 4.3.0 later", cut, silent, slow SECONDS; for dot also taken-cut and
                                 taken-silent (the message is kept, its sender never hears of it)
    clear                        no faults any more
    state                        {"messages": [{"from", "to", "content"}], "stages": ["greeting", …], "sessions": n,
                                  "names": [what the client called itself in EHLO]}
"""
import argparse
import asyncio
import base64
import json
import logging
import os
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"asa", b"hemligt"


class Script:
    """What is to go wrong, and what was seen so far."""

    def __init__(self):
        self.faults = {}
        self.messages = []
        self.stages = []
        self.sessions = 0
        self.names = []

    def reach(self, stage):
        self.stages.append(stage)
        once, action = self.faults.get(stage, (False, None))
        if once:
            del self.faults[stage]
        return action

    def obey(self, line):
        words = line.split(maxsplit=2)
        if words[0] == "fault":
            once = words[2].startswith("once ")
            self.faults[words[1]] = (once, words[2][5:] if once else words[2])
        elif words[0] == "clear":
            self.faults.clear()
        elif words[0] == "state":
            return {"messages": self.messages, "stages": self.stages, "sessions": self.sessions, "names": self.names}
        else:
            return {"error": line}
        return {"ok": True}

    def take(self, envelope):
        content = base64.b64encode(envelope.original_content).decode("ascii")
        self.messages.append({"from": envelope.mail_from, "to": envelope.rcpt_tos, "content": content})


async def forever():
    await asyncio.Event().wait()


class Session(SMTP):
    def __init__(self, script, **settings):
        self.script = script
        super().__init__(Handler(script), **settings)

    async def cut(self):
        self.transport.abort()
        await forever()

    async def struck(self, stage):
        """True when a fault has answered in the server's place."""
        action = self.script.reach(stage)
        if action is None:
            return False
        if action == "cut":
            await self.cut()
        if action == "silent":
            await forever()
        if action.startswith("slow "):
            await asyncio.sleep(float(action[5:]))
            return False
        for line in action.split("\\n"):
            await self.push(line)
        return True

    async def _handle_client(self):
        self.script.sessions += 1
        if await self.struck("greeting"):
            self.transport.close()
            return
        await super()._handle_client()

    async def smtp_EHLO(self, hostname):
        self.script.names.append(hostname)
        if not await self.struck("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if await self.struck("starttls"):
            return
        if self.script.reach("handshake") == "cut":
            await self.push("220 go on")
            await self.cut()
        await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg):
        if not await self.struck("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.struck("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.struck("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.struck("data"):
            return
        action = self.script.reach("body")
        if action is None:
            await super().smtp_DATA(arg)
            return
        await self.push("354 go on")
        await self._reader.read(1000)
        if action == "cut":
            await self.cut()
        await forever()


class Handler:
    def __init__(self, script):
        self.script = script

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        return [line for line in responses if line != "250-AUTH "]

    async def handle_DATA(self, server, session, envelope):
        action = self.script.reach("dot")
        if action == "cut":
            await server.cut()
        if action == "silent":
            await forever()
        if action and action[0].isdigit():
            return action
        if action and action.startswith("slow "):
            await asyncio.sleep(float(action[5:]))
        self.script.take(envelope)
        if action == "taken-cut":
            await server.cut()
        if action == "taken-silent":
            await forever()
        return "250 2.0.0 queued"


def check_login(server, session, envelope, mechanism, data):
    # handled=False: aiosmtpd itself answers 235 or 535.
    return AuthResult(success=(data.login == USER and data.password == PASSWORD), handled=False)


def settings_of(options, context):
    settings = {"hostname": "localhost", "ident": "faulty", "data_size_limit": 16 * 1024 * 1024}
    if options.tls == "starttls":
        settings.update(tls_context=context, require_starttls=True)
    settings["auth_require_tls"] = options.tls == "starttls"
    if options.login == "off":
        settings["auth_exclude_mechanism"] = ["LOGIN", "PLAIN"]
    else:
        settings.update(authenticator=check_login, auth_required=options.login == "required")
    return settings


async def obey_stdin(script):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := (await reader.readline()).decode().strip():
        print(json.dumps(script.obey(line)), flush=True)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cert", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--tls", choices=["starttls", "implicit", "none"], default="starttls")
    parser.add_argument("--login", choices=["required", "optional", "off"], default="required")
    options = parser.parse_args()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.cert, options.key)
    script = Script()
    settings = settings_of(options, context)
    server = await asyncio.get_running_loop().create_server(
        lambda: Session(script, **settings), "127.0.0.1", 0, ssl=context if options.tls == "implicit" else None
    )
    print("READY", server.sockets[0].getsockname()[1], flush=True)
    await obey_stdin(script)
    os._exit(0)  # sessions that were told to be silent have nothing to finish


warnings.simplefilter("ignore")
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)
asyncio.run(main())
