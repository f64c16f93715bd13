// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/delivery_log.h"

#include "core/report/report_number.h"
#include "gui/outbox/delivery_words.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/text_area.h"
#include "paper/sheet.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace reservrutin::gui {

using base::Json;
using base::textAt;
using delivery::OutcomeKind;
using journal::Entry;
using journal::Subject;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::DeliveryLog)
};

QString number(const Json& body, const char* key) {
    const auto id = base::ReportId::fromHex(textAt(body, key));
    return id ? report::numberOf(*id) : QString();
}

/// "250 2.0.0 Ok: queued as 4711": as the server said it.
QString serverWords(const Json& body) {
    const auto code = base::numberAt(body, "code").value_or(0);
    QStringList parts;
    if (code > 0)
        parts.append(QString::number(code));
    parts.append(textAt(body, "words"));
    parts.removeAll(QString());
    const QString said = parts.join(u' ');
    return said.isEmpty() ? QString() : QStringLiteral(": ") + said;
}

QString endedLine(const Session& session, const Json& body) {
    const auto kind = delivery::outcomeKindFrom(textAt(body, "outcome")).value_or(OutcomeKind::Unknown);
    const auto next = base::numberAt(body, "nextAt");
    const QString then = next
                             ? QStringLiteral(" · ") +
                                   Words::tr("next attempt %1").arg(session.console().time.dateTime(base::UtcMs{*next}))
                             : QString();
    switch (kind) {
    case OutcomeKind::Accepted:
        return Words::tr("The mail server took it") + serverWords(body);
    case OutcomeKind::Deferred:
        return Words::tr("The mail server did not take it now") + serverWords(body) + then;
    case OutcomeKind::Refused:
        return Words::tr("Refused") + serverWords(body);
    case OutcomeKind::Unknown:
        return Words::tr("May have arrived: the last reply did not come") + serverWords(body) + then;
    case OutcomeKind::TransportPaused:
        break;
    }
    const auto reason = delivery::pauseReasonFrom(textAt(body, "pause"));
    return (reason ? pauseText(*reason) : Words::tr("No mail leaves just now")) + serverWords(body) + then;
}

QString reportLine(const Entry& entry, const Json& body, const QString& by) {
    const QString& kind = entry.header.kind;
    const QString reason = textAt(body, "reason");
    if (kind == u"report.ready")
        return Words::tr("Handed over by %1").arg(by);
    if (kind == u"report.taken-over")
        return reason.isEmpty() ? Words::tr("Taken over by %1").arg(by)
                                : Words::tr("Taken over by %1: %2").arg(by, reason);
    if (kind == u"report.joined-into")
        return Words::tr("Joined into %1 by %2").arg(number(body, "joint"), by);
    if (kind == u"report.parted")
        return Words::tr("Parted again by %1").arg(by);
    if (kind == u"report.update-of")
        return Words::tr("An update of %1").arg(number(body, "parent"));
    if (kind == u"report.update-postponed")
        return Words::tr("The next update was put off by %1: %2").arg(by, reason);
    if (kind == u"report.acknowledged")
        return Words::tr("Received, case %1, noted by %2 %3")
            .arg(textAt(body, "case"), by, textAt(body, "how"))
            .trimmed();
    if (kind == u"report.withdrawn")
        return Words::tr("Withdrawn by %1: %2").arg(by, reason);
    return {};
}

QString deliveryLine(const Session& session, const Entry& entry, const Json& body, const QString& by) {
    const QString& kind = entry.header.kind;
    if (kind == u"delivery.queued")
        return Words::tr("Put in the queue to %1 by %2, message %3")
            .arg(textAt(body, "to"), by, textAt(body, "messageId"));
    if (kind == u"delivery.opened")
        return Words::tr("Prepared for %1 by %2, without the mail server").arg(textAt(body, "to"), by);
    if (kind == u"delivery.sending")
        return Words::tr("Sending began");
    if (kind == u"delivery.ended")
        return endedLine(session, body);
    if (kind == u"delivery.retried")
        return Words::tr("%1 asked for a new attempt").arg(by);
    if (kind == u"delivery.confirmed")
        return Words::tr("%1 says that it arrived").arg(by);
    if (kind == u"delivery.not-sent")
        return Words::tr("%1 says that it was not sent").arg(by);
    return {};
}

} // namespace

