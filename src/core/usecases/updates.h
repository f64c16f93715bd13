// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/privacy/guard.h"
#include "core/usecases/report_acts.h"

namespace reservrutin::usecases {

/// What is new about an outage that has been reported.
struct UpdateForm {
    QString ownText; ///< new facts; may be empty when systems or the restoration say it all
    privacy::Waivers waivers;
    QVector<outage::AffectedSystem> moreSystems;
    std::optional<report::Restored> restored;
};

/// Updates to a report that has been given: each is a report of its own with its own number and delivery, a child that
/// names its parent (References), never an edit. Owned by app/composition, on the window's thread.
class Updates final {
public:
    using Done = ReportDone;

    /// Reservrutin's own advice, no routine's: an update every half hour while the outage lasts.
    static constexpr std::int64_t everyMs = 30 * base::minuteMs;

    Updates(CommandDesk& desk, const base::Clock& clock, base::Random& random);

    /// A given report to the same recipient about what may be the same outage, the latest given: what a later report is
    /// offered as an update of. Null when there is none.
    [[nodiscard]] const report::Report* parentFor(const report::Report& ready) const;
    /// The report's updates, first to last.
    [[nodiscard]] QVector<const report::Report*> updatesOf(base::ReportId parent) const;
    [[nodiscard]] report::Content content(const report::Report& parent, const UpdateForm& form,
                                          const base::Person& by) const;
    /// When the recipient should hear more; absent before it is given, after "fungerar igen", and for an update.
    [[nodiscard]] std::optional<base::UtcMs> dueAt(const report::Report& parent) const;

    /// Makes an update, taken over by who makes it; answers its id. Fails with ReportNotGiven, NameMissing, TextMissing
    /// (nothing new in it), PatientData, TextTooLong.
    void make(base::ReportId parent, const UpdateForm& form, const base::Person& by, Done done);
    /// A report that came in later becomes an update. Fails with ReportNotReady, ReportAlreadyGiven, ReportWithdrawn,
    /// ReportAlreadyTaken, ReportNotGiven (the parent), NameMissing.
    void makeUpdateOf(base::ReportId ready, base::ReportId parent, const base::Person& by, Done done);
    /// Fails with ReasonMissing, ReportNotGiven, TimeUnreadable (not later than now).
    void postpone(base::ReportId parent, base::UtcMs until, const QString& reason, const base::Person& by, Done done);

private:
    [[nodiscard]] base::Result<QVector<journal::Fact>> madeFacts(base::ReportId id, const report::Report& parent,
                                                                 const UpdateForm& form, const base::Person& by) const;
    [[nodiscard]] int nextNumber(base::ReportId parent) const;
    [[nodiscard]] bool isGiven(const report::Report& report) const;

    CommandDesk& m_desk;
    const base::Clock& m_clock;
    base::Random& m_random;
};

} // namespace reservrutin::usecases
