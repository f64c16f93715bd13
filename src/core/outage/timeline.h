// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/local_time.h"
#include "core/language/texts.h"
#include "core/outage/outage.h"

namespace reservrutin::outage {

/// One line of the course of events. `code` and `parameters` say it; a sentence is made where it is shown.
struct Event {
    journal::EntryId entry;
    base::UtcMs at;
    QString code; ///< the entry's kind without "outage.", or "newer" or "erased"
    base::Json parameters = base::Json::object();
    base::Person by;
    bool sensed = false; ///< measured by the computer, not said by a person
    bool saved = true;
    bool changesAnswer = false; ///< answers a step anew, and otherwise than before
};

/// The course of events of one outage, in order. An answer that was later changed stays: facts are never edited.
[[nodiscard]] QVector<Event> timeline(const QVector<journal::Entry>& entries);

/// "öppnas inte", or the person's own word for a fault of another kind.
[[nodiscard]] QString faultWord(const Description& description, const language::Texts& texts);
/// What is wrong, as a clause with a capital letter and without full stop: "PKS öppnas inte", "Allt ligger nere", "Det
/// är fel på PKS: skriver ut tomma sidor".
[[nodiscard]] QString faultClause(const Description& description, const language::Texts& texts);
/// "PKS och Phoniro", or "alla system".
[[nodiscard]] QString systemsPhrase(const Description& description, const language::Texts& texts);

/// One event in words, without time and author: "Kontrollera: Nej, samma fel där". `routine` may be null when the
/// edition is gone; then codes stand in for its words.
[[nodiscard]] QString sentence(const Event& event, const routine::Routine* routine, const language::Texts& texts,
                               const language::LocalTime& time);

} // namespace reservrutin::outage
