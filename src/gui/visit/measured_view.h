// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/measured_card.h"

#include <QTimer>

namespace reservrutin::gui {

/// The measured card kept in step with the session: asks once when it is shown, and again every 60 s while it is seen.
class MeasuredView : public MeasuredCard {
    Q_OBJECT

public:
    MeasuredView(Session& session, const Look& look, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Session& m_session;
    QTimer m_timer;

    void refresh();
};

} // namespace reservrutin::gui
