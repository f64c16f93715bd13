// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"
#include "gui/widgets/text_block.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace reservrutin::gui {

/// One stop on a report's way ("Anmäld 08:19" / "e-postservern tog emot den").
struct TrackStop {
    QString title = {};
    QString subtitle = {};
    bool reached = false;

    friend bool operator==(const TrackStop&, const TrackStop&) = default;
};

/// A report's way as a line that fills (wait.png). When a stop would get too little room, the stops stand below one
/// another with a tick or a ring each.
class ProgressTrack : public QWidget {
    Q_OBJECT

public:
    explicit ProgressTrack(const Look& look, QWidget* parent = nullptr);
    void setStops(const QList<TrackStop>& stops);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QList<TrackStop> m_stops;
    mutable TextMemo m_memo;

    [[nodiscard]] bool stacked(int width) const;
    [[nodiscard]] int stopHeight(const TrackStop& stop, int width) const;
    int paintStop(QPainter& painter, const TrackStop& stop, const QRect& room) const;
    void paintLying(QPainter& painter) const;
    void paintStacked(QPainter& painter) const;
};

} // namespace reservrutin::gui
