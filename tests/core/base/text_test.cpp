// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::base {

using namespace Qt::StringLiterals;

TEST(CleanLine, makes_one_line_of_many) {
    EXPECT_EQ(cleanLine(u"  Exempel\r\nBarnmorska\t\u00A0 två "_s), u"Exempel Barnmorska två"_s);
}

TEST(CleanLine, cannot_carry_a_mail_header) {
    EXPECT_EQ(cleanLine(u"PKS\r\nBcc: x@example.se"_s), u"PKS Bcc: x@example.se"_s);
    EXPECT_EQ(cleanLine(u"PKS\u2028Bcc: x@example.se"_s), u"PKS Bcc: x@example.se"_s);
}

TEST(CleanLine, composes_letters) {
    EXPECT_EQ(cleanLine(u"A\u030Asa"_s), u"\u00C5sa"_s);
}

TEST(CleanLine, leaves_markup_as_text) {
    EXPECT_EQ(cleanLine(u"<b>PKS</b> & =1+1"_s), u"<b>PKS</b> & =1+1"_s);
}

TEST(CleanText, turns_every_line_break_into_one) {
    EXPECT_EQ(cleanText(u"a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi"_s), u"a\nb\nc\nd\ne\nf\ng\nh\ni"_s);
}

TEST(CleanText, keeps_indentation_and_at_most_one_empty_line) {
    EXPECT_EQ(cleanText(u"\n\n  a  \n \n\n\n b\t\n\n"_s), u"  a\n\n b"_s);
}

TEST(CleanText, drops_controls_direction_marks_and_what_nobody_sees) {
    EXPECT_EQ(cleanText(u"a\u0007b\u0000c\u001Bd\u007Fe\u009Ff"_s), u"abcdef"_s);
    EXPECT_EQ(cleanText(u"\u202Ea\u2066b\u200Fc\u061Cd"_s), u"abcd"_s);
    EXPECT_EQ(cleanText(u"\uFEFFa\u00ADb\u200Bc\u2060d\U000E0041"_s), u"abcd"_s);
    EXPECT_EQ(cleanText(u"a\uFFFEb\U0001FFFFc\uFDD0d"_s), u"abcd"_s);
}

TEST(CleanText, drops_lone_surrogates) {
    EXPECT_EQ(cleanText(u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) + u"c"_s), u"abc"_s);
}

TEST(CleanText, keeps_emoji_and_their_joiners) {
    const QString family = u"👩‍👩‍👧 👍🏽 ❤️ 1️⃣"_s;
    EXPECT_EQ(cleanText(family), family);
    EXPECT_EQ(cleanLine(family), family);
}

TEST(CleanText, keeps_at_most_thirty_marks_on_a_letter) {
    EXPECT_EQ(cleanText(u"x"_s + QString(40, QChar(0x0327))).size(), 31);
    EXPECT_EQ(cleanText(u"x"_s + QString(40, QChar(0x0344))).size(), 31) << "U+0344 normalises to two marks";
}

/// Without the limit this takes half a minute; ctest's time-out is the judge.
TEST(CleanText, is_not_stopped_by_a_hundred_thousand_marks) {
    EXPECT_EQ(cleanText(u"x"_s + QString(u"\u0301\u0327"_s).repeated(50'000)).size(), 31);
}

TEST(RequireLine, needs_something_to_see) {
    for (const QString& empty :
         {QString(), u" \t\n"_s, u"\u200B"_s, u"\u200D"_s, u"\u3164"_s, u"\u2800"_s, u"\u202E"_s})
        EXPECT_EQ(requireLine(empty, ErrorKind::NameMissing), Result<QString>(fail(ErrorKind::NameMissing)));
    EXPECT_EQ(requireLine(u" x "_s, ErrorKind::NameMissing), u"x"_s);
}

TEST(RequireLine, refuses_a_longer_text_and_never_cuts_it) {
    const QString longest(longestName, u'x');
    EXPECT_EQ(requireLine(u"  "_s + longest, ErrorKind::NameMissing), longest);
    EXPECT_EQ(requireLine(longest + u'x', ErrorKind::NameMissing),
              Result<QString>(fail(ErrorKind::TextTooLong, QString::number(longestName))));
}

TEST(RequireText, has_its_own_limit) {
    const QString longest(longestText, u'x');
    EXPECT_EQ(requireText(longest, ErrorKind::TextMissing), longest);
    EXPECT_EQ(requireText(longest + u'x', ErrorKind::TextMissing).error().kind, ErrorKind::TextTooLong);
    EXPECT_EQ(requireText(u"\n\n"_s, ErrorKind::ReasonMissing).error().kind, ErrorKind::ReasonMissing);
}

/// Any code units at all, with those that matter more often.
rc::Gen<QString> wild() {
    const auto unit = rc::gen::weightedOneOf<char16_t>(
        {{3, rc::gen::inRange<char16_t>(0, 0xFFFF)},
         {3, rc::gen::element<char16_t>(u' ', u'\n', u'\r', u'\t', u'a', 0x0301, 0x0327, 0x0344, 0x030A, u'A', 0x200D,
                                        0x200B, 0x2028, 0x85, 0xA0, 0xFB1D, 0x0958, 0x2126)},
         {1, rc::gen::inRange<char16_t>(0xD800, 0xE000)}});
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit), [](const std::vector<char16_t>& units) {
        return QString::fromUtf16(units.data(), qsizetype(units.size()));
    });
}

RC_GTEST_PROP(CleanText, twice_changes_nothing_more, ()) {
    const QString once = cleanText(*wild());
    RC_ASSERT(cleanText(once) == once);
}

RC_GTEST_PROP(CleanLine, twice_changes_nothing_more, ()) {
    const QString once = cleanLine(*wild());
    RC_ASSERT(cleanLine(once) == once);
    RC_ASSERT(!once.contains(u'\n'));
}

RC_GTEST_PROP(CleanText, survives_the_way_through_utf8, ()) {
    const QString clean = cleanText(*wild());
    RC_ASSERT(QString::fromUtf8(clean.toUtf8()) == clean);
}

} // namespace reservrutin::base
