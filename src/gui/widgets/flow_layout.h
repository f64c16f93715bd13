// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QLayout>
#include <memory>
#include <vector>

namespace reservrutin::gui {

/// Lays widgets out like words: as many on a line as fit, the rest on the next. Buttons and chips live in it, so
/// that nothing is cut at 200 %. With setColumns(), every item of a line is equally wide (the tiles on home).
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(const Look& look, int gap = 10, QWidget* parent = nullptr);
    ~FlowLayout() override;
    /// At most `most` equal columns, each at least `least` wide (designed pixels).
    void setColumns(int most, int least);
    [[nodiscard]] int gap() const { return m_gap; }
    void setGap(int gap);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    const Look& m_look;
    int m_gap;
    int m_most = 0;
    int m_least = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;

    [[nodiscard]] std::vector<QLayoutItem*> shown() const;
    int flow(const QRect& rect, bool place) const;
    int grid(const QRect& rect, bool place) const;
    int arrange(const QRect& rect, bool place) const;
};

} // namespace reservrutin::gui
