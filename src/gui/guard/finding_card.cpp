// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/guard/finding_card.h"

#include "core/base/text.h"
#include "core/privacy/guard.h"
#include "gui/widgets/flow_layout.h"

#include <algorithm>

namespace reservrutin::gui {

FindingCard::FindingCard(const Look& look, QWidget* parent)
    : Card(look, Kind::Red, parent)
    , m_what(new WrapLabel(look, {}, TextRole::SmallStrong, Role::Red, this))
    , m_notOne(new Button(look, tr("Not a personal number …"), Button::Kind::Danger, this))
    , m_asking(new QWidget(this))
    , m_reason(new LineEdit(look))
    , m_field(new Field(look, tr("What is the number?"), m_reason)) {
    setPadding({12, 10, 12, 10});
    setAccessibleName(tr("Looks like a personal number"));
    body()->addWidget(m_what);
    body()->addWidget(
        new WrapLabel(look, tr("The text must not hold patient data."), TextRole::Small, Role::Red, this));
    addButtons();
    addReason();
}

void FindingCard::addButtons() {
    auto* holder = new QWidget(this);
    auto* ways = new FlowLayout(m_look, 6, holder);
    auto* remove = new Button(m_look, tr("Remove"), Button::Kind::Danger);
    auto* mask = new Button(m_look, tr("Mask"), Button::Kind::Danger);
    ways->addWidget(remove);
    ways->addWidget(mask);
    ways->addWidget(m_notOne);
    body()->addWidget(holder);
    connect(remove, &QAbstractButton::clicked, this, &FindingCard::removeAsked);
    connect(mask, &QAbstractButton::clicked, this, &FindingCard::maskAsked);
    connect(m_notOne, &QAbstractButton::clicked, this, [this] { ask(true); });
}

void FindingCard::addReason() {
    auto* row = new Row(m_look, 10, {0, 6, 0, 0}, m_asking);
    auto* done = new Button(m_look, tr("Keep it"), Button::Kind::Danger);
    row->addWidget(m_field, 1);
    row->addWidget(done, 0, Qt::AlignBottom);
    body()->addWidget(m_asking);
    m_asking->hide();
    m_field->setHelp(tr("For example a telephone number. What you write is kept."));
    connect(done, &QAbstractButton::clicked, this, &FindingCard::takeReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingCard::takeReason);
}

void FindingCard::setFindings(const privacy::Findings& findings) {
    const bool danish = !findings.isEmpty() && findings.first().kind == privacy::NumberKind::Cpr;
    m_what->setText(danish ? tr("Looks like a CPR number.") : tr("Looks like a personal number."));
    const bool certain = findings.isEmpty() || std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
                             return finding.certainty == privacy::Certainty::Certain;
                         });
    const bool waivable = m_waivable && !certain;
    m_notOne->setVisible(waivable);
    if (!waivable)
        ask(false);
}

void FindingCard::ask(bool open) {
    m_asking->setVisible(open);
    m_field->setProblem({});
    if (open)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_reason->clear();
}

void FindingCard::takeReason() {
    const QString reason = base::cleanLine(m_reason->text());
    if (reason.isEmpty())
        return m_field->setProblem(tr("A reason is missing. Write what the number is."));
    if (!privacy::findings(reason).isEmpty())
        return m_field->setProblem(tr("The reason holds a number too. Write it in words."));
    Q_EMIT waived(reason);
}

void FindingCard::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    if (isHidden()) // not when the whole window is hidden
        ask(false);
}

} // namespace reservrutin::gui
