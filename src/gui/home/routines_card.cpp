// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/routines_card.h"

#include "gui/sentences/edition_words.h"
#include "gui/visit/visit_words.h"
#include "gui/widgets/button.h"

#include <algorithm>

namespace reservrutin::gui {

RoutinesCard::RoutinesCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session) {
    setHeading(tr("Routines and drills"));
    refresh();
}

void RoutinesCard::refresh() {
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new Column(m_look, 2, {}, m_lines);
    for (const usecases::RoutinePtr& routine : m_session.routinesHere()) {
        const Line line = validityOf(*routine);
        column->addWidget(new WrapLabel(m_look, line.text, TextRole::Body, line.color));
    }
    if (const int due = dueHere(); due > 0) {
        auto* look = new LinkButton(m_look, tr("%n routine(s) due for review", nullptr, due), LinkButton::Tone::Amber);
        look->setSmall(true);
        column->addWidget(look, 0, Qt::AlignLeft);
        connect(look, &QAbstractButton::clicked, this, &RoutinesCard::routinesAsked);
    }
    for (const usecases::UnreadableRoutine& file : m_session.console().routines.unreadable())
        column->addWidget(new WrapLabel(m_look,
                                        tr("%1 cannot be read. The other routines work as usual.").arg(file.file),
                                        TextRole::Small, Role::Amber));
    if (const QString title = missingPhone(); !title.isEmpty()) {
        auto* fill =
            new LinkButton(m_look, tr("Telephone to %1 missing – fill it in").arg(title), LinkButton::Tone::Amber);
        fill->setSmall(true);
        column->addWidget(fill, 0, Qt::AlignLeft);
        connect(fill, &QAbstractButton::clicked, this, &RoutinesCard::contactsAsked);
    }
    if (const QString day = lastDrill(); !day.isEmpty())
        column->addWidget(new WrapLabel(m_look, tr("Last drill %1").arg(day), TextRole::Small, Role::Mute));
    body()->addWidget(m_lines);
}

RoutinesCard::Line RoutinesCard::validityOf(const routine::Routine& routine) const {
    const routine::Document& document = routine.document;
    const QDate today = m_session.console().time.at(m_session.now()).date();
    const QString edition = QString(routine.name + u' ' + document.version).trimmed();
    const auto iso = [](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); };
    switch (routine::validityOn(document, today)) {
    case routine::Validity::NotGiven:
        return {tr("%1: validity not given").arg(edition), Role::Mute};
    case routine::Validity::NotYet:
        return {tr("%1 applies from %2").arg(edition, iso(document.validFrom)), Role::Amber};
    case routine::Validity::Expired:
        return {tr("%1 expired %2").arg(edition, iso(document.validTo)), Role::Amber};
    case routine::Validity::InForce:
        break;
    }
    if (!document.validTo)
        return {tr("%1 is in force").arg(edition), Role::Ink};
    const bool soon = today.daysTo(*document.validTo) <= dueDays;
    return {soon ? tr("%1 expires soon, %2").arg(edition, iso(document.validTo))
                 : tr("%1 is valid to %2").arg(edition, iso(document.validTo)),
            soon ? Role::Amber : Role::Ink};
}

/// Expired, or within 90 days of it. They open all the same.
int RoutinesCard::dueHere() const {
    const QDate last = m_session.today().addDays(dueDays);
    const QVector<usecases::RoutinePtr> here = m_session.routinesHere();
    return int(std::count_if(here.begin(), here.end(), [last](const usecases::RoutinePtr& routine) {
        return routine->document.validTo && *routine->document.validTo <= last;
    }));
}

QString RoutinesCard::missingPhone() const {
    const usecases::ContactBook& contacts = m_session.console().contacts;
    for (const usecases::RoutinePtr& routine : m_session.routinesHere()) {
        const auto contact = contacts.contact(firstContact(*routine));
        if (contact && contact->layer == contacts::Layer::Local && contact->phone().isEmpty())
            return contact->title;
    }
    return {};
}

QString RoutinesCard::lastDrill() const {
    std::optional<base::UtcMs> last;
    for (const outage::Outage* outage : m_session.console().overview.outages()) {
        if (outage->drill && (!last || *last < outage->startedAt))
            last = outage->startedAt;
    }
    return last ? m_session.console().time.date(*last) : QString();
}

} // namespace reservrutin::gui
