// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_page.h"

#include "gui/outbox/question_card.h"
#include "gui/outbox/stop_card.h"
#include "gui/outbox/transport_strip.h"
#include "gui/sentences/sentences.h"
#include "gui/shell/page_ids.h"
#include "gui/waysout/phone_panel.h"
#include "gui/waysout/ways_panel.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/text_area.h"

#include <QApplication>
#include <algorithm>
#include <functional>

namespace reservrutin::gui {

using base::ReportId;
using delivery::Delivery;
using delivery::ReportState;
using delivery::State;
using report::Report;

OutboxPage::OutboxPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_transport(new TransportStrip(session, look))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_empty(new WrapLabel(look, tr("Nothing here yet. Reports that are handed over show up here."), TextRole::Body,
                            Role::Mute))
    , m_panes(new Panes(look))
    , m_list(new RowList(look, tr("Reports")))
    , m_right(new QWidget)
    , m_preview(new MessagePreview(look, tr("The message")))
    , m_question(new QuestionCard(look))
    , m_stop(new StopCard(look))
    , m_buttons(new QWidget)
    , m_main(new Button(look, tr("Send now"), Button::Kind::Primary))
    , m_call(new Button(look, tr("Phone it in…")))
    , m_more(new Button(look, tr("More ways")))
    , m_who(new WrapLabel(look, {}, TextRole::Small, Role::Mute))
    , m_waysPanel(new WaysPanel(look))
    , m_withdraw(m_waysPanel->addWay(tr("Withdraw …")))
    , m_sendSelf(m_waysPanel->addWay(tr("Nobody answers – send it myself …")))
    , m_log(new Card(look))
    , m_lines(new TimelineList(look, tr("Delivery")))
    , m_phone(new PhonePanel(session, look)) {
    setTitle(tr("Outbox"));
    build();
    connectList();
    connectActions();
    connect(this, &Page::narrowChanged, m_panes, &Panes::setNarrow);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &OutboxPage::refresh);
}

void OutboxPage::build() {
    body()->addWidget(m_said);
    body()->addWidget(m_transport);
    body()->addWidget(m_empty);
    m_said->hide();
    buildRight();
    m_panes->add(m_list, 390);
    m_panes->add(m_right);
    m_panes->setNarrow(isNarrow());
    body()->addWidget(m_panes, 1);
    body()->addStretch(0);
}

void OutboxPage::buildRight() {
    auto* column = new Column(look(), 12, {}, m_right);
    column->addWidget(m_phone, 1);
    column->addWidget(m_preview, 1);
    column->addWidget(m_stop);
    column->addWidget(m_question);
    auto* flow = new FlowLayout(look(), 10, m_buttons);
    for (Button* button : {m_main, m_call, m_more})
        flow->addWidget(button);
    column->addWidget(m_buttons);
    column->addWidget(m_waysPanel);
    column->addWidget(m_who);
    m_log->setHeading(tr("Delivery"));
    m_log->body()->addWidget(m_lines);
    column->addWidget(m_log);
    m_phone->hide();
    m_waysPanel->hide();
    setMainAction(m_main);
}

void OutboxPage::connectList() {
    connect(m_list, &RowList::chosen, this, [this](const QString& id) {
        if (const auto report = ReportId::fromHex(id)) {
            m_phone->hide();
            m_waysPanel->hide();
            m_asking = Asking::State;
            m_asked.clear();
            m_chosen = *report;
            refresh();
        }
    });
    connect(&m_session.console().overview, &usecases::Overview::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_transport, &TransportStrip::settingsAsked, this, [this] { Q_EMIT goTo(page_id::settings); });
}

