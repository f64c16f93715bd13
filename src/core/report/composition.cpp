// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/composition.h"

#include "core/base/text.h"

#include <algorithm>

namespace reservrutin::report {

using language::LocalTime;
using language::Texts;

namespace {

constexpr qsizetype lineWidth = 76;
const auto indentText = QLatin1String("  ");

/// Breaks at spaces; a word longer than the line stays whole.
QStringList wrapped(const QString& text, qsizetype width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line;
        for (const QString& word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines.append(line);
    }
    return lines;
}

void addIndented(QStringList& body, const QString& text) {
    for (const QString& line : wrapped(text, lineWidth - indentText.size()))
        body.append(line.isEmpty() ? QString() : indentText + line);
}

void addSection(QStringList& body, const QString& heading, const QString& text) {
    body.append(heading);
    addIndented(body, text);
}

/// "PKS", "allt ligger nere" after a colon, and after a colon too what only a person has named: "Driftstopp PKS",
/// "Driftstopp: skrivaren i receptionen".
QString subjectsSystems(const outage::Description& description, const Texts& texts) {
    const QString colon = QStringLiteral(": ");
    if (description.total)
        return colon + texts.text(description.fault == outage::Fault::Down ? QStringLiteral("systems.all-down")
                                                                           : QStringLiteral("systems.total"));
    const auto isKnown = [](const outage::AffectedSystem& system) { return !system.id.isEmpty(); };
    const bool named = std::any_of(description.systems.begin(), description.systems.end(), isKnown);
    return (named || description.systems.isEmpty() ? QStringLiteral(" ") : colon) +
           outage::systemsPhrase(description, texts);
}

QString updatedSubject(const QString& subject, const std::optional<UpdateMark>& update, const Texts& texts) {
    if (!update)
        return subject;
    return texts.text(
        QStringLiteral("report.update-subject"),
        {{QLatin1String("number"), QString::number(update->number)}, {QLatin1String("subject"), subject}});
}

QString subjectOf(const Content& content, const QString& number, const Texts& texts, const LocalTime& time,
                  const std::optional<UpdateMark>& update) {
    const QString key = QStringLiteral("report.subject.") + outage::codeOf(content.description.fault);
    const QString about =
        base::cleanLine(texts.text(key, {{QLatin1String("systems"), subjectsSystems(content.description, texts)},
                                         {QLatin1String("fault"), outage::faultWord(content.description, texts)},
                                         {QLatin1String("time"), time.clock(content.description.discovered)},
                                         {QLatin1String("number"), number}}));
    const QString subject = updatedSubject(about, update, texts);
    if (!content.drill)
        return subject;
    return texts.text(QStringLiteral("report.drill-subject"), {{QLatin1String("subject"), subject}});
}

QString systemLines(const Content& content, const Texts& texts) {
    const QString fault = outage::faultWord(content.description, texts);
    QStringList names = content.description.systemNames();
    if (content.description.total)
        names.prepend(texts.text(QStringLiteral("systems.total")));
    QStringList lines;
    for (const QString& name : names)
        lines.append(texts.text(QStringLiteral("report.system"),
                                {{QLatin1String("system"), name}, {QLatin1String("fault"), fault}}));
    return lines.join(u'\n');
}

QString lineText(const Line& line, const Content& content, const Texts& texts, const LocalTime& time) {
    const QString said =
        line.sensed ? texts.text(QStringLiteral("report.sensed"), {{QLatin1String("text"), line.text}}) : line.text;
    return texts.text(
        QStringLiteral("report.generated"),
        {{QLatin1String("time"), time.brief(line.at, content.description.discovered)}, {QLatin1String("text"), said}});
}

QString named(const base::Person& person) {
    return person.unit.isEmpty() ? person.name : person.name + QStringLiteral(", ") + person.unit;
}

/// The reporter may call without having said so anew; then the report's own words hold.
QStringList openingOf(const Content& content, const base::Person& caller, const Texts& texts) {
    const bool isReporter = caller.name.isEmpty() || caller.name == content.reporter.name;
    const base::Person& speaker = isReporter ? content.reporter : caller;
    const QString hello =
        speaker.unit.isEmpty() ? QStringLiteral("phone.hello-no-unit") : QStringLiteral("phone.hello");
    QStringList opening{
        texts.text(hello, {{QLatin1String("name"), speaker.name}, {QLatin1String("unit"), speaker.unit}})};
    if (content.drill)
        opening << texts.text(QStringLiteral("phone.drill"));
    opening << texts.text(content.drill ? QStringLiteral("phone.purpose-drill") : QStringLiteral("phone.purpose"));
    if (!isReporter)
        opening << texts.text(QStringLiteral("phone.reporter"), {{QLatin1String("reporter"), named(content.reporter)}});
    return opening;
}

QString reporterLines(const Content& content, const Texts& texts, const LocalTime& time) {
    if (content.origins.isEmpty())
        return named(content.reporter);
    QStringList lines;
    for (const Origin& origin : content.origins)
        lines.append(texts.text(QStringLiteral("report.origin"),
                                {{QLatin1String("reporter"), named(origin.reporter)},
                                 {QLatin1String("time"), time.brief(origin.discovered, content.description.discovered)},
                                 {QLatin1String("number"), origin.number}}));
    lines.append(texts.text(QStringLiteral("report.joined-by"), {{QLatin1String("name"), named(content.reporter)}}));
    return lines.join(u'\n');
}

QString restoredSentence(const Restored& restored, const Texts& texts, const LocalTime& time) {
    if (!restored.at)
        return texts.text(QStringLiteral("event.restored-unknown"));
    return texts.text(QStringLiteral("event.restored"), {{QLatin1String("time"), time.dateTime(*restored.at)}});
}

QStringList courseLines(const Content& content, const Texts& texts, const LocalTime& time) {
    QStringList lines;
    if (!content.ownText.isEmpty())
        lines.append(content.ownText);
    for (const Line& line : content.lines)
        lines.append(lineText(line, content, texts, time));
    if (lines.isEmpty())
        lines.append(texts.text(QStringLiteral("report.not-stated")));
    return lines;
}

base::Person clean(const base::Person& person) {
    return {base::cleanLine(person.name), base::cleanLine(person.unit)};
}

/// What came from another console passed no door of ours: here it becomes lines and texts, whatever it was.
Content clean(Content content) {
    content.reporter = clean(content.reporter);
    content.ownText = base::cleanText(content.ownText);
    content.description.faultText = base::cleanLine(content.description.faultText);
    for (outage::AffectedSystem& system : content.description.systems)
        system.name = base::cleanLine(system.name);
    for (Line& line : content.lines)
        line.text = base::cleanText(line.text);
    for (Origin& origin : content.origins)
        origin = {base::cleanLine(origin.number), clean(origin.reporter), origin.discovered};
    return content;
}

} // namespace

Composition compose(const Content& given, const QString& number, const Texts& texts, const LocalTime& time,
                    const std::optional<UpdateMark>& update) {
    const Content content = clean(given);
    const auto text = [&texts](const char* key) { return texts.text(QLatin1String(key)); };
    QStringList body;
    if (content.drill)
        body << text("report.drill-first") << QString();
    if (update)
        body << texts.text(QStringLiteral("report.update-first"),
                           {{QLatin1String("number"), QString::number(update->number)},
                            {QLatin1String("parent"), update->parent}})
             << QString();
    if (content.restored)
        body << restoredSentence(*content.restored, texts, time) << QString();
    addSection(body, text("report.heading.discovered"), time.dateTime(content.description.discovered));
    addSection(body, text("report.heading.systems"), systemLines(content, texts));
    addSection(body, text("report.heading.reporter"), reporterLines(content, texts, time));
    body.append(text("report.heading.course"));
    for (const QString& line : courseLines(content, texts, time))
        addIndented(body, line);
    addSection(body, text("report.heading.number"), number);
    if (content.drill)
        body << QString() << text("report.drill-last");
    return {subjectOf(content, number, texts, time, update), body.join(u'\n') + u'\n'};
}

QString recipientShown(const QString& recipient, bool drill, const Texts& texts) {
    if (!drill)
        return recipient;
    return texts.text(QStringLiteral("report.drill-to"),
                      {{QLatin1String("address"), drillAddress}, {QLatin1String("recipient"), recipient}});
}

QStringList phoneScript(const Content& given, const QString& number, const base::Person& caller, const Texts& texts,
                        const LocalTime& time) {
    const Content content = clean(given);
    const outage::Description& description = content.description;
    QStringList script = openingOf(content, clean(caller), texts);
    script << outage::faultClause(description, texts) + u'.';
    script << texts.text(QStringLiteral("phone.when"), {{QLatin1String("date"), time.date(description.discovered)},
                                                        {QLatin1String("clock"), time.clock(description.discovered)}});
    script << texts.text(QStringLiteral("phone.course")) << courseLines(content, texts, time);
    script << texts.text(QStringLiteral("phone.number"), {{QLatin1String("spelled"), number}});
    script << texts.text(QStringLiteral("phone.closing"));
    return script;
}

QVector<std::pair<journal::EntryId, Line>> offeredLines(const QVector<outage::Event>& events,
                                                        const routine::Routine& routine, const Texts& texts,
                                                        const LocalTime& time) {
    static const QStringList left{QStringLiteral("started"),   QStringLiteral("described"),
                                  QStringLiteral("step-done"), QStringLiteral("check-postponed"),
                                  QStringLiteral("newer"),     QStringLiteral("erased")};
    QVector<std::pair<journal::EntryId, Line>> lines;
    for (const outage::Event& event : events) {
        if (!left.contains(event.code))
            lines.append({event.entry, {event.at, outage::sentence(event, &routine, texts, time), event.sensed}});
    }
    return lines;
}

} // namespace reservrutin::report
