// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/row_model.h"

#include <QListView>

namespace reservrutin::gui {

/// The view inside a PagedList: what Qt's list does by keyboard and for screen readers, with rows of ours.
class RowListView : public QListView {
    Q_OBJECT

public:
    explicit RowListView(const Look& look, QWidget* parent = nullptr);
    void setRows(RowModel* rows);
    /// Of all rows, or of as many as fill `most`.
    [[nodiscard]] int contentHeight(int width, int most) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Look& m_look;
    RowModel* m_rows = nullptr;

    void restyle();
};

/// A card with very many rows under small headings, of which one is chosen. Only what is seen is drawn; the tail comes
/// page by page (RowModel). Up, Down, Page Up, Page Down, Home and End move the choice, Enter opens it. Owned by its
/// page, on the window's thread.
class PagedList : public Card {
    Q_OBJECT

public:
    PagedList(const Look& look, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] RowModel& rows() const { return *m_rows; }
    /// Told without a signal; a row that is not here is chosen when it comes.
    void setChosen(const QString& id);
    void choose(const QString& id);
    [[nodiscard]] QString chosenId() const { return m_chosen; }
    void focusList();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);
    /// Enter or a double click.
    void opened();
    /// A row was clicked.
    void pointed();
    void pageWanted();

private:
    RowModel* m_rows;
    RowListView* m_view;
    QString m_chosen;
    bool m_quiet = false;

    void follow(const QModelIndex& current);
    void showChosen();
    void bringIntoPage(const QModelIndex& index);
    /// With its rows, as far as these are no higher than `most` designed pixels.
    [[nodiscard]] int heightFor(int most) const;
};

} // namespace reservrutin::gui
