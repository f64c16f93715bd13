// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// routines_bench: a library of 1,000 routines of 50 steps: taking it in at start, listing, searching and opening. The
// longest of 50 rounds of each, after one that warms up.
#include "core/routine/flow.h"
#include "core/routine/routine_check.h"
#include "core/usecases/routine_search.h"
#include "core/walk/walk.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

constexpr int routineCount = 1000;
constexpr int stepCount = 50;
constexpr int rounds = 50;
constexpr auto words =
    "Når systemet ikke kan bruges, ring til den vagthavende og skriv på papir. Så länge driftstoppet "
    "varar förs anteckningar för hand.";

routine::Step step(int n) {
    routine::Step step;
    step.id = u"step-"_s + QString::number(n);
    step.title = u"Trin "_s + QString::number(n);
    step.text = QString::fromUtf8(words);
    step.kind = n + 1 == stepCount ? routine::StepKind::End
                : n % 5 == 0       ? routine::StepKind::Question
                                   : routine::StepKind::Actions;
    const QString next = u"step-"_s + QString::number(n + 1);
    if (step.kind == routine::StepKind::Question) {
        step.question = u"Virker det?"_s;
        step.answers = {{u"yes"_s, u"Ja"_s, {}, next}, {u"no"_s, u"Nej"_s, {}, next}};
    } else if (step.kind != routine::StepKind::End) {
        step.to = next;
    }
    return step;
}

QByteArray text(int n) {
    const QString number = QString::number(n);
    routine::Routine routine;
    routine.id = u"routine-"_s + number;
    routine.language = u"da"_s;
    routine.name = u"Nødprocedure "_s + number;
    routine.subtitle = u"Ældrepleje og läkemedel"_s;
    routine.document.title = u"Indsatsplan ved nedbrud "_s + number;
    routine.document.appliesTo = {n % 100 == 0 ? u"Sundhed og Omsorg"_s : u"Andre"_s};
    for (const QString& system : {u"Nødkaldsanlæg "_s, u"Omsorgssystem "_s})
        routine.systems.append({u"system-"_s + number, system + number, u"Vårdens och plejens system"_s, {}, {}});
    for (int i = 0; i < stepCount; ++i)
        routine.steps.append(step(i));
    routine.start = u"step-0"_s;
    return routine::print(routine);
}

double once(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void time(const char* what, const std::function<void()>& work) {
    std::vector<double> taken;
    work();
    for (int i = 0; i < rounds; ++i)
        taken.push_back(once(work));
    std::sort(taken.begin(), taken.end());
    std::printf("%-34s p50 %7.3f ms   longest %7.3f ms\n", what, taken[taken.size() / 2], taken.back());
}

} // namespace

int main() {
    QVector<QByteArray> texts;
    for (int n = 0; n < routineCount; ++n)
        texts.append(text(n));
    usecases::RoutineLibrary library;
    std::printf("%-34s     %7.1f ms\n", "taken in at start, all of them", once([&] {
                    for (const QByteArray& each : texts)
                        library.add({}, each);
                }));
    qsizetype seen = 0;
    time("list: all", [&] { seen += library.all().size(); });
    time("list: those that apply here", [&] { seen += library.forAudience(u"Sundhed og Omsorg"_s, u"da"_s).size(); });
    for (const char* typed : {"nodkald", "nødkald 77", "aeldre", "läkemedel", "åmsorg", "finns inte alls"})
        time(typed, [&] { seen += usecases::search(library.all(), QString::fromUtf8(typed)).size(); });
    time("open: walk", [&] { seen += walk::walkBefore(*library.routine(u"routine-999"_s)).steps.size(); });
    time("open: read, check and draw", [&] {
        const auto routine = routine::parse(texts.last());
        seen += routine::check(*routine, {}, QDate(2026, 11, 23)).size() + routine::flowOf(*routine).boxes.size();
    });
    return seen > 0 ? 0 : 1;
}
