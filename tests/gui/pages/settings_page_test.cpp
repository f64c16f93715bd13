// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/settings_page.h"

#include "gui/pages/page_hands.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class SettingsPageTest : public PageHands {
protected:
    SettingsPageTest() { enter<SettingsPage>(u"/exempel/reservrutin"_s); }
    void tickRemember() {
        auto* const check = page->findChild<QCheckBox*>(u"remember"_s);
        ASSERT_TRUE(check);
        check->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        EXPECT_TRUE(check->isChecked());
    }
};

TEST_F(SettingsPageTest, it_shows_what_is_set_and_where_the_data_lies) {
    EXPECT_EQ(focused(), u"Clinic"_s);
    EXPECT_EQ(line(u"Clinic"_s)->text(), u"BMM Exempel"_s);
    EXPECT_EQ(line(u"Server"_s)->text(), u"smtp://mail.example.org"_s);
    EXPECT_TRUE(words().contains(u"/exempel/reservrutin"_s));
}

TEST_F(SettingsPageTest, the_clinic_is_kept_when_its_field_is_left) {
    retype(u"BMM Exempel Norr"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(settings.values.unit.name, u"BMM Exempel Norr"_s);
    EXPECT_EQ(settings.values.unit.appliesTo, u"Barnmorskemottagning och gynekologi"_s);
}

TEST_F(SettingsPageTest, a_personal_number_in_the_clinic_is_refused_and_stays_to_be_mended) {
    retype(u"BMM 19121212-1212"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(settings.values.unit.name, u"BMM Exempel"_s);
    EXPECT_EQ(line(u"Clinic"_s)->text(), u"BMM 19121212-1212"_s);
    EXPECT_TRUE(words().contains(u"This looks like a personal identity number"_s));
}

TEST_F(SettingsPageTest, colours_change_at_once_and_are_remembered) {
    ASSERT_TRUE(tabTo(u"Colours"_s));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(settings.values.look.theme, usecases::Theme::Dark);
    EXPECT_EQ(look.theme(), gui::Theme::Dark);
}

TEST_F(SettingsPageTest, mail_is_saved_whole_and_the_password_is_not) {
    ASSERT_TRUE(tabTo(u"User name (empty: no login)"_s));
    type(u"pks"_s);
    ASSERT_TRUE(tabTo(u"Password"_s));
    type(u"hemligt"_s);
    ASSERT_TRUE(tabTo(u"Save"_s));
    pressHere();
    EXPECT_EQ(settings.values.mail.user, u"pks"_s);
    EXPECT_TRUE(words().contains(u"Saved."_s));
    EXPECT_EQ(line(u"Password"_s)->text(), QString());
    EXPECT_EQ(line(u"Password"_s)->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(post.needsPassword());
}

TEST_F(SettingsPageTest, the_password_is_remembered_only_where_the_person_says_so) {
    ASSERT_TRUE(tabTo(u"User name (empty: no login)"_s));
    type(u"pks"_s);
    ASSERT_TRUE(tabTo(u"Password"_s));
    type(u"hemligt"_s);
    tickRemember();
    ASSERT_TRUE(tabTo(u"Save"_s));
    pressHere();
    EXPECT_EQ(keeper.kept.value(u"pks smtp://mail.example.org:587"_s), "hemligt");
}

TEST_F(SettingsPageTest, a_keyring_that_does_not_answer_is_said_and_the_check_tells_the_truth) {
    keeper.isSilent = true;
    ASSERT_TRUE(tabTo(u"User name (empty: no login)"_s));
    type(u"pks"_s);
    ASSERT_TRUE(tabTo(u"Password"_s));
    type(u"hemligt"_s);
    tickRemember();
    ASSERT_TRUE(tabTo(u"Save"_s));
    pressHere();
    EXPECT_FALSE(page->findChild<QCheckBox*>(u"remember"_s)->isChecked());
    EXPECT_FALSE(post.needsPassword());
}

TEST_F(SettingsPageTest, a_sender_that_is_no_address_is_named_at_its_field_and_nothing_is_saved) {
    ASSERT_TRUE(tabTo(u"User name (empty: no login)"_s));
    type(u"pks"_s);
    ASSERT_TRUE(tabTo(u"Sender's address"_s));
    retype(u"bmm exempel"_s);
    ASSERT_TRUE(tabTo(u"Save"_s));
    pressHere();
    EXPECT_EQ(focused(), u"Sender's address"_s);
    EXPECT_TRUE(words().contains(u"The address cannot be read: bmm exempel."_s));
    EXPECT_EQ(settings.values.mail.user, QString());
    EXPECT_EQ(line(u"User name (empty: no login)"_s)->text(), u"pks"_s);
}

TEST_F(SettingsPageTest, a_test_message_goes_to_oneself_outside_the_queue_and_its_answer_is_told) {
    ASSERT_TRUE(tabTo(u"Send a test to myself"_s));
    pressHere();
    ASSERT_EQ(submitter.submissions.size(), 1);
    EXPECT_TRUE(words().contains(u"The mail server took the test."_s));
    EXPECT_TRUE(overview.reports().isEmpty());
}

TEST_F(SettingsPageTest, a_shared_folder_holds_when_its_field_is_left_and_half_a_path_is_refused) {
    ASSERT_TRUE(tabTo(u"Shared folder"_s));
    type(u"drop"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(settings.values.folders.drop, QString());
    EXPECT_TRUE(words().contains(u"Only a part of the path is there."_s)) << words().toStdString();
    line(u"Shared folder"_s)->setFocus(Qt::TabFocusReason);
    folder.trouble.reset();
    retype(u"/srv/reservrutin/drop"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(settings.values.folders.drop, u"/srv/reservrutin/drop"_s);
    EXPECT_TRUE(words().contains(u"Exchanged with the folder 08:12."_s)) << words().toStdString();
    folder.trouble = base::ErrorKind::FolderReadOnly;
    exchanges.lookNow();
    EXPECT_TRUE(words().contains(u"The shared folder has been read-only since 08:12."_s)) << words().toStdString();
}

TEST_F(SettingsPageTest, a_shared_folder_that_the_organisation_has_set_cannot_be_changed) {
    settings.fixed.append(usecases::Field::DropFolder);
    settings.values.folders.drop = u"/srv/organisation"_s;
    page->entered();
    EXPECT_TRUE(line(u"Shared folder"_s)->isReadOnly());
    EXPECT_EQ(line(u"Shared folder"_s)->text(), u"/srv/organisation"_s);
    EXPECT_TRUE(words().contains(u"Set by the organisation."_s));
}

} // namespace
