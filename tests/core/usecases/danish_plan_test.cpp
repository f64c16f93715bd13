// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/composition.h"
#include "core/report/report_number.h"
#include "core/usecases/console_fixture.h"
#include "core/walk/walk.h"
#include "support/words_of.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const base::Person carer{u"Eksempel Hjælper"_s, u"Plejecenter Eksempel"_s};

/// A console with both languages and the Danish plan; nothing in core knows the window's language.
class DanishPlanTest : public ConsoleTest {
protected:
    DanishPlanTest() {
        routines.add(u"indsatsplan"_s, shipped(u"routines/indsatsplan.da.json"_s));
        texts.add(*language::Texts::parse(u"da"_s, shipped(u"texts/da.json"_s)));
    }
    Beginning danish(bool drill) {
        outage::Description description;
        description.systems = {{u"phoniro"_s, u"Phoniro"_s}, {u"noedkaldsanlaeg"_s, u"Nødkaldsanlæg"_s}};
        description.discovered = clock->now();
        outage::Measurement measured;
        measured.at = clock->now();
        measured.systems = {{u"phoniro"_s, outage::Reachability::Inconclusive}};
        return {u"indsatsplan"_s, description, drill, carer, measured};
    }
    base::OutageId begun(const QString& hours, bool drill = false) {
        Caught<base::OutageId> done;
        outages.start(danish(drill), {u"hours"_s, hours, {}, {}}, done.taker());
        EXPECT_TRUE(done.ok());
        return done.result().value_or(base::OutageId());
    }
    QString currentStep(base::OutageId id) {
        const outage::Outage& outage = *overview.outage(id);
        return walk::walkOf(outage, *routines.editionOf(outage)).current;
    }
    bool finished(base::OutageId id, const QString& step) {
        Caught<base::OutageId> done;
        outages.finish(id, step, carer, done.taker());
        return done.ok();
    }
    bool answered(base::OutageId id, const QString& step, const QString& answer) {
        Caught<base::OutageId> done;
        outages.answer(id, step, answer, carer, done.taker());
        return done.ok();
    }
    const report::Report& handedOver(base::OutageId id, const QString& step) {
        const base::ReportId report = overview.reportOf(id, step)->id;
        Caught<base::ReportId> done;
        reports.ready(report, reports.form(*overview.report(report), carer), done.taker());
        EXPECT_TRUE(done.ok());
        return *overview.report(report);
    }
    /// All that leaves: subject, body, update, phone script, address in a drill.
    QString leaving(const report::Report& report) {
        const report::Content& content = *report.content;
        const language::Texts& words = texts.in(content.language);
        const QString number = report::numberOf(report.id);
        report::Content restored = content;
        restored.restored = report::Restored{clock->now()};
        restored.origins = {{number, carer, clock->now()}};
        const auto first = report::compose(content, number, words, time);
        const auto update = report::compose(restored, number, words, time, report::UpdateMark{2, number});
        QStringList lines{first.subject, first.body, update.subject, update.body};
        lines << report::phoneScript(content, number, carer, words, time);
        lines << report::recipientShown(u"it@example.org"_s, content.drill, words);
        return lines.join(u'\n');
    }
};

} // namespace

TEST_F(DanishPlanTest, is_walked_from_the_alarm_to_the_end) {
    const base::OutageId id = begun(u"outside"_s);
    ASSERT_EQ(currentStep(id), u"alarm-outside"_s);
    EXPECT_EQ(contacts.title(handedOver(id, u"alarm-outside"_s).recipient), u"Brand og Redning"_s);
    ASSERT_EQ(currentStep(id), u"tasks"_s);
    EXPECT_TRUE(finished(id, u"tasks"_s));
    EXPECT_TRUE(answered(id, u"extent"_s, u"total"_s));
    ASSERT_EQ(currentStep(id), u"inform-total"_s);
    EXPECT_TRUE(finished(id, u"inform-total"_s));
    EXPECT_TRUE(answered(id, u"time-of-day"_s, u"shift"_s));
    EXPECT_TRUE(finished(id, u"staffing-shift"_s));
    ASSERT_EQ(currentStep(id), u"wait"_s);
    Caught<base::OutageId> done;
    outages.restored(id, clock->now(), carer, done.taker());
    EXPECT_EQ(currentStep(id), u"restored"_s);
}

