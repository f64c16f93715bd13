// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/routine_card.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"

#include <QCoreApplication>

namespace reservrutin::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::RoutineCard)
};

QString standingText(routine::Standing standing) {
    switch (standing) {
    case routine::Standing::Governed:
        return Words::tr("Approved document");
    case routine::Standing::Builtin:
        return Words::tr("Reservrutin's own, not approved by anyone");
    case routine::Standing::Template:
        return Words::tr("Template, not approved");
    }
    Q_UNREACHABLE();
}

} // namespace

ValidityWords validityWords(const routine::Document& document, QDate today) {
    const auto day = [](const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QString(); };
    switch (routine::validityOn(document, today)) {
    case routine::Validity::InForce:
        return {document.validTo ? Words::tr("valid until %1").arg(day(document.validTo)) : Words::tr("valid"), false};
    case routine::Validity::NotYet:
        return {Words::tr("not valid until %1").arg(day(document.validFrom)), true};
    case routine::Validity::Expired:
        return {Words::tr("expired %1, %2 d ago").arg(day(document.validTo)).arg(document.validTo->daysTo(today)),
                true};
    case routine::Validity::NotGiven:
        return {Words::tr("validity is not given in the source"), false};
    }
    Q_UNREACHABLE();
}

RoutineCard::RoutineCard(Session& session, const Look& look, const usecases::RoutinePtr& routine, QWidget* parent)
    : Card(look, Kind::Plain, parent) {
    setPadding({20, 16, 16, 16});
    setAccessibleName(routine->name);
    const QDate today = session.console().time.at(session.now()).date();
    const ValidityWords validity = validityWords(routine->document, today);
    auto* head = new FlowLayout(look, 10);
    auto* name = new WrapLabel(look, routine->name, TextRole::Heading);
    setRole(name, QAccessible::Heading);
    head->addWidget(name);
    head->addWidget(new Badge(look, validity.text, validity.warns ? Tone::Amber : Tone::Neutral));
    body()->addLayout(head);
    if (!routine->subtitle.isEmpty())
        body()->addWidget(new WrapLabel(look, routine->subtitle, TextRole::Body, Role::Mute));
    body()->addWidget(new WrapLabel(
        look,
        routine->document.version.isEmpty()
            ? standingText(routine->document.standing)
            : tr("%1 · version %2 · %3")
                  .arg(routine->document.id, routine->document.version, standingText(routine->document.standing)),
        TextRole::Small, Role::Mute));
    if (routine->readingList)
        body()->addWidget(new WrapLabel(look, tr("Made by a newer version: it can be read, not walked."),
                                        TextRole::Small, Role::Amber));
    body()->addGap(10);
    auto* ways = new FlowLayout(look, 8);
    const auto add = [&](const QString& text, void (RoutineCard::*asked)(const QString&)) {
        auto* button = new Button(look, text);
        button->setAccessibleName(tr("%1: %2").arg(routine->name, text));
        ways->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, asked, id = routine->id] { Q_EMIT(this->*asked)(id); });
    };
    add(tr("Read"), &RoutineCard::readAsked);
    add(tr("Print …"), &RoutineCard::printAsked);
    add(tr("Save as PDF"), &RoutineCard::pdfAsked);
    add(tr("Blank report form …"), &RoutineCard::blankAsked);
    body()->addLayout(ways);
}

} // namespace reservrutin::gui
