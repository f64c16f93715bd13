// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/followup/follow_up_page.h"

#include "gui/pages/page_hands.h"
#include "gui/shell/page_ids.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class FollowUpPageTest : public PageHands {
protected:
    base::OutageId over(bool drill = false) {
        const base::OutageId id = pksDown(drill);
        advanceMinutes(42);
        outages.restored(id, clock->now(), usecases::nurse, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
        return id;
    }
    void open() {
        enter<FollowUpPage>();
        page->setFocus();
    }
};

TEST_F(FollowUpPageTest, before_anything_is_over_it_says_so) {
    pksDown();
    open();
    EXPECT_TRUE(words().contains(u"No outage is over yet."_s));
    EXPECT_TRUE(buttons().isEmpty());
}

TEST_F(FollowUpPageTest, an_outage_that_is_over_tells_how_long_it_was) {
    over();
    open();
    EXPECT_FALSE(words().contains(u"No outage is over yet."_s));
    ASSERT_EQ(buttons().size(), 1);
    EXPECT_EQ(buttons().first(), u"PKS outage, 42 min"_s);
}

TEST_F(FollowUpPageTest, a_withdrawn_one_has_no_length) {
    const base::OutageId id = pksDown();
    outages.withdraw(id, u"Sladden satt löst"_s, usecases::nurse,
                     [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    open();
    ASSERT_EQ(buttons().size(), 1);
    EXPECT_TRUE(buttons().first().endsWith(u"Withdrawn"_s));
}

TEST_F(FollowUpPageTest, drills_stand_apart) {
    over();
    over(true);
    open();
    EXPECT_TRUE(words().contains(u"Outages"_s));
    EXPECT_TRUE(words().contains(u"Drills"_s));
}

TEST_F(FollowUpPageTest, return_opens_the_one_with_the_focus_and_arrows_only_move) {
    const base::OutageId first = over();
    advanceMinutes(10);
    over();
    open();
    ASSERT_TRUE(tabTo(buttons().first()));
    key(Qt::Key_Down);
    EXPECT_TRUE(asked->isEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(lastAsked(), page_id::walk);
    EXPECT_EQ(session.visit().outage, first);
}

} // namespace
