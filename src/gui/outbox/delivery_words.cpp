// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/delivery_words.h"

#include "core/report/report_number.h"
#include "gui/visit/visit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace reservrutin::gui {

using delivery::Delivery;
using delivery::PauseReason;
using delivery::ReportState;
using delivery::State;
using delivery::WayOut;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::DeliveryWords)
};

QString at(const Session& session, base::UtcMs time) {
    return session.console().time.brief(time, session.now());
}

QString wayText(WayOut way) {
    switch (way) {
    case WayOut::Smtp:
    case WayOut::MailProgram:
        return Words::tr("e-mail");
    case WayOut::Clipboard:
        return Words::tr("copied text");
    case WayOut::Paper:
        return Words::tr("paper");
    case WayOut::Phone:
        return Words::tr("telephone");
    }
    Q_UNREACHABLE();
}

QString openedText(WayOut way) {
    switch (way) {
    case WayOut::Smtp:
    case WayOut::MailProgram:
        return Words::tr("Opened in the mail program – did you send it?");
    case WayOut::Clipboard:
        return Words::tr("Copied – did you send it?");
    case WayOut::Paper:
        return Words::tr("On paper or as PDF – did you hand it over?");
    case WayOut::Phone:
        return Words::tr("Begun on the telephone – was it received?");
    }
    Q_UNREACHABLE();
}

usecases::DeskView viewOf(const Session& session) {
    const usecases::Console& console = session.console();
    const bool shares = !console.settings.settings().folders.drop.isEmpty();
    return {session.now(), session.person(), shares};
}

} // namespace

OutboxItem itemOf(const Session& session, const report::Report& report) {
    const usecases::Console& console = session.console();
    return usecases::deskItemOf(console.overview, console.updates, report, viewOf(session));
}

QVector<OutboxItem> itemsOf(const Session& session) {
    const usecases::Console& console = session.console();
    return usecases::deskOf(console.overview, console.updates, viewOf(session));
}

