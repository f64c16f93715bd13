// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/flow.h"
#include "gui/widgets/look.h"

#include <QWidget>

namespace reservrutin::gui {

/// The flow of a routine as boxes and arrows, drawn from what the draft says. A click on a box asks for its step; by
/// keyboard the list of steps does the same. Owned by the editor's page.
class FlowPicture final : public QWidget {
    Q_OBJECT

public:
    explicit FlowPicture(const Look& look, QWidget* parent = nullptr);
    void show(const routine::Routine& routine, const QString& chosen);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepAsked(const QString& step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Label {
        QString text;
        bool isEnd = false;
    };
    [[nodiscard]] QRect rectOf(const routine::FlowBox& box) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] QString stepAt(QPoint place) const;
    void paintArrow(QPainter& painter, const routine::FlowArrow& arrow) const;
    void paintAnswers(QPainter& painter, const routine::FlowArrow& arrow, QPointF middle) const;
    void paintBox(QPainter& painter, const routine::FlowBox& box) const;

    const Look& m_look;
    routine::Flow m_flow;
    QHash<QString, Label> m_labels;
    QString m_chosen;
};

} // namespace reservrutin::gui
