// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/routine.h"

#include <algorithm>

namespace reservrutin::routine {

const Step* Routine::step(const QString& stepId) const {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

const System* Routine::system(const QString& systemId) const {
    const auto found =
        std::find_if(systems.begin(), systems.end(), [&](const System& system) { return system.id == systemId; });
    return found == systems.end() ? nullptr : &*found;
}

QStringList contactsOf(const Routine& routine) {
    QStringList contacts;
    for (const Step& step : routine.steps)
        contacts << step.via << step.recipient << step.contact;
    for (const Section& section : routine.sections)
        contacts << section.contacts;
    contacts.removeAll(QString());
    contacts.removeDuplicates();
    return contacts;
}

Validity validityOn(const Document& document, QDate day) {
    if (document.validFrom && day < *document.validFrom)
        return Validity::NotYet;
    if (document.validTo && day > *document.validTo)
        return Validity::Expired;
    return document.validFrom || document.validTo ? Validity::InForce : Validity::NotGiven;
}

QString codeOf(StepKind kind) {
    switch (kind) {
    case StepKind::Question:
        return QStringLiteral("question");
    case StepKind::Report:
        return QStringLiteral("report");
    case StepKind::Actions:
        return QStringLiteral("actions");
    case StepKind::Call:
        return QStringLiteral("call");
    case StepKind::Inform:
        return QStringLiteral("inform");
    case StepKind::Wait:
        return QStringLiteral("wait");
    case StepKind::End:
        return QStringLiteral("end");
    }
    Q_UNREACHABLE();
}

QString codeOf(Standing standing) {
    switch (standing) {
    case Standing::Governed:
        return QStringLiteral("governed");
    case Standing::Builtin:
        return QStringLiteral("builtin");
    case Standing::Template:
        return QStringLiteral("template");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::routine
