// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/exchanges.h"

#include "core/journal/entry.h"

#include <QPointer>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Result;
using journal::Entry;
using journal::EntryId;
using journal::Position;

namespace {

constexpr qsizetype takenAtOnce = 500; ///< so that the storage thread has time for a person in between
constexpr qsizetype putAtOnce = 2'000;
constexpr std::int64_t slowMs = 15'000;

QVector<EntryId> idsOf(const QVector<Position>& positions) {
    QVector<EntryId> ids;
    ids.reserve(positions.size());
    for (const Position& position : positions)
        ids.append(position.id);
    return ids;
}

template <class T>
QVector<T> cutOff(QVector<T>& rest, qsizetype most) {
    QVector<T> first = rest.first(std::min(most, rest.size()));
    rest.remove(0, first.size());
    return first;
}

Came counted(const QVector<Entry>& entries, Came came) {
    for (const Entry& entry : entries) {
        if (entry.header.kind == u"report.ready" || entry.header.kind == u"report.joined")
            ++came.reports;
        else if (entry.header.kind == u"report.updated")
            ++came.updates;
        else
            ++came.others;
    }
    return came;
}

} // namespace

Exchanges::Exchanges(journal::Journal& journal, Overview& overview, const SettingsStore& settings,
                     DropFolderPort& folder, HandoverFilesPort& files, const base::Clock& clock, base::Random& random)
    : m_journal(journal)
    , m_overview(overview)
    , m_settings(settings)
    , m_folder(folder)
    , m_files(files)
    , m_clock(clock)
    , m_unknownWriter(journal::WriterId::random(random)) {
    connect(&overview, &Overview::changed, this, [this] { m_isDirty = true; });
}

void Exchanges::lookNow() {
    if (m_isBusy) {
        if (base::elapsedMs(m_begun, m_clock.now()) >= slowMs)
            setTrouble(ErrorKind::FolderSlow);
        return;
    }
    if (folder().isEmpty())
        return setState({});
    if (m_state.kind == ExchangeState::Kind::Off)
        setState({ExchangeState::Kind::Begun, m_clock.now(), {}, 0});
    m_isBusy = true;
    m_begun = m_clock.now();
    takeUntaken([this](bool isTaken) {
        if (isTaken)
            readHeld();
        else
            m_isBusy = false;
    });
}

void Exchanges::readHeld() {
    if (!m_isDirty)
        return look(std::nullopt);
    m_isDirty = false;
    m_journal.readPositions([guard = QPointer(this)](const Result<QVector<Position>>& held) {
        if (!guard)
            return;
        if (!held) { // the store is away: that is said elsewhere
            guard->m_isDirty = true;
            guard->m_isBusy = false;
            return;
        }
        guard->m_writer = guard->ownAmong(*held);
        guard->look(*held);
    });
}

void Exchanges::look(std::optional<QVector<Position>> held) {
    m_folder.look(folder(), std::move(held), [guard = QPointer(this)](Result<FolderNews> news) {
        if (guard)
            guard->found(std::move(news));
    });
}

void Exchanges::found(Result<FolderNews> news) {
    if (!news) {
        m_isDirty = true;
        m_isBusy = false;
        return setTrouble(news.error().kind);
    }
    m_untaken = std::move(news->entries);
    takeUntaken([this, more = news->more, missing = news->missing](bool isTaken) {
        if (!isTaken)
            m_isBusy = false;
        else if (more)
            readHeld();
        else
            putMissing(missing);
    });
}

/// In parts, each in one transaction.
void Exchanges::takeUntaken(const std::function<void(bool)>& then) {
    if (m_untaken.isEmpty())
        return then(true);
    const QVector<Entry> part = m_untaken.first(std::min(takenAtOnce, m_untaken.size()));
    m_journal.take(part, [guard = QPointer(this), count = part.size(), then](const Result<journal::Taken>& taken) {
        if (!guard)
            return;
        guard->m_isDirty = true;
        if (!taken)
            return then(false);
        guard->m_untaken.remove(0, count);
        guard->m_overview.take(taken->summaries);
        guard->takeUntaken(then);
    });
}

