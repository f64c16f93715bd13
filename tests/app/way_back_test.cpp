// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/way_back.h"

#include "gui/shell/page_ids.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace reservrutin::gui::page_id;

namespace {

TEST(WayBack, a_walk_leads_to_the_room_it_was_begun_in) {
    app::WayBack way;
    way.shown(status);
    EXPECT_EQ(way.shown(walk), status);
    way.shown(outbox);
    EXPECT_EQ(way.shown(phone), outbox);
    way.shown(routines);
    EXPECT_EQ(way.shown(reading), routines);
    EXPECT_EQ(way.shown(walk), routines) << "begun from what was read";
    EXPECT_EQ(way.shown(report), routines);
}

TEST(WayBack, what_is_looked_up_leads_to_the_page_it_was_looked_up_from) {
    app::WayBack way;
    way.shown(drill);
    way.shown(report);
    EXPECT_EQ(way.shown(contacts), report);
    EXPECT_EQ(way.shown(help), report);
    EXPECT_EQ(way.shown(report), drill);
    way.shown(outbox);
    EXPECT_EQ(way.shown(settings), outbox);
}

TEST(WayBack, a_governed_document_leads_to_the_room_it_belongs_to) {
    app::WayBack way;
    way.shown(routines);
    EXPECT_EQ(way.shown(editions), routines);
    EXPECT_EQ(way.shown(settings), editions);
    EXPECT_EQ(way.shown(administrators), settings);
    EXPECT_EQ(way.shown(settings), editions) << "no ring";
    way.shown(outbox);
    way.shown(contacts);
    EXPECT_EQ(way.shown(editions), contacts);
    EXPECT_EQ(way.shown(contacts), outbox);
}

TEST(WayBack, before_anything_was_shown_it_leads_to_status) {
    app::WayBack way;
    EXPECT_EQ(way.shown(help), status);
    EXPECT_EQ(way.shown(walk), status);
    EXPECT_EQ(way.shown(drill), status);
}

} // namespace
