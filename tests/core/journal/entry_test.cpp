// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/entry.h"
#include "support/entry_writer.h"
#include "support/seeded_random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::journal {

using namespace Qt::StringLiterals;
using support::EntryWriter;

namespace {

const Subject outageSubject = *Subject::parse(u"outage:00112233445566778899aabbccddeeff"_s);

template <class Id>
Id anyId() {
    std::array<std::uint8_t, Id::size> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = *rc::gen::arbitrary<std::uint8_t>();
    return Id(bytes);
}

QString anyAscii(int longest) {
    const auto text =
        *rc::gen::resize(longest, rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange<char>('!', '~'))));
    return QString::fromStdString(text.substr(0, static_cast<std::size_t>(longest))).replace(u':', u'-');
}

Header anyHeader() {
    Header header;
    header.writer = anyId<WriterId>();
    header.audience = anyId<AudienceId>();
    header.sequence = *rc::gen::inRange<quint64>(1, std::numeric_limits<quint64>::max());
    header.previous = anyId<EntryId>();
    header.lamport = *rc::gen::arbitrary<quint64>();
    header.at = {*rc::gen::arbitrary<std::int64_t>()};
    header.kind = anyAscii(64);
    header.kindVersion = *rc::gen::arbitrary<quint32>();
    header.subject = *Subject::parse(anyAscii(40) + u':' + anyAscii(40));
    header.content = anyId<ContentHash>();
    return header;
}

Entry anEntry() {
    EntryWriter writer;
    return writer.write(outageSubject, u"outage.noted"_s, {{"text", "Skärmen är svart"}});
}

/// Nobody is misled: it cannot be read, or it is another entry than the one it was.
bool isSeen(const Entry& original, const QByteArray& header, const std::optional<QByteArray>& salt,
            const std::optional<QByteArray>& body) {
    const auto read = readEntry(header, salt, body, std::nullopt);
    return !read || read->id != original.id;
}

} // namespace

RC_GTEST_PROP(Header, reads_back_as_it_was_written, ()) {
    const Header header = anyHeader();
    const auto read = decodeHeader(encodeHeader(header));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == header);
    RC_ASSERT(encodeHeader(*read) == encodeHeader(header));
}

RC_GTEST_PROP(Header, random_bytes_are_refused_and_never_crash, (const std::string& noise)) {
    const QByteArray bytes = QByteArray::fromStdString(noise);
    RC_ASSERT(!decodeHeader(bytes).has_value());
}

TEST(Entry, reads_back_from_its_stored_bytes) {
    const Entry entry = anEntry();
    const auto read = readEntry(entry.headerBytes, entry.salt, entry.body, std::nullopt);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->id, entry.id);
    EXPECT_EQ(read->header, entry.header);
    EXPECT_EQ(base::textAt(read->json(), "text"), u"Skärmen är svart"_s);
}

TEST(Entry, every_cut_is_seen) {
    const Entry entry = anEntry();
    for (qsizetype length = 0; length < entry.headerBytes.size(); ++length)
        EXPECT_TRUE(isSeen(entry, entry.headerBytes.left(length), entry.salt, entry.body)) << length;
    for (qsizetype length = 0; length < entry.salt->size(); ++length)
        EXPECT_TRUE(isSeen(entry, entry.headerBytes, entry.salt->left(length), entry.body)) << length;
    for (qsizetype length = 0; length < entry.body->size(); ++length)
        EXPECT_TRUE(isSeen(entry, entry.headerBytes, entry.salt, entry.body->left(length))) << length;
}

TEST(Entry, every_flipped_byte_is_seen) {
    const Entry entry = anEntry();
    const auto flipped = [](QByteArray bytes, qsizetype at, int bit) {
        bytes[at] = char(bytes[at] ^ (1 << bit));
        return bytes;
    };
    for (int bit = 0; bit < 8; ++bit) {
        for (qsizetype i = 0; i < entry.headerBytes.size(); ++i)
            EXPECT_TRUE(isSeen(entry, flipped(entry.headerBytes, i, bit), entry.salt, entry.body)) << i;
        for (qsizetype i = 0; i < entry.salt->size(); ++i)
            EXPECT_TRUE(isSeen(entry, entry.headerBytes, flipped(*entry.salt, i, bit), entry.body)) << i;
        for (qsizetype i = 0; i < entry.body->size(); ++i)
            EXPECT_TRUE(isSeen(entry, entry.headerBytes, entry.salt, flipped(*entry.body, i, bit))) << i;
    }
}

TEST(Entry, moving_a_byte_between_salt_and_body_is_seen) {
    const Entry entry = anEntry();
    EXPECT_TRUE(isSeen(entry, entry.headerBytes, *entry.salt + entry.body->left(1), entry.body->mid(1)));
}

TEST(Entry, of_a_later_format_says_so) {
    QByteArray header = anEntry().headerBytes;
    header[7] = 2;
    EXPECT_EQ(decodeHeader(header).error().kind, base::ErrorKind::FormatNewer);
}

TEST(Entry, takes_no_byte_after_the_last_field) {
    EXPECT_FALSE(decodeHeader(QByteArray(anEntry().headerBytes + '\0')).has_value());
}

TEST(Entry, that_was_erased_keeps_its_id_and_has_no_words) {
    const Entry entry = anEntry();
    const auto read = readEntry(entry.headerBytes, std::nullopt, std::nullopt, std::nullopt);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->id, entry.id);
    EXPECT_TRUE(read->isErased());
    EXPECT_TRUE(read->json().empty());
}

TEST(Entry, with_only_half_of_salt_and_body_is_refused) {
    const Entry entry = anEntry();
    EXPECT_FALSE(readEntry(entry.headerBytes, entry.salt, std::nullopt, std::nullopt).has_value());
    EXPECT_FALSE(readEntry(entry.headerBytes, std::nullopt, entry.body, std::nullopt).has_value());
}

TEST(Stamp, keeps_the_time_a_waiting_fact_was_said_at) {
    support::SeededRandom random;
    ChainEnd chain;
    Fact fact{outageSubject, u"outage.noted"_s};
    EXPECT_EQ(stamp(fact, chain, 0, {500}, random).header.at.value, 500);
    fact.at = base::UtcMs{200};
    EXPECT_EQ(stamp(fact, chain, 1, {500}, random).header.at.value, 200);
}

TEST(Subject, is_a_type_and_an_id_in_ascii) {
    EXPECT_TRUE(Subject::parse(u"a:b"_s).has_value());
    for (const QString& text : {u""_s, u":"_s, u"a:"_s, u":b"_s, u"a b:c"_s, u"å:b"_s, u"a:b\n"_s, QString(129, u'a'),
                                QString(u"a:" + QString(127, u'b'))})
        EXPECT_FALSE(Subject::parse(text).has_value()) << text.toStdString();
}

} // namespace reservrutin::journal
