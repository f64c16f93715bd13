// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/row_model.h"

#include <algorithm>

namespace reservrutin::gui {

void RowModel::setHead(const QVector<ListedRow>& head) {
    qsizetype same = 0; // rows that begin and end both
    const qsizetype most = std::min(head.size(), m_head.size());
    while (same < most && head[same].id == m_head[same].id)
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < most - same && head[head.size() - 1 - sameEnd].id == m_head[m_head.size() - 1 - sameEnd].id)
        ++sameEnd;
    replaceHead(same, m_head.size() - same - sameEnd, head.mid(same, head.size() - same - sameEnd));
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (m_head[at] == head[at])
            continue;
        m_head[at] = head[at];
        m_headHeights[at] = {};
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

void RowModel::replaceHead(qsizetype from, qsizetype removed, const QVector<ListedRow>& added) {
    if (removed > 0) {
        beginRemoveRows({}, int(from), int(from + removed - 1));
        m_head.remove(from, removed);
        m_headHeights.remove(from, removed);
        endRemoveRows();
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(from), int(from + added.size() - 1));
    m_headHeights.insert(from, added.size(), {});
    m_head.insert(from, added.size(), {});
    std::copy(added.begin(), added.end(), m_head.begin() + from);
    endInsertRows();
}

void RowModel::clearTail(bool more) {
    if (!m_tail.isEmpty()) {
        beginRemoveRows({}, int(m_head.size()), rowCount() - 1);
        m_tail.clear();
        m_tailHeights.clear();
        m_tailIds.clear();
        endRemoveRows();
    }
    m_more = more;
    m_asked = false;
}

void RowModel::append(const QVector<ListedRow>& page, bool more) {
    m_more = more;
    m_asked = false;
    if (page.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.size()) - 1);
    m_tail += page;
    m_tailHeights.resize(m_tail.size());
    for (const ListedRow& row : page)
        m_tailIds.insert(row.id);
    endInsertRows();
}

void RowModel::prepend(const ListedRow& row) {
    if (tailHas(row.id))
        return;
    beginInsertRows({}, int(m_head.size()), int(m_head.size()));
    m_tail.prepend(row);
    m_tailHeights.prepend({});
    m_tailIds.insert(row.id);
    endInsertRows();
}

void RowModel::removeFromTail(const QString& id) {
    if (!m_tailIds.remove(id))
        return;
    const auto found = std::find_if(m_tail.begin(), m_tail.end(), [&id](const ListedRow& row) { return row.id == id; });
    const auto at = found - m_tail.begin();
    beginRemoveRows({}, int(m_head.size() + at), int(m_head.size() + at));
    m_tail.remove(at);
    m_tailHeights.remove(at);
    endRemoveRows();
}

const ListedRow& RowModel::row(int index) const {
    return index < m_head.size() ? m_head[index] : m_tail[index - m_head.size()];
}

int RowModel::placeOf(const QString& id) const {
    const auto is = [&id](const ListedRow& row) { return row.id == id; };
    const auto head = std::find_if(m_head.begin(), m_head.end(), is);
    if (head != m_head.end() || !tailHas(id))
        return head == m_head.end() ? -1 : int(head - m_head.begin());
    return int(m_head.size() + (std::find_if(m_tail.begin(), m_tail.end(), is) - m_tail.begin()));
}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_head.size() + m_tail.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RowView& view = row(index.row()).view;
    switch (role) {
    case Qt::DisplayRole:
        return view.title;
    case Qt::AccessibleTextRole:
        return spokenName(view);
    case Qt::AccessibleDescriptionRole:
        return spokenDescription(view);
    default:
        return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || row(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool RowModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_asked;
}

void RowModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT pageWanted();
}

RowModel::Measured& RowModel::measured(int index) const {
    return index < m_headHeights.size() ? m_headHeights[index] : m_tailHeights[index - m_headHeights.size()];
}

int RowModel::knownHeight(int index, int key) const {
    const Measured& known = measured(index);
    return known.key == key ? known.height : 0;
}

void RowModel::keepHeight(int index, int key, int height) const {
    measured(index) = {key, height};
}

} // namespace reservrutin::gui
