// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/reading_order.h"

#include <QLayout>
#include <QSet>
#include <QWidget>

namespace reservrutin::gui {

namespace {

class Collector {
public:
    void addWidget(QWidget* widget) {
        if (m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if (widget->isHidden() || !widget->isEnabled())
            return;
        if (widget->focusPolicy() & Qt::TabFocus)
            return found.append(widget);
        if (QLayout* layout = widget->layout())
            addLayout(layout);
        for (QObject* child : widget->children()) { // what no layout holds: a scroll area's content
            auto* inside = qobject_cast<QWidget*>(child);
            if (inside != nullptr && !inside->isWindow())
                addWidget(inside);
        }
    }

    QList<QWidget*> found;

private:
    void addLayout(QLayout* layout) {
        for (int index = 0; index < layout->count(); ++index) {
            QLayoutItem* item = layout->itemAt(index);
            if (item->widget() != nullptr)
                addWidget(item->widget());
            else if (item->layout() != nullptr)
                addLayout(item->layout());
        }
    }

    QSet<QWidget*> m_seen;
};

} // namespace

QList<QWidget*> readingOrder(QWidget* within) {
    Collector collector;
    collector.addWidget(within);
    return collector.found;
}

QWidget* nextInReadingOrder(QWidget* within, const QWidget* from, bool forward) {
    const QList<QWidget*> stops = readingOrder(within);
    if (stops.isEmpty())
        return nullptr;
    qsizetype here = forward ? -1 : 0;
    for (qsizetype index = 0; index < stops.size(); ++index) {
        if (from != nullptr && (stops[index] == from || stops[index]->isAncestorOf(from)))
            here = index;
    }
    return stops[(here + (forward ? 1 : stops.size() - 1)) % stops.size()];
}

} // namespace reservrutin::gui
