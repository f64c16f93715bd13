// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/sentences/edition_words.h"

#include <QCoreApplication>

namespace reservrutin::gui {

using trust::Act;
using trust::EditionStage;
using trust::Refusal;

namespace {

struct EditionWords {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::EditionWords)

public:
    static QString of(Refusal refusal);
};

QString EditionWords::of(Refusal refusal) {
    switch (refusal) {
    case Refusal::TooLarge:
        return tr("It is larger than what is taken in.");
    case Refusal::Altered:
        return tr("Text or signature has been changed after it was signed.");
    case Refusal::WrongType:
        return tr("What is signed is something else than what it says.");
    case Refusal::SignaturesMissing:
        return tr("Too few administrators have signed it.");
    case Refusal::Rollback:
        return tr("It is older than what has already been in force here.");
    case Refusal::VersionSkipped:
        return tr("A version before it has not arrived yet.");
    case Refusal::DocumentUnsound:
        return tr("The list of administrators does not add up.");
    case Refusal::Unsigned:
        return tr("Nobody has signed it.");
    case Refusal::SignerUnknown:
        return tr("It is signed by somebody this computer does not trust.");
    case Refusal::NumberTooFar:
        return tr("Its number is too far ahead of the one in force.");
    case Refusal::StatementsDiffer:
        return tr("Author, reviewer and approver speak of different texts.");
    case Refusal::SecondPersonMissing:
        return tr("Its author alone has reviewed or approved it; another administrator has to.");
    case Refusal::ReviewMissing:
        return tr("Nobody has reviewed it.");
    case Refusal::ApprovalMissing:
        return tr("Nobody has approved it.");
    case Refusal::TrustTooOld:
        return tr("The list of administrators has expired and must be signed anew first.");
    case Refusal::TrustMissing:
        return tr("Nobody is trusted on this computer yet.");
    case Refusal::HasErrors:
        return tr("There are errors in the text.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stageText(EditionStage stage) {
    switch (stage) {
    case EditionStage::Draft:
        return EditionWords::tr("draft");
    case EditionStage::InReview:
        return EditionWords::tr("in review");
    case EditionStage::Returned:
        return EditionWords::tr("given back");
    case EditionStage::Reviewed:
        return EditionWords::tr("reviewed");
    case EditionStage::Coming:
        return EditionWords::tr("coming");
    case EditionStage::InForce:
        return EditionWords::tr("in force");
    case EditionStage::Superseded:
        return EditionWords::tr("superseded");
    case EditionStage::Retired:
        return EditionWords::tr("retired");
    }
    Q_UNREACHABLE();
}

QString actText(Act act) {
    switch (act) {
    case Act::Submitted:
        return EditionWords::tr("Handed in for review");
    case Act::Returned:
        return EditionWords::tr("Given back");
    case Act::Reviewed:
        return EditionWords::tr("Reviewed");
    case Act::Approved:
        return EditionWords::tr("Approved");
    case Act::Retired:
        return EditionWords::tr("Retired");
    }
    Q_UNREACHABLE();
}

QString refusalSentence(const QString& code) {
    for (int each = 0; each <= int(Refusal::HasErrors); ++each) {
        if (codeOf(Refusal(each)) == code)
            return EditionWords::of(Refusal(each));
    }
    return code;
}

} // namespace reservrutin::gui
