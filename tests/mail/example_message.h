// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/message_composer.h"

namespace reservrutin::test {

[[nodiscard]] delivery::EmailAddress address(const char* text);

/// A report as it could be sent, with example names, fixed id and date.
[[nodiscard]] delivery::Message exampleMessage();

} // namespace reservrutin::test
