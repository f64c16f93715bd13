// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "paper/documents.h"
#include "paper/sheet.h"

namespace reservrutin::paper {

/// What the documents of this folder have in common. A4, with the same margins everywhere.
void prepare(QPagedPaintDevice& device);
/// "Sida {page} av {pages}", for the frame.
[[nodiscard]] QString number(const Print& print);
/// "Utskriven 2026-11-22 08:12"
[[nodiscard]] QString printed(const Print& print);
[[nodiscard]] QString dot();
[[nodiscard]] QString labelled(const language::Texts& texts, const char* key, const QString& value);
[[nodiscard]] QString orNotGiven(const QString& value, const language::Texts& texts);
[[nodiscard]] QString validity(const routine::Document& document, const language::Texts& texts);
/// What tells this edition from others: its id, or its title where the source gives none.
[[nodiscard]] QString documentLine(const routine::Routine& routine);
/// The frame of each page of what a routine is printed as; a template says that it is one.
[[nodiscard]] Frame frameOf(const routine::Routine& routine, const QString& head, const Print& print);

/// Null when nobody knows the id.
[[nodiscard]] const contacts::Contact* find(const QVector<contacts::Contact>& contacts, const QString& id);
/// Title, name, address and number; a number nobody has filled in is a dotted line.
void addContact(Sheet& sheet, const contacts::Contact& contact, const language::Texts& texts, double indent);

/// The documents as sheets: drawn alone, or one after the other in the binder.
[[nodiscard]] Sheet routineSheet(const routine::Routine& routine, const QVector<contacts::Contact>& contacts,
                                 const Print& print);
/// One page as long as the contacts leave room; the lines to write on fill it.
[[nodiscard]] Sheet blankSheet(QPagedPaintDevice& device, const routine::Routine& routine,
                               const QVector<contacts::Contact>& contacts, const Print& print);
/// Two pages, whatever the routine holds.
[[nodiscard]] Sheet cardSheet(QPagedPaintDevice& device, const routine::Routine& routine,
                              const QVector<contacts::Contact>& contacts, const Print& print);

} // namespace reservrutin::paper
