// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/page.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/wrap_label.h"

#include <QPainter>
#include <QScrollArea>

namespace reservrutin::gui {

namespace {

constexpr int kNarrowBelow = 1200;
constexpr double kNarrowAbove = 1.3;
constexpr int kLeastView = 40;
// The scrolled body is cut at its edges; this leaves the focus ring whole. The page's own margin is smaller by it.
constexpr QMargins kHaloRoom(4, 4, 4, 4);

} // namespace

Page::Page(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_whole(new Column(look, 0, {}, this))
    , m_back(new LinkButton(look, {}, LinkButton::Tone::Quiet))
    , m_step(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , m_title(new WrapLabel(look, {}, TextRole::Title, Role::Ink))
    , m_crumbs(new QWidget)
    , m_head(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_body(nullptr)
    , m_bar(new QWidget(this))
    , m_actions(new FlowLayout(look, 10)) {
    buildHead();
    buildBody();
    connect(&look, &Look::changed, this, &Page::reconsider);
    reconsider();
}

void Page::buildHead() {
    auto* crumbs = new Row(m_look, 10, {}, m_crumbs);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_step, 1, Qt::AlignVCenter);
    crumbs->addStretch(0);
    setRole(m_title, QAccessible::Heading);
    auto* titles = new Column(m_look, 0);
    titles->addStretch(1);
    titles->addWidget(m_crumbs);
    titles->addWidget(m_title);
    titles->addStretch(1);
    m_headRow = new Row(m_look, 20, {4, 0, 4, 0}, m_head);
    m_headRow->addLayout(titles, 1);
    m_whole->addWidget(m_head);
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(m_backId); });
    showCrumbs();
}

void Page::buildBody() {
    auto* inside = new QWidget;
    m_body = new Column(m_look, 14, kHaloRoom, inside);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(kLeastView); // head and bar keep their words before the view keeps its height
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_whole->addWidget(m_scroll, 1);
    auto* bar = new Column(m_look, 0, kHaloRoom, m_bar);
    bar->addLayout(m_actions);
    m_bar->hide();
    m_whole->addWidget(m_bar);
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    showCrumbs();
}

QString Page::title() const {
    return m_title->text();
}

void Page::setBack(const QString& text, const QString& pageId) {
    m_backId = pageId;
    m_back->setLabel(text.isEmpty() ? QString() : QChar(0x2039) + QLatin1Char(' ') + text);
    m_back->setAccessibleName(tr("Back to %1").arg(text));
    showCrumbs();
}

void Page::setStepLine(const QString& text) {
    m_stepText = text;
    showCrumbs();
}

void Page::showCrumbs() {
    const bool back = !m_backId.isEmpty();
    const bool step = m_narrow && !m_stepText.isEmpty();
    m_step->setText(back && step ? QChar(0x00B7) + QStringLiteral("  ") + m_stepText : m_stepText);
    m_back->setVisible(back);
    m_step->setVisible(step);
    m_crumbs->setVisible(back || step);
    m_title->setVisible(!m_title->text().isEmpty());
    m_head->setVisible(back || step || m_hasCorner || !m_title->text().isEmpty());
}

void Page::setCorner(QWidget* widget) {
    m_headRow->addWidget(widget, 0, Qt::AlignVCenter);
    m_hasCorner = true;
    showCrumbs();
}

void Page::addAction(QWidget* button) {
    m_actions->addWidget(button);
    m_bar->show();
}

void Page::removeAction(QWidget* button) {
    m_actions->removeWidget(button);
    m_bar->setVisible(m_actions->count() > 0);
}

void Page::reconsider() {
    const bool narrow = window()->width() < kNarrowBelow || m_look.scale() > kNarrowAbove + 0.001;
    m_whole->setEdges(narrow ? QMargins(18, 16, 18, 14) : QMargins(26, 26, 26, 22));
    m_whole->setGap(narrow ? 8 : 14);
    update();
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showCrumbs();
    Q_EMIT narrowChanged(narrow);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reconsider();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reconsider();
}

void Page::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_look.color(Role::Paper));
}

} // namespace reservrutin::gui
