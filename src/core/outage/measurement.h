// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "core/base/utc_ms.h"

#include <QString>
#include <QVector>

namespace reservrutin::outage {

/// What a measurement may claim. Inconclusive is the honest default: a person answers the question, never this.
enum class Reachability { Reachable, Unreachable, Inconclusive };

/// Whether this computer has a network of its own to ask through.
enum class LinkState { Connected, Disconnected, Unknown };

/// How one try at one system ended, before it is judged.
enum class Attempt {
    Answered, ///< something there answered: any HTTP status, or its certificate
    Silent,   ///< refused, cut or nothing within the time limit
    NotAsked, ///< no address, its name gave no address, or our own proxy stood in the way
};

struct SystemMeasurement {
    QString systemId;
    Reachability reachability = Reachability::Inconclusive;

    friend bool operator==(const SystemMeasurement&, const SystemMeasurement&) = default;
};

/// What the computer sensed at one moment ("uppmätt av datorn"). A value; it stands beside the question and is
/// written to the journal only as what it is. A system whose address the routine does not give is not in it.
struct Measurement {
    base::UtcMs at; ///< when the last answer was in
    LinkState link = LinkState::Unknown;
    Reachability nameLookup = Reachability::Inconclusive;
    QVector<SystemMeasurement> systems;

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

/// Design law 3. A system never reached before from this computer (this try counts), or asked for while our own
/// network or its name look-up is down, can only be inconclusive.
[[nodiscard]] Reachability judge(Attempt attempt, bool reachedBefore, LinkState link, Reachability nameLookup);

/// Codes: "reachable", "unreachable", "inconclusive"; "connected", "disconnected", "unknown". An unknown code reads
/// as Inconclusive and Unknown, so that a newer writer's word claims nothing here.
[[nodiscard]] QString codeOf(Reachability reachability);
[[nodiscard]] QString codeOf(LinkState link);
[[nodiscard]] Reachability reachabilityFromCode(const QString& code);
[[nodiscard]] LinkState linkStateFromCode(const QString& code);

/// {"at": UTC ms, "link": code, "nameLookup": code, "systems": [{"system": id, "is": code}]}
[[nodiscard]] base::Json toJson(const Measurement& measurement);
[[nodiscard]] Measurement measurementFromJson(const base::Json& json);

} // namespace reservrutin::outage
