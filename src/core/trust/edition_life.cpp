// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/edition_life.h"

#include <algorithm>

namespace reservrutin::trust {

using base::Json;
using base::numberAt;
using base::textAt;

namespace {

/// The edition an entry speaks of; made when it is the first to do so.
Edition& editionOf(EditionLife& life, TextHash hash, base::UtcMs at) {
    const auto found = std::find_if(life.editions.begin(), life.editions.end(),
                                    [hash](const Edition& each) { return each.hash == hash; });
    if (found != life.editions.end())
        return *found;
    Edition fresh;
    fresh.hash = hash;
    fresh.since = at;
    life.editions.append(fresh);
    return life.editions.last();
}

void hearText(Edition& edition, const Json& body) {
    const QByteArray text = textAt(body, "text").toUtf8();
    if (edition.text.isEmpty() && hashOfText(text) == edition.hash)
        edition.text = text;
}

void hearStatement(Edition& edition, const Json& body) {
    const QByteArray statement = textAt(body, "statement").toUtf8();
    if (!statement.isEmpty() && !edition.statements.contains(statement))
        edition.statements.append(statement);
}

LetIn letInFrom(const Json& json, base::UtcMs at) {
    return {int(numberAt(json, "number").value_or(1)), QDate::fromString(textAt(json, "from"), Qt::ISODate),
            int(numberAt(json, "trust").value_or(1)), at};
}

Json toJson(const LetIn& letIn) {
    return {{"number", letIn.number},
            {"from", base::toJson(letIn.from.toString(Qt::ISODate))},
            {"trust", letIn.trust},
            {"at", letIn.at.value}};
}

Json toJson(const Edition& edition) {
    Json statements = Json::array();
    for (const QByteArray& each : edition.statements)
        statements.push_back(each.toStdString());
    Json json{{"hash", base::toJson(edition.hash.hex())},
              {"text", base::toJson(QString::fromUtf8(edition.text))},
              {"statements", statements},
              {"setAside", base::toJson(edition.setAside)},
              {"source", base::toJson(edition.source)},
              {"since", edition.since.value}};
    if (edition.letIn)
        json["letIn"] = toJson(*edition.letIn);
    return json;
}

Edition editionFrom(const Json& json) {
    Edition edition;
    edition.hash = TextHash::fromHex(textAt(json, "hash")).value_or(TextHash());
    edition.text = textAt(json, "text").toUtf8();
    for (const QString& each : base::textsAt(json, "statements"))
        edition.statements.append(each.toUtf8());
    edition.setAside = textAt(json, "setAside");
    edition.source = textAt(json, "source");
    edition.since = {numberAt(json, "since").value_or(0)};
    if (json.contains("letIn")) {
        const Json& letIn = base::objectAt(json, "letIn");
        edition.letIn = letInFrom(letIn, {numberAt(letIn, "at").value_or(0)});
    }
    return edition;
}

} // namespace

const Edition* EditionLife::edition(TextHash hash) const {
    const auto found =
        std::find_if(editions.begin(), editions.end(), [hash](const Edition& each) { return each.hash == hash; });
    return found == editions.end() ? nullptr : &*found;
}

int EditionLife::highestNumber() const {
    int highest = 0;
    for (const Edition& each : editions)
        highest = std::max(highest, each.letIn ? each.letIn->number : 0);
    return highest;
}

const Edition* EditionLife::inForce(QDate today) const {
    const Edition* newest = nullptr;
    for (const Edition& each : editions) {
        const bool counts = each.letIn && each.letIn->from <= today;
        if (counts && (!newest || each.letIn->number > newest->letIn->number))
            newest = &each;
    }
    return retiredAt ? nullptr : newest;
}

EditionLife apply(EditionLife before, const journal::Entry& entry) {
    const QString& kind = entry.header.kind;
    if (entry.isErased() || entry.header.kindVersion != 1 || !kind.startsWith(QLatin1String("edition.")))
        return before;
    const Json body = entry.json();
    const auto hash = TextHash::fromHex(textAt(body, "edition"));
    if (!hash)
        return before;
    Edition& edition = editionOf(before, *hash, entry.header.at);
    hearText(edition, body);
    hearStatement(edition, body);
    if (!entry.header.audience.isNull())
        return before; // from elsewhere: what counts is judged here
    if (kind == u"edition.admitted") {
        edition.letIn = letInFrom(body, entry.header.at);
        edition.setAside.clear();
        before.retiredAt.reset();
    } else if (kind == u"edition.set-aside") {
        edition.setAside = textAt(body, "reason");
        edition.source = textAt(body, "source");
    } else if (kind == u"edition.ended") {
        before.retiredAt = entry.header.at;
    }
    return before;
}

Json toJson(const EditionLife& life) {
    Json editions = Json::array();
    for (const Edition& each : life.editions)
        editions.push_back(toJson(each));
    Json json{{"editions", editions}};
    if (life.retiredAt)
        json["retiredAt"] = life.retiredAt->value;
    return json;
}

EditionLife lifeFrom(const Json& json) {
    EditionLife life;
    for (const Json& each : base::arrayAt(json, "editions"))
        life.editions.append(editionFrom(each));
    if (const auto at = numberAt(json, "retiredAt"))
        life.retiredAt = base::UtcMs{*at};
    return life;
}

} // namespace reservrutin::trust
