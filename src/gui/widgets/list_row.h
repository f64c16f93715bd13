// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/row_drawing.h"

#include <QPushButton>

namespace reservrutin::gui {

/// One row of a RowList, for lists of a few: a longer one is a PagedList.
class ListRow : public QPushButton {
    Q_OBJECT

public:
    explicit ListRow(const Look& look, const RowView& view, QWidget* parent = nullptr);
    void setView(const RowView& view);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    RowView m_view;
    mutable TextMemo m_memo;
};

class LinkButton;

/// A card with rows under small headings, of which one is chosen. Up and Down move the choice, as in any list. Rows
/// that are movable can be dragged to another place among them; the owner moves them, and has keys for it too.
class RowList : public Card {
    Q_OBJECT

public:
    explicit RowList(const Look& look, const QString& name, QWidget* parent = nullptr);
    void clear();
    void addHeading(const QString& text);
    /// `id` comes back with chosen().
    ListRow* addRow(const QString& id, const RowView& view);
    void setMovable(const QString& id);
    /// An act among the rows, which the choice passes by.
    LinkButton* addLink(const QString& text);
    void choose(const QString& id);
    /// The focus goes to the chosen row, else to the first.
    void focusChosen();
    [[nodiscard]] QString chosenId() const { return m_chosen; }

Q_SIGNALS:
    void chosen(const QString& id);
    /// Dragged to a place among the movable ones, counted from 0 as if it had been taken away.
    void moved(const QString& id, int place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString id;
        ListRow* row;
        bool isMovable = false;
    };
    QList<Entry> m_rows;
    QString m_chosen;
    Column* m_lines;
    QWidget* m_holder = nullptr;
    QWidget* m_marker = nullptr; ///< where a dragged row would come
    QString m_dragged;
    QPoint m_pressedAt;

    void remake();
    [[nodiscard]] int placeAt(int y) const;
    void showMarker(int place);
    void endDrag(int y);
};

} // namespace reservrutin::gui
