// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/step_rail.h"

#include "gui/widgets/box.h"
#include "gui/widgets/step_row.h"
#include "gui/widgets/wrap_label.h"

#include <algorithm>

namespace reservrutin::gui {

StepRail::StepRail(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new CardHeading(look, {}, this))
    , m_rows(new Column(look, 18)) {
    auto* whole = new Column(look, 8, {}, this);
    whole->addWidget(m_heading);
    whole->addLayout(m_rows);
    setRole(this, QAccessible::List);
}

void StepRail::setSteps(const QString& heading, const QList<StepView>& steps) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
    while (m_shown.size() > steps.size())
        delete m_shown.takeLast();
    while (m_shown.size() < steps.size())
        addRow();
    for (qsizetype i = 0; i < steps.size(); ++i)
        static_cast<StepRow*>(m_shown[i])->setStep(steps[i], int(i) + 1, int(steps.size()));
}

void StepRail::addRow() {
    auto* row = new StepRow(m_look, this);
    const int index = int(m_shown.size());
    connect(row, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stepActivated(index); });
    m_rows->addWidget(row);
    m_shown.append(row);
}

QString StepRail::oneLine(const QList<StepView>& steps) {
    const auto current =
        std::find_if(steps.begin(), steps.end(), [](const StepView& s) { return s.state == StepState::Current; });
    if (current == steps.end())
        return {};
    return tr("Step %1 of %2 · %3").arg(int(current - steps.begin()) + 1).arg(steps.size()).arg(current->title);
}

} // namespace reservrutin::gui
