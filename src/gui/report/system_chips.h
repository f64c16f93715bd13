// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/outage.h"
#include "gui/widgets/box.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

class FlowLayout;

/// Which systems are affected: a chip each, several may be chosen, and "+ other" for one that no routine names.
class SystemChips : public QWidget {
    Q_OBJECT

public:
    explicit SystemChips(const Look& look, QWidget* parent = nullptr);
    void setKnown(const QVector<outage::AffectedSystem>& known);
    /// Systems that are not known get a chip of their own.
    void setChosen(const QVector<outage::AffectedSystem>& chosen);
    [[nodiscard]] QVector<outage::AffectedSystem> chosen() const;
    void setTyped(const QString& text);
    /// What stands half-typed in the field for another system.
    [[nodiscard]] QString typed() const { return m_other->isHidden() ? QString() : m_other->text(); }
    /// Half-typed text becomes a chosen system.
    void takeTyped();

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        outage::AffectedSystem system;
        Chip* chip;
    };
    const Look& m_look;
    QWidget* m_holder;
    FlowLayout* m_flow;
    Chip* m_adder;
    LineEdit* m_other;
    QVector<Entry> m_entries;

    Chip* add(const outage::AffectedSystem& system);
    void arrange();
};

} // namespace reservrutin::gui
