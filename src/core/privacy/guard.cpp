// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/privacy/guard.h"

#include "core/privacy/verdict.h"

#include <algorithm>

namespace reservrutin::privacy {

namespace {

struct Hit {
    Finding finding;
    qsizetype runs = 0;
};

std::optional<Hit> hitAt(const QVector<DigitRun>& runs, qsizetype first) {
    for (const Spelling& spelling : spellingsAt(runs, first)) {
        const std::optional<Verdict> verdict = verdictOn(spelling);
        if (!verdict)
            continue;
        const qsizetype start = runs[first].start;
        const qsizetype end = runs[first + spelling.runs - 1].end;
        return Hit{{start, end - start, verdict->kind, verdict->certainty}, spelling.runs};
    }
    return std::nullopt;
}

QVector<DigitRun> runsIn(const QString& text, Field field) {
    QVector<DigitRun> runs = digitRuns(text);
    if (field == Field::Telephone) {
        for (DigitRun& run : runs)
            run.phoneWordBefore = true;
    }
    return runs;
}

QStringView numberOf(const QString& text, const Finding& finding) {
    return QStringView(text).sliced(finding.start, finding.length);
}

QByteArray digitsOf(const QString& text) {
    QByteArray digits;
    for (const DigitRun& run : digitRuns(text))
        digits.append(run.digits);
    return digits;
}

const Waiver* waiverFor(const QString& number, const Waivers& waivers) {
    const QByteArray digits = digitsOf(number);
    const auto found = std::find_if(waivers.begin(), waivers.end(),
                                    [&](const Waiver& waiver) { return digitsOf(waiver.number) == digits; });
    return found == waivers.end() ? nullptr : &*found;
}

bool isWaived(const QString& text, const Finding& finding, const Waivers& waivers) {
    return finding.certainty == Certainty::Possible && waiverFor(numberOf(text, finding).toString(), waivers);
}

/// The first number that no waiver lets through, masked; empty when there is none.
QString refusedNumber(const QString& text, const Waivers& waivers, Field field) {
    for (const Finding& finding : findings(text, field)) {
        if (!isWaived(text, finding, waivers))
            return withBullets(numberOf(text, finding));
    }
    return {};
}

/// The waiver that the text needs and that gives no reason, masked; empty when there is none.
QString unexplainedNumber(const QString& text, const Waivers& waivers, Field field) {
    for (const Finding& finding : findings(text, field)) {
        const Waiver* waiver = waiverFor(numberOf(text, finding).toString(), waivers);
        if (waiver && waiver->reason.trimmed().isEmpty())
            return withBullets(numberOf(text, finding));
    }
    return {};
}

bool isBlankAt(const QString& text, qsizetype at) {
    return at < 0 || at >= text.size() || text[at].isSpace();
}

bool closesAt(const QString& text, qsizetype at) {
    return at < text.size() && QStringLiteral(".,;:!?)").contains(text[at]);
}

/// One of the two blanks round a number, and the one before a full stop, would be left over.
QString withoutNumber(const QString& text, const Finding& finding) {
    qsizetype start = finding.start;
    qsizetype end = finding.start + finding.length;
    if (start > 0 && text[start - 1] == u' ' && (isBlankAt(text, end) || closesAt(text, end)))
        --start;
    else if (isBlankAt(text, start - 1) && end < text.size() && text[end] == u' ')
        ++end;
    return text.first(start) + text.sliced(end);
}

QString withMask(const QString& text, const Finding& finding) {
    return text.first(finding.start) + withBullets(numberOf(text, finding)) +
           text.sliced(finding.start + finding.length);
}

/// From the last number to the first, so that offsets hold; again while the change itself uncovers a number.
template <class Change>
QString changed(QString text, Field field, Change change) {
    for (Findings found = findings(text, field); !found.isEmpty(); found = findings(text, field)) {
        for (auto finding = found.crbegin(); finding != found.crend(); ++finding)
            text = change(text, *finding);
    }
    return text;
}

} // namespace

Findings findings(const QString& text, Field field) {
    const QVector<DigitRun> runs = runsIn(text, field);
    Findings found;
    for (qsizetype at = 0; at < runs.size();) {
        const std::optional<Hit> hit = hitAt(runs, at);
        if (hit)
            found.append(hit->finding);
        at += hit ? hit->runs : 1;
    }
    return found;
}

QString masked(const QString& text, Field field) {
    return changed(text, field, withMask);
}

QString removed(const QString& text, Field field) {
    return changed(text, field, withoutNumber);
}

base::Result<QString> admit(const QString& text, const Waivers& waivers, Field field) {
    if (const QString number = refusedNumber(text, waivers, field); !number.isEmpty())
        return base::fail(base::ErrorKind::PatientData, number);
    if (const QString number = unexplainedNumber(text, waivers, field); !number.isEmpty())
        return base::fail(base::ErrorKind::ReasonMissing, number);
    for (const Waiver& waiver : waivers) {
        if (const QString number = refusedNumber(waiver.reason, waivers, Field::Prose); !number.isEmpty())
            return base::fail(base::ErrorKind::PatientData, number);
    }
    return text;
}

} // namespace reservrutin::privacy
