// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/routine_check.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace reservrutin::routine {

namespace {

using Remarks = QVector<Remark>;

QStringList arrowsOf(const Step& step) {
    QStringList arrows;
    for (const Answer& answer : step.answers)
        arrows.append(answer.to);
    if (!step.to.isEmpty())
        arrows.append(step.to);
    return arrows;
}

void error(Remarks& remarks, const char* code, const QString& place) {
    remarks.append({Severity::Error, QLatin1String(code), place});
}

void notice(Remarks& remarks, const char* code, const QString& place) {
    remarks.append({Severity::Notice, QLatin1String(code), place});
}

QSet<QString> reachableFrom(const Routine& routine, const QString& start) {
    QSet<QString> reached;
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const Step* step = routine.step(id);
        if (!step || reached.contains(id))
            continue;
        reached.insert(id);
        open.append(arrowsOf(*step));
    }
    return reached;
}

bool leadsToEnd(const Routine& routine, const QString& from) {
    const QSet<QString> reached = reachableFrom(routine, from);
    return std::any_of(reached.begin(), reached.end(),
                       [&](const QString& id) { return routine.step(id)->kind == StepKind::End; });
}

void checkArrows(const Routine& routine, Remarks& remarks) {
    const QSet<QString> reached = reachableFrom(routine, routine.start);
    for (const Step& step : routine.steps) {
        const QStringList arrows = arrowsOf(step);
        if (!reached.contains(step.id))
            error(remarks, "unreachable-step", step.id);
        if (step.kind != StepKind::End && arrows.isEmpty())
            error(remarks, "no-way-out", step.id);
        else if (step.kind != StepKind::End && !leadsToEnd(routine, step.id))
            error(remarks, "endless-loop", step.id);
        for (const QString& arrow : arrows) {
            if (!routine.step(arrow))
                error(remarks, "unknown-step", step.id);
        }
    }
}

bool namesAddress(const QString& text) {
    static const QRegularExpression address(
        QStringLiteral(R"([\w.+-]+@[\w-]+\.\w+|(?<![\w-])(?!\d{4}-\d{2}-\d{2}(?![\d-]))\+?\d[\d \-]{6,}\d(?![\w-]))"));
    return address.match(text).hasMatch();
}

void checkTexts(const Step& step, Remarks& remarks) {
    QStringList texts{step.title, step.summary, step.text, step.question, step.help};
    bool isMissing = step.title.isEmpty() || step.text.isEmpty() ||
                     (step.kind == StepKind::Question && (step.question.isEmpty() || step.answers.isEmpty()));
    for (const Answer& answer : step.answers) {
        isMissing = isMissing || answer.text.isEmpty();
        texts << answer.text << answer.note;
    }
    if (isMissing)
        error(remarks, "missing-text", step.id);
    if (std::any_of(texts.begin(), texts.end(), namesAddress))
        error(remarks, "address-in-step", step.id);
}

void checkContacts(const Step& step, const QStringList& contacts, Remarks& remarks) {
    if (step.kind == StepKind::Report && step.recipient.isEmpty())
        error(remarks, "report-without-recipient", step.id);
    for (const QString& contact : {step.recipient, step.via, step.contact}) {
        if (!contact.isEmpty() && !contacts.contains(contact))
            error(remarks, "unknown-contact", step.id);
    }
}

void checkSections(const Routine& routine, const QStringList& contacts, Remarks& remarks) {
    for (const Section& section : routine.sections) {
        const QString place = QStringLiteral("sections.") + section.id;
        if (section.title.isEmpty() || section.text.isEmpty())
            error(remarks, "missing-text", place);
        if (namesAddress(section.title) || namesAddress(section.text))
            error(remarks, "address-in-step", place);
        for (const QString& contact : section.contacts) {
            if (!contacts.contains(contact))
                error(remarks, "unknown-contact", place);
        }
    }
}

void checkDocument(const Document& document, QDate today, Remarks& remarks) {
    if (document.validFrom && document.validTo && *document.validTo < *document.validFrom)
        error(remarks, "validity-reversed", QStringLiteral("document"));
    if (validityOn(document, today) == Validity::Expired)
        notice(remarks, "validity-past", QStringLiteral("document"));
    if (validityOn(document, today) == Validity::NotYet)
        notice(remarks, "validity-not-yet", QStringLiteral("document"));
    const std::pair<bool, QLatin1String> members[] = {
        {!document.id.isEmpty(), QLatin1String("id")},
        {!document.version.isEmpty(), QLatin1String("version")},
        {document.validFrom.has_value(), QLatin1String("validFrom")},
        {document.validTo.has_value(), QLatin1String("validTo")},
        {document.owner.has_value(), QLatin1String("owner")},
        {document.reviewer.has_value(), QLatin1String("reviewer")},
        {document.approver.has_value(), QLatin1String("approver")},
        {document.changes.has_value(), QLatin1String("changes")},
    };
    for (const auto& [given, member] : members) {
        if (!given)
            notice(remarks, "not-given", member);
    }
}

} // namespace

QVector<Remark> check(const Routine& routine, const QStringList& contacts, QDate today) {
    Remarks remarks;
    checkDocument(routine.document, today, remarks);
    for (const System& system : routine.systems) {
        if (!system.address)
            notice(remarks, "not-given", QStringLiteral("systems.%1.address").arg(system.id));
        if (!system.maximumOutageMinutes)
            notice(remarks, "not-given", QStringLiteral("systems.%1.maximumOutageMinutes").arg(system.id));
    }
    if (routine.name.isEmpty())
        error(remarks, "missing-text", QStringLiteral("name"));
    if (routine.readingList)
        return remarks;
    if (!routine.step(routine.start))
        error(remarks, "unknown-start", QStringLiteral("start"));
    checkArrows(routine, remarks);
    for (const Step& step : routine.steps) {
        checkTexts(step, remarks);
        checkContacts(step, contacts, remarks);
    }
    checkSections(routine, contacts, remarks);
    return remarks;
}

bool hasErrors(const QVector<Remark>& remarks) {
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const Remark& remark) { return remark.severity == Severity::Error; });
}

} // namespace reservrutin::routine
