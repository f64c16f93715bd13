// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/enduring_journal.h"

#include <QSet>

#include <algorithm>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::Result;
using journal::Command;
using journal::Committed;
using journal::Entry;
using journal::Subject;
using journal::Summary;

bool isStoreTrouble(ErrorKind kind) {
    static const QVector<ErrorKind> trouble{ErrorKind::StoreBusy, ErrorKind::StoreDamaged, ErrorKind::StoreReadOnly,
                                            ErrorKind::StoreFull, ErrorKind::StoreNewer,   ErrorKind::StoreUnavailable};
    return trouble.contains(kind);
}

EnduringJournal::EnduringJournal(journal::Journal& stored, const journal::Fold& fold, const base::Clock& clock,
                                 base::Random& random)
    : m_stored(stored)
    , m_memory(fold, clock, random) {}

void EnduringJournal::setTrouble(std::optional<base::Error> trouble) {
    if (m_trouble == trouble)
        return;
    m_trouble = std::move(trouble);
    if (m_trouble && m_trouble->kind == ErrorKind::StoreDamaged)
        m_isOpenUnread = true; // it comes back salvaged, perhaps with less than it had
    Q_EMIT troubleChanged();
}

void EnduringJournal::commit(Command command, Answer<Committed> answer) {
    if (holdsUnsaved())
        return commitToMemory(command, answer);
    QMap<QString, QString> entered;
    for (const QString& key : std::as_const(command.wipedDrafts))
        entered.insert(key, m_drafts.value(key));
    const QPointer<EnduringJournal> self(this);
    m_stored.commit(command, [self, command, entered, answer = std::move(answer)](Result<Committed> result) {
        if (!self)
            return;
        if (!result && isStoreTrouble(result.error().kind)) {
            self->setTrouble(result.error());
            return self->commitToMemory(command, answer);
        }
        if (result)
            self->storeTook(*result, entered);
        answer(std::move(result));
    });
}

bool EnduringJournal::waitsFor(const Subject& subject) const {
    const auto isAbout = [&](const journal::Fact& fact) { return fact.subject == subject; };
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Command& command) {
        return std::any_of(command.facts.begin(), command.facts.end(), isAbout);
    });
}

/// What the store says, for memory to go on from, unless memory knows more about that subject.
void EnduringJournal::remember(const QVector<Summary>& summaries) {
    for (const Summary& summary : summaries) {
        m_known.insert(summary.subject, summary);
        if (holdsUnsaved() && !waitsFor(summary.subject))
            m_memory.adopt({summary});
    }
}

/// A command that was on its way before another one failed may still get through.
void EnduringJournal::storeTook(const Committed& committed, const QMap<QString, QString>& entered) {
    remember(committed.summaries);
    for (auto draft = entered.cbegin(); draft != entered.cend(); ++draft) {
        if (m_drafts.value(draft.key()) == draft.value())
            m_drafts.remove(draft.key());
    }
    if (!holdsUnsaved() && !m_isOpenUnread)
        setTrouble(std::nullopt);
}

void EnduringJournal::commitToMemory(const Command& command, const Answer<Committed>& answer) {
    if (!holdsUnsaved())
        m_memory.adopt(m_known.values());
    Result<Committed> taken = base::fail(ErrorKind::StoreUnavailable);
    m_memory.commit(command, [&taken](Result<Committed> result) { taken = std::move(result); });
    if (taken)
        keepWaiting(command, *taken);
    answer(std::move(taken));
}

/// Each fact keeps the time it was said at.
void EnduringJournal::keepWaiting(Command command, const Committed& committed) {
    command.lastSeen.clear();
    for (qsizetype i = 0; i < command.facts.size(); ++i)
        command.facts[i].at = committed.entries[i].header.at;
    for (const QString& key : std::as_const(command.wipedDrafts))
        m_drafts.remove(key);
    m_waiting.append(std::move(command));
}

/// Once it takes entries again, retry() offers what waits and says that the trouble is over.
void EnduringJournal::setReadOnly(bool readOnly) {
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    if (readOnly)
        setTrouble(base::Error{ErrorKind::StoreReadOnly, {}});
    else
        retry();
}

