// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/text_library.h"
#include "core/report/composition.h"
#include "core/usecases/outages.h"

#include <QSet>

namespace reservrutin::usecases {

/// The four items on the page Anmäl, as the person sees and may change them.
struct ReportForm {
    outage::Description description;
    base::Person reporter;
    QString ownText;
    privacy::Waivers waivers;       ///< for ownText
    QSet<journal::EntryId> leftOut; ///< generated lines the person does not want
};

/// What a person can do to a report, up to the point where it leaves by some way out (that is Deliveries). Owned by
/// app/composition, on the window's thread.
class Reports final {
public:
    using Done = std::function<void(base::Result<base::ReportId>)>;
    using ContentAnswer = journal::Journal::Answer<report::Content>;

    Reports(CommandDesk& desk, const RoutineLibrary& routines, const language::TextLibrary& texts,
            const language::LocalTime& time, const base::Clock& clock);

    /// The form as the console fills it in: from the outage, the person and what was written before.
    [[nodiscard]] ReportForm form(const report::Report& report, const base::Person& person) const;
    /// The content as it would be now; what the live preview is composed of. Guards nothing: masked() shows it safely.
    [[nodiscard]] report::Content content(const report::Report& report, const ReportForm& form,
                                          const QVector<outage::Event>& events) const;
    /// Subject and body in the routine's language, with the report's number.
    [[nodiscard]] report::Composition composed(base::ReportId id, const report::Content& content) const;
    [[nodiscard]] QStringList phoneScript(base::ReportId id, const report::Content& content,
                                          const base::Person& caller) const;

    /// "Lämna till PKS-gruppen". Fails with ReportAlreadyReady, ReportWithdrawn, NameMissing, UnitMissing,
    /// SystemMissing, PatientData, TextTooLong, OutageWithdrawn, StepAhead.
    void ready(base::ReportId id, const ReportForm& form, Done done);
    /// A contact person takes over: says "jag är kontaktperson" if that was not said today. Fails with ReportNotReady,
    /// ReportAlreadyTaken, NameMissing, ReportWithdrawn.
    void take(base::ReportId id, const base::Person& by, Done done);
    /// From another contact person, with a reason that they will see. Fails also with ReasonMissing.
    void takeFrom(base::ReportId id, const QString& reason, const base::Person& by, Done done);
    /// "Ingen svarar – skicka själv". Fails also with ReasonMissing.
    void takeAsReporter(base::ReportId id, const QString& reason, const base::Person& by, Done done);
    /// Fails with ReportNotGiven until a delivery was accepted or confirmed, TextMissing without a case number.
    void acknowledge(base::ReportId id, const QString& caseNumber, const QString& how, const base::Person& by,
                     Done done);
    /// Before given only; what still waits in the queue is not sent. Fails with ReportAlreadyGiven, ReportWithdrawn,
    /// ReasonMissing, DeliveryNotWaiting (one is on its way just now).
    void withdraw(base::ReportId id, const QString& reason, const base::Person& by, Done done);

    /// True when this name said "jag är kontaktperson" on the local day of `now`.
    [[nodiscard]] bool isOnDuty(const QString& contact, const QString& name) const;

private:
    using Decide = std::function<base::Result<QVector<journal::Fact>>(const report::Report&)>;

    void act(base::ReportId id, Decide decide, QStringList wipedDrafts, Done done);
    void readyFrom(base::ReportId id, base::OutageId outage, const ReportForm& form, const Done& done);
    void takeOver(base::ReportId id, const base::Person& by, bool asReporter, const QString& reason, Done done);
    [[nodiscard]] base::Result<QVector<journal::Fact>> readyFacts(const report::Report& report, const ReportForm& form,
                                                                  const QVector<outage::Event>& events) const;
    [[nodiscard]] QVector<journal::Fact> takenFacts(const report::Report& report, const base::Person& by,
                                                    bool asReporter, const QString& reason) const;
    [[nodiscard]] base::Result<void> mayBeReady(const report::Report& report) const;

    CommandDesk& m_desk;
    const RoutineLibrary& m_routines;
    const language::TextLibrary& m_texts;
    const language::LocalTime& m_time;
    const base::Clock& m_clock;
};

/// The fact that hands a report over. It says all that other consoles need: they see no draft.
[[nodiscard]] journal::Fact readyFact(const report::Report& report, const report::Content& content,
                                      const base::Person& by);

/// Key of the half-filled form of a report.
[[nodiscard]] QString formDraftKey(base::ReportId report);

} // namespace reservrutin::usecases
