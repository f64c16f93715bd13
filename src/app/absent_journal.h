// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/journal_care.h"
#include "core/journal/journal.h"

namespace reservrutin::app {

/// Stands in for the store when there is no folder to keep one in: every call answers StoreUnavailable, as the
/// port asks, and EnduringJournal carries the walk in memory (design law 1). One thread; answers before the call
/// returns.
class AbsentJournal final : public journal::Journal {
public:
    /// `folder` is the one that cannot be used.
    explicit AbsentJournal(QString folder)
        : m_folder(std::move(folder)) {}

    void commit(journal::Command, Answer<journal::Committed> answer) override { answer(failure()); }
    void readOpen(Answer<QVector<journal::Summary>> answer) override { answer(failure()); }
    void readSummaries(journal::SummaryQuery, Answer<QVector<journal::Summary>> answer) override { answer(failure()); }
    void readSummary(journal::Subject, Answer<journal::Summary> answer) override { answer(failure()); }
    void readEntries(journal::Subject, Answer<QVector<journal::Entry>> answer) override { answer(failure()); }
    [[nodiscard]] bool isOwn(const journal::WriterId&) const override { return false; }
    [[nodiscard]] std::optional<journal::WriterId> ownWriter() const override { return std::nullopt; }
    void readPositions(Answer<QVector<journal::Position>> answer) override { answer(failure()); }
    void readById(QVector<journal::EntryId>, Answer<QVector<journal::Entry>> answer) override { answer(failure()); }
    void take(QVector<journal::Entry>, Answer<journal::Taken> answer) override { answer(failure()); }
    void saveDraft(QString, QString, Answer<bool> answer) override { answer(failure()); }
    void readDrafts(Answer<QMap<QString, QString>> answer) override { answer(failure()); }

private:
    [[nodiscard]] base::Failure failure() const { return base::fail(base::ErrorKind::StoreUnavailable, m_folder); }

    QString m_folder;
};

/// There is no store to take care of.
class AbsentCare final : public cli::JournalCare {
public:
    explicit AbsentCare(base::Error why)
        : m_why(std::move(why)) {}

    [[nodiscard]] base::Result<cli::CheckedJournal> verify() override { return base::Failure(m_why); }
    [[nodiscard]] base::Result<QString> describe() override { return base::Failure(m_why); }
    [[nodiscard]] base::Result<void> backup(const QString&) override { return base::Failure(m_why); }

private:
    base::Error m_why;
};

} // namespace reservrutin::app
