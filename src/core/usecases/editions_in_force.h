// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/contact_book.h"
#include "core/usecases/editions.h"

#include <QObject>

namespace reservrutin::usecases {

/// Keeps what staff see at what is in force: routines in the library, governed recipients in the contact book. What was
/// let in is put there when it arrives and when its day comes; nothing that was not let in ever is. Owned by
/// app/composition, on the window's thread.
class EditionsInForce final : public QObject {
    Q_OBJECT
public:
    using Today = std::function<QDate()>;

    EditionsInForce(Overview& overview, Editions& editions, RoutineLibrary& routines, ContactBook& contacts,
                    Today today);

    /// Judges what has arrived, then puts in force what counts. Called when the overview is there, after an exchange,
    /// and once a day.
    void refresh();

Q_SIGNALS:
    /// What is in force is not what it was: views read anew, files and binder are written anew.
    void changed();

private:
    void put();
    [[nodiscard]] bool putRoutine(const journal::Subject& document);
    [[nodiscard]] bool putDirectory();

    Overview& m_overview;
    Editions& m_editions;
    RoutineLibrary& m_routines;
    ContactBook& m_contacts;
    const Today m_today;
    QHash<journal::Subject, trust::TextHash> m_inForce; ///< what was put there; zero when it was taken away
};

/// Whether a document's text may come into force: how many errors it has as the kind of document it is. Recipients that
/// are no e-mail address are errors.
[[nodiscard]] int errorsIn(const journal::Subject& document, const QByteArray& text, const QStringList& contacts,
                           QDate today);

} // namespace reservrutin::usecases
