// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"
#include "gui/widgets/text_block.h"

#include <QLabel>

namespace reservrutin::gui {

/// Plain text that wraps, with the design's line height and a height that layouts can ask for. Markup in the text
/// is shown as it stands.
class WrapLabel : public QLabel {
    Q_OBJECT

public:
    WrapLabel(const Look& look, const QString& text = {}, TextRole font = TextRole::Body, Role color = Role::Ink,
              QWidget* parent = nullptr);
    /// In a form from ui/.
    explicit WrapLabel(QWidget* form);
    void setColor(Role color);
    void setTextRole(TextRole font);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Look& m_look;
    TextRole m_font;
    Role m_color;
    mutable TextMemo m_memo;
};

/// The grey bold line above a card's content ("Händelseförlopp"), told to screen readers as a heading.
class CardHeading : public WrapLabel {
    Q_OBJECT
public:
    explicit CardHeading(const Look& look, const QString& text, QWidget* parent = nullptr);
};

} // namespace reservrutin::gui
