// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace reservrutin::gui {

enum class TextRole { Body, BodyStrong, Small, SmallStrong, Heading, Title, Clock, Mono };

/// How the window looks just now: palette, text size, fonts. Composition makes one and hands it to every widget by
/// reference; it outlives them all. Lengths in code are those of design at 100 %: px() turns them into pixels at the
/// person's own size, and changed() says that every widget should measure and paint anew (Box, Card and the rest of
/// gui/widgets do so by themselves; a page seldom needs to listen). GUI thread only.
class Look : public QObject {
    Q_OBJECT

public:
    explicit Look(QObject* parent = nullptr);

    [[nodiscard]] QColor color(Role role) const { return m_tokens[role]; }
    [[nodiscard]] int px(int designed) const;
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

    /// 1.0…2.0, in the steps that Ctrl + and Ctrl − take.
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    void larger();
    void smaller();

    /// A drill has another colour all over the frame (design law 9).
    [[nodiscard]] bool drill() const { return m_drill; }
    void setDrill(bool drill);

    /// Whether plain digits answer while the focus is in an answer group. Alt+digit always does.
    [[nodiscard]] bool plainDigits() const { return m_plainDigits; }
    void setPlainDigits(bool on) { m_plainDigits = on; }

    /// What the desktop asks for, read before dress(): its text size as a scale, its palette as a theme.
    [[nodiscard]] static double systemScale(const QFont& systemFont);
    [[nodiscard]] static Theme systemTheme(const QPalette& systemPalette);

Q_SIGNALS:
    void changed();

private:
    Theme m_theme = Theme::Light;
    Tokens m_tokens = Tokens::of(Theme::Light);
    double m_scale = 1.0;
    bool m_drill = false;
    bool m_plainDigits = true;

    void retint();
};

} // namespace reservrutin::gui
