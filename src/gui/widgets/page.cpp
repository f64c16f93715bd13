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
    , look_(look)
    , whole_(new Column(look, 0, {}, this))
    , back_(new LinkButton(look, {}, LinkButton::Tone::Quiet))
    , step_(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , title_(new WrapLabel(look, {}, TextRole::Title, Role::Ink))
    , crumbs_(new QWidget)
    , head_(new QWidget(this))
    , scroll_(new QScrollArea(this))
    , body_(nullptr)
    , bar_(new QWidget(this))
    , actions_(new FlowLayout(look, 10)) {
    buildHead();
    buildBody();
    connect(&look, &Look::changed, this, &Page::reconsider);
    reconsider();
}

void Page::buildHead() {
    auto* crumbs = new Row(look_, 10, {}, crumbs_);
    crumbs->addWidget(back_);
    crumbs->addWidget(step_, 1, Qt::AlignVCenter);
    crumbs->addStretch(0);
    setRole(title_, QAccessible::Heading);
    auto* titles = new Column(look_, 0);
    titles->addStretch(1);
    titles->addWidget(crumbs_);
    titles->addWidget(title_);
    titles->addStretch(1);
    headRow_ = new Row(look_, 20, {4, 0, 4, 0}, head_);
    headRow_->addLayout(titles, 1);
    whole_->addWidget(head_);
    connect(back_, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(backId_); });
    showCrumbs();
}

void Page::buildBody() {
    auto* inside = new QWidget;
    body_ = new Column(look_, 14, kHaloRoom, inside);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setMinimumHeight(kLeastView); // head and bar keep their words before the view keeps its height
    scroll_->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    whole_->addWidget(scroll_, 1);
    auto* bar = new Column(look_, 0, kHaloRoom, bar_);
    bar->addLayout(actions_);
    bar_->hide();
    whole_->addWidget(bar_);
}

void Page::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
    showCrumbs();
}

QString Page::title() const {
    return title_->text();
}

void Page::setBack(const QString& text, const QString& pageId) {
    backId_ = pageId;
    back_->setLabel(text.isEmpty() ? QString() : QChar(0x2039) + QLatin1Char(' ') + text);
    back_->setAccessibleName(tr("Back to %1").arg(text));
    showCrumbs();
}

void Page::setStepLine(const QString& text) {
    stepText_ = text;
    showCrumbs();
}

void Page::showCrumbs() {
    const bool back = !backId_.isEmpty();
    const bool step = narrow_ && !stepText_.isEmpty();
    step_->setText(back && step ? QChar(0x00B7) + QStringLiteral("  ") + stepText_ : stepText_);
    back_->setVisible(back);
    step_->setVisible(step);
    crumbs_->setVisible(back || step);
    title_->setVisible(!title_->text().isEmpty());
    head_->setVisible(back || step || hasCorner_ || !title_->text().isEmpty());
}

void Page::setCorner(QWidget* widget) {
    headRow_->addWidget(widget, 0, Qt::AlignVCenter);
    hasCorner_ = true;
    showCrumbs();
}

void Page::addAction(QWidget* button) {
    actions_->addWidget(button);
    bar_->show();
}

void Page::removeAction(QWidget* button) {
    actions_->removeWidget(button);
    bar_->setVisible(actions_->count() > 0);
}

void Page::reconsider() {
    const bool narrow = window()->width() < kNarrowBelow || look_.scale() > kNarrowAbove + 0.001;
    whole_->setEdges(narrow ? QMargins(18, 16, 18, 14) : QMargins(26, 26, 26, 22));
    whole_->setGap(narrow ? 8 : 14);
    update();
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
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
    QPainter(this).fillRect(rect(), look_.color(Role::Paper));
}

} // namespace reservrutin::gui
