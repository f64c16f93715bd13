// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_list.h"

#include "core/report/report_number.h"
#include "gui/outbox/outbox_page.h"
#include "gui/outbox/page_test.h"
#include "gui/widgets/paged_list.h"
#include "gui/widgets/text_area.h"
#include "support/old_reports.h"

#include <QAccessible>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;
using base::ReportId;

namespace {

class OutboxListTest : public PageTest<OutboxPage> {
protected:
    ReportId handedOverHere() {
        pksDown();
        const ReportId id = handOver();
        advanceMinutes(1);
        return id;
    }
    RowModel& rows() { return page->findChild<PagedList*>()->rows(); }
    QWidget* view() { return page->findChild<RowListView*>(); }
    QString chosen() { return page->findChild<PagedList*>()->chosenId(); }
    QString message() { return page->findChild<MessagePreview*>()->toPlainText(); }
    QStringList titles() {
        QStringList titles;
        for (int at = 0; at < rows().rowCount(); ++at)
            titles.append(rows().row(at).isHeading() ? rows().row(at).view.title : rows().row(at).id);
        return titles;
    }
    void key(Qt::Key key) {
        QTest::keyClick(view(), key);
        settle();
    }
    void old(int count) { old_.write(count, clock->now()); }

    support::OldReports old_{journal, random};
};

TEST_F(OutboxListTest, arrows_home_and_end_move_the_choice_over_headings_and_enter_goes_on_to_the_report) {
    const ReportId one = handedOverHere();
    reports.take(one, {u"Exempel Ersättare"_s, u"PKS-gruppen"_s}, [](const auto&) {});
    const ReportId two = handedOverHere();
    enter();
    EXPECT_EQ(titles(), (QStringList{u"Needs you"_s, two.hex(), u"Waiting"_s, one.hex()}));
    EXPECT_EQ(chosen(), two.hex());
    view()->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), one.hex());
    EXPECT_TRUE(message().contains(report::numberOf(one))) << message().toStdString();
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), one.hex());
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), two.hex());
    key(Qt::Key_End);
    EXPECT_EQ(chosen(), one.hex());
    key(Qt::Key_Home);
    EXPECT_EQ(chosen(), two.hex());
    EXPECT_TRUE(view()->hasFocus());
    key(Qt::Key_Return);
    EXPECT_TRUE(button(u"Phone it in…"_s)->hasFocus());
}

TEST_F(OutboxListTest, each_of_list_and_report_scrolls_by_itself_and_the_other_stays) {
    for (int count = 0; count < 12; ++count)
        handedOverHere();
    enter();
    for (const QSize& size : {QSize(828, 600), QSize(1044, 480)}) {
        page->resize(size);
        settle();
        const QPoint list = view()->mapTo(page.get(), QPoint());
        button(u"The whole delivery log"_s)->setFocus();
        QTest::qWait(0);
        settle();
        EXPECT_EQ(view()->mapTo(page.get(), QPoint()), list);
        EXPECT_FALSE(view()->visibleRegion().isEmpty());
        EXPECT_FALSE(button(u"The whole delivery log"_s)->visibleRegion().isEmpty());
        const QPoint report = page->findChild<MessagePreview*>()->mapTo(page.get(), QPoint());
        view()->setFocus();
        key(Qt::Key_End);
        EXPECT_EQ(page->findChild<MessagePreview*>()->mapTo(page.get(), QPoint()).x(), report.x());
        EXPECT_EQ(view()->mapTo(page.get(), QPoint()), list);
        key(Qt::Key_Home);
    }
}

TEST_F(OutboxListTest, without_room_for_both_one_is_shown_at_a_time_and_the_way_back_is_kept) {
    const ReportId one = handedOverHere();
    enter();
    look.setScale(2.0);
    settle();
    EXPECT_TRUE(view()->isVisible());
    EXPECT_FALSE(page->findChild<MessagePreview*>()->isVisible());
    view()->setFocus();
    key(Qt::Key_Return);
    EXPECT_FALSE(view()->isVisible());
    EXPECT_TRUE(button(u"Phone it in…"_s)->hasFocus());
    EXPECT_TRUE(page->back());
    EXPECT_TRUE(view()->isVisible() && view()->hasFocus());
    EXPECT_FALSE(page->back());
    page->select(one);
    settle();
    EXPECT_TRUE(page->findChild<MessagePreview*>()->isVisible());
    EXPECT_TRUE(page->find());
    EXPECT_TRUE(field(u"Search in the outbox"_s)->hasFocus());
}

TEST_F(OutboxListTest, a_screen_reader_finds_a_list_with_a_named_item_for_each_report_and_which_is_chosen) {
    const ReportId one = handedOverHere();
    const ReportId two = handedOverHere();
    enter();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Reports"_s);
    QMap<QString, bool> items;
    int chosenItems = 0;
    for (int at = 0; at < list->childCount(); ++at) {
        QAccessibleInterface* item = list->child(at);
        ASSERT_NE(item, nullptr);
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        items.insert(item->text(QAccessible::Name), item->state().selected);
        chosenItems += item->state().selected ? 1 : 0;
    }
    EXPECT_TRUE(items.contains(u"Needs you"_s));
    EXPECT_TRUE(items.contains(u"PKS outage, BMM Exempel, New"_s)) << items.keys().join(u'|').toStdString();
    EXPECT_EQ(chosenItems, 1);
    EXPECT_NE(one, two);
}

