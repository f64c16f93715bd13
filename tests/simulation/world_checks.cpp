// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/world.h"

#include "core/journal/chain.h"
#include "core/usecases/desk_order.h"

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

bool isSame(const Summary& a, const Summary& b) {
    return a.last == b.last && a.open == b.open && a.state == b.state;
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

void World::checkStep() {
    for (std::size_t at = 0; at < m_stations.size(); ++at)
        look(at);
    m_breaches += m_room.takeBreaches();
}

/// Everything that has come since the step before: its bytes, its place in its chain, what its subject folds to.
void World::look(std::size_t at) {
    Station& station = *m_stations[at];
    const QSet<Subject> touched = m_witnesses[at].look(station.disk, m_breaches);
    for (const Subject& subject : touched) {
        const auto stored = summaryOf(station.disk.memory(), subject);
        m_witnesses[at].check(stored.value_or(Summary{subject, {}, false, {}, false}), m_breaches);
        if (stored && !station.disk.isDead() && station.overview().lastOf(subject) != stored->last.id)
            broken(Rule::OverviewIsCurrent, subject.text());
    }
}

/// What it was sending when it ended must have been looked for.
void World::checkStarted(Station& station) {
    for (const Delivery* delivery : station.overview().deliveries()) {
        if (delivery->state == State::Sending && station.program().queue.isOurs(*delivery))
            broken(Rule::NotSendingAfterStart, delivery->id.hex().left(8));
    }
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
            station->clock.advance(61 * minuteMs); // more in all than clocks were set back by
            station->program().postbag.release();
            station->program().post.tryNow();
        }
    }
}

/// The faults are over: the dead are started again, hours pass, and two rounds by the folder must do.
void World::comeToRest() {
    m_room.mend();
    m_folder.setThere(true);
    for (const auto& station : m_stations)
        station->disk.revive(); // who was to die soon does not
    finishPost();
    roundByFolder();
    roundByFolder();
    finishPost();
    roundByFolder();
    roundByFolder();
}
void World::checkRest() {
    checkStep();
    checkAllEqual();
    QSet<EntryId> acknowledged;
    for (const auto& station : m_stations) {
        for (const EntryId& id : station->disk.promised())
            acknowledged.insert(id);
    }
    for (const auto& station : m_stations) {
        checkAllHeld(*station, acknowledged);
        checkChains(*station);
        checkAllRebuilt(*station);
        checkDesk(*station);
        checkDeliveries(*station);
    }
}

/// What any living console has acknowledged, and may be shared, every console holds by now.
void World::checkAllHeld(const Station& station, const QSet<EntryId>& acknowledged) {
    QSet<EntryId> held;
    for (const Entry& entry : station.disk.memory().entries())
        held.insert(entry.id);
    for (const EntryId& id : acknowledged) {
        const auto known = m_archive.intact.constFind(id);
        const bool isShared = known != m_archive.intact.constEnd() && !known->header.audience.isNull();
        if (isShared && !held.contains(id))
            return broken(Rule::AcknowledgedIsKept,
                          QStringLiteral("an entry that lives elsewhere: ") + known->header.kind);
    }
    for (const EntryId& id : station.disk.promised()) {
        if (!held.contains(id))
            return broken(Rule::AcknowledgedIsKept, QStringLiteral("an entry that was acknowledged is not there"));
    }
}

void World::checkAllEqual() {
    const QSet<EntryId> shared = sharedIn(m_stations[0]->disk.memory());
    for (const auto& station : m_stations) {
        if (sharedIn(station->disk.memory()) != shared)
            return broken(Rule::AllEqual, QStringLiteral("after two rounds the consoles differ"));
    }
}

/// All of them once more, from the entries as the journal gives them: what is on screen and what is stored. Some are
/// folded by the product alone, with nothing remembered.
void World::checkAllRebuilt(Station& station) {
    const usecases::ProductFold product;
    MemoryJournal& journal = station.disk.memory();
    for (const Summary& shown : station.overview().summaries()) {
        const auto entries = entriesOf(journal, shown.subject);
        const auto rebuilt = m_chance.oneIn(8) ? journal::foldAll(product, entries) : journal::foldAll(m_fold, entries);
        const auto stored = summaryOf(journal, shown.subject);
        if (!rebuilt || !stored || !isSame(shown, *rebuilt) || !isSame(*stored, *rebuilt))
            broken(Rule::SummaryEqualsRebuild, shown.subject.text());
    }
}

/// Gaps tell of entries that died with their only holder, forks of a copy that nobody noticed.
void World::checkChains(Station& station) {
    for (const auto& finding : journal::checkChains(station.disk.memory().entries())) {
        const auto known = m_archive.intact.constFind(finding.entry);
        const bool isForked = known != m_archive.intact.constEnd() && m_archive.forked.contains(known->header.writer);
        if (finding.fault == journal::ChainFault::Gap || (finding.fault != journal::ChainFault::Unreadable && isForked))
            continue;
        broken(Rule::ChainsVerify, journal::codeOf(finding.fault) + u' ' + finding.place);
    }
}

/// Every report that was handed over stands on every desk that has it: given, withdrawn, in a joined one that is on the
/// desk, asking for somebody, or waiting for an attempt that has a time.
void World::checkDesk(Station& station) {
    const auto& program = station.program();
    const auto now = station.clock.now();
    const auto desk = usecases::deskOf(program.overview, program.updates, {now, {}});
    QSet<base::ReportId> onDesk;
    for (const usecases::DeskItem& item : desk)
        onDesk.insert(item.report->id);
    for (const report::Report* report : program.overview.reports()) {
        if (report->stage != report::Stage::Draft && !onDesk.contains(report->id))
            broken(Rule::NothingStuck, QStringLiteral("a report is on no desk"));
    }
    for (const usecases::DeskItem& item : desk) {
        const bool isOpen = item.standing.state == delivery::ReportState::Ready ||
                            item.standing.state == delivery::ReportState::TakenOver;
        const bool isPart = &program.overview.speakingFor(*item.report) != item.report;
        const Delivery* deciding = item.deciding();
        const bool waits = deciding && deciding->state == State::Queued && deciding->nextAttempt;
        if (isOpen && !isPart && item.need == usecases::Need::None && !waits)
            broken(Rule::NothingStuck,
                   QStringLiteral("report %1 waits where nobody looks").arg(item.report->id.hex().left(8)));
        if (isPart && !onDesk.contains(program.overview.speakingFor(*item.report).id))
            broken(Rule::NothingStuck, QStringLiteral("a joined report is on no desk"));
    }
}

void World::checkDeliveries(Station& station) {
    const auto now = station.clock.now();
    for (const Delivery* delivery : station.overview().deliveries()) {
        const QString name = delivery->id.hex().left(8);
        if (delivery::stateAt(*delivery, now) == State::Sending)
            broken(Rule::NothingStuck, QStringLiteral("delivery %1 is still being sent").arg(name));
        if (station.program().queue.isDue(*delivery, now))
            broken(Rule::NothingStuck, QStringLiteral("delivery %1 is due and is not sent").arg(name));
        if (delivery->state == State::Accepted && !delivery->drill && !m_room.hasTaken(delivery->id))
            broken(Rule::GivenWasTaken, name);
    }
}

} // namespace reservrutin::simulation
