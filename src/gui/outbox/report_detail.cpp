// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/report_detail.h"

#include "gui/outbox/delivery_log.h"
#include "gui/outbox/join_card.h"
#include "gui/outbox/message_words.h"
#include "gui/outbox/state_question.h"
#include "gui/outbox/stop_card.h"
#include "gui/outbox/update_card.h"
#include "gui/shell/page_ids.h"
#include "gui/waysout/phone_panel.h"
#include "gui/waysout/ways_out.h"
#include "gui/waysout/ways_panel.h"
#include "gui/widgets/text_area.h"

#include <functional>

namespace reservrutin::gui {

using delivery::ReportState;
using report::Report;

ReportDetail::ReportDetail(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_acts(new OutboxActs(session, this))
    , m_phone(new PhonePanel(session, look))
    , m_preview(new MessagePreview(look, tr("The message")))
    , m_stop(new StopCard(look))
    , m_question(new StateQuestion(session, look, *m_acts))
    , m_join(new JoinCard(session, look))
    , m_updates(new UpdateCard(session, look))
    , m_buttons(new QWidget)
    , m_main(new Button(look, tr("Send now"), Button::Kind::Primary))
    , m_call(new Button(look, tr("Phone it in…")))
    , m_more(new Button(look, tr("More ways")))
    , m_take(new Button(look, tr("I am a contact person – take over")))
    , m_update(new Button(look, tr("Write an update …")))
    , m_waysPanel(new WaysPanel(look))
    , m_withdraw(m_waysPanel->addWay(tr("Withdraw …")))
    , m_sendSelf(m_waysPanel->addWay(tr("Nobody answers – send it myself …")))
    , m_takeFrom(m_waysPanel->addWay({}))
    , m_part(m_waysPanel->addWay(tr("Part them again")))
    , m_who(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , m_log(new Card(look))
    , m_lines(new TimelineList(look, tr("Delivery")))
    , m_whole(new LinkButton(look, tr("The whole delivery log")))
    , m_wholeLog(new DeliveryLog(session, look)) {
    build();
    connectActs();
    connectCards();
    connectLog();
    connectWays();
}

void ReportDetail::build() {
    auto* column = new Column(m_look, 12, {}, this);
    column->addWidget(m_phone, 1);
    column->addWidget(m_wholeLog, 1);
    column->addWidget(m_preview, 1);
    column->addWidget(m_stop);
    column->addWidget(m_question);
    auto* flow = new FlowLayout(m_look, 10, m_buttons);
    for (Button* button : {m_main, m_call, m_more, m_take, m_update})
        flow->addWidget(button);
    column->addWidget(m_buttons);
    column->addWidget(m_waysPanel);
    column->addWidget(m_who);
    column->addWidget(m_join); // offers stand below what has to be done
    column->addWidget(m_updates);
    m_log->setHeading(tr("Delivery"));
    m_log->body()->addWidget(m_lines);
    m_log->body()->addWidget(m_whole, 0, Qt::AlignLeft);
    column->addWidget(m_log);
    m_phone->hide();
    m_waysPanel->hide();
}

void ReportDetail::connectActs() {
    connect(m_main, &QAbstractButton::clicked, this, &ReportDetail::pressMain);
    connect(m_take, &QAbstractButton::clicked, this, &ReportDetail::pressMain);
    connect(m_call, &QAbstractButton::clicked, this, &ReportDetail::phone);
    connect(m_more, &QAbstractButton::clicked, this, [this] { m_waysPanel->setVisible(m_waysPanel->isHidden()); });
    connect(m_update, &QAbstractButton::clicked, m_updates, &UpdateCard::openForm);
    connect(m_acts, &OutboxActs::acted, this, &ReportDetail::acted);
    connect(m_acts, &OutboxActs::goTo, this, &ReportDetail::goTo);
    connect(m_acts, &OutboxActs::waysAsked, this, [this] {
        m_waysPanel->show();
        Q_EMIT said(tr("Choose another way out below."));
    });
    const auto askReason = [this](StateQuestion::Reason reason) {
        return [this, reason] {
            if (const Report* report = m_report ? m_session.console().overview.report(*m_report) : nullptr)
                m_question->askReason(*report, reason);
        };
    };
    connect(m_withdraw, &QAbstractButton::clicked, this, askReason(StateQuestion::Reason::Withdraw));
    connect(m_sendSelf, &QAbstractButton::clicked, this, askReason(StateQuestion::Reason::SendSelf));
    connect(m_takeFrom, &QAbstractButton::clicked, this, askReason(StateQuestion::Reason::TakeFrom));
    connect(m_part, &QAbstractButton::clicked, m_join, &JoinCard::part);
}

void ReportDetail::connectCards() {
    connect(m_stop, &StopCard::stopAsked, m_acts, &OutboxActs::notSent);
    connect(m_question, &StateQuestion::closed, this, &ReportDetail::changed);
    connect(m_question, &StateQuestion::reasonGiven, this, [this] {
        m_waysPanel->hide();
        Q_EMIT changed();
    });
    connect(m_question, &StateQuestion::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    connect(m_join, &JoinCard::choiceChanged, this, &ReportDetail::changed);
    connect(m_join, &JoinCard::chooseAsked, this, &ReportDetail::chooseAsked);
    connect(m_join, &JoinCard::goTo, this, &ReportDetail::goTo);
    connect(m_updates, &UpdateCard::closed, this, &ReportDetail::changed);
    connect(m_updates, &UpdateCard::chooseAsked, this, &ReportDetail::chooseAsked);
    connect(m_phone, &PhonePanel::closed, this, [this] {
        back();
        Q_EMIT changed();
        (void)focusNext(); // what had the focus is hidden now
    });
    connect(m_phone, &PhonePanel::given, this, [this] {
        back();
        Q_EMIT changed();
        (void)focusNext(); // what had the focus is hidden now
    });
    connect(m_phone, &PhonePanel::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
}

void ReportDetail::connectLog() {
    connect(m_whole, &QAbstractButton::clicked, this, [this] {
        if (m_report)
            m_wholeLog->open(*m_report);
        Q_EMIT changed();
    });
    connect(m_wholeLog, &DeliveryLog::closed, this, [this] {
        back();
        Q_EMIT changed();
        (void)focusNext(); // what had the focus is hidden now
    });
    connect(m_wholeLog, &DeliveryLog::printAsked, this, [this](const LogPage& page) {
        m_ways->printOther([page](QPagedPaintDevice& device) { return page.draw(device); });
    });
}

std::function<void()> ReportDetail::withParcel(void (WaysOut::*act)(const Parcel&)) {
    return [this, act] {
        const auto out = m_report ? m_ways->parcelOf(*m_report) : std::nullopt;
        if (out)
            std::invoke(act, m_ways, *out); // ->* here misleads GCC 12's sanitizers
    };
}

void ReportDetail::connectWays() {
    connect(m_waysPanel, &WaysPanel::mailProgramAsked, this, withParcel(&WaysOut::openInMailProgram));
    connect(m_waysPanel, &WaysPanel::messageAsked, this, withParcel(&WaysOut::saveMessage));
    connect(m_waysPanel, &WaysPanel::copyAsked, this, withParcel(&WaysOut::copy));
    connect(m_waysPanel, &WaysPanel::printAsked, this, withParcel(&WaysOut::print));
    connect(m_waysPanel, &WaysPanel::pdfAsked, this, withParcel(&WaysOut::savePdf));
    connect(m_ways, &WaysOut::done, this, &ReportDetail::said);
}

void ReportDetail::fold() {
    foldAround();
    m_question->forget();
    m_updates->forget();
}

void ReportDetail::foldAround() {
    m_phone->hide();
    m_wholeLog->hide();
    m_waysPanel->hide();
    m_stop->close();
    m_join->forget();
}

void ReportDetail::foldCards() {
    m_question->forget();
    m_stop->close();
    m_join->forget();
    m_updates->forget();
}

bool ReportDetail::back() {
    if (!m_phone->isHidden())
        m_phone->hide();
    else if (!m_wholeLog->isHidden())
        m_wholeLog->hide();
    else if (m_question->close() || m_join->close() || m_updates->close())
        return true;
    else if (!m_waysPanel->isHidden())
        m_waysPanel->hide();
    else
        return false;
    return true;
}

Button* ReportDetail::mainButton() const {
    if (m_main->isVisibleTo(this))
        return m_main;
    return m_call->isVisibleTo(this) && m_call->kind() == Button::Kind::Primary ? m_call : nullptr;
}

bool ReportDetail::focusNext() {
    if (!m_wholeLog->isHidden())
        return true;
    for (QuestionCard* card : std::initializer_list<QuestionCard*>{m_question, m_join, m_updates}) {
        const bool instead = card == m_question || m_mainAct == MainAct::None; // an offer is no more than the main act
        if (instead && card->isVisibleTo(this) && card->focusField())
            return true;
    }
    for (Button* button : {m_main, m_call}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ReportDetail::setItem(const OutboxItem& item) {
    m_report = item.report->id;
    m_lines->setLines(logOf(m_session, item));
    const bool covered = !m_phone->isHidden() || !m_wholeLog->isHidden();
    for (QWidget* part : std::initializer_list<QWidget*>{m_preview, m_buttons, m_log})
        part->setVisible(!covered);
    if (covered) {
        foldCards();
        m_who->hide();
        return;
    }
    showActions(item);
    m_question->refresh(item);
    m_stop->refresh(item);
    m_join->refresh(item);
    if (m_join->isChoosing()) // then joining is what is done
        m_buttons->hide();
    m_updates->refresh(item);
    const QString joined = joinedMessage();
    m_preview->setMessage(joined.isEmpty() ? messageText(m_session, item) : joined);
    showWho(item);
}

/// What the reports that are being chosen would say together.
QString ReportDetail::joinedMessage() const {
    const QVector<base::ReportId> parts = m_join->choosing();
    if (parts.isEmpty())
        return {};
    const usecases::Console& console = m_session.console();
    const report::Content content = console.jointReports.content(parts, m_session.person());
    const report::Composition composed = console.reports.composed(parts.constFirst(), content);
    return composed.subject + QStringLiteral("\n\n") + composed.body;
}

void ReportDetail::showActions(const OutboxItem& item) {
    const ReportState state = item.standing.state;
    const bool isPart = &m_session.console().overview.speakingFor(*item.report) != item.report;
    const bool open = !isPart && (state == ReportState::Ready || state == ReportState::TakenOver);
    const bool given =
        !isPart && !item.report->parent && (state == ReportState::Given || state == ReportState::Acknowledged);
    m_mainAct = mainActOf(m_session, item);
    const bool quiet = m_mainAct == MainAct::Take && !passesReportsOn(m_session, *item.report);
    m_main->setVisible(m_mainAct != MainAct::None && !quiet);
    m_take->setVisible(quiet);
    m_call->setKind(quiet && item.isYours ? Button::Kind::Primary : Button::Kind::Plain);
    m_main->setEnabled(m_mainAct != MainAct::Sending);
    m_main->setLabel(m_mainAct == MainAct::Take       ? tr("I am a contact person – take over")
                     : m_mainAct == MainAct::TakeFrom ? tr("Take over from %1 …").arg(item.report->taken->by.name)
                     : m_mainAct == MainAct::Sending  ? tr("Being sent")
                                                      : tr("Send now"));
    m_call->setVisible(open);
    m_more->setVisible(open);
    m_update->setVisible(given);
    m_buttons->setVisible(open || given);
    showWays(item, open);
}

/// What is the main act of those who pass reports on is a quiet way to others.
void ReportDetail::showWays(const OutboxItem& item, bool open) {
    m_waysPanel->setDrill(item.report->drill);
    m_withdraw->setVisible(open);
    m_sendSelf->setVisible(item.standing.state == ReportState::Ready);
    const bool takes = !item.isYours && mayTakeFrom(m_session, item);
    if (takes)
        m_takeFrom->setLabel(tr("Take over from %1 …").arg(item.report->taken->by.name));
    m_takeFrom->setVisible(takes);
    m_part->setVisible(!item.isYours && JoinCard::mayPart(item));
    if (!open)
        m_waysPanel->hide();
}

/// The claim, with the name of who made it, and of whoever made it at the same time elsewhere.
void ReportDetail::showWho(const OutboxItem& item) {
    const Report& report = *item.report;
    QStringList lines;
    if (report.taken && !report.taken->asReporter)
        lines.append(tr("Contact person: %1").arg(report.taken->by.name));
    for (const report::Taken& claim : report.alsoTaken)
        lines.append(tr("%1 took it over as well, on another computer. Agree on who sends it.").arg(claim.by.name));
    m_who->setText(lines.join(u'\n'));
    m_who->setVisible(!lines.isEmpty());
}

void ReportDetail::phone() {
    if (!m_report)
        return;
    m_wholeLog->hide();
    m_phone->show();
    m_phone->setReport(*m_report);
    Q_EMIT changed();
}

void ReportDetail::pressMain() {
    const Report* report = m_report ? m_session.console().overview.report(*m_report) : nullptr;
    if (!report)
        return;
    const OutboxItem item = itemOf(m_session, *report);
    switch (mainActOf(m_session, item)) {
    case MainAct::Take:
        return m_acts->take(*report);
    case MainAct::TakeFrom:
        return m_question->askReason(*report, StateQuestion::Reason::TakeFrom);
    case MainAct::Send:
        return m_acts->send(item);
    case MainAct::None:
    case MainAct::Sending:
        return;
    }
}

} // namespace reservrutin::gui
