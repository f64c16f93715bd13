// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/fixed_bytes.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>
#include <type_traits>

namespace reservrutin::base {

using Id = FixedBytes<struct TestTag, 4>;

class CountingRandom : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::iota(bytes.begin(), bytes.end(), std::uint8_t(0xFE)); }
};

Id id(const char* hex) {
    return Id::fromHex(QString::fromLatin1(hex)).value();
}

TEST(FixedBytes, are_written_as_lower_case_hexadecimal) {
    CountingRandom random;
    EXPECT_EQ(Id::random(random).hex(), QStringLiteral("feff0001"));
}

TEST(FixedBytes, read_only_their_own_spelling) {
    for (const char* text : {"", "feff00", "feff000102", "FEFF0001", "feff000g", " feff001", "fe ff001"})
        EXPECT_FALSE(Id::fromHex(QString::fromLatin1(text))) << text;
    EXPECT_FALSE(Id::fromHex(QStringLiteral("ｆeff0001")));
    EXPECT_TRUE(Id::fromHex(QStringLiteral("feff0001")));
}

TEST(FixedBytes, read_exactly_their_number_of_bytes) {
    EXPECT_FALSE(Id::fromBytes("abc"));
    EXPECT_FALSE(Id::fromBytes("abcde"));
    EXPECT_FALSE(Id::fromBytes(QByteArrayView()));
    EXPECT_EQ(Id::fromBytes("abcd")->bytes(), QByteArray("abcd"));
}

TEST(FixedBytes, are_null_until_filled) {
    EXPECT_TRUE(Id().isNull());
    EXPECT_EQ(Id().hex(), QStringLiteral("00000000"));
    EXPECT_FALSE(id("00000001").isNull());
}

TEST(FixedBytes, are_ordered_as_their_bytes_without_sign) {
    EXPECT_LT(id("00ffffff"), id("01000000"));
    EXPECT_LT(id("7f000000"), id("80000000"));
}

TEST(FixedBytes, of_one_kind_do_not_pass_for_another) {
    static_assert(!std::is_convertible_v<OutageId, ReportId>);
    static_assert(!std::is_constructible_v<OutageId, ReportId>);
}

RC_GTEST_PROP(FixedBytes, survive_both_spellings, (const std::array<std::uint8_t, 16>& bytes)) {
    const OutageId original(bytes);
    RC_ASSERT(OutageId::fromHex(original.hex()) == original);
    RC_ASSERT(OutageId::fromBytes(original.bytes()) == original);
    RC_ASSERT(qHash(*OutageId::fromHex(original.hex())) == qHash(original));
}

} // namespace reservrutin::base
