#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Keeps the way to Windows open: what belongs to one platform stays in its rooms, and GMime apart from Qt."""

import re

from lint import Fault, Finding, code_lines, files, includes, main, text_of

SOURCES = (".cpp", ".h")
PLATFORM_ROOMS = ("src/desktop/", "src/keyring/")
PLATFORM_HEADERS = re.compile(
    r"^(unistd\.h|fcntl\.h|pwd\.h|grp\.h|poll\.h|dirent\.h|dlfcn\.h|pthread\.h|signal\.h|syslog\.h|termios\.h|netdb\.h"
    r"|ifaddrs\.h|spawn\.h|utime\.h|ftw\.h|glob\.h|locale\.h|langinfo\.h|sys/.*|linux/.*|arpa/.*|net/.*|netinet/.*"
    r"|X11/.*|xcb/.*|wayland.*|dbus/.*|gio/.*|libsecret/.*|qt6keychain/.*|qpa/.*|QDBus\w*|QtDBus.*|QSocketNotifier"
    r"|windows\.h|winsock2\.h|shlobj.*\.h|wtsapi32\.h)$", re.IGNORECASE)
# In tests, a real process, signal or file right may be what is tested.
CODE_RULES = [
    (re.compile(r"\bstd::format\b"), "std::format is not in this compiler: QString::arg or fmt"),
    (re.compile(r"\bstd::filesystem::path(?:\s+\w+)?\s*[({][^;]*\btoStdString\(\)"),
     "a narrow path loses å ä ö on Windows: toStdU16String()"),
    (re.compile(r"\b(fopen|ifstream|ofstream)\b[^;]*\b(toStdString|toUtf8|toLocal8Bit)\(\)"),
     "a narrow path loses å ä ö on Windows: toStdU16String()"),
]
ANOTHER_SOURCE = re.compile(r"\bQ(NetworkInterface|HostInfo|NetworkAccessManager|TcpSocket)\b")


def _headers(root):
    for name, path in files(root, "src", "tests", endings=SOURCES):
        for line, included, _ in includes(path):
            if included == "format":
                yield Finding(name, line, "<format> is not in this compiler: QString::arg or fmt")
            platform = PLATFORM_HEADERS.match(included)
            if platform and name.startswith("src/") and not name.startswith(PLATFORM_ROOMS):
                yield Finding(name, line, f"<{included}> belongs in desktop/ or keyring/")


def _code(root):
    for name, path in files(root, "src", endings=SOURCES):
        for line, code in code_lines(text_of(path)):
            for pattern, reason in CODE_RULES:
                if pattern.search(code):
                    yield Finding(name, line, reason)


def _reached_qt(root, path, seen):
    """The first Qt header that this file includes, directly or through ours, or None."""
    for _, included, _ in includes(path):
        if re.match(r"Q[A-Z]|Qt", included):
            return included
        ours = root / "src" / included
        if ours.exists() and ours not in seen:
            seen.add(ours)
            found = _reached_qt(root, ours, seen)
            if found:
                return f"{found} through {included}"
    return None


def _gmime_apart(root):
    """GLib has a member called `signals`, which Qt's keyword breaks; and one day GMime is another library."""
    for name, path in files(root, "src", endings=SOURCES):
        for line, included, _ in includes(path):
            if included.startswith("gmime/"):
                qt = _reached_qt(root, path, set())
                if qt:
                    yield Finding(name, line, f"GMime and Qt in one file ({qt})")


def _network_information(root):
    for name, path in files(root, "src", endings=SOURCES):
        text = text_of(path)
        if "QNetworkInformation" not in text:
            continue
        room = "".join(text_of(other) for _, other in files(root, name.rsplit("/", 1)[0], endings=SOURCES))
        if not ANOTHER_SOURCE.search(room):
            line = text[:text.index("QNetworkInformation")].count("\n") + 1
            yield Finding(name, line, "QNetworkInformation has no backend on many computers: ask another source too")


def check(root):
    return [*_headers(root), *_code(root), *_gmime_apart(root), *_network_information(root)]


SOUND = {
    "src/desktop/rights.cpp": "#include <sys/stat.h>\n",
    "src/mail/compose.cpp": '#include "mail/parts.h"\n#include <gmime/gmime.h>\n',
    "src/mail/parts.h": "#include <string>\n",
    "src/mail/message.h": "#include <QByteArray>\n",
    "src/probe/link.cpp": "#include <QNetworkInformation>\n#include <QNetworkInterface>\n",
    "tests/storage/kill.cpp": "#include <signal.h>\n",
}
FAULTS = [
    Fault({"src/storage/store.cpp": "#include <unistd.h>\n"}, "<unistd.h> belongs in desktop/"),
    Fault({"src/gui/tray.cpp": "#include <QDBusConnection>\n"}, "<QDBusConnection> belongs in desktop/"),
    Fault({"src/app/main.cpp": "#include <X11/Xlib.h>\n"}, "<X11/Xlib.h> belongs in desktop/"),
    Fault({"tests/storage/kill.cpp": "#include <format>\n"}, "<format> is not in this compiler"),
    Fault({"src/cli/say.cpp": 'auto s = std::format("{}", 1);\n'}, "std::format is not in this compiler"),
    Fault({"src/storage/place.cpp": "std::filesystem::path p(name.toStdString());\n"}, "a narrow path"),
    Fault({"src/storage/place.cpp": "std::ifstream in(name.toUtf8().constData());\n"}, "a narrow path"),
    Fault({"src/mail/compose.cpp": "#include <QString>\n#include <gmime/gmime.h>\n"}, "GMime and Qt in one file"),
    Fault({"src/mail/parts.h": '#include "mail/message.h"\n'}, "GMime and Qt in one file (QByteArray through"),
    Fault({"src/probe/link.cpp": "#include <QNetworkInformation>\n"}, "ask another source too"),
]

if __name__ == "__main__":
    main(check, SOUND, FAULTS)
