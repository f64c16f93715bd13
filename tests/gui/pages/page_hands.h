// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/page.h"
#include "support/gui_console.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <algorithm>

namespace reservrutin::gui {

/// Hands and eyes of a person with a keyboard alone, before one page over a console of its own.
class PageHands : public testing::Test, public support::GuiConsole {
protected:
    template <class T, class... More>
    T* enter(More&&... more) {
        auto made = std::make_unique<T>(session, look, std::forward<More>(more)...);
        T* raw = made.get();
        page = std::move(made);
        asked = std::make_unique<QSignalSpy>(page.get(), &Page::goTo);
        page->resize(1240, 800);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->entered();
        QApplication::processEvents();
        return raw;
    }

    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    /// Tab until the control with this name has the focus.
    bool tabTo(const QString& name) {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    void retype(const QString& text) {
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        type(text);
    }
    void pressHere() { key(Qt::Key_Space); }

    [[nodiscard]] QString focused() const {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }
    [[nodiscard]] QLineEdit* line(const QString& name) const {
        for (auto* each : page->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString words() const {
        QStringList lines;
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] QStringList buttons() const {
        QStringList names;
        for (const auto* each : page->findChildren<QAbstractButton*>()) {
            if (each->isVisible())
                names.append(each->accessibleName());
        }
        return names;
    }
    [[nodiscard]] QString lastAsked() const { return asked->isEmpty() ? QString() : asked->last().first().toString(); }
    [[nodiscard]] qsizetype entryCount() { return disk.entries().size(); }

    std::unique_ptr<Page> page;
    std::unique_ptr<QSignalSpy> asked;
};

} // namespace reservrutin::gui
