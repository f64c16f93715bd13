// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/contact_book.h"
#include "core/usecases/deliveries.h"
#include "core/usecases/drafts.h"
#include "core/usecases/filing.h"
#include "core/usecases/joint_reports.h"
#include "core/usecases/mail_login.h"
#include "core/usecases/product_fold.h"
#include "core/usecases/twins.h"
#include "core/usecases/updates.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reservrutin::usecases {

inline QByteArray shipped(const QString& path) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/resources/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline const base::Person nurse{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};
inline const base::Person contactPerson{QStringLiteral("Exempel Kontaktperson"), QStringLiteral("PKS-gruppen")};

/// One console, whole but for window, disk and network: the real use cases over twins. Starts at 08:12 local time
/// (UTC + 2 h) on 2026-06-01.
class OneConsole {
public:
    explicit OneConsole(std::uint64_t seed = 1, std::shared_ptr<support::FixedClock> sharedClock = nullptr)
        : clock(sharedClock ? std::move(sharedClock) : std::make_shared<support::FixedClock>())
        , random(seed) {
        QObject::connect(&journal, &EnduringJournal::caughtUp, &overview,
                         [this](const auto& summaries) { overview.take(summaries); });
        QObject::connect(&journal, &EnduringJournal::lost, &overview, &Overview::drop);
        routines.add(QStringLiteral("pks"), shipped(QStringLiteral("routines/pks.sv.json")));
        routines.add(QStringLiteral("generic"), shipped(QStringLiteral("routines/generic.sv.json")));
        texts.add(*language::Texts::parse(QStringLiteral("sv"), shipped(QStringLiteral("texts/sv.json"))));
        settings.values.mail = {QStringLiteral("smtp://mail.example.org"), {}, sender.from, {}, {}};
        submitter.next = replied(delivery::Phase::Dot, 250);
    }

    /// What the window does when it starts: an overview of what is open.
    void load() {
        journal.readOpen([this](const auto& open) {
            if (open)
                overview.take(*open);
            overview.setLoaded();
        });
    }

    std::shared_ptr<support::FixedClock> clock;
    support::SeededRandom random;
    ProductFold fold;
    journal::MemoryJournal disk{fold, *clock, random, true};
    StoreTwin store{disk};
    EnduringJournal journal{store, fold, *clock, random};
    Overview overview;
    SettingsTwin settings;
    Audiences audiences{settings, overview};
    CommandDesk desk{journal, overview, &audiences};
    RoutineLibrary routines;
    language::TextLibrary texts;
    language::LocalTime time{QTimeZone(7200)};
    ContactBook contacts{desk, *contacts::parseDirectory(shipped(QStringLiteral("routines/contacts.json")))};
    Outages outages{desk, routines, *clock, random};
    Reports reports{desk, routines, texts, time, *clock};
    ComposerTwin composer;
    Deliveries deliveries{desk, reports, contacts, composer, time, *clock, random};
    DeliveryQueue queue{desk, *clock};
    JointReports jointReports{desk, texts, random};
    Updates updates{desk, *clock, random};
    Filing filing{desk, *clock};
    SubmitterTwin submitter;
    PostOffice post{queue, overview, settings, submitter, *clock};
    KeeperTwin keeper;
    MailLogin login{settings, post, keeper};
    Sender sender{QStringLiteral("BMM Exempel"), QStringLiteral("bmm@example.org"), {}};
};

/// Keeps the one answer of a use case.
template <class T>
struct Caught {
    std::function<void(base::Result<T>)> taker() {
        return [kept = state](base::Result<T> result) {
            kept->first = std::move(result);
            ++kept->second;
        };
    }
    [[nodiscard]] const base::Result<T>& result() const { return state->first; }
    [[nodiscard]] int answers() const { return state->second; }
    [[nodiscard]] bool ok() const { return state->second == 1 && state->first.has_value(); }
    [[nodiscard]] std::optional<base::ErrorKind> error() const {
        return state->second == 1 && !state->first ? std::optional(state->first.error().kind) : std::nullopt;
    }

    std::shared_ptr<std::pair<base::Result<T>, int>> state =
        std::make_shared<std::pair<base::Result<T>, int>>(base::fail(base::ErrorKind::NotFound), 0);
};

class ConsoleTest : public testing::Test, public OneConsole {
protected:
    outage::Description pksDown() {
        outage::Description description;
        description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
        description.discovered = clock->now();
        return description;
    }
    Beginning beginning(bool drill = false) { return {QStringLiteral("pks"), pksDown(), drill, nurse, {}}; }

    base::OutageId started(const QString& answer = QStringLiteral("same-fault"), bool drill = false) {
        Caught<base::OutageId> done;
        outages.start(beginning(drill), {QStringLiteral("check"), answer, {}, {}}, done.taker());
        EXPECT_TRUE(done.ok());
        return done.result().value_or(base::OutageId());
    }
    const report::Report& reportOf(base::OutageId outage) {
        return *overview.reportOf(outage, QStringLiteral("report"));
    }
    base::ReportId readyReport(bool drill = false) {
        const base::ReportId id = reportOf(started(QStringLiteral("same-fault"), drill)).id;
        Caught<base::ReportId> done;
        reports.ready(id, reports.form(*overview.report(id), nurse), done.taker());
        EXPECT_TRUE(done.ok());
        return id;
    }
    base::ReportId takenReport(bool drill = false) {
        const base::ReportId id = readyReport(drill);
        Caught<base::ReportId> done;
        reports.take(id, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
        return id;
    }
    base::DeliveryId queued(base::ReportId report) {
        Caught<base::DeliveryId> done;
        deliveries.queueMail(report, sender, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
        return done.result().value_or(base::DeliveryId());
    }
    const delivery::Delivery& delivery(base::DeliveryId id) { return *overview.delivery(id); }
    delivery::ReportState standing(base::ReportId id) { return overview.standingOf(*overview.report(id)).state; }

    QStringList kinds(const journal::Subject& subject) {
        QStringList kinds;
        journal.readEntries(subject, [&kinds](const auto& entries) {
            for (const journal::Entry& entry : *entries)
                kinds.append(entry.header.kind.section(u'.', 1));
        });
        return kinds;
    }
};

} // namespace reservrutin::usecases
