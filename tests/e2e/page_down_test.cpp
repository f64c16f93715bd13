// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Thousands of old reports in a real store, the whole window, and Page Down until the end: rows come 200 at a time and
// no paint is dear. It prints what docs/benchmarks.md holds.
#include "app/composition.h"
#include "app/console_window.h"
#include "e2e/loop_watch.h"
#include "gui/outbox/outbox_list.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/paged_list.h"
#include "support/fixed_clock.h"
#include "support/old_reports.h"
#include "support/seeded_random.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <vector>

using namespace reservrutin;

namespace {

/// RR_OLD_REPORTS=10000 for docs/benchmarks.md.
int oldReports() {
    const int asked = qEnvironmentVariableIntValue("RR_OLD_REPORTS");
    return asked > 0 ? asked : 2'000;
}

constexpr int patienceMs = 60'000;
// Processor time of the window's own thread: what else the machine does is not in it. Built without optimisation, and
// with other builds beside it, the longest was 5 ms; a sanitizer multiplies what it watches.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double longestPaintMs = 160;
#else
constexpr double longestPaintMs = 16;
#endif

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Times every paint: Qt answers an UpdateRequest with all paint events of a window, layouts that waited included.
class Painted final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (event->type() != QEvent::UpdateRequest)
            return QApplication::notify(receiver, event);
        const double before = processorMs();
        const bool done = QApplication::notify(receiver, event);
        paints.push_back(processorMs() - before);
        return done;
    }

    std::vector<double> paints; ///< processor time of each in ms
};

Painted& application() {
    return *static_cast<Painted*>(qApp);
}

/// A data folder as years of use leave it, and the window on its outbox.
struct Years {
    Years() {
        support::FixedClock clock;
        {
            app::Composition before({app::Use::CommandLine, folder.path(), {}, &clock});
            before.start();
            support::SeededRandom random(1);
            support::OldReports(before.console().journal, random).write(oldReports(), clock.now());
        }
        app::Options options;
        options.dataFolder = folder.path();
        composition.emplace(options);
        gui::dress(*qApp, look);
        window.emplace(composition->console(), look, QStringLiteral("sv"), folder.path());
        composition->start();
        window->open();
        EXPECT_TRUE(QTest::qWaitFor([this] { return composition->console().overview.isLoaded(); }, patienceMs));
        window->window().showPage(gui::page_id::outbox);
        view = window->window().findChild<gui::RowListView*>();
        list = window->window().findChild<gui::PagedList*>();
        EXPECT_TRUE(QTest::qWaitFor([this] { return list->rows().tailSize() > 0; }, patienceMs));
    }
    ~Years() { QApplication::setStyle(QStringLiteral("Fusion")); }

    QTemporaryDir folder;
    gui::Look look;
    std::optional<app::Composition> composition;
    std::optional<app::ConsoleWindow> window;
    gui::RowListView* view = nullptr;
    gui::PagedList* list = nullptr;
};

double at(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(double(values.size() - 1) * part)];
}

TEST(PageDown, old_reports_come_200_at_a_time_and_no_paint_is_dear) {
    Years years;
    EXPECT_LE(years.composition->console().overview.reports().size(), 1) << "only what is looked at is held";
    qsizetype known = years.list->rows().tailSize();
    EXPECT_EQ(known, gui::OutboxList::pageSize);
    QObject::connect(
        &years.list->rows(), &QAbstractItemModel::rowsInserted, years.view,
        [](const QModelIndex&, int first, int last) { EXPECT_LE(last - first + 1, gui::OutboxList::pageSize); });
    years.view->setFocus();
    QTest::qWait(100);
    application().paints.clear();
    e2e::LoopWatch watch;
    int presses = 0;
    QString last;
    while (last != years.list->chosenId() || years.list->rows().mayHaveMore()) {
        ASSERT_LT(++presses, 4 * oldReports());
        last = years.list->chosenId();
        QTest::keyClick(years.view, Qt::Key_PageDown);
        QTest::qWait(1);
        if (last == years.list->chosenId()) // the next page is on its way
            (void)QTest::qWaitFor([&] { return years.list->rows().tailSize() > known; }, 1000);
        known = years.list->rows().tailSize();
    }
    EXPECT_EQ(years.list->rows().tailSize(), oldReports());
    const std::vector<double>& paints = application().paints;
    std::printf("%d presses, %zu paints: longest %.1f ms, p99 %.1f ms, p50 %.1f ms; the loop stood still %.1f ms\n",
                presses, paints.size(), at(paints, 1), at(paints, 0.99), at(paints, 0.5), watch.longestMs());
    EXPECT_GT(paints.size(), 50u);
    EXPECT_LT(at(paints, 1), longestPaintMs);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Painted app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
