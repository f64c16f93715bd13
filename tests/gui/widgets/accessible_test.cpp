// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/accessible.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/choice_button.h"
#include "gui/widgets/clock_label.h"
#include "gui/widgets/field.h"
#include "gui/widgets/list_row.h"
#include "gui/widgets/step_rail.h"
#include "gui/widgets/step_row.h"
#include "gui/widgets/timeline_list.h"

#include <QAccessible>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

class Accessible : public testing::Test {
protected:
    Accessible() { installAccessibleRoles(); }

    static QAccessibleInterface* of(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }
    static QString name(QWidget& widget) { return of(widget)->text(QAccessible::Name); }

    Look look;
};

TEST_F(Accessible, an_answer_is_a_button_with_name_and_description) {
    AnswerButton answer(look, u"Ja & nej"_s, u"Båda"_s);
    EXPECT_EQ(of(answer)->role(), QAccessible::Button);
    EXPECT_EQ(name(answer), u"Ja & nej"_s);
    EXPECT_EQ(of(answer)->text(QAccessible::Description), u"Båda"_s);
    EXPECT_TRUE(of(answer)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

TEST_F(Accessible, an_unsaved_answer_says_so) {
    AnswerButton answer(look, u"Ja"_s, u"Båda"_s);
    answer.setGiven(true, u"ej sparad"_s);
    EXPECT_EQ(of(answer)->text(QAccessible::Description), u"Båda. ej sparad"_s);
}

TEST_F(Accessible, a_chip_tells_whether_it_is_chosen) {
    Chip chip(look, u"PKS"_s);
    EXPECT_EQ(of(chip)->role(), QAccessible::CheckBox);
    EXPECT_FALSE(of(chip)->state().checked);
    chip.setChecked(true);
    EXPECT_TRUE(of(chip)->state().checked);
    EXPECT_EQ(name(chip), u"PKS"_s);
}

TEST_F(Accessible, a_card_is_a_group_named_by_its_heading) {
    Card card(look);
    card.setHeading(u"Händelseförlopp"_s);
    EXPECT_EQ(of(card)->role(), QAccessible::Grouping);
    EXPECT_EQ(name(card), u"Händelseförlopp"_s);
    auto* heading = card.findChild<CardHeading*>();
    EXPECT_EQ(of(*heading)->role(), QAccessible::Heading);
    EXPECT_EQ(name(*heading), u"Händelseförlopp"_s);
}

TEST_F(Accessible, a_field_names_its_control_and_tells_what_is_wrong) {
    auto* edit = new LineEdit(look);
    Field field(look, u"Avsändare"_s, edit);
    EXPECT_EQ(name(*edit), u"Avsändare"_s);
    field.setProblem(u"Skriv hela adressen."_s);
    EXPECT_EQ(of(*edit)->text(QAccessible::Description), u"Skriv hela adressen."_s);
    field.setProblem({});
    EXPECT_EQ(of(*edit)->text(QAccessible::Description), QString());
}

TEST_F(Accessible, a_step_says_its_number_and_state) {
    StepRail rail(look);
    rail.setSteps(u"Rutin"_s, {{u"Kontrollera"_s, u"Någon annan"_s, u"klart 08:14"_s, StepState::Done, true},
                               {u"Anmäl"_s, {}, {}, StepState::Current}});
    const auto rows = rail.findChildren<StepRow*>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(name(*rows[0]), u"Step 1 of 2: Kontrollera, done"_s);
    EXPECT_EQ(of(*rows[0])->role(), QAccessible::Button);
    EXPECT_EQ(of(*rows[1])->role(), QAccessible::ListItem);
    EXPECT_EQ(rows[1]->focusPolicy(), Qt::NoFocus);
    int opened = -1;
    QObject::connect(&rail, &StepRail::stepActivated, &rail, [&opened](int index) { opened = index; });
    of(*rows[1])->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened, -1);
    of(*rows[0])->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened, 0);
}

TEST_F(Accessible, a_row_is_an_item_of_a_list_that_can_be_selected_and_pressed) {
    RowList list(look, u"Anmälningar"_s);
    ListRow* row = list.addRow(u"1"_s, {u"PKS driftstopp"_s, u"BMM Exempel"_s, {}, u"I kö"_s, Tone::Amber});
    EXPECT_EQ(of(*row)->role(), QAccessible::ListItem);
    EXPECT_EQ(name(*row), u"PKS driftstopp, I kö"_s);
    EXPECT_FALSE(of(*row)->state().selected);
    of(*row)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(list.chosenId(), u"1"_s);
    EXPECT_TRUE(of(*row)->state().selected);
}

TEST_F(Accessible, the_smallest_link_is_still_a_target_of_24_pixels) {
    LinkButton link(look, u"ja"_s);
    link.setSmall(true);
    EXPECT_GE(link.sizeHint().width(), 24);
    EXPECT_GE(link.sizeHint().height(), 24);
}

TEST_F(Accessible, clock_and_timeline_are_read_as_text) {
    ClockLabel clock(look);
    clock.setTexts(u"42 min"_s, u"sedan 08:12"_s);
    EXPECT_EQ(name(clock), u"42 min, sedan 08:12"_s);
    TimelineList list(look, u"Händelseförlopp"_s);
    list.setLines({{u"08:12"_s, u"PKS öppnas inte."_s, u"Exempel Barnmorska"_s}});
    EXPECT_EQ(of(list)->role(), QAccessible::List);
    EXPECT_EQ(name(*list.findChild<TimelineRow*>()), u"08:12 PKS öppnas inte. Exempel Barnmorska"_s);
}

TEST_F(Accessible, markup_in_a_name_is_letters) {
    WrapLabel label(look, u"<b>Bo</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(name(label), u"<b>Bo</b>"_s);
}

} // namespace
