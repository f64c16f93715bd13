// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/person.h"
#include "core/journal/entry.h"
#include "core/trust/admission.h"

#include <QMap>

namespace reservrutin::trust {

/// When an edition was let in on this computer, and from which day it is in force.
struct LetIn {
    int number = 1;
    QDate from;
    int trust = 1; ///< version of the trust document it was let in under
    base::UtcMs at;

    friend bool operator==(const LetIn&, const LetIn&) = default;
};

/// One edition of a document with all that was said of it. Nothing in `statements` has been verified, unless `letIn`.
struct Edition {
    TextHash hash;
    QByteArray text;
    QVector<QByteArray> statements; ///< envelopes, in the order they came
    std::optional<LetIn> letIn;
    QString setAside; ///< the refusal's code; empty when it is not a draft for a reason
    QString source;   ///< where it came from: a file's name, or empty for the journal
    base::UtcMs since;

    friend bool operator==(const Edition&, const Edition&) = default;
};

/// Fold of one governed document, `routine:ID` or `directory:contacts`: every edition that was ever heard of, and which
/// of them count here. A value. An erased or unknown entry changes nothing.
struct EditionLife {
    QVector<Edition> editions;            ///< in the order they were heard of
    std::optional<base::UtcMs> retiredAt; ///< verified here

    [[nodiscard]] const Edition* edition(TextHash hash) const;
    /// The highest number let in; 0 when there is none.
    [[nodiscard]] int highestNumber() const;
    /// Let in, its day has come, and the highest number of those; null when there is none or the document is retired.
    [[nodiscard]] const Edition* inForce(QDate today) const;

    friend bool operator==(const EditionLife&, const EditionLife&) = default;
};

[[nodiscard]] EditionLife apply(EditionLife before, const journal::Entry& entry);
[[nodiscard]] base::Json toJson(const EditionLife& life);
[[nodiscard]] EditionLife lifeFrom(const base::Json& json);

} // namespace reservrutin::trust
