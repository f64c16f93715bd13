// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/delivery_acts.h"

namespace reservrutin::usecases {

using base::Result;
using journal::Command;
using journal::Subject;

void actOnDelivery(CommandDesk& desk, base::DeliveryId id, DeliveryDecide decide, DeliveryDone done) {
    const Subject subject = Subject::of(id);
    const auto decideNow = [&desk, id, subject, decide = std::move(decide)]() -> Result<Command> {
        const delivery::Delivery* delivery = desk.overview().delivery(id);
        if (!delivery)
            return base::fail(base::ErrorKind::NotFound, id.hex());
        const auto facts = decide(*delivery);
        if (!facts)
            return tl::unexpected(facts.error());
        return Command{*facts, {{subject, desk.overview().lastOf(subject)}}, {}};
    };
    desk.run(subject, decideNow, [id, done = std::move(done)](const Result<journal::Committed>& result) {
        done(result.map([id](const journal::Committed&) { return id; }));
    });
}

} // namespace reservrutin::usecases
