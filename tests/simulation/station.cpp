// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/station.h"

#include "core/exchange/exchange.h"

namespace reservrutin::simulation {

using base::Result;
using journal::Entry;
using journal::EntryId;
using journal::MemoryJournal;
using journal::Position;

namespace {

constexpr int localOffsetSeconds = 7200;

/// None when the message bears an id that no delivery has.
base::DeliveryId deliveryOf(const usecases::Overview& overview, const QByteArray& messageId) {
    for (const delivery::Delivery* delivery : overview.deliveries()) {
        if (messageId.contains(delivery->messageId.toLatin1()) && !delivery->messageId.isEmpty())
            return delivery->id;
    }
    return {};
}

/// Plant::HighestNumber: what has a higher number than the other's highest.
QVector<EntryId> aboveHighest(const QVector<Position>& theirs, const QVector<Position>& ours) {
    QHash<journal::WriterId, quint64> highest;
    for (const Position& position : theirs)
        highest[position.writer] = std::max(highest.value(position.writer), position.sequence);
    QVector<EntryId> lacking;
    for (const Position& position : ours) {
        if (position.sequence > highest.value(position.writer))
            lacking.append(position.id);
    }
    return lacking;
}

QVector<EntryId> notAmong(const QVector<Position>& theirs, const QVector<Position>& ours) {
    QSet<EntryId> held;
    for (const Position& position : theirs)
        held.insert(position.id);
    QVector<EntryId> lacking;
    for (const Position& position : ours) {
        if (!held.contains(position.id))
            lacking.append(position.id);
    }
    return lacking;
}

} // namespace

Program::Program(Disk& disk, const base::Clock& clock, Chance& chance, const ShippedTexts& shipped, MailRoom& room,
                 const usecases::SettingsStore& settings, Plant plant)
    : journal(disk)
    , audiences(settings, overview)
    , desk(journal, overview, &audiences)
    , contacts(desk, shipped.directory)
    , time(QTimeZone(localOffsetSeconds))
    , outages(desk, shipped.routines, clock, chance)
    , reports(desk, shipped.routines, shipped.texts, time, clock)
    , deliveries(desk, reports, contacts, composer, time, clock, chance)
    , queue(desk, clock)
    , jointReports(desk, shipped.texts, chance)
    , updates(desk, clock, chance)
    , postbag(room, disk, plant, [this](const QByteArray& id) { return deliveryOf(overview, id); })
    , post(queue, overview, settings, postbag, clock) {}

Station::Station(int number, base::UtcMs start, const journal::Fold& fold, Chance& chance, const ShippedTexts& shipped,
                 MailRoom& room, Plant plant)
    : clock(start)
    , person{QStringLiteral("Exempel Person %1").arg(number), QStringLiteral("BMM Exempel %1").arg(number)}
    , disk(std::make_unique<MemoryJournal>(fold, clock, chance, true), plant)
    , m_fold(fold)
    , m_chance(chance)
    , m_shipped(shipped)
    , m_room(room)
    , m_plant(plant) {
    m_settings.values.unit = {person.unit, {}, QStringLiteral("Exempelområdet")};
    m_settings.values.mail = {QStringLiteral("smtp://mail.example.org"), {}, QStringLiteral("bmm@example.org"), {}, {}};
    this->start();
}

std::unique_ptr<MemoryJournal> Station::emptyJournal() const {
    return std::make_unique<MemoryJournal>(m_fold, clock, m_chance, true);
}

void Station::start() {
    m_program.reset();
    disk.revive();
    m_program = std::make_unique<Program>(disk, clock, m_chance, m_shipped, m_room, m_settings, m_plant);
    m_program->journal.readOpen([this](const auto& open) {
        m_program->overview.take(*open);
        m_program->overview.setLoaded();
    });
    if (m_plant != Plant::SendingLeft)
        m_program->queue.recover([](int) {});
}

std::unique_ptr<MemoryJournal> Station::copy() const {
    return std::make_unique<MemoryJournal>(disk.memory());
}

void Station::restore(const MemoryJournal& older) {
    m_program.reset();
    auto journal = emptyJournal();
    if (m_plant == Plant::WriterKept)
        journal->resume(older);
    else
        journal->merge(older.entries());
    disk.replaceBy(std::move(journal));
    start();
}

void Station::becomeCloneOf(const Station& other) {
    m_program.reset();
    auto journal = emptyJournal();
    journal->resume(other.disk.memory());
    disk.replaceBy(std::move(journal));
    start();
    m_program->postbag.isClone = true;
}

void Station::take(const QVector<Entry>& entries) {
    m_program->journal.take(
        entries, [this](const Result<journal::Taken>& taken) { m_program->overview.take(taken->summaries); });
}

QVector<Position> Station::positions() {
    QVector<Position> found;
    m_program->journal.readPositions([&found](const auto& positions) { found = *positions; });
    return found;
}

QVector<Entry> Station::entries(const QVector<EntryId>& ids) {
    QVector<Entry> found;
    m_program->journal.readById(ids, [&found](const auto& entries) { found = *entries; });
    return found;
}

QVector<EntryId> Station::lackingIn(const QVector<Position>& theirs) {
    const QVector<Position> ours = positions();
    return m_plant == Plant::HighestNumber ? aboveHighest(theirs, ours) : notAmong(theirs, ours);
}

void Station::visit(DropFolder& folder) {
    if (!folder.isThere())
        return;
    QSet<EntryId> held;
    for (const Position& position : positions())
        held.insert(position.id);
    QVector<Entry> news;
    for (const DropFolder::File& file : m_program->folder.fresh(folder, m_chance)) {
        for (const Entry& entry : file->entries) {
            if (!held.contains(entry.id))
                news.append(entry);
        }
    }
    if (!news.isEmpty())
        take(news);
    const QVector<Entry> unwritten = entries(lackingIn(FolderReader::held(folder)));
    const journal::WriterId writer = disk.memory().writer();
    for (const auto& file : handover::writeHandover(unwritten, writer, clock.now()).files)
        folder.put(writer, file);
    FolderReader::gather(folder, writer, clock.now());
}

QVector<DropFolder::File> Station::stick() {
    QVector<EntryId> ids;
    for (const Position& position : positions())
        ids.append(position.id);
    QVector<DropFolder::File> files;
    for (const auto& file : handover::writeHandover(entries(ids), disk.memory().writer(), clock.now()).files) {
        if (auto read = handover::readHandover(file.bytes))
            files.append(std::make_shared<const handover::HandoverFile>(std::move(*read)));
    }
    return files;
}

void Station::meet(Station& other) {
    if (m_plant == Plant::HighestNumber) {
        const QVector<Entry> toOther = entries(lackingIn(other.positions()));
        take(other.entries(other.lackingIn(positions())));
        return other.take(toOther);
    }
    bool isAnswered = false;
    exchange::exchange(m_program->journal, other.m_program->journal,
                       [this, &other, &isAnswered](const Result<exchange::Exchanged>& result) {
                           isAnswered = true;
                           overview().take(result->first.summaries);
                           other.overview().take(result->second.summaries);
                       });
    if (!isAnswered) { // one of them died in the middle: the other is started again too
        disk.die();
        other.disk.die();
    }
}

} // namespace reservrutin::simulation