TEST_F(DanishPlanTest, a_step_said_to_be_done_twice_is_one_entry) {
    const base::OutageId id = begun(u"within"_s);
    Caught<base::OutageId> early;
    outages.finish(id, u"tasks"_s, carer, early.taker());
    EXPECT_EQ(early.error(), ErrorKind::StepAhead);
    handedOver(id, u"alarm-within"_s);
    EXPECT_TRUE(finished(id, u"tasks"_s));
    const QStringList before = kinds(journal::Subject::of(id));
    EXPECT_TRUE(finished(id, u"tasks"_s));
    EXPECT_EQ(kinds(journal::Subject::of(id)), before);
    EXPECT_EQ(overview.outage(id)->done.value(u"tasks"_s).by, carer);
}

TEST_F(DanishPlanTest, another_answer_about_the_hours_begins_the_other_alarm) {
    const base::OutageId id = begun(u"within"_s);
    ASSERT_NE(overview.reportOf(id, u"alarm-within"_s), nullptr);
    EXPECT_TRUE(answered(id, u"hours"_s, u"outside"_s));
    ASSERT_NE(overview.reportOf(id, u"alarm-outside"_s), nullptr);
    EXPECT_EQ(overview.reportOf(id, u"alarm-outside"_s)->recipient, u"brand-og-redning"_s);
}

TEST_F(DanishPlanTest, says_nothing_in_swedish) {
    for (const bool drill : {false, true}) {
        for (const QString& hours : {u"within"_s, u"outside"_s}) {
            const base::OutageId id = begun(hours, drill);
            const QString text = leaving(handedOver(id, u"alarm-"_s + hours));
            EXPECT_EQ(support::wordsIn(text, support::wordsOf(texts.in(u"sv"_s), texts.in(u"da"_s))), QStringList())
                << text.toStdString();
            EXPECT_TRUE(text.contains(u"Goddag, jeg hedder Eksempel Hjælper"_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"Phoniro: kan ikke afgøres herfra"_s));
            EXPECT_EQ(text.contains(u"ØVELSE"_s), drill);
        }
    }
}

TEST_F(DanishPlanTest, and_a_swedish_routine_nothing_in_danish) {
    for (const bool drill : {false, true}) {
        const QString text = leaving(*overview.report(readyReport(drill)));
        EXPECT_EQ(support::wordsIn(text, support::wordsOf(texts.in(u"da"_s), texts.in(u"sv"_s))), QStringList())
            << text.toStdString();
        EXPECT_TRUE(text.contains(u"Hej, jag heter"_s));
    }
}

TEST_F(DanishPlanTest, stands_at_home_only_where_it_applies) {
    const auto ids = [this](const QString& audience, const QString& language) {
        QStringList found;
        for (const RoutinePtr& routine : routines.forAudience(audience, language))
            found.append(routine->id);
        return found;
    };
    EXPECT_EQ(ids(u"Sundhed og Omsorg"_s, u"sv"_s), QStringList(u"indsatsplan"_s));
    EXPECT_EQ(ids(u"Barnmorskemottagning och gynekologi"_s, u"da"_s), QStringList(u"pks"_s));
    EXPECT_EQ(ids({}, u"sv"_s), QStringList(u"pks"_s)) << "a unit that has not said its group";
    EXPECT_EQ(ids({}, u"da"_s), QStringList(u"indsatsplan"_s));
}

TEST_F(DanishPlanTest, its_contacts_stand_only_where_it_applies) {
    const auto ids = [this](const QString& audience) {
        QStringList found;
        for (const contacts::Contact& contact : contacts.usedBy(routines.forAudience(audience), routines))
            found.append(contact.id);
        return found;
    };
    EXPECT_EQ(ids(u"Barnmorskemottagning och gynekologi"_s),
              QStringList({u"regionalvardanalys"_s, u"pks-gruppen"_s, u"it-support"_s}));
    const QStringList danish = ids(u"Sundhed og Omsorg"_s);
    EXPECT_TRUE(danish.contains(u"krisestaben"_s) && danish.contains(u"leverandoer"_s));
    EXPECT_FALSE(danish.contains(u"pks-gruppen"_s));
    EXPECT_TRUE(danish.contains(u"it-support"_s)) << "the generic routine names it";
    for (const contacts::Contact& contact : contacts.all())
        EXPECT_EQ(contact.phone(), QString()) << "no number was made up";
}

} // namespace reservrutin::usecases
