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
    , look_(look)
    , heading_(new CardHeading(look, {}, this))
    , rows_(new Column(look, 18)) {
    auto* whole = new Column(look, 8, {}, this);
    whole->addWidget(heading_);
    whole->addLayout(rows_);
    setRole(this, QAccessible::List);
}

void StepRail::setSteps(const QString& heading, const QList<StepView>& steps) {
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
    while (shown_.size() > steps.size())
        delete shown_.takeLast();
    while (shown_.size() < steps.size())
        addRow();
    for (qsizetype i = 0; i < steps.size(); ++i)
        static_cast<StepRow*>(shown_[i])->setStep(steps[i], int(i) + 1, int(steps.size()));
}

void StepRail::addRow() {
    auto* row = new StepRow(look_, this);
    const int index = int(shown_.size());
    connect(row, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stepActivated(index); });
    rows_->addWidget(row);
    shown_.append(row);
}

QString StepRail::oneLine(const QList<StepView>& steps) {
    const auto current =
        std::find_if(steps.begin(), steps.end(), [](const StepView& s) { return s.state == StepState::Current; });
    if (current == steps.end())
        return {};
    return tr("Step %1 of %2 · %3").arg(int(current - steps.begin()) + 1).arg(steps.size()).arg(current->title);
}

} // namespace reservrutin::gui
