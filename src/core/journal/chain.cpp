// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/journal/chain.h"

#include <algorithm>

namespace reservrutin::journal {

Entry stamp(const Fact& fact, ChainEnd& chain, quint64 lamport, base::UtcMs at, base::Random& random) {
    Entry entry;
    entry.salt = Salt::random(random).bytes();
    entry.body = base::compactJson(fact.body);
    entry.header = {
        chain.writer,         fact.audience, chain.sequence + 1, chain.last,   lamport + 1,
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

std::optional<ChainFault> linkFault(const Entry* before, const Entry& entry) {
    const Header& header = entry.header;
    if (!before || !sameChain(before->header, header))
        return header.sequence == 1 ? std::nullopt : std::optional(ChainFault::Gap);
    if (before->header.sequence == header.sequence)
        return ChainFault::Fork;
    if (before->header.sequence + 1 != header.sequence)
        return ChainFault::Gap;
    return before->id == header.previous ? std::nullopt : std::optional(ChainFault::BrokenLink);
}

} // namespace

QVector<ChainFinding> checkChains(const QVector<Entry>& entries) {
    std::vector<const Entry*> sorted;
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
    const Entry* before = nullptr;
    for (const Entry* entry : sorted) {
        if (const auto fault = linkFault(before, *entry))
            findings.append({*fault, entry->id, placeOf(entry->header)});
        before = entry;
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
