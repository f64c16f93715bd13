// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/sections_form.h"

#include "core/routine/next_edition.h"

namespace reservrutin::gui {

using routine::Routine;
using routine::Section;

SectionsForm::SectionsForm(usecases::RoutineDraft& draft, const Look& look)
    : EditorForm(draft, look)
    , m_count(draft.routine().sections.size()) {
    column()->addWidget(new WrapLabel(look, tr("Read beside the steps and printed after them; the walk needs none."),
                                      TextRole::Small, Role::Mute));
    for (qsizetype index = 0; index < m_count; ++index)
        addSection(index);
    auto* add = new LinkButton(look, QStringLiteral("+ ") + tr("Add section"));
    connect(add, &QAbstractButton::clicked, this, [this] {
        this->draft().change({}, [](Routine& routine) {
            QStringList taken;
            for (const Section& section : routine.sections)
                taken.append(section.id);
            routine.sections.append({routine::freshId(QStringLiteral("section"), taken), {}, {}, {}});
        });
    });
    column()->addWidget(add, 0, Qt::AlignLeft);
    column()->addStretch(1);
    refresh();
}

void SectionsForm::addSection(qsizetype index) {
    const QString part = QStringLiteral("sections.") + draft().routine().sections[index].id;
    const auto bound = [index](QString Section::*member) {
        return std::pair<Read, Write>{[index, member](const Routine& r) { return r.sections.value(index).*member; },
                                      [index, member](Routine& r, const QString& text) {
                                          if (index < r.sections.size())
                                              r.sections[index].*member = text;
                                      }};
    };
    const auto [readTitle, writeTitle] = bound(&Section::title);
    const auto [readText, writeText] = bound(&Section::text);
    addLine(tr("Section"), part, readTitle, writeTitle);
    addText(tr("Text"), part + QStringLiteral("/text"), readText, writeText, 3);
    addPreview(readText);
    auto* remove = new LinkButton(look(), tr("Remove the section"), LinkButton::Tone::Quiet);
    connect(remove, &QAbstractButton::clicked, this,
            [this, index] { draft().change({}, [index](Routine& routine) { routine.sections.removeAt(index); }); });
    column()->addWidget(remove, 0, Qt::AlignLeft);
    column()->addGap(10);
}

} // namespace reservrutin::gui
