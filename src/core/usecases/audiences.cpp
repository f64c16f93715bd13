// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/audiences.h"

#include "core/exchange/audience.h"

#include <algorithm>

namespace reservrutin::usecases {

using journal::Fact;
using journal::Subject;

namespace {

/// The fact that makes a subject: it says whether it is a drill.
const Fact* foundingIn(const QVector<Fact>& command, const Subject& subject) {
    const auto isFounding = [&subject](const Fact& fact) {
        return fact.subject == subject &&
               (fact.kind == u"report.ready" || fact.kind == u"delivery.queued" || fact.kind == u"delivery.opened");
    };
    const auto found = std::find_if(command.begin(), command.end(), isFounding);
    return found == command.end() ? nullptr : &*found;
}

/// What an administrator says is for every console; what this one made of it is its own.
bool isForEveryone(const Fact& fact) {
    const QString& kind = fact.kind;
    return kind == u"trust.published" || kind == u"edition.submitted" || kind == u"edition.brought" ||
           kind == u"edition.reviewed" || kind == u"edition.returned" || kind == u"edition.approved" ||
           kind == u"edition.retired";
}

} // namespace

/// Whether the fact is about a drill's report.
bool Audiences::isOfDrill(const Fact& fact) const {
    const auto id = fact.subject.type() == Subject::reportType ? base::ReportId::fromHex(fact.subject.id())
                                                               : std::optional<base::ReportId>();
    const report::Report* report = id ? m_overview.report(*id) : nullptr;
    return report && report->drill;
}

bool Audiences::isShared(const Fact& fact, const QVector<Fact>& command) const {
    const Subject& subject = fact.subject;
    if (fact.kind == u"report.filed" || fact.kind == u"delivery.filed")
        return false; // by this computer's clock, which may be wrong
    if (subject.type() == Subject::contactType)
        return true;
    if (subject.type() == Subject::dutyType)
        return std::none_of(command.begin(), command.end(), [this](const Fact& other) { return isOfDrill(other); });
    if (const Fact* founding = foundingIn(command, subject))
        return !base::flagAt(founding->body, "drill");
    if (subject.type() == Subject::reportType) {
        const auto id = base::ReportId::fromHex(subject.id());
        const report::Report* report = id ? m_overview.report(*id) : nullptr;
        return report && report->readyAt && !report->drill;
    }
    if (subject.type() == Subject::deliveryType) {
        const auto id = base::DeliveryId::fromHex(subject.id());
        const delivery::Delivery* delivery = id ? m_overview.delivery(*id) : nullptr;
        return delivery && !delivery->drill;
    }
    return false;
}

journal::AudienceId Audiences::of(const Fact& fact, const QVector<Fact>& command) const {
    if (isForEveryone(fact))
        return exchange::everyone();
    if (!isShared(fact, command))
        return {};
    return exchange::groupAudience(m_settings.settings().unit.pksArea);
}

} // namespace reservrutin::usecases
