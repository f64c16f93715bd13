// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::base {

ErrorKind refusal(const QByteArray& text) {
    const Result<Json> parsed = parseJson(text);
    EXPECT_FALSE(parsed) << text.toStdString();
    return parsed ? ErrorKind::NotFound : parsed.error().kind;
}

QByteArray nested(int levels) {
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

TEST(ParseJson, reads_a_document) {
    const Result<Json> parsed = parseJson(R"({"name":"Åsa \ud83d\ude00","n":3,"on":true})");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(textAt(*parsed, "name"), QStringLiteral("Åsa 😀"));
    EXPECT_EQ(numberAt(*parsed, "n"), 3);
    EXPECT_TRUE(flagAt(*parsed, "on"));
}

TEST(ParseJson, refuses_what_is_not_json) {
    for (const char* text :
         {"", " ", "{", "{}}", "{} x", "[1,]", "{'a':1}", "nul", "\"\xFF\"", "\"\\ud800\"", "[1e999]"})
        EXPECT_EQ(refusal(text), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal(QByteArray("{}\0", 3)), ErrorKind::FormatUnreadable);
}

TEST(ParseJson, tells_where_it_stopped) {
    EXPECT_EQ(parseJson(R"({"a": x})").error().parameter, QStringLiteral("7"));
}

TEST(ParseJson, refuses_a_key_given_twice) {
    EXPECT_EQ(refusal(R"({"a":1,"a":2})"), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal(R"({"o":{"a":1,"b":2,"a":3}})"), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})"), ErrorKind::FormatUnreadable);
    EXPECT_TRUE(parseJson(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})"));
}

TEST(ParseJson, goes_sixteen_levels_deep) {
    EXPECT_TRUE(parseJson(nested(16)));
    EXPECT_EQ(refusal(nested(17)), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal(QByteArray(500'000, '[')), ErrorKind::FormatUnreadable);
    EXPECT_TRUE(parseJson(R"("[[[[[[[[[[[[[[[[[[[[\"[[")")) << "brackets in a text are not levels";
}

TEST(ParseJson, refuses_more_than_the_limit) {
    EXPECT_EQ(parseJson("[1,2]", 4).error().kind, ErrorKind::CapacityExceeded);
    EXPECT_TRUE(parseJson("[1,2]", 5));
}

TEST(Accessors, give_nothing_for_a_missing_member_or_another_type) {
    const Json object = *parseJson(R"({"t":1,"l":"x","n":"1","f":1,"o":[],"a":{},"r":1.5})");
    EXPECT_EQ(textAt(object, "t"), QString());
    EXPECT_EQ(textsAt(object, "l"), QStringList());
    EXPECT_EQ(numberAt(object, "n"), std::nullopt);
    EXPECT_EQ(numberAt(object, "r"), std::nullopt);
    EXPECT_FALSE(flagAt(object, "f"));
    EXPECT_TRUE(objectAt(object, "o").is_object() && objectAt(object, "o").empty());
    EXPECT_TRUE(arrayAt(object, "a").is_array() && arrayAt(object, "a").empty());
    for (const Json& other : {Json(), Json(3), Json::array({1}), Json("x")})
        EXPECT_EQ(textAt(other, "t"), QString());
}

TEST(Accessors, give_no_number_that_does_not_fit) {
    const Json object =
        *parseJson(R"({"most":9223372036854775807,"more":9223372036854775808,"least":-9223372036854775808})");
    EXPECT_EQ(numberAt(object, "most"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(numberAt(object, "least"), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(numberAt(object, "more"), std::nullopt);
}

TEST(Accessors, skip_what_is_no_text_in_a_list) {
    EXPECT_EQ(textsAt(*parseJson(R"({"l":["a",1,null,"b"]})"), "l"),
              (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(CompactJson, writes_a_lone_surrogate_as_a_replacement_character) {
    const QString broken = QStringLiteral("å") + QChar(0xD83D) + QStringLiteral("😀");
    EXPECT_EQ(compactJson(toJson(broken)), QByteArray("\"å\xEF\xBF\xBD😀\""));
}

TEST(CompactJson, never_throws_on_bytes_that_are_no_utf8) {
    EXPECT_EQ(compactJson(Json(std::string("\xFF"))), QByteArray("\"\xEF\xBF\xBD\""));
}

RC_GTEST_PROP(Json, text_survives_writing_and_reading, (const std::vector<std::uint16_t>& raw)) {
    QString text;
    for (const std::uint16_t unit : raw)
        text.append(QChar::isSurrogate(unit) ? QChar(u'\x20') : QChar(unit));
    const Json object{{"t", toJson(text)}};
    RC_ASSERT(textAt(*parseJson(compactJson(object)), "t") == text);
}

/// Mostly the signs of JSON, so that some of it is.
rc::Gen<std::vector<char>> nearlyJson() {
    return rc::gen::container<std::vector<char>>(rc::gen::weightedOneOf<char>(
        {{9, rc::gen::elementOf(std::string("{}[]\",:01-.eatrufls\\ "))}, {1, rc::gen::arbitrary<char>()}}));
}

RC_GTEST_PROP(ParseJson, answers_any_bytes, ()) {
    const std::vector<char> raw = *nearlyJson();
    const QByteArray bytes(raw.data(), qsizetype(raw.size()));
    const Result<Json> parsed = parseJson(bytes);
    if (parsed)
        RC_ASSERT((parseJson(compactJson(*parsed)) == parsed));
}

} // namespace reservrutin::base
