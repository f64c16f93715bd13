// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"

#include <QList>

#include <vector>

namespace reservrutin::test {

/// What an independent parser (Python's email, read_message.py) finds in a message.
[[nodiscard]] base::Json readByPython(const QByteArray& message);
/// The same for many at once, in order.
[[nodiscard]] std::vector<base::Json> readByPython(const QList<QByteArray>& messages);

} // namespace reservrutin::test
