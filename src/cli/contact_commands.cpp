// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/people.h"
#include "cli/views.h"
#include "core/base/text.h"

namespace reservrutin::cli {

using contacts::Contact;

namespace {

QString stateOf(const Contact& contact) {
    if (contact.layer == contacts::Layer::Governed)
        return QStringLiteral("governed");
    return contact.local ? QStringLiteral("filled-in") : QStringLiteral("empty");
}

base::Json viewOf(const Contact& contact) {
    const contacts::LocalDetails local = contact.local.value_or(contacts::LocalDetails());
    return {{"id", base::toJson(contact.id)},
            {"state", base::toJson(stateOf(contact))},
            {"title", base::toJson(contact.title)},
            {"email", base::toJson(contact.email.isEmpty() ? local.email : contact.email)},
            {"name", base::toJson(local.name)},
            {"phone", base::toJson(local.phone)},
            {"setBy", base::toJson(local.setBy.name)}};
}

QString lineOf(const Contact& contact) {
    QStringList parts{contact.id, contact.title};
    if (contact.layer == contacts::Layer::Governed)
        parts += {contact.email, QStringLiteral("fastställd i ") + contact.source};
    else if (!contact.local)
        parts += QStringLiteral("inte ifylld");
    else
        parts += {contact.local->name, contact.local->phone, contact.local->email,
                  QStringLiteral("lokalt ifylld av ") + contact.local->setBy.name};
    for (QString& part : parts)
        part = base::cleanLine(part);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

Outcome list(Workplace& place, const Arguments&) {
    Outcome outcome;
    outcome.json = base::Json::array();
    QStringList lines;
    const usecases::RoutineLibrary& routines = place.console.routines;
    const QString group = place.console.settings.settings().unit.appliesTo;
    const auto here = routines.forAudience(group, QStringLiteral("sv"));
    for (const Contact& contact : place.console.contacts.usedBy(here, routines)) {
        outcome.json.push_back(viewOf(contact));
        lines.append(lineOf(contact));
    }
    outcome.text = lines.join(u'\n');
    return outcome;
}

/// What is not said anew stays as it was.
Outcome set(Workplace& place, const Arguments& arguments) {
    const QString id = arguments.word(0);
    const auto known = place.console.contacts.contact(id);
    contacts::LocalDetails details = known && known->local ? *known->local : contacts::LocalDetails();
    details.name = arguments.optional(QStringLiteral("name")).value_or(details.name);
    details.phone = arguments.optional(QStringLiteral("phone")).value_or(details.phone);
    details.email = arguments.optional(QStringLiteral("email")).value_or(details.email);
    details.setBy = actor(place, arguments);
    const auto done =
        answered<QString>([&](auto answer) { place.console.contacts.set(id, details, std::move(answer)); });
    if (!done)
        return refused(done.error(), known ? viewOf(*known) : base::Json::object());
    const Contact now = *place.console.contacts.contact(id);
    return {viewOf(now), lineOf(now), std::nullopt, std::nullopt};
}

} // namespace

QVector<Command> contactCommands() {
    const QString group = QStringLiteral("contact");
    const QStringList details{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("email"),
                              QStringLiteral("as"), QStringLiteral("unit")};
    return {
        {group, QStringLiteral("list"), {}, 0, 0, {}, {}, {}, Need::Store, list},
        {group,
         QStringLiteral("set"),
         QStringLiteral("ID [--name N] [--phone P] [--email E]"),
         1,
         1,
         details,
         {},
         {},
         Need::Store,
         set},
    };
}

} // namespace reservrutin::cli
