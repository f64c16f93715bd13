// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/contacts/contacts_page.h"

#include "gui/pages/page_hands.h"

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;

namespace {

class ContactsPageTest : public PageHands {
protected:
    ContactsPageTest() { enter<ContactsPage>(); }
    contacts::LocalDetails group() {
        return contacts.contact(u"pks-gruppen"_s)->local.value_or(contacts::LocalDetails());
    }
};

TEST_F(ContactsPageTest, local_contacts_can_be_filled_in_and_a_governed_one_only_read) {
    EXPECT_TRUE(words().contains(u"regionalvardanalys@vgregion.se"_s));
    EXPECT_TRUE(words().contains(u"not filled in yet"_s));
    EXPECT_NE(line(u"PKS-gruppen: Telephone"_s), nullptr);
    EXPECT_EQ(line(u"regionalvardanalys: E-mail"_s), nullptr);
    EXPECT_EQ(focused(), u"PKS-gruppen: Name of whom to ask for"_s);
}

TEST_F(ContactsPageTest, saving_is_one_entry_with_the_name_of_who_filled_it_in) {
    const qsizetype before = entryCount();
    type(u"Exempel Kontaktperson"_s);
    ASSERT_TRUE(tabTo(u"PKS-gruppen: Telephone"_s));
    type(u"010-000 00 00"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(entryCount(), before + 1);
    EXPECT_EQ(group().phone, u"010-000 00 00"_s);
    EXPECT_EQ(group().setBy.name, u"Exempel Barnmorska"_s);
    EXPECT_TRUE(words().contains(u"filled in locally by Exempel Barnmorska 2026-06-01"_s));
    EXPECT_TRUE(words().contains(u"Saved."_s));
}

TEST_F(ContactsPageTest, a_personal_number_in_the_name_becomes_no_entry_and_stays_to_be_mended) {
    const qsizetype before = entryCount();
    type(u"Exempel 19121212-1212"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(entryCount(), before);
    EXPECT_TRUE(words().contains(u"This looks like a personal identity number"_s));
    EXPECT_FALSE(words().contains(u"Saved."_s));
    EXPECT_EQ(line(u"PKS-gruppen: Name of whom to ask for"_s)->text(), u"Exempel 19121212-1212"_s);
}

TEST_F(ContactsPageTest, an_address_that_cannot_be_read_is_named_at_its_field) {
    ASSERT_TRUE(tabTo(u"PKS-gruppen: E-mail"_s));
    type(u"pks gruppen"_s);
    ASSERT_TRUE(tabTo(u"PKS-gruppen: Save"_s));
    pressHere();
    EXPECT_EQ(focused(), u"PKS-gruppen: E-mail"_s);
    EXPECT_TRUE(words().contains(u"The address cannot be read: pks gruppen. Check how it is spelled."_s));
    EXPECT_EQ(group().email, QString());
}

TEST_F(ContactsPageTest, without_the_name_of_who_fills_it_in_nothing_is_saved) {
    ASSERT_TRUE(tabTo(u"PKS-gruppen: Filled in by"_s));
    retype({});
    key(Qt::Key_Return);
    EXPECT_EQ(focused(), u"PKS-gruppen: Filled in by"_s);
    EXPECT_TRUE(words().contains(u"Your name is missing."_s));
}

TEST_F(ContactsPageTest, what_is_half_typed_survives_a_change_from_elsewhere_and_a_new_start) {
    type(u"Exempel"_s);
    contacts.set(u"it-support"_s, {{}, u"010-000 00 01"_s, {}, usecases::nurse, {}},
                 [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    EXPECT_EQ(line(u"PKS-gruppen: Name of whom to ask for"_s)->text(), u"Exempel"_s);
    EXPECT_EQ(line(u"IT-stöd: Telephone"_s)->text(), u"010-000 00 01"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !drafts.text(u"contact/pks-gruppen"_s).isEmpty(); }, 5000));
    enter<ContactsPage>();
    EXPECT_EQ(line(u"PKS-gruppen: Name of whom to ask for"_s)->text(), u"Exempel"_s);
}

} // namespace
