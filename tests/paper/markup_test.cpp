// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/markup.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace reservrutin::paper {

using namespace Qt::StringLiterals;
using Kind = MarkedBlock::Kind;

TEST(Markup, a_line_break_parts_paragraphs_as_it_always_has) {
    const QVector<MarkedBlock> expected{{Kind::Paragraph, {}, 0, {{u"Ring avdelningen."_s}}},
                                        {Kind::Paragraph, {}, 0, {{u"Skriv på papper 2017-12-06."_s}}}};
    EXPECT_EQ(blocksOf(u"Ring avdelningen.\nSkriv på papper 2017-12-06."_s), expected);
    EXPECT_FALSE(isMarked(u"Ring avdelningen.\nSkriv på papper 2017-12-06."_s));
    EXPECT_FALSE(isMarked(u"5 * 3 = 15, fil_med_streck, A & B"_s));
}

TEST(Markup, lists_headings_and_strong_words_are_told_apart) {
    const QVector<MarkedBlock> expected{
        {Kind::Heading, {}, 0, {{u"Först"_s}}},
        {Kind::Item, QString(QChar(0x2022)), 1, {{u"ring "_s}, {u"genast"_s, true}}},
        {Kind::Item, QString(QChar(0x2022)), 1, {{u"skriv "_s}, {u"ned"_s, false, true}}},
        {Kind::Item, u"1."_s, 1, {{u"ett"_s}}},
        {Kind::Item, u"2."_s, 1, {{u"två"_s}}},
        {Kind::Paragraph, {}, 0, {{u"Sedan"_s}}}};
    EXPECT_EQ(blocksOf(u"# Först\n- ring **genast**\n- skriv *ned*\n1. ett\n2. två\nSedan"_s), expected);
    EXPECT_TRUE(isMarked(u"- ring"_s));
}

TEST(Markup, html_is_letters_and_links_and_pictures_are_words) {
    const QString said =
        plainOf(u"<b>x</b> <script>y</script> [här](http://x.example) ![karta](http://y.example/z.png)"_s);
    EXPECT_EQ(said, u"<b>x</b> <script>y</script> här (http://x.example) karta (http://y.example/z.png)"_s);
}

TEST(Markup, no_word_is_lost) {
    for (const QString& text :
         {u"    fyra blanksteg"_s, u"> citat"_s, u"| a | b |"_s, u"`kod`"_s, u"1986\\. vår"_s, u"rad\n***\nrad"_s}) {
        QString letters = text;
        letters.remove(QRegularExpression(u"[^\\w]"_s));
        QString said = plainOf(text);
        said.remove(QRegularExpression(u"[^\\w]"_s));
        EXPECT_EQ(said, letters) << text.toStdString();
    }
}

} // namespace reservrutin::paper
