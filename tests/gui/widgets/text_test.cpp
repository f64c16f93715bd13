// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/box.h"
#include "gui/widgets/look.h"
#include "gui/widgets/text_area.h"
#include "gui/widgets/text_block.h"
#include "gui/widgets/wrap_label.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

TEST(Text, every_figure_takes_the_same_room) {
    const Look look;
    const QFont font = look.font(TextRole::Clock);
    EXPECT_EQ(tabularWidth(u"11:11"_s, font), tabularWidth(u"00:00"_s, font));
    EXPECT_EQ(tabularWidth(u"41 min"_s, font), tabularWidth(u"48 min"_s, font));
}

TEST(Text, a_label_in_a_layout_gets_the_height_its_text_needs) {
    Look look;
    QWidget holder;
    auto* column = new Column(look, 0, {}, &holder);
    auto* label = new WrapLabel(look, QString(u"ord "_s).repeated(60));
    column->addWidget(label);
    column->addStretch(1);
    holder.resize(200, 900);
    holder.show();
    EXPECT_GT(label->heightForWidth(200), 5 * lineHeight(look.font(TextRole::Body)));
    EXPECT_EQ(label->height(), label->heightForWidth(label->width()));
}

TEST(Text, twice_the_scale_is_twice_the_text) {
    Look look;
    const int before = look.font(TextRole::Body).pixelSize();
    look.setScale(2.0);
    EXPECT_EQ(look.font(TextRole::Body).pixelSize(), 2 * before);
    look.setScale(7);
    EXPECT_DOUBLE_EQ(look.scale(), 2.0);
    look.setScale(0.2);
    EXPECT_DOUBLE_EQ(look.scale(), 1.0);
}

TEST(Text, larger_and_smaller_take_the_same_steps) {
    Look look;
    std::vector<double> up{look.scale()};
    for (int i = 0; i < 9; ++i) {
        look.larger();
        up.push_back(look.scale());
    }
    EXPECT_DOUBLE_EQ(up[1], 1.1);
    EXPECT_DOUBLE_EQ(up.back(), 2.0);
    look.smaller();
    EXPECT_DOUBLE_EQ(look.scale(), 1.75);
}

TEST(Text, a_text_area_grows_with_its_text_up_to_its_most) {
    const Look look;
    TextArea area(look, 2, 5);
    area.resize(300, 100);
    area.show();
    const int least = area.sizeHint().height();
    area.setPlainText(u"a\nb\nc\nd"_s);
    const int four = area.sizeHint().height();
    area.setPlainText(QString(u"rad\n"_s).repeated(40));
    EXPECT_GT(four, least);
    EXPECT_GT(area.sizeHint().height(), four);
    EXPECT_LT(area.sizeHint().height(), 3 * least + 20);
}

} // namespace
