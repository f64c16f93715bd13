// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/main_window.h"

#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/shell/reading_order.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/card.h"
#include "gui/widgets/focus_halo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

// Below this many designed pixels the rail would take too much of the width.
constexpr double kSideRailFrom = 820;

// A form inside a card names its own main action by this property (a QObject*).
constexpr char kMainAction[] = "mainAction";

bool canPress(const QAbstractButton* button) {
    return button != nullptr && button->isEnabled() && button->isVisible();
}

} // namespace

MainWindow::MainWindow(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rail(new Rail(look, this))
    , m_frame(new Row(look, 0, {}, this))
    , m_strips(new Column(look))
    , m_stack(new QStackedWidget(this)) {
    setRole(this, QAccessible::Window);
    auto* right = new Column(look);
    right->addLayout(m_strips);
    right->addWidget(m_stack, 1);
    m_frame->addWidget(m_rail);
    m_frame->addLayout(right, 1);
    setMinimumSize(640, 420);
    setWindowTitle(u"Reservrutin"_s);
    new FocusHalo(look, this);
    connect(m_rail, &Rail::chosen, this, &MainWindow::choose);
    connect(&look, &Look::changed, this, &MainWindow::reconsider);
    addKeys();
}

void MainWindow::addPage(const QString& id, Factory factory, const QString& room) {
    m_pages.insert(id, {std::move(factory), room.isEmpty() ? id : room});
}

Page* MainWindow::page(const QString& id) {
    const auto entry = m_pages.find(id);
    if (entry == m_pages.end())
        return nullptr;
    if (entry->page == nullptr) {
        entry->page = entry->make();
        m_stack->addWidget(entry->page);
        connect(entry->page, &Page::goTo, this, &MainWindow::choose);
    }
    return entry->page;
}

Page* MainWindow::currentPage() const {
    return m_pages.value(m_current).page;
}

bool MainWindow::showPage(const QString& id) {
    Page* next = page(id);
    if (next == nullptr)
        return false;
    Page* before = currentPage();
    if (before != nullptr && before != next)
        before->left();
    m_current = id;
    m_rail->setCurrent(m_pages.value(id).room);
    m_stack->setCurrentWidget(next);
    next->entered();
    Q_EMIT pageShown(id);
    return true;
}

void MainWindow::choose(const QString& id) {
    if (!showPage(id))
        Q_EMIT asked(id);
}

Strip* MainWindow::showStrip(const QString& name, Tone tone, const QString& text) {
    Strip*& strip = m_shownStrips[name];
    if (strip == nullptr) {
        strip = new Strip(m_look, tone, text, this);
        m_strips->addWidget(strip);
        connect(strip, &Strip::closed, this, [this, name] { hideStrip(name); });
    }
    strip->setTone(tone);
    strip->setText(text);
    strip->show();
    return strip;
}

void MainWindow::hideStrip(const QString& name) {
    Strip* strip = m_shownStrips.take(name);
    if (strip == nullptr)
        return;
    strip->hide();
    strip->deleteLater();
}

void MainWindow::setDrill(bool drill) {
    m_look.setDrill(drill);
    if (drill)
        showStrip(u"drill"_s, Tone::Primary, tr("DRILL. Nothing leaves this computer, and nothing is counted."));
    else
        hideStrip(u"drill"_s);
    setWindowTitle(drill ? tr("DRILL – Reservrutin") : u"Reservrutin"_s);
}

void MainWindow::addKey(const QKeySequence& keys, std::function<void()> act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void MainWindow::addKeys() {
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal})
        addKey(QKeySequence(Qt::CTRL | key), [this] { m_look.larger(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_look.smaller(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_look.setScale(1.0); });
    addKey(QKeySequence(Qt::Key_Escape), [this] { goBack(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { findHere(); });
    addKey(QKeySequence(Qt::Key_F1), [this] { choose(page_id::help); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(QKeySequence(Qt::CTRL | key), [this] { pressMainAction(); });
    for (int digit = 1; digit <= 9; ++digit)
        addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)), [this, digit] { pressAnswer(digit); });
}

void MainWindow::goBack() {
    Page* here = currentPage();
    if (here == nullptr || here->back())
        return;
    if (!here->backId().isEmpty())
        choose(here->backId());
}

void MainWindow::findHere() {
    Page* here = currentPage();
    if (here != nullptr && here->find())
        return;
    if (showPage(page_id::status))
        currentPage()->find();
}

void MainWindow::pressAnswer(int digit) {
    const Page* here = currentPage();
    if (here == nullptr)
        return;
    for (AnswerGroup* group : here->findChildren<AnswerGroup*>())
        if (group->isVisible() && group->press(digit))
            return;
}

void MainWindow::pressMainAction() {
    for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        const auto* card = qobject_cast<const Card*>(at);
        QAbstractButton* own = card != nullptr
                                   ? card->mainAction()
                                   : qobject_cast<QAbstractButton*>(at->property(kMainAction).value<QObject*>());
        const bool press = canPress(own);
        const bool isForm = own != nullptr && card == nullptr;
        if (press)
            own->click();
        if (press || isForm)
            return; // a form that cannot be sent yet keeps the key to itself
    }
    const Page* here = currentPage();
    if (here != nullptr && canPress(here->mainAction()))
        here->mainAction()->click();
}

void MainWindow::reconsider() {
    const bool side = width() / m_look.scale() >= kSideRailFrom;
    const Rail::Form form = side ? Rail::Form::Side : Rail::Form::Top;
    if (form != m_rail->form()) {
        m_rail->setForm(form);
        m_frame->setDirection(side ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    update();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reconsider();
}

bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* to = nextInReadingOrder(this, focusWidget(), next);
    if (to == nullptr)
        return false;
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_look.color(Role::Paper));
}

} // namespace reservrutin::gui
