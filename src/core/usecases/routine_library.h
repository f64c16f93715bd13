// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/outage.h"
#include "core/routine/routine.h"

#include <QHash>

#include <memory>

namespace reservrutin::usecases {

using RoutinePtr = std::shared_ptr<const routine::Routine>;

/// A routine file that could not be read: shown, and never in the way of the others.
struct UnreadableRoutine {
    QString file;
    base::Error error;
};

/// The editions in force and every edition an ongoing outage started with. Owned by app/composition, on the window's
/// thread. "generic" is always there: without it the console would have nothing to offer for "något annat".
class RoutineLibrary {
public:
    static constexpr QLatin1String genericId{"generic"};

    /// Takes the text of one file in. A later file with the same routine id takes the place of an earlier one.
    void add(const QString& file, const QByteArray& text);

    /// Puts an approved edition in the place of the one in force. A text that cannot be read changes nothing: then
    /// false.
    bool putInForce(const QByteArray& text);
    /// It is in force no longer; what outages began with stays.
    void takeOutOfForce(const QString& id);

    /// What new routines can begin as: shown to administrators, never to staff. Fails as routine::parse() does.
    [[nodiscard]] base::Result<void> addTemplate(const QByteArray& text);
    [[nodiscard]] const QVector<RoutinePtr>& templates() const { return m_templates; }
    /// An id for a new routine from that template: its own while neither a routine here nor one of `taken` has it.
    [[nodiscard]] QString newIdFrom(const QString& templateId, const QStringList& taken = {}) const;
    /// The template an id of newIdFrom() stands for, with that id; null for any other.
    [[nodiscard]] RoutinePtr beginningOf(const QString& newId) const;

    [[nodiscard]] RoutinePtr routine(const QString& id) const;
    /// In the order they were added, the generic one last.
    [[nodiscard]] QVector<RoutinePtr> all() const;
    /// Those whose "applies to" names the audience. While the audience is not known: those written in `language`, or
    /// all when that is empty. Without the generic one.
    [[nodiscard]] QVector<RoutinePtr> forAudience(const QString& audience, const QString& language = {}) const;
    /// The edition the outage started with; null when its text is gone or unreadable.
    [[nodiscard]] RoutinePtr editionOf(const outage::Outage& outage) const;
    [[nodiscard]] const QVector<UnreadableRoutine>& unreadable() const { return m_unreadable; }

private:
    QVector<RoutinePtr> m_routines;
    QVector<RoutinePtr> m_templates;
    QVector<UnreadableRoutine> m_unreadable;
    mutable QHash<routine::EditionHash, RoutinePtr> m_editions;
};

} // namespace reservrutin::usecases
