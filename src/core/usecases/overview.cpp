// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/overview.h"

#include <algorithm>

namespace reservrutin::usecases {

using journal::Subject;
using journal::Summary;

namespace {

template <class Map, class Key>
auto* pointerIn(const Map& map, const Key& key) {
    const auto found = map.constFind(key);
    return found == map.constEnd() ? nullptr : &*found;
}

template <class Map, class Key>
auto valueIn(const Map& map, const Key& key) {
    const auto* found = pointerIn(map, key);
    return found ? std::optional(*found) : std::nullopt;
}

template <class Map>
auto pointersIn(const Map& map) {
    QVector<const typename Map::mapped_type*> all;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        all.append(&*it);
    return all;
}

} // namespace

void Overview::take(const Summary& summary) {
    const Subject& subject = summary.subject;
    m_summaries.insert(subject, summary);
    if (subject.type() == Subject::outageType) {
        const outage::Outage state = outage::outageFrom(summary.state.get());
        m_outages.insert(state.id, state);
    } else if (subject.type() == Subject::reportType) {
        hold(report::reportFrom(summary.state.get()));
    } else if (subject.type() == Subject::deliveryType) {
        hold(delivery::deliveryFrom(summary.state.get()));
    } else if (subject.type() == Subject::contactType) {
        m_contacts.insert(subject.id(), contacts::detailsFrom(summary.state.get()));
    } else if (subject.type() == Subject::dutyType) {
        m_duties.insert(subject.id(), dutyFrom(summary.state.get()));
    } else if (subject.type() == Subject::routineType || subject.type() == Subject::directoryType) {
        m_lives.insert(subject, trust::lifeFrom(summary.state.get()));
    } else if (subject == Subject::trustChain()) {
        m_trust = trust::chainFrom(summary.state.get());
    }
    Q_EMIT changed(subject);
}

void Overview::hold(const report::Report& report) {
    const report::Report* before = this->report(report.id);
    if (before && before->parent)
        m_updatesOf.remove(*before->parent, report.id);
    if (report.parent && !m_updatesOf.contains(*report.parent, report.id)) // a store that lost it may have it again
        m_updatesOf.insert(*report.parent, report.id);
    m_reports.insert(report.id, report);
}

void Overview::hold(const delivery::Delivery& delivery) {
    if (const delivery::Delivery* before = this->delivery(delivery.id))
        m_deliveriesOf.remove(before->report, delivery.id);
    if (!m_deliveriesOf.contains(delivery.report, delivery.id))
        m_deliveriesOf.insert(delivery.report, delivery.id);
    m_deliveries.insert(delivery.id, delivery);
}

void Overview::take(const QVector<Summary>& summaries) {
    for (const Summary& summary : summaries)
        take(summary);
}

void Overview::drop(const QVector<Subject>& subjects) {
    for (const Subject& subject : subjects) {
        m_summaries.remove(subject);
        m_outages.removeIf([&](const auto& held) { return Subject::of(held.key()) == subject; });
        m_reports.removeIf([&](const auto& held) { return Subject::of(held.key()) == subject; });
        m_deliveries.removeIf([&](const auto& held) { return Subject::of(held.key()) == subject; });
        if (subject.type() == Subject::contactType)
            m_contacts.remove(subject.id());
        if (subject.type() == Subject::dutyType)
            m_duties.remove(subject.id());
        m_lives.remove(subject);
        if (subject == Subject::trustChain())
            m_trust = {};
        Q_EMIT changed(subject);
    }
}

void Overview::setLoaded() {
    m_loaded = true;
    Q_EMIT loaded();
}

const outage::Outage* Overview::outage(base::OutageId id) const {
    return pointerIn(m_outages, id);
}

const report::Report* Overview::report(base::ReportId id) const {
    return pointerIn(m_reports, id);
}

const delivery::Delivery* Overview::delivery(base::DeliveryId id) const {
    return pointerIn(m_deliveries, id);
}

QVector<const outage::Outage*> Overview::outages() const {
    auto all = pointersIn(m_outages);
    std::sort(all.begin(), all.end(), [](const outage::Outage* a, const outage::Outage* b) {
        return a->drill != b->drill ? b->drill : b->startedAt < a->startedAt;
    });
    return all;
}

QVector<const outage::Outage*> Overview::ongoing() const {
    auto all = outages();
    all.removeIf([](const outage::Outage* outage) { return outage->isOver(); });
    return all;
}

QVector<const report::Report*> Overview::reports() const {
    auto all = pointersIn(m_reports);
    std::sort(all.begin(), all.end(),
              [](const report::Report* a, const report::Report* b) { return b->begunAt < a->begunAt; });
    return all;
}

const report::Report* Overview::reportOf(base::OutageId outage, const QString& step) const {
    for (const report::Report& report : m_reports) {
        if (report.outage == outage && report.step == step && report.stage != report::Stage::Withdrawn)
            return &report;
    }
    return nullptr;
}

QVector<delivery::Delivery> Overview::deliveriesOf(base::ReportId report) const {
    QVector<delivery::Delivery> found;
    const auto [first, end] = m_deliveriesOf.equal_range(report);
    for (auto id = first; id != end; ++id) {
        if (const delivery::Delivery* delivery = this->delivery(*id)) // none: the store lost it
            found.append(*delivery);
    }
    std::sort(found.begin(), found.end(), [](const delivery::Delivery& a, const delivery::Delivery& b) {
        return std::pair(a.begunAt, a.id) < std::pair(b.begunAt, b.id);
    });
    return found;
}

QVector<const report::Report*> Overview::updatesOf(base::ReportId parent) const {
    QVector<const report::Report*> found;
    const auto [first, end] = m_updatesOf.equal_range(parent);
    for (auto id = first; id != end; ++id) {
        if (const report::Report* update = report(*id))
            found.append(update);
    }
    return found;
}

bool Overview::isFiled(const report::Report& report) const {
    if (!report.filed || !speakingFor(report).filed)
        return false;
    const auto deliveries = deliveriesOf(report.id);
    const auto updates = updatesOf(report.id);
    return std::all_of(deliveries.begin(), deliveries.end(), [](const auto& each) { return each.filed; }) &&
           std::all_of(updates.begin(), updates.end(), [](const auto* each) { return each->filed; });
}

QVector<const delivery::Delivery*> Overview::deliveries() const {
    return pointersIn(m_deliveries);
}

const report::Report& Overview::speakingFor(const report::Report& report) const {
    const report::Report* joint = report.joint ? this->report(*report.joint) : nullptr;
    return joint && joint->stage != report::Stage::Withdrawn ? *joint : report;
}

delivery::Standing Overview::standingOf(const report::Report& report) const {
    const report::Report& speaking = speakingFor(report);
    return delivery::standingOf(speaking, deliveriesOf(speaking.id));
}

QVector<delivery::OpenReport> Overview::openReportsOf(base::OutageId outage) const {
    return delivery::openReportsOf(outage, reports(), deliveries());
}

std::optional<contacts::LocalDetails> Overview::contactDetails(const QString& id) const {
    return valueIn(m_contacts, id);
}

std::optional<Duty> Overview::duty(const QString& contact) const {
    return valueIn(m_duties, contact);
}

const trust::EditionLife* Overview::life(const Subject& document) const {
    return pointerIn(m_lives, document);
}

bool Overview::isSaved(const Subject& subject) const {
    const Summary* summary = pointerIn(m_summaries, subject);
    return !summary || summary->saved;
}

journal::EntryId Overview::lastOf(const Subject& subject) const {
    const Summary* summary = pointerIn(m_summaries, subject);
    return summary ? summary->last.id : journal::EntryId();
}

QVector<Summary> Overview::summaries() const {
    return m_summaries.values();
}

} // namespace reservrutin::usecases
