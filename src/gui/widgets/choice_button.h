// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"
#include "gui/widgets/text_block.h"

#include <QPushButton>

namespace reservrutin::gui {

/// What answers and tiles share: a large button with a title, a quiet second line and the digit that presses it.
/// All text is plain and wraps. `setDigit(0)` hides the digit; AnswerGroup sets it.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(const Look& look, const QString& title, const QString& subtitle, QWidget* parent);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setDigit(int digit);
    [[nodiscard]] int digit() const { return m_digit; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    const Look& m_look;
    QString m_title;
    QString m_subtitle;
    int m_digit = 0;
    mutable TextMemo m_memo;

    void paintBase(QPainter& painter, Role quietEdge) const;
    virtual void restated();
};

/// One answer of a question (check.png): digit, title, subtitle, as wide as its card.
class AnswerButton : public ChoiceButton {
    Q_OBJECT

public:
    AnswerButton(const Look& look, const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);
    /// Given and on the disk (green tick instead of the digit), or given but not yet saved (`note`: "ej sparad").
    void setGiven(bool given, const QString& note = {});

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void restated() override;

private:
    bool m_given = false;
    QString m_note;

    [[nodiscard]] int textLeft() const;
};

/// One way in on home (home.png): title, subtitle, and a status line with a dot when an outage goes on.
class Tile : public ChoiceButton {
    Q_OBJECT

public:
    enum class Status { Quiet, Ongoing };

    Tile(const Look& look, const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);
    void setStatus(const QString& text, Status status = Status::Quiet);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void restated() override;

private:
    QString m_statusText;
    Status m_status = Status::Quiet;

    [[nodiscard]] int titleWidth(int width) const;
};

} // namespace reservrutin::gui
