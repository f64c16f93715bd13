// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/utc_ms.h"
#include "core/journal/ids.h"
#include "core/journal/subject.h"

#include <QByteArray>
#include <QVector>

#include <compare>
#include <optional>

namespace reservrutin::journal {

/// The total order of entries: docs/formats/journal.md, "Order".
struct OrderKey {
    quint64 lamport = 0;
    WriterId writer;
    EntryId id;

    friend auto operator<=>(const OrderKey&, const OrderKey&) = default;
};

struct Header {
    WriterId writer;
    AudienceId audience;
    quint64 sequence = 0;
    EntryId previous;
    quint64 lamport = 0;
    base::UtcMs at;
    QString kind;
    quint32 kindVersion = 1;
    Subject subject;
    ContentHash content;

    friend bool operator==(const Header&, const Header&) = default;
};

/// Where an entry stands in its writer's chain for one audience: all that exchange needs to know of it.
struct Position {
    WriterId writer;
    AudienceId audience;
    quint64 sequence = 0;
    EntryId id;

    friend auto operator<=>(const Position&, const Position&) = default;
};

/// One fact in the journal: docs/formats/journal.md. A value. `headerBytes` are the bytes that were hashed, and are
/// what is stored and exchanged; `header` is read from them and never the other way round.
struct Entry {
    EntryId id;
    Header header;
    QByteArray headerBytes;
    std::optional<QByteArray> salt; ///< absent when erased
    std::optional<QByteArray> body; ///< absent when erased; UTF-8 JSON object
    std::optional<QByteArray> signature;
    bool saved = true; ///< false while only memory holds it (the store is away); not part of the format

    [[nodiscard]] Position position() const { return {header.writer, header.audience, header.sequence, id}; }
    [[nodiscard]] OrderKey order() const { return {header.lamport, header.writer, id}; }
    [[nodiscard]] bool isErased() const { return !body.has_value(); }
    /// The body as JSON; an empty object when erased or unreadable.
    [[nodiscard]] base::Json json() const;
};

/// A fact core has decided, before storage stamps it.
struct Fact {
    Subject subject;
    QString kind;
    base::Json body = base::Json::object();
    quint32 kindVersion = 1;
    AudienceId audience{};
    /// When it was said, for a fact that waited while the store was away; absent: when it is stamped.
    std::optional<base::UtcMs> at{};
};

[[nodiscard]] QByteArray encodeHeader(const Header& header);
/// Fails with FormatUnreadable, or FormatNewer for a header of a later format.
[[nodiscard]] base::Result<Header> decodeHeader(QByteArrayView bytes);

[[nodiscard]] EntryId idOf(QByteArrayView headerBytes);
[[nodiscard]] ContentHash contentHash(QByteArrayView salt, QByteArrayView body);

/// Rebuilds an entry from stored or received bytes and checks every hash. Fails with FormatUnreadable or FormatNewer.
[[nodiscard]] base::Result<Entry> readEntry(const QByteArray& headerBytes, std::optional<QByteArray> salt,
                                            std::optional<QByteArray> body, std::optional<QByteArray> signature);

} // namespace reservrutin::journal
