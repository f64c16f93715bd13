// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace reservrutin::tour {

/// Presses keys as a person would, on whatever has the focus, and writes down each one.
class Hands {
public:
    explicit Hands(QWidget& window)
        : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Moves the focus with Tab to the control of that accessible name or text. False when it cannot be reached.
    [[nodiscard]] bool tabTo(const QString& name);
    void note(const QString& line) { m_log.append(line); }
    [[nodiscard]] const QStringList& log() const { return m_log; }

private:
    QWidget& m_window;
    QStringList m_log;
};

} // namespace reservrutin::tour
