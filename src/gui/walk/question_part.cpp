// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/question_part.h"

#include "gui/visit/marked_text.h"
#include "gui/visit/measured_view.h"
#include "gui/visit/visit_words.h"
#include "gui/walk/more_ways.h"
#include "gui/widgets/panes.h"

namespace reservrutin::gui {

QuestionPart::QuestionPart(Session& session, const Look& look, const QString& step, QWidget* parent)
    : StepPart(parent)
    , m_session(session)
    , m_look(look)
    , m_step(step)
    , m_group(nullptr)
    , m_measured(new MeasuredView(session, look))
    , m_more(new MoreWays(session, look))
    , m_panes(new Panes(look)) {
    auto* whole = new Column(look, 0, {}, this);
    whole->addWidget(m_panes);
    const usecases::RoutinePtr routine = session.routine();
    m_panes->add(questionCard(*routine->step(step)));
    auto* side = new QWidget;
    auto* column = new Column(look, 0, {}, side);
    column->addWidget(m_measured);
    column->addStretch(1);
    m_panes->add(side, 236);
    connect(m_more, &MoreWays::anotherAsked, this, &StepPart::anotherAsked);
    refresh();
}

Card* QuestionPart::questionCard(const routine::Step& step) {
    auto* card = new Card(m_look);
    const QString question = forAll(m_session, step.question);
    card->setAccessibleName(question);
    card->body()->addWidget(new WrapLabel(m_look, question, TextRole::Heading));
    if (!step.help.isEmpty())
        card->body()->addWidget(runningText(m_look, step.help, Role::Mute));
    m_group = new AnswerGroup(m_look, tr("Answers"));
    auto* answers = new Column(m_look, 11, {0, 4, 0, 0}, m_group);
    for (const routine::Answer& answer : step.answers)
        addAnswer(answer, answers);
    card->body()->addWidget(m_group);
    card->body()->addWidget(m_more);
    card->body()->addStretch(1);
    return card;
}

void QuestionPart::addAnswer(const routine::Answer& answer, QLayout* to) {
    auto* button = new AnswerButton(m_look, answer.text, answer.note);
    to->addWidget(button);
    m_group->add(button);
    m_answers.append({answer.id, button});
    connect(button, &QAbstractButton::clicked, this, [this, id = answer.id] { this->answer(id); });
}

// The answer is on its way after this: what is drawn as given comes back through refresh(), from the overview.
void QuestionPart::answer(const QString& answer) {
    m_session.answer(m_step, answer);
    Q_EMIT answered();
}

void QuestionPart::refresh() {
    const walk::Walk walk = m_session.walk();
    const walk::StepView* view = walk.view(m_step);
    const auto& outage = m_session.visit().outage;
    const bool saved = outage && m_session.console().overview.isSaved(journal::Subject::of(*outage));
    for (const auto& [id, button] : std::as_const(m_answers)) {
        const bool given = view && view->answer == id;
        button->setGiven(given && saved, given && !saved ? tr("not saved") : QString());
    }
    m_more->refresh();
}

void QuestionPart::setNarrow(bool narrow) {
    m_panes->setNarrow(narrow);
    m_measured->setNarrow(narrow);
}

void QuestionPart::focusFirst() {
    m_group->focusFirst();
}

bool QuestionPart::back() {
    return m_more->close();
}

} // namespace reservrutin::gui
