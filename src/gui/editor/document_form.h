// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/editor/editor_form.h"

namespace reservrutin::gui {

/// The routine as a governed document: its name, number, validity and the people behind it. Empty is "not given".
class DocumentForm final : public EditorForm {
    Q_OBJECT

public:
    DocumentForm(usecases::RoutineDraft& draft, const Look& look);

private:
    void addSignatory(const QString& label, const QString& part,
                      std::optional<routine::Signatory> routine::Document::*member);
    void addOptional(const QString& label, const QString& part, std::optional<QString> routine::Document::*member);
};

} // namespace reservrutin::gui
