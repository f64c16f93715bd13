// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/page.h"
#include "support/gui_console.h"
#include "support/outside_twin.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace reservrutin::gui {

/// One page alone, shown and with the focus, over a console of its own. Keyboard only.
template <class T>
class PageTest : public testing::Test, public support::GuiConsole {
protected:
    void enter() {
        page = std::make_unique<T>(session, look, std::make_unique<support::OutsideTwin>(seen));
        asked = std::make_unique<QSignalSpy>(page.get(), &Page::goTo);
        page->resize(1240, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->entered();
        settle();
    }
    /// What an act changed is shown in the next turn of the loop, and new controls in the one after that.
    static void settle() {
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QAbstractButton* button(const QString& name) {
        for (auto* each : page->template findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void press(const QString& name) {
        QAbstractButton* found = button(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }
    QLineEdit* field(const QString& name) {
        for (auto* each : page->template findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString words() {
        QStringList lines;
        for (const auto* label : page->template findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    QString lastAsked() { return asked->isEmpty() ? QString() : asked->last().first().toString(); }

    support::OutsideTwin::Seen seen;
    std::unique_ptr<T> page;
    std::unique_ptr<QSignalSpy> asked;
};

} // namespace reservrutin::gui
