// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/routine_draft.h"
#include "gui/session/session.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/page.h"

#include <QTimer>

namespace reservrutin::gui {

class EditorForm;
class FlowPicture;
class HandInCard;
class LinkButton;
class Panes;
class RemarksCard;
class RowList;
class ScrollPane;
class Button;
class Strip;

/// A routine's next edition while an administrator writes it (design: editor.png): the steps and the rest of the
/// document at the left, what is chosen in the middle, the flow and the check at the right. Nothing is lost: the draft
/// is kept two seconds after the last key and when the page is left. Registered as page_id::editor; edits
/// Session::document().
class EditorPage final : public Page {
    Q_OBJECT

public:
    EditorPage(Session& session, const Look& look, QWidget* parent = nullptr);
    ~EditorPage() override;
    void entered() override;
    void left() override;
    bool back() override;

    /// What is written now; null before the page was entered with a routine.
    [[nodiscard]] usecases::RoutineDraft* draft() const { return m_draft.get(); }

private:
    void build();
    void buildCorner();
    void placeActs(bool narrow);
    void openDraft();
    void dropForm();
    void refresh();
    void fillList();
    void fillForm();
    [[nodiscard]] EditorForm* formFor(const QString& chosen);
    [[nodiscard]] bool formFits() const;
    void choose(const QString& id);
    void goToPlace(const QString& place);
    void addStep();
    void moveStep(int by);
    void moveStepTo(const QString& id, qsizetype place);
    void removeStep();
    void showHandIn(bool shown);
    void handedIn();
    void tryOut();
    [[nodiscard]] usecases::RoutinePtr inForce() const;
    [[nodiscard]] usecases::RoutinePtr beginning() const;

    Session& m_session;
    std::unique_ptr<usecases::RoutineDraft> m_draft;
    QString m_chosen;  ///< a step's id, or one of the document's parts
    QString m_formFor; ///< what the form shows
    QTimer m_saving;
    QStringList m_listed; ///< what the list shows
    Strip* m_said;
    Panes* m_panes;
    ScrollPane* m_listPane;
    ScrollPane* m_formPane;
    ScrollPane* m_sidePane;
    RowList* m_list;
    QWidget* m_formHolder = nullptr;
    QPointer<EditorForm> m_form;
    FlowPicture* m_flow;
    RemarksCard* m_remarks;
    HandInCard* m_handIn;
    Badge* m_badge;
    LinkButton* m_undo;
    LinkButton* m_redo;
    Button* m_compare;
    Button* m_try;
    Button* m_submit;
};

} // namespace reservrutin::gui
