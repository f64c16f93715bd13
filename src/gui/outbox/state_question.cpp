// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/state_question.h"

#include "gui/sentences/sentences.h"

#include <QPointer>

#include <algorithm>

namespace reservrutin::gui {

namespace {

QString caseKey(const base::ReportId& id) {
    return QStringLiteral("answer/") + id.hex() + QStringLiteral("/case");
}

QString howKey(const base::ReportId& id) {
    return QStringLiteral("answer/") + id.hex() + QStringLiteral("/how");
}

QString reasonKey(const base::ReportId& id, StateQuestion::Reason reason) {
    const QLatin1String act(reason == StateQuestion::Reason::Withdraw   ? "withdraw"
                            : reason == StateQuestion::Reason::SendSelf ? "send-self"
                                                                        : "take-from");
    return QStringLiteral("reason/") + id.hex() + u'/' + act;
}

} // namespace

using base::ReportId;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using usecases::Need;

StateQuestion::StateQuestion(Session& session, const Look& look, OutboxActs& acts, QWidget* parent)
    : QuestionCard(look, parent)
    , m_session(session)
    , m_acts(acts)
    , m_drafts(session.console().drafts) {}

void StateQuestion::forget() {
    m_aside = false;
    m_asked.clear();
    leave();
    clear();
}

/// What stands here makes room: its words are drafts from now on.
void StateQuestion::leave() {
    m_drafts.letGo();
    m_how = nullptr;
    m_call = nullptr;
}

bool StateQuestion::close() {
    const bool was = m_aside;
    m_aside = false;
    m_asked.clear();
    return was;
}

/// While it is the same, what is half-typed is not touched.
QString StateQuestion::matterOf(const OutboxItem& item) const {
    const QString matter = item.report->id.hex() + delivery::codeOf(item.standing.state);
    if (item.standing.state == ReportState::Given) {
        const auto contact = m_session.console().contacts.contact(item.report->recipient);
        return matter + (contact ? contact->phone() : QString());
    }
    const Delivery* deciding = item.deciding();
    if (!deciding)
        return matter;
    return matter + QString::number(m_session.console().queue.isOurs(*deciding)) + delivery::codeOf(deciding->state) +
           deciding->id.hex();
}

void StateQuestion::refresh(const OutboxItem& item) {
    if (m_aside && item.report->id == m_report)
        return;
    const QString matter = matterOf(item);
    if (matter == m_asked) {
        if (m_call)
            sayAnswer(item);
        return;
    }
    forget();
    m_asked = matter;
    m_report = item.report->id;
    const Delivery* deciding = item.deciding();
    const bool ours = deciding && m_session.console().queue.isOurs(*deciding);
    if (&m_session.console().overview.speakingFor(*item.report) != item.report)
        return;
    if (item.standing.state == ReportState::Given)
        return askAnswer(item);
    if (item.standing.state != ReportState::Ready && item.standing.state != ReportState::TakenOver)
        return;
    const auto asks = std::find_if(item.deliveries.begin(), item.deliveries.end(), [&](const Delivery& each) {
        const bool passesOn = each.contact != item.report->recipient; // it is here, or only its sender knows
        const bool mine = item.standing.state == ReportState::Ready && each.by.name == m_session.person().name;
        return (each.state == State::Opened || each.state == State::Unknown) && (!passesOn || mine);
    });
    if (asks != item.deliveries.end())
        return asks->state == State::Unknown ? askArrived(*asks) : askSent(*asks);
    if (deciding && deciding->state == State::Queued && deciding->nextAttempt && !ours)
        askFromHere(*deciding);
}

void StateQuestion::askAnswer(const OutboxItem& item) {
    ask({});
    addCall(*item.report);
    m_drafts.keep(addField(tr("Case number")), caseKey(m_report));
    m_how = addField(tr("How the answer came"));
    m_how->setPlaceholderText(tr("e-mail, telephone …"));
    m_drafts.keep(m_how, howKey(m_report));
    sayAnswer(item);
    Button* note = addAnswer(tr("Note that it is received"));
    connect(note, &QAbstractButton::clicked, this, &StateQuestion::acknowledge);
    connect(m_how, &QLineEdit::returnPressed, note, &QAbstractButton::click);
}

/// The words follow the clock; the fields are left alone.
void StateQuestion::sayAnswer(const OutboxItem& item) {
    const QString to = m_session.console().contacts.title(item.report->recipient);
    const bool overdue = item.need == Need::AnswerOverdue;
    setQuestion(overdue
                    ? tr("No answer from %1 for %2. Call?")
                          .arg(to, m_session.words().duration(base::elapsedMs(*item.standing.givenAt, m_session.now())))
                    : tr("Has %1 answered?").arg(to));
    m_call->setVisible(overdue);
}

/// The number to call, large enough to be read while dialling.
void StateQuestion::addCall(const report::Report& report) {
    m_call = new QWidget;
    auto* column = new Column(m_look, 8, {}, m_call);
    add(m_call);
    const auto contact = m_session.console().contacts.contact(report.recipient);
    const QString phone = contact ? contact->phone() : QString();
    const bool local = contact && contact->layer == contacts::Layer::Local;
    if (!phone.isEmpty())
        column->addWidget(new WrapLabel(m_look, phone, TextRole::Heading));
    else
        column->addWidget(new WrapLabel(
            m_look, local ? tr("No telephone number is filled in.") : tr("No telephone number is given in the source."),
            TextRole::Body));
    column->addWidget(new WrapLabel(m_look,
                                    tr("Reservrutin's suggestion: call when nobody has answered within 30 minutes."),
                                    TextRole::Small, Role::Mute));
    if (!phone.isEmpty() || !local)
        return;
    auto* fill = new LinkButton(m_look, tr("Fill it in under Contacts"));
    column->addWidget(fill);
    connect(fill, &QAbstractButton::clicked, this, &StateQuestion::contactsAsked);
}

void StateQuestion::askArrived(const Delivery& delivery) {
    ask(tr("It may have arrived. Ask %1 whether they have it.").arg(delivery.to));
    connect(addAnswer(tr("It arrived")), &QAbstractButton::clicked, this,
            [this, id = delivery.id] { m_acts.confirm(id); });
    connect(addAnswer(tr("Send again")), &QAbstractButton::clicked, this,
            [this, id = delivery.id] { m_acts.retry(id); });
}

void StateQuestion::askSent(const Delivery& delivery) {
    ask(wordsOf(m_session, delivery).text);
    connect(addAnswer(tr("Yes")), &QAbstractButton::clicked, this, [this, id = delivery.id] { m_acts.confirm(id); });
    connect(addAnswer(tr("No")), &QAbstractButton::clicked, this, [this, id = delivery.id] { m_acts.notSent(id); });
}

void StateQuestion::askFromHere(const Delivery& delivery) {
    ask(tr("It waits to be sent from another computer, where %1 put it in the queue.").arg(delivery.by.name));
    connect(addAnswer(tr("Send from here …")), &QAbstractButton::clicked, this,
            [this, id = delivery.id] { warnOfCopies(id); });
}

void StateQuestion::warnOfCopies(const base::DeliveryId& id) {
    leave();
    m_aside = true;
    ask(tr("The other computer may have sent it without our knowing. Then the recipient gets two copies with the same "
           "number."));
    connect(addAnswer(tr("Send from here")), &QAbstractButton::clicked, this, [this, id] {
        close();
        m_acts.retry(id);
    });
    connect(addAnswer(tr("Cancel")), &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    focusField();
}

void StateQuestion::askReason(const report::Report& report, Reason reason) {
    leave();
    m_aside = true;
    m_report = report.id;
    const QString holder = report.taken ? report.taken->by.name : QString();
    ask(reason == Reason::Withdraw ? tr("Why is the report withdrawn?")
        : reason == Reason::SendSelf
            ? tr("Why do you send it yourself?")
            : tr("%1 has taken it over. Why do you take it? They will see the reason.").arg(holder),
        tr("Reason"));
    m_drafts.keep(line(), reasonKey(report.id, reason));
    connect(addAnswer(reason == Reason::Withdraw ? tr("Withdraw") : tr("Take it over")), &QAbstractButton::clicked,
            this, [this, reason] { giveReason(reason); });
    connect(addAnswer(tr("Cancel")), &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    focusField();
}

void StateQuestion::giveReason(Reason reason) {
    const QPointer<StateQuestion> self(this);
    const auto done = [self, key = reasonKey(m_report, reason)](const base::Result<ReportId>& result) {
        if (!self)
            return;
        if (!result)
            return self->setProblem(sentenceFor(result.error()));
        self->m_drafts.wipe({key});
        self->close();
        Q_EMIT self->reasonGiven();
    };
    usecases::Reports& reports = m_session.console().reports;
    switch (reason) {
    case Reason::Withdraw:
        return reports.withdraw(m_report, typed(), m_session.person(), done);
    case Reason::SendSelf:
        return reports.takeAsReporter(m_report, typed(), m_session.person(), done);
    case Reason::TakeFrom:
        return reports.takeFrom(m_report, typed(), m_session.person(), done);
    }
}

void StateQuestion::acknowledge() {
    const QPointer<StateQuestion> self(this);
    const auto done = [self, id = m_report](const base::Result<ReportId>& result) {
        if (self && !result)
            self->setProblem(sentenceFor(result.error()));
        else if (self)
            self->m_drafts.wipe({caseKey(id), howKey(id)});
    };
    m_session.console().reports.acknowledge(m_report, typed(), m_how->text(), m_session.person(), done);
}

} // namespace reservrutin::gui
