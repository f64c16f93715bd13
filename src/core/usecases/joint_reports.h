// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"
#include "core/language/text_library.h"
#include "core/report/joining.h"
#include "core/usecases/report_acts.h"

namespace reservrutin::usecases {

/// Joins reports about the same outage into one message, and parts them again until it has left. The originals stay as
/// they are; each clinic sees the joined report's state as its own (Overview::standingOf). Owned by app/composition, on
/// the window's thread.
class JointReports final {
public:
    using Done = ReportDone;

    JointReports(CommandDesk& desk, const language::TextLibrary& texts, base::Random& random);

    /// Open reports to the same recipient that may speak of the same outage as this one and have not left.
    [[nodiscard]] QVector<base::ReportId> candidates(const report::Report& report) const;
    /// What the joined report would say, for the preview.
    [[nodiscard]] report::Content content(const QVector<base::ReportId>& parts, const base::Person& by) const;
    /// Makes the joined report and takes it and its parts over; answers its id. Fails with NotFound (fewer than two),
    /// NameMissing, PatientData (another console let a number in), ReportAlreadyTaken (another
    /// contact person has one of them), ReportAlreadyGiven, ReportWithdrawn, ReportNotReady.
    void join(const QVector<base::ReportId>& parts, const base::Person& by, Done done);
    /// Fails with ReportAlreadyGiven or DeliveryNotWaiting once anything of it may have left, ReportWithdrawn.
    void part(base::ReportId joint, const base::Person& by, Done done);

private:
    [[nodiscard]] base::Result<QVector<journal::Fact>>
    joinFacts(base::ReportId joint, const QVector<base::ReportId>& parts, const base::Person& by) const;
    [[nodiscard]] base::Result<QVector<journal::Fact>> partFacts(const report::Report& joint,
                                                                 const base::Person& by) const;

    CommandDesk& m_desk;
    const language::TextLibrary& m_texts;
    base::Random& m_random;
};

} // namespace reservrutin::usecases
