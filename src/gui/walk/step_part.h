// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/look.h"

#include <QWidget>

namespace reservrutin::gui {

/// The part of the walk page that changes with the step: a question, waiting, an end. The page makes one when another
/// step comes to the front, and calls refresh() whenever something changed or a minute has passed.
class StepPart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void refresh() = 0;
    virtual void setNarrow(bool narrow) = 0;
    /// Where the next key belongs.
    virtual void focusFirst() = 0;
    /// Esc: true when an open part of it was closed.
    virtual bool back() { return false; }

Q_SIGNALS:
    void goTo(const QString& pageId);
    /// The person has answered; the page goes to the step that is current then.
    void answered();
    /// A new outage of the same routine.
    void anotherAsked();
    void blankFormAsked();
};

} // namespace reservrutin::gui
