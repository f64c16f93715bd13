// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/exchanges.h"

#include "core/usecases/console_fixture.h"
#include "desktop/shared_file.h"
#include "handover/drop_folder.h"

#include <QDir>
#include <QTemporaryDir>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::ReportId;
using delivery::ReportState;
using Kind = ExchangeState::Kind;

namespace {

/// One console that exchanges, through real files.
struct Sharing : OneConsole {
    Sharing(std::uint64_t seed, const std::shared_ptr<support::FixedClock>& shared, const QString& drop)
        : OneConsole(seed, shared) {
        settings.values.folders.drop = drop;
    }
    handover::DropFolder folder{{desktop::readPlainFile, desktop::writeSharedFile}};
    Exchanges exchanges{journal, overview, settings, folder, folder, *clock};
};

} // namespace

/// Two clinics and the contact person's desk with one drop folder.
class ExchangesTest : public testing::Test {
protected:
    QTemporaryDir temporary;
    QString drop = temporary.filePath(u"drop"_s);
    std::shared_ptr<support::FixedClock> clock = std::make_shared<support::FixedClock>();
    Sharing south{1, clock, drop};
    Sharing north{2, clock, drop};
    Sharing desk{3, clock, drop};

    void SetUp() override { ASSERT_TRUE(QDir().mkpath(drop)); }
    void round() {
        for (Sharing* console : {&south, &north, &desk})
            console->exchanges.lookNow();
    }
    ReportId handedOver(OneConsole& console) {
        outage::Description description;
        description.systems = {{u"pks"_s, u"PKS"_s}};
        description.discovered = clock->now();
        Caught<base::OutageId> outage;
        console.outages.start({u"pks"_s, description, false, nurse, {}}, {u"check"_s, u"same-fault"_s, {}, {}},
                              outage.taker());
        const ReportId id = console.overview.reportOf(*outage.result(), u"report"_s)->id;
        Caught<ReportId> done;
        console.reports.ready(id, console.reports.form(*console.overview.report(id), nurse), done.taker());
        EXPECT_TRUE(done.ok());
        return id;
    }
    ReportState stateAt(OneConsole& console, ReportId id) {
        const report::Report* report = console.overview.report(id);
        return report ? console.overview.standingOf(*report).state : ReportState::Draft;
    }
    void acknowledge(OneConsole& console, ReportId id) {
        Caught<ReportId> taken;
        console.reports.take(id, contactPerson, taken.taker());
        Caught<base::DeliveryId> queued;
        console.deliveries.queueMail(id, console.sender, contactPerson, queued.taker());
        console.post.tick();
        Caught<ReportId> done;
        console.reports.acknowledge(id, u"INC-1042"_s, u"e-post"_s, contactPerson, done.taker());
        EXPECT_TRUE(done.ok());
    }
    void expectCaseNumber(OneConsole& console, ReportId id) {
        ASSERT_EQ(stateAt(console, id), ReportState::Acknowledged);
        EXPECT_EQ(console.overview.report(id)->acknowledged->caseNumber, u"INC-1042"_s);
    }
    void carry(Sharing& from, Sharing& to, Came expected) {
        const QString file = temporary.filePath(u"stick.rrhandover"_s);
        Caught<QStringList> written;
        from.exchanges.writeFile(file, written.taker());
        ASSERT_TRUE(written.ok());
        Caught<Came> came;
        to.exchanges.takeFile(file, came.taker());
        ASSERT_TRUE(came.ok());
        EXPECT_EQ(came.result()->reports, expected.reports);
        EXPECT_EQ(came.result()->updates, expected.updates);
        EXPECT_EQ(came.result()->others > 0, expected.others > 0);
    }
};

TEST_F(ExchangesTest, a_report_reaches_the_desk_by_the_folder_and_its_case_number_comes_back) {
    const ReportId first = handedOver(south);
    const ReportId second = handedOver(north);
    round();
    ASSERT_EQ(stateAt(desk, first), ReportState::Ready);
    ASSERT_EQ(stateAt(desk, second), ReportState::Ready);
    acknowledge(desk, first);
    acknowledge(desk, second);
    desk.exchanges.lookNow();
    round();
    expectCaseNumber(south, first);
    expectCaseNumber(north, second);
    EXPECT_EQ(south.exchanges.state().kind, Kind::UpToDate);
}

