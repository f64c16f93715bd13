// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/walk/reason_form.h"

namespace reservrutin::gui {

/// "Fler sätt" of an outage, opened in place: take it back as a false alarm, start another one of the same routine,
/// and, once it is over, open it again. Hidden while there is no outage.
class MoreWays : public QWidget {
    Q_OBJECT

public:
    MoreWays(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();
    /// True when something was open.
    bool close();

Q_SIGNALS:
    void anotherAsked();

private:
    Session& m_session;
    LinkButton* m_more;
    QWidget* m_choices;
    LinkButton* m_withdraw;
    LinkButton* m_reopen;
    ReasonForm* m_form;

    void askWithdraw();
    void askReopen();
    void act(const QString& reason);
};

} // namespace reservrutin::gui
