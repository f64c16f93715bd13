// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/walk/note_row.h"
#include "gui/walk/walk_page.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/timeline_list.h"
#include "support/gui_console.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace reservrutin::gui {

/// The walk page alone, shown and with the focus, over a console of its own. Keyboard only.
class WalkTest : public testing::Test, public support::GuiConsole {
protected:
    /// Shows the page as the window does: the visit is chosen, then the page comes to the front.
    void enter() {
        page = std::make_unique<WalkPage>(session, look);
        asked = std::make_unique<QSignalSpy>(page.get(), &Page::goTo);
        page->resize(1240, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->entered();
        QApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QAbstractButton* button(const QString& text) {
        for (auto* each : page->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    void press(const QString& text) {
        QAbstractButton* found = button(text);
        ASSERT_NE(found, nullptr) << text.toStdString();
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    NoteRow* note() { return page->findChild<NoteRow*>(); }
    QString lastAsked() {
        QApplication::processEvents();
        return asked->isEmpty() ? QString() : asked->last().first().toString();
    }
    QString seen() {
        QStringList lines;
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(QLatin1Char('\n'));
    }

    std::unique_ptr<WalkPage> page;
    std::unique_ptr<QSignalSpy> asked;
};

} // namespace reservrutin::gui
