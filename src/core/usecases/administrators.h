// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/command_desk.h"
#include "core/usecases/opened_key.h"

namespace reservrutin::usecases {

/// Who is trusted on this computer, and changing that: docs/formats/trust.md, "Trust document". Owned by
/// app/composition, on the window's thread.
class Administrators final {
public:
    using Done = std::function<void(base::Result<void>)>;
    static constexpr int renewYears = 2;

    Administrators(CommandDesk& desk, OpenedKey& key, const base::Clock& clock);

    /// Null when nobody is trusted here yet.
    [[nodiscard]] const trust::TrustDocument* trust() const { return m_desk.overview().trustChain().inForce(); }
    /// The administrator whose key is open; null when none is or it is not (any longer) trusted.
    [[nodiscard]] const trust::Administrator* opened() const;

    /// The first administrator of this computer, with the key that is open. Fails with NotAdministrator (no open key),
    /// TrustAlreadyThere.
    void begin(const base::Person& by, Done done);
    /// The first version, as the machine file names it; it takes the place of a list that began otherwise.
    void believe(const QByteArray& envelope, Done done);
    /// The version after this one, signed by the open key and by `others`. Fails with NotAdministrator, NotTrusted
    /// (parameter: why).
    void publish(trust::TrustDocument next, const QVector<trust::EnvelopeSignature>& others, Done done);
    /// What another administrator is asked to sign, as a file: the next version with the open key's signature.
    [[nodiscard]] base::Result<trust::Envelope> proposed(trust::TrustDocument next) const;
    /// Adds the open key's signature to what another proposed; publishes it when that is enough.
    void sign(trust::Envelope proposal, std::function<void(base::Result<trust::Envelope>)> done);

    /// Lets in what has arrived and is right, one version after another. `done` when nothing more is to be judged.
    void judge(Done done);

private:
    [[nodiscard]] const trust::SigningKey* key() const { return m_key.use(); }
    void letIn(const QByteArray& envelope, trust::TrustedHow how, const base::Person& by, bool publishToo, Done done);

    CommandDesk& m_desk;
    OpenedKey& m_key;
    const base::Clock& m_clock;
};

} // namespace reservrutin::usecases
