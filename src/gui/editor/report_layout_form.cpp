// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/report_layout_form.h"

namespace reservrutin::gui {

using routine::Routine;

ReportLayoutForm::ReportLayoutForm(usecases::RoutineDraft& draft, const Look& look)
    : EditorForm(draft, look) {
    addChoice(
        tr("Language of report, paper and phone script"), QStringLiteral("language"),
        [](const Routine&) {
            return QVector<Option>{{QStringLiteral("sv"), QStringLiteral("Svenska")},
                                   {QStringLiteral("da"), QStringLiteral("Dansk")}};
        },
        [](const Routine& r) { return r.language; }, [](Routine& r, const QString& code) { r.language = code; });
    column()->addWidget(
        new WrapLabel(look,
                      tr("A report always names the system, the clinic, the person who reports and when it was "
                         "discovered. What else it must hold, and who gets it, stands in its step."),
                      TextRole::Small, Role::Mute));
    column()->addStretch(1);
    refresh();
}

} // namespace reservrutin::gui
