// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/ongoing_card.h"

#include "gui/visit/visit_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

namespace {

Card::Kind kindFor(const Session& session, const outage::Outage* outage) {
    if (outage && outage->drill)
        return Card::Kind::Selected;
    return outage && isOnlyHere(session, *outage) ? Card::Kind::Plain : Card::Kind::Amber;
}

} // namespace

OngoingCard::OngoingCard(Session& session, const Look& look, base::OutageId id, QWidget* parent)
    : Card(look, kindFor(session, session.console().overview.outage(id)), parent)
    , m_session(session)
    , m_id(id)
    , m_row(new Row(look, 20))
    , m_go(new Button(look, tr("Continue")))
    , m_clock(new ClockLabel(look))
    , m_title(new WrapLabel(look, {}, TextRole::BodyStrong))
    , m_stand(new WrapLabel(look, {}, TextRole::Small, Role::Mute)) {
    const outage::Outage* outage = session.console().overview.outage(id);
    setPadding({24, 14, 18, 14});
    m_clock->setNarrow(true);
    m_row->addWidget(m_clock);
    auto* words = new Column(look);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_stand);
    words->addStretch(1);
    m_row->addLayout(words, 1);
    if (outage && outage->drill)
        m_row->addWidget(new Badge(look, tr("DRILL"), Tone::Primary), 0, Qt::AlignVCenter);
    auto* buttons = new Row(look, 16);
    auto* another = new LinkButton(look, tr("New event"), LinkButton::Tone::Quiet);
    buttons->addWidget(another);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    m_row->addLayout(buttons);
    body()->addLayout(m_row);
    setMainAction(m_go);
    connect(&look, &Look::changed, this, &OngoingCard::place);
    connect(m_go, &QAbstractButton::clicked, this, [this] { Q_EMIT continueAsked(m_id); });
    connect(another, &QAbstractButton::clicked, this, [this] { Q_EMIT anotherAsked(m_id); });
    place();
    refresh();
    if (outage && isOnlyHere(session, *outage))
        m_go->setLabel(tr("Open"));
    m_go->setAccessibleName(tr("Continue: %1").arg(m_title->text()));
    another->setAccessibleName(tr("New event beside: %1").arg(m_title->text()));
}

void OngoingCard::refresh() {
    const outage::Outage* outage = m_session.console().overview.outage(m_id);
    if (!outage)
        return;
    const ClockTexts texts = clockTexts(m_session, *outage);
    setKind(kindFor(m_session, outage));
    m_clock->setTexts(texts.duration, {});
    m_clock->setQuiet(texts.quiet || kind() == Kind::Plain);
    m_title->setText(titleOf(*outage));
    m_stand->setText(standOf(*outage));
    setAccessibleName(m_title->text());
}

void OngoingCard::setFirst(bool first) {
    const bool loud = first && kind() != Kind::Plain; // what is only here stays quiet
    m_go->setKind(loud ? Button::Kind::Primary : Button::Kind::Plain);
}

// Large text needs the whole width for each part.
void OngoingCard::place() {
    const bool below = m_look.scale() > 1.3;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setGap(below ? 8 : 20);
    m_clock->setAlignment(below ? Qt::AlignLeft : Qt::AlignRight);
}

QString OngoingCard::titleOf(const outage::Outage& outage) const {
    const QString names = affectedNames(m_session, outage.description);
    const QString since = m_session.console().time.brief(outage.description.discovered, m_session.now());
    if (isOnlyHere(m_session, outage))
        return outage.description.total ? tr("Everything is down on this computer alone since %1").arg(since)
                                        : tr("%1 · only this computer since %2").arg(names, since);
    if (outage.description.total)
        return tr("Everything is down since %1").arg(since);
    return tr("%1 · %2 since %3").arg(names, outageWord(outage.description), since);
}

/// What this card waits for: nobody else will say it.
QString OngoingCard::onlyHereStand() const {
    const auto support = m_session.console().contacts.contact(QStringLiteral("it-support"));
    const QString phone = support ? support->phone() : QString();
    const QString call = support ? phone.isEmpty() ? support->title : support->title + u' ' + phone : QString();
    const QString then = tr("Open it when it works here, or to take it back.");
    return call.isEmpty() ? then : tr("Call %1 for help.").arg(call) + u' ' + then;
}

QString OngoingCard::standOf(const outage::Outage& outage) const {
    if (isOnlyHere(m_session, outage))
        return onlyHereStand();
    QStringList parts;
    const usecases::RoutinePtr routine = m_session.console().routines.editionOf(outage);
    const walk::Walk walk = routine ? walk::walkOf(outage, *routine) : walk::Walk();
    const routine::Step* step = routine ? routine->step(walk.current) : nullptr;
    for (const routine::Step& each : routine ? routine->steps : QVector<routine::Step>()) {
        const report::Report* report = m_session.console().overview.reportOf(outage.id, each.id);
        if (report)
            parts.append(standingText(m_session, *report));
    }
    if (step)
        parts.append(step->title);
    const language::LocalTime& time = m_session.console().time;
    if (outage::isQuiet(outage, m_session.now()))
        parts.append(tr("Last confirmed %1").arg(time.brief(outage.lastWordAt, m_session.now())));
    else if (step && step->kind == routine::StepKind::Wait)
        parts.append(tr("Next check %1").arg(time.brief(outage::nextCheck(outage), m_session.now())));
    return parts.join(QStringLiteral(" · "));
}

} // namespace reservrutin::gui
