// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/utc_ms.h"
#include "core/trust/trust_document.h"

#include <QDate>

namespace reservrutin::trust {

/// BLAKE2b-256 (RFC 7693) of an edition's exact bytes, whatever document it is an edition of.
using TextHash = base::FixedBytes<struct TextHashTag, 32>;
[[nodiscard]] TextHash hashOfText(QByteArrayView text);

enum class Act { Submitted, Returned, Reviewed, Approved, Retired };

/// What one administrator says of one edition: docs/formats/trust.md, "Statement". A value; it means nothing before its
/// envelope's signature has been verified.
struct Statement {
    static constexpr QLatin1String payloadType{"application/vnd.reservrutin.statement.1+json"};

    Act act = Act::Submitted;
    QString document; ///< "routine:pks", "directory:contacts"
    TextHash edition;
    int number = 1;
    TextHash base;  ///< the edition this one grew from; zero for the first
    QDate from;     ///< Approved: in force from that day
    QString reason; ///< Submitted: what changed. Returned, Retired: why
    QString name;   ///< of the administrator, as the trust document has it
    QString role;
    base::UtcMs at;

    friend bool operator==(const Statement&, const Statement&) = default;
};

[[nodiscard]] QString codeOf(Act act);
[[nodiscard]] QByteArray print(const Statement& statement);
[[nodiscard]] Verdict<Statement> parseStatement(const QByteArray& payload);
[[nodiscard]] Envelope sealed(const Statement& statement, const SigningKey& key);

/// A statement whose signature was verified, and by whom.
struct Said {
    Statement statement;
    PublicKey by;

    friend bool operator==(const Said&, const Said&) = default;
};

/// Verifies, then reads. A statement has exactly one signature, by an administrator of `trust`.
[[nodiscard]] Verdict<Said> verified(const Envelope& envelope, const TrustDocument& trust);

} // namespace reservrutin::trust
