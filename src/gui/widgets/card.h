// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/box.h"
#include "gui/widgets/wrap_label.h"

#include <QAbstractButton>
#include <QPointer>
#include <QWidget>

namespace reservrutin::gui {

/// A rounded surface that holds one matter. Put content into body(). Kinds: Plain; Amber (an ongoing outage, with
/// its bar); Measured (dashed: what the computer sensed, never an answer); Advice (bar of primary: Reservrutin's own
/// suggestion, not the routine's); Red (the guard's finding); Selected.
class Card : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Plain, Amber, Measured, Advice, Red, Selected };

    explicit Card(const Look& look, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Small bold line on top; also the card's name for screen readers.
    void setHeading(const QString& text);
    /// Designed pixels; 20 unless told.
    void setPadding(QMargins margins);
    [[nodiscard]] Column* body() const { return m_body; }
    /// What Ctrl+Enter presses while the focus is anywhere in this card.
    void setMainAction(QAbstractButton* button) { m_mainAction = button; }
    [[nodiscard]] QAbstractButton* mainAction() const { return m_mainAction; }

protected:
    void paintEvent(QPaintEvent* event) override;

    const Look& m_look;

private:
    Kind m_kind;
    Column* m_body;
    CardHeading* m_heading = nullptr;
    QPointer<QAbstractButton> m_mainAction;

    void paintBar(QPainter& painter, Role color, int width) const;
};

} // namespace reservrutin::gui
