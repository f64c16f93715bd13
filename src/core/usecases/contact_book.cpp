// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/contact_book.h"

#include "core/delivery/email_address.h"
#include "core/usecases/admission.h"

#include <QSet>

#include <algorithm>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Result;
using base::toJson;
using contacts::Contact;
using contacts::LocalDetails;
using journal::Command;
using journal::Subject;

namespace {

Result<LocalDetails> admittedDetails(const LocalDetails& details) {
    const auto name = admittedLine(details.name);
    const auto phone = admittedLine(details.phone, privacy::Field::Telephone);
    const auto email = admittedLine(details.email);
    const auto by = namedPerson(details.setBy);
    for (const auto* line : {&name, &phone, &email}) {
        if (!*line)
            return tl::unexpected(line->error());
    }
    if (!by)
        return tl::unexpected(by.error());
    if (!email->isEmpty() && !delivery::EmailAddress::parse(*email))
        return fail(ErrorKind::AddressUnreadable, *email);
    return LocalDetails{*name, *phone, *email, *by, details.setAt};
}

QString emailIn(const QVector<Contact>& directory, const QString& id) {
    const auto found = std::find_if(directory.begin(), directory.end(), [&id](const Contact& each) {
        return each.id == id && each.layer == contacts::Layer::Governed;
    });
    return found == directory.end() ? QString() : found->email;
}

} // namespace

ContactBook::ContactBook(CommandDesk& desk, QVector<Contact> directory)
    : m_desk(desk)
    , m_shipped(directory)
    , m_directory(std::move(directory)) {}

QVector<Contact> ContactBook::all() const {
    QVector<Contact> contacts = m_directory;
    for (Contact& contact : contacts) {
        if (contact.layer == contacts::Layer::Local)
            contact.local = m_desk.overview().contactDetails(contact.id);
    }
    return contacts;
}

QVector<Contact> ContactBook::usedBy(const QVector<RoutinePtr>& here, const RoutineLibrary& routines) const {
    QSet<QString> used;
    QSet<QString> elsewhere;
    for (const RoutinePtr& routine : routines.all()) {
        const bool isHere = routine->id == RoutineLibrary::genericId || here.contains(routine);
        for (const QString& contact : routine::contactsOf(*routine))
            (isHere ? used : elsewhere).insert(contact);
    }
    QVector<Contact> contacts = all();
    contacts.removeIf(
        [&](const Contact& contact) { return elsewhere.contains(contact.id) && !used.contains(contact.id); });
    return contacts;
}

std::optional<Contact> ContactBook::contact(const QString& id) const {
    const QVector<Contact> known = all();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Contact& contact) { return contact.id == id; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

QString ContactBook::title(const QString& id) const {
    const auto known = contact(id);
    return known ? known->title : id;
}

QString ContactBook::email(const QString& id) const {
    const auto known = contact(id);
    if (!known)
        return {};
    return known->email.isEmpty() && known->local ? known->local->email : known->email;
}

QStringList ContactBook::ids() const {
    QStringList ids;
    for (const Contact& contact : m_directory)
        ids.append(contact.id);
    return ids;
}

bool ContactBook::putInForce(const QByteArray& directory, const QByteArray& before, base::UtcMs since) {
    const auto fresh = contacts::parseDirectory(directory);
    if (!fresh)
        return false;
    const auto former = contacts::parseDirectory(before).value_or(m_shipped);
    m_directory.removeIf([](const Contact& known) { return known.layer == contacts::Layer::Governed; });
    for (Contact contact : *fresh) {
        if (contact.layer != contacts::Layer::Governed)
            continue;
        const QString email = emailIn(former, contact.id);
        if (!email.isEmpty() && email != contact.email) {
            contact.formerEmail = email;
            contact.changedAt = since;
        }
        m_directory.append(contact);
    }
    return true;
}

QByteArray ContactBook::directory() const {
    return contacts::printDirectory(m_directory);
}

void ContactBook::set(const QString& id, const LocalDetails& details, Done done) {
    const auto known = contact(id);
    if (!known)
        return done(fail(ErrorKind::NotFound, id));
    if (known->layer == contacts::Layer::Governed)
        return done(fail(ErrorKind::GovernedContact, id));
    const Subject subject = Subject::contact(id);
    const auto decide = [this, subject, details]() -> Result<Command> {
        const auto admitted = admittedDetails(details);
        if (!admitted)
            return tl::unexpected(admitted.error());
        journal::Fact fact{subject, QStringLiteral("contact.set")};
        fact.body = {{"name", toJson(admitted->name)},
                     {"phone", toJson(admitted->phone)},
                     {"email", toJson(admitted->email)},
                     {"by", toJson(admitted->setBy)}};
        return Command{{fact}, {{subject, m_desk.overview().lastOf(subject)}}, {}};
    };
    m_desk.run(subject, decide, [id, done = std::move(done)](const Result<journal::Committed>& result) {
        done(result.map([id](const journal::Committed&) { return id; }));
    });
}

} // namespace reservrutin::usecases
