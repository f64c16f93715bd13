// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/system_chips.h"

#include "gui/widgets/flow_layout.h"

#include <algorithm>

namespace reservrutin::gui {

SystemChips::SystemChips(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_holder(new QWidget(this))
    , m_flow(new FlowLayout(look, 6, m_holder))
    , m_adder(new Chip(look, tr("+ other"), Chip::Kind::Adder))
    , m_other(new LineEdit(look)) {
    auto* column = new Column(look, 8, {}, this);
    column->addWidget(m_holder);
    column->addWidget(m_other);
    m_flow->addWidget(m_adder);
    m_other->setPlaceholderText(tr("Name of the system, then Enter"));
    m_other->setAccessibleName(tr("Another system"));
    m_other->hide();
    connect(m_adder, &QAbstractButton::clicked, this, [this] {
        m_other->show();
        m_other->setFocus(Qt::OtherFocusReason);
    });
    connect(m_other, &QLineEdit::returnPressed, this, &SystemChips::takeTyped);
    connect(m_other, &QLineEdit::textChanged, this, &SystemChips::edited);
}

void SystemChips::setKnown(const QVector<outage::AffectedSystem>& known) {
    setFocusProxy(m_adder);
    for (const Entry& entry : std::as_const(m_entries))
        delete entry.chip;
    m_entries.clear();
    for (const outage::AffectedSystem& system : known)
        add(system);
    arrange();
}

Chip* SystemChips::add(const outage::AffectedSystem& system) {
    auto* chip = new Chip(m_look, system.name, Chip::Kind::Choice, m_holder);
    m_entries.append({system, chip});
    connect(chip, &QAbstractButton::clicked, this, &SystemChips::edited);
    return chip;
}

void SystemChips::arrange() {
    m_flow->removeWidget(m_adder);
    for (const Entry& entry : std::as_const(m_entries)) {
        m_flow->removeWidget(entry.chip);
        m_flow->addWidget(entry.chip);
        entry.chip->show();
    }
    m_flow->addWidget(m_adder);
    QWidget* before = nullptr;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (before)
            setTabOrder(before, entry.chip);
        before = entry.chip;
    }
    if (before)
        setTabOrder(before, m_adder);
    setFocusProxy(m_entries.isEmpty() ? m_adder : m_entries.first().chip);
    setTabOrder(m_adder, m_other);
}

void SystemChips::setChosen(const QVector<outage::AffectedSystem>& chosen) {
    for (const Entry& entry : std::as_const(m_entries))
        entry.chip->setChecked(chosen.contains(entry.system));
    for (const outage::AffectedSystem& system : chosen) {
        const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                       [&](const Entry& entry) { return entry.system == system; });
        if (!known)
            add(system)->setChecked(true);
    }
    arrange();
}

QVector<outage::AffectedSystem> SystemChips::chosen() const {
    QVector<outage::AffectedSystem> chosen;
    for (const Entry& entry : m_entries) {
        if (entry.chip->isChecked())
            chosen.append(entry.system);
    }
    return chosen;
}

void SystemChips::setTyped(const QString& text) {
    const QSignalBlocker quiet(m_other);
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

void SystemChips::takeTyped() {
    const QString name = m_other->text().simplified();
    if (!name.isEmpty()) {
        add({{}, name})->setChecked(true);
        arrange();
        m_entries.last().chip->setFocus(Qt::OtherFocusReason);
    }
    setTyped({});
    Q_EMIT edited();
}

} // namespace reservrutin::gui
