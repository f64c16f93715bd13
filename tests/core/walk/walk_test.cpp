// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/walk/walk.h"
#include "support/entry_writer.h"
#include "support/shipped_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::walk {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Json;
using outage::Outage;
using routine::Routine;
using routine::Step;
using routine::StepKind;
using support::shippedRoutine;

namespace {

const journal::Subject subject = *journal::Subject::parse(u"outage:00112233445566778899aabbccddeeff"_s);

/// One outage as its facts come in.
class Story {
public:
    Story& answer(const char* step, const char* answer) {
        return add("outage.answered", {{"step", step}, {"answer", answer}});
    }
    Story& done(const char* step) { return add("outage.step-done", {{"step", step}}); }
    Story& undone(const char* step) { return add("outage.step-reopened", {{"step", step}}); }
    Story& restored() { return add("outage.restored", Json::object()); }
    Story& reopened() { return add("outage.reopened", {{"reason", "x"}}); }
    [[nodiscard]] const Outage& outage() const { return m_outage; }

private:
    Story& add(const char* kind, const Json& body) {
        m_outage = outage::apply(m_outage, m_writer.write(subject, QLatin1String(kind), body));
        return *this;
    }
    support::EntryWriter m_writer;
    Outage m_outage;
};

QString shown(const Story& story, const Routine& routine) {
    QStringList words;
    for (const StepView& view : walkOf(story.outage(), routine).steps) {
        static const char* states[] = {"done", "current", "ahead", "past"};
        words.append(view.step + u'=' + QLatin1String(states[int(view.state)]));
    }
    return words.join(u' ');
}

qsizetype currentSteps(const Walk& walk) {
    return std::count_if(walk.steps.begin(), walk.steps.end(),
                         [](const StepView& view) { return view.state == StepState::Current; });
}

bool sameButForTimes(Walk a, Walk b) {
    for (Walk* walk : {&a, &b}) {
        for (StepView& view : walk->steps)
            view.doneAt.reset();
    }
    return a.current == b.current && a.steps == b.steps;
}

} // namespace

TEST(Walk, every_way_through_the_danish_plan_ends) {
    const Routine plan = shippedRoutine(u"indsatsplan"_s);
    for (const char* hours : {"within", "outside"}) {
        for (const char* extent : {"total", "partial"}) {
            for (const char* time : {"day", "shift"}) {
                Story story;
                story.answer("hours", hours).answer("extent", extent).answer("time-of-day", time);
                const std::string alarm = std::string("alarm-") + hours;
                const std::string staffing = std::string("staffing-") + time;
                EXPECT_EQ(walkOf(story.outage(), plan).current, QString::fromStdString(alarm));
                EXPECT_EQ(walkOf(story.done(alarm.c_str()).outage(), plan).current, u"tasks"_s);
                story.done("tasks");
                if (QLatin1String(extent) == u"total") {
                    EXPECT_EQ(walkOf(story.outage(), plan).current, u"inform-total"_s);
                    story.done("inform-total");
                }
                EXPECT_EQ(walkOf(story.outage(), plan).current, QString::fromStdString(staffing));
                EXPECT_EQ(walkOf(story.done(staffing.c_str()).outage(), plan).current, u"wait"_s);
                const Walk end = walkOf(story.restored().outage(), plan);
                EXPECT_EQ(endOf(end, plan), routine::EndOutcome::Restored);
            }
        }
    }
}

TEST(Walk, only_a_reached_step_that_a_person_does_can_be_said_to_be_done) {
    const Routine plan = shippedRoutine(u"indsatsplan"_s);
    Story story;
    story.answer("hours", "within");
    const auto may = [&](const char* step) {
        return mayFinish(walkOf(story.outage(), plan), plan, QLatin1String(step));
    };
    EXPECT_EQ(may("tasks").error().kind, ErrorKind::StepAhead);
    EXPECT_EQ(may("alarm-within").error().kind, ErrorKind::StepUnknown) << "a report is done by handing it over";
    EXPECT_EQ(may("hours").error().kind, ErrorKind::StepUnknown);
    EXPECT_EQ(may("nowhere").error().kind, ErrorKind::StepUnknown);
    story.done("alarm-within");
    EXPECT_TRUE(may("tasks").has_value());
    EXPECT_TRUE((story.done("tasks"), may("tasks")).has_value()) << "again is no harm";
}

TEST(Walk, before_the_first_answer_stands_at_the_start) {
    const Walk walk = walkBefore(shippedRoutine(u"pks"_s));
    EXPECT_EQ(walk.current, u"check"_s);
    EXPECT_EQ(currentSteps(walk), 1);
}

TEST(Walk, every_way_through_both_shipped_routines) {
    for (const QString& id : {u"pks"_s, u"generic"_s}) {
        const Routine routine = shippedRoutine(id);
        EXPECT_EQ(shown(Story().answer("check", "works-there"), routine),
                  u"check=done report=past wait=past only-here=current restored=past"_s);
        for (const char* onwards : {"same-fault", "cannot-check"}) {
            Story story;
            EXPECT_EQ(shown(story, routine), u"check=current report=ahead wait=ahead only-here=ahead restored=ahead"_s);
            EXPECT_EQ(shown(story.answer("check", onwards), routine),
                      u"check=done report=current wait=ahead only-here=past restored=ahead"_s);
            EXPECT_EQ(shown(story.done("report"), routine),
                      u"check=done report=done wait=current only-here=past restored=ahead"_s);
            EXPECT_EQ(shown(story.undone("report"), routine),
                      u"check=done report=current wait=ahead only-here=past restored=ahead"_s);
            EXPECT_EQ(shown(story.done("report").restored(), routine),
                      u"check=done report=done wait=done only-here=past restored=current"_s);
            EXPECT_EQ(shown(story.reopened(), routine),
                      u"check=done report=done wait=current only-here=past restored=ahead"_s);
        }
    }
}

