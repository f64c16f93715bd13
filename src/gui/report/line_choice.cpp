// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/line_choice.h"

#include "core/privacy/guard.h"
#include "gui/widgets/text_block.h"
#include "gui/widgets/wrap_label.h"

#include <QCheckBox>

namespace reservrutin::gui {

LineChoice::LineChoice(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new Column(look, 2, {}, this)) {
    setAccessibleName(tr("Lines from the course of events"));
}

void LineChoice::setLines(const Offered& lines, const language::LocalTime& time,
                          const QSet<journal::EntryId>& leftOut) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_checks.clear();
    m_lines = lines;
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    m_column->addWidget(new WrapLabel(m_look, tr("These lines go with the report. Uncheck what is to be left out."),
                                      TextRole::Small, Role::Mute));
    for (const auto& [entry, line] : lines) {
        QString text = time.clock(line.at) + QStringLiteral("  ") + privacy::masked(line.text);
        if (line.sensed)
            text += tr(" (measured by the computer)");
        auto* row = new Row(m_look, 8);
        auto* check = new QCheckBox;
        check->setAccessibleName(text);
        check->setChecked(!leftOut.contains(entry));
        row->addWidget(check, 0, Qt::AlignTop);
        auto* label = new WrapLabel(m_look, text);
        label->setBuddy(check);
        row->addWidget(label, 1);
        auto* holder = new QWidget;
        holder->setLayout(row);
        m_column->addWidget(holder);
        QWidget* before = m_checks.isEmpty() ? m_before : m_checks.last();
        if (before)
            setTabOrder(before, check);
        m_checks.append(check);
        connect(check, &QAbstractButton::clicked, this, &LineChoice::edited);
    }
}

QSet<journal::EntryId> LineChoice::leftOut() const {
    QSet<journal::EntryId> leftOut;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        if (!m_checks[i]->isChecked())
            leftOut.insert(m_lines[i].first);
    }
    return leftOut;
}

} // namespace reservrutin::gui
