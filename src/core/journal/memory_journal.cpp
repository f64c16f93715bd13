// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/memory_journal.h"

#include <algorithm>

namespace reservrutin::journal {

MemoryJournal::MemoryJournal(const Fold& fold, const base::Clock& clock, base::Random& random, bool entriesAreSaved)
    : m_fold(fold)
    , m_clock(clock)
    , m_random(random)
    , m_entriesAreSaved(entriesAreSaved)
    , m_writer(WriterId::random(random)) {}

void MemoryJournal::adopt(const QVector<Summary>& summaries) {
    for (const Summary& summary : summaries) {
        m_summaries.insert(summary.subject, summary);
        m_lamport = std::max(m_lamport, summary.last.lamport);
    }
}

void MemoryJournal::clear() {
    m_writer = WriterId::random(m_random);
    m_lamport = 0;
    m_chains.clear();
    m_entries.clear();
    m_summaries.clear();
    m_drafts.clear();
}

void MemoryJournal::merge(const QVector<Entry>& entries) {
    QMap<Subject, QVector<Entry>> touched;
    for (const Entry& entry : entries) {
        const auto same = [&entry](const Entry& known) { return known.id == entry.id; };
        if (std::any_of(m_entries.begin(), m_entries.end(), same))
            continue;
        m_entries.append(entry);
        m_lamport = std::max(m_lamport, entry.header.lamport);
        touched.insert(entry.header.subject, {});
    }
    for (const Entry& entry : std::as_const(m_entries)) {
        if (touched.contains(entry.header.subject))
            touched[entry.header.subject].append(entry);
    }
    for (auto it = touched.cbegin(); it != touched.cend(); ++it)
        m_summaries.insert(it.key(), *foldAll(m_fold, it.value()));
}

bool MemoryJournal::hasChanged(const Command& command) const {
    for (auto it = command.lastSeen.cbegin(); it != command.lastSeen.cend(); ++it) {
        const auto known = m_summaries.constFind(it.key());
        const EntryId last = known == m_summaries.constEnd() ? EntryId() : known->last.id;
        if (last != it.value())
            return true;
    }
    return false;
}

void MemoryJournal::append(const Fact& fact, Committed& committed) {
    ChainEnd& chain = m_chains[fact.audience];
    chain.writer = m_writer;
    chain.audience = fact.audience;
    Entry entry = stamp(fact, chain, m_lamport, m_clock.now(), m_random);
    entry.saved = m_entriesAreSaved;
    m_lamport = entry.header.lamport;

    const auto known = m_summaries.constFind(fact.subject);
    Summary summary = m_fold.apply(known == m_summaries.constEnd() ? nullptr : &*known, entry);
    summary.saved = m_entriesAreSaved;
    m_summaries.insert(fact.subject, summary);
    m_entries.append(entry);
    committed.entries.append(entry);
    const auto same = [&summary](const Summary& other) { return other.subject == summary.subject; };
    committed.summaries.removeIf(same);
    committed.summaries.append(summary);
}

void MemoryJournal::commit(Command command, Answer<Committed> answer) {
    if (hasChanged(command))
        return answer(base::fail(base::ErrorKind::ChangedMeanwhile));
    Committed committed;
    for (const Fact& fact : std::as_const(command.facts))
        append(fact, committed);
    for (const QString& key : std::as_const(command.wipedDrafts))
        m_drafts.remove(key);
    answer(std::move(committed));
}

void MemoryJournal::readOpen(Answer<QVector<Summary>> answer) {
    QVector<Summary> open;
    for (const Summary& summary : std::as_const(m_summaries)) {
        if (summary.open)
            open.append(summary);
    }
    answer(std::move(open));
}

void MemoryJournal::readSummaries(SummaryQuery query, Answer<QVector<Summary>> answer) {
    QVector<Summary> found;
    for (const Summary& summary : std::as_const(m_summaries)) {
        if (summary.subject.type() == query.type && (!query.before || summary.last < *query.before))
            found.append(summary);
    }
    std::sort(found.begin(), found.end(), [](const Summary& a, const Summary& b) { return b.last < a.last; });
    if (found.size() > query.limit)
        found.resize(query.limit);
    answer(std::move(found));
}

void MemoryJournal::readSummary(Subject subject, Answer<Summary> answer) {
    const auto known = m_summaries.constFind(subject);
    if (known == m_summaries.constEnd())
        return answer(base::fail(base::ErrorKind::NotFound, subject.text()));
    answer(*known);
}

void MemoryJournal::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    QVector<Entry> found;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.header.subject == subject)
            found.append(entry);
    }
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    answer(std::move(found));
}

void MemoryJournal::saveDraft(QString key, QString text, Answer<bool> answer) {
    if (text.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, text);
    answer(true);
}

void MemoryJournal::readDrafts(Answer<QMap<QString, QString>> answer) {
    answer(m_drafts);
}

} // namespace reservrutin::journal
