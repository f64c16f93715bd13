// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/product_fold.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/delivery/delivery.h"
#include "core/outage/outage.h"
#include "core/report/report.h"
#include "core/report/report_number.h"
#include "core/trust/edition_life.h"
#include "core/trust/trust_chain.h"

namespace reservrutin::usecases {

using base::Json;
using base::textAt;
using journal::Entry;
using journal::Subject;
using journal::Summary;

namespace {

Json dutyAfter(const Json& before, const Entry& entry) {
    if (entry.isErased() || entry.header.kind != u"duty.declared" || entry.header.kindVersion != 1)
        return before;
    return {{"at", entry.header.at.value}, {"by", base::toJson(base::personAt(entry.json(), "by"))}};
}

/// A report and its deliveries stay in the overview until they are filed.
struct Folded {
    Json state;
    bool open;
};

Folded folded(const Json& before, const Entry& entry) {
    const QString& type = entry.header.subject.type();
    if (type == Subject::outageType) {
        const bool isFromElsewhere = !entry.header.audience.isNull(); // an outage is this computer's own
        if (isFromElsewhere && before.empty())
            return {before, false};
        const outage::Outage known = outage::outageFrom(before);
        const outage::Outage state = isFromElsewhere ? known : outage::apply(known, entry);
        return {outage::toJson(state), !state.isOver()};
    }
    if (type == Subject::reportType) {
        const report::Report state = report::apply(report::reportFrom(before), entry);
        return {report::toJson(state), !state.filed};
    }
    if (type == Subject::deliveryType) {
        const delivery::Delivery state = delivery::apply(delivery::deliveryFrom(before), entry);
        return {delivery::toJson(state), !state.filed};
    }
    if (type == Subject::contactType)
        return {contacts::toJson(contacts::apply(contacts::detailsFrom(before), entry)), true};
    if (type == Subject::dutyType)
        return {dutyAfter(before, entry), true};
    if (type == Subject::routineType || type == Subject::directoryType)
        return {trust::toJson(trust::apply(trust::lifeFrom(before), entry)), true};
    if (type == Subject::trustType)
        return {trust::toJson(trust::apply(trust::chainFrom(before), entry)), true};
    return {before, false};
}

/// Whether the text may hold control, bidi or invisible characters, which this program never writes: in JSON as escapes
/// or as UTF-8 that begins with one of a few bytes.
bool mayHide(const QByteArray& body) {
    for (qsizetype i = 0; i + 1 < body.size(); ++i) {
        const auto first = static_cast<unsigned char>(body.at(i));
        const auto second = static_cast<unsigned char>(body.at(i + 1));
        const auto third = static_cast<unsigned char>(i + 2 < body.size() ? body.at(i + 2) : 0);
        const bool isEscape = first == '\\' && (second == 'u' || second == 'b' || second == 'f');
        const bool isControl = first == 0x7F || (first == 0xC2 && (second < 0xA0 || second == 0xAD));
        const bool isFormat =
            first == 0xE2 && ((second == 0x80 && (third >= 0xA8 || (third >= 0x8B && third <= 0x8F))) ||
                              (second == 0x81 && third >= 0xA0));
        const bool isOther = first == 0xD8 || first == 0xE1 || first == 0xEF || first == 0xF3;
        if (isEscape || isControl || isFormat || isOther)
            return true;
    }
    return false;
}

/// What is signed is kept to the last byte, and judged before anybody sees it.
bool isSigned(const Subject& subject) {
    return subject.type() == Subject::routineType || subject.type() == Subject::directoryType ||
           subject.type() == Subject::trustType;
}

void clean(Json& value) {
    if (value.is_string())
        value = base::toJson(base::cleanText(QString::fromStdString(value.get_ref<const std::string&>())));
    if (!value.is_structured())
        return;
    for (Json& member : value)
        clean(member);
}

/// All that a person may remember of a report: its number and those it speaks for, who, where, what.
QString reportWords(const Entry& entry, const Json& body) {
    const report::Content content = report::contentFrom(base::objectAt(body, "content"));
    const auto id = base::ReportId::fromHex(entry.header.subject.id());
    const base::Person by = base::personAt(body, "by");
    QStringList words{id ? report::numberOf(*id) : QString(), by.name, by.unit, content.ownText};
    for (const report::Origin& origin : content.origins)
        words << origin.number << origin.reporter.name << origin.reporter.unit;
    return (words + content.description.systemNames()).join(u' ');
}

} // namespace

Summary ProductFold::apply(const Summary* before, const Entry& entry) const {
    const Json none = Json::object();
    Folded result = folded(before ? before->state.get() : none, entry);
    if (entry.body && !isSigned(entry.header.subject) && mayHide(*entry.body))
        clean(result.state);
    return {entry.header.subject, entry.order(), result.open, std::move(result.state), entry.saved};
}

QString ProductFold::searchText(const Entry& entry) const {
    const Json body = entry.json();
    const QString& kind = entry.header.kind;
    if (kind == u"outage.noted")
        return textAt(body, "text");
    if (kind == u"outage.started" || kind == u"outage.described")
        return outage::descriptionFrom(body).systemNames().join(u' ');
    if (kind == u"report.ready")
        return reportWords(entry, body);
    if (kind == u"report.acknowledged")
        return textAt(body, "case");
    return {};
}

Duty dutyFrom(const Json& json) {
    const base::Person by = base::personAt(json, "by");
    return {{base::numberAt(json, "at").value_or(0)}, by.name, by.unit};
}

} // namespace reservrutin::usecases
