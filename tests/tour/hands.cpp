// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "hands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QTest>

namespace reservrutin::tour {

namespace {

QString nameOf(QWidget* widget) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

} // namespace

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    m_log.append(QKeySequence(QKeyCombination(modifiers, key)).toString());
    QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    QTest::qWait(20);
}

void Hands::type(const QString& text) {
    m_log.append(QStringLiteral("text: ") + text);
    for (const QChar c : text) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &down);
        QApplication::sendEvent(focus, &up);
    }
    QTest::qWait(20);
}

bool Hands::tabTo(const QString& name) {
    for (int tries = 0; tries < 80; ++tries) {
        QWidget* focus = QApplication::focusWidget();
        if (focus && nameOf(focus).startsWith(name))
            return true;
        QTest::keyClick(focus ? focus : &m_window, Qt::Key_Tab);
        QTest::qWait(1);
    }
    m_log.append(QStringLiteral("not reached: ") + name);
    return false;
}

} // namespace reservrutin::tour
