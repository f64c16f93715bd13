// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/person.h"
#include "core/base/result.h"
#include "core/privacy/guard.h"

namespace reservrutin::usecases {

/// The door where free text becomes an entry: hygiene (core/base/text.h), then the guard. Every use case lets text in
/// here and nowhere else.
[[nodiscard]] base::Result<QString> admittedText(const QString& text, base::ErrorKind missing,
                                                 const privacy::Waivers& waivers = {});
/// A text that may be left out.
[[nodiscard]] base::Result<QString> admittedOptionalText(const QString& text, const privacy::Waivers& waivers = {});
/// What was waived, as an entry keeps it: an array of {number, reason}, each digit of the number a bullet.
[[nodiscard]] base::Json toJson(const privacy::Waivers& waivers);
/// One line, which may be empty.
[[nodiscard]] base::Result<QString> admittedLine(const QString& text, privacy::Field field = privacy::Field::Prose);
/// The door where text leaves this computer, whatever way it came in: from another console, or put together from lines
/// that each passed. Numbers that are only possible pass: somebody gave a reason where they were written. Fails with
/// PatientData (parameter: the masked number).
[[nodiscard]] base::Result<void> admittedToLeave(const QString& text);
/// A person who may not have said a name yet.
[[nodiscard]] base::Result<base::Person> admittedPerson(const base::Person& person);
/// Fails with NameMissing.
[[nodiscard]] base::Result<base::Person> namedPerson(const base::Person& person);

} // namespace reservrutin::usecases
