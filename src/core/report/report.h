// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/report/content.h"

namespace reservrutin::report {

/// How far people have brought a report; design.md §7's first table. Given is not here: it is derived from the
/// deliveries (core/delivery/standing.h).
enum class Stage { Draft, Ready, TakenOver, Acknowledged, Withdrawn };

struct Taken {
    base::Person by;
    base::UtcMs at;
    bool asReporter = false; ///< "Ingen svarar – skicka själv"
    QString reason;

    friend bool operator==(const Taken&, const Taken&) = default;
};

struct Acknowledgement {
    QString caseNumber;
    QString how;
    base::UtcMs at;
    base::Person by;

    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

/// The next update to the recipient was put off.
struct Postponement {
    base::UtcMs until;
    QString reason;
    base::Person by;

    friend bool operator==(const Postponement&, const Postponement&) = default;
};

/// What a report that was filed needs to be shown, and to be brought back whole: its deliveries and its family are not
/// in the overview then.
struct Filing {
    std::optional<base::UtcMs> givenAt;
    QString caseNumber; ///< as the report that speaks for it has it; empty: none was noted
    QVector<base::DeliveryId> deliveries;
    QVector<base::ReportId> family; ///< parent, updates, joint and parts, filed with it

    friend bool operator==(const Filing&, const Filing&) = default;
};

/// One fault report as its entries tell it. A value, folded by apply().
struct Report {
    base::ReportId id;
    base::OutageId outage;
    QString step;
    QString recipient; ///< contact id
    QString via;       ///< contact id of those who pass it on; empty: the reporter reports
    bool drill = false;
    Stage stage = Stage::Draft;
    std::optional<Content> content; ///< absent in a draft, and when its entry was erased
    base::UtcMs begunAt;
    std::optional<base::UtcMs> readyAt;
    base::Person readyBy;
    std::optional<Taken> taken;
    QVector<Taken> alsoTaken;             ///< claims made elsewhere at the same time, which did not stand
    QVector<base::ReportId> parts;        ///< the reports this one speaks for
    std::optional<base::ReportId> joint;  ///< the report that speaks for this one
    std::optional<base::ReportId> parent; ///< the report this one is an update of
    int updateNumber = 0;                 ///< 1, 2 … among the parent's updates
    std::optional<Postponement> postponed;
    std::optional<Acknowledgement> acknowledged;
    std::optional<outage::Withdrawal> withdrawn;
    bool filed = false; ///< done with, and nothing has been entered about it since: no longer part of the overview
    std::optional<Filing> filing; ///< as it was filed last
    journal::EntryId newest;      ///< the last entry but filings: what a filing has seen
    int erased = 0;
    int fromNewer = 0;

    friend bool operator==(const Report&, const Report&) = default;
};

[[nodiscard]] Report apply(Report before, const journal::Entry& entry);
[[nodiscard]] base::Json toJson(const Report& report);
[[nodiscard]] base::Json toJson(const Filing& filing);
[[nodiscard]] Report reportFrom(const base::Json& json);
[[nodiscard]] QString codeOf(Stage stage);

/// Ten minutes after ready without given, the console offers the phone script.
inline constexpr std::int64_t phoneOfferAfterMs = 10 * base::minuteMs;

} // namespace reservrutin::report
