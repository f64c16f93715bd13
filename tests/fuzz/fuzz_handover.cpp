// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Whatever lies on a stick or in a drop folder: it is read whole or refused, and what was read is written again as
// the same entries. Run by scripts/fuzz.
#include "core/base/hash.h"
#include "handover/handover_file.h"

#include <cstdlib>

using namespace reservrutin;
using handover::HandoverFile;

namespace {

void require(bool promise) {
    if (!promise)
        std::abort();
}

bool isSame(const journal::Entry& a, const journal::Entry& b) {
    return a.id == b.id && a.headerBytes == b.headerBytes && a.salt == b.salt && a.body == b.body &&
           a.signature == b.signature;
}

void requireWrittenAgain(const HandoverFile& file) {
    const auto written = handover::writeHandover(file.entries, file.writer, file.made);
    require(written.leftOut == 0 && written.files.size() <= 1);
    if (written.files.isEmpty())
        return require(file.entries.isEmpty());
    const auto again = handover::readHandover(written.files.first().bytes);
    require(again.has_value() && again->writer == file.writer && again->made == file.made);
    require(again->seal == written.files.first().seal && again->entries.size() == file.entries.size());
    for (qsizetype i = 0; i < file.entries.size(); ++i)
        require(isSame(file.entries[i], again->entries[i]));
}

void read(const QByteArray& bytes) {
    const auto file = handover::readHandover(bytes);
    if (!file)
        return;
    for (const journal::Entry& entry : file->entries) {
        require(!entry.header.audience.isNull());
        (void)entry.json();
    }
    requireWrittenAgain(*file);
}

/// A seal that fits, as a careful forger would write it: no mutation finds one by chance.
QByteArray sealed(const QByteArray& lines) {
    const auto seal = base::blake2b<handover::Seal>(QLatin1String("reservrutin.handover.1"), {lines});
    return lines + "seal " + seal.hex().toLatin1() + '\n';
}

/// The bytes as the header of one entry: no mutation of base64 gets far inside it.
QByteArray asRecord(const QByteArray& header) {
    return QByteArrayLiteral("Reservrutin-Handover 1\n"
                             "{\"made\":1,\"records\":1,\"writer\":\"0123456789abcdef0123456789abcdef\"}\n"
                             "{\"h\":\"") +
           header.toBase64() + "\"}\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    read(bytes);
    read(sealed(bytes));
    read(sealed(asRecord(bytes)));
    return 0;
}
