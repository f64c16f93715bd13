// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "handover/file_name.h"

#include <QRegularExpression>

namespace reservrutin::handover {

std::optional<FileName> FileName::parse(const QString& name) {
    static const QRegularExpression shape(
        QStringLiteral(R"(\A([0-9a-f]{32})-([0-9]{8})-([0-9a-f]{16})\.rrhandover\z)"));
    const QRegularExpressionMatch found = shape.match(name);
    const auto writer = found.hasMatch() ? journal::WriterId::fromHex(found.captured(1)) : std::nullopt;
    if (!writer)
        return std::nullopt;
    return FileName{*writer, found.captured(2).toUInt(), found.captured(3)};
}

QString FileName::text() const {
    return QStringLiteral("%1-%2-%3").arg(writer.hex()).arg(number, 8, 10, QLatin1Char('0')).arg(seal) + ending();
}

} // namespace reservrutin::handover
