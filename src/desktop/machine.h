// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::desktop {

/// A name for this computer that says nothing to anyone else: BLAKE2b-128 of the system's machine id keyed with this
/// program's name (machine-id(5) asks that the id itself is not given away), lower-case hexadecimal. Empty when the
/// system has none. Differs after cloning only where the system makes a new id.
[[nodiscard]] QString machineId();
/// The same from the file given; Windows reads MachineGuid from the registry instead.
[[nodiscard]] QString machineIdFrom(const QString& file);

/// The operating system's user of this process: "name", on Windows "DOMAIN\name". Never empty: a number where there
/// is no name.
[[nodiscard]] QString osUser();

/// What tells one log-in of the same user from another (two seats, a remote desktop). Empty when unknown.
[[nodiscard]] QString userSession();

} // namespace reservrutin::desktop
