// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QPushButton>

namespace reservrutin::gui {

/// A way into a room on the dark rail. Room is large and can carry a count and be the current one; Foot is a small
/// quiet line; Amber is "Prova (övning)"; Name is the person.
class RailButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Room, Foot, Amber };

    RailButton(const Look& look, const QString& text, Kind kind, QWidget* parent = nullptr);
    void setLabel(const QString& text);
    [[nodiscard]] QString label() const { return m_label; }
    void setCount(int count);
    void setCurrent(bool current);
    /// In the bar along the top: as wide as its text.
    void setLying(bool lying);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_label;
    Kind m_kind;
    int m_count = 0;
    bool m_current = false;
    bool m_lying = false;

    [[nodiscard]] QFont inkFont() const;
    [[nodiscard]] QColor inkColor() const;
    [[nodiscard]] int countWidth() const;
    void rename();
};

} // namespace reservrutin::gui
