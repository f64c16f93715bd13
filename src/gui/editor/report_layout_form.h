// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/editor/editor_form.h"

namespace reservrutin::gui {

/// In which language report, paper and phone script are written, and who gets the report.
class ReportLayoutForm final : public EditorForm {
    Q_OBJECT

public:
    ReportLayoutForm(usecases::RoutineDraft& draft, const Look& look);
};

} // namespace reservrutin::gui
