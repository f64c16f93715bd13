// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/delivery/open_reports.h"

#include <gtest/gtest.h>

namespace reservrutin::delivery {

using namespace Qt::StringLiterals;
using base::UtcMs;
using report::Report;
using report::Stage;

namespace {

const UtcMs morning{1'780'294'320'000};

template <class Id>
Id idOf(char mark) {
    return *Id::fromHex(QString(32, QLatin1Char(mark)));
}

UtcMs minute(int minutes) {
    return morning + minutes * base::minuteMs;
}

} // namespace

class OpenReports : public testing::Test {
protected:
    static Report report(Stage stage, char mark = '1', int readyMinute = 1) {
        Report report;
        report.id = idOf<base::ReportId>(mark);
        report.outage = idOf<base::OutageId>('a');
        report.recipient = u"r"_s;
        report.via = u"v"_s;
        report.stage = stage;
        report.begunAt = morning;
        if (stage != Stage::Draft)
            report.readyAt = minute(readyMinute);
        if (stage == Stage::TakenOver)
            report.taken = report::Taken{{u"Exempel Kontaktperson"_s, {}}, minute(2), false, {}};
        return report;
    }
    static Delivery to(const QString& contact, State state) {
        Delivery delivery;
        delivery.report = idOf<base::ReportId>('1');
        delivery.contact = contact;
        delivery.state = state;
        delivery.changedAt = minute(3);
        return delivery;
    }
    static QVector<OpenReport> of(const QVector<Report>& reports, const QVector<Delivery>& deliveries = {}) {
        QVector<const Report*> some;
        for (const Report& report : reports)
            some.append(&report);
        QVector<const Delivery*> others;
        for (const Delivery& delivery : deliveries)
            others.append(&delivery);
        return openReportsOf(idOf<base::OutageId>('a'), some, others);
    }
};

TEST_F(OpenReports, wait_for_a_contact_person_once_handed_over) {
    const auto open = of({report(Stage::Ready)});
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].remains, Remains::ContactPerson);
    EXPECT_EQ(open[0].since, minute(1));
    EXPECT_TRUE(open[0].holder.name.isEmpty());
}

TEST_F(OpenReports, wait_with_the_person_who_took_them_over) {
    const auto open = of({report(Stage::TakenOver)}, {to(u"v"_s, State::Confirmed), to(u"r"_s, State::Refused)});
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].remains, Remains::Giving);
    EXPECT_EQ(open[0].since, minute(2));
    EXPECT_EQ(open[0].holder.name, u"Exempel Kontaktperson"_s);
    EXPECT_FALSE(open[0].underWay);
}

TEST_F(OpenReports, are_under_way_while_a_message_to_the_recipient_may_still_arrive) {
    for (const State state : {State::Queued, State::Sending, State::Unknown})
        EXPECT_TRUE(of({report(Stage::TakenOver)}, {to(u"r"_s, state)})[0].underWay);
    EXPECT_FALSE(of({report(Stage::TakenOver)}, {to(u"r"_s, State::NotSent)})[0].underWay);
}

TEST_F(OpenReports, lack_only_a_case_number_once_given) {
    const auto open = of({report(Stage::TakenOver)}, {to(u"r"_s, State::Accepted)});
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].remains, Remains::CaseNumber);
    EXPECT_EQ(open[0].since, minute(3));
}

TEST_F(OpenReports, are_neither_drafts_nor_acknowledged_nor_withdrawn_nor_anothers) {
    Report elsewhere = report(Stage::Ready);
    elsewhere.outage = idOf<base::OutageId>('b');
    EXPECT_TRUE(of({report(Stage::Draft), report(Stage::Acknowledged), report(Stage::Withdrawn), elsewhere}).isEmpty());
}

TEST_F(OpenReports, come_in_the_order_they_were_handed_over) {
    const auto open = of({report(Stage::Ready, '2', 9), report(Stage::TakenOver, '1', 4)});
    ASSERT_EQ(open.size(), 2);
    EXPECT_EQ(open[0].id, idOf<base::ReportId>('1'));
    EXPECT_EQ(open[1].id, idOf<base::ReportId>('2'));
}

} // namespace reservrutin::delivery
