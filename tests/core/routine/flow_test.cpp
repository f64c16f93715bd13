// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/flow.h"

#include <gtest/gtest.h>

namespace reservrutin::routine {

using namespace Qt::StringLiterals;

namespace {

Step step(const QString& id, const QString& to, const QVector<Answer>& answers = {}) {
    Step step;
    step.id = id;
    step.to = to;
    step.answers = answers;
    return step;
}

Routine example() {
    Routine routine;
    routine.start = u"check"_s;
    routine.steps = {step(u"check"_s, {},
                          {{u"a"_s, u"Ja"_s, {}, u"here"_s},
                           {u"b"_s, u"Nej"_s, {}, u"report"_s},
                           {u"c"_s, u"Vet inte"_s, {}, u"report"_s}}),
                     step(u"report"_s, u"wait"_s), step(u"wait"_s, {}), step(u"here"_s, {})};
    return routine;
}

} // namespace

TEST(Flow, the_start_is_on_top_and_each_step_below_what_leads_to_it) {
    const Flow flow = flowOf(example());
    EXPECT_EQ(flow.box(u"check"_s)->row, 0);
    EXPECT_EQ(flow.box(u"report"_s)->row, 1);
    EXPECT_EQ(flow.box(u"here"_s)->row, 1);
    EXPECT_EQ(flow.box(u"wait"_s)->row, 2);
    EXPECT_EQ(flow.rows, 3);
    EXPECT_EQ(flow.columns, 2);
}

TEST(Flow, answers_that_lead_to_the_same_step_share_an_arrow) {
    const Flow flow = flowOf(example());
    ASSERT_EQ(flow.arrows.size(), 3);
    EXPECT_EQ(flow.arrows[1], (FlowArrow{u"check"_s, u"report"_s, {u"Nej"_s, u"Vet inte"_s}, false}));
}

TEST(Flow, a_way_back_is_told_apart) {
    Routine routine = example();
    routine.steps[2].to = u"check"_s;
    EXPECT_TRUE(flowOf(routine).arrows.last().backwards);
}

TEST(Flow, a_step_that_nothing_leads_to_stands_last) {
    Routine routine = example();
    routine.steps.prepend(step(u"lost"_s, {}));
    EXPECT_EQ(flowOf(routine).box(u"lost"_s)->row, 3);
}

TEST(Flow, arrows_to_nowhere_and_a_missing_start_break_nothing) {
    Routine routine = example();
    routine.start = u"nowhere"_s;
    routine.steps[1].to = u"nowhere"_s;
    const Flow flow = flowOf(routine);
    EXPECT_EQ(flow.boxes.size(), 4);
    EXPECT_EQ(flow.rows, 1);
}

TEST(Flow, no_two_boxes_share_a_place) {
    const Flow flow = flowOf(example());
    for (const FlowBox& a : flow.boxes) {
        for (const FlowBox& b : flow.boxes)
            EXPECT_TRUE(a.step == b.step || a.row != b.row || a.column != b.column);
    }
}

} // namespace reservrutin::routine
