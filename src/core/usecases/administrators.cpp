// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/administrators.h"

#include "core/usecases/facts.h"

#include <QDateTime>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using journal::Command;
using journal::Fact;
using journal::Subject;
using trust::Envelope;
using trust::Refusal;
using trust::TrustDocument;
using trust::TrustedHow;

namespace {

Fact published(const QByteArray& envelope) {
    return {Subject::trustChain(), QStringLiteral("trust.published"), {{"envelope", envelope.toStdString()}}};
}

Fact admitted(const QByteArray& envelope, TrustedHow how, const base::Person& by) {
    return {Subject::trustChain(),
            QStringLiteral("trust.admitted"),
            {{"envelope", envelope.toStdString()}, {"how", base::toJson(codeOf(how))}, {"by", base::toJson(by)}}};
}

Fact refused(const Envelope& envelope, Refusal why) {
    return {Subject::trustChain(),
            QStringLiteral("trust.refused"),
            {{"hash", base::toJson(hashOf(envelope).hex())}, {"reason", base::toJson(codeOf(why))}}};
}

Result<void> resultOf(const Result<journal::Committed>& result) {
    return result.map([](const journal::Committed&) {});
}

/// The next thing to be done with what has arrived; nothing when all that is left waits for a version between.
std::optional<Fact> nextJudgement(const trust::TrustChain& chain) {
    const TrustDocument* const current = chain.inForce();
    if (!current)
        return std::nullopt;
    for (const QByteArray& text : chain.published) {
        const auto envelope = trust::parseEnvelope(text);
        if (!envelope)
            continue;
        const auto next = trust::nextTrust(*current, *envelope);
        if (next)
            return admitted(text, TrustedHow::Signed, {});
        if (next.error() != Refusal::VersionSkipped && !chain.refused.contains(hashOf(*envelope)))
            return refused(*envelope, next.error());
    }
    return std::nullopt;
}

} // namespace

Administrators::Administrators(CommandDesk& desk, OpenedKey& key, const base::Clock& clock)
    : m_desk(desk)
    , m_key(key)
    , m_clock(clock) {}

const trust::Administrator* Administrators::opened() const {
    const TrustDocument* const current = trust();
    return current && m_key.isOpen() ? current->administrator(m_key.file()->publicKey) : nullptr;
}

void Administrators::begin(const base::Person& by, Done done) {
    const trust::SigningKey* const key = this->key();
    if (!key)
        return done(fail(ErrorKind::NotAdministrator));
    if (trust())
        return done(fail(ErrorKind::TrustAlreadyThere));
    const base::UtcMs now = m_clock.now();
    const QDate renewBy = QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).date().addYears(renewYears);
    const TrustDocument first{1, now,         renewBy, {{m_key.file()->name, m_key.file()->role, key->publicKey()}},
                              1, std::nullopt};
    if (!isSound(first))
        return done(fail(ErrorKind::NotTrusted, codeOf(Refusal::DocumentUnsound)));
    letIn(print(sealed(TrustDocument::payloadType, print(first), *key)), TrustedHow::MadeHere, by, true,
          std::move(done));
}

void Administrators::believe(const QByteArray& envelope, Done done) {
    const auto& believed = m_desk.overview().trustChain().believed;
    if (!believed.isEmpty() && believed.constFirst().envelope == envelope)
        return done({});
    const auto parsed = trust::parseEnvelope(envelope);
    if (!parsed)
        return done(tl::unexpected(parsed.error()));
    if (const auto first = trust::firstTrust(*parsed); !first)
        return done(fail(ErrorKind::NotTrusted, codeOf(first.error())));
    letIn(envelope, TrustedHow::MachineFile, {}, false, std::move(done));
}

void Administrators::letIn(const QByteArray& envelope, TrustedHow how, const base::Person& by, bool publishToo,
                           Done done) {
    const Subject chain = Subject::trustChain();
    const auto decide = [=, this]() -> Result<Command> {
        Facts facts;
        if (publishToo)
            facts.append(published(envelope));
        facts.append(admitted(envelope, how, by));
        return Command{facts, {{chain, m_desk.overview().lastOf(chain)}}, {}};
    };
    m_desk.run(chain, decide, [done = std::move(done)](const auto& result) { done(resultOf(result)); });
}

Result<Envelope> Administrators::proposed(TrustDocument next) const {
    const trust::SigningKey* const key = this->key();
    if (!key || !opened())
        return fail(ErrorKind::NotAdministrator);
    next.version = trust()->version + 1;
    next.issued = m_clock.now();
    if (!isSound(next))
        return fail(ErrorKind::NotTrusted, codeOf(Refusal::DocumentUnsound));
    return sealed(TrustDocument::payloadType, print(next), *key);
}

void Administrators::publish(TrustDocument next, const QVector<trust::EnvelopeSignature>& others, Done done) {
    auto envelope = proposed(std::move(next));
    if (!envelope)
        return done(tl::unexpected(envelope.error()));
    envelope->signatures += others;
    if (const auto verdict = nextTrust(*trust(), *envelope); !verdict)
        return done(fail(ErrorKind::NotTrusted, codeOf(verdict.error())));
    letIn(print(*envelope), TrustedHow::Signed, {}, true, std::move(done));
}

void Administrators::sign(Envelope proposal, std::function<void(Result<Envelope>)> done) {
    const trust::SigningKey* const key = this->key();
    if (!key || !opened())
        return done(fail(ErrorKind::NotAdministrator));
    if (proposal.type != TrustDocument::payloadType)
        return done(fail(ErrorKind::NotTrusted, codeOf(Refusal::WrongType)));
    addSignature(proposal, *key);
    if (!nextTrust(*trust(), proposal))
        return done(proposal);
    letIn(print(proposal), TrustedHow::Signed, {}, true,
          [proposal, done = std::move(done)](const Result<void>& result) {
              done(result.map([&proposal] { return proposal; }));
          });
}

void Administrators::judge(Done done) {
    const Subject chain = Subject::trustChain();
    if (!nextJudgement(m_desk.overview().trustChain()))
        return done({});
    const auto decide = [this, chain]() -> Result<Command> {
        const auto fact = nextJudgement(m_desk.overview().trustChain());
        if (!fact)
            return Command{};
        return Command{{*fact}, {{chain, m_desk.overview().lastOf(chain)}}, {}};
    };
    m_desk.run(chain, decide, [this, done = std::move(done)](const auto& result) {
        if (!result)
            return done(tl::unexpected(result.error()));
        judge(done);
    });
}

} // namespace reservrutin::usecases
