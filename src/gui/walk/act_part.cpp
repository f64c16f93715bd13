// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/act_part.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/marked_text.h"
#include "gui/visit/visit_words.h"
#include "gui/walk/more_ways.h"

namespace reservrutin::gui {

bool ActPart::shows(const routine::Step& step) {
    return step.kind == routine::StepKind::Actions || step.kind == routine::StepKind::Call ||
           step.kind == routine::StepKind::Inform;
}

ActPart::ActPart(Session& session, const Look& look, const routine::Step& step, QWidget* parent)
    : StepPart(parent)
    , m_session(session)
    , m_look(look)
    , m_step(step.id)
    , m_done(new Button(look, tr("Done"), Button::Kind::Primary))
    , m_more(new MoreWays(session, look)) {
    auto* column = new Column(look, 14, {}, this);
    auto* card = new Card(look);
    card->setAccessibleName(step.title);
    card->body()->addWidget(new WrapLabel(look, step.title, TextRole::Heading));
    card->body()->addWidget(runningText(look, step.text));
    for (const QString& item : step.items)
        card->body()->addWidget(new WrapLabel(look, QStringLiteral("– ") + item));
    addContact(*card, step.contact);
    card->body()->addGap(6);
    card->body()->addWidget(m_done, 0, Qt::AlignLeft);
    card->body()->addWidget(m_more);
    card->setMainAction(m_done);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        m_session.finish(m_step);
        Q_EMIT answered();
    });
    connect(m_more, &MoreWays::anotherAsked, this, &StepPart::anotherAsked);
    refresh();
}

void ActPart::addContact(Card& card, const QString& id) {
    const auto contact = m_session.console().contacts.contact(id);
    if (!contact)
        return;
    card.body()->addGap(6);
    card.body()->addWidget(new CardHeading(m_look, contact->title));
    if (!contact->phone().isEmpty())
        return card.body()->addWidget(new WrapLabel(m_look, contact->phone(), TextRole::BodyStrong));
    auto* fill = new LinkButton(m_look, tr("Number missing – fill it in"), LinkButton::Tone::Amber);
    card.body()->addWidget(fill, 0, Qt::AlignLeft);
    connect(fill, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(page_id::contacts); });
}

void ActPart::refresh() {
    const outage::Outage* outage = m_session.outage();
    m_done->setEnabled(!outage || !outage->done.contains(m_step));
    m_more->refresh();
}

void ActPart::focusFirst() {
    m_done->setFocus(Qt::OtherFocusReason);
}

bool ActPart::back() {
    return m_more->close();
}

} // namespace reservrutin::gui
