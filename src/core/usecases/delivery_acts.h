// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/command_desk.h"

namespace reservrutin::usecases {

using DeliveryDecide = std::function<base::Result<QVector<journal::Fact>>(const delivery::Delivery&)>;
using DeliveryDone = std::function<void(base::Result<base::DeliveryId>)>;

/// One act on one delivery, decided on what is true when its turn comes. Fails with NotFound.
void actOnDelivery(CommandDesk& desk, base::DeliveryId id, DeliveryDecide decide, DeliveryDone done);

} // namespace reservrutin::usecases
