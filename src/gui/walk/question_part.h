// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/walk/step_part.h"
#include "gui/widgets/answer_group.h"

namespace reservrutin::gui {

class Card;
class MeasuredView;
class MoreWays;
class Panes;

/// A question of the routine with its answers (check.png), and beside it what the computer measured.
class QuestionPart : public StepPart {
    Q_OBJECT

public:
    QuestionPart(Session& session, const Look& look, const QString& step, QWidget* parent = nullptr);
    void refresh() override;
    void setNarrow(bool narrow) override;
    void focusFirst() override;
    bool back() override;

private:
    Session& m_session;
    const Look& m_look;
    QString m_step;
    AnswerGroup* m_group;
    QList<std::pair<QString, AnswerButton*>> m_answers;
    MeasuredView* m_measured;
    MoreWays* m_more;
    Panes* m_panes;

    [[nodiscard]] Card* questionCard(const routine::Step& step);
    void addAnswer(const routine::Answer& answer, QLayout* to);
    void answer(const QString& answer);
};

} // namespace reservrutin::gui
