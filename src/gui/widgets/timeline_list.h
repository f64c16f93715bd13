// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"
#include "gui/widgets/text_block.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace reservrutin::gui {

class Column;

/// One line of a course of events. All parts are plain text.
struct TimelineLine {
    QString time = {};   ///< "08:12"
    QString text = {};   ///< what happened
    QString author = {}; ///< who said it, or "uppmätt av datorn"; shown muted after the text
    QString note = {};   ///< shown amber last ("ej sparad"); usually empty
    bool quiet = false;  ///< left out of the report: muted as a whole

    friend bool operator==(const TimelineLine&, const TimelineLine&) = default;
};

/// A course of events: a column of times, and the text wrapping beside it. Told to screen readers as a list.
class TimelineList : public QWidget {
    Q_OBJECT

public:
    explicit TimelineList(const Look& look, const QString& name, QWidget* parent = nullptr);
    /// Rows that did not change are kept as they are.
    void setLines(const QList<TimelineLine>& lines);

private:
    const Look& m_look;
    Column* m_rows;
    QList<QWidget*> m_shown;
};

/// One row; public so that a page can put a control beside it. Usually only TimelineList makes them.
class TimelineRow : public QWidget {
    Q_OBJECT

public:
    explicit TimelineRow(const Look& look, QWidget* parent = nullptr);
    void setLine(const TimelineLine& line);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    TimelineLine m_line;
    mutable TextMemo m_memo;

    [[nodiscard]] int timeWidth() const;
};

} // namespace reservrutin::gui
