// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/outbox/field_drafts.h"
#include "gui/outbox/question_card.h"

#include <QTimer>

namespace reservrutin::gui {

class Chip;
class GuardedText;

/// Updates to a report that was given: a reminder when one is due, the form for what is new, putting it off with a
/// reason; and of a report that came in later, the offer to make it an update. Hidden otherwise. What is half-typed is
/// kept as a draft.
class UpdateCard : public QuestionCard {
    Q_OBJECT

public:
    UpdateCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh(const OutboxItem& item);
    void forget();
    /// Of the report shown last, which is given.
    void openForm();
    /// Back from the form; true when it was open.
    bool close();

Q_SIGNALS:
    void closed();
    void chooseAsked(const reservrutin::base::ReportId& id);

private:
    Session& m_session;
    base::ReportId m_report;
    QString m_asked;
    bool m_open = false; ///< the form or the postponement
    GuardedText* m_facts = nullptr;
    LineEdit* m_systems = nullptr;
    Chip* m_works = nullptr;
    LineEdit* m_since = nullptr;
    LineEdit* m_until = nullptr;
    WrapLabel* m_wrong = nullptr;
    base::UtcMs m_suggested;
    FieldDrafts m_reason; ///< why the next one is put off
    QTimer m_restDue;     ///< systems and time are saved two seconds after the first key

    void remind(const OutboxItem& item);
    void offerAsUpdate(const report::Report& parent);
    void addWorksAgain();
    void saveRest();
    void wipeDrafts();
    void openPostponement();
    void make();
    void postpone();
    void addCancel();
    void sayWrong(const base::Error& error);
    [[nodiscard]] base::Result<usecases::UpdateForm> form() const;
    [[nodiscard]] QString draftKey(const char* part = nullptr) const;
};

} // namespace reservrutin::gui
