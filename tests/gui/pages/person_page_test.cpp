// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/person_page.h"

#include "gui/pages/page_hands.h"
#include "gui/shell/page_ids.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class PersonPageTest : public PageHands {
protected:
    PersonPageTest() { enter<PersonPage>(); }
};

TEST_F(PersonPageTest, it_shows_who_sits_here_and_waits_in_the_name) {
    EXPECT_EQ(focused(), u"Your name"_s);
    EXPECT_EQ(line(u"Your name"_s)->text(), u"Exempel Barnmorska"_s);
    EXPECT_EQ(line(u"Clinic"_s)->text(), u"BMM Exempel"_s);
}

TEST_F(PersonPageTest, return_in_the_name_changes_the_person_and_goes_back_to_where_one_came_from) {
    page->setBack(u"Outbox"_s, page_id::outbox);
    retype(u"Exempel Vikarie"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(session.person().name, u"Exempel Vikarie"_s);
    EXPECT_EQ(session.person().unit, u"BMM Exempel"_s);
    EXPECT_EQ(lastAsked(), page_id::outbox);
}

TEST_F(PersonPageTest, without_a_name_it_says_so_and_stays) {
    retype(u"   "_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"Your name is missing. Write it and try again."_s));
    EXPECT_EQ(focused(), u"Your name"_s);
    EXPECT_EQ(session.person().name, u"Exempel Barnmorska"_s);
    EXPECT_TRUE(asked->isEmpty());
}

TEST_F(PersonPageTest, a_personal_number_is_stopped_at_the_door_and_stays_to_be_mended) {
    retype(u"Exempel 19121212-1212"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"This looks like a personal identity number"_s));
    EXPECT_EQ(line(u"Your name"_s)->text(), u"Exempel 19121212-1212"_s);
    EXPECT_EQ(session.person().name, u"Exempel Barnmorska"_s);
}

TEST_F(PersonPageTest, a_personal_number_in_the_clinic_is_stopped_too) {
    ASSERT_TRUE(tabTo(u"Clinic"_s));
    retype(u"BMM 19121212-1212"_s);
    ASSERT_TRUE(tabTo(u"That is me"_s));
    pressHere();
    EXPECT_EQ(focused(), u"Clinic"_s);
    EXPECT_EQ(session.person().unit, u"BMM Exempel"_s);
    EXPECT_TRUE(asked->isEmpty());
}

TEST_F(PersonPageTest, what_was_wrong_last_time_is_gone_when_one_comes_again) {
    retype(u" "_s);
    key(Qt::Key_Return);
    page->entered();
    EXPECT_FALSE(words().contains(u"is missing"_s));
}

} // namespace
