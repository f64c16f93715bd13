// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/accessible.h"
#include "gui/widgets/step_rail.h"
#include "gui/widgets/text_block.h"

#include <QPushButton>

namespace reservrutin::gui {

/// One step of a StepRail: its circle and its three lines of text. A button only when the step can be opened.
class StepRow : public QPushButton {
    Q_OBJECT

public:
    explicit StepRow(const Look& look, QWidget* parent = nullptr);
    void setStep(const StepView& step, int number, int of);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    StepView m_step;
    int m_number = 0;
    mutable TextMemo m_memo;

    void paintCircle(QPainter& painter, const QRectF& circle) const;
    [[nodiscard]] int textLeft() const { return m_look.px(42); }
    [[nodiscard]] QString stateText() const;
};

} // namespace reservrutin::gui
