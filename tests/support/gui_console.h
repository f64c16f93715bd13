// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/console.h"
#include "core/usecases/governed_console.h"
#include "gui/session/session.h"
#include "gui/widgets/look.h"

namespace reservrutin::support {

/// Twin of the network: keeps who asked, and answers when it is told.
class ProbeTwin final : public outage::Probe {
public:
    void measure(const QVector<outage::ProbeTarget>&, Answer answer) override {
        ++asked;
        waiting = std::move(answer);
    }
    void cancel() override { waiting = {}; }
    void answer(const outage::Measurement& measurement) {
        if (const Answer taker = std::exchange(waiting, {}))
            taker(measurement);
    }

    int asked = 0;
    Answer waiting;
};

/// Twin of drop folder and sticks: away, until a test hangs something in its place.
class FolderTwin final : public usecases::DropFolderPort, public usecases::HandoverFilesPort {
public:
    void look(QString, std::optional<QVector<journal::Position>>,
              DropFolderPort::Answer<usecases::FolderNews> answer) override {
        if (trouble)
            return answer(base::fail(*trouble));
        answer(usecases::FolderNews{});
    }
    void put(QString, QVector<journal::Entry>, journal::WriterId, base::UtcMs,
             DropFolderPort::Answer<qsizetype> answer) override {
        answer(0);
    }
    void abandon() override {}
    void pack(QVector<journal::Entry> entries, journal::WriterId, base::UtcMs,
              HandoverFilesPort::Answer<QByteArray> answer) override {
        packed = entries;
        answer(QByteArrayLiteral("handover"));
    }
    void write(QString path, QVector<journal::Entry> entries, journal::WriterId, base::UtcMs,
               HandoverFilesPort::Answer<QStringList> answer) override {
        files.insert(path, entries);
        answer(QStringList{path});
    }
    void read(QString path, HandoverFilesPort::Answer<QVector<journal::Entry>> answer) override {
        if (!files.contains(path))
            return answer(base::fail(base::ErrorKind::FileUnreadable, path));
        answer(files.value(path));
    }

    std::optional<base::ErrorKind> trouble = base::ErrorKind::FolderAway;
    QMap<QString, QVector<journal::Entry>> files;
    QVector<journal::Entry> packed; ///< the latest
};

/// What a page is made with, over a real console whose store is memory (OneConsole: clock stands at 08:12 local time
/// on 2026-06-01, the shipped routines and texts). "Exempel Barnmorska" of "BMM Exempel" sits here and has confirmed
/// it.
class GuiConsole : public usecases::GovernedConsole {
public:
    explicit GuiConsole(std::uint64_t seed = 1)
        : GovernedConsole(seed) {
        settings.values.unit = {usecases::nurse.unit, QStringLiteral("Barnmorskemottagning och gynekologi"), {}};
        settings.values.person = {usecases::nurse.name, clock->now(), QStringLiteral("exempel")};
        load();
    }

    void advanceMinutes(int minutes) { clock->advance(minutes * base::minuteMs); }
    /// Network works, PKS does not answer.
    void measurePksSilent() {
        outage::Measurement measured{clock->now(), outage::LinkState::Connected, outage::Reachability::Reachable, {}};
        measured.systems.append({QStringLiteral("pks"), outage::Reachability::Unreachable});
        session.setMeasured(measured);
    }
    /// An outage of PKS whose report is in draft; the session looks at it.
    base::OutageId pksDown(bool drill = false) {
        session.openRoutine(QStringLiteral("pks"), {}, false, drill);
        measurePksSilent();
        session.answer(QStringLiteral("check"), QStringLiteral("same-fault"));
        EXPECT_TRUE(session.visit().outage.has_value());
        return session.visit().outage.value_or(base::OutageId());
    }
    /// Hands the visit's report over, so that the walk stands at the wait step.
    base::ReportId handOver() {
        const base::ReportId id = session.report()->id;
        reports.ready(id, reports.form(*session.report(), session.person()),
                      [](const auto& done) { EXPECT_TRUE(done.has_value()); });
        return id;
    }
    /// Kinds of the visit's entries, oldest first: "started", "answered" …
    [[nodiscard]] QStringList kinds() {
        QStringList kinds;
        if (!session.visit().outage)
            return kinds;
        journal.readEntries(journal::Subject::of(*session.visit().outage), [&kinds](const auto& entries) {
            for (const journal::Entry& entry : *entries)
                kinds.append(entry.header.kind.section(u'.', 1));
        });
        return kinds;
    }

    ProbeTwin probe;
    FolderTwin folder;
    usecases::Exchanges exchanges{journal, overview, settings, folder, folder, *clock};
    usecases::Drafts drafts{journal};
    usecases::Editions governed{desk,
                                administrators,
                                key,
                                *clock,
                                [this] { return today; },
                                [this](const journal::Subject& document, const QByteArray& text) {
                                    return usecases::errorsIn(document, text, contacts.ids(), today);
                                }};
    usecases::EditionsInForce editionsInForce{overview, governed, routines, contacts, [this] { return today; }};
    usecases::Console console{
        journal,   overview, routines,       texts,    time,           *clock,   contacts,
        outages,   reports,  deliveries,     queue,    jointReports,   updates,  filing,
        exchanges, post,     drafts,         settings, probe,          composer, QStringLiteral("exempel"),
        login,     key,      administrators, governed, editionsInForce};
    gui::Session session{console, QStringLiteral("sv")};
    gui::Look look;
};

} // namespace reservrutin::support
