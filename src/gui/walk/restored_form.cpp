// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/restored_form.h"

#include "gui/sentences/sentences.h"
#include "gui/widgets/box.h"
#include "gui/widgets/flow_layout.h"

#include <QPointer>

namespace reservrutin::gui {

RestoredForm::RestoredForm(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_time(new LineEdit(look))
    , m_field(new Field(look, tr("Since when does it work again?"), m_time))
    , m_confirm(new Button(look, tr("Yes, it works again"), Button::Kind::Primary)) {
    auto* column = new Column(look, 10, {0, 8, 0, 0}, this);
    column->addWidget(m_field);
    auto* holder = new QWidget;
    auto* buttons = new FlowLayout(look, 10, holder);
    auto* unknown = new Button(look, tr("I do not know when"));
    auto* leave = new Button(look, tr("Not yet"));
    for (Button* button : {m_confirm, unknown, leave})
        buttons->addWidget(button);
    column->addWidget(holder);
    setProperty("mainAction", QVariant::fromValue<QObject*>(m_confirm));
    connect(m_time, &QLineEdit::returnPressed, this, &RestoredForm::confirm);
    connect(m_confirm, &QAbstractButton::clicked, this, &RestoredForm::confirm);
    connect(unknown, &QAbstractButton::clicked, this, [this] { act(std::nullopt); });
    connect(leave, &QAbstractButton::clicked, this, &RestoredForm::close);
    hide();
}

void RestoredForm::open() {
    m_suggested = m_session.now();
    m_time->setText(m_session.console().time.clock(m_suggested));
    m_field->setProblem({});
    show();
    Q_EMIT opened(true);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

bool RestoredForm::close() {
    const bool wasOpen = !isHidden();
    hide();
    Q_EMIT opened(false);
    return wasOpen;
}

std::optional<base::UtcMs> RestoredForm::typed() const {
    const language::LocalTime& time = m_session.console().time;
    if (m_time->text() == time.clock(m_suggested))
        return m_suggested; // untouched
    return time.read(m_time->text(), m_session.now());
}

void RestoredForm::confirm() {
    const auto at = typed();
    if (!at)
        return m_field->setProblem(sentenceFor({base::ErrorKind::TimeUnreadable, m_time->text()}));
    if (m_session.now() < *at)
        return m_field->setProblem(tr("That is later than now. Write when it began to work."));
    act(*at);
}

void RestoredForm::act(std::optional<base::UtcMs> at) {
    const outage::Outage* outage = m_session.outage();
    if (!outage || m_acting)
        return;
    m_acting = true;
    const QPointer<RestoredForm> self(this);
    m_session.console().outages.restored(outage->id, at, m_session.person(),
                                         [self](const base::Result<base::OutageId>& result) {
                                             if (!self)
                                                 return;
                                             self->m_acting = false;
                                             if (self->m_session.took(result))
                                                 self->close();
                                         });
}

} // namespace reservrutin::gui
