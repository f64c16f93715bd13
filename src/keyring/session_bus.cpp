// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "keyring/session_bus.h"

#ifndef _WIN32
#include <gio/gio.h>
#endif

namespace reservrutin::keyring {

#ifdef _WIN32
void outliveSessionBus() {}
#else
/// The connection is one for the whole process and is kept: were it let go, the next would have the default again.
void outliveSessionBus() {
    if (GDBusConnection* const bus = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr))
        g_dbus_connection_set_exit_on_close(bus, FALSE);
}
#endif

} // namespace reservrutin::keyring
