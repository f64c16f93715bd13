// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/outage.h"

namespace reservrutin::outage {

using base::Json;
using base::personAt;
using base::textAt;
using base::toJson;
using base::UtcMs;

namespace {

std::optional<UtcMs> optionalTime(const Json& json, const char* key) {
    const auto number = base::numberAt(json, key);
    return number ? std::optional(UtcMs{*number}) : std::nullopt;
}

UtcMs timeAt(const Json& json, const char* key) {
    return optionalTime(json, key).value_or(UtcMs{});
}

int countAt(const Json& json, const char* key) {
    return int(base::numberAt(json, key).value_or(0));
}

Json answersJson(const Outage& outage) {
    Json answers = Json::object();
    for (auto it = outage.answers.cbegin(); it != outage.answers.cend(); ++it)
        answers[it.key().toStdString()] = {
            {"answer", toJson(it->answer)}, {"at", it->at.value}, {"by", toJson(it->by)}};
    return answers;
}

Json doneJson(const Outage& outage) {
    Json done = Json::object();
    for (auto it = outage.done.cbegin(); it != outage.done.cend(); ++it)
        done[it.key().toStdString()] = {{"at", it->at.value}, {"by", toJson(it->by)}, {"report", toJson(it->report)}};
    return done;
}

void addEnding(Json& json, const Outage& outage) {
    if (outage.checkPostponedTo)
        json["checkPostponedTo"] = outage.checkPostponedTo->value;
    if (outage.restored) {
        json["restored"] = {{"saidAt", outage.restored->saidAt.value}, {"by", toJson(outage.restored->by)}};
        if (outage.restored->at)
            json["restored"]["at"] = outage.restored->at->value;
    }
    if (outage.withdrawn)
        json["withdrawn"] = {{"reason", toJson(outage.withdrawn->reason)},
                             {"at", outage.withdrawn->at.value},
                             {"by", toJson(outage.withdrawn->by)}};
}

void readEnding(const Json& json, Outage& outage) {
    outage.checkPostponedTo = optionalTime(json, "checkPostponedTo");
    if (json.contains("restored")) {
        const Json& restored = base::objectAt(json, "restored");
        outage.restored =
            Restoration{optionalTime(restored, "at"), timeAt(restored, "saidAt"), personAt(restored, "by")};
    }
    if (json.contains("withdrawn")) {
        const Json& withdrawn = base::objectAt(json, "withdrawn");
        outage.withdrawn = Withdrawal{textAt(withdrawn, "reason"), timeAt(withdrawn, "at"), personAt(withdrawn, "by")};
    }
}

void readSteps(const Json& json, Outage& outage) {
    for (const auto& [step, value] : base::objectAt(json, "answers").items())
        outage.answers.insert(QString::fromStdString(step),
                              {textAt(value, "answer"), timeAt(value, "at"), personAt(value, "by")});
    for (const auto& [step, value] : base::objectAt(json, "done").items())
        outage.done.insert(QString::fromStdString(step),
                           {timeAt(value, "at"), personAt(value, "by"), textAt(value, "report")});
}

} // namespace

Json toJson(const Description& description) {
    Json systems = Json::array();
    for (const AffectedSystem& system : description.systems)
        systems.push_back({{"id", toJson(system.id)}, {"name", toJson(system.name)}});
    return {{"systems", std::move(systems)},
            {"total", description.total},
            {"fault", toJson(codeOf(description.fault))},
            {"faultText", toJson(description.faultText)},
            {"discovered", description.discovered.value}};
}

Description descriptionFrom(const Json& json) {
    Description description;
    for (const Json& system : base::arrayAt(json, "systems"))
        description.systems.append({textAt(system, "id"), textAt(system, "name")});
    description.total = base::flagAt(json, "total");
    description.fault = faultFrom(textAt(json, "fault")).value_or(Fault::Other);
    description.faultText = textAt(json, "faultText");
    description.discovered = timeAt(json, "discovered");
    return description;
}

Json toJson(const Outage& outage) {
    Json json = {{"id", toJson(outage.id.hex())},
                 {"routine",
                  {{"id", toJson(outage.edition.routineId)},
                   {"version", toJson(outage.edition.version)},
                   {"hash", toJson(outage.edition.hash.hex())},
                   {"text", outage.routineText.toStdString()}}},
                 {"drill", outage.drill},
                 {"description", toJson(outage.description)},
                 {"startedAt", outage.startedAt.value},
                 {"startedBy", toJson(outage.startedBy)},
                 {"answers", answersJson(outage)},
                 {"done", doneJson(outage)},
                 {"lastWordAt", outage.lastWordAt.value},
                 {"entries", outage.entries},
                 {"erased", outage.erased},
                 {"fromNewer", outage.fromNewer},
                 {"clockJumps", outage.clockJumps},
                 {"latestAt", outage.latestAt.value}};
    addEnding(json, outage);
    return json;
}

Outage outageFrom(const Json& json) {
    Outage outage;
    outage.id = base::OutageId::fromHex(textAt(json, "id")).value_or(base::OutageId());
    const Json& edition = base::objectAt(json, "routine");
    outage.edition = {textAt(edition, "id"), textAt(edition, "version"),
                      routine::EditionHash::fromHex(textAt(edition, "hash")).value_or(routine::EditionHash())};
    outage.routineText = textAt(edition, "text").toUtf8();
    outage.drill = base::flagAt(json, "drill");
    if (json.contains("description"))
        outage.description = descriptionFrom(base::objectAt(json, "description"));
    outage.startedAt = timeAt(json, "startedAt");
    outage.startedBy = personAt(json, "startedBy");
    readSteps(json, outage);
    readEnding(json, outage);
    outage.lastWordAt = timeAt(json, "lastWordAt");
    outage.entries = countAt(json, "entries");
    outage.erased = countAt(json, "erased");
    outage.fromNewer = countAt(json, "fromNewer");
    outage.clockJumps = countAt(json, "clockJumps");
    outage.latestAt = timeAt(json, "latestAt");
    return outage;
}

} // namespace reservrutin::outage
