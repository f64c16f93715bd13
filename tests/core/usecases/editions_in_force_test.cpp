// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/editions_in_force.h"
#include "core/usecases/governed_console.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using journal::Subject;

class EditionsInForceTest : public testing::Test, public GovernedConsole {
protected:
    EditionsInForce inForce{overview, editions, routines, contacts, [this] { return today; }};

    void SetUp() override {
        sitDown(u"Exempel Anna"_s, 11);
        Caught<void> begun;
        administrators.begin(nurse, begun.taker());
        ASSERT_TRUE(begun.ok());
    }
    void publish(const Subject& document, const QByteArray& text, QDate from = {2026, 6, 1}) {
        Caught<trust::TextHash> done;
        const auto hash = trust::hashOfText(text);
        editions.submit(document, text, u"Ändrat"_s, done.taker());
        editions.review(document, hash, [](const auto&) {});
        editions.approve(document, hash, from, [](const auto&) {});
        EXPECT_TRUE(done.ok());
        inForce.refresh();
    }
    [[nodiscard]] QByteArray pksNamed(const QString& name) const {
        routine::Routine routine = *routines.routine(u"pks"_s);
        routine.name = name;
        return routine::print(routine);
    }
    [[nodiscard]] QByteArray directoryWith(const QString& email) const {
        return contacts.directory().replace("regionalvardanalys@vgregion.se", email.toUtf8());
    }
    static Subject pks() { return Subject::routine(u"pks"_s); }
};

TEST_F(EditionsInForceTest, an_approved_edition_is_what_staff_see) {
    publish(pks(), pksNamed(u"PKS ny"_s));
    EXPECT_EQ(routines.routine(u"pks"_s)->name, u"PKS ny");
}

TEST_F(EditionsInForceTest, it_waits_for_its_day) {
    publish(pks(), pksNamed(u"PKS ny"_s), {2026, 6, 2});
    EXPECT_EQ(routines.routine(u"pks"_s)->name, u"PKS");
    today = QDate(2026, 6, 2);
    inForce.refresh();
    EXPECT_EQ(routines.routine(u"pks"_s)->name, u"PKS ny");
}

TEST_F(EditionsInForceTest, an_outage_keeps_the_edition_it_started_with) {
    outage::Description description;
    description.systems = {{u"pks"_s, u"PKS"_s}};
    description.discovered = clock->now();
    Caught<base::OutageId> outage;
    outages.start({u"pks"_s, description, false, nurse, {}}, {u"check"_s, u"same-fault"_s, {}, {}}, outage.taker());
    publish(pks(), pksNamed(u"PKS ny"_s));
    EXPECT_EQ(routines.editionOf(*overview.outage(*outage.result()))->name, u"PKS");
}

TEST_F(EditionsInForceTest, a_retired_routine_is_offered_no_more) {
    publish(pks(), pksNamed(u"PKS ny"_s));
    Caught<trust::TextHash> done;
    editions.retire(pks(), u"Avvecklat"_s, done.taker());
    inForce.refresh();
    EXPECT_FALSE(routines.routine(u"pks"_s));
}

TEST_F(EditionsInForceTest, a_changed_recipient_says_what_it_was_and_when_it_changed) {
    publish(Subject::directory(), directoryWith(u"ny@vgregion.se"_s));
    const auto contact = contacts.contact(u"regionalvardanalys"_s);
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->email, u"ny@vgregion.se");
    EXPECT_EQ(contact->formerEmail, u"regionalvardanalys@vgregion.se");
    EXPECT_EQ(contact->changedAt, clock->now());
}

TEST_F(EditionsInForceTest, local_contacts_stay_as_they_are) {
    publish(Subject::directory(), directoryWith(u"ny@vgregion.se"_s));
    EXPECT_TRUE(contacts.contact(u"pks-gruppen"_s));
}

TEST(EditionErrors, a_recipient_that_is_no_address_is_an_error) {
    EXPECT_EQ(errorsIn(Subject::directory(),
                       R"({"format":1,"contacts":[{"id":"a","layer":"governed","title":"A","email":"a@b c"}]})", {},
                       {}),
              1);
    EXPECT_EQ(errorsIn(Subject::directory(),
                       R"({"format":1,"contacts":[{"id":"a","layer":"governed","title":"A","email":"a@b.se"}]})", {},
                       {}),
              0);
}

TEST(EditionErrors, one_routine_cannot_come_as_another) {
    const QByteArray pks = shipped(u"routines/pks.sv.json"_s);
    const QStringList contacts{u"regionalvardanalys"_s, u"pks-gruppen"_s, u"it-support"_s};
    EXPECT_EQ(errorsIn(Subject::routine(u"pks"_s), pks, contacts, {2026, 6, 1}), 0);
    EXPECT_EQ(errorsIn(Subject::routine(u"generic"_s), pks, contacts, {2026, 6, 1}), 1);
}

} // namespace reservrutin::usecases
