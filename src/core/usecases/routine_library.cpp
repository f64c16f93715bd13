// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/routine_library.h"

#include "core/routine/next_edition.h"

#include <QRegularExpression>

#include <algorithm>

namespace reservrutin::usecases {

void RoutineLibrary::add(const QString& file, const QByteArray& text) {
    auto parsed = routine::parse(text);
    if (!parsed) {
        m_unreadable.append({file, parsed.error()});
        return;
    }
    const auto routine = std::make_shared<const routine::Routine>(std::move(*parsed));
    m_routines.removeIf([&](const RoutinePtr& known) { return known->id == routine->id; });
    m_routines.append(routine);
    m_editions.insert(routine->hash, routine);
}

bool RoutineLibrary::putInForce(const QByteArray& text) {
    auto parsed = routine::parse(text);
    if (!parsed)
        return false;
    const auto edition = std::make_shared<const routine::Routine>(std::move(*parsed));
    const auto at = std::find_if(m_routines.begin(), m_routines.end(),
                                 [&](const RoutinePtr& known) { return known->id == edition->id; });
    if (at == m_routines.end())
        m_routines.append(edition);
    else
        *at = edition;
    m_editions.insert(edition->hash, edition);
    return true;
}

void RoutineLibrary::takeOutOfForce(const QString& id) {
    if (id != genericId)
        m_routines.removeIf([&id](const RoutinePtr& known) { return known->id == id; });
}

base::Result<void> RoutineLibrary::addTemplate(const QByteArray& text) {
    auto parsed = routine::parse(text);
    if (!parsed)
        return base::Failure(parsed.error());
    m_templates.append(std::make_shared<const routine::Routine>(std::move(*parsed)));
    return {};
}

QString RoutineLibrary::newIdFrom(const QString& templateId, const QStringList& taken) const {
    QStringList all = taken;
    for (const RoutinePtr& known : m_routines)
        all.append(known->id);
    return routine::freshId(templateId, all);
}

RoutinePtr RoutineLibrary::beginningOf(const QString& newId) const {
    static const QRegularExpression number(QStringLiteral("^-[1-9][0-9]*$"));
    for (const RoutinePtr& each : m_templates) {
        if (!newId.startsWith(each->id))
            continue;
        const QString rest = newId.mid(each->id.size());
        if (!rest.isEmpty() && !number.match(rest).hasMatch())
            continue;
        routine::Routine beginning = *each;
        beginning.id = newId;
        return std::make_shared<const routine::Routine>(std::move(beginning));
    }
    return nullptr;
}

RoutinePtr RoutineLibrary::routine(const QString& id) const {
    const auto found =
        std::find_if(m_routines.begin(), m_routines.end(), [&](const RoutinePtr& known) { return known->id == id; });
    return found == m_routines.end() ? nullptr : *found;
}

QVector<RoutinePtr> RoutineLibrary::all() const {
    QVector<RoutinePtr> sorted = m_routines;
    std::stable_partition(sorted.begin(), sorted.end(), [](const RoutinePtr& known) { return known->id != genericId; });
    return sorted;
}

QVector<RoutinePtr> RoutineLibrary::forAudience(const QString& audience, const QString& language) const {
    const auto applies = [&](const routine::Routine& routine) {
        const QStringList& appliesTo = routine.document.appliesTo;
        if (audience.isEmpty())
            return language.isEmpty() || routine.language == language;
        return appliesTo.isEmpty() || appliesTo.contains(audience, Qt::CaseInsensitive);
    };
    QVector<RoutinePtr> matching;
    for (const RoutinePtr& known : m_routines) {
        if (known->id != genericId && applies(*known))
            matching.append(known);
    }
    return matching;
}

RoutinePtr RoutineLibrary::editionOf(const outage::Outage& outage) const {
    if (const auto known = m_editions.constFind(outage.edition.hash); known != m_editions.constEnd())
        return *known;
    auto parsed = routine::parse(outage.routineText);
    if (!parsed)
        return nullptr;
    const auto edition = std::make_shared<const routine::Routine>(std::move(*parsed));
    m_editions.insert(outage.edition.hash, edition);
    return edition;
}

} // namespace reservrutin::usecases
