// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/strict_json.h"
#include "core/routine/routine.h"

#include <algorithm>

namespace reservrutin::routine {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using base::textAt;
using base::toJson;

namespace {

constexpr int formatNumber = 1;
constexpr qsizetype longestId = 40;

bool isId(const QString& text) {
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), plain);
}

std::optional<StepKind> stepKind(const QString& code) {
    for (const StepKind kind : {StepKind::Question, StepKind::Report, StepKind::Actions, StepKind::Call,
                                StepKind::Inform, StepKind::Wait, StepKind::End}) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

std::optional<QDate> dateAt(const Json& object, const char* key) {
    const QDate date = QDate::fromString(textAt(object, key), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QString> givenText(const Json& object, const char* key) {
    const QString text = textAt(object, key);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Signatory> signatoryAt(const Json& object, const char* key) {
    const Json& value = base::objectAt(object, key);
    const QString name = textAt(value, "name");
    return name.isEmpty() ? std::nullopt : std::optional(Signatory{name, textAt(value, "role")});
}

Standing standingOf(const QString& code) {
    for (const Standing standing : {Standing::Builtin, Standing::Template}) {
        if (codeOf(standing) == code)
            return standing;
    }
    return Standing::Governed;
}

Document readDocument(const Json& json) {
    return {textAt(json, "id"),
            textAt(json, "type"),
            textAt(json, "title"),
            textAt(json, "version"),
            dateAt(json, "validFrom"),
            dateAt(json, "validTo"),
            base::textsAt(json, "appliesTo"),
            signatoryAt(json, "owner"),
            signatoryAt(json, "reviewer"),
            signatoryAt(json, "approver"),
            givenText(json, "changes"),
            textAt(json, "origin"),
            standingOf(textAt(json, "standing")),
            signatoryAt(json, "author"),
            dateAt(json, "date")};
}

System readSystem(const Json& json) {
    System system{textAt(json, "id"), textAt(json, "name"), textAt(json, "description"), givenText(json, "address"),
                  std::nullopt};
    if (const auto minutes = base::numberAt(json, "maximumOutageMinutes"); minutes && *minutes > 0)
        system.maximumOutageMinutes = int(std::min<std::int64_t>(*minutes, 60 * 24 * 365));
    return system;
}

Step readStep(const Json& json, bool& known) {
    Step step;
    step.id = textAt(json, "id");
    const auto kind = stepKind(textAt(json, "kind"));
    known = known && kind.has_value();
    step.kind = kind.value_or(StepKind::Actions);
    step.title = textAt(json, "title");
    step.summary = textAt(json, "summary");
    step.text = textAt(json, "text");
    step.question = textAt(json, "question");
    step.help = textAt(json, "help");
    for (const Json& answer : base::arrayAt(json, "answers"))
        step.answers.append(
            {textAt(answer, "id"), textAt(answer, "text"), textAt(answer, "note"), textAt(answer, "to")});
    step.recipient = textAt(json, "recipient");
    step.via = textAt(json, "via");
    step.contact = textAt(json, "contact");
    step.items = base::textsAt(json, "items");
    step.to = textAt(json, "to");
    step.outcome = textAt(json, "outcome") == u"not-an-outage" ? EndOutcome::NotAnOutage : EndOutcome::Restored;
    return step;
}

Section readSection(const Json& json) {
    return {textAt(json, "id"), textAt(json, "title"), textAt(json, "text"), base::textsAt(json, "contacts")};
}

/// An arrow, an answer or a finished step could not be told apart from another's.
bool hasDoubles(QStringList ids) {
    return ids.removeDuplicates() > 0;
}

QStringList answerIds(const Step& step) {
    QStringList ids;
    for (const Answer& answer : step.answers)
        ids.append(answer.id);
    return ids;
}

QStringList stepIds(const Routine& routine) {
    QStringList ids;
    for (const Step& step : routine.steps)
        ids.append(step.id);
    return ids;
}

QStringList sectionIds(const Routine& routine) {
    QStringList ids;
    for (const Section& section : routine.sections)
        ids.append(section.id);
    return ids;
}

/// The member that makes the routine unusable, or empty.
QString unreadableMember(const Routine& routine) {
    if (!isId(routine.id))
        return QStringLiteral("id");
    if (routine.name.isEmpty())
        return QStringLiteral("name");
    if (routine.steps.isEmpty())
        return QStringLiteral("steps");
    if (hasDoubles(stepIds(routine)))
        return QStringLiteral("steps.id");
    for (const Step& step : routine.steps) {
        const QStringList answers = answerIds(step);
        if (!isId(step.id))
            return QStringLiteral("steps.id");
        if (step.text.isEmpty())
            return QStringLiteral("steps.%1.text").arg(step.id);
        const bool needsAnswers = step.kind == StepKind::Question && answers.isEmpty();
        if (needsAnswers || hasDoubles(answers) || !std::all_of(answers.begin(), answers.end(), isId))
            return QStringLiteral("steps.%1.answers").arg(step.id);
    }
    const QStringList sections = sectionIds(routine);
    if (hasDoubles(sections) || !std::all_of(sections.begin(), sections.end(), isId))
        return QStringLiteral("sections.id");
    return routine.readingList || routine.step(routine.start) ? QString() : QStringLiteral("start");
}

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<QString>& value) {
    return value ? toJson(*value) : Json();
}

Json orNull(const std::optional<QDate>& value) {
    return value ? toJson(value->toString(Qt::ISODate)) : Json();
}

Json orNull(const std::optional<Signatory>& value) {
    return value ? Json{{"name", toJson(value->name)}, {"role", toJson(value->role)}} : Json();
}

Json printDocument(const Document& document) {
    Json json = {{"id", toJson(document.id)},
                 {"type", toJson(document.type)},
                 {"title", toJson(document.title)},
                 {"version", toJson(document.version)},
                 {"validFrom", orNull(document.validFrom)},
                 {"validTo", orNull(document.validTo)},
                 {"appliesTo", toJson(document.appliesTo)},
                 {"owner", orNull(document.owner)},
                 {"reviewer", orNull(document.reviewer)},
                 {"approver", orNull(document.approver)},
                 {"changes", orNull(document.changes)},
                 {"origin", toJson(document.origin)},
                 {"standing", toJson(codeOf(document.standing))}};
    if (document.author)
        json["author"] = orNull(document.author);
    if (document.date)
        json["date"] = orNull(document.date);
    return json;
}

Json printAnswers(const Step& step) {
    Json answers = Json::array();
    for (const Answer& answer : step.answers)
        answers.push_back({{"id", toJson(answer.id)},
                           {"text", toJson(answer.text)},
                           {"note", toJson(answer.note)},
                           {"to", toJson(answer.to)}});
    return answers;
}

void addText(Json& json, const char* key, const QString& text) {
    if (!text.isEmpty())
        json[key] = toJson(text);
}

Json printStep(const Step& step) {
    Json json = {{"id", toJson(step.id)}, {"kind", toJson(codeOf(step.kind))}, {"text", toJson(step.text)}};
    addText(json, "title", step.title);
    addText(json, "summary", step.summary);
    addText(json, "question", step.question);
    addText(json, "help", step.help);
    addText(json, "recipient", step.recipient);
    addText(json, "via", step.via);
    addText(json, "contact", step.contact);
    addText(json, "to", step.to);
    if (!step.answers.isEmpty())
        json["answers"] = printAnswers(step);
    if (!step.items.isEmpty())
        json["items"] = toJson(step.items);
    if (step.kind == StepKind::End)
        json["outcome"] = step.outcome == EndOutcome::NotAnOutage ? "not-an-outage" : "restored";
    return json;
}

Json printSections(const Routine& routine) {
    Json sections = Json::array();
    for (const Section& section : routine.sections) {
        Json json = {{"id", toJson(section.id)}, {"title", toJson(section.title)}, {"text", toJson(section.text)}};
        if (!section.contacts.isEmpty())
            json["contacts"] = toJson(section.contacts);
        sections.push_back(std::move(json));
    }
    return sections;
}

} // namespace

Result<Routine> parseDraft(const QByteArray& text) {
    const auto json = base::parseStrictJson(text);
    if (!json)
        return tl::unexpected(json.error());
    const auto format = base::numberAt(*json, "format");
    if (!format || *format < 1)
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("format"));
    bool known = *format <= formatNumber;
    Routine routine;
    routine.id = textAt(*json, "id");
    routine.language = textAt(*json, "language");
    routine.name = textAt(*json, "name");
    routine.subtitle = textAt(*json, "subtitle");
    routine.document = readDocument(base::objectAt(*json, "document"));
    routine.background = textAt(*json, "background");
    for (const Json& system : base::arrayAt(*json, "systems"))
        routine.systems.append(readSystem(system));
    routine.start = textAt(*json, "start");
    for (const Json& step : base::arrayAt(*json, "steps"))
        routine.steps.append(readStep(step, known));
    for (const Json& section : base::arrayAt(*json, "sections"))
        routine.sections.append(readSection(section));
    routine.readingList = !known;
    routine.hash = trust::hashOfText(text);
    routine.text = text;
    return routine;
}

Result<Routine> parse(const QByteArray& text) {
    auto routine = parseDraft(text);
    if (!routine)
        return routine;
    if (const QString member = unreadableMember(*routine); !member.isEmpty())
        return fail(ErrorKind::FormatUnreadable, member);
    return routine;
}

QByteArray print(const Routine& routine) {
    Json systems = Json::array();
    for (const System& system : routine.systems)
        systems.push_back({{"id", toJson(system.id)},
                           {"name", toJson(system.name)},
                           {"description", toJson(system.description)},
                           {"address", orNull(system.address)},
                           {"maximumOutageMinutes", orNull(system.maximumOutageMinutes)}});
    Json steps = Json::array();
    for (const Step& step : routine.steps)
        steps.push_back(printStep(step));
    Json json = {{"format", formatNumber},
                 {"id", toJson(routine.id)},
                 {"language", toJson(routine.language)},
                 {"name", toJson(routine.name)},
                 {"subtitle", toJson(routine.subtitle)},
                 {"document", printDocument(routine.document)},
                 {"background", toJson(routine.background)},
                 {"systems", std::move(systems)},
                 {"start", toJson(routine.start)},
                 {"steps", std::move(steps)}};
    if (!routine.sections.isEmpty())
        json["sections"] = printSections(routine);
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace reservrutin::routine
