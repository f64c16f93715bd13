// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/editions.h"

#include "core/base/strict_json.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Json;
using base::Result;
using journal::Command;
using journal::Fact;
using journal::Subject;
using trust::Act;
using trust::Edition;
using trust::EditionLife;
using trust::Envelope;
using trust::Refusal;
using trust::Statement;
using trust::TextHash;
using trust::TrustDocument;

namespace {

Json bodyOf(TextHash edition) {
    return {{"edition", base::toJson(edition.hex())}};
}

Fact saidFact(const Subject& document, Act act, TextHash edition, const Envelope& envelope) {
    Json body = bodyOf(edition);
    body["statement"] = print(envelope).toStdString();
    return {document, QStringLiteral("edition.") + codeOf(act), body};
}

Fact submittedFact(const Subject& document, const QByteArray& text, const Envelope& envelope) {
    Fact fact = saidFact(document, Act::Submitted, trust::hashOfText(text), envelope);
    fact.body["text"] = base::toJson(QString::fromUtf8(text));
    return fact;
}

/// What it says is not known before it has been verified.
Fact broughtFact(const Subject& document, TextHash edition, const Envelope& envelope) {
    Json body = bodyOf(edition);
    body["statement"] = print(envelope).toStdString();
    return {document, QStringLiteral("edition.brought"), body};
}

Fact setAsideFact(const Subject& document, const QByteArray& text, Refusal why, const QString& source) {
    Json body = bodyOf(trust::hashOfText(text));
    body["text"] = base::toJson(QString::fromUtf8(text));
    body["reason"] = base::toJson(codeOf(why));
    body["source"] = base::toJson(source);
    return {document, QStringLiteral("edition.set-aside"), body};
}

Fact admittedFact(const Subject& document, const trust::Admission& admission, int trustVersion) {
    Json body = bodyOf(admission.edition);
    body["number"] = admission.number;
    body["from"] = base::toJson(admission.from.toString(Qt::ISODate));
    body["trust"] = trustVersion;
    return {document, QStringLiteral("edition.admitted"), body};
}

QVector<Envelope> envelopesOf(const Edition& edition) {
    QVector<Envelope> envelopes;
    for (const QByteArray& text : edition.statements) {
        if (const auto envelope = trust::parseEnvelope(text))
            envelopes.append(*envelope);
    }
    return envelopes;
}

/// Those that are worth asking: what cannot be verified under this trust, or was said about another edition, is no
/// reason to refuse what was said about this one. Where nothing was, the others tell why not.
QVector<Envelope> verifiable(const Edition& edition, const TrustDocument& trust) {
    QVector<Envelope> about;
    QVector<Envelope> others;
    for (const Envelope& each : envelopesOf(edition)) {
        const auto said = trust::verified(each, trust);
        if (said && said->statement.act != Act::Returned && said->statement.act != Act::Retired)
            (said->statement.edition == edition.hash ? about : others).append(each);
    }
    return about.isEmpty() ? others : about;
}

/// Why nothing of what was said of an edition can be asked.
Refusal whyNotVerifiable(const Edition& edition, const TrustDocument& trust) {
    for (const Envelope& each : envelopesOf(edition)) {
        if (const auto said = trust::verified(each, trust); !said)
            return said.error();
    }
    return Refusal::Unsigned; // returned or retired is all that was said
}

/// It may still come to count: nothing is wrong with it, something has not come yet.
bool isWaiting(Refusal why) {
    return why == Refusal::ReviewMissing || why == Refusal::ApprovalMissing || why == Refusal::SecondPersonMissing;
}

bool isRetirementVerified(const Edition& edition, const TrustDocument& trust) {
    const QVector<trust::Said> said = trust::saidOf(edition, trust);
    return std::any_of(said.begin(), said.end(),
                       [](const trust::Said& each) { return each.statement.act == Act::Retired; });
}

/// Letting in before setting aside, and a lower number before a higher one.
bool comesBefore(const Fact& a, const Fact& b) {
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    return base::numberAt(a.body, "number").value_or(last) < base::numberAt(b.body, "number").value_or(last);
}

bool isHeardOf(const trust::TrustChain& chain, const QByteArray& envelope) {
    return chain.published.contains(envelope) ||
           std::any_of(chain.believed.begin(), chain.believed.end(),
                       [&envelope](const trust::TrustedVersion& each) { return each.envelope == envelope; });
}

Command commandOf(const Overview& overview, const Subject& document, Facts facts) {
    return {std::move(facts), {{document, overview.lastOf(document)}}, {}};
}

} // namespace

Editions::Editions(CommandDesk& desk, Administrators& administrators, OpenedKey& key, const base::Clock& clock,
                   Today today, CountErrors countErrors)
    : m_desk(desk)
    , m_administrators(administrators)
    , m_key(key)
    , m_clock(clock)
    , m_today(std::move(today))
    , m_countErrors(std::move(countErrors)) {}

const EditionLife* Editions::life(const Subject& document) const {
    return m_desk.overview().life(document);
}

