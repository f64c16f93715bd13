// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QWidget>

namespace reservrutin::gui {

/// How long an outage has lasted: "42 min" large, "sedan 08:12" small below it. Digits stand in equal cells, so the
/// page does not twitch each minute. Quiet is the grey form ("senast bekräftat 16:40").
class ClockLabel : public QWidget {
    Q_OBJECT

public:
    explicit ClockLabel(const Look& look, QWidget* parent = nullptr);
    void setTexts(const QString& duration, const QString& since);
    void setQuiet(bool quiet);
    /// Without the second line.
    void setNarrow(bool narrow);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_duration;
    QString m_since;
    bool m_quiet = false;
    bool m_narrow = false;
    Qt::Alignment m_alignment = Qt::AlignRight;

    [[nodiscard]] bool twoLines() const { return !m_narrow && !m_since.isEmpty(); }
};

} // namespace reservrutin::gui
