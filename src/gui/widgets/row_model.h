// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/row_drawing.h"

#include <QAbstractListModel>
#include <QSet>

namespace reservrutin::gui {

/// One row of a PagedList. Without an id it is a heading: its title alone, never chosen.
struct ListedRow {
    QString id;
    RowView view;

    [[nodiscard]] bool isHeading() const { return id.isEmpty(); }
    friend bool operator==(const ListedRow&, const ListedRow&) = default;
};

/// The rows of a PagedList: a head that is told whole each time, and below it a tail that comes page by page, asked for
/// when somebody gets near its end. What stays keeps its place and its choice. Owned by the list, window's thread.
class RowModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHead(const QVector<ListedRow>& head);
    /// No tail yet; `more` says that one may come.
    void clearTail(bool more);
    void append(const QVector<ListedRow>& page, bool more);
    /// Filed just now: the latest stands first.
    void prepend(const ListedRow& row);
    void removeFromTail(const QString& id);

    [[nodiscard]] const ListedRow& row(int index) const;
    /// -1 when there is none.
    [[nodiscard]] int placeOf(const QString& id) const;
    [[nodiscard]] bool tailHas(const QString& id) const { return m_tailIds.contains(id); }
    [[nodiscard]] qsizetype tailSize() const { return m_tail.size(); }
    [[nodiscard]] bool mayHaveMore() const { return m_more; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// How high a row was at a width; 0 until somebody has measured it since its words changed.
    [[nodiscard]] int knownHeight(int index, int key) const;
    void keepHeight(int index, int key, int height) const;

Q_SIGNALS:
    void pageWanted();

private:
    struct Measured {
        int key = -1;
        int height = 0;
    };
    QVector<ListedRow> m_head;
    QVector<ListedRow> m_tail;
    mutable QVector<Measured> m_headHeights;
    mutable QVector<Measured> m_tailHeights;
    QSet<QString> m_tailIds;
    bool m_more = false;
    bool m_asked = false; ///< one page at a time

    void replaceHead(qsizetype from, qsizetype removed, const QVector<ListedRow>& added);
    [[nodiscard]] Measured& measured(int index) const;
};

} // namespace reservrutin::gui
