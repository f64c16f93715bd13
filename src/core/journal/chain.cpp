// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/chain.h"

#include <algorithm>

namespace reservrutin::journal {

bool isStampable(const Fact& fact) {
    Header header;
    header.sequence = 1;
    header.kind = fact.kind;
    header.subject = fact.subject;
    const auto again = decodeHeader(encodeHeader(header));
    return again && *again == header;
}

Entry stamp(const Fact& fact, ChainEnd& chain, quint64 lamport, base::UtcMs at, base::Random& random) {
    Entry entry;
    entry.salt = Salt::random(random).bytes();
    entry.body = base::compactJson(fact.body);
    entry.header = {
        chain.writer,         fact.audience, chain.sequence + 1, chain.last,   std::min(lamport + 1, highestLamport),
        fact.at.value_or(at), fact.kind,     fact.kindVersion,   fact.subject, contentHash(*entry.salt, *entry.body)};
    entry.headerBytes = encodeHeader(entry.header);
    entry.id = idOf(entry.headerBytes);
    chain.sequence = entry.header.sequence;
    chain.last = entry.id;
    return entry;
}

namespace {

QString placeOf(const Header& header) {
    return header.writer.hex().left(8) + u'/' + header.audience.hex().left(8) + u'/' + QString::number(header.sequence);
}

bool isIntact(const Entry& entry) {
    const auto again = readEntry(entry.headerBytes, entry.salt, entry.body, entry.signature);
    return again && again->id == entry.id && again->header == entry.header;
}

bool sameChain(const Header& a, const Header& b) {
    return a.writer == b.writer && a.audience == b.audience;
}

using Sorted = std::vector<const Entry*>;

/// After a fork either of the two may be the predecessor.
bool isLinked(const Sorted& sorted, std::size_t at) {
    const Header& header = sorted[at]->header;
    for (std::size_t i = at; i-- > 0;) {
        const Entry& before = *sorted[i];
        if (!sameChain(before.header, header) || before.header.sequence + 1 < header.sequence)
            return false;
        if (before.id == header.previous)
            return true;
    }
    return false;
}

std::optional<ChainFault> linkFault(const Sorted& sorted, std::size_t at) {
    const Header& header = sorted[at]->header;
    const Entry* before = at == 0 ? nullptr : sorted[at - 1];
    if (!before || !sameChain(before->header, header)) {
        if (header.sequence != 1)
            return ChainFault::Gap;
        return header.previous.isNull() ? std::nullopt : std::optional(ChainFault::BrokenLink);
    }
    if (before->header.sequence == header.sequence)
        return ChainFault::Fork;
    if (before->header.sequence + 1 != header.sequence)
        return ChainFault::Gap;
    return isLinked(sorted, at) ? std::nullopt : std::optional(ChainFault::BrokenLink);
}

} // namespace

QVector<ChainFinding> checkChains(const QVector<Entry>& entries) {
    Sorted sorted;
    QVector<ChainFinding> findings;
    for (const Entry& entry : entries) {
        if (!isIntact(entry))
            findings.append({ChainFault::Unreadable, entry.id, placeOf(entry.header)});
        sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) {
        return std::tie(a->header.writer, a->header.audience, a->header.sequence, a->id) <
               std::tie(b->header.writer, b->header.audience, b->header.sequence, b->id);
    });
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        if (const auto fault = linkFault(sorted, at))
            findings.append({*fault, sorted[at]->id, placeOf(sorted[at]->header)});
    }
    return findings;
}

QString codeOf(ChainFault fault) {
    switch (fault) {
    case ChainFault::Unreadable:
        return QStringLiteral("unreadable");
    case ChainFault::BrokenLink:
        return QStringLiteral("broken-link");
    case ChainFault::Gap:
        return QStringLiteral("gap");
    case ChainFault::Fork:
        return QStringLiteral("fork");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::journal
