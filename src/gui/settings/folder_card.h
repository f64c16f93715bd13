// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/outside.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

#include <memory>

namespace reservrutin::gui {

/// The folder through which reports travel to other computers and colleagues, and how the exchange with it goes. What
/// is written holds at once. Fixed by the organisation, it is shown so.
class FolderCard : public Card {
    Q_OBJECT

public:
    FolderCard(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent = nullptr);
    ~FolderCard() override;
    void refresh();
    void save();

private:
    Session& m_session;
    std::unique_ptr<Outside> m_outside;
    LineEdit* m_path;
    Field* m_field;
    Button* m_choose;
    WrapLabel* m_state;

    void choose();
    void showState();
    [[nodiscard]] QString stateText() const;
};

} // namespace reservrutin::gui
