// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/measurement.h"

#include <functional>

namespace reservrutin::outage {

/// A system and where to ask for it. The address is a web address ("https://pks.example.org/"); empty when the
/// source does not give one, and then the measurement leaves the system out.
struct ProbeTarget {
    QString systemId;
    QString address;
};

/// Port: asks the network on the window's behalf. Owned by app/composition; used from one thread, the one that
/// created it, whose event loop delivers the answer. Never blocks and never answers before measure() has returned.
class Probe {
public:
    virtual ~Probe() = default;
    using Answer = std::function<void(const Measurement&)>;
    /// One answer within about seven seconds whatever the network does; none after cancel() or the probe's end.
    virtual void measure(const QVector<ProbeTarget>& targets, Answer answer) = 0;
    /// Forgets every measurement under way.
    virtual void cancel() = 0;
};

/// Port: which addresses this computer has ever had an answer from, kept over restarts. Same thread as the Probe.
/// An address is scheme, host and port, in lower case.
class ReachedBefore {
public:
    virtual ~ReachedBefore() = default;
    [[nodiscard]] virtual bool wasReached(const QString& origin) const = 0;
    virtual void markReached(const QString& origin) = 0;
};

} // namespace reservrutin::outage
