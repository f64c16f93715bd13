// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/outage/timeline.h"

#include "core/outage/measurement.h"

namespace reservrutin::outage {

using base::textAt;

namespace {

constexpr QLatin1String prefix("outage.");

bool isKnown(const QString& code) {
    static const QStringList codes{
        QStringLiteral("started"),       QStringLiteral("answered"),   QStringLiteral("step-done"),
        QStringLiteral("step-reopened"), QStringLiteral("noted"),      QStringLiteral("measured"),
        QStringLiteral("described"),     QStringLiteral("still-down"), QStringLiteral("check-postponed"),
        QStringLiteral("restored"),      QStringLiteral("withdrawn"),  QStringLiteral("reopened")};
    return codes.contains(code);
}

Event eventOf(const journal::Entry& entry) {
    const QString& kind = entry.header.kind;
    const QString code = kind.startsWith(prefix) ? kind.mid(prefix.size()) : QString();
    Event event{entry.id, entry.header.at, code, base::Json::object(), {}, false, entry.saved};
    if (!isKnown(code) || entry.header.kindVersion != 1) {
        event.code = QStringLiteral("newer");
    } else if (entry.isErased()) {
        event.code = QStringLiteral("erased");
    } else {
        event.parameters = entry.json();
        event.by = base::personAt(event.parameters, "by");
        event.sensed = code == u"measured";
        const auto edition = event.parameters.find("routine");
        if (code == u"started" && edition != event.parameters.end() && edition->is_object())
            edition->erase("text");
    }
    return event;
}

QString measuredSentence(const Event& event, const routine::Routine* routine, const language::Texts& texts) {
    const Measurement measured = measurementFromJson(base::objectAt(event.parameters, "measurement"));
    QStringList parts{texts.text(QStringLiteral("measured.link.") + codeOf(measured.link))};
    for (const SystemMeasurement& system : measured.systems) {
        const routine::System* known = routine ? routine->system(system.systemId) : nullptr;
        parts.append(texts.text(QStringLiteral("measured.system.") + codeOf(system.reachability),
                                {{QLatin1String("system"), known ? known->name : system.systemId}}));
    }
    return parts.join(QStringLiteral(". "));
}

QString answeredSentence(const Event& event, const routine::Routine* routine, const language::Texts& texts) {
    const QString stepId = textAt(event.parameters, "step");
    const QString answerId = textAt(event.parameters, "answer");
    QString title = stepId;
    QString answerText = answerId;
    if (const routine::Step* step = routine ? routine->step(stepId) : nullptr) {
        title = step->title;
        for (const routine::Answer& answer : step->answers) {
            if (answer.id == answerId)
                answerText = answer.text;
        }
    }
    return texts.text(event.changesAnswer ? QStringLiteral("event.answer-changed") : QStringLiteral("event.answered"),
                      {{QLatin1String("step"), title}, {QLatin1String("answer"), answerText}});
}

/// Notes the answer; true when the step had another one before.
bool takesBack(QMap<QString, QString>& answers, const Event& event) {
    const QString answer = textAt(event.parameters, "answer");
    QString& known = answers[textAt(event.parameters, "step")];
    const bool changes = !known.isEmpty() && known != answer;
    known = answer;
    return changes;
}

/// A sentence begins with a capital letter, whatever a system is called.
QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QVector<Event> timeline(const QVector<journal::Entry>& entries) {
    QVector<Event> events;
    QMap<QString, QString> answers;
    for (const journal::Entry& entry : entries) {
        events.append(eventOf(entry));
        if (Event& event = events.last(); event.code == u"answered")
            event.changesAnswer = takesBack(answers, event);
    }
    return events;
}

QString faultWord(const Description& description, const language::Texts& texts) {
    if (description.fault == Fault::Other && !description.faultText.isEmpty())
        return description.faultText;
    return texts.text(QStringLiteral("fault.") + codeOf(description.fault));
}

QString faultClause(const Description& description, const language::Texts& texts) {
    const bool isTotalDown = description.total && description.fault == Fault::Down;
    const bool hasWord = description.fault == Fault::Other && !description.faultText.isEmpty();
    const QString kind = isTotalDown ? QStringLiteral("total")
                         : hasWord   ? QStringLiteral("own-word")
                                     : codeOf(description.fault);
    return capitalised(
        texts.text(QStringLiteral("clause.") + kind, {{QLatin1String("systems"), systemsPhrase(description, texts)},
                                                      {QLatin1String("word"), description.faultText}}));
}

QString systemsPhrase(const Description& description, const language::Texts& texts) {
    if (description.total)
        return texts.text(QStringLiteral("systems.total"));
    return texts.list(description.systemNames());
}

QString sentence(const Event& event, const routine::Routine* routine, const language::Texts& texts,
                 const language::LocalTime& time) {
    const base::Json& parameters = event.parameters;
    if (event.code == u"noted")
        return textAt(parameters, "text");
    if (event.code == u"measured")
        return measuredSentence(event, routine, texts);
    if (event.code == u"answered")
        return answeredSentence(event, routine, texts);
    const QString key = QStringLiteral("event.") + event.code;
    if (event.code == u"started" || event.code == u"described") {
        const Description description = descriptionFrom(parameters);
        return texts.text(key, {{QLatin1String("what"), faultClause(description, texts)},
                                {QLatin1String("time"), time.brief(description.discovered, event.at)}});
    }
    if (event.code == u"step-done" || event.code == u"step-reopened") {
        const routine::Step* step = routine ? routine->step(textAt(parameters, "step")) : nullptr;
        return texts.text(key, {{QLatin1String("step"), step ? step->title : textAt(parameters, "step")}});
    }
    if (event.code == u"restored" && !base::numberAt(parameters, "at"))
        return texts.text(QStringLiteral("event.restored-unknown"));
    const base::UtcMs at{base::numberAt(parameters, event.code == u"restored" ? "at" : "until").value_or(0)};
    return texts.text(key, {{QLatin1String("reason"), textAt(parameters, "reason")},
                            {QLatin1String("time"), time.brief(at, event.at)}});
}

} // namespace reservrutin::outage
