#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# startup.sh BIN FOLDER [N]: from the start of the process to content on screen, for the console with the journal in
# FOLDER and for a bare Qt window that links the same libraries, turn by turn N times (20) on one screen of its own;
# then the time to the first durable answer. BIN is the bin folder of a release build. Prints medians (least–most).
set -euo pipefail

measure() { # runs inside its own session and screen
    local i
    for i in $(seq 0 "$N"); do # the first turn warms the page cache and is thrown away
        echo "$i bare $("$bin/start_clock" "$bin/bare_window" 2>/dev/null)"
        echo "$i console $("$bin/start_clock" "$bin/reservrutin" --data "$data" 2>/dev/null)"
    done
    for i in $(seq 0 $((N / 2))); do
        cp -r -- "$data" "$data.answer" # each answers anew: the outage would be there at the next start
        echo "$i answer $("$bin/start_clock" --until-exit "$bin/first_answer" "$data.answer" 2>/dev/null | tr '\n' ' ')"
        rm -r -- "$data.answer"
    done
}
if [ "${1:-}" = --measure ]; then
    measure
    exit
fi

bin=$(realpath -- "$1")
folder=$(realpath -- "$2")
export N=${3:-20} bin
home=$(mktemp -d)
XDG_RUNTIME_DIR=$(mktemp -d -p /dev/shm) # in memory, as a session's own is
trap 'rm -rf -- "$home" "$XDG_RUNTIME_DIR"' EXIT
export HOME=$home XDG_RUNTIME_DIR data=$home/data
unset QT_QPA_PLATFORM
cp -r -- "$folder" "$data"

dbus-run-session -- xvfb-run -a -s '-screen 0 1280x800x24' "$0" --measure 2>/dev/null | python3 -c '
import sys, statistics

runs = {}
for line in sys.stdin:
    turn, name, *words = line.split()
    if turn != "0":
        for key, value in zip(words[::2], words[1::2]):
            runs.setdefault(name, {}).setdefault(key, []).append(float(value))

def told(name, *keys):
    for key in keys:
        values = runs[name][key]
        print(f"{name:8} {key:8} {statistics.median(values):7.0f}  ({min(values):.0f}–{max(values):.0f}), {len(values)} starts")

told("bare", "map", "draw", "settled", "rss")
told("console", "map", "draw", "settled", "rss")
told("answer", "painted", "durable", "answer")
for key in ("draw", "settled"):
    ratio = statistics.median(runs["console"][key]) / statistics.median(runs["bare"][key])
    print(f"ratio    {key:8} {ratio:7.2f}")
'
