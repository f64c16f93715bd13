// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QColor>
#include <array>
#include <span>

namespace reservrutin::gui {

/// What a colour is for. Widgets name a role, never a colour; the three palettes give each role its value.
enum class Role {
    Paper,       ///< behind the cards
    Card,        ///< cards, plain buttons, answers
    Field,       ///< inside inputs
    Preview,     ///< behind a message preview
    Line,        ///< card edges and separators (decoration, no control depends on it)
    Border,      ///< edges of inputs, answers, chips
    Ink,         ///< text
    Mute,        ///< secondary text
    Primary,     ///< the one main action, the current step, links
    PrimarySoft, ///< a chosen chip, a selected row
    OnPrimary,   ///< text on Primary
    PrimaryOff,  ///< the main action while it cannot be used
    Halo,        ///< soft ring around the control with focus
    Amber,       ///< text about an ongoing outage
    AmberSoft,
    AmberLine,
    AmberMark, ///< accents and edges: bar of a strip card, dot, tile with an ongoing outage
    Red,       ///< refused, tolerance passed, personal number; nothing else
    RedSoft,
    Green, ///< done, restored
    GreenSoft,
    OnGreen, ///< the tick on Green
    Track,   ///< the part of a report's way not yet gone
    Rail,
    RailActive, ///< the room one stands in
    RailInk,    ///< names on the rail
    RailText,   ///< rooms one does not stand in
    RailMute,
    RailLine,
    RailAmber, ///< count badge, "Try (drill)", focus ring on the rail
    OnRailAmber,
    Count
};

enum class Theme { Light, Dark, HighContrast };

/// A whole palette: one colour per role. A value.
class Tokens {
public:
    [[nodiscard]] static Tokens of(Theme theme, bool drill = false);
    [[nodiscard]] QColor operator[](Role role) const { return QColor::fromRgb(m_values[static_cast<size_t>(role)]); }

private:
    std::array<QRgb, static_cast<size_t>(Role::Count)> m_values{};
    void set(Role role, QRgb value) { m_values[static_cast<size_t>(role)] = value; }
    void tintForDrill(Theme theme);
};

/// A foreground on a background that some widget really paints. `atLeast` is 4.5 for text and 3.0 for edges of
/// controls and meaningful shapes (WCAG 2.2, 1.4.3 and 1.4.11). A widget that joins two roles anew adds its pair.
struct UsedPair {
    Role fore;
    Role back;
    double atLeast;
};
[[nodiscard]] std::span<const UsedPair> usedPairs();

/// Contrast ratio 1…21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace reservrutin::gui
