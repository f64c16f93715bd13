// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/delivery/open_reports.h"
#include "core/journal/journal.h"
#include "core/outage/outage.h"
#include "core/report/report.h"
#include "core/trust/edition_life.h"
#include "core/trust/trust_chain.h"
#include "core/usecases/product_fold.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace reservrutin::usecases {

/// The open part of the fold, held in memory and read by views without waiting: ongoing outages, open reports with
/// their deliveries, what is filled in about contacts, who is on duty. It holds what summaries say and decides
/// nothing. Owned by app/composition, on the window's thread. Views connect to changed() and read anew.
class Overview final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void take(const journal::Summary& summary);
    void take(const QVector<journal::Summary>& summaries);
    /// The store no longer has these.
    void drop(const QVector<journal::Subject>& subjects);
    /// The whole overview is there: before this, an empty one means "not read yet".
    void setLoaded();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Null when it is not open and has not been looked at.
    [[nodiscard]] const outage::Outage* outage(base::OutageId id) const;
    [[nodiscard]] const report::Report* report(base::ReportId id) const;
    [[nodiscard]] const delivery::Delivery* delivery(base::DeliveryId id) const;

    /// Not over, the latest started first; drills after the real ones.
    [[nodiscard]] QVector<const outage::Outage*> ongoing() const;
    [[nodiscard]] QVector<const outage::Outage*> outages() const;
    [[nodiscard]] QVector<const report::Report*> reports() const;
    [[nodiscard]] const report::Report* reportOf(base::OutageId outage, const QString& step) const;
    [[nodiscard]] QVector<delivery::Delivery> deliveriesOf(base::ReportId report) const;
    [[nodiscard]] QVector<const delivery::Delivery*> deliveries() const;
    /// Reports that say they are an update of this one, in no particular order.
    [[nodiscard]] QVector<const report::Report*> updatesOf(base::ReportId parent) const;
    /// Filed with all that belongs to it: done with, unless something new has come to it.
    [[nodiscard]] bool isFiled(const report::Report& report) const;
    /// The joined report that speaks for this one; the report itself when none does.
    [[nodiscard]] const report::Report& speakingFor(const report::Report& report) const;
    /// Where it is; of a report that was joined, where the joined one is.
    [[nodiscard]] delivery::Standing standingOf(const report::Report& report) const;
    /// What an outage that is over leaves waiting; see delivery/open_reports.h.
    [[nodiscard]] QVector<delivery::OpenReport> openReportsOf(base::OutageId outage) const;
    [[nodiscard]] std::optional<contacts::LocalDetails> contactDetails(const QString& id) const;
    [[nodiscard]] std::optional<Duty> duty(const QString& contact) const;

    /// Who is trusted on this computer; empty when nobody is yet.
    [[nodiscard]] const trust::TrustChain& trustChain() const { return m_trust; }
    /// Null when no edition of this document was ever heard of.
    [[nodiscard]] const trust::EditionLife* life(const journal::Subject& document) const;
    [[nodiscard]] QVector<journal::Subject> governedDocuments() const { return m_lives.keys(); }

    /// False when anything of it is only in memory: drawn "ej sparad".
    [[nodiscard]] bool isSaved(const journal::Subject& subject) const;
    /// The newest entry seen; zero when the subject is unknown.
    [[nodiscard]] journal::EntryId lastOf(const journal::Subject& subject) const;
    [[nodiscard]] QVector<journal::Summary> summaries() const;

Q_SIGNALS:
    void changed(const reservrutin::journal::Subject& subject);
    void loaded();

private:
    void hold(const report::Report& report);
    void hold(const delivery::Delivery& delivery);

    QMap<journal::Subject, journal::Summary> m_summaries;
    QMap<base::OutageId, outage::Outage> m_outages;
    QMap<base::ReportId, report::Report> m_reports;
    QMap<base::DeliveryId, delivery::Delivery> m_deliveries;
    QMultiHash<base::ReportId, base::DeliveryId> m_deliveriesOf;
    QMultiHash<base::ReportId, base::ReportId> m_updatesOf;
    QMap<QString, contacts::LocalDetails> m_contacts;
    QMap<QString, Duty> m_duties;
    QMap<journal::Subject, trust::EditionLife> m_lives;
    trust::TrustChain m_trust;
    bool m_loaded = false;
};

} // namespace reservrutin::usecases
