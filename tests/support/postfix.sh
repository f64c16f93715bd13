#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
#
# postfix.sh start|stop|run DIR: a Postfix of one's own on a free port of 127.0.0.1, everything under DIR/postfix.
# STARTTLS forced, login asa / hemligt, vgregion.se as its own virtual domain with one maildir
# (DIR/postfix/mail/Maildir), every other address an error: nothing can leave the machine. Needs root and Postfix.
# "start" prints "READY port"; "run" does the same, then stops when its stdin ends. "stop" removes everything.
set -euo pipefail
action=$1
root=$(realpath -m "$2")/postfix
etc=$root/etc
here=$(dirname "$(realpath "$0")")
export PATH=$PATH:/usr/sbin

free_port() {
  /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

write_main() {
  cat > "$etc/main.cf" <<M
compatibility_level = 3.6
queue_directory = $root/spool
data_directory = $root/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = $root/log
maillog_file_prefixes = $root
myhostname = localhost
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
mydestination =
alias_maps =
local_recipient_maps =
default_transport = error:nothing leaves the test server
virtual_mailbox_domains = vgregion.se
virtual_mailbox_base = $root/mail
virtual_mailbox_maps = static:Maildir/
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
virtual_minimum_uid = 1
message_size_limit = 1048576
smtpd_tls_security_level = encrypt
smtpd_tls_chain_files = $root/tls/server.key, $root/tls/server.pem
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = cyrus
smtpd_sasl_path = smtpd
smtpd_recipient_restrictions = check_recipient_access inline:{ { avvisad@vgregion.se = 550 5.1.1 no such user }, { senare@vgregion.se = 450 4.7.1 greylisted, try later } }, permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
M
}

# Postfix takes its login settings from <config_directory>/sasl on Debian.
write_login() {
  mkdir -p "$etc/sasl"
  printf '%s\n' 'pwcheck_method: auxprop' 'auxprop_plugin: sasldb' "sasldb_path: $etc/sasl/sasldb2" \
    'mech_list: PLAIN LOGIN' > "$etc/sasl/smtpd.conf"
  printf hemligt | saslpasswd2 -p -c -u localhost -f "$etc/sasl/sasldb2" asa
  chgrp postfix "$etc/sasl/sasldb2"
  chmod 640 "$etc/sasl/sasldb2"
}

# Debian's own services without chroot; our port instead of 25.
write_master() {
  local services='pickup|cleanup|qmgr|tlsmgr|rewrite|bounce|defer|trace|verify|flush|proxymap|proxywrite|error|retry|discard|virtual|anvil|scache|postlog|showq'
  sed -E "s/^smtp +inet/127.0.0.1:$1 inet/; s/^([^#]+(unix|inet|unix-dgram|fifo|pass) +[^ ]+ +[^ ]+ +)y /\1n /" \
    /usr/share/postfix/master.cf.dist | grep -E "^(127.0.0.1:$1|$services) " > "$etc/master.cf"
}

answers() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }

start() {
  local port
  port=$(free_port)
  mkdir -p "$root"/{spool,data,mail} "$etc"
  chmod 711 "$(dirname "$root")"
  chmod 755 "$root" "$root/spool"
  chown nobody "$root/mail"
  chown postfix "$root/data"
  "$here/certs.sh" "$root/tls"
  write_main
  write_login
  write_master "$port"
  postfix -c "$etc" start > "$root/start.log" 2>&1 < /dev/null || { cat "$root/start.log" "$root/log" >&2; exit 1; }
  for _ in $(seq 200); do answers "$port" && break; sleep 0.05; done
  answers "$port" || { cat "$root/log" >&2; exit 1; }
  echo "READY $port"
}

stop() {
  postfix -c "$etc" stop > /dev/null 2>&1 || true
  rm -rf "$root"
}

case $action in
  start) start ;;
  stop) stop ;;
  run)
    trap stop EXIT
    start
    cat > /dev/null
    ;;
  *) echo "usage: postfix.sh start|stop|run DIR" >&2; exit 2 ;;
esac
