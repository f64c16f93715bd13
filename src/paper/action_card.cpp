// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/text.h"
#include "paper/markup.h"
#include "paper/parts.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <array>

namespace reservrutin::paper {

using contacts::Contact;
using language::Texts;
using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

/// How much of a step stands on the card.
enum class Detail { Text, Summary, Answers, Title };

/// Tried from the first to the last: large letters are worth more on a wall than the whole text.
struct Size {
    double scale;
    Detail detail;
};
constexpr std::array sizes{Size{2.2, Detail::Text},     Size{1.9, Detail::Text},     Size{1.7, Detail::Text},
                           Size{1.5, Detail::Text},     Size{1.35, Detail::Text},    Size{1.4, Detail::Summary},
                           Size{1.25, Detail::Summary}, Size{1.1, Detail::Summary},  Size{1, Detail::Summary},
                           Size{1.1, Detail::Answers},  Size{0.95, Detail::Answers}, Size{1.1, Detail::Title},
                           Size{0.9, Detail::Title},    Size{0.65, Detail::Title}};

QString labelOf(const Routine& routine, const Step& step) {
    int number = 1;
    for (const Step& each : routine.steps) {
        if (&each == &step)
            break;
        number += each.kind == StepKind::End ? 0 : 1;
    }
    return step.kind == StepKind::End ? step.title : QString::number(number) + QStringLiteral(". ") + step.title;
}

/// "PKS-gruppen · 010-000 00 00"; empty when there is nothing but the name.
QString reachedBy(const Contact& contact) {
    const QString way = contact.phone().isEmpty() ? contact.email : contact.phone();
    return way.isEmpty() ? QString() : base::cleanLine(contact.title) + dot() + base::cleanLine(way);
}

void addAnswers(Sheet& sheet, const Step& step, const Routine& routine) {
    for (const routine::Answer& answer : step.answers) {
        const Step* next = routine.step(answer.to);
        sheet.addTick(next ? answer.text + QStringLiteral(" → ") + labelOf(routine, *next) : answer.text);
    }
}

void addStep(Sheet& sheet, const Step& step, const Routine& routine, const QVector<Contact>& contacts, Detail detail) {
    if (detail == Detail::Title)
        return sheet.addText(labelOf(routine, step), Style::Strong, 1.5);
    const bool hasSummary = detail == Detail::Summary && step.question.isEmpty() && !step.summary.isEmpty();
    const QString summary = hasSummary ? QStringLiteral(" – ") + step.summary : QString();
    sheet.addText(labelOf(routine, step) + summary, Style::Heading, 4);
    if (detail == Detail::Text)
        sheet.addText(plainOf(step.text), Style::Body, 0.5, 4);
    if (!step.question.isEmpty())
        sheet.addText(step.question, Style::Strong, 1, 4);
    addAnswers(sheet, step, routine);
    if (detail == Detail::Answers)
        return;
    for (const QString& id : {step.via, step.recipient, step.contact}) {
        const Contact* contact = find(contacts, id);
        if (contact && !reachedBy(*contact).isEmpty())
            sheet.addText(reachedBy(*contact), Style::Strong, 0.5, 4);
    }
}

Sheet empty(const Routine& routine, const Print& print) {
    return Sheet(frameOf(routine, documentLine(routine) + dot() + validity(routine.document, print.texts), print));
}

void addTitle(Sheet& sheet, const QString& what, const Routine& routine) {
    sheet.setScale(1.3);
    sheet.addText(what + dot() + routine.name, Style::Title);
    sheet.setScale(1);
    sheet.addRule(2);
}

/// "Ytterligare 3 steg står i rutinen."
void addMore(Sheet& sheet, const char* key, qsizetype left, const Texts& texts) {
    if (left > 0)
        sheet.addText(texts.text(QLatin1String(key), {{QLatin1String("count"), QString::number(left)}}), Style::Strong,
                      4);
}

/// Ends stand where answers lead to them, and not by themselves, when there is no room for texts.
QVector<const Step*> stepsFor(const Routine& routine, Detail detail) {
    QVector<const Step*> steps;
    for (const Step& step : routine.steps) {
        if (step.kind != StepKind::End || detail == Detail::Text)
            steps.append(&step);
    }
    return steps;
}

void addSteps(Sheet& sheet, const Routine& routine, const QVector<Contact>& contacts, const Print& print, Size size,
              qsizetype most) {
    addTitle(sheet, print.texts.text(QStringLiteral("paper.card-title")), routine);
    sheet.setScale(size.scale);
    const QVector<const Step*> steps = stepsFor(routine, size.detail);
    for (qsizetype i = 0; i < std::min(most, steps.size()); ++i)
        addStep(sheet, *steps[i], routine, contacts, size.detail);
    addMore(sheet, "paper.card-more-steps", steps.size() - most, print.texts);
}

bool hasReport(const Routine& routine) {
    return std::any_of(routine.steps.begin(), routine.steps.end(),
                       [](const Step& step) { return step.kind == StepKind::Report; });
}

/// What the report holds comes first: a long list of contacts must not push it off the card.
void addHelp(Sheet& sheet, const Routine& routine, const QVector<Contact>& contacts, const Print& print, double scale,
             qsizetype most) {
    const Texts& texts = print.texts;
    addTitle(sheet, texts.text(QStringLiteral("paper.card-contacts")), routine);
    sheet.setScale(scale);
    QStringList ids = routine::contactsOf(routine);
    ids.removeIf([&](const QString& id) { return !find(contacts, id); });
    for (qsizetype i = 0; i < std::min(most, ids.size()); ++i)
        addContact(sheet, *find(contacts, ids[i]), texts, 0);
    addMore(sheet, "paper.card-more-contacts", ids.size() - most, texts);
    if (hasReport(routine)) {
        sheet.addRule(5);
        sheet.addText(texts.text(QStringLiteral("paper.card-report")), Style::Heading, 4);
        for (const char* key : {"report.heading.discovered", "report.heading.systems", "report.heading.reporter",
                                "report.heading.course"})
            sheet.addTick(texts.text(QLatin1String(key)));
    }
    sheet.setScale(1);
    sheet.addText(texts.text(QStringLiteral("paper.card-whole"),
                             {{QLatin1String("document"), base::cleanLine(documentLine(routine))}}),
                  Style::Small, 4);
}

struct Fit {
    Size size = sizes.back();
    qsizetype most = 0;
};

/// The first size at which all fits one page; else as many as the smallest letters leave room for.
template <class Add>
Fit fitting(QPagedPaintDevice& device, const Routine& routine, const Print& print, qsizetype all, const Add& add) {
    const auto fits = [&](Size size, qsizetype most) {
        Sheet sheet = empty(routine, print);
        add(sheet, size, most);
        return sheet.pagesOn(device) == 1;
    };
    for (const Size& size : sizes) {
        if (fits(size, all))
            return {size, all};
    }
    qsizetype least = 0;
    for (qsizetype most = all; most - least > 1;) {
        const qsizetype middle = least + (most - least) / 2;
        (fits(sizes.back(), middle) ? least : most) = middle;
    }
    return {sizes.back(), least};
}

} // namespace

Sheet cardSheet(QPagedPaintDevice& device, const Routine& routine, const QVector<Contact>& contacts,
                const Print& print) {
    const auto steps = [&](Sheet& sheet, Size size, qsizetype most) {
        addSteps(sheet, routine, contacts, print, size, most);
    };
    const auto help = [&](Sheet& sheet, Size size, qsizetype most) {
        addHelp(sheet, routine, contacts, print, size.scale, most);
    };
    const Fit front = fitting(device, routine, print, routine.steps.size(), steps);
    const Fit back = fitting(device, routine, print, contacts.size(), help);
    Sheet sheet = empty(routine, print);
    steps(sheet, front.size, front.most);
    sheet.addPageBreak();
    help(sheet, back.size, back.most);
    return sheet;
}

bool drawActionCard(QPagedPaintDevice& device, const Routine& routine, const QVector<Contact>& contacts,
                    const Print& print) {
    prepare(device);
    return cardSheet(device, routine, contacts, print).draw(device);
}

} // namespace reservrutin::paper
