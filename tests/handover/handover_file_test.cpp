// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/hash.h"
#include "core/exchange/audience.h"
#include "handover/handover_file.h"
#include "support/entry_writer.h"

#include <gtest/gtest.h>

namespace reservrutin::handover {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using journal::Entry;

namespace {

const journal::Subject subject = *journal::Subject::parse(u"report:00112233445566778899aabbccddeeff"_s);
constexpr base::UtcMs now{1'795'332'000'000};

journal::WriterId writerId() {
    return *journal::WriterId::fromHex(u"0123456789abcdef0123456789abcdef"_s);
}

QVector<Entry> entries(int count, qsizetype textLength = 20) {
    support::EntryWriter writer(7, exchange::groupAudience(u"väst"_s));
    QVector<Entry> written;
    for (int i = 0; i < count; ++i)
        written.append(writer.write(subject, u"report.noted"_s, {{"text", std::string(std::size_t(textLength), 'x')}}));
    return written;
}

QByteArray oneFile(const QVector<Entry>& from) {
    const Written written = writeHandover(from, writerId(), now);
    EXPECT_EQ(written.files.size(), 1);
    return written.files.value(0).bytes;
}

ErrorKind refusal(const QByteArray& bytes) {
    const auto read = readHandover(bytes);
    return read ? ErrorKind::NotFound : read.error().kind;
}

/// The same lines under a seal that fits: as a careful forger would write them.
QByteArray resealed(const QByteArray& lines) {
    const Seal seal = base::blake2b<Seal>(QLatin1String("reservrutin.handover.1"), {lines});
    return lines + "seal " + seal.hex().toLatin1() + '\n';
}

} // namespace

TEST(HandoverFile, what_is_written_is_read_again) {
    QVector<Entry> all = entries(3);
    all[1] = support::erased(all[1]);
    all[2].signature = QByteArray("vouched");
    const auto read = readHandover(oneFile(all));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->writer, writerId());
    EXPECT_EQ(read->made, now);
    ASSERT_EQ(read->entries.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        EXPECT_EQ(read->entries[i].id, all[i].id);
        EXPECT_EQ(read->entries[i].body, all[i].body);
        EXPECT_EQ(read->entries[i].salt, all[i].salt);
        EXPECT_EQ(read->entries[i].signature, all[i].signature);
    }
}

TEST(HandoverFile, begins_with_words_a_person_can_read_and_ends_with_its_seal) {
    const QByteArray bytes = oneFile(entries(2));
    EXPECT_TRUE(bytes.startsWith("Reservrutin-Handover 1\n{"));
    EXPECT_EQ(bytes.count('\n'), 5);
    EXPECT_TRUE(bytes.sliced(bytes.lastIndexOf('\n', bytes.size() - 2) + 1).startsWith("seal "));
    EXPECT_TRUE(bytes.endsWith('\n'));
}

TEST(HandoverFile, cut_anywhere_nothing_is_taken) {
    const QByteArray bytes = oneFile(entries(2));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        ASSERT_FALSE(readHandover(bytes.first(length)).has_value()) << length;
}

TEST(HandoverFile, with_any_byte_changed_nothing_is_taken) {
    QByteArray bytes = oneFile(entries(2));
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        const char was = bytes[place];
        for (const char bit : {char(1), char(0x20), char(0x80)}) {
            bytes[place] = char(was ^ bit);
            ASSERT_FALSE(readHandover(bytes).has_value()) << place;
        }
        bytes[place] = was;
    }
}

TEST(HandoverFile, with_anything_after_its_seal_nothing_is_taken) {
    EXPECT_EQ(refusal(oneFile(entries(1)) + "\n"), ErrorKind::HandoverHalf);
    EXPECT_EQ(refusal(oneFile(entries(1)) + oneFile(entries(1))), ErrorKind::HandoverHalf);
}

TEST(HandoverFile, from_a_newer_version_says_so_before_anything_else) {
    EXPECT_EQ(refusal("Reservrutin-Handover 2\nwhatever comes\n"), ErrorKind::FormatNewer);
    EXPECT_EQ(refusal("Reservrutin-Handover 02\n"), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal("PK\x03\x04 a zip"), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal("SQLite format 3"), ErrorKind::FormatUnreadable);
}

TEST(HandoverFile, half_a_file_says_that_not_all_is_there) {
    const QByteArray bytes = oneFile(entries(4));
    EXPECT_EQ(refusal(bytes.first(bytes.size() / 2)), ErrorKind::HandoverHalf);
}

TEST(HandoverFile, sealed_rightly_but_with_a_changed_record_nothing_is_taken) {
    QByteArray bytes = oneFile(entries(2));
    const QByteArray body = bytes.first(bytes.lastIndexOf("seal "));
    ASSERT_TRUE(readHandover(resealed(body)).has_value());
    QByteArray forged = body;
    const qsizetype place = forged.indexOf(R"("b":")") + 12;
    forged[place] = forged[place] == 'A' ? 'B' : 'A';
    EXPECT_EQ(refusal(resealed(forged)), ErrorKind::FormatUnreadable);
}

TEST(HandoverFile, that_tells_another_number_of_records_is_refused) {
    QByteArray body = oneFile(entries(2));
    body = body.first(body.lastIndexOf("seal "));
    EXPECT_EQ(refusal(resealed(QByteArray(body).replace("\"records\":2", "\"records\":3"))),
              ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusal(resealed(QByteArray(body).replace("\"records\":2", "\"records\":200001"))),
              ErrorKind::FileTooLarge);
}

TEST(HandoverFile, an_entry_for_one_data_folder_only_is_neither_written_nor_taken) {
    support::EntryWriter own(3);
    const Entry kept = own.write(subject, u"outage.noted"_s);
    EXPECT_TRUE(writeHandover({kept}, writerId(), now).files.isEmpty());
    QByteArray body = oneFile(entries(1));
    body = body.first(body.indexOf("{\"h\""));
    body += R"({"h":")" + kept.headerBytes.toBase64() + R"(","s":")" + kept.salt->toBase64() + R"(","b":")" +
            kept.body->toBase64() + "\"}\n";
    EXPECT_EQ(refusal(resealed(body)), ErrorKind::HandoverNotShared);
}

TEST(HandoverFile, what_would_pass_the_limit_is_parted_or_left_out_and_counted) {
    QVector<Entry> all = entries(1, Limits().record);
    all += entries(2);
    const Written written = writeHandover(all, writerId(), now);
    EXPECT_EQ(written.leftOut, 1);
    ASSERT_EQ(written.files.size(), 1);
    EXPECT_EQ(readHandover(written.files.constFirst().bytes)->entries.size(), 2);
}

TEST(HandoverFile, too_large_is_said_before_it_is_read) {
    EXPECT_EQ(refusal(QByteArray(Limits().file + 1, 'x')), ErrorKind::FileTooLarge);
}

TEST(HandoverFile, large_amounts_come_in_several_files_each_whole) {
    Limits limits;
    limits.file = 64 * 1024;
    limits.records = 30;
    const Written written = writeHandover(entries(100, 1500), writerId(), now, limits);
    qsizetype count = 0;
    for (const WrittenFile& file : written.files) {
        EXPECT_LE(file.bytes.size(), limits.file);
        const auto read = readHandover(file.bytes, limits);
        ASSERT_TRUE(read.has_value());
        EXPECT_LE(read->entries.size(), limits.records);
        count += read->entries.size();
    }
    EXPECT_EQ(count, 100);
    EXPECT_GE(written.files.size(), 4);
}

} // namespace reservrutin::handover