trust::EditionStage Editions::stageOf(const Subject& document, const Edition& edition) const {
    const EditionLife* const known = life(document);
    return trust::stageOf(known ? *known : EditionLife(), edition, m_administrators.trust(), m_today());
}

int Editions::nextNumber(const Subject& document) const {
    const EditionLife* const known = life(document);
    return known ? known->highestNumber() + 1 : 1;
}

Result<Statement> Editions::statement(const Subject& document, TextHash edition, const Words& words) const {
    const trust::Administrator* const administrator = m_administrators.opened();
    if (!administrator)
        return fail(ErrorKind::NotAdministrator);
    const EditionLife* const known = life(document);
    const Edition* const inForce = known ? known->inForce(m_today()) : nullptr;
    int number = nextNumber(document);
    if (const Edition* const about = known ? known->edition(edition) : nullptr) {
        for (const trust::Said& said : trust::saidOf(*about, *m_administrators.trust()))
            number = said.statement.act == Act::Submitted ? said.statement.number : number;
    }
    return Statement{words.act,
                     document.text(),
                     edition,
                     number,
                     inForce ? inForce->hash : TextHash(),
                     words.from,
                     words.reason,
                     administrator->name,
                     administrator->role,
                     m_clock.now()};
}

void Editions::submit(const Subject& document, const QByteArray& text, const QString& changes, Done done) {
    const auto decide = [=, this]() -> Result<Command> {
        const auto cleaned = base::requireText(changes, ErrorKind::ChangesMissing);
        if (!cleaned)
            return tl::unexpected(cleaned.error());
        if (text.size() > longestText)
            return fail(ErrorKind::CapacityExceeded, QString::number(longestText));
        if (const int errors = m_countErrors(document, text); errors > 0)
            return fail(ErrorKind::EditionHasErrors, QString::number(errors));
        const auto said = statement(document, trust::hashOfText(text), {Act::Submitted, {}, *cleaned});
        const trust::SigningKey* const key = m_key.use();
        if (!said || !key)
            return fail(ErrorKind::NotAdministrator);
        return commandOf(m_desk.overview(), document, {submittedFact(document, text, sealed(*said, *key))});
    };
    m_desk.run(document, decide, [text, done = std::move(done)](const auto& result) {
        done(result.map([&text](const journal::Committed&) { return trust::hashOfText(text); }));
    });
}

Result<Command> Editions::decideSay(const Subject& document, TextHash edition, const Words& words) const {
    const EditionLife* const known = life(document);
    if (!known || !known->edition(edition))
        return fail(ErrorKind::NotFound, edition.hex());
    const auto said = statement(document, edition, words);
    const trust::SigningKey* const key = m_key.use();
    if (!said || !key)
        return fail(ErrorKind::NotAdministrator);
    return commandOf(m_desk.overview(), document, {saidFact(document, words.act, edition, sealed(*said, *key))});
}

void Editions::say(const Subject& document, TextHash edition, const Words& words, Done done) {
    const auto decide = [this, document, edition, words] { return decideSay(document, edition, words); };
    m_desk.run(document, decide, [this, edition, done = std::move(done)](const auto& result) {
        if (!result)
            return done(tl::unexpected(result.error()));
        judge([edition, done] { done(edition); });
    });
}

void Editions::review(const Subject& document, TextHash edition, Done done) {
    say(document, edition, {Act::Reviewed, {}, {}}, std::move(done));
}

void Editions::giveBack(const Subject& document, TextHash edition, const QString& reason, Done done) {
    const auto cleaned = base::requireText(reason, ErrorKind::ReasonMissing);
    if (!cleaned)
        return done(tl::unexpected(cleaned.error()));
    say(document, edition, {Act::Returned, {}, *cleaned}, std::move(done));
}

void Editions::approve(const Subject& document, TextHash edition, QDate from, Done done) {
    if (!from.isValid())
        return done(fail(ErrorKind::TimeUnreadable));
    say(document, edition, {Act::Approved, from, {}}, std::move(done));
}

void Editions::retire(const Subject& document, const QString& reason, Done done) {
    const auto cleaned = base::requireText(reason, ErrorKind::ReasonMissing);
    if (!cleaned)
        return done(tl::unexpected(cleaned.error()));
    const EditionLife* const known = life(document);
    const Edition* const inForce = known ? known->inForce(m_today()) : nullptr;
    if (!inForce)
        return done(fail(ErrorKind::NotFound, document.text()));
    say(document, inForce->hash, {Act::Retired, {}, *cleaned}, std::move(done));
}

