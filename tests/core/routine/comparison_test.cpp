// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/comparison.h"

#include <gtest/gtest.h>

namespace reservrutin::routine {

using namespace Qt::StringLiterals;

namespace {

Routine example() {
    Routine routine;
    routine.name = u"PKS"_s;
    routine.document.version = u"1.0"_s;
    routine.systems = {{u"pks"_s, u"PKS"_s, {}, std::nullopt, std::nullopt}};
    Step check;
    check.id = u"check"_s;
    check.title = u"Kontrollera"_s;
    check.answers = {{u"yes"_s, u"Ja"_s, {}, u"end"_s}, {u"no"_s, u"Nej"_s, {}, u"report"_s}};
    Step report;
    report.id = u"report"_s;
    report.title = u"Anmäl"_s;
    routine.steps = {check, report};
    return routine;
}

} // namespace

TEST(Comparison, of_the_same_finds_nothing) {
    EXPECT_TRUE(compare(example(), example()).isEmpty());
}

TEST(Comparison, names_the_field_with_what_it_said_and_says) {
    Routine after = example();
    after.steps[1].title = u"Ring"_s;
    const QVector<Difference> expected{
        {Change::Changed, u"step:report"_s, u"Ring"_s, u"title"_s, u"Anmäl"_s, u"Ring"_s}};
    EXPECT_EQ(compare(example(), after), expected);
}

TEST(Comparison, looks_at_sections_author_and_date) {
    Routine before = example();
    before.sections = {{u"tasks"_s, u"Opgaver"_s, u"Overblik"_s, {}}, {u"total"_s, u"Totalt"_s, u"Ring"_s, {}}};
    Routine after = before;
    after.document.author = Signatory{u"Eksempel"_s, {}};
    after.document.date = QDate(2017, 12, 6);
    after.sections[0].text = u"Overblik først"_s;
    after.sections[0].contacts = {u"krisestaben"_s};
    after.sections.removeLast();
    const QVector<Difference> expected{
        {Change::Changed, u"document"_s, u"PKS"_s, u"author"_s, {}, u"Eksempel"_s},
        {Change::Changed, u"document"_s, u"PKS"_s, u"date"_s, {}, u"2017-12-06"_s},
        {Change::Changed, u"section:tasks"_s, u"Opgaver"_s, u"text"_s, u"Overblik"_s, u"Overblik først"_s},
        {Change::Changed, u"section:tasks"_s, u"Opgaver"_s, u"contacts"_s, {}, u"krisestaben"_s},
        {Change::Removed, u"section:total"_s, u"Totalt"_s, {}, {}, {}}};
    EXPECT_EQ(compare(before, after), expected);
}

TEST(Comparison, a_value_that_was_not_given_is_empty) {
    Routine after = example();
    after.systems[0].maximumOutageMinutes = 60;
    const QVector<Difference> found = compare(example(), after);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].before, u"");
    EXPECT_EQ(found[0].after, u"60");
}

TEST(Comparison, a_step_that_came_and_one_that_went_are_said_as_a_whole) {
    Routine after = example();
    after.steps[1].id = u"call"_s;
    const QVector<Difference> found = compare(example(), after);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].change, Change::Added);
    EXPECT_EQ(found[0].part, u"step:call");
    EXPECT_EQ(found[1].change, Change::Removed);
    EXPECT_EQ(found[1].part, u"step:report");
}

TEST(Comparison, steps_that_changed_places_have_moved_and_not_changed) {
    Routine after = example();
    after.steps.swapItemsAt(0, 1);
    for (const Difference& each : compare(example(), after))
        EXPECT_EQ(each.change, Change::Moved);
    EXPECT_EQ(compare(example(), after).size(), 2);
}

TEST(Comparison, a_step_that_comes_first_moves_nobody_else) {
    Routine after = example();
    Step fresh;
    fresh.id = u"fresh"_s;
    after.steps.prepend(fresh);
    EXPECT_EQ(compare(example(), after).size(), 1);
}

TEST(Comparison, reaches_into_answers) {
    Routine after = example();
    after.steps[0].answers[1].to = u"end"_s;
    const QVector<Difference> found = compare(example(), after);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].part, u"answer:check/no");
    EXPECT_EQ(found[0].field, u"to");
}

} // namespace reservrutin::routine
