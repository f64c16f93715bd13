// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/end_part.h"

#include "gui/shell/page_ids.h"
#include "gui/visit/visit_words.h"
#include "gui/walk/advice_card.h"
#include "gui/walk/left_over_card.h"
#include "gui/walk/more_ways.h"
#include "gui/walk/restored_form.h"

namespace reservrutin::gui {

namespace {

bool isOnlyHere(const routine::Step* step) {
    return step && step->kind == routine::StepKind::End && step->outcome == routine::EndOutcome::NotAnOutage;
}

} // namespace

EndPart::EndPart(Session& session, const Look& look, const routine::Step* step, QWidget* parent)
    : StepPart(parent)
    , m_session(session)
    , m_look(look)
    , m_more(new MoreWays(session, look))
    , m_restored(new RestoredForm(session, look))
    , m_leftOver(new LeftOverCard(session, look)) {
    auto* column = new Column(look, 14, {}, this);
    column->addWidget(endCard(step));
    column->addWidget(m_leftOver);
    if (isOnlyHere(step))
        column->addWidget(new AdviceCard(look, tr("Reservrutin's suggestion"),
                                         session.words().text(QStringLiteral("advice.only-here"))));
    column->addStretch(1);
    connect(m_leftOver, &LeftOverCard::outboxAsked, this, [this] { Q_EMIT goTo(page_id::outbox); });
    connect(m_more, &MoreWays::anotherAsked, this, &StepPart::anotherAsked);
    refresh();
}

Card* EndPart::endCard(const routine::Step* step) {
    const outage::Outage* outage = m_session.outage();
    const bool withdrawn = outage && outage->withdrawn;
    auto* card = new Card(m_look);
    const QString title = withdrawn || !step ? tr("Taken back as a false alarm") : forAll(m_session, step->title);
    card->setAccessibleName(title);
    card->body()->addWidget(new WrapLabel(m_look, title, TextRole::Heading));
    if (withdrawn)
        card->body()->addWidget(new WrapLabel(m_look, outage->withdrawn->reason));
    else if (step)
        card->body()->addWidget(new WrapLabel(m_look, forAll(m_session, step->text)));
    if (const QString when = whenText(); !when.isEmpty())
        card->body()->addWidget(new WrapLabel(m_look, when, TextRole::Body, Role::Mute));
    const bool open = outage && !outage->isOver();
    if (isOnlyHere(step) && open)
        addOnlyHere(*card);
    if (!open) {
        m_main = new Button(m_look, tr("To Status"), Button::Kind::Primary);
        card->body()->addGap(6);
        card->body()->addWidget(m_main, 0, Qt::AlignLeft);
        connect(m_main, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(page_id::status); });
    }
    card->body()->addWidget(m_restored);
    card->body()->addWidget(m_more);
    card->setMainAction(m_main);
    return card;
}

QString EndPart::whenText() const {
    const outage::Outage* outage = m_session.outage();
    if (!outage || !outage->restored)
        return {};
    const language::LocalTime& time = m_session.console().time;
    if (!outage->restored->at)
        return tr("It is not known since when.");
    const QString length = m_session.words().duration(outage::lengthMs(*outage, m_session.now()));
    return tr("Since %1. It lasted %2.").arg(time.brief(*outage->restored->at, m_session.now()), length);
}

void EndPart::addOnlyHere(Card& card) {
    const auto support = m_session.console().contacts.contact(QStringLiteral("it-support"));
    if (support) {
        const QString phone = support->phone();
        card.body()->addGap(6);
        card.body()->addWidget(new CardHeading(m_look, support->title));
        if (!phone.isEmpty()) {
            card.body()->addWidget(new WrapLabel(m_look, phone, TextRole::BodyStrong));
        } else {
            auto* fill = new LinkButton(m_look, tr("Number missing – fill it in"), LinkButton::Tone::Amber);
            card.body()->addWidget(fill, 0, Qt::AlignLeft);
            connect(fill, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(page_id::contacts); });
        }
    }
    m_main = new Button(m_look, tr("It works here again"), Button::Kind::Primary);
    card.body()->addGap(6);
    card.body()->addWidget(m_main, 0, Qt::AlignLeft);
    connect(m_main, &QAbstractButton::clicked, m_restored, &RestoredForm::open);
}

void EndPart::refresh() {
    m_more->refresh();
    m_leftOver->refresh();
}

void EndPart::focusFirst() {
    if (m_main)
        m_main->setFocus(Qt::OtherFocusReason);
}

bool EndPart::back() {
    return m_restored->close() || m_more->close();
}

} // namespace reservrutin::gui
