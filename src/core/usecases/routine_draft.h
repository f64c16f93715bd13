// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine.h"
#include "core/usecases/drafts.h"

#include <QObject>

namespace reservrutin::usecases {

/// The next edition of a routine while somebody writes it: every change can be undone and done again, and what is
/// written survives a kill as a draft of this computer. Owned by the editor's page, on the window's thread; the drafts
/// live longer. Views connect to changed() and read anew.
class RoutineDraft final : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(routine::Routine&)>;
    static constexpr qsizetype mostSteps = 500; ///< of undo

    /// Takes up the draft that was left, or begins with `from`.
    RoutineDraft(Drafts& drafts, const routine::Routine& from, QObject* parent = nullptr);

    [[nodiscard]] const routine::Routine& routine() const { return m_now; }
    [[nodiscard]] QString key() const;
    /// Whether a draft was there when it was opened.
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }

    /// One change of the person. Those in a row with the same `field` (typing in one place) are undone together; an
    /// empty field stands alone. What changes nothing is no change.
    void change(const QString& field, const Change& change);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();
    /// The next key begins a new change, also in the same field: focus left it.
    void pause() { m_field.clear(); }

    /// Writes the draft down; called at most two seconds after the last change, and at the end.
    void save();
    /// It was handed in, or thrown away by its author.
    void discard();

    [[nodiscard]] static QString keyOf(const QString& routineId);

Q_SIGNALS:
    void changed();

private:
    Drafts& m_drafts;
    routine::Routine m_now;
    QVector<routine::Routine> m_before;
    QVector<routine::Routine> m_after;
    QString m_field;
    bool m_wasLeft = false;
};

} // namespace reservrutin::usecases