void EnduringJournal::retry() {
    if (m_isOffering || !m_trouble || m_isReadOnly)
        return;
    if (m_waiting.isEmpty())
        return readOpenAnew();
    m_isOffering = true;
    offerNext();
}

void EnduringJournal::offerNext() {
    const QPointer<EnduringJournal> self(this);
    m_stored.commit(m_waiting.constFirst(), [self](const Result<Committed>& result) {
        if (self)
            self->offered(result);
    });
}

void EnduringJournal::offered(const Result<Committed>& result) {
    if (!result) {
        // What the store refuses for its own sake lets the others past; it stays marked "ej sparad".
        if (!isStoreTrouble(result.error().kind))
            m_waiting.append(m_waiting.takeFirst());
        m_isOffering = false;
        setTrouble(result.error());
        return;
    }
    m_waiting.removeFirst();
    for (const Summary& summary : result->summaries) {
        m_known.insert(summary.subject, summary);
        m_caughtUp.append(summary);
    }
    if (!m_waiting.isEmpty())
        return offerNext();
    m_isOffering = false;
    m_memory.clear();
    setTrouble(std::nullopt);
    saveDraftsAnew();
    Q_EMIT caughtUp(std::exchange(m_caughtUp, {}));
    if (m_isOpenUnread)
        readOpenAnew();
}

void EnduringJournal::storeWasRepaired() {
    m_isOpenUnread = true;
    if (!m_isOffering && !holdsUnsaved())
        readOpenAnew();
}

void EnduringJournal::saveDraftsAnew() {
    const QMap<QString, QString> drafts = m_drafts;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        saveDraft(draft.key(), draft.value(), [](const Result<bool>&) {});
}

/// What the store said was open and no longer has.
QVector<Subject> EnduringJournal::forgetLost(const QVector<Summary>& open) {
    QSet<Subject> there;
    for (const Summary& summary : open)
        there.insert(summary.subject);
    QVector<Subject> gone;
    for (const Summary& known : std::as_const(m_known)) {
        if (known.open && !there.contains(known.subject) && !waitsFor(known.subject))
            gone.append(known.subject);
    }
    for (const Subject& subject : std::as_const(gone))
        m_known.remove(subject);
    return gone;
}

/// Nothing waits, but the store was away: it may never have said what is open.
void EnduringJournal::readOpenAnew() {
    m_isOffering = true;
    const QPointer<EnduringJournal> self(this);
    m_stored.readOpen([self](const Result<QVector<Summary>>& result) {
        if (!self)
            return;
        self->m_isOffering = false;
        if (!result)
            return self->setTrouble(result.error());
        self->m_isOpenUnread = false;
        const QVector<Subject> gone = self->forgetLost(*result);
        self->remember(*result);
        if (self->m_drafts.isEmpty() && !self->holdsUnsaved())
            self->setTrouble(std::nullopt);
        else
            self->saveDraftsAnew();
        QVector<Summary> open = *result;
        open.removeIf([&self](const Summary& summary) { return self->waitsFor(summary.subject); });
        if (!gone.isEmpty())
            Q_EMIT self->lost(gone);
        if (self)
            Q_EMIT self->caughtUp(open);
    });
}

void EnduringJournal::readOpen(Answer<QVector<Summary>> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.readOpen([self, answer = std::move(answer)](Result<QVector<Summary>> result) {
        if (!self)
            return;
        self->m_isOpenUnread = !result;
        if (!result) {
            self->setTrouble(result.error());
            return self->holdsUnsaved() ? self->m_memory.readOpen(answer) : answer(std::move(result));
        }
        const QVector<Subject> gone = self->forgetLost(*result);
        self->remember(*result);
        if (!gone.isEmpty())
            Q_EMIT self->lost(gone);
        if (self)
            answer(self->withWaiting(*std::move(result)));
    });
}

/// What the store says is open, with what waits in memory in its place: memory started from what the store said then.
QVector<Summary> EnduringJournal::withWaiting(QVector<Summary> open) {
    open.removeIf([this](const Summary& summary) { return waitsFor(summary.subject); });
    m_memory.readOpen([this, &open](const Result<QVector<Summary>>& unsaved) {
        for (const Summary& summary : *unsaved) {
            if (waitsFor(summary.subject))
                open.append(summary);
        }
    });
    return open;
}

