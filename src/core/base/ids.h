// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/fixed_bytes.h"

namespace reservrutin::base {

using OutageId = FixedBytes<struct OutageTag, 16>;
using ReportId = FixedBytes<struct ReportTag, 16>;
using DeliveryId = FixedBytes<struct DeliveryTag, 16>;

} // namespace reservrutin::base
