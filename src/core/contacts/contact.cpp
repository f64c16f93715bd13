// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/contacts/contact.h"

#include "core/base/strict_json.h"

namespace reservrutin::contacts {

using base::Json;
using base::textAt;

LocalDetails apply(LocalDetails before, const journal::Entry& entry) {
    if (entry.isErased() || entry.header.kind != u"contact.set" || entry.header.kindVersion != 1)
        return before;
    const Json body = entry.json();
    return {textAt(body, "name"), textAt(body, "phone"), textAt(body, "email"), base::personAt(body, "by"),
            entry.header.at};
}

Json toJson(const LocalDetails& details) {
    return {{"name", base::toJson(details.name)},
            {"phone", base::toJson(details.phone)},
            {"email", base::toJson(details.email)},
            {"by", base::toJson(details.setBy)},
            {"at", details.setAt.value}};
}

LocalDetails detailsFrom(const Json& json) {
    return {textAt(json, "name"),
            textAt(json, "phone"),
            textAt(json, "email"),
            base::personAt(json, "by"),
            {base::numberAt(json, "at").value_or(0)}};
}

base::Result<QVector<Contact>> parseDirectory(const QByteArray& text) {
    const auto json = base::parseStrictJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object() || !json->contains("contacts"))
        return base::fail(base::ErrorKind::FormatUnreadable, QStringLiteral("contacts"));
    QVector<Contact> contacts;
    for (const Json& item : base::arrayAt(*json, "contacts")) {
        Contact contact;
        contact.id = textAt(item, "id");
        contact.layer = textAt(item, "layer") == u"governed" ? Layer::Governed : Layer::Local;
        contact.title = textAt(item, "title");
        contact.email = textAt(item, "email");
        contact.source = textAt(item, "source");
        if (contact.id.isEmpty() || contact.title.isEmpty())
            return base::fail(base::ErrorKind::FormatUnreadable, QStringLiteral("contacts"));
        contacts.append(contact);
    }
    return contacts;
}

QByteArray printDirectory(const QVector<Contact>& directory) {
    Json contacts = Json::array();
    for (const Contact& contact : directory) {
        Json item{{"id", base::toJson(contact.id)},
                  {"layer", contact.layer == Layer::Governed ? "governed" : "local"},
                  {"title", base::toJson(contact.title)}};
        if (!contact.email.isEmpty())
            item["email"] = base::toJson(contact.email);
        if (!contact.source.isEmpty())
            item["source"] = base::toJson(contact.source);
        contacts.push_back(item);
    }
    const Json json{{"format", 1}, {"contacts", contacts}};
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace reservrutin::contacts
