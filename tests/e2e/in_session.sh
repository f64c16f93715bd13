#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# in_session.sh PROGRAM ARGS…: runs it in a log-in session of its own: a D-Bus, an X display of 1280x800, a runtime and
# a home folder, all gone afterwards. What the program starts is found by the accessibility tree (Qt has it on xcb only).
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -m 700 "$room/runtime" "$room/home"
export XDG_RUNTIME_DIR=$room/runtime HOME=$room/home QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8 LC_ALL=C.UTF-8
export NO_AT_BRIDGE=0 XDG_SESSION_ID=e2e-$$
unset QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' "$@"
