// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/outside.h"

#include <QWidget>

namespace reservrutin::gui {

/// Handover files written for a stick and taken in, each with one sentence about what became of it. Owned by the
/// window, as is its Outside; what fails ends in Session::problem().
class HandoverActs : public QObject {
    Q_OBJECT

public:
    HandoverActs(Session& session, Outside& outside, QWidget* over);

    /// All that may be shared, where the person says.
    void write();
    /// What the person chooses.
    void choose();
    void take(const QStringList& paths);

Q_SIGNALS:
    void done(const QString& sentence);
    /// Something new is here.
    void came(const QString& sentence);

private:
    void takeNext(QStringList rest, usecases::Came came);
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString sentenceFor(const usecases::Came& came) const;

    Session& m_session;
    Outside& m_outside;
    QWidget* m_over;
};

} // namespace reservrutin::gui
