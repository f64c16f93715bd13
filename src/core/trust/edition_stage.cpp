// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/edition_stage.h"

namespace reservrutin::trust {

namespace {

EditionStage stageOfLetIn(const EditionLife& life, const Edition& edition, QDate today) {
    if (life.retiredAt)
        return EditionStage::Retired;
    const Edition* const inForce = life.inForce(today);
    if (inForce && inForce->letIn->number > edition.letIn->number)
        return EditionStage::Superseded;
    return edition.letIn->from > today ? EditionStage::Coming : EditionStage::InForce;
}

/// Being returned takes back the review before it: the author hands in another edition.
EditionStage stageOfSaid(const QVector<Said>& said) {
    EditionStage stage = EditionStage::Draft;
    for (const Said& each : said) {
        switch (each.statement.act) {
        case Act::Submitted:
            stage = EditionStage::InReview;
            break;
        case Act::Returned:
            return EditionStage::Returned;
        case Act::Reviewed:
        case Act::Approved:
            stage = EditionStage::Reviewed;
            break;
        case Act::Retired:
            break;
        }
    }
    return stage;
}

} // namespace

QVector<Said> saidOf(const Edition& edition, const TrustDocument& trust) {
    QVector<Said> said;
    for (const QByteArray& text : edition.statements) {
        const auto envelope = parseEnvelope(text);
        if (!envelope)
            continue;
        if (const auto one = verified(*envelope, trust); one && one->statement.edition == edition.hash)
            said.append(*one);
    }
    return said;
}

EditionStage stageOf(const EditionLife& life, const Edition& edition, const TrustDocument* trust, QDate today) {
    if (edition.letIn)
        return stageOfLetIn(life, edition, today);
    return trust ? stageOfSaid(saidOf(edition, *trust)) : EditionStage::Draft;
}

} // namespace reservrutin::trust
