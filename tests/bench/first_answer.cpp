// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// first_answer FOLDER opens the real window as the program's main does, and answers as fast as a person could who needs
// no time to think: 1 (the PKS tile) as soon as home is painted, 2 ("same fault there") as soon as the question is.
// Prints, in milliseconds from the start of the process (RR_STARTED_NS): painted = home with its content, durable = the
// outage and its answer are on the disk and the window knows it; and answer = from the key to that.
#include "app/composition.h"
#include "app/console_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"

#include <QApplication>
#include <QTest>

#include <chrono>
#include <cstdio>

namespace {

using namespace reservrutin;

double millisecondsSinceStart() {
    const qint64 now =
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    return double(now - qEnvironmentVariable("RR_STARTED_NS").toLongLong()) / 1e6;
}

/// Waits in the window's own loop, without the pauses of QTest::qWaitFor.
template <class Holds>
void wait(Holds holds) {
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Tells when a widget has been painted.
class PaintWatch final : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

void pressInFocus(Qt::Key key) {
    wait([] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    QApplication application(argc, argv);
    const QFont systemFont = QApplication::font();
    const QPalette systemPalette = QApplication::palette();
    app::Options options;
    options.dataFolder = QCoreApplication::arguments().value(1);
    app::Composition composition(options);
    if (options.dataFolder.isEmpty() || composition.takePlace() != app::Place::Ours)
        return 2;
    composition.start();
    usecases::Console& console = composition.console();
    gui::Look look;
    app::setUpLook(look, console.settings.settings().look, systemFont, systemPalette);
    gui::dress(application, look);
    const gui::Translation translation(application, gui::UiLanguage::Swedish);
    app::ConsoleWindow window(console, look, QStringLiteral("sv"), composition.dataFolder());
    window.session().setPerson(QStringLiteral("Exempel Barnmorska"));
    window.session().setUnitName(QStringLiteral("BMM Exempel"));
    PaintWatch home;
    window.open();
    wait([&] { return console.overview.isLoaded(); });
    window.window().currentPage()->installEventFilter(&home);
    window.window().currentPage()->update();
    wait([&] { return home.painted; });
    const double painted = millisecondsSinceStart();
    window.window().activateWindow(); // a screen without a window manager gives the focus to nobody by itself
    pressInFocus(Qt::Key_1);
    wait([&] { return window.window().currentId() == gui::page_id::walk; });
    const double asked = millisecondsSinceStart();
    pressInFocus(Qt::Key_2);
    wait([&] { return window.session().outage() != nullptr; });
    const double durable = millisecondsSinceStart();
    const auto subject = journal::Subject::of(window.session().outage()->id);
    std::printf("painted %.1f durable %.1f answer %.1f saved %d\n", painted, durable, durable - asked,
                console.overview.isSaved(subject) ? 1 : 0);
    window.putAway();
}
