// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::gui {

/// A name to suggest for a file: one name, no path, on every system. What Windows forbids becomes "-" (Microsoft,
/// "Naming Files, Paths, and Namespaces"); names of its devices get a low line in front; at most 120 characters.
/// `name` may come from a file that people made, such as a routine's id.
[[nodiscard]] QString saveName(const QString& name);

} // namespace reservrutin::gui
