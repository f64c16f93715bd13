// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/exchanges.h"

#include "core/journal/entry.h"
#include "core/usecases/enduring_journal.h"

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

/// An update is a report that says whose update it is.
Came counted(const QVector<Entry>& entries, Came came) {
    QSet<journal::Subject> updates;
    for (const Entry& entry : entries) {
        if (entry.header.kind == u"report.update-of")
            updates.insert(entry.header.subject);
    }
    for (const Entry& entry : entries) {
        if (entry.header.kind == u"report.ready")
            ++(updates.contains(entry.header.subject) ? came.updates : came.reports);
        else if (entry.header.kind != u"report.update-of")
            ++came.others;
    }
    return came;
}

} // namespace

Exchanges::Exchanges(journal::Journal& journal, Overview& overview, const SettingsStore& settings,
                     DropFolderPort& folder, HandoverFilesPort& files, const base::Clock& clock)
    : m_journal(journal)
    , m_overview(overview)
    , m_settings(settings)
    , m_folder(folder)
    , m_files(files)
    , m_clock(clock) {
    connect(&overview, &Overview::changed, this, [this] { m_isDirty = true; });
}

/// Nothing that is known of one folder holds for another.
void Exchanges::turnTo(const QString& folder) {
    if (m_path == folder)
        return;
    if (m_askedAt)
        m_folder.abandon();
    m_path = folder;
    ++m_turn;
    m_askedAt.reset();
    m_isBusy = false;
    m_isDirty = true;
    m_isTidied = false;
    m_toPut.clear();
    m_missedBefore.clear();
    setState(folder.isEmpty() ? ExchangeState() : ExchangeState{ExchangeState::Kind::Begun, m_clock.now()});
}

void Exchanges::lookNow() {
    turnTo(m_settings.settings().folders.drop);
    if (m_path.isEmpty())
        return;
    if (!m_isBusy)
        return begin();
    if (m_askedAt && base::elapsedMs(*m_askedAt, m_clock.now()) >= slowMs)
        setTrouble(ErrorKind::FolderSlow, *m_askedAt);
}

void Exchanges::begin() {
    m_isBusy = true;
    takeUntaken([this, turn = m_turn](bool isTaken) {
        if (turn != m_turn)
            return;
        if (isTaken)
            readHeld();
        else
            m_isBusy = false;
    });
}

template <class T>
Exchanges::Done<T> Exchanges::whileHere(std::function<void(Exchanges&, Result<T>)> then) {
    return [guard = QPointer(this), turn = m_turn, then = std::move(then)](Result<T> result) {
        if (guard && guard->m_turn == turn)
            then(*guard, std::move(result));
    };
}

void Exchanges::readHeld() {
    if (!m_isDirty)
        return look(std::nullopt);
    m_isDirty = false;
    m_journal.readPositions(whileHere<QVector<Position>>([](Exchanges& self, const Result<QVector<Position>>& held) {
        if (held && self.m_journal.ownWriter())
            return self.look(*held);
        self.m_isDirty = true; // the store is away: that is said elsewhere
        self.m_isBusy = false;
    }));
}

void Exchanges::look(std::optional<QVector<Position>> held) {
    m_askedAt = m_clock.now();
    m_folder.look(m_path, std::move(held), whileHere<FolderNews>([](Exchanges& self, Result<FolderNews> news) {
                      self.m_askedAt.reset();
                      self.found(std::move(news));
                  }));
}

