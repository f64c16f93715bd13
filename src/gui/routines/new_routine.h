// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// What a new routine can begin as: the templates in this window's language.
class NewRoutine : public Card {
    Q_OBJECT

public:
    NewRoutine(Session& session, const Look& look, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An id that no routine has yet; RoutineLibrary::beginningOf() knows what it begins as.
    void chosen(const QString& newId);
};

} // namespace reservrutin::gui
