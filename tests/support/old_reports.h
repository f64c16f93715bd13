// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/random.h"
#include "core/delivery/delivery.h"
#include "core/journal/journal.h"
#include "core/report/report.h"

#include <gtest/gtest.h>

namespace reservrutin::support {

/// Writes reports that were handed over, given by telephone, acknowledged and filed, as years of use leave them behind.
/// The journal answers before the call returns.
class OldReports {
public:
    OldReports(journal::Journal& journal, base::Random& random)
        : m_journal(journal)
        , m_random(random) {}

    /// Number `n` has the case number "INC-n" and comes from "BMM Exempel n % 20".
    void write(int count, base::UtcMs first) {
        for (int done = 0; done < count; done += atATime)
            writeSome(done, std::min(atATime, count - done), first);
    }

    QVector<base::ReportId> ids; ///< the first filed first

private:
    static constexpr int atATime = 100;
    journal::Journal& m_journal;
    base::Random& m_random;

    void writeSome(int from, int count, base::UtcMs first) {
        journal::Command lived;
        journal::Command filed;
        QVector<base::DeliveryId> deliveries;
        for (int n = from; n < from + count; ++n) {
            ids.append(base::ReportId::random(m_random));
            deliveries.append(base::DeliveryId::random(m_random));
            addLife(lived, n, ids.constLast(), deliveries.constLast(), first + n * base::hourMs);
        }
        QHash<journal::Subject, journal::EntryId> last;
        m_journal.commit(lived, [&last](const auto& committed) {
            ASSERT_TRUE(committed.has_value());
            for (const journal::Entry& entry : committed->entries)
                last.insert(entry.header.subject, entry.id);
        });
        for (int i = 0; i < count; ++i) {
            const base::ReportId id = ids[from + i];
            base::Json body = report::toJson(report::Filing{
                first + (from + i) * base::hourMs, QStringLiteral("INC-%1").arg(from + i), {deliveries[i]}, {}});
            body["seen"] = base::toJson(last.value(journal::Subject::of(id)).hex());
            filed.facts.append({journal::Subject::of(id), QStringLiteral("report.filed"), body});
            filed.facts.append(
                {journal::Subject::of(deliveries[i]), QStringLiteral("delivery.filed"), base::Json::object()});
        }
        m_journal.commit(filed, [](const auto& committed) { ASSERT_TRUE(committed.has_value()); });
    }

    void addLife(journal::Command& command, int n, base::ReportId id, base::DeliveryId delivery, base::UtcMs at) {
        const base::Person by{QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel %1").arg(n % 20)};
        report::Content content;
        content.language = QStringLiteral("sv");
        content.routineId = QStringLiteral("pks");
        content.description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
        content.description.discovered = at;
        content.reporter = by;
        content.ownText = QStringLiteral("Rapporten öppnas inte. Vi arbetar vidare på papper.");
        const auto subject = journal::Subject::of(id);
        command.facts.append({subject,
                              QStringLiteral("report.ready"),
                              {{"outage", base::toJson(base::OutageId::random(m_random).hex())},
                               {"step", "report"},
                               {"recipient", "regionalvardanalys"},
                               {"via", "pks-gruppen"},
                               {"drill", false},
                               {"content", report::toJson(content)},
                               {"by", base::toJson(by)}}});
        command.facts.append({journal::Subject::of(delivery),
                              QStringLiteral("delivery.opened"),
                              {{"report", base::toJson(id.hex())},
                               {"way", "phone"},
                               {"contact", "regionalvardanalys"},
                               {"to", "Regional vårdanalys"},
                               {"subject", ""},
                               {"drill", false},
                               {"by", base::toJson(by)}}});
        command.facts.append(
            {journal::Subject::of(delivery), QStringLiteral("delivery.confirmed"), {{"by", base::toJson(by)}}});
        command.facts.append({subject,
                              QStringLiteral("report.acknowledged"),
                              {{"case", base::toJson(QStringLiteral("INC-%1").arg(n))}, {"by", base::toJson(by)}}});
    }
};

} // namespace reservrutin::support
