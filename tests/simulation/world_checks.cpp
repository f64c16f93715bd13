// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

#include "core/journal/chain.h"

namespace reservrutin::simulation {

using base::minuteMs;
using base::Result;
using delivery::Delivery;
using delivery::State;
using delivery::WayOut;
using journal::Entry;
using journal::EntryId;
using journal::MemoryJournal;
using journal::Subject;
using journal::Summary;

namespace {

QVector<Entry> entriesOf(MemoryJournal& journal, const Subject& subject) {
    QVector<Entry> found;
    journal.readEntries(subject, [&found](const auto& entries) { found = *entries; });
    return found;
}

std::optional<Summary> summaryOf(MemoryJournal& journal, const Subject& subject) {
    std::optional<Summary> found;
    journal.readSummary(subject, [&found](const Result<Summary>& summary) {
        if (summary)
            found = *summary;
    });
    return found;
}

bool isSame(const std::optional<Summary>& a, const std::optional<Summary>& b) {
    if (!a || !b)
        return !a && !b;
    return a->last == b->last && a->open == b->open && a->state == b->state;
}

QSet<EntryId> sharedIn(const MemoryJournal& journal) {
    QSet<EntryId> ids;
    for (const Entry& entry : journal.entries()) {
        if (!entry.header.audience.isNull())
            ids.insert(entry.id);
    }
    return ids;
}

} // namespace

void World::broken(const QString& what) {
    m_broken.append(what);
}

void World::checkStep() {
    for (const auto& station : m_stations) {
        checkTouched(*station);
        checkPromised(*station, false);
    }
    m_broken += m_room.faults();
}

/// A few of what was written, each step: all of it once more at the end.
void World::checkTouched(Station& station) {
    const QSet<Subject> touched = station.disk.takeTouched();
    MemoryJournal& journal = station.disk.memory();
    for (const Subject& subject : touched) {
        const auto stored = summaryOf(journal, subject);
        if (!stored)
            continue;
        if (station.overview().lastOf(subject) != stored->last.id && !station.disk.isDead())
            broken(QStringLiteral("the overview is behind at ") + subject.text());
        if (m_chance.oneIn(8) && !isSame(stored, journal::foldAll(station.fold, entriesOf(journal, subject))))
            broken(QStringLiteral("the summary differs from a rebuild at ") + subject.text());
    }
}

void World::checkPromised(Station& station, bool wholly) {
    const QVector<Entry>& entries = station.disk.memory().entries();
    const QSet<EntryId>& promised = station.disk.promised();
    if (entries.size() < promised.size())
        return broken(QStringLiteral("an entry that was acknowledged is lost"));
    if (!wholly)
        return;
    QSet<EntryId> there;
    for (const Entry& entry : entries)
        there.insert(entry.id);
    if (!there.contains(promised))
        broken(QStringLiteral("an entry that was acknowledged is lost"));
}

void World::roundByFolder() {
    for (const auto& station : m_stations)
        station->visit(m_folder);
}

/// Hours pass, and the post does what is left to do.
void World::finishPost() {
    constexpr int attempts = 12;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        for (const auto& station : m_stations) {
            station->clock.advance(31 * minuteMs);
            station->program().postbag.release();
            station->program().post.tryNow();
        }
    }
}

/// The faults are over. The next morning all programs are started again; then two rounds by the folder must do.
void World::comeToRest() {
    m_room.mend();
    m_folder.setThere(true);
    for (const auto& station : m_stations)
        station->disk.revive();
    finishPost();
    roundByFolder();
    for (const auto& station : m_stations)
        station->start();
    finishPost();
    roundByFolder();
    roundByFolder();
}

void World::checkRest() {
    checkStep();
    checkAllEqual();
    for (const auto& station : m_stations) {
        checkPromised(*station, true);
        checkChains(*station);
    }
    checkAllRebuilt(any());
    checkReports(any());
}

void World::checkAllEqual() {
    MemoryJournal& first = m_stations[0]->disk.memory();
    const QSet<EntryId> shared = sharedIn(first);
    for (const auto& station : m_stations) {
        if (sharedIn(station->disk.memory()) != shared)
            return broken(QStringLiteral("after two rounds the consoles differ"));
    }
    for (const Summary& summary : m_stations[0]->overview().summaries()) {
        if (summary.subject.type() != Subject::deliveryType && summary.subject.type() != Subject::dutyType)
            continue;
        for (const auto& station : m_stations) {
            const auto other = summaryOf(station->disk.memory(), summary.subject);
            if (other && !isSame(other, summary))
                broken(QStringLiteral("the consoles fold otherwise at ") + summary.subject.text());
        }
    }
}

void World::checkAllRebuilt(Station& station) {
    MemoryJournal& journal = station.disk.memory();
    for (const Summary& summary : station.overview().summaries()) {
        const auto rebuilt = journal::foldAll(station.fold, entriesOf(journal, summary.subject));
        if (!isSame(summaryOf(journal, summary.subject), rebuilt) || !isSame(summary, rebuilt))
            broken(QStringLiteral("the summary differs from a rebuild at ") + summary.subject.text());
    }
}

/// Gaps tell of entries that died with their only holder, forks of a copy that nobody noticed.
void World::checkChains(Station& station) {
    const auto& entries = station.disk.memory().entries();
    QHash<EntryId, journal::WriterId> writers;
    for (const Entry& entry : entries)
        writers.insert(entry.id, entry.header.writer);
    for (const auto& finding : journal::checkChains(entries)) {
        const bool isExpected =
            finding.fault == journal::ChainFault::Gap ||
            (finding.fault != journal::ChainFault::Unreadable && m_forked.contains(writers.value(finding.entry)));
        if (!isExpected)
            broken(QStringLiteral("chain: ") + journal::codeOf(finding.fault) + u' ' + finding.place);
    }
}

/// Given, refused, withdrawn, or waiting where a person sees it: nothing is stuck where nobody looks.
void World::checkReports(Station& station) {
    const auto now = station.clock.now();
    for (const Delivery* delivery : station.overview().deliveries()) {
        const QString name = delivery->id.hex().left(8);
        if (delivery->state == State::Sending)
            broken(QStringLiteral("delivery %1 is still being sent").arg(name));
        for (const auto& each : m_stations) {
            if (each->program().queue.isDue(*delivery, now) && !delivery->drill)
                broken(QStringLiteral("delivery %1 is due and is not sent").arg(name));
        }
    }
}

} // namespace reservrutin::simulation
