// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/rail.h"

#include "gui/shell/page_ids.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/box.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/wrap_label.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

constexpr int kSideWidth = 196;

class RailLine : public QWidget {
public:
    RailLine(const Look& look, QWidget* parent)
        : QWidget(parent)
        , m_look(look) {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_look.color(Role::RailLine)); }

private:
    const Look& m_look;
};

} // namespace

QList<Rail::Way> Rail::rooms() {
    return {{page_id::status, tr("Status"), RailButton::Kind::Room},
            {page_id::outbox, tr("Outbox"), RailButton::Kind::Room},
            {page_id::routines, tr("Routines"), RailButton::Kind::Room},
            {page_id::followUp, tr("Follow-up"), RailButton::Kind::Room}};
}

QList<Rail::Way> Rail::foot() {
    return {{page_id::contacts, tr("Contacts"), RailButton::Kind::Foot},
            {page_id::settings, tr("Settings"), RailButton::Kind::Foot},
            {page_id::help, tr("Help"), RailButton::Kind::Foot},
            {page_id::drill, tr("Try it (drill)"), RailButton::Kind::Amber}};
}

Rail::Rail(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look) {
    setAccessibleName(tr("Rooms"));
    setRole(this, QAccessible::Grouping);
    auto* both = new Column(look, 0, {}, this);
    buildSide();
    buildTop();
    both->addWidget(m_side);
    both->addWidget(m_top);
    setForm(Form::Side);
    connect(&look, &Look::changed, this, &Rail::restyle);
}

RailButton* Rail::addWay(QLayout* to, const Way& way, bool lying) {
    auto* button = new RailButton(m_look, way.text, way.kind);
    button->setLying(lying);
    to->addWidget(button);
    m_buttons.insert(way.id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id = way.id] { Q_EMIT chosen(id); });
    return button;
}

void Rail::buildSide() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto* column = new Column(m_look, 0, {12, 22, 12, 28}, inside);

    auto* heads = new Column(m_look, 4, {10, 0, 6, 20});
    auto* product = new WrapLabel(m_look, u"Reservrutin"_s, TextRole::BodyStrong, Role::RailInk);
    m_unit = new WrapLabel(m_look, {}, TextRole::Small, Role::RailMute);
    heads->addWidget(product);
    heads->addWidget(m_unit);
    column->addLayout(heads);

    auto* rooms = new Column(m_look, 4);
    for (const Way& way : Rail::rooms())
        addWay(rooms, way, false);
    column->addLayout(rooms);
    column->addStretch(1);
    column->addGap(16);
    column->addWidget(new RailLine(m_look, inside));
    column->addGap(10);
    auto* person = new Column(m_look, 0, {10, 0, 6, 2});
    m_person = new WrapLabel(m_look, {}, TextRole::SmallStrong, Role::RailInk);
    person->addWidget(m_person);
    column->addLayout(person);
    m_change = addWay(column, {page_id::person, tr("Not you? Change"), RailButton::Kind::Foot}, false);
    column->addGap(8);
    for (const Way& way : foot())
        addWay(column, way, false);
    m_side = scroll;
}

void Rail::buildTop() {
    m_top = new QWidget(this);
    auto* flow = new FlowLayout(m_look, 4, m_top);
    flow->setContentsMargins(8, 6, 8, 6);
    for (const Way& way : rooms())
        addWay(flow, way, true);
    auto* more = new RailButton(m_look, tr("More"), RailButton::Kind::Room);
    more->setLying(true);
    flow->addWidget(more);
    connect(more, &QAbstractButton::clicked, this, [this, more] { openMore(more); });
}

void Rail::openMore(QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& id, const QString& text) {
        // Names are plain text: an ampersand is a letter.
        QAction* action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
    };
    add(page_id::person, m_personName.isEmpty() ? tr("Who are you?") : m_personName + u" · "_s + tr("Not you? Change"));
    menu->addSeparator();
    for (const Way& way : foot())
        add(way.id, way.text);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void Rail::setForm(Form form) {
    m_form = form;
    m_side->setVisible(form == Form::Side);
    m_top->setVisible(form == Form::Top);
    restyle();
}

void Rail::restyle() {
    const bool side = m_form == Form::Side;
    setMinimumWidth(side ? m_look.px(kSideWidth) : 0);
    setMaximumWidth(side ? m_look.px(kSideWidth) : QWIDGETSIZE_MAX);
    setSizePolicy(side ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                  side ? QSizePolicy::Preferred : QSizePolicy::Minimum); // Fixed would cap it at one line
    update();
}

void Rail::setUnit(const QString& unit) {
    m_unit->setText(unit);
}

void Rail::setPerson(const QString& name) {
    m_personName = name;
    m_person->setText(name);
    m_person->setVisible(!name.isEmpty());
    m_change->setLabel(name.isEmpty() ? tr("Who are you?") : tr("Not you? Change"));
}

void Rail::setCount(const QString& pageId, int count) {
    for (RailButton* button : m_buttons.values(pageId))
        button->setCount(count);
}

void Rail::setCurrent(const QString& pageId) {
    for (auto way = m_buttons.cbegin(); way != m_buttons.cend(); ++way)
        way.value()->setCurrent(way.key() == pageId);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_look.color(Role::Rail));
}

} // namespace reservrutin::gui
