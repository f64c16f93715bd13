// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/tokens.h"

#include <gtest/gtest.h>

using namespace reservrutin::gui;

namespace {

struct Palette {
    const char* name;
    Theme theme;
    bool drill;
};

class Contrast : public testing::TestWithParam<Palette> {};

TEST_P(Contrast, every_pair_in_use_reaches_its_ratio) {
    const Tokens tokens = Tokens::of(GetParam().theme, GetParam().drill);
    for (const UsedPair& pair : usedPairs()) {
        const QColor fore = tokens[pair.fore];
        const QColor back = tokens[pair.back];
        EXPECT_GE(contrast(fore, back), pair.atLeast)
            << fore.name().toStdString() << " on " << back.name().toStdString() << " (roles "
            << static_cast<int>(pair.fore) << " on " << static_cast<int>(pair.back) << ")";
    }
}

INSTANTIATE_TEST_SUITE_P(Palettes, Contrast,
                         testing::Values(Palette{"light", Theme::Light, false}, Palette{"dark", Theme::Dark, false},
                                         Palette{"high", Theme::HighContrast, false},
                                         Palette{"lightDrill", Theme::Light, true},
                                         Palette{"darkDrill", Theme::Dark, true},
                                         Palette{"highDrill", Theme::HighContrast, true}),
                         [](const auto& case_) { return std::string(case_.param.name); });

TEST(ContrastRatio, is_that_of_wcag) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.001);
}

} // namespace
