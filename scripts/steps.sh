# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
# shellcheck shell=bash
#
# What setup, run, test and lint share: one line a person can follow for each chore, the chore's own words in a log
# that is shown when it fails. Source it; it changes into the top folder of the repository.

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$top"

# Builds in build/test, build/sanitize … and fresh clones are the same compilations to ccache.
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/ccache}
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1

logs=$top/build/logs

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# ninja writes "[12/200] Building …"; only the figures are passed on, and only to a terminal.
progress() {
    local title=$1 line
    [ -t 1 ] || { cat >/dev/null; return 0; }
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+/[0-9]+)\] ]] && printf '\r%s  %s ' "$title" "${BASH_REMATCH[1]}"
    done
    printf '\r\033[K'
}

# quietly "Building" build.log command… : one line with the time it took, or the log's end and the command's failure.
quietly() {
    local title=$1 log=$logs/$2 began=$SECONDS status=0
    shift 2
    mkdir -p "$logs"
    [ -t 1 ] && printf '%s …' "$title"
    "$@" </dev/null 2>&1 | tee "$log" | progress "$title" || status=$?
    if [ "$status" -ne 0 ]; then
        [ -t 1 ] && printf '\r\033[K'
        show_failure "$title" "$log"
        return "$status"
    fi
    say "$title: done in $((SECONDS - began)) s"
}

show_failure() {
    complain "$1: failed. The end of $2:"
    # A compiler's first error says more than the last lines of a parallel build.
    { grep -n -m 20 -E 'error:|CMake Error|FAILED:' "$2" || true; printf '…\n'; tail -n 40 "$2"; } >&2
}

configure() { quietly "Configuring $1" "configure-$1.log" cmake --preset "$1" "${@:2}"; }
build() { quietly "Building $1" "build-$1.log" cmake --build --preset "$1" "${@:2}"; }
