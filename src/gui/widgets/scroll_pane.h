// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/box.h"

#include <QScrollArea>

namespace reservrutin::gui {

/// A pane that scrolls by itself, whatever stands beside it. Its content fills it, shrinks as far as it can, and only
/// then scrolls. Focus is brought into view here as on every page (FocusHalo). Owned by its page.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// No lower than `least` designed pixels; then the page around it scrolls.
    ScrollPane(const Look& look, int least, QWidget* parent = nullptr);
    [[nodiscard]] Column* body() const { return m_body; }
    void toTop();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    const Look& m_look;
    int m_least;
    Column* m_body;
};

} // namespace reservrutin::gui
