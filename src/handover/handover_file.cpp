// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/handover_file.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/journal/chain.h"

namespace reservrutin::handover {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using journal::Entry;

namespace {

constexpr QByteArrayView word = "Reservrutin-Handover ";
constexpr int formatNumber = 1;
constexpr QByteArrayView sealWord = "seal ";
constexpr qsizetype sealLine = 5 + 2 * qsizetype(Seal::size) + 1;
/// First line, header line and seal together stay below this.
constexpr qsizetype frame = 1024;

QByteArray base64(const QByteArray& bytes) {
    return bytes.toBase64();
}

QByteArray recordOf(const Entry& entry) {
    QByteArray line = R"({"h":")" + base64(entry.headerBytes) + '"';
    if (entry.salt && entry.body)
        line += R"(,"s":")" + base64(*entry.salt) + R"(","b":")" + base64(*entry.body) + '"';
    if (entry.signature)
        line += R"(,"g":")" + base64(*entry.signature) + '"';
    return line + "}\n";
}

Seal sealOf(QByteArrayView bytes) {
    return base::blake2b<Seal>(QLatin1String("reservrutin.handover.1"), {bytes});
}

WrittenFile fileOf(const QByteArray& records, qsizetype count, const journal::WriterId& writer, base::UtcMs now) {
    const Json header = {{"made", now.value}, {"writer", base::toJson(writer.hex())}, {"records", count}};
    QByteArray bytes = word.toByteArray() + QByteArray::number(formatNumber) + '\n';
    bytes += base::compactJson(header) + '\n' + records;
    const Seal seal = sealOf(bytes);
    bytes += sealWord.toByteArray() + seal.hex().toLatin1() + '\n';
    return {bytes, seal};
}

std::optional<QByteArray> bytesAt(const Json& object, const char* key) {
    const QString text = base::textAt(object, key);
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!object.contains(key) || !decoded || text.toLatin1() != (*decoded).toBase64())
        return std::nullopt;
    return *decoded;
}

/// Takes one line at a time from the front.
class LineReader {
public:
    explicit LineReader(QByteArrayView bytes)
        : m_rest(bytes) {}

    [[nodiscard]] std::optional<QByteArrayView> next() {
        const qsizetype end = m_rest.indexOf('\n');
        if (end < 0)
            return std::nullopt;
        const QByteArrayView line = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        ++m_number;
        return line;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] base::Failure unreadable() const {
        return fail(ErrorKind::FormatUnreadable, QString::number(m_number));
    }

private:
    QByteArrayView m_rest;
    qsizetype m_number = 0;
};

Result<void> checkFirstLine(QByteArrayView line) {
    bool isNumber = false;
    const int number = line.startsWith(word) ? line.sliced(word.size()).toInt(&isNumber) : 0;
    if (!isNumber || number < 1 || QByteArray::number(number) != line.sliced(word.size()))
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("1"));
    if (number > formatNumber)
        return fail(ErrorKind::FormatNewer, QString::number(number));
    return {};
}

/// The bytes before the seal's line, when that line is there and right.
Result<QByteArrayView> unsealed(QByteArrayView bytes, Seal& seal) {
    if (bytes.size() < sealLine || !bytes.last(sealLine).startsWith(sealWord) || bytes.back() != '\n')
        return fail(ErrorKind::HandoverHalf);
    const QByteArrayView sealed = bytes.chopped(sealLine);
    const auto told = Seal::fromHex(QString::fromLatin1(bytes.last(sealLine).sliced(sealWord.size()).chopped(1)));
    seal = sealOf(sealed);
    if (!told || *told != seal)
        return fail(ErrorKind::HandoverHalf);
    return sealed;
}

Result<Entry> readRecord(QByteArrayView line, const LineReader& lines, const Limits& limits) {
    if (line.size() > limits.record)
        return lines.unreadable();
    const auto record = base::parseJson(line, limits.record);
    if (!record || !record->is_object())
        return lines.unreadable();
    const auto header = bytesAt(*record, "h");
    const auto salt = bytesAt(*record, "s");
    const auto body = bytesAt(*record, "b");
    const auto signature = bytesAt(*record, "g");
    if (!header || record->contains("s") != salt.has_value() || record->contains("b") != body.has_value() ||
        record->contains("g") != signature.has_value())
        return lines.unreadable();
    auto entry = journal::readEntry(*header, salt, body, signature);
    if (!entry)
        return entry.error().kind == ErrorKind::FormatNewer ? entry : Result<Entry>(lines.unreadable());
    if (entry->header.audience.isNull())
        return fail(ErrorKind::HandoverNotShared);
    if (entry->header.lamport > journal::highestLamport || entry->header.sequence > journal::highestLamport)
        return lines.unreadable();
    return entry;
}

Result<HandoverFile> readHeader(LineReader& lines, qsizetype& records, const Limits& limits) {
    const auto line = lines.next();
    const auto json = line ? base::parseJson(*line, frame) : Result<Json>(lines.unreadable());
    if (!json || !json->is_object())
        return lines.unreadable();
    const auto writer = journal::WriterId::fromHex(base::textAt(*json, "writer"));
    const auto made = base::numberAt(*json, "made");
    const auto count = base::numberAt(*json, "records");
    if (!writer || !made || !count || *count < 0)
        return lines.unreadable();
    if (*count > limits.records)
        return fail(ErrorKind::FileTooLarge, QString::number(limits.file / 1024 / 1024));
    records = qsizetype(*count);
    return HandoverFile{*writer, {*made}, {}, {}};
}

} // namespace

Written writeHandover(const QVector<Entry>& entries, const journal::WriterId& writer, base::UtcMs now,
                      const Limits& limits) {
    Written written;
    QByteArray records;
    qsizetype count = 0;
    const auto close = [&] {
        if (count > 0)
            written.files.append(fileOf(records, count, writer, now));
        records.clear();
        count = 0;
    };
    for (const Entry& entry : entries) {
        const QByteArray line = recordOf(entry);
        if (entry.header.audience.isNull() || line.size() - 1 > limits.record) {
            written.leftOut += entry.header.audience.isNull() ? 0 : 1;
            continue;
        }
        if (count == limits.records || records.size() + line.size() > limits.file - frame)
            close();
        records += line;
        ++count;
    }
    close();
    return written;
}

Result<HandoverFile> readHandover(QByteArrayView bytes, const Limits& limits) {
    if (bytes.size() > limits.file)
        return fail(ErrorKind::FileTooLarge, QString::number(limits.file / 1024 / 1024));
    LineReader whole(bytes);
    const auto first = whole.next();
    if (auto known = first ? checkFirstLine(*first) : Result<void>(whole.unreadable()); !known)
        return tl::unexpected(known.error());
    Seal seal;
    const auto sealed = unsealed(bytes, seal);
    if (!sealed)
        return tl::unexpected(sealed.error());
    LineReader lines(*sealed);
    static_cast<void>(lines.next());
    qsizetype records = 0;
    auto file = readHeader(lines, records, limits);
    if (!file)
        return file;
    file->seal = seal;
    while (!lines.atEnd()) {
        const auto line = lines.next();
        auto entry = line ? readRecord(*line, lines, limits) : Result<Entry>(lines.unreadable());
        if (!entry)
            return tl::unexpected(entry.error());
        file->entries.append(std::move(*entry));
    }
    if (file->entries.size() != records)
        return lines.unreadable();
    return file;
}

} // namespace reservrutin::handover
