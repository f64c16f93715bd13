// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/field_drafts.h"
#include "gui/outbox/outbox_acts.h"
#include "gui/outbox/question_card.h"

namespace reservrutin::gui {

/// What the report's state asks the person: did it arrive, has the recipient answered, send it from here? Or why, when
/// an act needs a reason. Half-typed words stay as long as the question does, and are kept as drafts of the report
/// beyond that.
class StateQuestion : public QuestionCard {
    Q_OBJECT

public:
    enum class Reason { Withdraw, SendSelf, TakeFrom };

    StateQuestion(Session& session, const Look& look, OutboxActs& acts, QWidget* parent = nullptr);
    void refresh(const OutboxItem& item);
    void askReason(const report::Report& report, Reason reason);
    /// Back to what the state asks; true when a reason or a warning stood there.
    bool close();
    /// Another report, or none.
    void forget();

Q_SIGNALS:
    /// The reason was given and is recorded.
    void reasonGiven();
    /// What stood here is done with: the state may ask something else.
    void closed();
    void contactsAsked();

private:
    Session& m_session;
    OutboxActs& m_acts;
    base::ReportId m_report;
    QString m_asked;      ///< what is asked now
    bool m_aside = false; ///< a reason or a warning stands in front of what the state asks
    LineEdit* m_how = nullptr;
    QWidget* m_call = nullptr; ///< whom to call about an answer that is overdue; null while no answer is asked for
    FieldDrafts m_drafts;

    void askAnswer(const OutboxItem& item);
    void sayAnswer(const OutboxItem& item);
    void addCall(const report::Report& report);
    void leave();
    [[nodiscard]] QString matterOf(const OutboxItem& item) const;
    void askArrived(const delivery::Delivery& delivery);
    void askSent(const delivery::Delivery& delivery);
    void askFromHere(const delivery::Delivery& delivery);
    void warnOfCopies(const base::DeliveryId& id);
    void giveReason(Reason reason);
    void acknowledge();
};

} // namespace reservrutin::gui
