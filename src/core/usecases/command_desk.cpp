// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/command_desk.h"

namespace reservrutin::usecases {

using base::ErrorKind;
using base::Result;
using journal::Command;
using journal::Committed;
using journal::Subject;

namespace {

constexpr int mostTries = 8;

} // namespace

CommandDesk::CommandDesk(journal::Journal& journal, Overview& overview, const Audiences* audiences)
    : m_journal(journal)
    , m_overview(overview)
    , m_audiences(audiences) {}

void CommandDesk::run(const Subject& gate, Decide decide, Answer answer) {
    auto& waiting = m_waiting[gate];
    waiting.push_back({std::move(decide), std::move(answer)});
    if (waiting.size() == 1)
        next(gate);
}

void CommandDesk::next(const Subject& gate) {
    Act& act = m_waiting[gate].front();
    ++act.tries;
    auto command = act.decide();
    if (!command)
        return finish(gate, tl::unexpected(command.error()));
    if (command->facts.isEmpty())
        return finish(gate, Committed{});
    if (m_audiences) {
        const QVector<journal::Fact> facts = command->facts;
        for (journal::Fact& fact : command->facts)
            fact.audience = m_audiences->of(fact, facts);
    }
    const QVector<Subject> seen = command->lastSeen.keys();
    const QPointer<CommandDesk> self(this);
    const bool mayTryAgain = act.tries < mostTries;
    m_journal.commit(std::move(*command), [self, gate, seen, mayTryAgain](Result<Committed> result) {
        if (!self)
            return;
        if (!result && result.error().kind == ErrorKind::ChangedMeanwhile && mayTryAgain)
            return self->readAnew(gate, seen);
        self->finish(gate, std::move(result));
    });
}

void CommandDesk::readAnew(const Subject& gate, QVector<Subject> subjects) {
    if (subjects.isEmpty())
        return next(gate);
    const Subject subject = subjects.takeLast();
    fetch(subject, [this, gate, subjects](Result<bool>) { readAnew(gate, subjects); });
}

void CommandDesk::fetch(const Subject& subject, std::function<void(Result<bool>)> done) {
    const QPointer<CommandDesk> self(this);
    m_journal.readSummary(subject, [self, done = std::move(done)](Result<journal::Summary> summary) {
        if (!self)
            return;
        if (!summary)
            return done(tl::unexpected(summary.error()));
        self->m_overview.take(*summary);
        done(true);
    });
}

void CommandDesk::finish(const Subject& gate, Result<Committed> result) {
    auto& waiting = m_waiting[gate];
    const Answer answer = std::move(waiting.front().answer);
    waiting.pop_front();
    const bool isDone = waiting.empty();
    if (isDone)
        m_waiting.remove(gate);
    if (result)
        m_overview.take(result->summaries);
    const QPointer<CommandDesk> self(this);
    answer(std::move(result));
    if (self && !isDone)
        next(gate);
}

} // namespace reservrutin::usecases