void Exchanges::found(Result<FolderNews> news) {
    if (!news) {
        m_isDirty = true;
        m_isBusy = false;
        return setTrouble(news.error().kind, m_clock.now());
    }
    m_untaken = std::move(news->entries);
    m_found = {};
    m_found.newer = news->newer;
    m_found.unread = news->unread;
    takeUntaken([this, turn = m_turn, more = news->more, missing = news->missing](bool isTaken) {
        if (turn != m_turn)
            return;
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
    m_journal.take(part, [guard = QPointer(this), turn = m_turn, count = part.size(), then](const auto& taken) {
        if (!guard)
            return;
        if (taken)
            guard->m_overview.take(taken->summaries);
        if (guard->m_turn != turn) // begun anew with another folder, from the same entries
            return;
        guard->m_isDirty = true;
        if (!taken && isStoreTrouble(taken.error().kind))
            return then(false);
        guard->m_untaken.remove(0, count); // also what no store can take: it would stop all others for ever
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

/// The first time also when nothing is missing: what an earlier run had begun there is cleared away.
void Exchanges::putNext() {
    if (m_toPut.isEmpty() && m_isTidied)
        return ended();
    const QVector<EntryId> part = m_toPut.first(std::min(putAtOnce, m_toPut.size()));
    m_journal.readById(part, whileHere<QVector<Entry>>([count = part.size()](Exchanges& self, auto entries) {
                           const auto writer = self.m_journal.ownWriter();
                           if (entries && writer)
                               return self.put(*entries, *writer, count);
                           self.m_isBusy = false;
                       }));
}

void Exchanges::put(const QVector<Entry>& entries, const journal::WriterId& writer, qsizetype count) {
    m_askedAt = m_clock.now();
    m_folder.put(m_path, entries, writer, m_clock.now(),
                 whileHere<qsizetype>([count](Exchanges& self, const Result<qsizetype>& put) {
                     self.m_askedAt.reset();
                     if (!put) {
                         self.m_isBusy = false;
                         return self.setTrouble(put.error().kind, self.m_clock.now());
                     }
                     self.m_isTidied = true;
                     self.m_found.tooLarge += *put;
                     self.m_toPut.remove(0, count);
                     self.putNext();
                 }));
}

void Exchanges::ended() {
    m_isBusy = false;
    m_found.kind = ExchangeState::Kind::UpToDate;
    m_found.at = m_clock.now();
    setState(m_found);
}

void Exchanges::setTrouble(ErrorKind why, base::UtcMs since) {
    const bool goesOn = m_state.kind == ExchangeState::Kind::Trouble;
    ExchangeState state{ExchangeState::Kind::Trouble, goesOn ? m_state.at : since, why};
    state.waiting = m_toPut.size();
    setState(state);
}

void Exchanges::setState(const ExchangeState& state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void Exchanges::writeFile(const QString& path, Done<QStringList> done) {
    m_journal.readPositions([guard = QPointer(this), path, done](const Result<QVector<Position>>& held) {
        if (!guard || !held || held->isEmpty())
            return done(held ? fail(ErrorKind::NotFound) : base::Failure(held.error()));
        guard->m_journal.readById(idsOf(*held), [guard, path, done](const Result<QVector<Entry>>& entries) {
            const auto writer = guard ? guard->m_journal.ownWriter() : std::nullopt;
            if (!writer || !entries)
                return done(entries ? fail(ErrorKind::NotFound) : base::Failure(entries.error()));
            guard->m_files.write(path, *entries, *writer, guard->m_clock.now(), done);
        });
    });
}

void Exchanges::pack(base::ReportId report, Done<QByteArray> done) {
    QVector<journal::Subject> subjects{journal::Subject::of(report)};
    for (const delivery::Delivery& delivery : m_overview.deliveriesOf(report))
        subjects.append(journal::Subject::of(delivery.id));
    packSubjects(std::move(subjects), {}, std::move(done));
}

void Exchanges::packSubjects(QVector<journal::Subject> rest, QVector<EntryId> ids, Done<QByteArray> done) {
    if (rest.isEmpty())
        return packEntries(ids, std::move(done));
    const journal::Subject subject = rest.takeFirst();
    const auto add = [guard = QPointer(this), rest, ids, done](const Result<QVector<Entry>>& entries) {
        if (!guard || !entries)
            return done(entries ? fail(ErrorKind::NotFound) : base::Failure(entries.error()));
        QVector<EntryId> more = ids;
        for (const Entry& entry : *entries)
            more.append(entry.id);
        guard->packSubjects(rest, more, done);
    };
    m_journal.readEntries(subject, add);
}

/// By id: what only memory holds gets another id when the store takes it, and must not leave.
void Exchanges::packEntries(const QVector<EntryId>& ids, Done<QByteArray> done) {
    m_journal.readById(ids, [guard = QPointer(this), done](const Result<QVector<Entry>>& entries) {
        const auto writer = guard ? guard->m_journal.ownWriter() : std::nullopt;
        if (!writer || !entries || entries->isEmpty())
            return done(entries ? fail(ErrorKind::NotFound) : base::Failure(entries.error()));
        guard->m_files.pack(*entries, *writer, guard->m_clock.now(), done);
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
