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
        , look_(look) {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), look_.color(Role::RailLine)); }

private:
    const Look& look_;
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
    , look_(look) {
    setAccessibleName(tr("Rooms"));
    setRole(this, QAccessible::Grouping);
    auto* both = new Column(look, 0, {}, this);
    buildSide();
    buildTop();
    both->addWidget(side_);
    both->addWidget(top_);
    setForm(Form::Side);
    connect(&look, &Look::changed, this, &Rail::restyle);
}

RailButton* Rail::addWay(QLayout* to, const Way& way, bool lying) {
    auto* button = new RailButton(look_, way.text, way.kind);
    button->setLying(lying);
    to->addWidget(button);
    buttons_.insert(way.id, button);
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
    auto* column = new Column(look_, 0, {12, 22, 12, 28}, inside);

    auto* heads = new Column(look_, 4, {10, 0, 6, 20});
    auto* product = new WrapLabel(look_, u"Reservrutin"_s, TextRole::BodyStrong, Role::RailInk);
    unit_ = new WrapLabel(look_, {}, TextRole::Small, Role::RailMute);
    heads->addWidget(product);
    heads->addWidget(unit_);
    column->addLayout(heads);

    auto* rooms = new Column(look_, 4);
    for (const Way& way : Rail::rooms())
        addWay(rooms, way, false);
    column->addLayout(rooms);
    column->addStretch(1);
    column->addGap(16);
    column->addWidget(new RailLine(look_, inside));
    column->addGap(10);
    auto* person = new Column(look_, 0, {10, 0, 6, 2});
    person_ = new WrapLabel(look_, {}, TextRole::SmallStrong, Role::RailInk);
    person->addWidget(person_);
    column->addLayout(person);
    change_ = addWay(column, {page_id::person, tr("Not you? Change"), RailButton::Kind::Foot}, false);
    column->addGap(8);
    for (const Way& way : foot())
        addWay(column, way, false);
    side_ = scroll;
}

void Rail::buildTop() {
    top_ = new QWidget(this);
    auto* flow = new FlowLayout(look_, 4, top_);
    flow->setContentsMargins(8, 6, 8, 6);
    for (const Way& way : rooms())
        addWay(flow, way, true);
    auto* more = new RailButton(look_, tr("More"), RailButton::Kind::Room);
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
    add(page_id::person, personName_.isEmpty() ? tr("Who are you?") : personName_ + u" · "_s + tr("Not you? Change"));
    menu->addSeparator();
    for (const Way& way : foot())
        add(way.id, way.text);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void Rail::setForm(Form form) {
    form_ = form;
    side_->setVisible(form == Form::Side);
    top_->setVisible(form == Form::Top);
    restyle();
}

void Rail::restyle() {
    const bool side = form_ == Form::Side;
    setMinimumWidth(side ? look_.px(kSideWidth) : 0);
    setMaximumWidth(side ? look_.px(kSideWidth) : QWIDGETSIZE_MAX);
    setSizePolicy(side ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                  side ? QSizePolicy::Preferred : QSizePolicy::Minimum); // Fixed would cap it at one line
    update();
}

void Rail::setUnit(const QString& unit) {
    unit_->setText(unit);
}

void Rail::setPerson(const QString& name) {
    personName_ = name;
    person_->setText(name);
    person_->setVisible(!name.isEmpty());
    change_->setLabel(name.isEmpty() ? tr("Who are you?") : tr("Not you? Change"));
}

void Rail::setCount(const QString& pageId, int count) {
    for (RailButton* button : buttons_.values(pageId))
        button->setCount(count);
}

void Rail::setCurrent(const QString& pageId) {
    for (auto way = buttons_.cbegin(); way != buttons_.cend(); ++way)
        way.value()->setCurrent(way.key() == pageId);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), look_.color(Role::Rail));
}

} // namespace reservrutin::gui
