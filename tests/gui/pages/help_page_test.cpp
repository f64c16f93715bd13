// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/help/help_page.h"

#include "gui/pages/page_hands.h"
#include "gui/shell/page_ids.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

TEST_F(PageHands, help_says_who_does_what_every_key_and_what_it_is_not_for) {
    enter<HelpPage>();
    for (const QString& said : {u"Who does what"_s, u"Ctrl+Enter"_s, u"F1"_s, u"It is no place for patient data."_s})
        EXPECT_TRUE(words().contains(said)) << said.toStdString();
}

TEST_F(PageHands, help_is_left_with_the_keyboard) {
    enter<HelpPage>();
    page->setFocus();
    ASSERT_TRUE(tabTo(u"Back to Status"_s));
    pressHere();
    EXPECT_EQ(lastAsked(), page_id::status);
}

} // namespace
