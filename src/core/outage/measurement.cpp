// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/measurement.h"

namespace reservrutin::outage {

Reachability judge(Attempt attempt, bool reachedBefore, LinkState link, Reachability nameLookup) {
    if (attempt == Attempt::NotAsked || link == LinkState::Disconnected)
        return Reachability::Inconclusive;
    if (attempt == Attempt::Answered)
        return Reachability::Reachable;
    if (!reachedBefore || nameLookup == Reachability::Unreachable)
        return Reachability::Inconclusive;
    return Reachability::Unreachable;
}

QString codeOf(Reachability reachability) {
    switch (reachability) {
    case Reachability::Reachable:
        return QStringLiteral("reachable");
    case Reachability::Unreachable:
        return QStringLiteral("unreachable");
    case Reachability::Inconclusive:
        return QStringLiteral("inconclusive");
    }
    Q_UNREACHABLE();
}

QString codeOf(LinkState link) {
    switch (link) {
    case LinkState::Connected:
        return QStringLiteral("connected");
    case LinkState::Disconnected:
        return QStringLiteral("disconnected");
    case LinkState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Reachability reachabilityFromCode(const QString& code) {
    for (const Reachability one : {Reachability::Reachable, Reachability::Unreachable}) {
        if (code == codeOf(one))
            return one;
    }
    return Reachability::Inconclusive;
}

LinkState linkStateFromCode(const QString& code) {
    for (const LinkState one : {LinkState::Connected, LinkState::Disconnected}) {
        if (code == codeOf(one))
            return one;
    }
    return LinkState::Unknown;
}

base::Json toJson(const Measurement& measurement) {
    base::Json systems = base::Json::array();
    for (const SystemMeasurement& system : measurement.systems)
        systems.push_back(
            {{"system", base::toJson(system.systemId)}, {"is", base::toJson(codeOf(system.reachability))}});
    return {{"at", measurement.at.value},
            {"link", base::toJson(codeOf(measurement.link))},
            {"nameLookup", base::toJson(codeOf(measurement.nameLookup))},
            {"systems", std::move(systems)}};
}

Measurement measurementFromJson(const base::Json& json) {
    Measurement read;
    read.at = {base::numberAt(json, "at").value_or(0)};
    read.link = linkStateFromCode(base::textAt(json, "link"));
    read.nameLookup = reachabilityFromCode(base::textAt(json, "nameLookup"));
    for (const base::Json& one : base::arrayAt(json, "systems")) {
        const QString id = base::textAt(one, "system");
        if (!id.isEmpty())
            read.systems.append({id, reachabilityFromCode(base::textAt(one, "is"))});
    }
    return read;
}

} // namespace reservrutin::outage
