// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/guard/guarded_text.h"
#include "gui/session/session.h"
#include "gui/widgets/button.h"

namespace reservrutin::gui {

/// "Skriv vad som händer …" with "Lägg till". Keeps the half-typed note of the visit as a draft: at most a second after
/// a key, and when the page is left. When the outage is born under the person's hands, what stands here follows it.
class NoteRow : public QWidget {
    Q_OBJECT

public:
    NoteRow(Session& session, const Look& look, QWidget* parent = nullptr);
    /// The page comes to the front: shows the draft of this visit.
    void load();
    /// The page goes to the back.
    void save();
    [[nodiscard]] Button* addButton() const { return m_add; }
    [[nodiscard]] GuardedText* text() const { return m_text; }
    /// "Händelseförlopp (2)", for the narrow page; hidden until shown.
    [[nodiscard]] Button* courseButton() const { return m_course; }

private:
    Session& m_session;
    GuardedText* m_text;
    Button* m_add;
    Button* m_course;
    QString m_key; ///< of the draft shown; empty while the page is in the back
    bool m_entering = false;

    void add();
    void entered(const QString& note, bool done);
    void follow();
    void allow();
};

} // namespace reservrutin::gui
