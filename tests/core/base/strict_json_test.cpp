// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/strict_json.h"

#include <gtest/gtest.h>

namespace reservrutin::base {

namespace {

const QVector<char16_t> bidiControls{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                                     0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF};

QByteArray escaped(char16_t code) {
    return "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
}

bool isTaken(const QByteArray& text) {
    return parseStrictJson(text).has_value();
}

} // namespace

TEST(StrictJson, refuses_bidi_controls_as_bytes_and_as_escapes_in_values_and_in_keys) {
    for (const char16_t code : bidiControls) {
        for (const QByteArray& hidden : {QString(QChar(code)).toUtf8(), escaped(code)}) {
            EXPECT_TRUE(parseJson(QByteArray("\"a" + hidden + "b\""))) << "json it is";
            EXPECT_FALSE(isTaken("\"a" + hidden + "b\"")) << hidden.toStdString();
            EXPECT_FALSE(isTaken("{\"a" + hidden + "\":1}")) << hidden.toStdString();
            EXPECT_FALSE(isTaken("{\"a\":[[{\"b\":[\"" + hidden + "\"]}]]}")) << hidden.toStdString();
        }
    }
}

TEST(StrictJson, refuses_nul_and_lone_surrogates) {
    for (const char* text : {"\"\\u0000\"", "{\"\\u0000\":1}", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"",
                             "\"\xED\xA0\x80\"", "\"\xED\xB0\x80\"", "\"\xC0\x80\"", "\"\xFF\""})
        EXPECT_FALSE(isTaken(text)) << text;
    EXPECT_FALSE(isTaken(QByteArray("\"\0\"", 3)));
}

TEST(StrictJson, reads_every_letter_a_person_writes) {
    const auto parsed = parseStrictJson("{\"å ä ö æ ø\":[\"👩‍⚕️\",\"\\ud83d\\ude00\",\"\\n\\t\"]}");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(arrayAt(*parsed, "å ä ö æ ø").size(), 3U);
}

TEST(StrictJson, has_the_limits_of_every_document) {
    EXPECT_EQ(parseStrictJson(QByteArray(1024 * 1024 + 1, ' ')).error().kind, ErrorKind::CapacityExceeded);
    EXPECT_FALSE(isTaken(QByteArray(17, '[') + QByteArray(17, ']')));
    EXPECT_FALSE(isTaken(R"({"a":1,"a":2})"));
}

TEST(StrictJson, what_was_pasted_is_read_without_what_it_hid) {
    const Json plain = withoutHidden(*parseJson("{\"a\":[\"x\\u202ey\\u0000\",1,\"å\"]}"));
    EXPECT_EQ(compactJson(plain), "{\"a\":[\"xy\",1,\"å\"]}");
}

} // namespace reservrutin::base
