// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/editor/editor_form.h"

namespace reservrutin::gui {

/// What is read and not walked: sections with a title and running text. Made anew when their number changes.
class SectionsForm final : public EditorForm {
    Q_OBJECT

public:
    SectionsForm(usecases::RoutineDraft& draft, const Look& look);
    [[nodiscard]] bool fits() const { return draft().routine().sections.size() == m_count; }

private:
    void addSection(qsizetype index);

    qsizetype m_count;
};

} // namespace reservrutin::gui
