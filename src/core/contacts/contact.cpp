// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/contacts/contact.h"

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
    const auto json = base::parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object() || !json->contains("contacts"))
        return base::fail(base::ErrorKind::FormatUnreadable, QStringLiteral("contacts"));
    QVector<Contact> contacts;
    for (const Json& item : base::arrayAt(*json, "contacts")) {
        const Layer layer = textAt(item, "layer") == u"governed" ? Layer::Governed : Layer::Local;
        contacts.append({textAt(item, "id"), layer, textAt(item, "title"), textAt(item, "email"),
                         textAt(item, "source"), std::nullopt});
        if (contacts.constLast().id.isEmpty() || contacts.constLast().title.isEmpty())
            return base::fail(base::ErrorKind::FormatUnreadable, QStringLiteral("contacts"));
    }
    return contacts;
}

} // namespace reservrutin::contacts
