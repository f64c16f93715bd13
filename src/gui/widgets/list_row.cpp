// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/list_row.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/button.h"
#include "gui/widgets/focus_halo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace reservrutin::gui {

ListRow::ListRow(const Look& look, const RowView& view, QWidget* parent)
    : QPushButton(parent)
    , m_look(look) {
    setCheckable(true);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would cap it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHaloRadius(this, -1);
    setRole(this, QAccessible::ListItem);
    setView(view);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

void ListRow::setView(const RowView& view) {
    m_view = view;
    setAccessibleName(spokenName(view));
    setAccessibleDescription(spokenDescription(view));
    updateGeometry();
    update();
}

int ListRow::heightForWidth(int width) const {
    return rowHeight(m_look, m_view, width, m_memo);
}

QSize ListRow::sizeHint() const {
    return {m_look.px(320), heightForWidth(m_look.px(320))};
}

QSize ListRow::minimumSizeHint() const {
    return {m_look.px(150), m_look.px(46)};
}

void ListRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRow(painter, m_look, rect(), m_view, {isChecked(), hasFocus()});
}

RowList::RowList(const Look& look, const QString& name, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_lines(nullptr) {
    setPadding({1, 8, 1, 12});
    setAccessibleName(name);
    setRole(this, QAccessible::List);
    remake();
}

void RowList::remake() {
    if (m_holder != nullptr) {
        body()->removeWidget(m_holder);
        m_holder->hide();
        m_holder->deleteLater(); // a row may be what is calling
        delete body()->takeAt(0);
    }
    m_holder = new QWidget(this);
    m_lines = new Column(m_look, 0, {}, m_holder);
    body()->addWidget(m_holder);
    body()->addStretch(1);
}

void RowList::clear() {
    m_rows.clear();
    remake();
}

void RowList::addHeading(const QString& text) {
    auto* heading = new CardHeading(m_look, text, m_holder);
    auto* row = new Row(m_look, 0, {16, 10, 16, 4});
    row->addWidget(heading);
    m_lines->addLayout(row);
}

ListRow* RowList::addRow(const QString& id, const RowView& view) {
    auto* row = new ListRow(m_look, view, m_holder);
    m_lines->addWidget(row);
    m_rows.append({id, row, false});
    row->setChecked(id == m_chosen);
    connect(row, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    return row;
}

LinkButton* RowList::addLink(const QString& text) {
    auto* link = new LinkButton(m_look, text, LinkButton::Tone::Primary, m_holder);
    auto* row = new Row(m_look, 0, {16, 10, 16, 10});
    row->addWidget(link);
    row->addStretch(1);
    m_lines->addLayout(row);
    return link;
}

void RowList::setMovable(const QString& id) {
    for (Entry& entry : m_rows) {
        if (entry.id != id)
            continue;
        entry.isMovable = true;
        entry.row->installEventFilter(this);
    }
}

/// Among the movable rows, the dragged one left out.
int RowList::placeAt(int y) const {
    int place = 0;
    for (const Entry& entry : m_rows) {
        const bool isAbove = entry.row->mapTo(this, QPoint(0, entry.row->height() / 2)).y() < y;
        place += entry.isMovable && entry.id != m_dragged && isAbove ? 1 : 0;
    }
    return place;
}

void RowList::showMarker(int place) {
    if (!m_marker) {
        m_marker = new QWidget(this);
        m_marker->setAutoFillBackground(true);
        m_marker->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    QPalette palette = m_marker->palette();
    palette.setColor(QPalette::Window, m_look.color(gui::Role::Primary));
    m_marker->setPalette(palette);
    int y = 0;
    int seen = 0;
    for (const Entry& entry : std::as_const(m_rows)) {
        if (!entry.isMovable || entry.id == m_dragged)
            continue;
        const int top = entry.row->mapTo(this, QPoint()).y();
        if (seen++ == place || seen == 1)
            y = top;
        if (seen == place)
            y = top + entry.row->height();
    }
    m_marker->setGeometry(m_look.px(8), y - 1, width() - m_look.px(16), std::max(2, m_look.px(2)));
    m_marker->show();
    m_marker->raise();
}

void RowList::endDrag(int y) {
    m_marker->hide();
    const int place = placeAt(y);
    Q_EMIT moved(std::exchange(m_dragged, QString()), place);
}

bool RowList::eventFilter(QObject* watched, QEvent* event) {
    const auto entry =
        std::find_if(m_rows.begin(), m_rows.end(), [watched](const Entry& e) { return e.row == watched; });
    if (entry == m_rows.end())
        return Card::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent*>(event)->pos();
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool isDrag = mouse->buttons().testFlag(Qt::LeftButton) &&
                            (mouse->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (isDrag)
            m_dragged = entry->id;
        if (!m_dragged.isEmpty())
            showMarker(placeAt(entry->row->mapTo(this, mouse->pos()).y()));
    }
    if (event->type() == QEvent::MouseButtonRelease && !m_dragged.isEmpty()) {
        entry->row->setDown(false); // it was no click
        endDrag(entry->row->mapTo(this, static_cast<QMouseEvent*>(event)->pos()).y());
        return true;
    }
    return Card::eventFilter(watched, event);
}

void RowList::choose(const QString& id) {
    for (const Entry& entry : std::as_const(m_rows))
        entry.row->setChecked(entry.id == id);
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void RowList::focusChosen() {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [this](const Entry& e) { return e.id == m_chosen; });
    if (!m_rows.isEmpty())
        (row == m_rows.end() ? m_rows.first() : *row).row->setFocus(Qt::OtherFocusReason);
}

void RowList::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto here = std::find_if(m_rows.begin(), m_rows.end(), [](const Entry& e) { return e.row->hasFocus(); });
    if (by == 0 || here == m_rows.end()) {
        Card::keyPressEvent(event);
        return;
    }
    const auto next = (here - m_rows.begin()) + by;
    if (next < 0 || next >= m_rows.size())
        return;
    m_rows[next].row->setFocus(Qt::TabFocusReason);
    choose(m_rows[next].id);
}

} // namespace reservrutin::gui
