#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# certs.sh DIR: throw-away certificates for servers on loopback. ca.pem signs server (localhost, 127.0.0.1, ::1),
# wrong-name (another host) and expired; other-ca.pem signs nothing. Each name has a .pem and a .key.
set -euo pipefail
mkdir -p "$1" && cd "$1"
curve=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)

authority() {
  openssl req -x509 "${curve[@]}" -keyout "$1.key" -out "$1.pem" -days 30 -subj "/CN=Reservrutin test $1" \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign'
}

server() { # name, subjectAltName, days
  openssl req "${curve[@]}" -keyout "$1.key" -out "$1.csr" -subj "/CN=$1"
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$2" > "$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$3" -extfile "$1.ext" -out "$1.pem"
  chmod 600 "$1.key"
  rm "$1.csr" "$1.ext"
}

{
  authority ca
  authority other-ca
  server server DNS:localhost,IP:127.0.0.1,IP:::1 30
  server wrong-name DNS:elsewhere.test 30
  server expired DNS:localhost,IP:127.0.0.1 -1
} 2> openssl.log || { cat openssl.log >&2; exit 1; }
