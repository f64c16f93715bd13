// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace reservrutin::gui {

namespace {

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

void placeLine(const std::vector<std::pair<QLayoutItem*, QRect>>& line, int height) {
    for (const auto& [item, rect] : line) {
        const int spare = std::max(0, height - rect.height());
        item->setGeometry(rect.translated(0, spare / 2));
    }
}

} // namespace

FlowLayout::FlowLayout(const Look& look, int gap, QWidget* parent)
    : QLayout(parent)
    , m_look(look)
    , m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
    connect(&look, &Look::changed, this, [this] { invalidate(); });
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setColumns(int most, int least) {
    m_most = most;
    m_least = least;
    invalidate();
}

void FlowLayout::setGap(int gap) {
    m_gap = gap;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> FlowLayout::shown() const {
    std::vector<QLayoutItem*> result;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            result.push_back(item.get());
    return result;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins m = contentsMargins();
    return arrange(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : shown())
        size = size.expandedTo(item->minimumSize());
    if (m_most > 0)
        size.setWidth(std::max(size.width(), m_look.px(m_least)));
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : shown()) {
        width += item->sizeHint().width() + (width > 0 ? m_look.px(m_gap) : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return QSize(width + m.left() + m.right(), height + m.top() + m.bottom()).expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    return m_most > 0 ? grid(rect, place) : flow(rect, place);
}

int FlowLayout::flow(const QRect& rect, bool place) const {
    const int gap = m_look.px(m_gap);
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = rect.x();
    int y = rect.y();
    int tallest = 0;
    for (QLayoutItem* item : shown()) {
        const int width = std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width()));
        if (x > rect.x() && x + width > rect.x() + rect.width()) {
            if (place)
                placeLine(line, tallest);
            line.clear();
            y += tallest + gap;
            x = rect.x();
            tallest = 0;
        }
        const int height = heightOf(*item, width);
        line.emplace_back(item, QRect(x, y, width, height));
        x += width + gap;
        tallest = std::max(tallest, height);
    }
    if (place)
        placeLine(line, tallest);
    return y + tallest - rect.y();
}

int FlowLayout::grid(const QRect& rect, bool place) const {
    const int gap = m_look.px(m_gap);
    const int fit = (rect.width() + gap) / (std::max(1, m_look.px(m_least)) + gap);
    const int columns = std::clamp(fit, 1, m_most);
    const int width = (rect.width() - gap * (columns - 1)) / columns;
    const auto items = shown();
    int y = rect.y();
    for (size_t first = 0; first < items.size(); first += size_t(columns)) {
        const size_t last = std::min(items.size(), first + size_t(columns));
        int tallest = 0;
        for (size_t i = first; i < last; ++i)
            tallest = std::max(tallest, heightOf(*items[i], width));
        for (size_t i = first; place && i < last; ++i)
            items[i]->setGeometry(QRect(rect.x() + int(i - first) * (width + gap), y, width, tallest));
        y += tallest + (last < items.size() ? gap : 0);
    }
    return y - rect.y();
}

} // namespace reservrutin::gui
