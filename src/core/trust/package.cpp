// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/package.h"

#include "core/base/strict_json.h"

namespace reservrutin::trust {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using base::textAt;

namespace {

constexpr QLatin1String fileType{"reservrutin.package"};
constexpr std::size_t mostStatements = 64;

Json toJson(const QVector<Envelope>& envelopes) {
    Json array = Json::array();
    for (const Envelope& each : envelopes)
        array.push_back(print(each).toStdString());
    return array;
}

Result<QVector<Envelope>> envelopesAt(const Json& json, const char* key) {
    const Json& array = base::arrayAt(json, key);
    if (array.size() > mostStatements)
        return fail(ErrorKind::CapacityExceeded);
    QVector<Envelope> envelopes;
    for (const Json& each : array) {
        auto envelope = each.is_string() ? parseEnvelope(QByteArray::fromStdString(each.get<std::string>()))
                                         : fail(ErrorKind::FormatUnreadable, QLatin1String(key));
        if (!envelope)
            return tl::unexpected(envelope.error());
        envelopes.append(std::move(*envelope));
    }
    return envelopes;
}

} // namespace

bool isPackage(const QByteArray& file) {
    const auto json = base::parseJson(file);
    return json && textAt(*json, "type") == fileType;
}

QByteArray print(const Package& package) {
    return base::compactJson({{"format", 1},
                              {"type", base::toJson(QString(fileType))},
                              {"document", base::toJson(package.document)},
                              {"text", base::toJson(QString::fromUtf8(package.text))},
                              {"statements", toJson(package.statements)},
                              {"trust", toJson(package.trust)}});
}

Result<Package> parsePackage(const QByteArray& file) {
    const auto json = base::parseStrictJson(file);
    if (!json)
        return tl::unexpected(json.error());
    if (textAt(*json, "type") != fileType)
        return fail(ErrorKind::FormatUnreadable, QStringLiteral("type"));
    if (base::numberAt(*json, "format").value_or(0) > 1)
        return fail(ErrorKind::FormatNewer);
    auto statements = envelopesAt(*json, "statements");
    auto trust = envelopesAt(*json, "trust");
    if (!statements || !trust)
        return tl::unexpected(statements ? trust.error() : statements.error());
    Package package{textAt(*json, "document"), textAt(*json, "text").toUtf8(), std::move(*statements),
                    std::move(*trust)};
    if (print(package) != file)
        return fail(ErrorKind::FormatUnreadable);
    return package;
}

} // namespace reservrutin::trust
