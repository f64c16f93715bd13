// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/save_name.h"

#include "support/hostile_strings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using gui::saveName;

namespace {

void expectOneName(const QString& name) {
    static const QRegularExpression allowed(uR"(\A[^<>:"/\\|?*\x00-\x1f\x7f]{1,120}\z)"_s);
    static const QRegularExpression device(uR"(\A(con|prn|aux|nul|com\d|lpt\d)(\.|\z))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    EXPECT_TRUE(allowed.match(name).hasMatch()) << name.toStdString();
    EXPECT_FALSE(device.match(name).hasMatch()) << name.toStdString();
    EXPECT_FALSE(name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ')) << name.toStdString();
}

} // namespace

TEST(SaveName, is_one_name_whatever_it_is_made_of) {
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        expectOneName(saveName(text));
        expectOneName(saveName(text + u".pdf"_s));
    }
    for (const QString& device : {u"con"_s, u"NUL.pdf"_s, u"aux.tar.gz"_s, u"com1.eml"_s, u"LPT9"_s, u"..pdf"_s, u""_s})
        expectOneName(saveName(device));
}

TEST(SaveName, keeps_what_is_a_name_already_and_the_ending_of_a_long_one) {
    EXPECT_EQ(saveName(u"Felanmälan RR-7F3K-0Q4X.eml"_s), u"Felanmälan RR-7F3K-0Q4X.eml"_s);
    EXPECT_EQ(saveName(u"konsult.pdf"_s), u"konsult.pdf"_s);
    EXPECT_EQ(saveName(u"../../etc/passwd"_s), u"-..-etc-passwd"_s);
    const QString cut = saveName(u"🩺"_s.repeated(200) + u".pdf"_s);
    EXPECT_TRUE(cut.endsWith(u"🩺.pdf"_s)) << cut.toStdString();
}
