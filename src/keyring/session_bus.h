// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

namespace reservrutin::keyring {

/// The keyring's library speaks over GLib's session bus, which by its own default ends the whole process when the bus
/// goes away. Nothing that staff write may be lost to that. Before the first call, on the keyring's thread: it waits
/// for the bus. Where there is no such bus it does nothing.
void outliveSessionBus();

} // namespace reservrutin::keyring
