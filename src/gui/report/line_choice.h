// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/report/composition.h"
#include "gui/widgets/box.h"

#include <QSet>
#include <QWidget>

class QCheckBox;

namespace reservrutin::gui {

/// The lines that the console offers for the course of events, each with a check: unchecked is left out of the report.
class LineChoice : public QWidget {
    Q_OBJECT

public:
    using Offered = QVector<std::pair<journal::EntryId, report::Line>>;

    explicit LineChoice(const Look& look, QWidget* parent = nullptr);
    void setLines(const Offered& lines, const language::LocalTime& time, const QSet<journal::EntryId>& leftOut);
    [[nodiscard]] QSet<journal::EntryId> leftOut() const;
    /// The control that Tab comes from; the checks are made later than it.
    void setBefore(QWidget* before) { m_before = before; }

Q_SIGNALS:
    void edited();

private:
    const Look& m_look;
    Column* m_column;
    Offered m_lines;
    QWidget* m_before = nullptr;
    QVector<QCheckBox*> m_checks;
};

} // namespace reservrutin::gui
