// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/routines_page.h"

#include "gui/pages/page_hands.h"
#include "gui/shell/page_ids.h"
#include "support/outside_twin.h"
#include "support/shipped_files.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class RoutinesPageTest : public PageHands {
protected:
    void open() {
        enter<RoutinesPage>(std::make_unique<support::OutsideTwin>(seen));
        page->setFocus();
    }
    QString pks() { return routines.routine(u"pks"_s)->name; }
    QString button(const QString& text) { return pks() + u": "_s + text; }

    support::OutsideTwin::Seen seen;
};

TEST_F(RoutinesPageTest, every_routine_says_its_edition_and_how_long_it_holds) {
    open();
    EXPECT_TRUE(words().contains(pks()));
    EXPECT_TRUE(words().contains(routines.routine(u"pks"_s)->document.id));
    EXPECT_TRUE(words().contains(u"Approved document"_s));
    EXPECT_TRUE(words().contains(u"not approved by anyone"_s));
}

TEST_F(RoutinesPageTest, what_expires_within_90_days_says_when) {
    clock->advance(QDate(2026, 6, 1).daysTo(QDate(2028, 3, 1)) * 24 * base::hourMs);
    open();
    EXPECT_TRUE(words().contains(u"expires 2028-05-22"_s)) << words().toStdString();
}

TEST_F(RoutinesPageTest, one_is_read_printed_and_saved_with_the_keyboard) {
    open();
    ASSERT_TRUE(tabTo(button(u"Print …"_s)));
    pressHere();
    EXPECT_EQ(seen.printed, 1);
    ASSERT_TRUE(tabTo(button(u"Save as PDF"_s)));
    pressHere();
    EXPECT_EQ(seen.suggested, u"pks.pdf"_s);
    ASSERT_TRUE(tabTo(button(u"Blank report form …"_s)));
    pressHere();
    EXPECT_EQ(seen.printed, 2);
    ASSERT_TRUE(tabTo(button(u"Read"_s)));
    pressHere();
    EXPECT_EQ(lastAsked(), page_id::reading);
    EXPECT_EQ(session.visit().routineId, u"pks"_s);
}

TEST_F(RoutinesPageTest, the_action_card_is_printed_with_the_keyboard) {
    open();
    ASSERT_TRUE(tabTo(button(u"Action card …"_s)));
    pressHere();
    EXPECT_EQ(seen.printed, 1);
}

TEST_F(RoutinesPageTest, a_new_routine_is_begun_from_a_template_with_an_id_of_its_own) {
    ASSERT_TRUE(routines.addTemplate(support::fileInTree(u"resources/templates/journalsystem.sv.json"_s)));
    open();
    ASSERT_TRUE(tabTo(u"New routine: Journalsystem"_s));
    pressHere();
    EXPECT_EQ(lastAsked(), page_id::editor);
    EXPECT_EQ(session.document(), journal::Subject::routine(u"journalsystem"_s));
    EXPECT_TRUE(routines.putInForce(support::fileInTree(u"resources/templates/journalsystem.sv.json"_s)));
    ASSERT_TRUE(tabTo(u"New routine: Journalsystem"_s));
    pressHere();
    EXPECT_EQ(session.document(), journal::Subject::routine(u"journalsystem-2"_s));
}

TEST_F(RoutinesPageTest, those_of_other_units_stand_apart) {
    settings.values.unit.appliesTo = u"Röntgen Exempel"_s;
    open();
    EXPECT_TRUE(words().contains(u"Others"_s));
    EXPECT_TRUE(words().contains(pks()));
}

TEST_F(RoutinesPageTest, a_file_that_cannot_be_read_is_named_and_hides_no_other) {
    routines.add(u"trasig.json"_s, "{");
    open();
    EXPECT_TRUE(words().contains(pks()));
    ASSERT_EQ(routines.unreadable().size(), 1);
}

} // namespace
