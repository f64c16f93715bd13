// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::app {

/// Where the link above a page's title, and Esc, lead: to where one came from. A walk leads back to the room it was
/// begun in, however many of its pages were seen; what is only looked up (contacts, help) leads back to the page it was
/// looked up from. A governed document leads back to Rutiner or Kontakter, administrators to Inställningar. Owned by
/// ConsoleWindow.
class WayBack final {
public:
    /// A page came to the front. The page that it leads back to.
    QString shown(const QString& page);

private:
    QString m_current;
    QString m_room;     ///< where the walk's pages were come to from
    QString m_from;     ///< where what is looked up was come to from
    QString m_governed; ///< Rutiner, or Kontakter when a document's editions were come to from there
};

} // namespace reservrutin::app