void EnduringJournal::readSummaries(journal::SummaryQuery query, Answer<QVector<Summary>> answer) {
    m_stored.readSummaries(std::move(query), std::move(answer));
}

void EnduringJournal::readStoredSummary(const Subject& subject, Answer<Summary> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.readSummary(subject, [self, answer = std::move(answer)](Result<Summary> result) {
        if (!self)
            return;
        if (result)
            self->remember({*result});
        answer(std::move(result));
    });
}

void EnduringJournal::readSummary(Subject subject, Answer<Summary> answer) {
    if (!holdsUnsaved())
        return readStoredSummary(subject, std::move(answer));
    const QPointer<EnduringJournal> self(this);
    m_memory.readSummary(subject, [self, subject, answer = std::move(answer)](Result<Summary> result) {
        if (!self)
            return;
        if (result)
            return answer(std::move(result));
        self->readStoredSummary(subject, answer);
    });
}

/// How many of the subject's entries in memory, the last ones, the store has not taken yet: those it has taken it
/// answers with itself.
qsizetype EnduringJournal::waitingFacts(const Subject& subject, qsizetype most) const {
    qsizetype count = 0;
    for (const Command& command : m_waiting)
        count += std::count_if(command.facts.begin(), command.facts.end(),
                               [&](const journal::Fact& fact) { return fact.subject == subject; });
    return std::min(count, most);
}

void EnduringJournal::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    if (!holdsUnsaved())
        return m_stored.readEntries(std::move(subject), std::move(answer));
    const QPointer<EnduringJournal> self(this);
    m_stored.readEntries(subject, [self, subject, answer = std::move(answer)](Result<QVector<Entry>> stored) {
        if (!self)
            return;
        self->m_memory.readEntries(subject, [&](const Result<QVector<Entry>>& unsaved) {
            if (!stored && unsaved->isEmpty())
                return answer(stored);
            answer(stored.value_or(QVector<Entry>()) + unsaved->last(self->waitingFacts(subject, unsaved->size())));
        });
    });
}

bool EnduringJournal::isOwn(const journal::WriterId& writer) const {
    return m_stored.isOwn(writer) || m_memory.isOwn(writer);
}

void EnduringJournal::readPositions(Answer<QVector<journal::Position>> answer) {
    m_stored.readPositions(std::move(answer));
}

void EnduringJournal::readById(QVector<journal::EntryId> ids, Answer<QVector<Entry>> answer) {
    m_stored.readById(std::move(ids), std::move(answer));
}

void EnduringJournal::take(QVector<Entry> entries, Answer<journal::Taken> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.take(std::move(entries), [self, answer = std::move(answer)](Result<journal::Taken> result) {
        if (!self)
            return;
        if (result)
            self->remember(result->summaries);
        answer(std::move(result));
    });
}

void EnduringJournal::saveDraft(QString key, QString text, Answer<bool> answer) {
    m_drafts.insert(key, text);
    const QPointer<EnduringJournal> self(this);
    m_stored.saveDraft(key, text, [self, answer = std::move(answer)](Result<bool> result) {
        if (!self)
            return;
        if (!result)
            self->setTrouble(result.error());
        else if (!self->holdsUnsaved() && !self->m_isOpenUnread)
            self->setTrouble(std::nullopt);
        answer(std::move(result));
    });
}

void EnduringJournal::readDrafts(Answer<QMap<QString, QString>> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.readDrafts([self, answer = std::move(answer)](Result<QMap<QString, QString>> stored) {
        if (!self || self->m_drafts.isEmpty())
            return answer(std::move(stored));
        QMap<QString, QString> drafts = stored.value_or(QMap<QString, QString>());
        for (auto draft = self->m_drafts.cbegin(); draft != self->m_drafts.cend(); ++draft)
            drafts.insert(draft.key(), draft.value());
        drafts.removeIf([](const auto& draft) { return draft.value().isEmpty(); });
        answer(std::move(drafts));
    });
}

} // namespace reservrutin::usecases
