// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/report_page.h"

#include "gui/report/handed_card.h"
#include "gui/report/report_form.h"
#include "gui/sentences/recipient_news.h"
#include "gui/shell/page_ids.h"
#include "gui/visit/visit_clock.h"
#include "gui/visit/visit_steps.h"
#include "gui/visit/visit_words.h"
#include "gui/visit/walk_route.h"
#include "gui/waysout/phone_panel.h"
#include "gui/waysout/ways_panel.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/text_area.h"

#include <QScrollArea>

#include <functional>

namespace reservrutin::gui {

using report::Report;
using report::Stage;

ReportPage::ReportPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_clock(new VisitClock(session, look))
    , m_steps(new VisitSteps(session, look))
    , m_panes(new Panes(look))
    , m_card(new Card(look))
    , m_form(new ReportForm(session, look))
    , m_buttons(new QWidget)
    , m_row(new FlowLayout(look, 6, m_buttons))
    , m_rest(new QWidget)
    , m_restRow(new FlowLayout(look, 8, m_rest))
    , m_hand(new Button(look, tr("The report is done"), Button::Kind::Primary))
    , m_call(new Button(look, tr("Phone it in…")))
    , m_more(new Button(look, tr("More ways")))
    , m_showPreview(new Button(look, tr("Show the report")))
    , m_waysPanel(new WaysPanel(look))
    , m_side(new QWidget)
    , m_preview(new MessagePreview(look, tr("This is the report")))
    , m_handed(new HandedCard(session, look))
    , m_phone(new PhonePanel(session, look))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_news(new Strip(look, Tone::Amber, {})) {
    build();
    connectWays();
    connect(this, &Page::narrowChanged, this, &ReportPage::arrange);
    connect(m_form, &ReportForm::edited, this, [this] {
        refreshHead();
        showPreview();
    });
    const auto anew = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session.console().overview, &usecases::Overview::changed, this, anew);
    connect(&session.console().editionsInForce, &usecases::EditionsInForce::changed, this, anew);
    connect(&session.console().exchanges, &usecases::Exchanges::changed, this, anew);
    connect(m_clock, &VisitClock::minute, m_form, &ReportForm::sayWhen);
    connect(m_steps, &VisitSteps::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    connect(m_steps, &VisitSteps::stepAsked, this, [this] { Q_EMIT goTo(page_id::walk); });
}

void ReportPage::build() {
    setBack(tr("Status"), page_id::status);
    setCorner(m_clock);
    body()->addWidget(m_said);
    m_said->hide();
    body()->addWidget(m_news);
    m_news->hide();
    buildForm();
    buildSide();
    m_panes->add(m_steps, 226, Panes::WhenNarrow::Hidden);
    auto* middle = new QWidget;
    auto* column = new Column(look(), 14, {}, middle);
    column->addWidget(m_card, 1);
    column->addWidget(m_handed, 1);
    column->addWidget(m_phone, 1);
    m_panes->add(middle);
    m_panes->add(m_side, 275); // the three buttons stand in one line beside a scroll bar too
    body()->addWidget(m_panes, 1);
    m_handed->hide();
    m_phone->hide();
}

void ReportPage::buildForm() {
    for (Button* button : {m_hand, m_showPreview, m_call, m_more})
        m_row->addWidget(button);
    m_card->setPadding({20, 20, 14, 20});
    m_card->body()->setGap(14);
    m_card->body()->addWidget(m_form);
    m_card->body()->addWidget(m_buttons);
    m_card->body()->addWidget(m_rest);
    // Beside the buttons, not on one of them: the three stand in one line.
    auto* also = new WrapLabel(look(), tr("Phoning it in hands the report over as well."), TextRole::Small, Role::Mute);
    m_call->setAccessibleDescription(also->text());
    m_card->body()->addWidget(also);
    m_card->body()->addWidget(m_waysPanel);
    m_card->body()->addWidget(m_form->lines(m_more));
    m_card->body()->addStretch(1);
    m_waysPanel->hide();
    m_waysPanel->sayHandsOver();
    m_card->setMainAction(m_hand);
    setMainAction(m_hand);
}

void ReportPage::buildSide() {
    auto* column = new Column(look(), 6, {}, m_side);
    column->addWidget(new CardHeading(look(), tr("This is the report")));
    column->addWidget(m_preview, 1);
}

void ReportPage::connectWays() {
    connect(m_hand, &QAbstractButton::clicked, this, [this] { handOver(Then::Nothing); });
    connect(m_call, &QAbstractButton::clicked, this, [this] { handOver(Then::Phone); });
    connect(m_more, &QAbstractButton::clicked, this, &ReportPage::unfoldWays);
    connect(m_showPreview, &QAbstractButton::clicked, this, [this] {
        m_previewAsked = !m_previewAsked;
        arrange();
    });
    connect(m_waysPanel, &WaysPanel::mailProgramAsked, this, [this] { handOver(Then::MailProgram); });
    connect(m_waysPanel, &WaysPanel::messageAsked, this, [this] { handOver(Then::Message); });
    const auto withParcel = [this](void (WaysOut::*act)(const Parcel&)) {
        return [this, act] {
            if (const auto out = parcel())
                std::invoke(act, m_ways, *out); // ->* here misleads GCC 12's sanitizers
        };
    };
    connect(m_waysPanel, &WaysPanel::copyAsked, this, withParcel(&WaysOut::copy));
    connect(m_waysPanel, &WaysPanel::printAsked, this, withParcel(&WaysOut::print));
    connect(m_waysPanel, &WaysPanel::pdfAsked, this, withParcel(&WaysOut::savePdf));
    connect(m_ways, &WaysOut::done, this, &ReportPage::say);
    connect(m_handed, &HandedCard::onwardAsked, this, [this] { Q_EMIT goTo(pageFor(m_session)); });
    connect(m_handed, &HandedCard::outboxAsked, this, [this] { Q_EMIT goTo(page_id::outbox); });
    connect(m_handed, &HandedCard::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
    connect(m_handed, &HandedCard::phoneAsked, this, [this] { leaveBy(Then::Phone); });
    connect(m_handed, &HandedCard::mailProgramAsked, this, [this] { leaveBy(Then::MailProgram); });
    connect(m_handed, &HandedCard::printAsked, this, withParcel(&WaysOut::print));
    connect(m_phone, &PhonePanel::closed, this, [this] { back(); });
    connect(m_phone, &PhonePanel::given, this, [this] { Q_EMIT goTo(pageFor(m_session)); });
    connect(m_phone, &PhonePanel::contactsAsked, this, [this] { Q_EMIT goTo(page_id::contacts); });
}

/// Also into view: the buttons stand at the lower edge of a small screen.
void ReportPage::unfoldWays() {
    m_waysPanel->setVisible(m_waysPanel->isHidden());
    const auto scroll = [this] {
        auto* area = findChild<QScrollArea*>();
        if (area && area->isAncestorOf(m_waysPanel) && m_waysPanel->isVisible())
            area->ensureWidgetVisible(m_waysPanel);
    };
    QTimer::singleShot(0, this, scroll); // when it has its place
}

bool ReportPage::isDraft() const {
    const Report* report = m_session.report();
    return report && report->stage == Stage::Draft;
}

void ReportPage::entered() {
    const Report* report = m_session.report();
    if (!report)
        return Q_EMIT goTo(page_id::status);
    m_said->hide();
    m_phone->hide();
    m_waysPanel->hide();
    m_previewAsked = false;
    if (isDraft())
        m_form->open(*report);
    m_events.clear();
    refresh();
    readEvents();
    if (isDraft())
        m_form->focusFirst();
    else
        m_handed->onward()->setFocus(Qt::OtherFocusReason);
}

void ReportPage::left() {
    if (isDraft())
        m_form->saveDraft();
}

bool ReportPage::back() {
    if (!m_phone->isHidden()) {
        m_phone->hide();
        refresh();
        m_handed->onward()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!isDraft() || (m_waysPanel->isHidden() && !m_previewAsked))
        return false;
    Button* opener = m_waysPanel->isHidden() ? m_showPreview : m_more;
    m_waysPanel->hide();
    m_previewAsked = false;
    arrange();
    opener->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReportPage::readEvents() {
    const Report* report = m_session.report();
    const QPointer<ReportPage> self(this);
    const base::ReportId id = report->id;
    m_session.console().outages.timeline(
        report->outage, [self, id](const base::Result<QVector<outage::Event>>& events) {
            const Report* now = self ? self->m_session.report() : nullptr;
            const usecases::RoutinePtr routine = now ? self->m_session.routine() : nullptr;
            if (!routine || !(now->id == id) || !events)
                return;
            self->m_events = *events;
            self->m_form->setLines(*events, *routine);
            self->showPreview();
        });
}

void ReportPage::refresh() {
    const Report* report = m_session.report();
    if (!report)
        return;
    const bool draft = isDraft();
    m_card->setVisible(draft);
    m_handed->setVisible(!draft && m_phone->isHidden());
    m_waysPanel->setDrill(report->drill);
    if (!draft)
        m_handed->setReport(*report);
    setMainAction(draft ? m_hand : m_phone->isHidden() ? m_handed->onward() : m_phone->received());
    const QString via = m_session.console().contacts.title(report->via);
    m_hand->setLabel(report->via.isEmpty() ? tr("The report is done") : tr("Hand over to %1").arg(via));
    m_steps->refresh(report->step);
    setStepLine(stepLine(m_session, report->step));
    refreshHead();
    showNews();
    showPreview();
    arrange();
}

void ReportPage::showNews() {
    const Report* report = m_session.report();
    const usecases::Console& console = m_session.console();
    const auto recipient = report ? console.contacts.contact(report->recipient) : std::nullopt;
    const QString news = recipient ? recipientNews(*recipient, console.time, m_session.now()) : QString();
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
}

void ReportPage::refreshHead() {
    const bool draft = isDraft();
    const outage::Description description = draft ? m_form->readLoosely().description : m_session.description();
    setTitle(titleFor(description));
    m_clock->setDiscovered(draft ? m_form->discovered() : std::nullopt);
    if (draft)
        m_form->sayWhen();
}

QString ReportPage::titleFor(const outage::Description& description) const {
    const bool down = description.fault == outage::Fault::Down;
    if (description.total)
        return down ? tr("Report that everything is down") : tr("Report that everything is disturbed");
    const QString systems = affectedNames(m_session, description);
    return down ? tr("Report outage in %1").arg(systems) : tr("Report disruption in %1").arg(systems);
}

std::optional<Parcel> ReportPage::parcel() {
    const Report* report = m_session.report();
    if (!report || (isDraft() && !m_form->isClean()))
        return std::nullopt;
    if (!isDraft())
        return m_ways->parcelOf(report->id);
    const auto form = m_form->admitted();
    if (!form) {
        showProblem(form.error());
        return std::nullopt;
    }
    const report::Content content = m_session.console().reports.content(*report, *form, m_events);
    return Parcel{report->id, content, report->via.isEmpty() ? report->recipient : report->via, report->drill, false};
}

void ReportPage::showProblem(const base::Error& error) {
    if (!m_form->showProblem(error))
        Q_EMIT m_session.problem(error);
}

QString ReportPage::previewText(const Report& report) const {
    const usecases::Console& console = m_session.console();
    const bool kept = report.content.has_value();
    const report::Content content =
        kept ? *report.content : console.reports.content(report, m_form->readLoosely(), m_events);
    const language::Texts& texts = console.texts.in(content.language);
    const report::Composition composed = console.reports.composed(report.id, content);
    const QString email = console.contacts.email(report.recipient);
    const QString to = email.isEmpty() ? console.contacts.title(report.recipient) : email;
    const QString shown = report::recipientShown(to, report.drill, texts);
    const QString text = texts.text(QStringLiteral("report.to")) + QStringLiteral(": ") + shown + u'\n' +
                         texts.text(QStringLiteral("report.subject")) + QStringLiteral(": ") + composed.subject +
                         QStringLiteral("\n\n") + composed.body;
    return kept ? text : privacy::masked(text);
}

void ReportPage::showPreview() {
    const Report* report = m_session.report();
    if (!report)
        return;
    m_preview->setMessage(previewText(*report));
    const bool may = !m_working && m_form->isClean();
    for (Button* button : {m_hand, m_call, m_more})
        button->setEnabled(may);
    m_waysPanel->setEnabled(may);
}

void ReportPage::arrange() {
    const bool narrow = isNarrow();
    m_panes->setNarrow(narrow);
    m_clock->setNarrow(narrow);
    m_showPreview->setVisible(narrow);
    m_showPreview->setLabel(m_previewAsked ? tr("Hide the report") : tr("Show the report"));
    m_side->setVisible(!narrow || m_previewAsked || !isDraft());
    const bool pinned = actions()->indexOf(m_buttons) >= 0;
    if (narrow && !pinned)
        addAction(m_buttons);
    if (!narrow && pinned) {
        actions()->removeWidget(m_buttons);
        m_card->body()->insertWidget(1, m_buttons);
    }
    m_rest->setVisible(narrow);
    for (Button* button : {m_call, m_more}) {
        m_row->removeWidget(button);
        m_restRow->removeWidget(button);
        (narrow ? m_restRow : m_row)->addWidget(button);
    }
    m_buttons->setVisible(isDraft());
    actions()->parentWidget()->setVisible(narrow && isDraft());
}

void ReportPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

void ReportPage::handOver(Then then) {
    const Report* report = m_session.report();
    if (!report || m_working || !isDraft() || !m_form->isClean())
        return;
    if (m_form->waitsForConfirmation())
        return m_form->askForConfirmation();
    const auto form = m_form->read();
    if (!form)
        return void(m_form->showProblem(form.error()));
    m_form->saveDraft();
    m_working = true;
    showPreview();
    const QPointer<ReportPage> self(this);
    const base::ReportId id = report->id; // the page may show another report when the answer comes
    m_session.console().reports.ready(id, *form,
                                      [self, id, form = *form, then](const base::Result<base::ReportId>& result) {
                                          if (!self)
                                              return;
                                          self->m_working = false;
                                          if (result)
                                              return self->handedOver(id, form, then);
                                          self->showPreview();
                                          if (self->shows(id))
                                              return self->showProblem(result.error());
                                          (void)self->m_session.took(result);
                                      });
}

bool ReportPage::shows(base::ReportId id) const {
    const Report* report = m_session.report();
    return report && report->id == id;
}

void ReportPage::handedOver(base::ReportId id, const usecases::ReportForm& form, Then then) {
    m_form->stopSaving(id);
    m_session.console().drafts.forget(usecases::formDraftKey(id));
    if (!shows(id))
        return showPreview();
    m_session.setPerson(form.reporter.name);
    if (form.reporter.unit != m_session.person().unit)
        m_session.setUnitName(form.reporter.unit);
    refresh();
    m_handed->onward()->setFocus(Qt::OtherFocusReason);
    leaveBy(then);
}

void ReportPage::leaveBy(Then then) {
    const auto out = parcel();
    if (!out)
        return;
    switch (then) {
    case Then::Nothing:
        return;
    case Then::Phone:
        m_phone->show();
        m_phone->setReport(out->report);
        return refresh();
    case Then::MailProgram:
        return m_ways->openInMailProgram(*out);
    case Then::Message:
        return m_ways->saveMessage(*out);
    }
}

} // namespace reservrutin::gui
