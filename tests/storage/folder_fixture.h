// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "storage/sqlite_journal.h"
#include "storage/tally_fold.h"
#include "support/fixed_clock.h"
#include "support/seeded_random.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reservrutin::storage {

/// A data folder of its own, and what a journal needs to be opened in it.
struct FolderFixture {
    QTemporaryDir temporary;
    TallyFold fold;
    support::FixedClock clock;
    support::SeededRandom random;

    [[nodiscard]] Site site(const QString& machine = QStringLiteral("machine")) const {
        return {temporary.path(), machine, 1, {}};
    }
    [[nodiscard]] QString file(const QString& name = QStringLiteral("journal.db")) const {
        return temporary.filePath(name);
    }
    [[nodiscard]] std::unique_ptr<SqliteJournal> journal(const QString& machine = QStringLiteral("machine")) {
        return std::make_unique<SqliteJournal>(site(machine), fold, clock, random);
    }
    [[nodiscard]] std::unique_ptr<SqliteJournal> opened() {
        auto made = journal();
        const auto report = made->open();
        EXPECT_TRUE(report.has_value())
            << base::codeOf(report ? base::ErrorKind::NotFound : report.error().kind).toStdString();
        return made;
    }
};

[[nodiscard]] inline journal::Subject subject(const QString& id) {
    return *journal::Subject::parse(QStringLiteral("outage:") + id);
}

[[nodiscard]] inline journal::Fact fact(const QString& id, const QString& text,
                                        const QString& kind = QStringLiteral("test.said")) {
    return {subject(id), kind, base::Json{{"text", text.toStdString()}}, 1, {}};
}

/// What a call answered; the journals under test answer before they return.
[[nodiscard]] inline base::Result<journal::Committed> commit(journal::Journal& journal, journal::Command command) {
    base::Result<journal::Committed> answered = base::fail(base::ErrorKind::NotFound, QStringLiteral("no answer"));
    journal.commit(std::move(command), [&answered](auto result) { answered = std::move(result); });
    return answered;
}

[[nodiscard]] inline base::Result<journal::Committed> say(journal::Journal& journal, const QString& id,
                                                          const QString& text) {
    return commit(journal, {{fact(id, text)}, {}, {}});
}

[[nodiscard]] inline QVector<journal::Entry> entriesOf(journal::Journal& journal, const QString& id) {
    QVector<journal::Entry> found;
    journal.readEntries(subject(id), [&found](auto result) { found = result.value_or(QVector<journal::Entry>()); });
    return found;
}

[[nodiscard]] inline QString stateOf(journal::Journal& journal, const QString& id) {
    QString text = QStringLiteral("none");
    journal.readSummary(subject(id), [&text](auto result) {
        if (result)
            text = QString::fromUtf8(base::compactJson(result->state.get()));
    });
    return text;
}

[[nodiscard]] inline QMap<QString, QString> draftsOf(journal::Journal& journal) {
    QMap<QString, QString> drafts;
    journal.readDrafts([&drafts](auto result) { drafts = result.value_or(QMap<QString, QString>()); });
    return drafts;
}

} // namespace reservrutin::storage
