// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/entry.h"

#include "core/base/hash.h"

#include <QtEndian>

namespace reservrutin::journal {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

constexpr quint32 formatNumber = 1;
constexpr qsizetype longestKind = 64;
constexpr qsizetype longestSubject = 128;

template <class Number>
QByteArray bigEndian(Number number) {
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

void appendField(QByteArray& bytes, QByteArrayView field) {
    bytes.append(bigEndian(static_cast<quint32>(field.size())));
    bytes.append(field.data(), field.size());
}

/// Takes length-prefixed fields from the front; the first short or overlong one makes the whole reading fail.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_rest(bytes) {}

    QByteArrayView next(qsizetype shortest, qsizetype longest) {
        if (m_failed || m_rest.size() < 4)
            return failed();
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(m_rest.data()));
        if (length < shortest || length > longest || m_rest.size() - 4 < length)
            return failed();
        const QByteArrayView field = m_rest.sliced(4, length);
        m_rest = m_rest.sliced(4 + length);
        return field;
    }
    template <class Number>
    Number number() {
        const QByteArrayView field = next(sizeof(Number), sizeof(Number));
        return m_failed ? Number{} : qFromBigEndian<Number>(field.data());
    }
    template <class Id>
    Id id() {
        return Id::fromBytes(next(qsizetype(Id::size), qsizetype(Id::size))).value_or(Id());
    }
    [[nodiscard]] bool completed() const { return !m_failed && m_rest.isEmpty(); }

private:
    QByteArrayView failed() {
        m_failed = true;
        return {};
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

bool isPlainAscii(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

base::Json Entry::json() const {
    if (!body)
        return base::Json::object();
    auto parsed = base::parseJson(*body, body->size());
    return parsed && parsed->is_object() ? std::move(*parsed) : base::Json::object();
}

QByteArray encodeHeader(const Header& header) {
    QByteArray bytes;
    bytes.reserve(320);
    appendField(bytes, bigEndian(formatNumber));
    appendField(bytes, header.writer.bytes());
    appendField(bytes, header.audience.bytes());
    appendField(bytes, bigEndian(header.sequence));
    appendField(bytes, header.previous.bytes());
    appendField(bytes, bigEndian(header.lamport));
    appendField(bytes, bigEndian(static_cast<qint64>(header.at.value)));
    appendField(bytes, header.kind.toLatin1());
    appendField(bytes, bigEndian(header.kindVersion));
    appendField(bytes, header.subject.text().toLatin1());
    appendField(bytes, header.content.bytes());
    return bytes;
}

Result<Header> decodeHeader(QByteArrayView bytes) {
    FieldReader reader(bytes);
    const auto format = reader.number<quint32>();
    if (format > formatNumber)
        return fail(ErrorKind::FormatNewer, QString::number(format));
    Header header;
    header.writer = reader.id<WriterId>();
    header.audience = reader.id<AudienceId>();
    header.sequence = reader.number<quint64>();
    header.previous = reader.id<EntryId>();
    header.lamport = reader.number<quint64>();
    header.at = {reader.number<qint64>()};
    const QByteArrayView kind = reader.next(1, longestKind);
    header.kindVersion = reader.number<quint32>();
    const QByteArrayView subjectText = reader.next(3, longestSubject);
    header.content = reader.id<ContentHash>();
    const auto subject = Subject::parse(QString::fromLatin1(subjectText));
    if (!reader.completed() || format != formatNumber || header.sequence == 0 || !isPlainAscii(kind) || !subject)
        return fail(ErrorKind::FormatUnreadable);
    header.kind = QString::fromLatin1(kind);
    header.subject = *subject;
    return header;
}

EntryId idOf(QByteArrayView headerBytes) {
    return base::blake2b<EntryId>(QLatin1String("reservrutin.entry.1"), {headerBytes});
}

ContentHash contentHash(QByteArrayView salt, QByteArrayView body) {
    return base::blake2b<ContentHash>(QLatin1String("reservrutin.content.1"), {salt, body});
}

Result<Entry> readEntry(const QByteArray& headerBytes, std::optional<QByteArray> salt, std::optional<QByteArray> body,
                        std::optional<QByteArray> signature) {
    auto header = decodeHeader(headerBytes);
    if (!header)
        return tl::unexpected(header.error());
    if (salt.has_value() != body.has_value())
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("salt"));
    if (body && (salt->size() != qsizetype(Salt::size) || contentHash(*salt, *body) != header->content))
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("content"));
    return Entry{idOf(headerBytes), std::move(*header), headerBytes,
                 std::move(salt),   std::move(body),    std::move(signature)};
}

} // namespace reservrutin::journal
