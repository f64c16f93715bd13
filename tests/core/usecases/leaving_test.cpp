// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// A number that is certain leaves by no way out, whatever way it came in; what a person waved through does.
#include "core/exchange/audience.h"
#include "core/exchange/exchange.h"
#include "core/report/report_number.h"
#include "core/usecases/admission.h"
#include "core/usecases/console_fixture.h"

#include <QDir>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::DeliveryId;
using base::ErrorKind;
using base::ReportId;
using delivery::WayOut;

namespace {

// Skatteverket's example numbers (guard_test.cpp has the table of spellings).
const QString certain = u"19121212-1212"_s;

} // namespace

class LeavingTest : public ConsoleTest {
protected:
    /// As an older version or another program might have written it: no door of ours has seen its text.
    ReportId fromElsewhere(const std::function<void(report::Content&)>& spoil) {
        const report::Report honest = *overview.report(readyReport());
        report::Report other = honest;
        other.id = ReportId::random(random);
        report::Content content = *honest.content;
        spoil(content);
        journal::Fact fact = readyFact(other, content, nurse);
        fact.audience = exchange::groupAudience(u"väst"_s);
        journal.commit({{fact}, {}, {}}, [this](const base::Result<journal::Committed>& done) {
            ASSERT_TRUE(done.has_value());
            overview.take(done->summaries);
        });
        Caught<ReportId> taken;
        reports.take(other.id, contactPerson, taken.taker());
        EXPECT_TRUE(taken.ok());
        return other.id;
    }
    void expectLeavesByNoWay(ReportId id) {
        Caught<DeliveryId> mail;
        deliveries.queueMail(id, sender, contactPerson, mail.taker());
        EXPECT_EQ(mail.error(), ErrorKind::PatientData);
        for (const WayOut way : {WayOut::MailProgram, WayOut::Clipboard, WayOut::Paper}) {
            Caught<DeliveryId> opened;
            deliveries.opened(id, way, u"regionalvardanalys"_s, contactPerson, opened.taker());
            EXPECT_EQ(opened.error(), ErrorKind::PatientData) << delivery::codeOf(way).toStdString();
        }
        Caught<DeliveryId> read;
        deliveries.given(id, WayOut::Phone, u"regionalvardanalys"_s, contactPerson, read.taker());
        EXPECT_EQ(read.error(), ErrorKind::PatientData);
        post.tick();
        EXPECT_TRUE(submitter.submissions.isEmpty());
        EXPECT_TRUE(overview.deliveriesOf(id).isEmpty());
    }
    /// All that a handover file or a drop folder could copy.
    QByteArray everythingKept() {
        QByteArray all;
        for (const journal::Entry& entry : disk.entries())
            all += entry.body.value_or(QByteArray()) + '\n';
        return all;
    }
    base::Result<ReportId> handedOver(const QString& text, const privacy::Waivers& waivers) {
        const ReportId id = reportOf(started()).id;
        ReportForm form = reports.form(*overview.report(id), nurse);
        form.ownText = text;
        form.waivers = waivers;
        Caught<ReportId> done;
        reports.ready(id, form, done.taker());
        return done.result();
    }
};

TEST_F(LeavingTest, a_number_that_another_console_let_in_leaves_by_no_way) {
    const QVector<std::function<void(report::Content&)>> everyField{
        [](report::Content& content) { content.ownText = u"Gäller "_s + certain; },
        [](report::Content& content) { content.ownText = u"Rad ett\n\nRad två "_s + certain + u"\nRad tre"_s; },
        [](report::Content& content) {
            content.description.systems = {{u"pks"_s, u"PKS "_s + certain}};
        },
        [](report::Content& content) {
            content.description.fault = outage::Fault::Other;
            content.description.faultText = certain;
        },
        [](report::Content& content) { content.reporter.name = certain; },
        [](report::Content& content) { content.reporter.unit = u"BMM "_s + certain; },
        [](report::Content& content) {
            content.lines.append({content.description.discovered, certain, false});
        },
    };
    for (qsizetype i = 0; i < everyField.size(); ++i) {
        SCOPED_TRACE(i);
        expectLeavesByNoWay(fromElsewhere(everyField[i]));
    }
}

TEST_F(LeavingTest, nor_in_a_joined_report_or_an_update) {
    const auto spoil = [](report::Content& content) { content.ownText = certain; };
    const ReportId spoiled = fromElsewhere(spoil);
    const ReportId honest = takenReport();
    Caught<ReportId> joint;
    jointReports.join({honest, spoiled}, contactPerson, joint.taker());
    EXPECT_EQ(joint.error(), ErrorKind::PatientData);

    Caught<DeliveryId> given;
    deliveries.given(honest, WayOut::Phone, u"regionalvardanalys"_s, contactPerson, given.taker());
    ASSERT_TRUE(given.ok());
    Caught<ReportId> update;
    updates.makeUpdateOf(spoiled, honest, contactPerson, update.taker());
    ASSERT_TRUE(update.ok());
    expectLeavesByNoWay(spoiled);
    Caught<ReportId> made;
    updates.make(honest, {certain, {}, {}, {}}, contactPerson, made.taker());
    EXPECT_EQ(made.error(), ErrorKind::PatientData);
    Caught<ReportId> system;
    updates.make(honest, {{}, {}, {{{}, certain}}, {}}, contactPerson, system.taker());
    EXPECT_EQ(system.error(), ErrorKind::PatientData);
}

TEST_F(LeavingTest, a_number_in_any_spelling_is_not_handed_over_nor_kept_where_a_file_could_copy_it) {
    for (const QString& spelled :
         {u"19121212-1212"_s, u"121212–1212"_s, u"191212121212"_s, u"121212+1212"_s, u"19121212 1212"_s,
          u"19121212\n1212"_s, u"121212-\n1212"_s, u"121212\n\n-1212"_s, u"121212 1212"_s, u"1212121212"_s}) {
        SCOPED_TRACE(spelled.toStdString());
        const auto done = handedOver(u"Kom inte åt "_s + spelled + u" i journalen."_s, {});
        ASSERT_FALSE(done.has_value());
        EXPECT_EQ(done.error().kind, ErrorKind::PatientData);
    }
    const QByteArray kept = everythingKept();
    for (const char* digits : {"121212-1212", "1212121212", "121212 1212", "19121212"})
        EXPECT_FALSE(kept.contains(digits)) << digits;
}

TEST_F(LeavingTest, what_was_waved_through_with_a_reason_can_be_joined_and_sent) {
    const privacy::Waivers waved{{u"1212121212"_s, u"serienummer på skrivaren"_s}};
    const auto first = handedOver(u"Skrivare 1212121212 startar inte."_s, waved);
    const auto second = handedOver(u"Samma här."_s, {});
    ASSERT_TRUE(first && second);
    Caught<ReportId> joint;
    jointReports.join({*first, *second}, contactPerson, joint.taker());
    ASSERT_TRUE(joint.ok());
    static_cast<void>(queued(*joint.result()));
    post.tick();
    EXPECT_EQ(submitter.submissions.size(), 1);
}

TEST_F(LeavingTest, the_programs_own_words_and_times_raise_no_alarm) {
    const QDir golden(QStringLiteral(RR_SOURCE_DIR "/tests/data/reports"));
    const QStringList names = golden.entryList({u"*.txt"_s});
    ASSERT_GE(names.size(), 9);
    for (const QString& name : names) {
        QFile file(golden.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(admittedToLeave(QString::fromUtf8(file.readAll())).has_value()) << name.toStdString();
    }
}

} // namespace reservrutin::usecases
