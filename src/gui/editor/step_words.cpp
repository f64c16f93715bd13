// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/step_words.h"

#include <QCoreApplication>

namespace reservrutin::gui {

using routine::Remark;
using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

/// lupdate knows the texts by this class.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

QString memberName(const QString& member) {
    const std::pair<QLatin1String, QString> names[] = {
        {QLatin1String("id"), Words::tr("Document id")},
        {QLatin1String("version"), Words::tr("Version")},
        {QLatin1String("validFrom"), Words::tr("Valid from")},
        {QLatin1String("validTo"), Words::tr("Valid to")},
        {QLatin1String("owner"), Words::tr("Responsible")},
        {QLatin1String("reviewer"), Words::tr("Reviewed by")},
        {QLatin1String("approver"), Words::tr("Approved by")},
        {QLatin1String("changes"), Words::tr("Changes since the version before")},
        {QLatin1String("document"), Words::tr("Document and validity")},
        {QLatin1String("name"), Words::tr("Name of the routine")},
    };
    for (const auto& [code, name] : names) {
        if (member == code)
            return name;
    }
    return member;
}

QString placeName(const Routine& routine, const QString& place) {
    if (routine.step(place))
        return stepName(routine, place);
    const QStringList parts = place.split(u'.');
    if (parts.constFirst() == u"systems" && parts.size() == 3) {
        const routine::System* system = routine.system(parts[1]);
        const QString name = system ? system->name : parts[1];
        return name + QStringLiteral(": ") +
               (parts[2] == u"address" ? Words::tr("address") : Words::tr("acceptable outage time"));
    }
    if (parts.constFirst() == u"sections") {
        for (const routine::Section& section : routine.sections) {
            if (section.id == place.mid(9))
                return section.title;
        }
    }
    return memberName(place);
}

QString said(const QString& code) {
    const std::pair<QLatin1String, QString> sentences[] = {
        {QLatin1String("unreachable-step"), Words::tr("%1: no step leads here")},
        {QLatin1String("no-way-out"), Words::tr("%1: nothing comes after it")},
        {QLatin1String("endless-loop"), Words::tr("%1: the way on never ends")},
        {QLatin1String("unknown-step"), Words::tr("%1: leads to a step that is not there")},
        {QLatin1String("unknown-start"), Words::tr("It is not said which step is the first")},
        {QLatin1String("unknown-contact"), Words::tr("%1: the contact is not known")},
        {QLatin1String("missing-text"), Words::tr("%1: a text is missing")},
        {QLatin1String("report-without-recipient"), Words::tr("%1: the report has no recipient")},
        {QLatin1String("validity-reversed"), Words::tr("%1: it ends before it begins")},
        {QLatin1String("address-in-step"), Words::tr("%1: holds an address or number; choose a contact instead")},
        {QLatin1String("validity-past"), Words::tr("%1: the validity has passed")},
        {QLatin1String("validity-not-yet"), Words::tr("%1: not valid yet")},
        {QLatin1String("not-given"), Words::tr("%1: not given")},
    };
    for (const auto& [known, sentence] : sentences) {
        if (code == known)
            return sentence;
    }
    return QStringLiteral("%1: ") + code;
}

} // namespace

QString kindName(StepKind kind) {
    switch (kind) {
    case StepKind::Question:
        return Words::tr("Question");
    case StepKind::Report:
        return Words::tr("Fault report");
    case StepKind::Actions:
        return Words::tr("To do");
    case StepKind::Call:
        return Words::tr("Call");
    case StepKind::Inform:
        return Words::tr("Inform");
    case StepKind::Wait:
        return Words::tr("Wait");
    case StepKind::End:
        return Words::tr("End");
    }
    Q_UNREACHABLE();
}

QString stepName(const Routine& routine, const QString& id) {
    int number = 0;
    for (const Step& step : routine.steps) {
        number += step.kind == StepKind::End ? 0 : 1;
        if (step.id != id)
            continue;
        const QString title = step.title.isEmpty() ? Words::tr("(no title)") : step.title;
        return step.kind == StepKind::End ? title : QString::number(number) + u' ' + title;
    }
    return id;
}

QString stepSummary(const Step& step) {
    switch (step.kind) {
    case StepKind::Question:
        return kindName(step.kind) + QStringLiteral(" · ") + Words::tr("answers: %1").arg(step.answers.size());
    case StepKind::Wait:
        return Words::tr("Until it works again");
    case StepKind::Report:
    case StepKind::Actions:
    case StepKind::Call:
    case StepKind::Inform:
    case StepKind::End:
        return kindName(step.kind);
    }
    Q_UNREACHABLE();
}

QString remarkSentence(const Routine& routine, const Remark& remark) {
    const QString sentence = said(remark.code);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(placeName(routine, remark.place)) : sentence;
}

} // namespace reservrutin::gui