QString logLine(const Session& session, const Entry& entry) {
    const Subject& subject = entry.header.subject;
    if (entry.isErased())
        return Words::tr("Erased");
    const Json said = entry.json();
    const QString by = base::personAt(said, "by").name;
    return subject.type() == Subject::deliveryType ? deliveryLine(session, entry, said, by)
                                                   : reportLine(entry, said, by);
}

DeliveryLog::DeliveryLog(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_view(new MessagePreview(look, tr("Delivery log")))
    , m_print(new Button(look, tr("Print"))) {
    setHeading(tr("Delivery log"));
    body()->setGap(10);
    body()->addWidget(m_view, 1);
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(look, 10, holder);
    auto* close = new Button(look, tr("Close"));
    flow->addWidget(m_print);
    flow->addWidget(close);
    body()->addWidget(holder);
    setMainAction(m_print);
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printAsked(m_page); });
    connect(close, &QAbstractButton::clicked, this, &DeliveryLog::closed);
    hide();
}

void DeliveryLog::open(base::ReportId id) {
    const usecases::Overview& overview = m_session.console().overview;
    const report::Report* report = overview.report(id);
    if (!report)
        return;
    ++m_reading;
    m_entries.clear();
    const report::Report& speaking = overview.speakingFor(*report);
    m_page = LogPage();
    m_page.title = tr("Delivery log of %1").arg(report::numberOf(id));
    m_page.written = tr("Written %1").arg(m_session.console().time.dateTime(m_session.now()));
    m_page.drill = report->drill;
    if (speaking.content)
        m_page.subject = m_session.console().reports.composed(speaking.id, *speaking.content).subject;
    add({});
    read(Subject::of(id));
    if (speaking.id != id)
        read(Subject::of(speaking.id));
    for (const delivery::Delivery& delivery : overview.deliveriesOf(speaking.id))
        read(Subject::of(delivery.id));
    show();
    m_print->setFocus(Qt::OtherFocusReason);
}

void DeliveryLog::read(const Subject& subject) {
    const QPointer<DeliveryLog> self(this);
    const int reading = m_reading;
    m_session.console().journal.readEntries(subject, [self, reading](const base::Result<QVector<Entry>>& entries) {
        if (self && reading == self->m_reading && self->m_session.took(entries))
            self->add(*entries);
    });
}

void DeliveryLog::add(const QVector<Entry>& more) {
    m_entries += more;
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    m_page.days.clear();
    const language::LocalTime& time = m_session.console().time;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString line = logLine(m_session, entry);
        if (line.isEmpty())
            continue;
        const QString date = time.date(entry.header.at);
        if (m_page.days.isEmpty() || m_page.days.constLast().date != date)
            m_page.days.append({date, {}});
        m_page.days.last().lines.append(time.clock(entry.header.at) + QStringLiteral("  ") + line);
    }
    m_view->setMessage(m_page.text());
}

QString LogPage::text() const {
    QStringList all{title, subject, written};
    all.removeAll(QString());
    for (const Day& day : days)
        all << QString() << day.date << day.lines;
    return all.join(u'\n');
}

bool LogPage::draw(QPagedPaintDevice& device) const {
    paper::Sheet sheet(
        {drill ? Words::tr("DRILL") : QString(), title, written, Words::tr("Page {page} of {pages}"), {}});
    sheet.addText(title, paper::Style::Title);
    if (!subject.isEmpty())
        sheet.addText(subject, paper::Style::Strong, 3);
    sheet.addText(written, paper::Style::Small, 2);
    for (const Day& day : days) {
        sheet.addText(day.date, paper::Style::Heading, 6);
        for (const QString& line : day.lines)
            sheet.addText(line, paper::Style::Body, 2);
    }
    return sheet.draw(device);
}

} // namespace reservrutin::gui
