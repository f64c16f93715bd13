// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/ids.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace reservrutin::journal {

/// What an entry is about, written "type:id". A type this version does not know is a value like any other: its
/// entries are kept and passed on.
class Subject {
public:
    static constexpr QLatin1String outageType{"outage"};
    static constexpr QLatin1String reportType{"report"};
    static constexpr QLatin1String deliveryType{"delivery"};
    static constexpr QLatin1String contactType{"contact"};
    static constexpr QLatin1String dutyType{"duty"};
    static constexpr QLatin1String routineType{"routine"};
    static constexpr QLatin1String directoryType{"directory"};
    static constexpr QLatin1String trustType{"trust"};

    Subject() = default;
    [[nodiscard]] static Subject of(base::OutageId id) { return {outageType, id.hex()}; }
    [[nodiscard]] static Subject of(base::ReportId id) { return {reportType, id.hex()}; }
    [[nodiscard]] static Subject of(base::DeliveryId id) { return {deliveryType, id.hex()}; }
    [[nodiscard]] static Subject contact(const QString& id) { return {contactType, id}; }
    [[nodiscard]] static Subject duty(const QString& contact) { return {dutyType, contact}; }
    [[nodiscard]] static Subject routine(const QString& id) { return {routineType, id}; }
    [[nodiscard]] static Subject directory() { return {directoryType, QStringLiteral("contacts")}; }
    [[nodiscard]] static Subject trustChain() { return {trustType, QStringLiteral("chain")}; }
    /// Absent unless "type:id", ASCII without spaces, at most 128 characters.
    [[nodiscard]] static std::optional<Subject> parse(const QString& text);

    [[nodiscard]] const QString& type() const { return m_type; }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QString text() const { return m_type + u':' + m_id; }

    friend bool operator==(const Subject&, const Subject&) = default;
    friend bool operator<(const Subject& a, const Subject& b) {
        return a.m_type != b.m_type ? a.m_type < b.m_type : a.m_id < b.m_id;
    }
    friend std::size_t qHash(const Subject& subject, std::size_t seed = 0) {
        return qHashMulti(seed, subject.m_type, subject.m_id);
    }

private:
    Subject(QString type, QString id)
        : m_type(std::move(type))
        , m_id(std::move(id)) {}

    QString m_type;
    QString m_id;
};

} // namespace reservrutin::journal
