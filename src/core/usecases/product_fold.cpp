// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/product_fold.h"

#include "core/contacts/contact.h"
#include "core/delivery/delivery.h"
#include "core/outage/outage.h"
#include "core/report/report.h"
#include "core/report/report_number.h"

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
        const outage::Outage state = outage::apply(outage::outageFrom(before), entry);
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
    return {before, false};
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
