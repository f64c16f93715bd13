// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/outage.h"
#include "core/outage/timeline.h"
#include "support/entry_writer.h"

#include <gtest/gtest.h>

namespace reservrutin::outage {

using namespace Qt::StringLiterals;
using base::hourMs;
using base::Json;
using base::minuteMs;
using base::UtcMs;

namespace {

const UtcMs morning{1'780'294'320'000};

class OutageTest : public testing::Test {
protected:
    journal::Entry say(const char* kind, const Json& body, std::int64_t minute) {
        const journal::Entry entry = writer.write(subject, QLatin1String(kind), body, morning + minute * minuteMs);
        outage = apply(outage, entry);
        return entry;
    }
    void start() { say("outage.started", {{"discovered", morning.value}, {"fault", "down"}}, 0); }

    journal::Subject subject = *journal::Subject::parse(u"outage:00112233445566778899aabbccddeeff"_s);
    support::EntryWriter writer;
    Outage outage;
};

} // namespace

TEST_F(OutageTest, is_looked_at_again_30_minutes_after_the_last_word_or_when_somebody_put_it_off_to) {
    start();
    EXPECT_EQ(nextCheck(outage), morning + 30 * minuteMs);
    say("outage.measured", Json::object(), 10);
    EXPECT_EQ(nextCheck(outage), morning + 30 * minuteMs) << "what the computer measured is nobody's word";
    say("outage.check-postponed", {{"until", (morning + 2 * hourMs).value}}, 20);
    EXPECT_EQ(nextCheck(outage), morning + 2 * hourMs);
    say("outage.still-down", Json::object(), 40);
    EXPECT_EQ(nextCheck(outage), morning + 70 * minuteMs);
}

TEST_F(OutageTest, goes_quiet_after_12_hours_without_a_word) {
    start();
    EXPECT_FALSE(isQuiet(outage, morning + 12 * hourMs + -1));
    EXPECT_TRUE(isQuiet(outage, morning + 12 * hourMs));
    say("outage.noted", {{"text", "x"}}, 13 * 60);
    EXPECT_FALSE(isQuiet(outage, morning + 14 * hourMs));
}

TEST_F(OutageTest, has_a_length_that_is_never_negative) {
    start();
    EXPECT_EQ(lengthMs(outage, morning + 42 * minuteMs), 42 * minuteMs);
    EXPECT_EQ(lengthMs(outage, morning + -hourMs), 0) << "the clock was set back";
    say("outage.restored", Json::object(), 60);
    EXPECT_EQ(lengthMs(outage, morning + 9 * hourMs), hourMs) << "unknown: until it was said";
    say("outage.reopened", Json::object(), 61);
    say("outage.restored", {{"at", (morning + -hourMs).value}}, 62);
    EXPECT_EQ(lengthMs(outage, morning), 0) << "restored before it was discovered";
}

TEST_F(OutageTest, says_that_the_clock_moved) {
    start();
    say("outage.still-down", Json::object(), 30);
    EXPECT_EQ(outage.clockJumps, 0);
    say("outage.still-down", Json::object(), -30);
    EXPECT_EQ(outage.clockJumps, 1);
    EXPECT_EQ(outage.latestAt, morning + 30 * minuteMs);
}

TEST_F(OutageTest, counts_what_it_cannot_read_and_keeps_the_rest) {
    start();
    const Outage before = outage;
    outage = apply(outage, support::erased(writer.write(subject, u"outage.restored"_s, Json::object(), morning)));
    outage = apply(outage, writer.write(subject, u"outage.foreseen"_s, Json::object(), morning));
    outage = apply(outage, writer.write(subject, u"outage.restored"_s, Json::object(), morning, 2));
    EXPECT_EQ(outage.erased, 1);
    EXPECT_EQ(outage.fromNewer, 2);
    EXPECT_FALSE(outage.isOver());
    EXPECT_EQ(outage.description, before.description);
}

TEST_F(OutageTest, whose_first_entry_was_erased_is_described_as_one_that_nobody_described) {
    outage = apply(outageFrom(Json::object()), support::erased(writer.write(subject, u"outage.started"_s)));
    EXPECT_EQ(outage.description, Description());
    EXPECT_TRUE(outage.routineText.isEmpty());
}

TEST_F(OutageTest, has_a_course_that_keeps_what_was_changed_and_says_what_it_cannot_read) {
    QVector<journal::Entry> entries{
        say("outage.started", {{"by", {{"name", "N"}, {"unit", "U"}}}, {"routine", {{"text", "secret"}}}}, 0),
        say("outage.answered", {{"step", "check"}, {"answer", "a"}}, 1),
        say("outage.answered", {{"step", "check"}, {"answer", "b"}}, 2),
        support::erased(writer.write(subject, u"outage.noted"_s)),
        writer.write(subject, u"outage.foreseen"_s),
        say("outage.measured", {{"measurement", Json::object()}}, 5)};
    QStringList codes;
    for (const Event& event : timeline(entries))
        codes.append(event.code);
    EXPECT_EQ(codes, QStringList({u"started"_s, u"answered"_s, u"answered"_s, u"erased"_s, u"newer"_s, u"measured"_s}));
    EXPECT_TRUE(timeline(entries).constLast().sensed);
    EXPECT_EQ(timeline(entries).constFirst().by.name, u"N"_s);
    EXPECT_FALSE(timeline(entries).constFirst().parameters["routine"].contains("text"));
}

TEST(Fault, codes_read_back) {
    for (const Fault fault : {Fault::Down, Fault::Slow, Fault::WrongData, Fault::Other})
        EXPECT_EQ(faultFrom(codeOf(fault)), fault);
    EXPECT_FALSE(faultFrom(u"haunted"_s).has_value());
}

} // namespace reservrutin::outage
