// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/guard/guarded_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/wrap_label.h"

namespace reservrutin::gui {

/// A question for a reason that opens in place: what will happen, the reason, one button that does it and one that
/// does not. Hidden until open().
class ReasonForm : public QWidget {
    Q_OBJECT

public:
    explicit ReasonForm(const Look& look, QWidget* parent = nullptr);
    void open(const QString& what, const QString& action);
    /// Keeps what was typed. True when it was open.
    bool close();

Q_SIGNALS:
    void given(const QString& reason);

private:
    WrapLabel* m_what;
    GuardedText* m_reason;
    Button* m_do;
};

} // namespace reservrutin::gui
