// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/editor/editor_form.h"

namespace reservrutin::gui {

/// One step: what kind it is, what it says, where it leads. Made anew when the kind or the number of answers changes.
class StepForm final : public EditorForm {
    Q_OBJECT

public:
    /// `contacts` are id and title of everybody a step may name.
    StepForm(usecases::RoutineDraft& draft, const Look& look, const QString& step, const QVector<Option>& contacts);

    /// Whether it still fits the step; else another one is made.
    [[nodiscard]] bool fits() const;

Q_SIGNALS:
    void moveAsked(int by);
    void removeAsked();

private:
    using StepRead = std::function<QString(const routine::Step&)>;
    using StepWrite = std::function<void(routine::Step&, const QString&)>;

    [[nodiscard]] const routine::Step* step(const Routine& routine) const;
    [[nodiscard]] Read reading(StepRead read) const;
    [[nodiscard]] Write writing(StepWrite write) const;
    [[nodiscard]] Options targets() const;
    void build();
    void buildQuestion();
    void buildAnswer(int index);
    void buildWay();
    void buildContacts();
    void buildActs();

    QString m_id;
    QVector<Option> m_contacts;
    routine::StepKind m_kind;
    qsizetype m_answers;
};

} // namespace reservrutin::gui
