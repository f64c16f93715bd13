// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/witness.h"

#include <algorithm>

namespace reservrutin::simulation {

using journal::Entry;
using journal::EntryId;
using journal::Subject;

namespace {

bool isSameBytes(const Entry& a, const Entry& b) {
    return a.headerBytes == b.headerBytes && a.header == b.header && a.salt == b.salt && a.body == b.body;
}

QString placeOf(const Entry& entry) {
    return entry.header.writer.hex().left(8) + u'/' + QString::number(entry.header.sequence) + u' ' + entry.header.kind;
}

} // namespace

/// Another folder lies in its place.
void Witness::forget(const Disk& disk) {
    m_edition = disk.edition();
    m_seen = 0;
    m_promised = 0;
    m_held.clear();
    m_threads.clear();
    m_chains.clear();
}

QSet<Subject> Witness::look(const Disk& disk, Breaches& breaches) {
    if (m_edition != disk.edition())
        forget(disk);
    const QVector<Entry>& entries = disk.memory().entries();
    QSet<Subject> touched;
    if (entries.size() < m_seen)
        breaches.append({Rule::AcknowledgedIsKept, QStringLiteral("a journal has become shorter")});
    for (; m_seen < entries.size(); ++m_seen) {
        const Entry& entry = entries.at(m_seen);
        m_held.insert(entry.id);
        touched.insert(entry.header.subject);
        checkBytes(entry, breaches);
        checkLinks(entry, breaches);
        fold(entries, m_seen);
    }
    for (; m_promised < disk.promised().size(); ++m_promised) {
        if (!m_held.contains(disk.promised().at(m_promised)))
            breaches.append({Rule::AcknowledgedIsKept, QStringLiteral("an entry that was acknowledged is not there")});
    }
    return touched;
}

/// The first time by its hashes, then against what was found to be whole.
void Witness::checkBytes(const Entry& entry, Breaches& breaches) {
    const auto known = m_archive.intact.constFind(entry.id);
    if (known != m_archive.intact.constEnd()) {
        if (!isSameBytes(*known, entry))
            breaches.append({Rule::ChainsVerify, QStringLiteral("other bytes at ") + placeOf(entry)});
        return;
    }
    const auto again = journal::readEntry(entry.headerBytes, entry.salt, entry.body, entry.signature);
    if (again && again->id == entry.id && again->header == entry.header)
        m_archive.intact.insert(entry.id, entry);
    else
        breaches.append({Rule::ChainsVerify, QStringLiteral("unreadable at ") + placeOf(entry)});
}

/// Entries may be missing in between: files travel in any order.
void Witness::checkLinks(const Entry& entry, Breaches& breaches) {
    Chain& chain = m_chains[{entry.header.writer, entry.header.audience}];
    const quint64 number = entry.header.sequence;
    auto& here = chain[number];
    here.append({entry.id, entry.header.previous});
    if (m_archive.forked.contains(entry.header.writer))
        return;
    if (here.size() > 1)
        breaches.append({Rule::ChainsVerify, QStringLiteral("a number used twice at ") + placeOf(entry)});
    const auto before = chain.constFind(number - 1);
    const auto after = chain.constFind(number + 1);
    const bool isBroken = (before != chain.constEnd() && before->constFirst().first != entry.header.previous) ||
                          (after != chain.constEnd() && after->constFirst().second != entry.id) ||
                          (number == 1 && !entry.header.previous.isNull());
    if (isBroken)
        breaches.append({Rule::ChainsVerify, QStringLiteral("a broken link at ") + placeOf(entry)});
}

void Witness::fold(const QVector<Entry>& entries, qsizetype at) {
    Thread& thread = m_threads[entries.at(at).header.subject];
    const std::pair added{entries.at(at).order(), at};
    const auto where = std::lower_bound(thread.inOrder.begin(), thread.inOrder.end(), added);
    const bool isLast = where == thread.inOrder.end();
    thread.inOrder.insert(where, added);
    if (isLast) {
        thread.place = m_archive.rebuilds.after(thread.place, entries.at(at));
        return;
    }
    thread.place = 0;
    for (const auto& [order, index] : std::as_const(thread.inOrder))
        thread.place = m_archive.rebuilds.after(thread.place, entries.at(index));
}

void Witness::check(const journal::Summary& summary, Breaches& breaches) const {
    const int place = m_threads.value(summary.subject).place;
    const journal::Summary* rebuilt = place == 0 ? nullptr : &m_archive.rebuilds.at(place);
    if (!rebuilt || rebuilt->last != summary.last || rebuilt->open != summary.open || rebuilt->state != summary.state)
        breaches.append({Rule::SummaryEqualsRebuild, summary.subject.text()});
}

} // namespace reservrutin::simulation
