// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

/// Hjälp: the keys, who does what, where data lies, and what the console does not do. Registered as page_id::help.
class HelpPage : public Page {
    Q_OBJECT

public:
    HelpPage(Session& session, const Look& look, QWidget* parent = nullptr);

private:
    void addKeys();
    void addPart(const QString& heading, const QStringList& lines);
};

} // namespace reservrutin::gui
