// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/trust_words.h"

#include <QCoreApplication>

namespace reservrutin::gui {

using trust::Administrator;
using trust::Review;
using trust::TrustDocument;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::TrustWords)
};

QString reviewSentence(const TrustDocument& document) {
    if (!document.review)
        return Words::tr("Reviewer and approver are others than the author, as soon as there are two administrators.");
    return *document.review == Review::ByAnother ? Words::tr("Reviewer and approver are others than the author.")
                                                 : Words::tr("An author may review and approve alone.");
}

QString thresholdSentence(const TrustDocument& document) {
    return Words::tr("%n administrator(s) must sign a change of this list.", nullptr, document.threshold);
}

} // namespace

QString administratorName(const Administrator& administrator) {
    return administrator.role.isEmpty() ? administrator.name
                                        : Words::tr("%1, %2").arg(administrator.name, administrator.role);
}

QStringList policySentences(const TrustDocument& document) {
    return {thresholdSentence(document), reviewSentence(document),
            Words::tr("The list is renewed no later than %1.").arg(document.renewBy.toString(Qt::ISODate))};
}

QStringList trustChanges(const TrustDocument& before, const TrustDocument& after) {
    QStringList changes;
    for (const Administrator& each : after.administrators) {
        const Administrator* const old = before.administrator(each.key);
        if (!old)
            changes.append(
                Words::tr("New: %1. Fingerprint %2").arg(administratorName(each), trust::spelledFingerprint(each.key)));
        else if (old->name != each.name || old->role != each.role)
            changes.append(Words::tr("%1 is now called %2.").arg(administratorName(*old), administratorName(each)));
    }
    for (const Administrator& each : before.administrators) {
        if (!after.administrator(each.key))
            changes.append(Words::tr("Taken away: %1. Fingerprint %2")
                               .arg(administratorName(each), trust::spelledFingerprint(each.key)));
    }
    if (before.threshold != after.threshold)
        changes.append(thresholdSentence(after));
    if (before.review != after.review)
        changes.append(reviewSentence(after));
    return changes;
}

} // namespace reservrutin::gui
