// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/person.h"
#include "core/base/utc_ms.h"
#include "core/journal/entry.h"

#include <QVector>

#include <optional>

namespace reservrutin::contacts {

enum class Layer { Governed, Local };

/// What a clinic has filled in about a local contact: folded from contact.set entries. A value.
struct LocalDetails {
    QString name; ///< of the person or group to ask for
    QString phone;
    QString email;
    base::Person setBy;
    base::UtcMs setAt;

    friend bool operator==(const LocalDetails&, const LocalDetails&) = default;
};

[[nodiscard]] LocalDetails apply(LocalDetails before, const journal::Entry& entry);
[[nodiscard]] base::Json toJson(const LocalDetails& details);
[[nodiscard]] LocalDetails detailsFrom(const base::Json& json);

/// One place a step can name: a governed recipient (changed only by approval) or a local number.
struct Contact {
    QString id;
    Layer layer = Layer::Local;
    QString title;  ///< "PKS-gruppen"
    QString email;  ///< governed, or as filled in; may be empty
    QString source; ///< document that a governed address stands in
    std::optional<LocalDetails> local;
    QString formerEmail; ///< governed: what it was before the directory in force; empty when it is the same
    std::optional<base::UtcMs> changedAt; ///< when the new one came into force here

    [[nodiscard]] QString phone() const { return local ? local->phone : QString(); }
};

/// Reads resources/routines/contacts.json. Fails with FormatUnreadable.
[[nodiscard]] base::Result<QVector<Contact>> parseDirectory(const QByteArray& text);
/// What parseDirectory() reads back, without what clinics have filled in.
[[nodiscard]] QByteArray printDirectory(const QVector<Contact>& directory);

} // namespace reservrutin::contacts
