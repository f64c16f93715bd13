// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/console_fixture.h"
#include "core/usecases/routine_draft.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using routine::Routine;

class RoutineDraftTest : public testing::Test, public OneConsole {
protected:
    Drafts drafts{journal};
    RoutineDraft draft{drafts, *routines.routine(u"pks"_s)};

    void name(const QString& name) {
        draft.change(u"name"_s, [&name](Routine& routine) { routine.name = name; });
    }
    void subtitle(const QString& subtitle) {
        draft.change(u"subtitle"_s, [&subtitle](Routine& routine) { routine.subtitle = subtitle; });
    }
};

TEST_F(RoutineDraftTest, typing_in_one_field_is_undone_as_one) {
    name(u"P"_s);
    name(u"PK"_s);
    name(u"PKS 2"_s);
    draft.undo();
    EXPECT_EQ(draft.routine().name, u"PKS");
    EXPECT_FALSE(draft.canUndo());
    draft.redo();
    EXPECT_EQ(draft.routine().name, u"PKS 2");
}

TEST_F(RoutineDraftTest, another_field_is_another_change) {
    name(u"A"_s);
    subtitle(u"B"_s);
    name(u"C"_s);
    draft.undo();
    EXPECT_EQ(draft.routine().name, u"A");
    draft.undo();
    EXPECT_EQ(draft.routine().subtitle, u"Produktions- och kapacitetsstyrning");
    draft.undo();
    EXPECT_EQ(draft.routine().name, u"PKS");
}

TEST_F(RoutineDraftTest, leaving_a_field_ends_a_change) {
    name(u"A"_s);
    draft.pause();
    name(u"B"_s);
    draft.undo();
    EXPECT_EQ(draft.routine().name, u"A");
}

TEST_F(RoutineDraftTest, a_new_change_takes_the_way_forward_away) {
    name(u"A"_s);
    draft.undo();
    subtitle(u"B"_s);
    EXPECT_FALSE(draft.canRedo());
}

TEST_F(RoutineDraftTest, what_changes_nothing_is_no_change) {
    name(u"PKS"_s);
    EXPECT_FALSE(draft.canUndo());
}

TEST_F(RoutineDraftTest, survives_a_kill_half_written) {
    name({});
    draft.change({}, [](Routine& routine) { routine.steps.clear(); });
    draft.save();
    Drafts again{journal};
    again.load([] {});
    const RoutineDraft left{again, *routines.routine(u"pks"_s)};
    EXPECT_TRUE(left.wasLeft());
    EXPECT_EQ(left.routine().name, u"");
    EXPECT_TRUE(left.routine().steps.isEmpty());
}

TEST_F(RoutineDraftTest, one_that_was_thrown_away_is_gone) {
    name(u"A"_s);
    draft.save();
    draft.discard();
    const RoutineDraft fresh{drafts, *routines.routine(u"pks"_s)};
    EXPECT_FALSE(fresh.wasLeft());
    EXPECT_EQ(fresh.routine().name, u"PKS");
}

TEST_F(RoutineDraftTest, what_was_pasted_hides_nothing) {
    name(u"Drift\u202Estopp\u200F å"_s);
    EXPECT_EQ(draft.routine().name, u"Driftstopp å");
    EXPECT_TRUE(routine::parse(routine::print(draft.routine())));
}

} // namespace reservrutin::usecases
