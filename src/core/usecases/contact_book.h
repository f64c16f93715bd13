// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/usecases/command_desk.h"
#include "core/usecases/routine_library.h"

namespace reservrutin::usecases {

/// The contact directory with what this clinic has filled in. Owned by app/composition, on the window's thread.
class ContactBook final {
public:
    using Done = std::function<void(base::Result<QString>)>;

    ContactBook(CommandDesk& desk, QVector<contacts::Contact> directory);

    [[nodiscard]] QVector<contacts::Contact> all() const;
    /// Those a unit has use for: named by one of `here` or by the generic routine, or by no routine at all.
    [[nodiscard]] QVector<contacts::Contact> usedBy(const QVector<RoutinePtr>& here,
                                                    const RoutineLibrary& routines) const;
    [[nodiscard]] std::optional<contacts::Contact> contact(const QString& id) const;
    /// "PKS-gruppen"; the id itself when nobody knows it.
    [[nodiscard]] QString title(const QString& id) const;
    /// The address a report can be mailed to; empty when there is none.
    [[nodiscard]] QString email(const QString& id) const;
    [[nodiscard]] QStringList ids() const;

    /// The governed recipients of a directory in force take the place of the shipped ones; local contacts stay.
    /// `before`: the directory they follow on, `since`: when that was. A text that cannot be read changes nothing: then
    /// false.
    bool putInForce(const QByteArray& directory, const QByteArray& before, base::UtcMs since);
    /// The directory as one governed text, to be changed by approval.
    [[nodiscard]] QByteArray directory() const;

    /// Fills in a local contact. Fails with NotFound, GovernedContact, NameMissing (who filled it in), PatientData,
    /// AddressUnreadable.
    void set(const QString& id, const contacts::LocalDetails& details, Done done);

private:
    CommandDesk& m_desk;
    const QVector<contacts::Contact> m_shipped;
    QVector<contacts::Contact> m_directory;
};

} // namespace reservrutin::usecases
