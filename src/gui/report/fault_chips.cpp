// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/fault_chips.h"

#include "gui/widgets/flow_layout.h"

#include <QButtonGroup>

namespace reservrutin::gui {

using outage::Fault;

FaultChips::FaultChips(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_word(new LineEdit(look)) {
    auto* column = new Column(look, 8, {}, this);
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(look, 6, holder);
    const QVector<std::pair<Fault, QString>> faults{{Fault::Down, tr("does not open")},
                                                    {Fault::Slow, tr("slow")},
                                                    {Fault::WrongData, tr("wrong data")},
                                                    {Fault::Other, tr("other")}};
    for (const auto& [fault, text] : faults) {
        auto* chip = new Chip(look, text);
        chip->setAutoExclusive(true); // a radio button to screen readers
        m_group->addButton(chip, static_cast<int>(fault));
        flow->addWidget(chip);
    }
    m_word->setPlaceholderText(tr("In a word, for example: prints the wrong name"));
    m_word->setAccessibleName(tr("How it is wrong, in a word"));
    column->addWidget(holder);
    column->addWidget(m_word);
    setFocusProxy(m_word);
    setFault(Fault::Down, {});
    connect(m_group, &QButtonGroup::idToggled, this, [this] { m_word->setVisible(fault() == Fault::Other); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == static_cast<int>(Fault::Other))
            m_word->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_word, &QLineEdit::textChanged, this, &FaultChips::edited);
}

void FaultChips::setFault(Fault fault, const QString& word) {
    m_group->button(static_cast<int>(fault))->setChecked(true);
    const QSignalBlocker quiet(m_word);
    m_word->setText(word);
    m_word->setVisible(fault == Fault::Other);
}

Fault FaultChips::fault() const {
    return static_cast<Fault>(m_group->checkedId());
}

QString FaultChips::word() const {
    return fault() == Fault::Other ? m_word->text() : QString();
}

} // namespace reservrutin::gui
