// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/report.h"

namespace reservrutin::report {

using base::Json;
using base::personAt;
using base::textAt;
using base::toJson;
using base::UtcMs;

namespace {

UtcMs timeAt(const Json& json, const char* key) {
    return {base::numberAt(json, key).value_or(0)};
}

/// Said when it was begun, and again when it was handed over: other consoles see no draft.
void placed(Report& report, const Json& body, UtcMs at) {
    report.outage = base::OutageId::fromHex(textAt(body, "outage")).value_or(base::OutageId());
    report.step = textAt(body, "step");
    report.recipient = textAt(body, "recipient");
    report.via = textAt(body, "via");
    report.drill = base::flagAt(body, "drill");
    report.begunAt = at;
}

void begun(Report& report, const Json& body, UtcMs at) {
    placed(report, body, at);
}

/// The first hand-over counts: a second one that another console made at the same time changes nothing.
void ready(Report& report, const Json& body, UtcMs at) {
    if (report.readyAt)
        return;
    if (report.recipient.isEmpty())
        placed(report, body, at);
    report.content = contentFrom(base::objectAt(body, "content"));
    report.readyAt = at;
    report.readyBy = personAt(body, "by");
    if (report.stage == Stage::Draft)
        report.stage = Stage::Ready;
}

/// The first claim stands. Another person takes it over with a reason; a claim without one was made elsewhere at the
/// same time.
void taken(Report& report, const Json& body, UtcMs at) {
    const Taken claim{personAt(body, "by"), at, base::flagAt(body, "asReporter"), textAt(body, "reason")};
    if (report.taken && !(report.taken->by == claim.by) && claim.reason.isEmpty()) {
        report.alsoTaken.append(claim);
        return;
    }
    report.taken = claim;
    if (report.stage == Stage::Draft || report.stage == Stage::Ready)
        report.stage = Stage::TakenOver;
}

void withdrawn(Report& report, const Json& body, UtcMs at) {
    report.withdrawn = outage::Withdrawal{textAt(body, "reason"), at, personAt(body, "by")};
    if (report.stage != Stage::Acknowledged)
        report.stage = Stage::Withdrawn;
}

base::ReportId reportAt(const Json& body, const char* key) {
    return base::ReportId::fromHex(textAt(body, key)).value_or(base::ReportId());
}

void joins(Report& report, const Json& body, UtcMs) {
    for (const QString& part : base::textsAt(body, "parts"))
        report.parts.append(base::ReportId::fromHex(part).value_or(base::ReportId()));
}

/// Two contact persons may have joined it at the same time: the first stands.
void joinedInto(Report& report, const Json& body, UtcMs) {
    if (!report.joint)
        report.joint = reportAt(body, "joint");
}

void parted(Report& report, const Json& body, UtcMs at) {
    if (!report.parts.isEmpty())
        return withdrawn(report, body, at);
    if (report.joint == reportAt(body, "joint"))
        report.joint.reset();
}

void updateOf(Report& report, const Json& body, UtcMs) {
    if (report.parent)
        return;
    report.parent = reportAt(body, "parent");
    report.updateNumber = int(base::numberAt(body, "number").value_or(1));
}

void updatePostponed(Report& report, const Json& body, UtcMs) {
    report.postponed = Postponement{timeAt(body, "until"), textAt(body, "reason"), personAt(body, "by")};
}

void acknowledged(Report& report, const Json& body, UtcMs at) {
    const auto when = base::numberAt(body, "at");
    report.acknowledged =
        Acknowledgement{textAt(body, "case"), textAt(body, "how"), when ? UtcMs{*when} : at, personAt(body, "by")};
    report.stage = Stage::Acknowledged;
}

template <class Id>
QVector<Id> idsAt(const Json& body, const char* key) {
    QVector<Id> ids;
    for (const QString& text : base::textsAt(body, key)) {
        if (const auto id = Id::fromHex(text))
            ids.append(*id);
    }
    return ids;
}

template <class Id>
Json jsonOf(const QVector<Id>& ids) {
    Json list = Json::array();
    for (const Id& id : ids)
        list.push_back(toJson(id.hex()));
    return list;
}

Filing filingFrom(const Json& body) {
    const auto givenAt = base::numberAt(body, "givenAt");
    return {givenAt ? std::optional(UtcMs{*givenAt}) : std::nullopt, textAt(body, "case"),
            idsAt<base::DeliveryId>(body, "deliveries"), idsAt<base::ReportId>(body, "family")};
}

/// Only when it had seen the last that was entered: what came late from elsewhere keeps the report open.
void filed(Report& report, const Json& body, UtcMs) {
    report.filing = filingFrom(body);
    report.filed = textAt(body, "seen") == report.newest.hex();
}

using Applied = void (*)(Report&, const Json&, UtcMs);

Applied kindOf(const journal::Header& header) {
    constexpr std::pair<QLatin1String, Applied> kinds[] = {
        {QLatin1String("report.begun"), begun},
        {QLatin1String("report.ready"), ready},
        {QLatin1String("report.taken-over"), taken},
        {QLatin1String("report.acknowledged"), acknowledged},
        {QLatin1String("report.withdrawn"), withdrawn},
        {QLatin1String("report.filed"), filed},
        {QLatin1String("report.joins"), joins},
        {QLatin1String("report.joined-into"), joinedInto},
        {QLatin1String("report.parted"), parted},
        {QLatin1String("report.update-of"), updateOf},
        {QLatin1String("report.update-postponed"), updatePostponed},
    };
    for (const auto& [name, apply] : kinds) {
        if (header.kind == name && header.kindVersion == 1)
            return apply;
    }
    return nullptr;
}

Json jsonOf(const Taken& taken) {
    return {{"by", toJson(taken.by)},
            {"at", taken.at.value},
            {"asReporter", taken.asReporter},
            {"reason", toJson(taken.reason)}};
}

Taken takenFrom(const Json& json) {
    return {personAt(json, "by"), timeAt(json, "at"), base::flagAt(json, "asReporter"), textAt(json, "reason")};
}

void addRelations(Json& json, const Report& report) {
    Json parts = Json::array();
    for (const base::ReportId& part : report.parts)
        parts.push_back(toJson(part.hex()));
    json["parts"] = std::move(parts);
    if (report.joint)
        json["joint"] = toJson(report.joint->hex());
    if (report.parent)
        json["parent"] = toJson(report.parent->hex());
    json["updateNumber"] = report.updateNumber;
    if (report.postponed)
        json["postponed"] = {{"until", report.postponed->until.value},
                             {"reason", toJson(report.postponed->reason)},
                             {"by", toJson(report.postponed->by)}};
}

void readRelations(const Json& json, Report& report) {
    joins(report, json, {});
    if (json.contains("joint"))
        report.joint = reportAt(json, "joint");
    if (json.contains("parent"))
        report.parent = reportAt(json, "parent");
    report.updateNumber = int(base::numberAt(json, "updateNumber").value_or(0));
    if (json.contains("postponed"))
        updatePostponed(report, base::objectAt(json, "postponed"), {});
}

void addEnding(Json& json, const Report& report) {
    if (report.taken)
        json["taken"] = jsonOf(*report.taken);
    Json also = Json::array();
    for (const Taken& claim : report.alsoTaken)
        also.push_back(jsonOf(claim));
    json["alsoTaken"] = std::move(also);
    if (report.acknowledged)
        json["acknowledged"] = {{"case", toJson(report.acknowledged->caseNumber)},
                                {"how", toJson(report.acknowledged->how)},
                                {"at", report.acknowledged->at.value},
                                {"by", toJson(report.acknowledged->by)}};
    if (report.withdrawn)
        json["withdrawn"] = {{"reason", toJson(report.withdrawn->reason)},
                             {"at", report.withdrawn->at.value},
                             {"by", toJson(report.withdrawn->by)}};
}

void readEnding(const Json& json, Report& report) {
    if (json.contains("taken"))
        report.taken = takenFrom(base::objectAt(json, "taken"));
    for (const Json& claim : base::arrayAt(json, "alsoTaken"))
        report.alsoTaken.append(takenFrom(claim));
    if (json.contains("acknowledged")) {
        const Json& value = base::objectAt(json, "acknowledged");
        report.acknowledged =
            Acknowledgement{textAt(value, "case"), textAt(value, "how"), timeAt(value, "at"), personAt(value, "by")};
    }
    if (json.contains("withdrawn")) {
        const Json& value = base::objectAt(json, "withdrawn");
        report.withdrawn = outage::Withdrawal{textAt(value, "reason"), timeAt(value, "at"), personAt(value, "by")};
    }
}

Stage stageFrom(const QString& code) {
    for (const Stage stage : {Stage::Draft, Stage::Ready, Stage::TakenOver, Stage::Acknowledged, Stage::Withdrawn}) {
        if (codeOf(stage) == code)
            return stage;
    }
    return Stage::Draft;
}

} // namespace

Report apply(Report before, const journal::Entry& entry) {
    Report report = std::move(before);
    report.id = base::ReportId::fromHex(entry.header.subject.id()).value_or(base::ReportId());
    const Applied applied = kindOf(entry.header);
    if (applied == filed) {
        report.filed = true; // an erased filing still is one
    } else {
        report.filed = false;
        report.newest = entry.id;
    }
    if (!applied)
        ++report.fromNewer;
    else if (entry.isErased())
        ++report.erased;
    else
        applied(report, entry.json(), entry.header.at);
    return report;
}

Json toJson(const Filing& filing) {
    Json json = {{"case", toJson(filing.caseNumber)},
                 {"deliveries", jsonOf(filing.deliveries)},
                 {"family", jsonOf(filing.family)}};
    if (filing.givenAt)
        json["givenAt"] = filing.givenAt->value;
    return json;
}

Json toJson(const Report& report) {
    Json json = {{"id", toJson(report.id.hex())},
                 {"outage", toJson(report.outage.hex())},
                 {"step", toJson(report.step)},
                 {"recipient", toJson(report.recipient)},
                 {"via", toJson(report.via)},
                 {"drill", report.drill},
                 {"stage", toJson(codeOf(report.stage))},
                 {"begunAt", report.begunAt.value},
                 {"readyBy", toJson(report.readyBy)},
                 {"filed", report.filed},
                 {"newest", toJson(report.newest.hex())},
                 {"erased", report.erased},
                 {"fromNewer", report.fromNewer}};
    if (report.content)
        json["content"] = toJson(*report.content);
    if (report.readyAt)
        json["readyAt"] = report.readyAt->value;
    if (report.filing)
        json["filing"] = toJson(*report.filing);
    addRelations(json, report);
    addEnding(json, report);
    return json;
}

Report reportFrom(const Json& json) {
    Report report;
    report.id = base::ReportId::fromHex(textAt(json, "id")).value_or(base::ReportId());
    report.outage = base::OutageId::fromHex(textAt(json, "outage")).value_or(base::OutageId());
    report.step = textAt(json, "step");
    report.recipient = textAt(json, "recipient");
    report.via = textAt(json, "via");
    report.drill = base::flagAt(json, "drill");
    report.stage = stageFrom(textAt(json, "stage"));
    if (json.contains("content"))
        report.content = contentFrom(base::objectAt(json, "content"));
    report.begunAt = timeAt(json, "begunAt");
    if (json.contains("readyAt"))
        report.readyAt = timeAt(json, "readyAt");
    report.readyBy = personAt(json, "readyBy");
    readRelations(json, report);
    readEnding(json, report);
    report.filed = base::flagAt(json, "filed");
    if (json.contains("filing"))
        report.filing = filingFrom(base::objectAt(json, "filing"));
    report.newest = journal::EntryId::fromHex(textAt(json, "newest")).value_or(journal::EntryId());
    report.erased = int(base::numberAt(json, "erased").value_or(0));
    report.fromNewer = int(base::numberAt(json, "fromNewer").value_or(0));
    return report;
}

QString codeOf(Stage stage) {
    switch (stage) {
    case Stage::Draft:
        return QStringLiteral("draft");
    case Stage::Ready:
        return QStringLiteral("ready");
    case Stage::TakenOver:
        return QStringLiteral("taken-over");
    case Stage::Acknowledged:
        return QStringLiteral("acknowledged");
    case Stage::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::report
