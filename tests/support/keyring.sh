#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# keyring.sh STATE CMD...: runs CMD in a home and a D-Bus session of its own, with a keyring that is
#   unlocked    gnome-keyring, open
#   locked      gnome-keyring, and nobody to ask for its password
#   hanging     gnome-keyring that takes calls and never answers
#   none        a bus on which nobody offers a keyring
#   no-bus      no bus at all
#   silent-bus  something that takes connections in the bus's place and says nothing
#   dying-bus   unlocked; the bus goes away when CMD prints a line "kill the bus"
set -u
state=$1
shift
ground=$(mktemp -d)
export HOME=$ground/home XDG_RUNTIME_DIR=$ground/run
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION
pids=()
tidy() {
    for pid in "${pids[@]}"; do kill -CONT "$pid" && kill "$pid"; done 2>/dev/null
    rm -rf "$ground"
}
trap tidy EXIT

# Without service folders nothing starts by being asked for.
start_bus() {
    sed 's|<standard_session_servicedirs */>||' /usr/share/dbus-1/session.conf >"$ground/bus.conf"
    local config=$ground/bus.conf
    exec 3< <(exec dbus-daemon --config-file="$config" --nofork --print-address=1 --print-pid=1 2>/dev/null)
    read -r DBUS_SESSION_BUS_ADDRESS <&3
    read -r bus <&3
    pids+=("$bus")
    export DBUS_SESSION_BUS_ADDRESS
}

is_offered() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}

start_keyring() {
    if [ "$state" = locked ]; then
        gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &
    else
        gnome-keyring-daemon --foreground --unlock --components=secrets <<<'throw-away' >/dev/null 2>&1 &
    fi
    keyring=$!
    pids+=("$keyring")
    for _ in $(seq 200); do
        is_offered && return
        sleep 0.05
    done
    echo 'gnome-keyring did not come up' >&2
    exit 70
}

case $state in
unlocked | locked | hanging | dying-bus) start_bus && start_keyring ;;
none) start_bus ;;
no-bus) ;;
silent-bus)
    /usr/bin/python3 -c '
import socket, sys, time
s = socket.socket(socket.AF_UNIX)
s.bind(sys.argv[1])
s.listen(64)
print("ready", flush=True)
time.sleep(600)' "$ground/silent" > >(cat >"$ground/ready") &
    pids+=($!)
    until [ -s "$ground/ready" ]; do sleep 0.02; done
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$ground/silent
    ;;
*) exit 64 ;;
esac
[ "$state" != hanging ] || kill -STOP "$keyring"
if [ "$state" = dying-bus ]; then
    "$@" > >(while IFS= read -r line; do
        printf '%s\n' "$line"
        [ "$line" != 'kill the bus' ] || kill "$bus"
    done)
else
    "$@"
fi
