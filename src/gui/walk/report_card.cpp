// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/report_card.h"

#include "core/report/report_number.h"
#include "gui/visit/visit_words.h"
#include "gui/widgets/button.h"

#include <QCoreApplication>

namespace reservrutin::gui {

namespace {

struct ReportCardWords {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::ReportCard)

public:
    static QString given(delivery::WayOut way);
    static QString waiting(const delivery::Delivery& delivery, bool ours);
};

QString ReportCardWords::given(delivery::WayOut way) {
    switch (way) {
    case delivery::WayOut::Smtp:
        return tr("the mail server took it");
    case delivery::WayOut::MailProgram:
        return tr("through the mail program");
    case delivery::WayOut::Clipboard:
        return tr("as copied text");
    case delivery::WayOut::Paper:
        return tr("on paper");
    case delivery::WayOut::Phone:
        return tr("by telephone");
    }
    Q_UNREACHABLE();
}

QString ReportCardWords::waiting(const delivery::Delivery& delivery, bool ours) {
    switch (delivery.state) {
    case delivery::State::Queued:
        return ours ? tr("in the queue") : tr("in the queue on another computer");
    case delivery::State::Sending:
        return tr("being sent");
    case delivery::State::Accepted:
    case delivery::State::Confirmed:
        return given(delivery.way);
    case delivery::State::Refused:
        return tr("refused: %1").arg(delivery.words);
    case delivery::State::Unknown:
        return tr("may have arrived");
    case delivery::State::Opened:
        return tr("opened – did you send it?");
    case delivery::State::NotSent:
        return tr("not sent");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportCard::ReportCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_number(new CardHeading(look, {}))
    , m_track(new ProgressTrack(look))
    , m_asks(new QWidget)
    , m_question(new WrapLabel(look, {}, TextRole::Body))
    , m_file(new LinkButton(look, tr("Save handover file …"), LinkButton::Tone::Quiet)) {
    auto* head = new Row(look, 10);
    head->addWidget(m_number, 1);
    auto* open = new LinkButton(look, tr("Show the report"));
    head->addWidget(open);
    body()->setGap(10);
    body()->addLayout(head);
    body()->addWidget(m_track);
    buildQuestion();
    body()->addWidget(m_file, 0, Qt::AlignLeft);
    connect(m_file, &QAbstractButton::clicked, &session, &Session::handoverWriteAsked);
    connect(open, &QAbstractButton::clicked, this, &ReportCard::openAsked);
}

void ReportCard::buildQuestion() {
    auto* row = new Row(m_look, 10, {}, m_asks);
    row->addWidget(m_question, 1);
    auto* yes = new Button(m_look, tr("Yes"));
    auto* no = new Button(m_look, tr("No"));
    for (Button* button : {yes, no})
        row->addWidget(button);
    body()->addWidget(m_asks);
    const auto told = [this](const base::Result<base::DeliveryId>& result) { (void)m_session.took(result); };
    connect(yes, &QAbstractButton::clicked, this,
            [this, told] { m_session.console().deliveries.confirm(m_asked, m_session.person(), told); });
    connect(no, &QAbstractButton::clicked, this,
            [this, told] { m_session.console().deliveries.notSent(m_asked, m_session.person(), told); });
}

std::optional<delivery::Delivery> ReportCard::passedOn(const report::Report& report,
                                                       std::optional<delivery::State> state) const {
    std::optional<delivery::Delivery> latest;
    for (const delivery::Delivery& delivery : m_session.console().overview.deliveriesOf(report.id)) {
        if (delivery.contact != report.recipient && (!state || delivery.state == *state))
            latest = delivery;
    }
    return latest;
}

void ReportCard::showQuestion(const report::Report& report) {
    const auto opened = passedOn(report, delivery::State::Opened);
    const bool asks = opened && report.stage == report::Stage::Ready;
    m_asks->setVisible(asks);
    if (!asks)
        return;
    m_asked = opened->id;
    const QString to = m_session.console().contacts.title(opened->contact);
    m_question->setText(opened->way == delivery::WayOut::Paper ? tr("Printed for %1. Did you hand it over?").arg(to)
                        : opened->way == delivery::WayOut::Clipboard
                            ? tr("Copied for %1. Did you send it?").arg(to)
                            : tr("Opened in the mail program for %1. Did you send it?").arg(to));
}

QString ReportCard::at(base::UtcMs time) const {
    return m_session.console().time.brief(time, m_session.now());
}

void ReportCard::refresh() {
    const report::Report* report = m_session.report();
    setVisible(report != nullptr);
    if (!report)
        return;
    const QString number = report::numberOf(report->id);
    const bool withdrawn = report->stage == report::Stage::Withdrawn;
    const report::Report& speaking = m_session.console().overview.speakingFor(*report);
    const QString heading = withdrawn ? tr("Fault report %1 – withdrawn").arg(number)
                            : &speaking != report
                                ? tr("Fault report %1 – part of %2").arg(number, report::numberOf(speaking.id))
                                : tr("Fault report %1").arg(number);
    const QString state = stateText(speaking, m_session.console().overview.standingOf(*report));
    m_number->setText(state.isEmpty() ? heading : heading + QStringLiteral(" · ") + state);
    setAccessibleName(m_number->text());
    m_track->setStops(stopsOf(*report));
    showQuestion(*report);
    m_file->setVisible(report->readyAt && !report->drill && !withdrawn);
}

QString ReportCard::stateText(const report::Report& speaking, const delivery::Standing& standing) const {
    switch (standing.state) {
    case delivery::ReportState::Draft:
    case delivery::ReportState::Withdrawn: // stands in the heading
        return {};
    case delivery::ReportState::Ready:
        return tr("Waiting for a contact person");
    case delivery::ReportState::TakenOver:
        return tr("With %1").arg(speaking.taken ? speaking.taken->by.name : QString());
    case delivery::ReportState::Given:
        return tr("Reported %1").arg(standing.givenAt ? at(*standing.givenAt) : QString());
    case delivery::ReportState::Acknowledged:
        return tr("Received, case %1").arg(speaking.acknowledged ? speaking.acknowledged->caseNumber : QString());
    }
    Q_UNREACHABLE();
}

QList<TrackStop> ReportCard::stopsOf(const report::Report& report) const {
    const report::Report& speaking = m_session.console().overview.speakingFor(report);
    const delivery::Standing standing = m_session.console().overview.standingOf(report);
    QList<TrackStop> stops;
    if (report.readyAt)
        stops.append({tr("Handed over %1").arg(at(*report.readyAt)), report.readyBy.name, true});
    else
        stops.append({tr("Handed over"), tr("not yet"), false});
    stops.append(takenStop(speaking));
    stops.append(givenStop(speaking, standing));
    stops.append(receivedStop(speaking));
    return stops;
}

TrackStop ReportCard::takenStop(const report::Report& report) const {
    const QString to = m_session.console().contacts.title(report.via);
    if (!report.taken) {
        const auto told = passedOn(report);
        const QString how = told ? QStringLiteral(" · ") + ReportCardWords::waiting(*told, true) : QString();
        return {tr("With a contact person"), report.via.isEmpty() ? tr("not yet") : tr("waiting for %1").arg(to) + how,
                false};
    }
    if (report.taken->asReporter)
        return {tr("Taken over %1").arg(at(report.taken->at)), tr("%1 sends it").arg(report.taken->by.name), true};
    return {tr("With a contact person %1").arg(at(report.taken->at)), report.taken->by.name, true};
}

TrackStop ReportCard::givenStop(const report::Report& report, const delivery::Standing& standing) const {
    if (!standing.givenAt)
        return {tr("Reported"), underWay(report), false};
    return {tr("Reported %1").arg(at(*standing.givenAt)),
            standing.givenBy ? ReportCardWords::given(*standing.givenBy) : QString(), true};
}

TrackStop ReportCard::receivedStop(const report::Report& report) const {
    if (!report.acknowledged)
        return {tr("Received"), tr("no answer yet"), false};
    return {tr("Received %1").arg(at(report.acknowledged->at)), tr("case %1").arg(report.acknowledged->caseNumber),
            true};
}

/// Of the latest delivery to the recipient; those to the contact person do not make a report given.
QString ReportCard::underWay(const report::Report& report) const {
    QString text = tr("not yet");
    for (delivery::Delivery delivery : m_session.console().overview.deliveriesOf(report.id)) {
        delivery.state = delivery::stateAt(delivery, m_session.now());
        if (delivery.contact == report.recipient)
            text = ReportCardWords::waiting(delivery, m_session.console().queue.isOurs(delivery));
    }
    return text;
}

} // namespace reservrutin::gui
