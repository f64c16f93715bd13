// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/reports.h"

namespace reservrutin::gui {

/// What stands in the form just now, letter by letter, so that a half-filled form comes back as it was.
struct FormValues {
    QString discovered; ///< as typed
    QVector<outage::AffectedSystem> systems;
    QString otherSystem; ///< half-typed
    outage::Fault fault = outage::Fault::Down;
    QString faultText;
    QString name;
    QString unit;
    QString ownText;
    privacy::Waivers waivers; ///< "det är inte ett personnummer", about numbers in the text
    QSet<journal::EntryId> leftOut;
};

/// The draft's text (a JSON object), and back; absent when it is none.
[[nodiscard]] QString draftOf(const FormValues& values);
[[nodiscard]] std::optional<FormValues> valuesOf(const QString& draft);

} // namespace reservrutin::gui
