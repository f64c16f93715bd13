// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/update_card.h"

#include "core/report/report_number.h"
#include "gui/guard/guarded_text.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/chip.h"

#include <QPointer>

namespace reservrutin::gui {

using base::ErrorKind;
using base::ReportId;
using base::UtcMs;
using delivery::ReportState;
using report::Report;

namespace {

constexpr int draftAfterMs = 2000;

} // namespace

UpdateCard::UpdateCard(Session& session, const Look& look, QWidget* parent)
    : QuestionCard(look, parent)
    , m_session(session)
    , m_reason(session.console().drafts) {
    m_restDue.setSingleShot(true);
    m_restDue.setInterval(draftAfterMs);
    connect(&m_restDue, &QTimer::timeout, this, &UpdateCard::saveRest);
}

void UpdateCard::forget() {
    if (m_facts)
        m_facts->flushDraft();
    if (m_restDue.isActive())
        saveRest();
    m_reason.letGo();
    m_facts = nullptr;
    m_systems = nullptr;
    m_wrong = nullptr;
    m_open = false;
    m_asked.clear();
    clear();
}

bool UpdateCard::close() {
    const bool was = m_open;
    if (was)
        forget();
    return was;
}

QString UpdateCard::draftKey(const char* part) const {
    const QString key = QStringLiteral("update/") + m_report.hex();
    return part ? key + u'/' + QLatin1String(part) : key;
}

void UpdateCard::saveRest() {
    m_restDue.stop();
    if (!m_systems)
        return;
    usecases::Drafts& drafts = m_session.console().drafts;
    drafts.save(draftKey("systems"), m_systems->text());
    drafts.save(draftKey("works"), m_works->isChecked() ? QStringLiteral("yes") : QString());
    drafts.save(draftKey("since"), m_works->isChecked() ? m_since->text() : QString());
}

void UpdateCard::wipeDrafts() {
    m_restDue.stop();
    for (const char* part : {static_cast<const char*>(nullptr), "systems", "works", "since"})
        m_session.console().drafts.save(draftKey(part), {});
}

void UpdateCard::refresh(const OutboxItem& item) {
    const usecases::Console& console = m_session.console();
    const Report& report = *item.report;
    const ReportState state = item.standing.state;
    const bool given = (state == ReportState::Given || state == ReportState::Acknowledged) && !report.parent &&
                       &console.overview.speakingFor(report) == &report;
    const bool open = (state == ReportState::Ready || state == ReportState::TakenOver) && report.parts.isEmpty();
    const Report* parent = open ? console.updates.parentFor(report) : nullptr;
    const auto at = usecases::updateReminderAt(console.overview, console.updates, report, m_session.now());
    const bool due = given && at && *at <= m_session.now();
    const QString key = report.id.hex() + QString::number(given) + (parent ? parent->id.hex() : QString()) +
                        (m_open ? QString() : QString::number(due));
    if (key == m_asked || (m_open && report.id == m_report && given))
        return; // half-typed words stay
    forget();
    m_asked = key;
    m_report = report.id;
    if (due)
        remind(item);
    else if (parent)
        offerAsUpdate(*parent);
}

void UpdateCard::remind(const OutboxItem& item) {
    const QString to = m_session.console().contacts.title(item.report->recipient);
    ask(tr("Time for an update: does %1 know how it goes?").arg(to));
    add(new WrapLabel(m_look, tr("Reservrutin's suggestion: tell them every 30 minutes while it lasts."),
                      TextRole::Small, Role::Mute));
    connect(addAnswer(tr("Write an update …")), &QAbstractButton::clicked, this, &UpdateCard::openForm);
    connect(addAnswer(tr("Put off …")), &QAbstractButton::clicked, this, &UpdateCard::openPostponement);
}

void UpdateCard::offerAsUpdate(const Report& parent) {
    ask(tr("%1 about the same matter has been reported already.").arg(nameOf(m_session, parent)));
    connect(addAnswer(tr("Make this an update of it")), &QAbstractButton::clicked, this, [this, id = parent.id] {
        const QPointer<UpdateCard> self(this);
        m_session.console().updates.makeUpdateOf(m_report, id, m_session.person(),
                                                 [self](const base::Result<ReportId>& result) {
                                                     if (self)
                                                         (void)self->m_session.took(result);
                                                 });
    });
}

void UpdateCard::openForm() {
    m_open = true;
    ask(tr("What is new?"));
    m_facts = new GuardedText(m_look, tr("New facts"), 2, 8);
    m_facts->setText(m_session.console().drafts.text(draftKey()));
    connect(m_facts, &GuardedText::draftDue, this,
            [this, key = draftKey()](const QString& text) { m_session.console().drafts.save(key, text); });
    add(new Field(m_look, tr("New facts"), m_facts));
    m_systems = addField(tr("Other systems that are affected now"));
    m_systems->setPlaceholderText(tr("Several with a comma between"));
    m_systems->setText(m_session.console().drafts.text(draftKey("systems")));
    addWorksAgain();
    const auto due = [this] {
        if (!m_restDue.isActive()) // not put off by further keys
            m_restDue.start();
    };
    connect(m_systems, &QLineEdit::textChanged, this, due);
    connect(m_since, &QLineEdit::textChanged, this, due);
    connect(m_works, &QAbstractButton::toggled, this, due);
    m_wrong = new WrapLabel(m_look, {}, TextRole::Small, Role::Red);
    m_wrong->hide();
    add(m_wrong);
    Button* done = addAnswer(tr("Make the update"));
    connect(done, &QAbstractButton::clicked, this, &UpdateCard::make);
    connect(m_facts, &GuardedText::cleanChanged, done, &QWidget::setEnabled);
    done->setEnabled(m_facts->isClean());
    addCancel();
    m_facts->area()->setFocus(Qt::OtherFocusReason);
}

void UpdateCard::addWorksAgain() {
    m_works = new Chip(m_look, tr("It works again"));
    m_suggested = m_session.now();
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(m_look, 8, holder);
    flow->addWidget(m_works);
    add(holder);
    m_since = new LineEdit(m_look);
    m_since->setText(m_session.console().time.clock(m_suggested));
    auto* field = new Field(m_look, tr("Since when does it work again?"), m_since);
    field->setHelp(tr("Empty when nobody knows."));
    field->hide();
    add(field);
    connect(m_works, &QAbstractButton::toggled, field, &QWidget::setVisible);
    const usecases::Drafts& drafts = m_session.console().drafts;
    if (drafts.text(draftKey("works")).isEmpty())
        return;
    m_works->setChecked(true);
    m_since->setText(drafts.text(draftKey("since")));
}

void UpdateCard::openPostponement() {
    m_open = true;
    ask(tr("Until when is the update put off, and why?"), tr("Reason"));
    m_reason.keep(line(), draftKey("put-off"));
    m_suggested = m_session.now() + usecases::Updates::everyMs;
    m_until = addField(tr("Until"));
    m_until->setText(m_session.console().time.clock(m_suggested));
    m_wrong = new WrapLabel(m_look, {}, TextRole::Small, Role::Red);
    m_wrong->hide();
    add(m_wrong);
    connect(addAnswer(tr("Put off")), &QAbstractButton::clicked, this, &UpdateCard::postpone);
    addCancel();
    focusField();
}

void UpdateCard::addCancel() {
    connect(addAnswer(tr("Cancel")), &QAbstractButton::clicked, this, [this] {
        forget();
        Q_EMIT closed();
    });
}

void UpdateCard::sayWrong(const base::Error& error) {
    m_wrong->setText(sentenceFor(error));
    m_wrong->show();
}

base::Result<usecases::UpdateForm> UpdateCard::form() const {
    usecases::UpdateForm form{m_facts->text(), m_facts->waivers(), {}, {}};
    for (const QString& name : m_systems->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            form.moreSystems.append({{}, name.trimmed()});
    }
    if (!m_works->isChecked())
        return form;
    form.restored = report::Restored{};
    const QString since = m_since->text().trimmed();
    if (since.isEmpty())
        return form;
    const language::LocalTime& time = m_session.console().time;
    const auto at = since == time.clock(m_suggested) ? std::optional(m_suggested) : time.read(since, m_session.now());
    if (!at || m_session.now() < *at)
        return base::fail(ErrorKind::TimeUnreadable, since);
    form.restored->at = *at;
    return form;
}

void UpdateCard::make() {
    const auto written = form();
    if (!written)
        return sayWrong(written.error());
    const QPointer<UpdateCard> self(this);
    m_session.console().updates.make(m_report, *written, m_session.person(),
                                     [self](const base::Result<ReportId>& made) {
                                         if (!self)
                                             return;
                                         if (!made)
                                             return self->sayWrong(made.error());
                                         self->forget();
                                         self->wipeDrafts();
                                         Q_EMIT self->chooseAsked(*made);
                                     });
}

void UpdateCard::postpone() {
    const language::LocalTime& time = m_session.console().time;
    const QString text = m_until->text().trimmed();
    auto until = text == time.clock(m_suggested) ? std::optional(m_suggested) : time.read(text, m_session.now());
    if (until && *until <= m_session.now() && text.size() <= 5)
        *until = *until + base::dayMs; // "00:15" in the evening is tomorrow's
    if (!until)
        return sayWrong({ErrorKind::TimeUnreadable, text});
    const QPointer<UpdateCard> self(this);
    m_session.console().updates.postpone(m_report, *until, typed(), m_session.person(),
                                         [self, key = draftKey("put-off")](const base::Result<ReportId>& result) {
                                             if (!self)
                                                 return;
                                             if (!result)
                                                 return self->sayWrong(result.error());
                                             self->m_reason.wipe({key});
                                             self->forget();
                                             Q_EMIT self->closed();
                                         });
}

} // namespace reservrutin::gui
