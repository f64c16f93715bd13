// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// make_journal FOLDER [ENTRIES] fills a data folder as years of use would: outages that were answered, reported, sent,
// acknowledged, restored and filed, through the real use cases and the real store, and at the end three that still go
// on. Faster on a memory disk (/dev/shm); copy the folder afterwards.
#include "app/composition.h"
#include "support/fixed_clock.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace reservrutin;

constexpr int openOutages = 3;
constexpr int outagesPerSitting = 200; ///< then the program ends and starts again, as it would
constexpr std::int64_t betweenOutagesMs = 6 * 60 * base::minuteMs;

const base::Person nurse{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};
const base::Person contactPerson{QStringLiteral("Exempel Kontaktperson"), QStringLiteral("BMM Exempel")};
const usecases::Sender sender{QStringLiteral("BMM Exempel"), QStringLiteral("pks-gruppen@exempel.test"), {}};

template <class T>
T valueOf(const base::Result<T>& result, const char* act) {
    if (result)
        return *result;
    std::fprintf(stderr, "%s: %s\n", act, qPrintable(base::codeOf(result.error().kind)));
    std::exit(1);
}

/// One sitting at one computer: what the command line uses, and a clock that only the history moves.
class Sitting {
public:
    Sitting(const QString& folder, support::FixedClock& clock)
        : m_clock(clock)
        , m_composition({app::Use::CommandLine, folder, {}, &clock})
        , m_console(m_composition.console()) {
        m_composition.start();
        if (m_composition.store().error)
            valueOf<bool>(base::Failure(*m_composition.store().error), "open");
    }

    /// Known beforehand: a home where nothing is missing looks as it does every day.
    void fillInContacts() {
        contacts::LocalDetails details;
        details.name = QStringLiteral("Exempel Kontaktperson");
        details.phone = QStringLiteral("010-000 00 00");
        details.setBy = nurse;
        for (const auto& id : {QStringLiteral("pks-gruppen"), QStringLiteral("it-support")})
            m_console.contacts.set(id, details, taker<QString>("contact"));
    }

    void liveThrough() {
        const base::OutageId outage = begin(QStringLiteral("pks"), {QStringLiteral("pks"), QStringLiteral("PKS")});
        m_console.outages.note(outage, QStringLiteral("Rapporten öppnas inte. Vi arbetar vidare på papper."), {}, nurse,
                               taker<base::OutageId>("note"));
        const base::ReportId report = handOver(outage);
        const base::DeliveryId delivery = send(report);
        for (int check = 0; check < 3; ++check) {
            m_clock.advance(30 * base::minuteMs);
            m_console.outages.stillDown(outage, nurse, taker<base::OutageId>("still down"));
        }
        m_console.reports.acknowledge(report, QStringLiteral("INC0012345"), QStringLiteral("phone"), contactPerson,
                                      taker<base::ReportId>("acknowledge"));
        m_console.outages.restored(outage, m_clock.now(), nurse, taker<base::OutageId>("restored"));
        file(report, delivery);
    }

    /// Still going on when the history ends.
    void leaveOpen(const QString& system) { handOver(begin(QStringLiteral("generic"), {{}, system})); }

private:
    template <class T>
    std::function<void(base::Result<T>)> taker(const char* act) {
        return [act](const base::Result<T>& done) { valueOf(done, act); };
    }
    base::OutageId begin(const QString& routine, const outage::AffectedSystem& system) {
        usecases::Beginning beginning;
        beginning.routineId = routine;
        beginning.description.systems = {system};
        beginning.description.discovered = m_clock.now();
        beginning.by = nurse;
        base::OutageId outage;
        m_console.outages.start(beginning, {QStringLiteral("check"), QStringLiteral("same-fault"), {}, {}},
                                [&outage](const auto& done) { outage = valueOf(done, "start"); });
        return outage;
    }

    base::ReportId handOver(base::OutageId outage) {
        const report::Report* report = m_console.overview.reportOf(outage, QStringLiteral("report"));
        if (!report)
            return valueOf<base::ReportId>(base::fail(base::ErrorKind::NotFound), "report");
        const base::ReportId id = report->id;
        m_clock.advance(5 * base::minuteMs);
        m_console.reports.ready(id, m_console.reports.form(*report, nurse), taker<base::ReportId>("ready"));
        return id;
    }

    base::DeliveryId send(base::ReportId report) {
        base::DeliveryId delivery;
        m_console.reports.take(report, contactPerson, taker<base::ReportId>("take"));
        m_console.deliveries.queueMail(report, sender, contactPerson,
                                       [&delivery](const auto& done) { delivery = valueOf(done, "queue"); });
        m_console.queue.beginSending(delivery, taker<usecases::DueMessage>("send"));
        delivery::Outcome accepted;
        accepted.kind = delivery::OutcomeKind::Accepted;
        accepted.replyCode = 250;
        m_console.queue.ended(delivery, accepted, taker<base::DeliveryId>("accepted"));
        return delivery;
    }

    void file(base::ReportId report, base::DeliveryId delivery) {
        const report::Report& done = *m_console.overview.report(report);
        base::Json body = report::toJson(
            report::Filing{m_console.overview.standingOf(done).givenAt, done.acknowledged->caseNumber, {delivery}, {}});
        body["seen"] = base::toJson(done.newest.hex());
        const journal::Command command{{{journal::Subject::of(report), QStringLiteral("report.filed"), body},
                                        {journal::Subject::of(delivery), QStringLiteral("delivery.filed")}},
                                       {},
                                       {}};
        m_console.journal.commit(command, taker<journal::Committed>("file"));
    }

    support::FixedClock& m_clock;
    app::Composition m_composition;
    usecases::Console& m_console;
};

void liveThroughMany(const QString& folder, support::FixedClock& clock) {
    Sitting sitting(folder, clock);
    sitting.fillInContacts();
    for (int i = 0; i < outagesPerSitting; ++i) {
        sitting.liveThrough();
        clock.advance(betweenOutagesMs);
    }
}

void leaveSomeOpen(const QString& folder, support::FixedClock& clock) {
    Sitting sitting(folder, clock);
    for (int i = 1; i <= openOutages; ++i)
        sitting.leaveOpen(QStringLiteral("Exempelsystem %1").arg(i));
}

/// The store's own count; read while no program has it open.
qsizetype entriesIn(const QString& folder) {
    app::Composition composition({app::Use::CommandLine, folder, {}, nullptr});
    composition.start();
    return valueOf(composition.journalCare().verify(), "verify").entries;
}

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int wanted = QCoreApplication::arguments().value(2, QStringLiteral("100000")).toInt();
    if (folder.isEmpty() || wanted <= 0) {
        std::fputs("usage: make_journal FOLDER [ENTRIES]\n", stderr);
        return 2;
    }
    support::FixedClock clock;
    liveThroughMany(folder, clock);
    const qsizetype perSitting = entriesIn(folder);
    for (qsizetype entries = perSitting; entries + perSitting / 2 < wanted; entries += perSitting)
        liveThroughMany(folder, clock);
    leaveSomeOpen(folder, clock);
    std::printf("%s: %lld entries\n", qPrintable(folder), static_cast<long long>(entriesIn(folder)));
}
