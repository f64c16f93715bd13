// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/look.h"

#include <QGuiApplication>
#include <QScreen>
#include <QtMath>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace reservrutin::gui {

namespace {

constexpr std::array kSteps{1.0, 1.1, 1.25, 1.5, 1.75, 2.0};

// The font engine takes the first family that is there; asking it beforehand would load a font that nobody sees.
const QStringList& families(TextRole role) {
    static const QStringList text{u"Inter"_s, u"Segoe UI"_s, u"Noto Sans"_s, u"Sans Serif"_s};
    static const QStringList mono{u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Monospace"_s};
    return role == TextRole::Mono ? mono : text;
}

struct Cut {
    int size;
    QFont::Weight weight;
};

Cut cutOf(TextRole role) {
    switch (role) {
    case TextRole::Body:
        return {15, QFont::Normal};
    case TextRole::BodyStrong:
        return {15, QFont::DemiBold};
    case TextRole::Small:
        return {13, QFont::Normal};
    case TextRole::SmallStrong:
        return {13, QFont::DemiBold};
    case TextRole::Heading:
        return {19, QFont::Bold};
    case TextRole::Title:
        return {26, QFont::Bold};
    case TextRole::Clock:
        return {30, QFont::Bold};
    case TextRole::Mono:
        return {13, QFont::Normal};
    }
    return {15, QFont::Normal};
}

} // namespace

Look::Look(QObject* parent)
    : QObject(parent) {}

int Look::px(int designed) const {
    return qRound(designed * m_scale);
}

QFont Look::font(TextRole role) const {
    const Cut cut = cutOf(role);
    QFont font;
    font.setFamilies(families(role));
    font.setPixelSize(std::max(1, qRound(cut.size * m_scale)));
    font.setWeight(cut.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette Look::palette() const {
    QPalette p(color(Role::Ink), color(Role::Card), color(Role::Line), color(Role::Border), color(Role::Line),
               color(Role::Ink), color(Role::Ink), color(Role::Field), color(Role::Paper));
    p.setColor(QPalette::AlternateBase, color(Role::Preview));
    p.setColor(QPalette::Highlight, color(Role::Primary));
    p.setColor(QPalette::HighlightedText, color(Role::OnPrimary));
    p.setColor(QPalette::PlaceholderText, color(Role::Mute));
    p.setColor(QPalette::ToolTipBase, color(Role::Card));
    p.setColor(QPalette::ToolTipText, color(Role::Ink));
    p.setColor(QPalette::Link, color(Role::Primary));
    p.setColor(QPalette::LinkVisited, color(Role::Primary));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Role::Mute));
    return p;
}

void Look::setTheme(Theme theme) {
    if (m_theme == theme)
        return;
    m_theme = theme;
    retint();
}

void Look::setDrill(bool drill) {
    if (m_drill == drill)
        return;
    m_drill = drill;
    retint();
}

void Look::retint() {
    m_tokens = Tokens::of(m_theme, m_drill);
    Q_EMIT changed();
}

void Look::setScale(double scale) {
    scale = std::clamp(scale, kSteps.front(), kSteps.back());
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    Q_EMIT changed();
}

void Look::larger() {
    const auto next = std::upper_bound(kSteps.begin(), kSteps.end(), m_scale + 0.001);
    setScale(next == kSteps.end() ? kSteps.back() : *next);
}

void Look::smaller() {
    const auto here = std::lower_bound(kSteps.begin(), kSteps.end(), m_scale - 0.001);
    setScale(here == kSteps.begin() ? kSteps.front() : *std::prev(here));
}

double Look::systemScale(const QFont& systemFont) {
    // Asking the font itself would load one that nobody sees.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double pixelsPerPoint = (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
    const double pixels =
        systemFont.pixelSize() > 0 ? systemFont.pixelSize() : systemFont.pointSizeF() * pixelsPerPoint;
    // Desktops' own body text is 12 to 13 pixels; only a clearly larger one is a wish for larger text.
    const double asked = pixels / 13.0;
    return asked < 1.15 ? 1.0 : std::min(asked, 2.0);
}

Theme Look::systemTheme(const QPalette& systemPalette) {
    return systemPalette.color(QPalette::Window).lightness() < 110 ? Theme::Dark : Theme::Light;
}

} // namespace reservrutin::gui
