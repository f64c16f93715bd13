// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/privacy/finding.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// The red card under a text in which something looks like a personal number. It only asks; GuardedText acts.
class FindingCard : public Card {
    Q_OBJECT

public:
    explicit FindingCard(const Look& look, QWidget* parent = nullptr);
    /// "It is something else" is offered only when no number is certain.
    void setFindings(const privacy::Findings& findings);
    /// Where no reason could be passed on it is never offered.
    void setWaivable(bool waivable) { m_waivable = waivable; }

Q_SIGNALS:
    void removeAsked();
    void maskAsked();
    /// The reason is there and holds no number itself.
    void waived(const QString& reason);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    WrapLabel* m_what;
    Button* m_notOne;
    QWidget* m_asking;
    LineEdit* m_reason;
    Field* m_field;
    bool m_waivable = true;

    void addButtons();
    void addReason();
    void ask(bool open);
    void takeReason();
};

} // namespace reservrutin::gui
