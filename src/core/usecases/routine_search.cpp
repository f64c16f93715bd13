// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/routine_search.h"

#include "core/language/search.h"

#include <algorithm>

namespace reservrutin::usecases {

using language::Match;

namespace {

QStringList searchedTexts(const routine::Routine& routine) {
    QStringList texts{routine.name, routine.subtitle, routine.document.title, routine.document.id};
    for (const routine::System& system : routine.systems)
        texts << system.name << system.description;
    return texts;
}

Match best(const QStringList& texts, const QString& word) {
    Match best = Match::None;
    for (const QString& text : texts) {
        if (best != Match::Exact)
            best = std::max(best, language::matchOf(text, word));
    }
    return best;
}

Match worst(const QStringList& texts, const QStringList& words) {
    Match worst = Match::Exact;
    for (const QString& word : words) {
        if (worst != Match::None)
            worst = std::min(worst, best(texts, word));
    }
    return worst;
}

} // namespace

QVector<RoutinePtr> search(const QVector<RoutinePtr>& routines, const QString& wanted) {
    const QStringList words = wanted.simplified().split(u' ', Qt::SkipEmptyParts);
    QVector<RoutinePtr> exact;
    QVector<RoutinePtr> close;
    QVector<RoutinePtr> distant;
    for (const RoutinePtr& each : routines) {
        switch (worst(searchedTexts(*each), words)) {
        case Match::Exact:
            exact.append(each);
            break;
        case Match::Close:
            close.append(each);
            break;
        case Match::Distant:
            distant.append(each);
            break;
        case Match::None:
            break;
        }
    }
    return exact.isEmpty() && close.isEmpty() ? distant : exact + close;
}

bool isNamed(const routine::Routine& routine, const QString& wanted) {
    const auto begins = [&](const QString& text) { return language::beginsWith(text, wanted) >= Match::Close; };
    return begins(routine.name) || std::any_of(routine.systems.begin(), routine.systems.end(),
                                               [&](const routine::System& system) { return begins(system.name); });
}

} // namespace reservrutin::usecases
