// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/usecases/command_desk.h"

#include <QSet>

namespace reservrutin::usecases {

/// Puts away what is done with, so that the overview stays small however many years go by, and brings it back. A report
/// is filed together with its family (parent, updates, joint report and parts) and their deliveries, by whichever
/// console sees first that nothing more is awaited: two that file the same do no harm, and what comes later reopens it
/// (core/report's fold). Owned by app/composition, on the window's thread.
class Filing final : public QObject {
    Q_OBJECT
public:
    /// Untouched for this long. Reservrutin's own choice, no routine's.
    static constexpr std::int64_t quietMs = 14 * base::dayMs;
    /// Families in one call, so that the window does not wait for years of reports.
    static constexpr int atATime = 20;

    Filing(CommandDesk& desk, const base::Clock& clock);

    /// Files families that are withdrawn, acknowledged or given, with nothing on its way, untouched for quietMs, and
    /// whose outage does not go on here; drafts of an outage that is over as well. Answers how many.
    int fileQuiet();
    /// Reads a report that was filed into the overview, with all that belongs to it. Fails with NotFound.
    void bring(base::ReportId id, std::function<void(base::Result<bool>)> done);

private:
    using Family = QVector<const report::Report*>;

    void gatherAll();
    void gatherFor(const journal::Subject& subject);
    void gather(const report::Report& report);
    void fetchMissing(const journal::Subject& subject, bool isThere);
    void finishBringing();
    void readOldOngoing(const std::optional<journal::OrderKey>& before);
    [[nodiscard]] Family familyOf(const report::Report& report) const;
    [[nodiscard]] bool isQuiet(const report::Report& report) const;
    [[nodiscard]] bool isOutageOngoing(const report::Report& report) const;
    [[nodiscard]] base::UtcMs lastTouched(const report::Report& report) const;
    [[nodiscard]] base::Result<journal::Command> decide(base::ReportId id) const;

    CommandDesk& m_desk;
    const base::Clock& m_clock;
    QSet<journal::Subject> m_asked; ///< read once: what is not in the store comes by itself or not at all
    int m_reading = 0;
    QVector<std::pair<base::ReportId, std::function<void(base::Result<bool>)>>> m_bringing;
};

} // namespace reservrutin::usecases
