// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/routines/new_routine.h"

#include "gui/widgets/accessible.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

namespace {

/// Not those of routines in force, nor of any that somebody handed in.
QString newIdFrom(const usecases::Console& console, const QString& templateId) {
    QStringList taken;
    for (const journal::Subject& document : console.overview.governedDocuments()) {
        if (document.type() == journal::Subject::routineType)
            taken.append(document.id());
    }
    return console.routines.newIdFrom(templateId, taken);
}

} // namespace

NewRoutine::NewRoutine(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent) {
    setPadding({20, 16, 16, 16});
    setAccessibleName(tr("New routine"));
    auto* name = new WrapLabel(look, tr("New routine"), TextRole::Heading);
    setRole(name, QAccessible::Heading);
    body()->addWidget(name);
    body()->addWidget(new WrapLabel(look, tr("It begins as a template, and is a draft until it is approved."),
                                    TextRole::Body, Role::Mute));
    body()->addGap(10);
    auto* ways = new FlowLayout(look, 8);
    for (const usecases::RoutinePtr& each : session.console().routines.templates()) {
        if (each->language != session.words().language())
            continue;
        auto* button = new Button(look, each->name);
        button->setAccessibleName(tr("%1: %2").arg(tr("New routine"), each->name));
        button->setToolTip(each->subtitle);
        ways->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, &session, id = each->id] { Q_EMIT chosen(newIdFrom(session.console(), id)); });
    }
    body()->addLayout(ways);
}

} // namespace reservrutin::gui
