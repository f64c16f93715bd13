// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/paged_list.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/focus_halo.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace reservrutin::gui {

namespace {

/// Draws rows as ListRow does, and remembers how high they are.
class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Look& look, QListView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ListedRow& row = rows().row(index.row());
        if (row.isHeading())
            return paintRowHeading(*painter, m_look, option.rect, row.view.title);
        const bool focused = m_view->hasFocus() && index == m_view->currentIndex();
        paintRow(*painter, m_look, option.rect, row.view, {(option.state & QStyle::State_Selected) != 0, focused});
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int width = m_view->viewport()->width();
        return {width, height(index.row(), width)};
    }

    [[nodiscard]] int height(int at, int width) const {
        const int key = width * 1000 + m_look.px(100);
        if (const int known = rows().knownHeight(at, key))
            return known;
        const ListedRow& row = rows().row(at);
        const int height = row.isHeading() ? rowHeadingHeight(m_look, row.view.title, width, m_memo)
                                           : rowHeight(m_look, row.view, width, m_memo);
        rows().keepHeight(at, key, height);
        return height;
    }

private:
    [[nodiscard]] const RowModel& rows() const { return *static_cast<const RowModel*>(m_view->model()); }

    const Look& m_look;
    QListView* m_view;
    mutable TextMemo m_memo;
};

} // namespace

RowListView::RowListView(const Look& look, QWidget* parent)
    : QListView(parent)
    , m_look(look) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    setHaloRadius(this, -1);
    setItemDelegate(new RowDelegate(look, this));
    connect(&look, &Look::changed, this, &RowListView::restyle);
}

void RowListView::setRows(RowModel* rows) {
    m_rows = rows;
    setModel(rows);
}

void RowListView::restyle() {
    verticalScrollBar()->setSingleStep(m_look.px(24));
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

int RowListView::contentHeight(int width, int most) const {
    const auto* delegate = static_cast<const RowDelegate*>(itemDelegate());
    int height = 0;
    for (int at = 0; at < m_rows->rowCount() && height < most; ++at)
        height += delegate->height(at, width);
    return std::min(height, most);
}

QSize RowListView::sizeHint() const {
    return {m_look.px(320), m_look.px(160)};
}

QSize RowListView::minimumSizeHint() const {
    return {m_look.px(150), m_look.px(60)};
}

void RowListView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        return Q_EMIT opened();
    QListView::keyPressEvent(event);
}

/// Qt goes to the first row also when that is a heading, and then stays where it was.
QModelIndex RowListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    if (!to.isValid() || !m_rows->row(to.row()).isHeading())
        return to;
    const int by = action == MoveEnd || action == MoveDown || action == MovePageDown ? -1 : 1;
    const int at = to.row() + by; // two headings never follow each other, and none stands last
    return at < 0 || at >= m_rows->rowCount() ? QModelIndex() : m_rows->index(at);
}

/// Beside the rows, or on a heading, nothing is chosen and nothing is let go.
void RowListView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_rows->row(index.row()).isHeading())
        return event->accept();
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(index);
}

void RowListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // other widths, other heights
}

PagedList::PagedList(const Look& look, const QString& name, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_rows(new RowModel(this))
    , m_view(new RowListView(look)) {
    setPadding({1, 8, 1, 12});
    m_view->setAccessibleName(name);
    // Before Qt's own: where the chosen row goes, Qt makes another current, which nobody has chosen.
    connect(m_rows, &RowModel::rowsAboutToBeRemoved, this, [this] { m_quiet = true; });
    m_view->setRows(m_rows);
    body()->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PagedList::follow);
    connect(m_view, &RowListView::opened, this, &PagedList::opened);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &PagedList::opened);
    connect(m_view, &QAbstractItemView::clicked, this, &PagedList::pointed);
    connect(m_rows, &RowModel::pageWanted, this, &PagedList::pageWanted);
    for (const auto grown : {&RowModel::rowsInserted, &RowModel::rowsRemoved})
        connect(m_rows, grown, this, [this] {
            m_quiet = false;
            showChosen();
            updateGeometry();
        });
}

void PagedList::setChosen(const QString& id) {
    m_chosen = id;
    showChosen();
}

void PagedList::choose(const QString& id) {
    if (id == m_chosen)
        return;
    setChosen(id);
    Q_EMIT chosen(id);
}

void PagedList::showChosen() {
    const int at = m_rows->placeOf(m_chosen);
    const QModelIndex index = at < 0 ? QModelIndex() : m_rows->index(at);
    if (index == m_view->currentIndex() && (at < 0 || m_view->selectionModel()->isSelected(index)))
        return;
    const bool was = std::exchange(m_quiet, true);
    if (at < 0)
        m_view->selectionModel()->clear();
    else
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_quiet = was;
}

void PagedList::follow(const QModelIndex& current) {
    if (m_quiet || !current.isValid() || m_rows->row(current.row()).isHeading())
        return;
    m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    bringIntoPage(current);
    const QString id = m_rows->row(current.row()).id;
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

/// Where the page scrolls as a whole, the row is brought into sight as well.
void PagedList::bringIntoPage(const QModelIndex& index) {
    for (QWidget* at = parentWidget(); at != nullptr; at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QRect row = m_view->visualRect(index) & m_view->viewport()->rect();
        const QPoint middle = m_view->viewport()->mapTo(area->widget(), row.center());
        area->ensureVisible(middle.x(), middle.y(), 0, row.height() / 2 + m_look.px(8));
    }
}

void PagedList::focusList() {
    m_view->setFocus(Qt::OtherFocusReason);
}

QSize PagedList::sizeHint() const {
    return {Card::sizeHint().width(), heightFor(420)};
}

QSize PagedList::minimumSizeHint() const {
    return {Card::minimumSizeHint().width(), heightFor(240)};
}

int PagedList::heightFor(int most) const {
    const int around = Card::sizeHint().height() - m_view->sizeHint().height();
    const int width = std::max(m_view->viewport()->width(), m_look.px(150));
    return around + m_view->contentHeight(width, m_look.px(most));
}

} // namespace reservrutin::gui
