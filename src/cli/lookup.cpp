// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/lookup.h"

#include "core/report/report_number.h"

#include <algorithm>

namespace reservrutin::cli {

using base::ErrorKind;
using base::OutageId;
using base::ReportId;
using base::Result;
using journal::Subject;

namespace {

constexpr qsizetype shortestPrefix = 4;

bool isPrefix(const QString& text) {
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// The one id that `fits` says yes to.
template <class Id, class Things, class Fits>
tl::expected<Id, Refusal> onlyOne(const Things& things, const QString& written, const Fits& fits) {
    std::optional<Id> found;
    for (const auto* thing : things) {
        if (!fits(thing->id))
            continue;
        if (found)
            return tl::unexpected(refusal(Complaint::IdAmbiguous, written));
        found = thing->id;
    }
    if (!found)
        return tl::unexpected(refusal({ErrorKind::NotFound, written}));
    return *found;
}

template <class Id, class Things>
tl::expected<Id, Refusal> byPrefix(const Things& things, const QString& written) {
    const QString prefix = written.trimmed().toLower();
    if (!isPrefix(prefix))
        return tl::unexpected(refusal({ErrorKind::NotFound, written}));
    if (prefix.size() < shortestPrefix)
        return tl::unexpected(refusal(Complaint::IdTooShort, written));
    return onlyOne<Id>(things, written, [&](const Id& id) { return id.hex().startsWith(prefix); });
}

} // namespace

Result<void> readAll(Workplace& place, const QStringList& types) {
    for (const QString& type : types) {
        journal::SummaryQuery query{type, std::nullopt, 500};
        for (bool more = true; more;) {
            const auto page = answered<QVector<journal::Summary>>(
                [&](auto done) { place.console.journal.readSummaries(query, std::move(done)); });
            if (!page)
                return tl::unexpected(page.error());
            place.console.overview.take(*page);
            more = page->size() == query.limit;
            if (more)
                query.before = page->constLast().last;
        }
    }
    return {};
}

Result<void> readAll(Workplace& place) {
    return readAll(place, {Subject::outageType, Subject::reportType, Subject::deliveryType});
}

tl::expected<OutageId, Refusal> findOutage(Workplace& place, const QString& written) {
    if (const auto read = readAll(place); !read)
        return tl::unexpected(refusal(read.error()));
    return byPrefix<OutageId>(place.console.overview.outages(), written);
}

tl::expected<ReportId, Refusal> findReport(Workplace& place, const QString& written) {
    if (const auto read = readAll(place); !read)
        return tl::unexpected(refusal(read.error()));
    const auto reports = place.console.overview.reports();
    const bool isNumber = written.trimmed().startsWith(QLatin1String("RR"), Qt::CaseInsensitive);
    if (const auto number = isNumber ? report::readNumber(written) : std::nullopt)
        return onlyOne<ReportId>(reports, written, [&](ReportId id) { return report::numberOf(id) == *number; });
    return byPrefix<ReportId>(reports, written);
}

} // namespace reservrutin::cli