TEST(Walk, restored_before_the_report_still_asks_for_the_report) {
    EXPECT_EQ(shown(Story().answer("check", "same-fault").restored(), shippedRoutine(u"pks"_s)),
              u"check=done report=current wait=ahead only-here=past restored=ahead"_s);
}

TEST(Walk, an_answer_this_edition_does_not_know_leaves_the_question_open) {
    EXPECT_EQ(shown(Story().answer("check", "by-telepathy"), shippedRoutine(u"pks"_s)),
              u"check=current report=ahead wait=ahead only-here=ahead restored=ahead"_s);
}

TEST(Walk, stands_at_an_end_only_where_the_answers_lead_to_one) {
    const Routine routine = shippedRoutine(u"pks"_s);
    const auto end = [&](const Story& story) { return endOf(walkOf(story.outage(), routine), routine); };
    EXPECT_EQ(end(Story()), std::nullopt);
    EXPECT_EQ(end(Story().answer("check", "works-there")), routine::EndOutcome::NotAnOutage);
    EXPECT_EQ(end(Story().answer("check", "same-fault").done("report")), std::nullopt);
    EXPECT_EQ(end(Story().answer("check", "same-fault").done("report").restored()), routine::EndOutcome::Restored);
}

TEST(Walk, a_reading_list_has_no_current_step) {
    Routine routine = shippedRoutine(u"pks"_s);
    routine.readingList = true;
    const Walk walk = walkBefore(routine);
    EXPECT_TRUE(walk.current.isEmpty());
    EXPECT_EQ(currentSteps(walk), 0);
    EXPECT_EQ(walk.steps.size(), routine.steps.size());
}

TEST(Walk, past_answers_may_be_changed_and_future_ones_not_given) {
    Routine routine = shippedRoutine(u"pks"_s);
    Story story;
    story.answer("check", "same-fault");
    const auto may = [&](const QString& step, const QString& answer) -> std::optional<ErrorKind> {
        const auto result = mayAnswer(walkOf(story.outage(), routine), routine, step, answer);
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    EXPECT_EQ(may(u"check"_s, u"works-there"_s), std::nullopt);
    EXPECT_EQ(may(u"check"_s, u"nope"_s), ErrorKind::AnswerUnknown);
    EXPECT_EQ(may(u"report"_s, u"nope"_s), ErrorKind::StepUnknown);
    EXPECT_EQ(may(u"nope"_s, u"nope"_s), ErrorKind::StepUnknown);
    Step& wait = routine.steps[2];
    wait.kind = StepKind::Question;
    wait.answers = {{u"yes"_s, u"Ja"_s, {}, u"restored"_s}};
    EXPECT_EQ(may(u"wait"_s, u"yes"_s), ErrorKind::StepAhead);
    story.answer("check", "works-there");
    EXPECT_EQ(may(u"wait"_s, u"yes"_s), ErrorKind::StepAhead) << "does not apply";
}

TEST(Walk, a_loop_of_arrows_ends) {
    Routine routine = shippedRoutine(u"pks"_s);
    routine.steps[1].to = u"check"_s;
    const Walk walk = walkOf(Story().answer("check", "same-fault").done("report").outage(), routine);
    EXPECT_EQ(currentSteps(walk), 1);
}

TEST(Walk, a_routine_with_very_many_ways_is_walked_at_once) {
    Routine routine;
    routine.start = u"q0"_s;
    for (int i = 0; i < 60; ++i) {
        for (const QString& side : {u"q"_s, u"r"_s}) {
            Step step;
            step.id = side + QString::number(i);
            step.kind = StepKind::Question;
            step.answers = {{u"a"_s, {}, {}, u"q"_s + QString::number(i + 1)},
                            {u"b"_s, {}, {}, u"r"_s + QString::number(i + 1)}};
            routine.steps.append(step);
        }
    }
    const Walk walk = walkBefore(routine); // 2^60 ways
    EXPECT_EQ(walk.view(u"r59"_s)->state, StepState::Ahead);
    EXPECT_EQ(walk.view(u"r0"_s)->state, StepState::NotApplicable);
}

RC_GTEST_PROP(Walk, has_exactly_one_current_step_whatever_was_said, ()) {
    const Routine routine = shippedRoutine(u"pks"_s);
    const char* answers[] = {"works-there", "same-fault", "cannot-check", "unknown"};
    const char* steps[] = {"check", "report", "wait", "restored", "nowhere"};
    Story story;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
        const char* step = steps[*rc::gen::inRange(0, 5)];
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            story.done(step);
            break;
        case 1:
            story.undone(step);
            break;
        case 2:
            story.restored();
            break;
        case 3:
            story.reopened();
            break;
        default:
            story.answer(step, answers[*rc::gen::inRange(0, 4)]);
        }
    }
    const Walk before = walkOf(story.outage(), routine);
    RC_ASSERT(currentSteps(before) == 1);
    RC_ASSERT(before.view(before.current)->state == StepState::Current);
    const QString given = before.view(u"check"_s)->answer;
    if (given.isEmpty())
        return;
    story.answer("check", "works-there").answer("check", given.toUtf8().constData());
    RC_ASSERT(sameButForTimes(before, walkOf(story.outage(), routine)));
}

} // namespace reservrutin::walk
