// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/field.h"
#include "gui/widgets/strip.h"

namespace reservrutin::gui {

/// Why no mail leaves just now and what can be done about it, across the top of the outbox, for those who have one to
/// send: no server set, a password
/// that is asked for once a session (kept in memory, never written), or a pause with its next try.
class TransportStrip : public QWidget {
    Q_OBJECT

public:
    TransportStrip(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void settingsAsked();

private:
    Session& m_session;
    Strip* m_strip;
    LinkButton* m_retry;
    LinkButton* m_settings;
    QWidget* m_asking;
    LineEdit* m_password;

    void buildAsking(const Look& look);
    void takePassword();
    [[nodiscard]] bool hasMailWaiting() const;
    [[nodiscard]] bool hasTakenOver() const;
    [[nodiscard]] QString pauseLine(const usecases::Pause& pause) const;
};

} // namespace reservrutin::gui
