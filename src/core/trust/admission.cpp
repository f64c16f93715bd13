// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/admission.h"

#include <algorithm>

namespace reservrutin::trust {

namespace {

Verdict<QVector<Said>> allVerified(const QVector<Envelope>& envelopes, const TrustDocument& trust) {
    QVector<Said> said;
    for (const Envelope& envelope : envelopes) {
        auto one = verified(envelope, trust);
        if (!one)
            return tl::unexpected(one.error());
        said.append(std::move(*one));
    }
    return said;
}

/// Null when nobody said it. The first stands.
const Said* find(const QVector<Said>& said, Act act) {
    const auto found =
        std::find_if(said.begin(), said.end(), [act](const Said& each) { return each.statement.act == act; });
    return found == said.end() ? nullptr : &*found;
}

bool isAbout(const Statement& statement, const Statement& other) {
    return statement.document == other.document && statement.edition == other.edition &&
           statement.number == other.number;
}

/// By somebody else than the author, where that is asked for: the first such statement, so that an author's own review
/// beside another's takes nothing away.
const Said* secondPerson(const QVector<Said>& said, Act act, const PublicKey& author, bool another) {
    const auto found = std::find_if(said.begin(), said.end(), [&](const Said& each) {
        return each.statement.act == act && (!another || each.by != author);
    });
    return found == said.end() ? nullptr : &*found;
}

Refusal missing(const QVector<Said>& said, Act act) {
    if (find(said, act))
        return Refusal::SecondPersonMissing;
    return act == Act::Reviewed ? Refusal::ReviewMissing : Refusal::ApprovalMissing;
}

std::optional<Refusal> whyNotNumber(int number, int highest) {
    if (number <= highest)
        return Refusal::Rollback;
    if (number > highest + longestJump)
        return Refusal::NumberTooFar;
    return std::nullopt;
}

} // namespace

Verdict<Admission> admit(const Submission& submission, const TrustDocument& trust, int highestNumber, QDate today) {
    if (submission.statements.isEmpty())
        return tl::unexpected(Refusal::Unsigned);
    const auto said = allVerified(submission.statements, trust);
    if (!said)
        return tl::unexpected(said.error());
    const Said* const submitted = find(*said, Act::Submitted);
    if (!submitted)
        return tl::unexpected(Refusal::Unsigned);
    if (submitted->statement.edition != hashOfText(submission.text))
        return tl::unexpected(Refusal::Altered);
    const bool one = submitted->statement.document == submission.document &&
                     std::all_of(said->begin(), said->end(), [submitted](const Said& each) {
                         return isAbout(each.statement, submitted->statement);
                     });
    if (!one)
        return tl::unexpected(Refusal::StatementsDiffer);
    const bool another = trust.needsSecondPerson();
    const Said* const reviewed = secondPerson(*said, Act::Reviewed, submitted->by, another);
    if (!reviewed)
        return tl::unexpected(missing(*said, Act::Reviewed));
    const Said* const approved = secondPerson(*said, Act::Approved, submitted->by, another);
    if (!approved)
        return tl::unexpected(missing(*said, Act::Approved));
    if (const auto why = whyNotNumber(submitted->statement.number, highestNumber))
        return tl::unexpected(*why);
    if (!trust.renewBy.isValid() || today > trust.renewBy)
        return tl::unexpected(Refusal::TrustTooOld);
    if (!approved->statement.from.isValid())
        return tl::unexpected(Refusal::ApprovalMissing);
    return Admission{submitted->statement.edition, submitted->statement.number, approved->statement.from,
                     submitted->statement,         reviewed->statement,         approved->statement};
}

} // namespace reservrutin::trust
