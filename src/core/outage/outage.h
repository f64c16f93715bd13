// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/ids.h"
#include "core/base/person.h"
#include "core/base/utc_ms.h"
#include "core/journal/entry.h"
#include "core/routine/routine.h"

#include <QMap>
#include <QVector>

#include <optional>

namespace reservrutin::outage {

/// How the system is wrong. Down is a driftstopp (outage), the others a driftstörning (disruption).
enum class Fault { Down, Slow, WrongData, Other };

[[nodiscard]] QString codeOf(Fault fault);
[[nodiscard]] std::optional<Fault> faultFrom(const QString& code);

struct AffectedSystem {
    QString id; ///< of the routine's system; empty for one a person named
    QString name;

    friend bool operator==(const AffectedSystem&, const AffectedSystem&) = default;
};

/// What a person says about the outage itself, and may say anew at any time.
struct Description {
    QVector<AffectedSystem> systems;
    bool total = false; ///< "allt ligger nere"
    Fault fault = Fault::Down;
    QString faultText; ///< the person's own word for Fault::Other; may be empty
    base::UtcMs discovered;

    [[nodiscard]] QStringList systemNames() const;
    friend bool operator==(const Description&, const Description&) = default;
};

/// The edition an outage started with; it keeps it whatever is approved later (design law 7).
struct Edition {
    QString routineId;
    QString version;
    routine::EditionHash hash;

    friend bool operator==(const Edition&, const Edition&) = default;
};

struct StepAnswer {
    QString answer;
    base::UtcMs at;
    base::Person by;

    friend bool operator==(const StepAnswer&, const StepAnswer&) = default;
};

struct StepDone {
    base::UtcMs at;
    base::Person by;
    QString report; ///< hexadecimal id of the report that did it

    friend bool operator==(const StepDone&, const StepDone&) = default;
};

struct Restoration {
    std::optional<base::UtcMs> at; ///< absent: nobody knows when
    base::UtcMs saidAt;
    base::Person by;

    friend bool operator==(const Restoration&, const Restoration&) = default;
};

struct Withdrawal {
    QString reason;
    base::UtcMs at;
    base::Person by;

    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

/// One outage as its entries tell it. A value, folded by apply(); nobody stores or edits it elsewhere.
struct Outage {
    base::OutageId id;
    Edition edition;
    QByteArray routineText; ///< the exact edition; empty when its entry was erased
    bool drill = false;
    Description description;
    base::UtcMs startedAt;
    base::Person startedBy;
    QMap<QString, StepAnswer> answers; ///< by step, the latest
    QMap<QString, StepDone> done;      ///< by step
    base::UtcMs lastWordAt;            ///< when a person last said something about it
    std::optional<base::UtcMs> checkPostponedTo;
    std::optional<Restoration> restored;
    std::optional<Withdrawal> withdrawn;
    int entries = 0;
    int erased = 0;       ///< entries whose body is gone
    int fromNewer = 0;    ///< entries of a kind this version does not know
    int clockJumps = 0;   ///< entries whose clock stood before the latest seen
    base::UtcMs latestAt; ///< highest clock time seen

    [[nodiscard]] bool isOver() const { return restored.has_value() || withdrawn.has_value(); }
    friend bool operator==(const Outage&, const Outage&) = default;
};

/// The fold: pure, total, and the only one. An erased body or an unknown kind is counted and changes nothing else.
[[nodiscard]] Outage apply(Outage before, const journal::Entry& entry);

[[nodiscard]] base::Json toJson(const Outage& outage);
[[nodiscard]] Outage outageFrom(const base::Json& json);

[[nodiscard]] base::Json toJson(const Description& description);
[[nodiscard]] Description descriptionFrom(const base::Json& json);

/// The console's own advice, not the routine's: look again every 30 minutes, and say so less loudly when nobody has
/// said a word for 12 hours.
inline constexpr std::int64_t checkIntervalMs = 30 * base::minuteMs;
inline constexpr std::int64_t quietAfterMs = 12 * base::hourMs;

[[nodiscard]] base::UtcMs nextCheck(const Outage& outage);
[[nodiscard]] bool isQuiet(const Outage& outage, base::UtcMs now);
/// How long it has lasted: until restored (unknown: until that was said), else until now. Never negative.
[[nodiscard]] std::int64_t lengthMs(const Outage& outage, base::UtcMs now);

} // namespace reservrutin::outage
