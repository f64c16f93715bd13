// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/tokens.h"

#include <cmath>

namespace reservrutin::gui {

namespace {

struct Row {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb high;
};

constexpr Row kRows[] = {
    {Role::Paper, 0xF4F6F8, 0x12181F, 0x000000},       {Role::Card, 0xFFFFFF, 0x1B232C, 0x000000},
    {Role::Field, 0xFFFFFF, 0x141B22, 0x000000},       {Role::Preview, 0xFBFCFE, 0x161D25, 0x000000},
    {Role::Line, 0xD9DFE6, 0x303C48, 0xFFFFFF},        {Role::Border, 0x7A8794, 0x7D8C9B, 0xFFFFFF},
    {Role::Ink, 0x16202C, 0xE8EDF2, 0xFFFFFF},         {Role::Mute, 0x566372, 0xA5B2BF, 0xFFFFFF},
    {Role::Primary, 0x0A5A82, 0x74BCE0, 0xFFE94A},     {Role::PrimarySoft, 0xE4F0F6, 0x1B3647, 0x2B2700},
    {Role::OnPrimary, 0xFFFFFF, 0x08202E, 0x000000},   {Role::PrimaryOff, 0x8FB3C8, 0x35505F, 0x5C5C5C},
    {Role::Halo, 0xBFDDED, 0x29536B, 0xFFE94A},        {Role::Amber, 0x9A5B00, 0xF2BB60, 0xFFC94D},
    {Role::AmberSoft, 0xFFF3DC, 0x382B14, 0x000000},   {Role::AmberLine, 0xF0D09A, 0x6E5425, 0xFFC94D},
    {Role::AmberMark, 0xBC7500, 0xE3A33A, 0xFFC94D},   {Role::Red, 0xA4161A, 0xFF9C98, 0xFF9C98},
    {Role::RedSoft, 0xFDECEC, 0x421E20, 0x000000},     {Role::Green, 0x1B6B3A, 0x82D3A0, 0x8CF5AE},
    {Role::GreenSoft, 0xE5F4EA, 0x183626, 0x000000},   {Role::OnGreen, 0xFFFFFF, 0x0A2014, 0x000000},
    {Role::Track, 0xD9DFE6, 0x303C48, 0x4D4D4D},       {Role::Rail, 0x0F2A3D, 0x0A1219, 0x000000},
    {Role::RailActive, 0x1E4560, 0x1B3A50, 0x3A3400},  {Role::RailInk, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
    {Role::RailText, 0xC9D6E0, 0xC3D0DB, 0xFFFFFF},    {Role::RailMute, 0xA3B6C5, 0x9BACBA, 0xFFFFFF},
    {Role::RailLine, 0x2E4B60, 0x263A4A, 0xFFFFFF},    {Role::RailAmber, 0xF6B845, 0xF6B845, 0xFFC94D},
    {Role::OnRailAmber, 0x16202C, 0x16202C, 0x000000},
};

constexpr Row kDrillRows[] = {
    {Role::Paper, 0xF3EDF8, 0x1A1324, 0x000000},      {Role::Line, 0xDDD2E7, 0x40324F, 0xFFFFFF},
    {Role::Primary, 0x6A2C91, 0xD0A8F0, 0xFFA8FF},    {Role::PrimarySoft, 0xF2E8F9, 0x38244C, 0x2B002B},
    {Role::OnPrimary, 0xFFFFFF, 0x210F30, 0x000000},  {Role::PrimaryOff, 0xBBA2CC, 0x533F66, 0x5C5C5C},
    {Role::Halo, 0xE3D0F1, 0x533071, 0xFFA8FF},       {Role::Rail, 0x3C1D5C, 0x24103A, 0x2E0050},
    {Role::RailActive, 0x5B3684, 0x472A66, 0x5A2E80}, {Role::RailText, 0xDDD0E9, 0xD6C8E4, 0xFFFFFF},
    {Role::RailMute, 0xC3B1D4, 0xB7A4C9, 0xFFFFFF},   {Role::RailLine, 0x5E4480, 0x3F2A57, 0xFFFFFF},
};

QRgb pick(const Row& row, Theme theme) {
    switch (theme) {
    case Theme::Light:
        return row.light;
    case Theme::Dark:
        return row.dark;
    case Theme::HighContrast:
        return row.high;
    }
    return row.light;
}

constexpr UsedPair kPairs[] = {
    {Role::Ink, Role::Paper, 4.5},
    {Role::Ink, Role::Card, 4.5},
    {Role::Ink, Role::Field, 4.5},
    {Role::Ink, Role::Preview, 4.5},
    {Role::Ink, Role::PrimarySoft, 4.5},
    {Role::Ink, Role::AmberSoft, 4.5},
    {Role::Ink, Role::GreenSoft, 4.5},
    {Role::Mute, Role::Paper, 4.5},
    {Role::Mute, Role::Card, 4.5},
    {Role::Mute, Role::Field, 4.5},
    {Role::Mute, Role::PrimarySoft, 4.5},
    {Role::Mute, Role::AmberSoft, 4.5},
    {Role::Primary, Role::Paper, 4.5},
    {Role::Primary, Role::Card, 4.5},
    {Role::Primary, Role::PrimarySoft, 4.5},
    {Role::Primary, Role::AmberSoft, 4.5},
    {Role::OnPrimary, Role::Primary, 4.5},
    {Role::Amber, Role::Paper, 4.5},
    {Role::Amber, Role::Card, 4.5},
    {Role::Amber, Role::AmberSoft, 4.5},
    {Role::Red, Role::Paper, 4.5},
    {Role::Red, Role::Card, 4.5},
    {Role::Red, Role::RedSoft, 4.5},
    {Role::Ink, Role::RedSoft, 4.5},
    {Role::Green, Role::Card, 4.5},
    {Role::Green, Role::GreenSoft, 4.5},
    {Role::OnGreen, Role::Green, 4.5},
    {Role::RailInk, Role::Rail, 4.5},
    {Role::RailInk, Role::RailActive, 4.5},
    {Role::RailText, Role::Rail, 4.5},
    {Role::RailMute, Role::Rail, 4.5},
    {Role::RailAmber, Role::Rail, 4.5},
    {Role::OnRailAmber, Role::RailAmber, 4.5},
    {Role::Primary, Role::Field, 4.5},
    {Role::Border, Role::Paper, 3.0},
    {Role::Border, Role::Card, 3.0},
    {Role::Border, Role::Field, 3.0},
    {Role::AmberMark, Role::Card, 3.0},
    {Role::AmberMark, Role::Paper, 3.0},
    {Role::Green, Role::Track, 3.0},
    {Role::Border, Role::RedSoft, 3.0},
};

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

Tokens Tokens::of(Theme theme, bool drill) {
    Tokens tokens;
    for (const Row& row : kRows)
        tokens.set(row.role, pick(row, theme));
    if (drill)
        tokens.tintForDrill(theme);
    return tokens;
}

void Tokens::tintForDrill(Theme theme) {
    for (const Row& row : kDrillRows)
        set(row.role, pick(row, theme));
}

std::span<const UsedPair> usedPairs() {
    return kPairs;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace reservrutin::gui
