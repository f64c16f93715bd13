// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/outage.h"
#include "gui/widgets/box.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field.h"

class QButtonGroup;

namespace reservrutin::gui {

/// How it is wrong: one of four, with the person's own word for the fourth.
class FaultChips : public QWidget {
    Q_OBJECT

public:
    explicit FaultChips(const Look& look, QWidget* parent = nullptr);
    void setFault(outage::Fault fault, const QString& word);
    [[nodiscard]] outage::Fault fault() const;
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    void edited();

private:
    QButtonGroup* m_group;
    LineEdit* m_word;
};

} // namespace reservrutin::gui
