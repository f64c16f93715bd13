// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/disk.h"

#include <algorithm>
#include <memory>

namespace reservrutin::simulation {

using base::Result;
using journal::Committed;
using journal::Entry;
using journal::EntryId;
using journal::MemoryJournal;
using journal::Position;
using journal::Subject;
using journal::Summary;
using journal::Taken;

Disk::Disk(std::unique_ptr<MemoryJournal> memory, Plant plant)
    : m_memory(std::move(memory))
    , m_plant(plant) {
    replaceBy(std::move(m_memory));
}

void Disk::dieAfter(int operations, bool whenDone) {
    m_left = operations;
    m_whenDone = whenDone;
}

void Disk::revive() {
    m_left = -1;
    m_isDead = false;
}

void Disk::replaceBy(std::unique_ptr<MemoryJournal> memory) {
    m_memory = std::move(memory);
    m_promised.clear();
    ++m_edition;
    for (const Entry& entry : m_memory->entries())
        m_promised.append(entry.id);
    revive();
}

bool Disk::hasKept(qsizetype before, const Subject& subject, QLatin1String kind) const {
    const auto& entries = m_memory->entries();
    return std::any_of(entries.begin() + before, entries.end(), [&](const Entry& entry) {
        return entry.header.kind == kind && entry.header.subject == subject;
    });
}

bool Disk::begins() {
    if (m_left == 0 && !m_whenDone)
        m_isDead = true;
    return !m_isDead;
}

bool Disk::ends() {
    if (m_left == 0)
        m_isDead = true;
    else if (m_left > 0)
        --m_left;
    return !m_isDead;
}

template <class T, class Operation>
void Disk::operate(const Answer<T>& answer, Operation operation) {
    if (!begins())
        return;
    Result<T> result = base::fail(base::ErrorKind::StoreUnavailable);
    operation([&result](Result<T> done) { result = std::move(done); });
    if (ends())
        answer(std::move(result));
}

void Disk::commit(journal::Command command, Answer<Committed> answer) {
    const Answer<Committed> promise = [this, answer](Result<Committed> result) {
        if (result) {
            for (const Entry& entry : std::as_const(result->entries))
                m_promised.append(entry.id);
        }
        answer(std::move(result));
    };
    operate<Committed>(promise, [&](const Answer<Committed>& done) { m_memory->commit(std::move(command), done); });
}

/// Plant::MergeByNumber.
void Disk::dropKnownNumbers(QVector<Entry>& entries) const {
    QSet<std::pair<journal::WriterId, quint64>> known;
    for (const Entry& entry : m_memory->entries()) {
        if (!entry.header.audience.isNull())
            known.insert({entry.header.writer, entry.header.sequence});
    }
    entries.removeIf([&known](const Entry& entry) {
        return known.contains({entry.header.writer, entry.header.sequence});
    });
}

void Disk::take(QVector<Entry> entries, Answer<Taken> answer) {
    QVector<EntryId> ids;
    for (const Entry& entry : std::as_const(entries))
        ids.append(entry.id);
    const Answer<Taken> promise = [this, ids, answer](Result<Taken> result) {
        for (const EntryId& id : ids)
            m_promised.append(id);
        answer(std::move(result));
    };
    operate<Taken>(promise, [&](const Answer<Taken>& done) {
        if (m_plant == Plant::MergeByNumber)
            dropKnownNumbers(entries);
        m_memory->take(std::move(entries), done);
    });
}

void Disk::readOpen(Answer<QVector<Summary>> answer) {
    operate<QVector<Summary>>(answer, [&](const auto& done) { m_memory->readOpen(done); });
}

void Disk::readSummaries(journal::SummaryQuery query, Answer<QVector<Summary>> answer) {
    operate<QVector<Summary>>(answer, [&](const auto& done) { m_memory->readSummaries(query, done); });
}

void Disk::readSummary(Subject subject, Answer<Summary> answer) {
    operate<Summary>(answer, [&](const auto& done) { m_memory->readSummary(subject, done); });
}

void Disk::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    operate<QVector<Entry>>(answer, [&](const auto& done) { m_memory->readEntries(subject, done); });
}

void Disk::readPositions(Answer<QVector<Position>> answer) {
    operate<QVector<Position>>(answer, [&](const auto& done) { m_memory->readPositions(done); });
}

void Disk::readById(QVector<EntryId> ids, Answer<QVector<Entry>> answer) {
    operate<QVector<Entry>>(answer, [&](const auto& done) { m_memory->readById(ids, done); });
}

void Disk::saveDraft(QString key, QString text, Answer<bool> answer) {
    operate<bool>(answer, [&](const auto& done) { m_memory->saveDraft(key, text, done); });
}

void Disk::readDrafts(Answer<QMap<QString, QString>> answer) {
    operate<QMap<QString, QString>>(answer, [&](const auto& done) { m_memory->readDrafts(done); });
}

} // namespace reservrutin::simulation
