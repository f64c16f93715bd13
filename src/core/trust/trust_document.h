// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/hash.h"
#include "core/base/utc_ms.h"
#include "core/trust/envelope.h"
#include "core/trust/refusal.h"

#include <QDate>

#include <optional>

namespace reservrutin::trust {

using TrustHash = base::FixedBytes<struct TrustTag, 32>;
template <class T>
using Verdict = tl::expected<T, Refusal>;

enum class Review { ByAnother, ByAnyone };

struct Administrator {
    QString name;
    QString role;
    PublicKey key;

    friend bool operator==(const Administrator&, const Administrator&) = default;
};

/// Who may submit, review and approve editions, and how many of them change this very list: docs/formats/trust.md. A
/// value. The rules for the next version are those of The Update Framework 1.0, section 5.3.
struct TrustDocument {
    static constexpr QLatin1String payloadType{"application/vnd.reservrutin.trust.1+json"};

    int version = 1;
    base::UtcMs issued;
    QDate renewBy;
    QVector<Administrator> administrators;
    int threshold = 1;
    std::optional<Review> review; ///< absent: by another as soon as there are two administrators

    [[nodiscard]] bool needsSecondPerson() const;
    [[nodiscard]] QVector<PublicKey> keys() const;
    [[nodiscard]] const Administrator* administrator(const PublicKey& key) const;

    friend bool operator==(const TrustDocument&, const TrustDocument&) = default;
};

/// Nothing wrong with it in itself: one to 32 administrators, no key twice, a threshold that can be reached.
[[nodiscard]] bool isSound(const TrustDocument& document);

[[nodiscard]] QByteArray print(const TrustDocument& document);
/// Of a payload whose signatures have been verified.
[[nodiscard]] Verdict<TrustDocument> parseTrust(const QByteArray& payload);
[[nodiscard]] TrustHash hashOf(const Envelope& envelope);

/// The first version: signed by enough of its own keys. Whether to believe it is not for a rule to say: the machine
/// file names it, or a person made it here.
[[nodiscard]] Verdict<TrustDocument> firstTrust(const Envelope& envelope);
/// The version after `current`, or why it is not.
[[nodiscard]] Verdict<TrustDocument> nextTrust(const TrustDocument& current, const Envelope& envelope);

} // namespace reservrutin::trust
