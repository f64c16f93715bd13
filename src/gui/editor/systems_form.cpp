// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/systems_form.h"

#include "core/routine/next_edition.h"

namespace reservrutin::gui {

using routine::Routine;
using routine::System;

SystemsForm::SystemsForm(usecases::RoutineDraft& draft, const Look& look)
    : EditorForm(draft, look)
    , m_count(draft.routine().systems.size()) {
    for (qsizetype index = 0; index < m_count; ++index)
        addSystem(index);
    auto* add = new LinkButton(look, QStringLiteral("+ ") + tr("Add system"));
    connect(add, &QAbstractButton::clicked, this, [this] {
        this->draft().change({}, [](Routine& routine) {
            QStringList taken;
            for (const System& system : routine.systems)
                taken.append(system.id);
            System system;
            system.id = routine::freshId(QStringLiteral("system"), taken);
            routine.systems.append(system);
        });
    });
    column()->addWidget(add, 0, Qt::AlignLeft);
    column()->addStretch(1);
    refresh();
}

void SystemsForm::addSystem(qsizetype index) {
    const System& system = draft().routine().systems[index];
    const auto read = [index](SystemRead member) {
        return [index, member](const Routine& r) {
            return index < r.systems.size() ? member(r.systems[index]) : QString();
        };
    };
    const auto write = [index](SystemWrite member) {
        return [index, member](Routine& r, const QString& text) {
            if (index < r.systems.size())
                member(r.systems[index], text);
        };
    };
    const QString part = QStringLiteral("systems.") + system.id;
    addLine(tr("System"), part, read([](const System& s) { return s.name; }),
            write([](System& s, const QString& text) { s.name = text; }));
    addLine(tr("What it is for"), part + QStringLiteral(".description"),
            read([](const System& s) { return s.description; }),
            write([](System& s, const QString& text) { s.description = text; }));
    addLine(
        tr("Address to check, empty: not given"), part + QStringLiteral(".address"),
        read([](const System& s) { return s.address.value_or(QString()); }),
        write([](System& s, const QString& text) { s.address = text.isEmpty() ? std::nullopt : std::optional(text); }));
    addMinutes(index, part + QStringLiteral(".maximumOutageMinutes"));
    auto* remove = new LinkButton(look(), tr("Remove the system"), LinkButton::Tone::Quiet);
    connect(remove, &QAbstractButton::clicked, this,
            [this, index] { draft().change({}, [index](Routine& routine) { routine.systems.removeAt(index); }); });
    column()->addWidget(remove, 0, Qt::AlignLeft);
    column()->addGap(10);
}

void SystemsForm::addMinutes(qsizetype index, const QString& part) {
    addLine(
        tr("Acceptable outage time in minutes, empty: not given"), part,
        [index](const Routine& r) {
            const auto minutes = index < r.systems.size() ? r.systems[index].maximumOutageMinutes : std::nullopt;
            return minutes ? QString::number(*minutes) : QString();
        },
        [index](Routine& r, const QString& text) {
            bool isNumber = false;
            const int minutes = text.trimmed().toInt(&isNumber);
            if (index < r.systems.size() && (text.trimmed().isEmpty() || (isNumber && minutes > 0)))
                r.systems[index].maximumOutageMinutes = isNumber ? std::optional(minutes) : std::nullopt;
        });
}

} // namespace reservrutin::gui