TEST_F(ExchangesTest, a_folder_that_goes_in_the_middle_is_said_and_what_waited_is_handed_over_when_it_is_back) {
    const ReportId id = handedOver(south);
    round();
    ASSERT_TRUE(QDir(drop).removeRecursively());
    acknowledge(desk, id);
    const base::UtcMs since = clock->now();
    round();
    EXPECT_EQ(desk.exchanges.state(), (ExchangeState{Kind::Trouble, since, ErrorKind::FolderAway, 0}));
    clock->advance(base::minuteMs);
    round();
    EXPECT_EQ(desk.exchanges.state().at, since) << "since when, not when last seen";
    ASSERT_TRUE(QDir().mkpath(drop));
    round();
    round();
    expectCaseNumber(south, id);
    EXPECT_EQ(desk.exchanges.state().kind, Kind::UpToDate);
}

TEST_F(ExchangesTest, without_the_computer_that_wrote_it_a_lost_file_is_written_by_who_holds_its_entries) {
    const ReportId id = handedOver(south);
    south.exchanges.lookNow();
    desk.exchanges.lookNow();
    ASSERT_TRUE(QDir(drop).removeRecursively());
    ASSERT_TRUE(QDir().mkpath(drop));
    desk.exchanges.lookNow();
    desk.exchanges.lookNow();
    north.exchanges.lookNow();
    EXPECT_EQ(stateAt(north, id), ReportState::Ready);
}

TEST_F(ExchangesTest, the_same_goes_by_one_file_carried_by_hand_and_back) {
    const ReportId id = handedOver(south);
    carry(south, desk, {1, 0, 0});
    carry(south, desk, {0, 0, 0});
    acknowledge(desk, id);
    carry(desk, south, {0, 0, 1});
    expectCaseNumber(south, id);
}

TEST_F(ExchangesTest, while_the_store_is_away_nothing_is_taken_and_later_it_is_offered_again) {
    const ReportId id = handedOver(south);
    south.exchanges.lookNow();
    desk.store.fail(ErrorKind::StoreFull);
    desk.exchanges.lookNow();
    EXPECT_EQ(stateAt(desk, id), ReportState::Draft);
    desk.store.fail(std::nullopt);
    desk.exchanges.lookNow();
    EXPECT_EQ(stateAt(desk, id), ReportState::Ready);
}

TEST_F(ExchangesTest, a_console_at_rest_writes_nothing_more) {
    handedOver(south);
    round();
    round();
    const QStringList before = QDir(drop).entryList(QDir::Files);
    for (int i = 0; i < 5; ++i)
        round();
    EXPECT_EQ(QDir(drop).entryList(QDir::Files), before);
    EXPECT_EQ(before.size(), 1);
}

TEST_F(ExchangesTest, with_no_folder_set_it_is_off) {
    south.settings.values.folders.drop.clear();
    south.exchanges.lookNow();
    EXPECT_EQ(south.exchanges.state().kind, Kind::Off);
    Caught<QStringList> written;
    south.exchanges.writeFile(temporary.filePath(u"x.rrhandover"_s), written.taker());
    EXPECT_EQ(written.error(), ErrorKind::NotFound) << "nothing has been handed over";
}

TEST_F(ExchangesTest, another_folder_holds_at_once_and_none_ends_the_trouble) {
    const ReportId id = handedOver(south);
    ASSERT_TRUE(QDir(drop).removeRecursively());
    south.exchanges.lookNow();
    ASSERT_EQ(south.exchanges.state().kind, Kind::Trouble);
    south.settings.values.folders.drop.clear();
    south.exchanges.lookNow();
    EXPECT_EQ(south.exchanges.state(), ExchangeState());
    const QString other = temporary.filePath(u"other"_s);
    ASSERT_TRUE(QDir().mkpath(other));
    south.settings.values.folders.drop = other;
    desk.settings.values.folders.drop = other;
    south.exchanges.lookNow();
    EXPECT_EQ(south.exchanges.state().kind, Kind::UpToDate);
    desk.exchanges.lookNow();
    EXPECT_EQ(stateAt(desk, id), ReportState::Ready);
}

TEST_F(ExchangesTest, a_console_that_has_shared_nothing_writes_others_lost_files_under_one_name_of_its_own) {
    handedOver(south);
    round();
    const QString named = north.disk.writer().hex();
    for (int lost = 0; lost < 3; ++lost) {
        ASSERT_TRUE(QDir(drop).removeRecursively());
        ASSERT_TRUE(QDir().mkpath(drop));
        north.exchanges.lookNow();
        north.exchanges.lookNow();
        const QStringList names = QDir(drop).entryList(QDir::Files);
        ASSERT_EQ(names.size(), 1);
        EXPECT_TRUE(names.constFirst().startsWith(named))
            << "also after a restart: it can be tidied by whoever wrote it";
    }
}

