// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/outage.h"
#include "core/outage/timeline.h"

namespace reservrutin::report {

/// One generated line of the course of events, as it stood when the report was handed over.
struct Line {
    base::UtcMs at;
    QString text; ///< in the routine's language
    bool sensed = false;

    friend bool operator==(const Line&, const Line&) = default;
};

/// One of the reports that a joined report speaks for.
struct Origin {
    QString number;
    base::Person reporter;
    base::UtcMs discovered;

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// "Fungerar igen", as an update says it.
struct Restored {
    std::optional<base::UtcMs> at; ///< absent: nobody knows when

    friend bool operator==(const Restored&, const Restored&) = default;
};

/// Everything a report says, fixed in its report.ready entry. Subject, body, phone script and paper are made from it
/// and from nothing else, so that every way out says the same.
struct Content {
    QString language;
    QString routineId;
    QString documentId;
    QString routineVersion;
    outage::Description description;
    base::Person reporter;
    QString ownText;
    QVector<Line> lines;
    bool drill = false;
    QVector<Origin> origins; ///< of a joined report, the earliest discovery first; `reporter` is then who joined them
    std::optional<Restored> restored;

    friend bool operator==(const Content&, const Content&) = default;
};

[[nodiscard]] base::Json toJson(const Content& content);
[[nodiscard]] Content contentFrom(const base::Json& json);

} // namespace reservrutin::report
