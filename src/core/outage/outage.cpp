// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/outage.h"

#include <algorithm>
#include <array>

namespace reservrutin::outage {

using base::Json;
using base::personAt;
using base::textAt;
using base::UtcMs;

namespace {

using Body = const Json&;
using Applied = void (*)(Outage&, Body, UtcMs);

UtcMs timeAt(Body body, const char* key) {
    return {base::numberAt(body, key).value_or(0)};
}

void started(Outage& outage, Body body, UtcMs at) {
    const Json& edition = base::objectAt(body, "routine");
    outage.edition = {textAt(edition, "id"), textAt(edition, "version"),
                      routine::EditionHash::fromHex(textAt(edition, "hash")).value_or(routine::EditionHash())};
    outage.routineText = textAt(edition, "text").toUtf8();
    outage.drill = base::flagAt(body, "drill");
    outage.description = descriptionFrom(body);
    outage.startedAt = at;
    outage.startedBy = personAt(body, "by");
}

void answered(Outage& outage, Body body, UtcMs at) {
    outage.answers.insert(textAt(body, "step"), {textAt(body, "answer"), at, personAt(body, "by")});
}

void stepDone(Outage& outage, Body body, UtcMs at) {
    outage.done.insert(textAt(body, "step"), {at, personAt(body, "by"), textAt(body, "report")});
}

/// The report that did it was withdrawn: the step is open again.
void stepReopened(Outage& outage, Body body, UtcMs) {
    outage.done.remove(textAt(body, "step"));
}

void described(Outage& outage, Body body, UtcMs) {
    outage.description = descriptionFrom(body);
}

void stillDown(Outage& outage, Body, UtcMs) {
    outage.checkPostponedTo.reset();
}

void checkPostponed(Outage& outage, Body body, UtcMs) {
    outage.checkPostponedTo = timeAt(body, "until");
}

void restored(Outage& outage, Body body, UtcMs at) {
    const auto time = base::numberAt(body, "at");
    outage.restored = Restoration{time ? std::optional(UtcMs{*time}) : std::nullopt, at, personAt(body, "by")};
}

void withdrawn(Outage& outage, Body body, UtcMs at) {
    outage.withdrawn = Withdrawal{textAt(body, "reason"), at, personAt(body, "by")};
}

void reopened(Outage& outage, Body, UtcMs) {
    outage.restored.reset();
    outage.withdrawn.reset();
    outage.checkPostponedTo.reset();
}

void changesNothing(Outage&, Body, UtcMs) {}

struct Kind {
    QLatin1String name;
    Applied apply;
    bool isWord; ///< a person said something about the outage
};

constexpr std::array kinds{
    Kind{QLatin1String("outage.started"), started, true},
    Kind{QLatin1String("outage.answered"), answered, true},
    Kind{QLatin1String("outage.step-done"), stepDone, true},
    Kind{QLatin1String("outage.step-reopened"), stepReopened, true},
    Kind{QLatin1String("outage.noted"), changesNothing, true},
    Kind{QLatin1String("outage.measured"), changesNothing, false},
    Kind{QLatin1String("outage.described"), described, true},
    Kind{QLatin1String("outage.still-down"), stillDown, true},
    Kind{QLatin1String("outage.check-postponed"), checkPostponed, true},
    Kind{QLatin1String("outage.restored"), restored, true},
    Kind{QLatin1String("outage.withdrawn"), withdrawn, true},
    Kind{QLatin1String("outage.reopened"), reopened, true},
};

const Kind* kindOf(const journal::Header& header) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.name == header.kind; });
    return found == kinds.end() || header.kindVersion != 1 ? nullptr : &*found;
}

void countClock(Outage& outage, UtcMs at) {
    if (outage.entries > 0 && at < outage.latestAt)
        ++outage.clockJumps;
    outage.latestAt = std::max(outage.latestAt, at);
    ++outage.entries;
}

} // namespace

Outage apply(Outage before, const journal::Entry& entry) {
    Outage outage = std::move(before);
    outage.id = base::OutageId::fromHex(entry.header.subject.id()).value_or(base::OutageId());
    const UtcMs at = entry.header.at;
    countClock(outage, at);
    const Kind* kind = kindOf(entry.header);
    if (!kind) {
        ++outage.fromNewer;
        return outage;
    }
    if (entry.isErased()) {
        ++outage.erased;
        return outage;
    }
    kind->apply(outage, entry.json(), at);
    if (kind->isWord)
        outage.lastWordAt = at;
    return outage;
}

UtcMs nextCheck(const Outage& outage) {
    return outage.checkPostponedTo.value_or(outage.lastWordAt + checkIntervalMs);
}

bool isQuiet(const Outage& outage, UtcMs now) {
    return base::elapsedMs(outage.lastWordAt, now) >= quietAfterMs;
}

std::int64_t lengthMs(const Outage& outage, UtcMs now) {
    const UtcMs from = outage.description.discovered;
    if (outage.restored)
        return base::elapsedMs(from, outage.restored->at.value_or(outage.restored->saidAt));
    return base::elapsedMs(from, outage.withdrawn ? outage.withdrawn->at : now);
}

QString codeOf(Fault fault) {
    switch (fault) {
    case Fault::Down:
        return QStringLiteral("down");
    case Fault::Slow:
        return QStringLiteral("slow");
    case Fault::WrongData:
        return QStringLiteral("wrong-data");
    case Fault::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<Fault> faultFrom(const QString& code) {
    for (const Fault fault : {Fault::Down, Fault::Slow, Fault::WrongData, Fault::Other}) {
        if (codeOf(fault) == code)
            return fault;
    }
    return std::nullopt;
}

QStringList Description::systemNames() const {
    QStringList names;
    for (const AffectedSystem& system : systems)
        names.append(system.name);
    return names;
}

} // namespace reservrutin::outage
