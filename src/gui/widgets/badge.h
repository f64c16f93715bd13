// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QLabel>

namespace reservrutin::gui {

enum class Tone { Neutral, Amber, Red, Green, Primary };

/// Text and background roles of a tone.
struct ToneColors {
    Role text;
    Role soft;
};
[[nodiscard]] ToneColors colorsOf(Tone tone);

/// A word about a state on a soft ground ("Avvisad"). The word carries the meaning, the colour repeats it.
class Badge : public QLabel {
    Q_OBJECT

public:
    Badge(const Look& look, const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Tone m_tone;
};

/// Width that paintBadge needs, and the painting itself, for rows that paint their own badge.
[[nodiscard]] QSize badgeSize(const Look& look, const QString& text);
/// What a badge lies on: a chosen row has a soft colour of its own, in which a badge's would be lost.
enum class BadgeOn { Card, Chosen };
void paintBadge(QPainter& painter, const Look& look, const QRect& rect, const QString& text, Tone tone,
                BadgeOn ground = BadgeOn::Card);

} // namespace reservrutin::gui