void OutboxPage::connectActions() {
    connect(m_main, &QAbstractButton::clicked, this, &OutboxPage::pressMain);
    connect(m_more, &QAbstractButton::clicked, this, [this] { m_waysPanel->setVisible(m_waysPanel->isHidden()); });
    connect(m_call, &QAbstractButton::clicked, this, [this] {
        if (!m_chosen)
            return;
        m_phone->show();
        m_phone->setReport(*m_chosen);
        refresh();
    });
    connect(m_phone, &PhonePanel::closed, this, [this] { back(); });
    connect(m_phone, &PhonePanel::given, this, [this] { back(); });
    connect(m_phone, &PhonePanel::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    const auto withParcel = [this](void (WaysOut::*act)(const Parcel&)) {
        return [this, act] {
            const auto out = m_chosen ? m_ways->parcelOf(*m_chosen) : std::nullopt;
            if (out)
                std::invoke(act, m_ways, *out); // ->* here misleads GCC 12's sanitizers
        };
    };
    connect(m_waysPanel, &WaysPanel::mailProgramAsked, this, withParcel(&WaysOut::openInMailProgram));
    connect(m_waysPanel, &WaysPanel::messageAsked, this, withParcel(&WaysOut::saveMessage));
    connect(m_waysPanel, &WaysPanel::copyAsked, this, withParcel(&WaysOut::copy));
    connect(m_waysPanel, &WaysPanel::printAsked, this, withParcel(&WaysOut::print));
    connect(m_waysPanel, &WaysPanel::pdfAsked, this, withParcel(&WaysOut::savePdf));
    connect(m_ways, &WaysOut::done, this, &OutboxPage::say);
    connect(m_withdraw, &QAbstractButton::clicked, this, [this] { askReason(Asking::Withdraw); });
    connect(m_stop, &StopCard::stopAsked, this, [this](const base::DeliveryId& id) {
        m_session.console().deliveries.notSent(id, m_session.person(), told<base::DeliveryId>());
    });
    connect(m_sendSelf, &QAbstractButton::clicked, this, [this] { askReason(Asking::SendSelf); });
}

template <class Id>
std::function<void(base::Result<Id>)> OutboxPage::told() {
    const QPointer<OutboxPage> self(this);
    return [self](const base::Result<Id>& result) {
        if (!self)
            return;
        if (!self->m_session.took(result))
            return;
        self->m_session.console().post.tick();
        self->m_transport->refresh();
    };
}

int OutboxPage::needingYou(const usecases::Overview& overview) {
    int count = 0;
    for (const Report* report : overview.reports()) {
        if (report->stage != report::Stage::Draft && itemOf(overview, *report).group == OutboxGroup::NeedsYou)
            ++count;
    }
    return count;
}

QVector<OutboxItem> OutboxPage::items() const {
    QVector<OutboxItem> items;
    for (const Report* report : m_session.console().overview.reports()) {
        if (report->stage != report::Stage::Draft)
            items.append(itemOf(m_session.console().overview, *report));
    }
    std::stable_sort(items.begin(), items.end(), [](const OutboxItem& a, const OutboxItem& b) {
        return a.group != b.group
                   ? a.group < b.group
                   : b.report->readyAt.value_or(base::UtcMs()) < a.report->readyAt.value_or(base::UtcMs());
    });
    return items;
}

const Report* OutboxPage::chosen() const {
    return m_chosen ? m_session.console().overview.report(*m_chosen) : nullptr;
}

void OutboxPage::entered() {
    m_said->hide();
    m_phone->hide();
    m_waysPanel->hide();
    m_asking = Asking::State;
    m_asked.clear();
    m_minute.start();
    m_transport->refresh();
    const Report* visited = m_session.report();
    if (!m_chosen && visited && visited->stage != report::Stage::Draft)
        m_chosen = visited->id;
    refresh();
    focusNext();
}

void OutboxPage::select(ReportId id) {
    m_list->choose(id.hex());
}

bool OutboxPage::back() {
    const QPointer<QWidget> pressed = focusedAct();
    const bool had = pressed;
    if (!m_phone->isHidden()) {
        m_phone->hide();
    } else if (m_asking != Asking::State) {
        m_asking = Asking::State;
        m_asked.clear();
    } else if (!m_waysPanel->isHidden()) {
        m_waysPanel->hide();
    } else {
        return false;
    }
    showAll();
    moveOnFrom(pressed, had);
    return true;
}

/// What was pressed may be gone now: the focus goes to what can be done next, never out of the page.
void OutboxPage::refresh() {
    const QPointer<QWidget> pressed = focusedAct();
    const bool had = pressed;
    showAll();
    moveOnFrom(pressed, had);
}

/// The control of the right side that has the focus, or null.
QWidget* OutboxPage::focusedAct() const {
    QWidget* focused = QApplication::focusWidget();
    return focused && m_right->isAncestorOf(focused) ? focused : nullptr;
}

void OutboxPage::moveOnFrom(const QPointer<QWidget>& pressed, bool had) {
    if (had && (!pressed || !pressed->isVisibleTo(this) || !pressed->isEnabled()))
        focusNext();
}

void OutboxPage::focusNext() {
    if (m_question->isVisibleTo(this))
        return m_question->focusField();
    for (Button* button : {m_main, m_call}) {
        if (button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_list->focusChosen();
}

void OutboxPage::showAll() {
    m_transport->refresh();
    const QVector<OutboxItem> all = items();
    m_empty->setVisible(all.isEmpty());
    m_panes->setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    auto found = std::find_if(all.begin(), all.end(),
                              [this](const OutboxItem& item) { return m_chosen && item.report->id == *m_chosen; });
    if (found == all.end())
        found = all.begin();
    m_chosen = found->report->id;
    fillList(all);
    showItem(*found);
}

void OutboxPage::fillList(const QVector<OutboxItem>& all) {
    const bool focused = m_list->isAncestorOf(focusWidget());
    m_list->blockSignals(true);
    m_list->clear();
    ListRow* current = nullptr;
    std::optional<OutboxGroup> group;
    for (const OutboxItem& item : all) {
        if (group != item.group)
            m_list->addHeading(item.group == OutboxGroup::NeedsYou  ? tr("Needs you")
                               : item.group == OutboxGroup::Waiting ? tr("Waiting")
                                                                    : tr("Done"));
        group = item.group;
        ListRow* row = m_list->addRow(item.report->id.hex(), rowOf(m_session, item));
        if (m_chosen == item.report->id)
            current = row;
    }
    m_list->choose(m_chosen->hex());
    m_list->blockSignals(false);
    if (focused && current)
        current->setFocus(Qt::OtherFocusReason);
}

QString OutboxPage::message(const OutboxItem& item) const {
    const usecases::Console& console = m_session.console();
    const Report& report = *item.report;
    if (!report.content)
        return {};
    const language::Texts& texts = console.texts.in(report.content->language);
    const report::Composition composed = console.reports.composed(report.id, *report.content);
    const Delivery* sent = item.deciding();
    const bool stored = sent && sent->way == delivery::WayOut::Smtp;
    const QString email = console.contacts.email(report.recipient);
    const QString from = stored ? sent->from : console.settings.settings().mail.from;
    const QString recipient = email.isEmpty() ? console.contacts.title(report.recipient) : email;
    const QString to = report.drill ? report::recipientShown(recipient, true, texts) : stored ? sent->to : recipient;
    QString text;
    const auto line = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            text += QString(texts.text(QLatin1String(key)) + u':').leftJustified(7) + value + u'\n';
    };
    line("report.from", from);
    line("report.to", to);
    line("report.subject", stored ? sent->subject : composed.subject);
    return text + u'\n' + composed.body;
}

void OutboxPage::showItem(const OutboxItem& item) {
    m_preview->setMessage(message(item));
    m_lines->setLines(logOf(m_session, item));
    const bool phoning = !m_phone->isHidden();
    for (QWidget* part : std::initializer_list<QWidget*>{m_preview, m_buttons, m_log})
        part->setVisible(!phoning);
    if (phoning) {
        m_question->clear();
        m_stop->close();
        m_asked.clear();
        m_who->hide();
        return;
    }
    showActions(item);
    showQuestion(item);
    m_stop->refresh(item);
}

void OutboxPage::showActions(const OutboxItem& item) {
    const Report& report = *item.report;
    const Delivery* deciding = item.deciding();
    const ReportState state = item.standing.state;
    const bool open = state == ReportState::Ready || state == ReportState::TakenOver;
    const bool sending = deciding && deciding->state == State::Sending;
    const bool decided = deciding && (deciding->state == State::Unknown || deciding->state == State::Opened);
    m_main->setVisible(open && !decided);
    m_main->setEnabled(!sending);
    m_main->setLabel(state == ReportState::Ready ? tr("I am a contact person – take over")
                     : sending                   ? tr("Being sent")
                                                 : tr("Send now"));
    m_buttons->setVisible(open);
    m_waysPanel->setDrill(report.drill);
    m_withdraw->setVisible(open);
    m_sendSelf->setVisible(state == ReportState::Ready);
    if (!open)
        m_waysPanel->hide();
    m_who->setText(report.taken && !report.taken->asReporter ? tr("Contact person: %1").arg(report.taken->by.name)
                                                             : QString());
    m_who->setVisible(!m_who->text().isEmpty());
}

void OutboxPage::showQuestion(const OutboxItem& item) {
    if (m_asking != Asking::State)
        return;
    const Delivery* deciding = item.deciding();
    const QString key = item.report->id.hex() + delivery::codeOf(item.standing.state) +
                        (deciding ? delivery::codeOf(deciding->state) + deciding->id.hex() : QString());
    if (key == m_asked)
        return; // half-typed words stay
    m_asked = key;
    m_question->clear();
    if (item.standing.state == ReportState::Given) {
        m_question->ask(tr("Has %1 answered?").arg(m_session.console().contacts.title(item.report->recipient)),
                        tr("Case number"));
        connect(m_question->addAnswer(tr("Note that it is received")), &QAbstractButton::clicked, this,
                &OutboxPage::acknowledge);
        return;
    }
    askAboutDelivery(item);
}

void OutboxPage::askAboutDelivery(const OutboxItem& item) {
    const auto pending = std::find_if(item.deliveries.begin(), item.deliveries.end(), [](const Delivery& delivery) {
        return delivery.state == State::Opened || (delivery.state == State::Unknown && !delivery.nextAttempt);
    });
    const bool open = item.standing.state == ReportState::Ready || item.standing.state == ReportState::TakenOver;
    if (pending == item.deliveries.end() || !open)
        return;
    usecases::Deliveries& deliveries = m_session.console().deliveries;
    const base::DeliveryId id = pending->id;
    const bool unknown = pending->state == State::Unknown;
    m_question->ask(unknown ? tr("It may have arrived. Ask %1 whether they have it.").arg(pending->to)
                            : wordsOf(m_session, *pending).text);
    connect(m_question->addAnswer(unknown ? tr("It arrived") : tr("Yes")), &QAbstractButton::clicked, this,
            [this, &deliveries, id] { deliveries.confirm(id, m_session.person(), told<base::DeliveryId>()); });
    connect(m_question->addAnswer(unknown ? tr("Send again") : tr("No")), &QAbstractButton::clicked, this,
            [this, &deliveries, id, unknown] {
                if (unknown)
                    m_session.console().queue.retryNow(id, m_session.person(), told<base::DeliveryId>());
                else
                    deliveries.notSent(id, m_session.person(), told<base::DeliveryId>());
            });
}

void OutboxPage::askReason(Asking asking) {
    m_asking = asking;
    m_asked.clear();
    m_question->ask(asking == Asking::Withdraw ? tr("Why is the report withdrawn?")
                                               : tr("Why do you send it yourself?"),
                    tr("Reason"));
    connect(m_question->addAnswer(asking == Asking::Withdraw ? tr("Withdraw") : tr("Take it over")),
            &QAbstractButton::clicked, this, &OutboxPage::giveReason);
    connect(m_question->addAnswer(tr("Cancel")), &QAbstractButton::clicked, this, [this] { back(); });
    m_question->focusField();
}

void OutboxPage::giveReason() {
    if (!m_chosen)
        return;
    const QPointer<OutboxPage> self(this);
    const auto done = [self](const base::Result<ReportId>& result) {
        if (!self)
            return;
        if (!result)
            return self->m_question->setProblem(sentenceFor(result.error()));
        self->m_asking = Asking::State;
        self->m_waysPanel->hide();
        self->refresh();
    };
    usecases::Reports& reports = m_session.console().reports;
    if (m_asking == Asking::Withdraw)
        reports.withdraw(*m_chosen, m_question->typed(), m_session.person(), done);
    else
        reports.takeAsReporter(*m_chosen, m_question->typed(), m_session.person(), done);
}

void OutboxPage::acknowledge() {
    if (!m_chosen)
        return;
    const QPointer<OutboxPage> self(this);
    m_session.console().reports.acknowledge(*m_chosen, m_question->typed(), {}, m_session.person(),
                                            [self](const base::Result<ReportId>& result) {
                                                if (self && !result)
                                                    self->m_question->setProblem(sentenceFor(result.error()));
                                            });
}

void OutboxPage::pressMain() {
    const Report* report = chosen();
    if (!report)
        return;
    const OutboxItem item = itemOf(m_session.console().overview, *report);
    if (item.standing.state == ReportState::Ready && m_session.person().name.isEmpty())
        return Q_EMIT goTo(page_id::person);
    if (item.standing.state == ReportState::Ready)
        return m_session.console().reports.take(report->id, m_session.person(), told<ReportId>());
    const Delivery* deciding = item.deciding();
    if (deciding && deciding->state == State::Queued) {
        const auto answer = [done = told<base::DeliveryId>(),
                             &post = m_session.console().post](const base::Result<base::DeliveryId>& result) {
            done(result);
            post.tryNow();
        };
        return m_session.console().queue.retryNow(deciding->id, m_session.person(), answer);
    }
    queue(*report);
}

void OutboxPage::queue(const Report& report) {
    const usecases::Console& console = m_session.console();
    if (!console.post.hasServer() && !report.drill) {
        m_waysPanel->show();
        return say(tr("Choose another way out below.")); // why stands in the strip above
    }
    const usecases::Settings& settings = console.settings.settings();
    console.deliveries.queueMail(report.id, {settings.unit.name, settings.mail.from, settings.mail.replyTo},
                                 m_session.person(), told<base::DeliveryId>());
}

void OutboxPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

} // namespace reservrutin::gui
