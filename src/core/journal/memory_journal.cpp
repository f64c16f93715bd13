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
    m_placeOf.clear();
    m_placesOf.clear();
    m_summaries.clear();
    m_drafts.clear();
}

void MemoryJournal::keep(const Entry& entry) {
    m_placeOf.insert(entry.id, m_entries.size());
    m_placesOf[entry.header.subject].append(m_entries.size());
    m_entries.append(entry);
}

QVector<Entry> MemoryJournal::entriesOf(const Subject& subject) const {
    QVector<Entry> found;
    const QVector<qsizetype> places = m_placesOf.value(subject);
    for (const qsizetype place : places)
        found.append(m_entries.at(place));
    return found;
}

/// Later than all that the summary has seen: applied. Else the subject is folded anew.
Summary MemoryJournal::foldIn(const Subject& subject, QVector<Entry> added) const {
    std::sort(added.begin(), added.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    const auto known = m_summaries.constFind(subject);
    std::optional<Summary> summary = known == m_summaries.constEnd() ? std::nullopt : std::optional(*known);
    if (summary && !(summary->last < added.constFirst().order()))
        return *foldAll(m_fold, entriesOf(subject));
    for (const Entry& entry : std::as_const(added))
        summary = m_fold.apply(summary ? &*summary : nullptr, entry);
    return *summary;
}

void MemoryJournal::resume(const MemoryJournal& before) {
    m_writer = before.m_writer;
    m_chains = before.m_chains;
    merge(before.m_entries);
}

Taken MemoryJournal::merge(const QVector<Entry>& entries) {
    QMap<Subject, QVector<Entry>> added;
    Taken taken;
    for (Entry entry : entries) {
        if (m_placeOf.contains(entry.id))
            continue;
        entry.saved = m_entriesAreSaved;
        keep(entry);
        m_lamport = std::max(m_lamport, entry.header.lamport);
        added[entry.header.subject].append(entry);
        ++taken.fresh;
    }
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        Summary summary = foldIn(it.key(), it.value());
        summary.saved = m_entriesAreSaved;
        m_summaries.insert(it.key(), summary);
        taken.summaries.append(std::move(summary));
    }
    return taken;
}

void MemoryJournal::take(QVector<Entry> entries, Answer<Taken> answer) {
    entries.removeIf([furthest = m_lamport + longestLeap](const Entry& entry) {
        return entry.header.audience.isNull() || entry.header.lamport > furthest;
    });
    const bool isOlderCopy = std::any_of(entries.begin(), entries.end(), [this](const Entry& entry) {
        return entry.header.writer == m_writer && !m_placeOf.contains(entry.id);
    });
    Taken taken = merge(entries);
    if (isOlderCopy) { // others hold entries of ours that we do not: our numbers are in use
        m_writer = WriterId::random(m_random);
        m_chains.clear();
    }
    answer(std::move(taken));
}

void MemoryJournal::readPositions(Answer<QVector<Position>> answer) {
    QVector<Position> found;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.header.audience.isNull())
            found.append(entry.position());
    }
    answer(std::move(found));
}

void MemoryJournal::readById(QVector<EntryId> ids, Answer<QVector<Entry>> answer) {
    QVector<Entry> found;
    for (const EntryId& id : std::as_const(ids)) {
        const auto place = m_placeOf.constFind(id);
        if (place != m_placeOf.constEnd() && !m_entries.at(*place).header.audience.isNull())
            found.append(m_entries.at(*place));
    }
    answer(std::move(found));
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
    keep(entry);
    committed.entries.append(entry);
    const auto same = [&summary](const Summary& other) { return other.subject == summary.subject; };
    committed.summaries.removeIf(same);
    committed.summaries.append(summary);
}

void MemoryJournal::commit(Command command, Answer<Committed> answer) {
    if (hasChanged(command))
        return answer(base::fail(base::ErrorKind::ChangedMeanwhile));
    if (!std::all_of(command.facts.begin(), command.facts.end(), isStampable))
        return answer(base::fail(base::ErrorKind::FormatUnreadable));
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

/// Plainer than storage's search: letters' case is all it looks past.
bool MemoryJournal::holdsWords(const Subject& subject, const QString& words) const {
    QString text;
    for (const Entry& entry : entriesOf(subject))
        text += m_fold.searchText(entry).toCaseFolded() + u' ';
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word); });
}

void MemoryJournal::readSummaries(SummaryQuery query, Answer<QVector<Summary>> answer) {
    QVector<Summary> found;
    for (const Summary& summary : std::as_const(m_summaries)) {
        if (summary.subject.type() == query.type && (!query.before || summary.last < *query.before) &&
            holdsWords(summary.subject, query.text))
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
    QVector<Entry> found = entriesOf(subject);
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