TEST_F(ExchangesTest, what_a_killed_run_had_begun_is_cleared_away_at_the_next_start) {
    const QString part = QDir(drop).filePath(south.disk.writer().hex() + u"-00000007-0123456789abcdef.rrhandover.part");
    QFile file(part);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    south.exchanges.lookNow();
    EXPECT_FALSE(QFile::exists(part));
}

TEST_F(ExchangesTest, a_report_is_packed_with_its_deliveries_and_nothing_else) {
    const ReportId other = handedOver(south);
    const ReportId id = handedOver(south);
    Caught<base::DeliveryId> opened;
    south.deliveries.opened(id, delivery::WayOut::MailProgram, u"pks-gruppen"_s, nurse, opened.taker());
    ASSERT_TRUE(opened.ok());
    Caught<QByteArray> packed;
    south.exchanges.pack(id, packed.taker());
    ASSERT_TRUE(packed.ok());
    QFile file(temporary.filePath(u"attached.rrhandover"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*packed.result());
    file.close();
    Caught<Came> came;
    desk.exchanges.takeFile(file.fileName(), came.taker());
    ASSERT_TRUE(came.ok());
    EXPECT_EQ(came.result()->reports, 1);
    EXPECT_EQ(stateAt(desk, id), ReportState::Ready);
    EXPECT_EQ(desk.overview.deliveriesOf(id).size(), 1);
    EXPECT_EQ(desk.overview.report(other), nullptr);
}

TEST_F(ExchangesTest, what_only_memory_holds_is_packed_for_nobody) {
    const ReportId saved = handedOver(south);
    south.store.fail(ErrorKind::StoreFull);
    const ReportId id = handedOver(south);
    Caught<QByteArray> packed;
    south.exchanges.pack(id, packed.taker());
    EXPECT_EQ(packed.error(), ErrorKind::StoreFull);
    south.store.fail(std::nullopt);
    Caught<QByteArray> later;
    south.exchanges.pack(saved, later.taker());
    EXPECT_TRUE(later.ok());
}

TEST_F(ExchangesTest, a_file_of_a_newer_format_is_said_and_the_rest_is_exchanged) {
    const ReportId id = handedOver(south);
    south.exchanges.lookNow();
    const QString name = QDir(drop).entryList(QDir::Files).constFirst();
    QFile file(QDir(drop).filePath(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray newer = file.readAll();
    newer.replace(0, newer.indexOf('\n'), newer.left(newer.indexOf('\n')).replace("1", "2"));
    QFile other(QDir(drop).filePath(QString(name).replace(0, 4, u"beef"_s)));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly) && other.write(newer) == newer.size());
    other.close();
    desk.exchanges.lookNow();
    EXPECT_EQ(stateAt(desk, id), ReportState::Ready);
    EXPECT_EQ(desk.exchanges.state().kind, Kind::UpToDate);
    EXPECT_EQ(desk.exchanges.state().newer, 1);
    EXPECT_TRUE(desk.exchanges.state().isPartial());
    ASSERT_TRUE(other.remove());
    desk.exchanges.lookNow();
    EXPECT_FALSE(desk.exchanges.state().isPartial());
}

TEST_F(ExchangesTest, a_file_that_stays_half_is_said_after_a_while_and_one_just_being_written_is_not) {
    handedOver(south);
    south.exchanges.lookNow();
    QFile file(QDir(drop).filePath(QDir(drop).entryList(QDir::Files).constFirst()));
    ASSERT_TRUE(file.resize(file.size() / 2));
    desk.exchanges.lookNow();
    EXPECT_EQ(desk.exchanges.state().unread, 0);
    for (int i = 0; i < 3; ++i)
        desk.exchanges.lookNow();
    EXPECT_EQ(desk.exchanges.state().unread, 1);
}

TEST_F(ExchangesTest, an_entry_that_no_file_can_hold_is_said) {
    handedOver(south);
    journal::Fact fact{journal::Subject::of(base::ReportId::random(south.random)),
                       u"report.ready"_s,
                       {{"x", std::string(300'000, 'x')}}};
    fact.audience = journal::AudienceId::random(south.random);
    south.disk.commit({{fact}, {}, {}}, [](const auto&) {});
    south.exchanges.lookNow();
    EXPECT_EQ(south.exchanges.state().tooLarge, 1);
}

} // namespace reservrutin::usecases