void Exchanges::putMissing(const QVector<Position>& missing) {
    QSet<EntryId> others;
    m_toPut.clear();
    for (const Position& position : missing) {
        const bool isOwn = m_journal.isOwn(position.writer);
        if (isOwn || m_missedBefore.contains(position.id))
            m_toPut.append(position.id);
        if (!isOwn)
            others.insert(position.id);
    }
    m_missedBefore = std::move(others);
    putNext();
}

void Exchanges::putNext() {
    if (m_toPut.isEmpty())
        return ended();
    const QVector<EntryId> part = m_toPut.first(std::min(putAtOnce, m_toPut.size()));
    m_journal.readById(part, [guard = QPointer(this), count = part.size()](const Result<QVector<Entry>>& entries) {
        if (!guard)
            return;
        if (!entries) {
            guard->m_isBusy = false;
            return;
        }
        guard->m_folder.put(guard->folder(), *entries, guard->m_writer, guard->m_clock.now(),
                            [guard, count](const Result<qsizetype>& put) {
                                if (!guard)
                                    return;
                                if (!put) {
                                    guard->m_isBusy = false;
                                    return guard->setTrouble(put.error().kind);
                                }
                                guard->m_toPut.remove(0, count);
                                guard->putNext();
                            });
    });
}

void Exchanges::ended() {
    m_isBusy = false;
    setState({ExchangeState::Kind::UpToDate, m_clock.now(), {}, 0});
}

void Exchanges::setTrouble(ErrorKind why) {
    const bool goesOn = m_state.kind == ExchangeState::Kind::Trouble;
    setState({ExchangeState::Kind::Trouble, goesOn ? m_state.at : m_clock.now(), why, m_toPut.size()});
}

void Exchanges::setState(const ExchangeState& state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

journal::WriterId Exchanges::ownAmong(const QVector<Position>& held) const {
    for (const Position& position : held) {
        if (m_journal.isOwn(position.writer))
            return position.writer;
    }
    return m_unknownWriter;
}

void Exchanges::writeFile(const QString& path, Done<QStringList> done) {
    m_journal.readPositions([guard = QPointer(this), path, done](const Result<QVector<Position>>& held) {
        if (!guard || !held || held->isEmpty())
            return done(held ? fail(ErrorKind::NotFound) : base::Failure(held.error()));
        const journal::WriterId writer = guard->ownAmong(*held);
        guard->m_journal.readById(idsOf(*held), [guard, path, done, writer](const Result<QVector<Entry>>& entries) {
            if (!guard || !entries)
                return done(entries ? fail(ErrorKind::NotFound) : base::Failure(entries.error()));
            guard->m_files.write(path, *entries, writer, guard->m_clock.now(), done);
        });
    });
}

void Exchanges::takeFile(const QString& path, Done<Came> done) {
    m_files.read(path, [guard = QPointer(this), done](const Result<QVector<Entry>>& entries) {
        if (!guard || !entries)
            return done(entries ? fail(ErrorKind::StoreUnavailable) : base::Failure(entries.error()));
        guard->m_journal.readPositions([guard, done, entries = *entries](const Result<QVector<Position>>& held) {
            if (!guard || !held)
                return done(held ? fail(ErrorKind::StoreUnavailable) : base::Failure(held.error()));
            const QVector<EntryId> ids = idsOf(*held);
            const QSet<EntryId> here(ids.cbegin(), ids.cend());
            QVector<Entry> fresh;
            for (const Entry& entry : entries) {
                if (!here.contains(entry.id))
                    fresh.append(entry);
            }
            guard->takeRest(std::move(fresh), {}, done);
        });
    });
}

void Exchanges::takeRest(QVector<Entry> rest, Came came, Done<Came> done) {
    if (rest.isEmpty())
        return done(came);
    const QVector<Entry> part = cutOff(rest, takenAtOnce);
    m_journal.take(part, [guard = QPointer(this), rest = std::move(rest), came = counted(part, came),
                          done](const Result<journal::Taken>& taken) {
        if (!guard || !taken)
            return done(taken ? fail(ErrorKind::StoreUnavailable) : base::Failure(taken.error()));
        guard->m_overview.take(taken->summaries);
        guard->takeRest(rest, came, done);
    });
}

} // namespace reservrutin::usecases
