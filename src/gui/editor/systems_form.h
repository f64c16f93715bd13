// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/editor/editor_form.h"

namespace reservrutin::gui {

/// The systems a routine is about, each with its acceptable outage time and an address that can be checked. Made anew
/// when their number changes.
class SystemsForm final : public EditorForm {
    Q_OBJECT

public:
    SystemsForm(usecases::RoutineDraft& draft, const Look& look);
    [[nodiscard]] bool fits() const { return draft().routine().systems.size() == m_count; }

private:
    using SystemRead = std::function<QString(const routine::System&)>;
    using SystemWrite = std::function<void(routine::System&, const QString&)>;

    void addSystem(qsizetype index);
    void addMinutes(qsizetype index, const QString& part);

    qsizetype m_count;
};

} // namespace reservrutin::gui