QString nameOf(const Session& session, const report::Report& report) {
    QStringList parts{report::numberOf(report.id), report.readyBy.unit};
    if (report.readyAt)
        parts.append(at(session, *report.readyAt));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

StateWords wordsOf(const Session& session, const report::Report& report, const delivery::Standing& standing) {
    const report::Report& speaking = session.console().overview.speakingFor(report);
    switch (standing.state) {
    case ReportState::Draft:
        return {Words::tr("Draft"), Tone::Neutral};
    case ReportState::Ready:
        return {Words::tr("Waiting for a contact person"), Tone::Primary};
    case ReportState::TakenOver:
        return {Words::tr("With %1").arg(speaking.taken ? speaking.taken->by.name : QString()), Tone::Primary};
    case ReportState::Given:
        return {Words::tr("Reported %1").arg(standing.givenAt ? at(session, *standing.givenAt) : QString()),
                Tone::Green};
    case ReportState::Acknowledged:
        return {
            Words::tr("Received, case %1").arg(speaking.acknowledged ? speaking.acknowledged->caseNumber : QString()),
            Tone::Green};
    case ReportState::Withdrawn:
        return {Words::tr("Withdrawn"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

StateWords wordsOf(const Session& session, const Delivery& delivery) {
    const QString time = at(session, delivery.changedAt);
    switch (delivery.state) {
    case State::Queued:
        if (!delivery.nextAttempt)
            return {Words::tr("No more attempts are made by itself"), Tone::Amber};
        if (!session.console().queue.isOurs(delivery))
            return {Words::tr("Waits to be sent from another computer"), Tone::Amber};
        return {delivery.attempts > 0 ? Words::tr("Queued · attempt %1").arg(delivery.attempts + 1)
                                      : Words::tr("Queued"),
                Tone::Amber};
    case State::Sending:
        return {Words::tr("Being sent"), Tone::Amber};
    case State::Accepted:
        return {delivery.drill ? Words::tr("Drill: stopped on this computer %1").arg(time)
                               : Words::tr("The mail server took it %1").arg(time),
                Tone::Green};
    case State::Refused:
        return {Words::tr("Refused: %1").arg(delivery.words), Tone::Red};
    case State::Unknown:
        return {Words::tr("May have arrived"), Tone::Amber};
    case State::Opened:
        return {openedText(delivery.way), Tone::Amber};
    case State::Confirmed:
        return {Words::tr("Given by %1 %2, by %3").arg(wayText(delivery.way), time, delivery.confirmedBy.name),
                Tone::Green};
    case State::NotSent:
        return {Words::tr("Not sent"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

namespace {

QString caseNumberOf(const Session& session, const report::Report& report) {
    const auto& received = session.console().overview.speakingFor(report).acknowledged;
    return received ? received->caseNumber : QString();
}

/// The row's badge is short: what the server said stands in the row's second line.
StateWords badgeOf(const Session& session, const OutboxItem& item) {
    const Delivery* deciding = item.deciding();
    if (item.need == usecases::Need::AnswerOverdue)
        return {Words::tr("No answer – call?"), Tone::Amber};
    if (item.need == usecases::Need::UpdateDue)
        return {Words::tr("Time for an update"), Tone::Amber};
    if (item.need == usecases::Need::New && item.isYours)
        return {Words::tr("New"), Tone::Primary};
    if (item.standing.state == ReportState::Acknowledged)
        return {Words::tr("Received, case %1").arg(caseNumberOf(session, *item.report)), Tone::Green};
    if (item.standing.state != ReportState::TakenOver || !deciding)
        return wordsOf(session, *item.report, item.standing);
    if (deciding->state == State::Refused)
        return {Words::tr("Refused"), Tone::Red};
    if (deciding->state == State::Opened)
        return {Words::tr("Did you send it?"), Tone::Amber};
    return wordsOf(session, *deciding);
}

QString secondLine(const Session& session, const OutboxItem& item) {
    const Delivery* deciding = item.deciding();
    if (item.standing.state == ReportState::TakenOver && deciding) {
        if (deciding->state == State::Refused)
            return QStringLiteral("%1 %2").arg(deciding->replyCode).arg(deciding->words);
        if (deciding->state == State::Unknown)
            return Words::tr("Ask the recipient, or send it again");
        if (deciding->state == State::Opened)
            return openedText(deciding->way);
    }
    const report::Report& report = *item.report;
    QStringList parts{report.readyBy.unit};
    if (report.readyAt)
        parts.append(at(session, *report.readyAt));
    if (item.standing.state == ReportState::Ready && report.readyAt)
        parts.append(
            Words::tr("waiting %1").arg(session.words().duration(base::elapsedMs(*report.readyAt, session.now()))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

namespace {

QString numberText(const std::optional<base::ReportId>& id) {
    return id ? report::numberOf(*id) : QString();
}

/// What else it belongs to, in a line of its own.
QString relationOf(const Session& session, const OutboxItem& item) {
    const usecases::Console& console = session.console();
    const report::Report& report = *item.report;
    if (&console.overview.speakingFor(report) != &report)
        return Words::tr("Joined into %1").arg(numberText(report.joint));
    if (!report.parts.isEmpty())
        return Words::tr("%1 reports in one").arg(report.parts.size());
    if (report.parent)
        return Words::tr("Update %1 of %2").arg(QString::number(report.updateNumber), numberText(report.parent));
    if (item.standing.state != ReportState::Ready)
        return {};
    const auto candidates = console.jointReports.candidates(report).size();
    if (candidates > 0)
        return Words::tr("%1 reports speak of the same matter").arg(candidates + 1);
    return console.updates.parentFor(report) ? Words::tr("The same matter has been reported before") : QString();
}

} // namespace

namespace {

QString titleOf(const Session& session, const report::Report& report) {
    QString title = report::numberOf(report.id); // its words were erased
    if (report.content) {
        const outage::Description& what = report.content->description;
        const QString fault =
            what.fault == outage::Fault::Down ? outageWord(what) : outage::faultWord(what, session.words());
        title = affectedNames(session, what) + u' ' + fault;
    }
    return report.drill ? Words::tr("DRILL") + QStringLiteral(" · ") + title : title;
}

} // namespace

RowView filedRowOf(const Session& session, const report::Report& report) {
    const report::Filing filing = report.filing.value_or(report::Filing());
    RowView view;
    view.title = titleOf(session, report);
    view.place = report.readyBy.unit;
    view.subtitle = QStringList{report.readyBy.unit, at(session, report.readyAt.value_or(report.begunAt))}.join(
        QStringLiteral(" · "));
    if (report.joint)
        view.extra = Words::tr("Joined into %1").arg(numberText(report.joint));
    else if (report.parent)
        view.extra = Words::tr("Update %1 of %2").arg(QString::number(report.updateNumber), numberText(report.parent));
    view.tone = Tone::Green;
    if (!filing.caseNumber.isEmpty()) {
        view.badge = Words::tr("Received, case %1").arg(filing.caseNumber);
    } else if (filing.givenAt) {
        view.badge = Words::tr("Reported %1").arg(at(session, *filing.givenAt));
    } else {
        view.badge = Words::tr("Withdrawn");
        view.tone = Tone::Neutral;
    }
    return view;
}

RowView rowOf(const Session& session, const OutboxItem& item) {
    RowView view;
    const report::Report& report = *item.report;
    view.title = titleOf(session, report);
    view.place = report.readyBy.unit;
    view.subtitle = secondLine(session, item);
    view.extra = relationOf(session, item);
    if (!session.console().overview.isSaved(journal::Subject::of(report.id)))
        view.extra = Words::tr("not saved");
    const StateWords badge = badgeOf(session, item);
    view.badge = badge.text;
    view.tone = badge.tone;
    return view;
}

namespace {

bool isFromHere(const Session& session, const report::Report& report) {
    return session.console().overview.outage(report.outage) != nullptr;
}

/// The part that stands for the joint report where others work with that.
const report::Report* ownPartOf(const Session& session, const report::Report& joint) {
    const usecases::Overview& overview = session.console().overview;
    for (const base::ReportId& id : joint.parts) {
        const report::Report* part = overview.report(id);
        if (part && !overview.isFiled(*part) && isFromHere(session, *part) && &overview.speakingFor(*part) == &joint)
            return part;
    }
    return nullptr;
}

/// All that the search reads of one report.
QString searched(const Session& session, const OutboxItem& item) {
    const RowView row = rowOf(session, item);
    const QStringList parts{
        nameOf(session, *item.report),      item.report->readyBy.name, row.title, row.subtitle, row.badge,
        caseNumberOf(session, *item.report)};
    return parts.join(u'\n');
}

} // namespace

bool isRow(const Session& session, const OutboxItem& item) {
    const usecases::Overview& overview = session.console().overview;
    const report::Report& speaking = overview.speakingFor(*item.report);
    if (&speaking == item.report)
        return item.isYours || ownPartOf(session, speaking) == nullptr;
    return overview.isFiled(speaking) || (!item.isYours && ownPartOf(session, speaking) == item.report);
}

bool matches(const Session& session, const OutboxItem& item, const QString& search) {
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QString all = searched(session, item);
    for (const base::ReportId& id : item.report->parts) {
        if (const report::Report* part = session.console().overview.report(id))
            all += u'\n' + searched(session, itemOf(session, *part));
    }
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

namespace {

QString attemptText(const Session& session, const Delivery& delivery) {
    const QString state = wordsOf(session, delivery).text;
    QString line = Words::tr("To %1: %2").arg(delivery.to, state);
    if (delivery.state == State::Queued && !delivery.pause.isEmpty()) {
        if (const auto reason = delivery::pauseReasonFrom(delivery.pause))
            line += QStringLiteral(" – ") + pauseText(*reason);
    } else if (delivery.state == State::Queued && !delivery.words.isEmpty()) {
        line += QStringLiteral(" – ") + delivery.words;
    }
    if (delivery.state != State::Queued || !delivery.nextAttempt)
        return line;
    const auto next = delivery.drill ? delivery.nextAttempt : attemptAt(session, *delivery.nextAttempt);
    if (next)
        line += QStringLiteral(" · ") + Words::tr("next attempt %1").arg(at(session, *next));
    return line;
}

} // namespace

std::optional<base::UtcMs> attemptAt(const Session& session, base::UtcMs due) {
    const usecases::PostOffice& post = session.console().post;
    if (!post.hasServer() || post.needsPassword())
        return std::nullopt;
    const auto pause = post.pause();
    if (!pause)
        return due;
    return pause->nextTry ? std::optional(std::max(due, *pause->nextTry)) : std::nullopt;
}

QList<TimelineLine> logOf(const Session& session, const OutboxItem& item) {
    const report::Report& report = *item.report;
    std::vector<std::pair<base::UtcMs, TimelineLine>> lines;
    const auto add = [&](base::UtcMs time, const QString& text, const QString& author = {}) {
        lines.emplace_back(time, TimelineLine{at(session, time), text, author});
    };
    if (report.readyAt)
        add(*report.readyAt, Words::tr("Handed over by %1").arg(report.readyBy.unit), report.readyBy.name);
    if (report.taken && report.taken->asReporter && !report.taken->reason.isEmpty())
        add(report.taken->at, Words::tr("Nobody answers, sent by the reporter: %1").arg(report.taken->reason));
    else if (report.taken && !report.taken->asReporter)
        add(report.taken->at,
            report.taken->reason.isEmpty() ? Words::tr("Taken over by a contact person")
                                           : Words::tr("Taken over: %1").arg(report.taken->reason),
            report.taken->by.name);
    for (const report::Taken& claim : report.alsoTaken)
        add(claim.at, Words::tr("Also taken over, at the same time, on another computer"), claim.by.name);
    if (item.report != &session.console().overview.speakingFor(report))
        add(session.console().overview.speakingFor(report).readyAt.value_or(report.begunAt),
            Words::tr("Joined into %1").arg(numberText(report.joint)));
    for (const Delivery& delivery : item.deliveries)
        add(delivery.changedAt, attemptText(session, delivery));
    if (const auto& received = session.console().overview.speakingFor(report).acknowledged)
        add(received->at,
            received->how.isEmpty() ? Words::tr("Received, case %1").arg(received->caseNumber)
                                    : Words::tr("Received, case %1 (%2)").arg(received->caseNumber, received->how),
            received->by.name);
    if (report.withdrawn)
        add(report.withdrawn->at, Words::tr("Withdrawn: %1").arg(report.withdrawn->reason), report.withdrawn->by.name);
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<TimelineLine> shown;
    for (const auto& line : lines)
        shown.append(line.second);
    return shown;
}

QString pauseText(PauseReason reason) {
    switch (reason) {
    case PauseReason::NameUnknown:
        return Words::tr("The mail server's name has no address");
    case PauseReason::Unreachable:
        return Words::tr("No contact with the mail server");
    case PauseReason::ServerSilent:
        return Words::tr("The mail server went silent");
    case PauseReason::ServerClosed:
        return Words::tr("The mail server turned us away");
    case PauseReason::NotAMailServer:
        return Words::tr("What answered is not a mail server");
    case PauseReason::TlsMissing:
        return Words::tr("The mail server offers no protected connection");
    case PauseReason::TlsFailed:
        return Words::tr("The protected connection broke");
    case PauseReason::CertificateRefused:
        return Words::tr("The mail server's certificate is not trusted");
    case PauseReason::CaFileUnreadable:
        return Words::tr("The certificate file cannot be read");
    case PauseReason::PasswordMissing:
        return Words::tr("The mail server needs a password");
    case PauseReason::LoginRequired:
        return Words::tr("The mail server wants a login");
    case PauseReason::LoginRefused:
        return Words::tr("The mail server did not accept the password");
    case PauseReason::LoginUnavailable:
        return Words::tr("The mail server cannot check logins just now");
    case PauseReason::LoginNotOffered:
        return Words::tr("The mail server offers no login that can be used");
    case PauseReason::Stopped:
        return Words::tr("Sending was stopped");
    case PauseReason::Internal:
        return Words::tr("Sending failed inside the program");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::gui
