// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/routine_draft.h"
#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"
#include "gui/widgets/text_area.h"

namespace reservrutin::gui {

class Button;
class Strip;

/// The last step of writing: what has changed since the edition in force, offered from the comparison and the author's
/// to put into words, and the passphrase when the key is closed. Owned by the editor's page.
class HandInCard final : public Card {
    Q_OBJECT

public:
    HandInCard(Session& session, const Look& look);
    /// Offers the changes of `draft` since `before`; null when it is the first edition.
    void offer(usecases::RoutineDraft& draft, const routine::Routine* before);
    void focusFirst();

Q_SIGNALS:
    void handedIn();
    void closed();

private:
    void refresh();
    void handIn();
    void submit();
    void say(const base::Error& error);

    Session& m_session;
    QPointer<usecases::RoutineDraft> m_draft;
    TextArea* m_changes;
    Field* m_changesField;
    LineEdit* m_passphrase;
    Field* m_passphraseField;
    Strip* m_problem;
    Button* m_handIn;
    bool m_isBusy = false;
};

} // namespace reservrutin::gui
