// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/enduring_journal.h"

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
    , m_memory(fold, clock, random) {
}

void EnduringJournal::setTrouble(std::optional<base::Error> trouble) {
    if (m_trouble == trouble)
        return;
    m_trouble = std::move(trouble);
    Q_EMIT troubleChanged();
}

void EnduringJournal::commit(Command command, Answer<Committed> answer) {
    if (holdsUnsaved())
        return commitToMemory(command, answer);
    const QPointer<EnduringJournal> self(this);
    m_stored.commit(command, [self, command, answer = std::move(answer)](Result<Committed> result) {
        if (!self)
            return;
        if (!result && isStoreTrouble(result.error().kind)) {
            self->setTrouble(result.error());
            return self->commitToMemory(command, answer);
        }
        if (result) {
            self->setTrouble(std::nullopt);
            for (const Summary& summary : std::as_const(result->summaries))
                self->m_known.insert(summary.subject, summary);
        }
        answer(std::move(result));
    });
}

void EnduringJournal::commitToMemory(const Command& command, const Answer<Committed>& answer) {
    if (!holdsUnsaved())
        m_memory.adopt(m_known.values().toVector());
    bool taken = false;
    m_memory.commit(command, [&](Result<Committed> result) {
        taken = result.has_value();
        answer(std::move(result));
    });
    if (!taken)
        return;
    m_waiting.append(command);
    m_waiting.last().lastSeen.clear();
}

void EnduringJournal::retry() {
    if (m_offering || m_waiting.isEmpty())
        return;
    m_offering = true;
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
        m_offering = false;
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
    m_offering = false;
    m_memory.clear();
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        m_stored.saveDraft(draft.key(), draft.value(), [](const Result<bool>&) {});
    setTrouble(std::nullopt);
    Q_EMIT caughtUp(std::exchange(m_caughtUp, {}));
}

void EnduringJournal::readOpen(Answer<QVector<Summary>> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.readOpen([self, answer = std::move(answer)](Result<QVector<Summary>> result) {
        if (!self)
            return;
        if (result) {
            for (const Summary& summary : std::as_const(*result))
                self->m_known.insert(summary.subject, summary);
        } else {
            self->setTrouble(result.error());
        }
        answer(std::move(result));
    });
}

void EnduringJournal::readSummaries(journal::SummaryQuery query, Answer<QVector<Summary>> answer) {
    m_stored.readSummaries(std::move(query), std::move(answer));
}

void EnduringJournal::readStoredSummary(const Subject& subject, Answer<Summary> answer) {
    const QPointer<EnduringJournal> self(this);
    m_stored.readSummary(subject, [self, answer = std::move(answer)](Result<Summary> result) {
        if (!self)
            return;
        if (result) {
            self->m_known.insert(result->subject, *result);
            if (self->holdsUnsaved())
                self->m_memory.adopt({*result});
        }
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

void EnduringJournal::readEntries(Subject subject, Answer<QVector<Entry>> answer) {
    if (!holdsUnsaved())
        return m_stored.readEntries(std::move(subject), std::move(answer));
    const QPointer<EnduringJournal> self(this);
    m_stored.readEntries(subject, [self, subject, answer = std::move(answer)](Result<QVector<Entry>> stored) {
        if (!self)
            return;
        self->m_memory.readEntries(subject, [&](Result<QVector<Entry>> unsaved) {
            answer(stored.value_or(QVector<Entry>()) + unsaved.value_or(QVector<Entry>()));
        });
    });
}

void EnduringJournal::saveDraft(QString key, QString text, Answer<bool> answer) {
    m_drafts.insert(key, text);
    const QPointer<EnduringJournal> self(this);
    m_stored.saveDraft(key, text, [self, answer = std::move(answer)](Result<bool> result) {
        if (self && !result)
            self->setTrouble(result.error());
        answer(std::move(result));
    });
}

void EnduringJournal::readDrafts(Answer<QMap<QString, QString>> answer) {
    m_stored.readDrafts(std::move(answer));
}

} // namespace reservrutin::usecases