void Editions::receive(const Subject& fallback, const QByteArray& bytes, const QString& source,
                       std::function<void(Result<Received>)> done) {
    // Some editors put a byte order mark before a text; it is no part of it.
    const QByteArray file = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    trust::Package package{fallback.text(), file, {}, {}};
    if (trust::isPackage(file)) {
        auto parsed = trust::parsePackage(file);
        if (!parsed)
            return done(tl::unexpected(parsed.error()));
        package = std::move(*parsed);
    } else if (const auto plain = base::parseStrictJson(file); !plain) {
        return done(tl::unexpected(plain.error()));
    }
    const auto document = Subject::parse(package.document);
    const bool governed =
        document && (document->type() == Subject::routineType || document->type() == Subject::directoryType);
    if (!governed)
        return done(fail(ErrorKind::FormatUnreadable, QStringLiteral("document")));
    if (package.text.size() > longestText)
        return done(fail(ErrorKind::CapacityExceeded, QString::number(longestText)));
    const TextHash hash = trust::hashOfText(package.text);
    const Subject chain = Subject::trustChain();
    const auto decide = [=, this]() -> Result<Command> {
        const EditionLife* const known = life(*document);
        const Edition* const edition = known ? known->edition(hash) : nullptr;
        Facts facts;
        if (package.statements.isEmpty() && !edition)
            facts.append(setAsideFact(*document, package.text, Refusal::Unsigned, source));
        for (const Envelope& statement : package.statements) {
            if (!edition || !edition->statements.contains(print(statement)))
                facts.append(broughtFact(*document, hash, statement));
        }
        if (!package.statements.isEmpty() && !facts.isEmpty() && (!edition || edition->text.isEmpty()))
            facts.first().body["text"] = base::toJson(QString::fromUtf8(package.text));
        for (const Envelope& version : package.trust) {
            if (!isHeardOf(m_desk.overview().trustChain(), print(version)))
                facts.append({chain, QStringLiteral("trust.published"), {{"envelope", print(version).toStdString()}}});
        }
        return commandOf(m_desk.overview(), *document, std::move(facts));
    };
    m_desk.run(*document, decide, [this, document = *document, hash, done = std::move(done)](const auto& result) {
        if (!result)
            return done(tl::unexpected(result.error()));
        judge([this, document, hash, done] {
            const EditionLife* const known = life(document);
            const Edition* const edition = known ? known->edition(hash) : nullptr;
            done(Received{document, hash, edition ? edition->setAside : QString()});
        });
    });
}

Result<trust::Package> Editions::package(const Subject& document, TextHash hash) const {
    const EditionLife* const known = life(document);
    const Edition* const edition = known ? known->edition(hash) : nullptr;
    if (!edition || edition->text.isEmpty())
        return fail(ErrorKind::NotFound, hash.hex());
    trust::Package package{document.text(), edition->text, envelopesOf(*edition), {}};
    for (const trust::TrustedVersion& version : m_desk.overview().trustChain().believed) {
        const auto envelope = trust::parseEnvelope(version.envelope);
        if (envelope && version.document.version > 1)
            package.trust.append(*envelope);
    }
    return package;
}

std::optional<Fact> Editions::judgement(const Subject& document, const EditionLife& life, const Edition& edition,
                                        const TrustDocument& trust) const {
    if (edition.letIn || edition.text.isEmpty())
        return std::nullopt;
    const QVector<Envelope> statements = verifiable(edition, trust);
    if (statements.isEmpty()) {
        const Refusal why = whyNotVerifiable(edition, trust);
        const bool isNews = !edition.statements.isEmpty() && edition.setAside != codeOf(why);
        return isNews ? std::optional(setAsideFact(document, edition.text, why, edition.source)) : std::nullopt;
    }
    auto verdict = trust::admit({document.text(), edition.text, statements}, trust, life.highestNumber(), m_today());
    if (verdict && m_countErrors(document, edition.text) > 0)
        verdict = tl::unexpected(Refusal::HasErrors);
    if (verdict)
        return admittedFact(document, *verdict, trust.version);
    if (isWaiting(verdict.error()) || edition.setAside == codeOf(verdict.error()))
        return std::nullopt;
    return setAsideFact(document, edition.text, verdict.error(), edition.source);
}

Facts Editions::judgements(const Subject& document) const {
    const TrustDocument* const trust = m_administrators.trust();
    const EditionLife* const known = life(document);
    if (!trust || !known)
        return {};
    // One at a time, the lowest number first: what is let in decides about the next.
    std::optional<Fact> next;
    for (const Edition& edition : known->editions) {
        const auto fact = judgement(document, *known, edition, *trust);
        if (fact && (!next || comesBefore(*fact, *next)))
            next = fact;
    }
    if (next)
        return {*next};
    const Edition* const inForce = known->inForce(m_today());
    if (inForce && isRetirementVerified(*inForce, *trust))
        return {{document, QStringLiteral("edition.ended"), bodyOf(inForce->hash)}};
    return {};
}

void Editions::judge(std::function<void()> done) {
    m_administrators.judge([this, done = std::move(done)](const Result<void>&) {
        judgeFrom(m_desk.overview().governedDocuments(), done);
    });
}

void Editions::judgeFrom(QVector<Subject> documents, std::function<void()> done) {
    while (!documents.isEmpty() && judgements(documents.last()).isEmpty())
        documents.removeLast();
    if (documents.isEmpty())
        return done();
    const Subject document = documents.last();
    const auto decide = [this, document]() -> Result<Command> {
        return commandOf(m_desk.overview(), document, judgements(document));
    };
    m_desk.run(document, decide, [this, documents, done](const auto& result) mutable {
        if (!result)
            documents.removeLast(); // the store is away: another time
        judgeFrom(documents, done);
    });
}

} // namespace reservrutin::usecases