TEST_F(OutboxListTest, a_case_number_is_told_in_the_designs_words_for_open_and_filed_reports) {
    const ReportId id = handedOverHere();
    reports.take(id, session.person(), [](const auto&) {});
    deliveries.given(id, delivery::WayOut::Phone, overview.report(id)->recipient, session.person(), [](const auto&) {});
    reports.acknowledge(id, u"INC 4711"_s, {}, session.person(), [](const auto&) {});
    const RowView row = rowOf(session, itemOf(session, *overview.report(id)));
    EXPECT_EQ(row.badge, u"Received, case INC 4711"_s);
    EXPECT_EQ(spokenName(row), u"PKS outage, BMM Exempel, Received, case INC 4711"_s);
    report::Report filed = *overview.report(id);
    filed.filing = report::Filing{{}, u"INC 4711"_s, {}, {}};
    EXPECT_EQ(filedRowOf(session, filed).badge, row.badge);
    EXPECT_EQ(spokenName(filedRowOf(session, filed)), spokenName(row));
}

TEST_F(OutboxListTest, a_badge_stands_out_on_the_chosen_row_in_every_theme) {
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        look.setTheme(theme);
        const RowView view{u"PKS driftstopp"_s, {}, {}, u"Ny"_s, Tone::Primary, {}};
        QImage image(look.px(320), look.px(60), QImage::Format_ARGB32);
        image.fill(look.color(Role::Card));
        QPainter painter(&image);
        paintRow(painter, look, image.rect(), view, {true, false});
        painter.end();
        const int middle = look.px(12) + badgeSize(look, view.badge).height() / 2;
        const int left = image.width() - look.px(16) - badgeSize(look, view.badge).width();
        EXPECT_EQ(image.pixelColor(left - look.px(4), middle), look.color(Role::PrimarySoft));
        EXPECT_EQ(image.pixelColor(left + look.px(4), middle), look.color(Role::Card));
        EXPECT_EQ(image.pixelColor(left, middle), look.color(Role::Primary)) << "its edge";
    }
}

TEST_F(OutboxListTest, the_chips_narrow_it_to_what_needs_somebody_waits_or_is_done) {
    const ReportId waits = handedOverHere();
    reports.take(waits, {u"Exempel Ersättare"_s, u"PKS-gruppen"_s}, [](const auto&) {});
    const ReportId fresh = handedOverHere();
    old(3);
    enter();
    EXPECT_EQ(rows().rowCount(), 8) << titles().join(u'|').toStdString();
    press(u"Needs you"_s);
    EXPECT_EQ(titles(), (QStringList{u"Needs you"_s, fresh.hex()}));
    press(u"Waiting"_s);
    EXPECT_EQ(titles(), (QStringList{u"Waiting"_s, waits.hex()}));
    press(u"Done"_s);
    EXPECT_EQ(titles(), (QStringList{u"Done"_s, old_.ids[2].hex(), old_.ids[1].hex(), old_.ids[0].hex()}));
    EXPECT_EQ(chosen(), fresh.hex()) << "what is looked at stays";
    press(u"All"_s);
    EXPECT_EQ(rows().rowCount(), 8);
}

TEST_F(OutboxListTest, what_was_filed_comes_200_at_a_time_as_page_down_gets_there) {
    handedOverHere();
    old(450);
    enter();
    EXPECT_EQ(rows().tailSize(), OutboxList::pageSize);
    view()->setFocus();
    qsizetype last = rows().tailSize();
    for (int press = 0; press < 500 && rows().tailSize() < 450; ++press) {
        key(Qt::Key_PageDown);
        EXPECT_LE(rows().tailSize() - last, OutboxList::pageSize);
        last = rows().tailSize();
    }
    EXPECT_EQ(rows().tailSize(), 450);
    key(Qt::Key_End);
    EXPECT_EQ(chosen(), old_.ids.constFirst().hex());
    EXPECT_FALSE(rows().mayHaveMore());
}

TEST_F(OutboxListTest, an_old_report_is_read_with_its_deliveries_when_it_is_chosen) {
    old(5);
    enter();
    page->select(old_.ids[2]);
    EXPECT_TRUE(QTest::qWaitFor([this] { return overview.report(old_.ids[2]) != nullptr; }));
    settle();
    EXPECT_TRUE(message().contains(report::numberOf(old_.ids[2]))) << message().toStdString();
    EXPECT_EQ(overview.deliveriesOf(old_.ids[2]).size(), 1);
    EXPECT_EQ(OutboxPage::needingYou(session), 0);
    EXPECT_NE(button(u"Write an update …"_s), nullptr);
    EXPECT_EQ(rows().row(0).view.title, u"Done"_s);
}

TEST_F(OutboxListTest, the_search_finds_what_was_filed_by_case_number_and_clinic) {
    handedOverHere();
    old(250);
    enter();
    EXPECT_TRUE(page->find());
    type(u"inc-137"_s);
    settle();
    EXPECT_EQ(titles(), (QStringList{u"Done"_s, old_.ids[137].hex()}));
    EXPECT_TRUE(field(u"Search in the outbox"_s)->hasFocus());
}

TEST_F(OutboxListTest, what_is_filed_while_it_is_shown_moves_to_the_old_ones_and_back_when_something_comes) {
    pksDown();
    const ReportId id = handOver();
    reports.take(id, session.person(), [](const auto&) {});
    deliveries.given(id, delivery::WayOut::Phone, u"regionalvardanalys"_s, session.person(), [](const auto&) {});
    outages.restored(overview.report(id)->outage, clock->now(), session.person(), [](const auto&) {});
    enter();
    clock->advance(14 * base::dayMs);
    EXPECT_EQ(filing.fileQuiet(), 1);
    settle();
    EXPECT_TRUE(rows().tailHas(id.hex()));
    reports.acknowledge(id, u"INC-1"_s, {}, session.person(), [](const auto&) {});
    settle();
    EXPECT_FALSE(rows().tailHas(id.hex()));
    EXPECT_GE(rows().placeOf(id.hex()), 0);
}

} // namespace
