// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/outbox/question_card.h"
#include "gui/widgets/chip.h"

namespace reservrutin::gui {

/// Several reports about one outage: offers to join them, shows which, and parts them again until the joined report
/// has left. Of a part it says which report speaks for it. Hidden otherwise.
class JoinCard : public QuestionCard {
    Q_OBJECT

public:
    JoinCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh(const OutboxItem& item);
    /// Several in one, of which nothing has left and nothing may have.
    [[nodiscard]] static bool mayPart(const OutboxItem& item);
    /// Of the report shown last.
    void part();
    void forget();
    /// Back from choosing; true when it was open.
    bool close();
    /// What would be joined just now; empty while nothing is being chosen.
    [[nodiscard]] QVector<base::ReportId> choosing() const;
    [[nodiscard]] bool isChoosing() const { return !m_choices.isEmpty(); }

Q_SIGNALS:
    /// Another choice: the preview shows it.
    void choiceChanged();
    void chooseAsked(const reservrutin::base::ReportId& id);
    void goTo(const QString& pageId);

private:
    struct Choice {
        base::ReportId id;
        Chip* chip;
    };
    Session& m_session;
    base::ReportId m_report;
    QString m_asked;
    QVector<Choice> m_choices;

    void offer(const QVector<base::ReportId>& candidates);
    void choose(const QVector<base::ReportId>& candidates);
    void sayPart(const report::Report& joint);
    void showParts(const OutboxItem& item);
    void join();
};

} // namespace reservrutin::gui
