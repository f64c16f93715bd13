// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/command.h"
#include "core/routine/routine_check.h"

#include <QFile>
#include <QFileInfo>

namespace reservrutin::cli {

using base::ErrorKind;
using base::toJson;
using routine::Routine;
using routine::Validity;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QDate today(const Workplace& place) {
    return place.console.time.at(place.console.clock.now()).date();
}

QString codeOf(const Workplace& place, const Routine& routine) {
    if (routine.readingList)
        return QStringLiteral("reading-list");
    switch (routine::validityOn(routine.document, today(place))) {
    case Validity::InForce:
        return QStringLiteral("in-force");
    case Validity::NotYet:
        return QStringLiteral("not-yet");
    case Validity::Expired:
        return QStringLiteral("expired");
    case Validity::NotGiven:
        return QStringLiteral("not-given");
    }
    Q_UNREACHABLE();
}

QString word(const QString& state) {
    if (state == u"in-force")
        return QStringLiteral("gäller");
    if (state == u"not-yet")
        return QStringLiteral("gäller inte ännu");
    if (state == u"expired")
        return QStringLiteral("har gått ut");
    if (state == u"reading-list")
        return QStringLiteral("gjord av en nyare version, kan läsas");
    return QStringLiteral("giltighet ej angiven");
}

base::Json date(const std::optional<QDate>& day) {
    return day ? toJson(day->toString(Qt::ISODate)) : base::Json();
}

base::Json viewOf(const Workplace& place, const Routine& routine) {
    return {{"id", toJson(routine.id)},
            {"state", toJson(codeOf(place, routine))},
            {"name", toJson(routine.name)},
            {"document", toJson(routine.document.id)},
            {"version", toJson(routine.document.version)},
            {"validFrom", date(routine.document.validFrom)},
            {"validTo", date(routine.document.validTo)},
            {"standing", toJson(routine::codeOf(routine.document.standing))},
            {"language", toJson(routine.language)}};
}

QString lineOf(const Workplace& place, const Routine& routine) {
    const routine::Document& document = routine.document;
    const QString edition = document.version.isEmpty() ? QStringLiteral("version ej angiven")
                                                       : document.id + QStringLiteral(" version ") + document.version;
    QString line =
        QStringLiteral("%1  %2  %3  %4").arg(routine.id, routine.name, edition, word(codeOf(place, routine)));
    if (routine.document.validTo)
        line += QStringLiteral(" till ") + routine.document.validTo->toString(Qt::ISODate);
    return line;
}

Outcome list(Workplace& place, const Arguments&) {
    Outcome outcome;
    outcome.json = base::Json::array();
    QStringList lines;
    for (const usecases::RoutinePtr& routine : place.console.routines.all()) {
        outcome.json.push_back(viewOf(place, *routine));
        lines.append(lineOf(place, *routine));
    }
    for (const usecases::UnreadableRoutine& unreadable : place.console.routines.unreadable()) {
        outcome.json.push_back({{"id", toJson(unreadable.file)},
                                {"state", "unreadable"},
                                {"error", toJson(base::codeOf(unreadable.error.kind))}});
        lines.append(unreadable.file + QStringLiteral("  går inte att läsa"));
    }
    outcome.text = lines.join(u'\n');
    return outcome;
}

void addStep(const routine::Step& step, Outcome& outcome) {
    base::Json view = {{"id", toJson(step.id)},
                       {"state", toJson(routine::codeOf(step.kind))},
                       {"title", toJson(step.title)},
                       {"text", toJson(step.text)},
                       {"answers", base::Json::array()}};
    outcome.text += QStringLiteral("\n\n%1  %2\n  %3").arg(step.id, step.title, step.text);
    if (!step.question.isEmpty())
        outcome.text += QStringLiteral("\n  ") + step.question;
    for (const routine::Answer& answer : step.answers) {
        view["answers"].push_back(
            {{"id", toJson(answer.id)}, {"text", toJson(answer.text)}, {"to", toJson(answer.to)}});
        outcome.text += QStringLiteral("\n    %1: %2").arg(answer.id, answer.text);
    }
    outcome.json["steps"].push_back(std::move(view));
}

void addSection(const routine::Section& section, Outcome& outcome) {
    outcome.json["sections"].push_back(
        {{"id", toJson(section.id)}, {"title", toJson(section.title)}, {"text", toJson(section.text)}});
    outcome.text += QStringLiteral("\n\n%1\n  %2")
                        .arg(section.title, QString(section.text).replace(QLatin1String("\n"), QLatin1String("\n  ")));
}

Outcome show(Workplace& place, const Arguments& arguments) {
    const usecases::RoutinePtr routine = place.console.routines.routine(arguments.word(0));
    if (!routine)
        return refused(base::Error{ErrorKind::NotFound, arguments.word(0)});
    Outcome outcome{viewOf(place, *routine), lineOf(place, *routine), std::nullopt, std::nullopt};
    outcome.text += u'\n' + routine->document.origin;
    outcome.json["steps"] = base::Json::array();
    for (const routine::Step& step : routine->steps)
        addStep(step, outcome);
    outcome.json["sections"] = base::Json::array();
    for (const routine::Section& section : routine->sections)
        addSection(section, outcome);
    return outcome;
}

Outcome remarksOn(const Workplace& place, const Routine& routine, const QString& file) {
    const auto remarks = routine::check(routine, place.console.contacts.ids(), today(place));
    const bool faulty = routine::hasErrors(remarks);
    Outcome outcome;
    outcome.json = {
        {"id", toJson(routine.id)}, {"state", faulty ? "faulty" : "sound"}, {"remarks", base::Json::array()}};
    QStringList lines{QStringLiteral("%1 version %2").arg(routine.id, routine.document.version)};
    for (const routine::Remark& remark : remarks) {
        const bool error = remark.severity == routine::Severity::Error;
        outcome.json["remarks"].push_back(
            {{"severity", error ? "error" : "notice"}, {"code", toJson(remark.code)}, {"place", toJson(remark.place)}});
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(error ? QStringLiteral("fel  ") : QStringLiteral("notis"), remark.code, remark.place));
    }
    outcome.text = lines.join(u'\n');
    if (faulty)
        outcome.refusal = refusal(Complaint::RoutineFaulty, file);
    return outcome;
}

Outcome check(Workplace& place, const Arguments& arguments) {
    const QString name = QFileInfo(arguments.word(0)).fileName();
    QFile file(arguments.word(0));
    if (!file.open(QIODevice::ReadOnly))
        return refused(base::Error{ErrorKind::FileUnreadable, arguments.word(0)});
    const auto routine = routine::parse(file.read(largestFile + 1));
    if (!routine)
        return refused(routine.error(), {{"id", toJson(name)}, {"state", "unreadable"}});
    return remarksOn(place, *routine, name);
}

} // namespace

QVector<Command> routineCommands() {
    const QString group = QStringLiteral("routine");
    return {
        {group, QStringLiteral("list"), {}, 0, 0, {}, {}, {}, Need::Quiet, list},
        {group, QStringLiteral("show"), QStringLiteral("ID"), 1, 1, {}, {}, {}, Need::Quiet, show},
        {group, QStringLiteral("check"), QStringLiteral("FILE"), 1, 1, {}, {}, {}, Need::Nothing, check},
    };
}

} // namespace reservrutin::cli
