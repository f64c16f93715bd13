// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

/// The names under which pages are registered with the window and asked for with Page::goTo. The four rooms and the
/// foot of the rail; pages that belong to one room (a walk, a report) have names of their own folder.
namespace reservrutin::gui::page_id {

inline const QString status = QStringLiteral("status");      ///< Läget
inline const QString outbox = QStringLiteral("outbox");      ///< Utkorg
inline const QString routines = QStringLiteral("routines");  ///< Rutiner
inline const QString followUp = QStringLiteral("follow-up"); ///< Uppföljning
inline const QString person = QStringLiteral("person");      ///< Inte du? Byt
inline const QString contacts = QStringLiteral("contacts");  ///< Kontakter
inline const QString settings = QStringLiteral("settings");  ///< Inställningar
inline const QString help = QStringLiteral("help");          ///< Hjälp
inline const QString drill = QStringLiteral("drill");        ///< Prova (övning)
inline const QString walk = QStringLiteral("walk");          ///< a walk's current step; belongs to Läget
inline const QString reading = QStringLiteral("reading");    ///< a routine as a document; belongs to Rutiner
inline const QString report = QStringLiteral("report");      ///< a walk's report step; belongs to Läget
inline const QString phone = QStringLiteral("phone");        ///< the report read aloud; belongs to Läget
inline const QString editor = QStringLiteral("editor");      ///< a routine's next edition; belongs to Rutiner
inline const QString editions = QStringLiteral("editions");  ///< a document's life; belongs to Rutiner
inline const QString administrators = QStringLiteral("administrators"); ///< who approves; belongs to Inställningar

} // namespace reservrutin::gui::page_id
