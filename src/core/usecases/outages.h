// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/outage/measurement.h"
#include "core/outage/timeline.h"
#include "core/privacy/guard.h"
#include "core/usecases/command_desk.h"
#include "core/usecases/routine_library.h"

namespace reservrutin::usecases {

/// What is known when an outage is born: with its first answer or note, never before.
struct Beginning {
    QString routineId;
    outage::Description description;
    bool drill = false;
    base::Person by;
    std::optional<outage::Measurement> measured = {};
    RoutinePtr trial = {}; ///< a draft that is tried out in the place of the edition in force; only ever a drill
};

/// The first thing somebody said. All may be absent (the command line's "outage start"); a step without an answer was
/// said to be done.
struct FirstWord {
    QString step;
    QString answer;
    QString note;
    privacy::Waivers waivers; ///< for the note
};

/// Everything a person can do to an outage. gui and cli call it; each act becomes facts, one transaction, and a changed
/// overview. Free text passes the guard here, at the door. Owned by app/composition, on the window's thread.
class Outages final {
public:
    using Done = std::function<void(base::Result<base::OutageId>)>;
    using Timeline = journal::Journal::Answer<QVector<outage::Event>>;

    Outages(CommandDesk& desk, const RoutineLibrary& routines, const base::Clock& clock, base::Random& random);

    /// Fails with SystemMissing, NotFound (routine), PatientData, TextTooLong, StepUnknown, StepAhead, AnswerUnknown.
    void start(const Beginning& beginning, const FirstWord& word, Done done);
    /// Answering the same again is done without a new entry; another answer is a new entry.
    void answer(base::OutageId id, const QString& step, const QString& answer, const base::Person& by, Done done);
    /// Says that a step of actions, a call or a message is done; saying so again is no new entry. Fails with
    /// StepUnknown, StepAhead, OutageWithdrawn.
    void finish(base::OutageId id, const QString& step, const base::Person& by, Done done);
    void note(base::OutageId id, const QString& text, const privacy::Waivers& waivers, const base::Person& by,
              Done done);
    void measured(base::OutageId id, const outage::Measurement& measurement, Done done);
    void stillDown(base::OutageId id, const base::Person& by, Done done);
    void postponeCheck(base::OutageId id, base::UtcMs until, const base::Person& by, Done done);
    /// `at` absent: nobody knows when. Fails with OutageOver when it already works again.
    void restored(base::OutageId id, std::optional<base::UtcMs> at, const base::Person& by, Done done);
    /// A false start. The reason is required.
    void withdraw(base::OutageId id, const QString& reason, const base::Person& by, Done done);
    /// Fails with OutageNotOver.
    void reopen(base::OutageId id, const QString& reason, const base::Person& by, Done done);

    /// When the walk stands at a report step without a report (the last one was withdrawn), one is begun; else nothing.
    void beginReport(base::OutageId id, Done done);

    void timeline(base::OutageId id, Timeline answer) const;
    /// Reads an outage that is over into the overview.
    void fetch(base::OutageId id, Done done);

    /// Cleans and guards a description. Fails with SystemMissing, PatientData, TextTooLong.
    [[nodiscard]] static base::Result<outage::Description> checked(const outage::Description& description);

private:
    using Decide = std::function<base::Result<QVector<journal::Fact>>(const outage::Outage&)>;

    void act(base::OutageId id, Decide decide, QStringList wipedDrafts, Done done);
    [[nodiscard]] base::Result<journal::Command> beginningCommand(base::OutageId id, const Beginning& beginning,
                                                                  const FirstWord& word);
    [[nodiscard]] base::Result<void> addFirstWord(journal::Command& command, base::OutageId id,
                                                  const routine::Routine& routine, const Beginning& beginning,
                                                  const FirstWord& word);
    [[nodiscard]] QVector<journal::Fact> reportsTakenBack(const outage::Outage& outage, const QString& reason,
                                                          const base::Person& by) const;
    [[nodiscard]] QVector<journal::Fact> reportsBegunBy(const outage::Outage& after, const routine::Routine& routine);

    CommandDesk& m_desk;
    const RoutineLibrary& m_routines;
    const base::Clock& m_clock;
    base::Random& m_random;
};

/// Key of the half-typed note of an outage, or of the outage not yet born when the id is null.
[[nodiscard]] QString noteDraftKey(const std::optional<base::OutageId>& outage, const QString& routineId);

} // namespace reservrutin::usecases
