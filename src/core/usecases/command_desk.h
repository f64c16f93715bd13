// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/journal.h"
#include "core/usecases/audiences.h"
#include "core/usecases/overview.h"

#include <QHash>
#include <QPointer>

#include <deque>

namespace reservrutin::usecases {

/// Carries each act of a person once round the circle: decide → one transaction → overview. One command is in flight
/// per subject, further ones wait and are decided anew when their turn comes, on what is then true; so fifty presses in
/// one turn give one answer. When the store says "changed meanwhile" the subject is read and the act decided again.
/// Owned by app/composition, on the window's thread.
class CommandDesk final : public QObject {
    Q_OBJECT
public:
    using Decide = std::function<base::Result<journal::Command>()>;
    using Answer = journal::Journal::Answer<journal::Committed>;

    CommandDesk(journal::Journal& journal, Overview& overview, const Audiences* audiences = nullptr);

    /// A command without facts means that nothing has to be done: it is answered as done.
    void run(const journal::Subject& gate, Decide decide, Answer answer);
    /// Reads a subject that is not open into the overview; then `done` is called, found or not.
    void fetch(const journal::Subject& subject, std::function<void(base::Result<bool>)> done);

    [[nodiscard]] journal::Journal& journal() const { return m_journal; }
    [[nodiscard]] Overview& overview() const { return m_overview; }
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty(); }

private:
    struct Act {
        Decide decide;
        Answer answer;
        int tries = 0;
    };

    void next(const journal::Subject& gate);
    void finish(const journal::Subject& gate, base::Result<journal::Committed> result);
    void readAnew(const journal::Subject& gate, QVector<journal::Subject> subjects);

    journal::Journal& m_journal;
    Overview& m_overview;
    const Audiences* m_audiences;                       ///< null: everything stays in this data folder
    QHash<journal::Subject, std::deque<Act>> m_waiting; ///< the first of each is in flight
};

} // namespace reservrutin::usecases
