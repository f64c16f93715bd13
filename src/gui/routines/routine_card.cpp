// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/routine_card.h"

#include "gui/sentences/edition_words.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"

#include <QCoreApplication>

#include <algorithm>

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
        if (document.validTo && today.daysTo(*document.validTo) <= dueDays)
            return {Words::tr("expires %1").arg(day(document.validTo)), true};
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

QVector<trust::EditionStage> waitingStages(const Session& session, const journal::Subject& document) {
    using trust::EditionStage;
    const usecases::Editions& editions = session.console().editions;
    const trust::EditionLife* const life = editions.life(document);
    const QVector<EditionStage> waiting{EditionStage::InReview, EditionStage::Reviewed, EditionStage::Coming,
                                        EditionStage::Returned, EditionStage::Draft};
    QVector<EditionStage> found;
    for (const EditionStage stage : waiting) {
        const auto is = [&](const trust::Edition& each) {
            return !each.text.isEmpty() && editions.stageOf(document, each) == stage;
        };
        if (life && std::any_of(life->editions.begin(), life->editions.end(), is))
            found.append(stage);
    }
    return found;
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
    for (const trust::EditionStage stage : waitingStages(session, journal::Subject::routine(routine->id)))
        head->addWidget(new Badge(look, tr("an edition: %1").arg(stageText(stage)),
                                  stage == trust::EditionStage::Coming ? Tone::Primary : Tone::Amber));
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
    add(tr("Action card …"), &RoutineCard::cardAsked);
    add(tr("Blank report form …"), &RoutineCard::blankAsked);
    add(tr("Editions"), &RoutineCard::editionsAsked);
    add(tr("Change"), &RoutineCard::changeAsked);
    body()->addLayout(ways);
}

} // namespace reservrutin::gui
