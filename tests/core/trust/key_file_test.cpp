// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/key_file.h"
#include "core/trust/office.h"

#include <gtest/gtest.h>

namespace reservrutin::trust {

namespace {

KeyFile sealedFile() {
    CountingChance chance(5);
    return *seal(keyNumber(1), QStringLiteral("Exempel Anna"), QStringLiteral("Administratör"), "en lång lösenfras",
                 chance);
}

} // namespace

TEST(KeyFile, opens_with_its_passphrase_and_with_no_other) {
    const KeyFile file = sealedFile();
    const auto key = open(file, "en lång lösenfras");
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicKey(), keyNumber(1).publicKey());
    EXPECT_TRUE(verifies(file.publicKey, key->sign("hej"), "hej"));
    const auto wrong = open(file, "en lång losenfras");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, base::ErrorKind::PassphraseWrong);
}

TEST(KeyFile, what_was_printed_is_read_back) {
    const auto read = parseKeyFile(print(sealedFile()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sealedFile());
}

TEST(KeyFile, another_name_put_on_it_does_not_open) {
    KeyFile file = sealedFile();
    file.name = QStringLiteral("Någon Annan");
    EXPECT_FALSE(open(file, "en lång lösenfras"));
}

TEST(KeyFile, a_short_passphrase_is_refused) {
    CountingChance chance(5);
    const auto file = seal(keyNumber(1), {}, {}, "elva tecken", chance);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, base::ErrorKind::PassphraseShort);
}

TEST(KeyFile, one_that_asks_for_too_much_is_refused_before_it_costs_anything) {
    KeyFile greedy = sealedFile();
    greedy.seal.memory = 64ULL * 1024 * 1024 * 1024;
    const auto memory = parseKeyFile(print(greedy));
    ASSERT_FALSE(memory);
    EXPECT_EQ(memory.error().kind, base::ErrorKind::CapacityExceeded);
    greedy = sealedFile();
    greedy.seal.operations = 1'000'000;
    EXPECT_FALSE(parseKeyFile(print(greedy)));
}

TEST(KeyFile, one_that_is_cut_is_refused) {
    const QByteArray text = print(sealedFile());
    for (qsizetype size = 0; size < text.size(); ++size)
        EXPECT_FALSE(parseKeyFile(text.left(size)));
}

} // namespace reservrutin::trust
