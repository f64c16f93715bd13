// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"

#include <QWidget>

namespace reservrutin::gui {

class Box;
class WrapLabel;

/// A notice across the top of the window or a page: what is so, and what can be done about it. It comes quietly: it
/// never takes the focus, and is announced to screen readers when its text changes.
class Strip : public QWidget {
    Q_OBJECT

public:
    Strip(const Look& look, Tone tone, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    void setTone(Tone tone);
    /// A link at the end of the line; connect to clicked() of what is returned.
    LinkButton* addAction(const QString& text);
    /// Lets the person put it away; closed() follows, and the owner removes the strip.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Tone m_tone;
    WrapLabel* m_label;
    Box* m_actions;
    QWidget* m_close = nullptr;
};

} // namespace reservrutin::gui
