// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/report_form.h"

#include "core/usecases/admission.h"
#include "gui/report/fault_chips.h"
#include "gui/report/line_choice.h"
#include "gui/report/system_chips.h"
#include "gui/report/time_edit.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

using base::ErrorKind;
using outage::AffectedSystem;

namespace {
constexpr int saveAfterMs = 1500;
} // namespace

ReportForm::ReportForm(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_when(new TimeEdit(look))
    , m_whenField(new Field(look, tr("When was it discovered?"), m_when))
    , m_systems(new SystemChips(look))
    , m_systemsField(new Field(look, tr("Which systems?"), m_systems))
    , m_fault(new FaultChips(look))
    , m_faultField(new Field(look, tr("How is it wrong?"), m_fault))
    , m_name(new LineEdit(look))
    , m_nameField(new Field(look, tr("Reporter"), m_name))
    , m_unit(new LineEdit(look))
    , m_unitField(new Field(look, tr("Clinic"), m_unit))
    , m_text(new GuardedText(look, tr("What happened?"), 3, 8))
    , m_lines(new LineChoice(look)) {
    build();
    listen();
}

void ReportForm::build() {
    auto* column = new Column(m_look, 14, {}, this);
    column->addWidget(m_whenField);
    column->addWidget(m_systemsField);
    column->addWidget(m_faultField);
    buildPerson(column);
    auto* textField = new Field(m_look, tr("What happened?"), m_text);
    column->addWidget(textField);
    m_text->setAccessibleName(QString());
}

void ReportForm::buildPerson(Column* column) {
    auto* flow = new FlowLayout(m_look, 12);
    flow->setColumns(2, 160);
    for (Field* field : {m_nameField, m_unitField}) {
        flow->addWidget(field);
        flow->setAlignment(field, Qt::AlignTop); // a line below one of them leaves the other where it is
        LinkButton* side = field->setSideLink({});
        QSizePolicy kept = side->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        side->setSizePolicy(kept);
    }
    column->addLayout(flow); // without a holder, that would cut the fields' lower edges where height is scarce
    connect(m_nameField->setSideLink(tr("that is me")), &QAbstractButton::clicked, this, [this] {
        m_session.setPerson(m_name->text().trimmed()); // the name that stands here, also when nobody was known before
        m_text->area()->setFocus(Qt::OtherFocusReason);
    });
}

void ReportForm::listen() {
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfterMs);
    connect(&m_saving, &QTimer::timeout, this, &ReportForm::saveDraft);
    connect(m_when, &QLineEdit::textChanged, this, [this] {
        m_whenField->setProblem({});
        sayWhen();
        changed();
    });
    connect(m_systems, &SystemChips::edited, this, [this] {
        m_systemsField->setProblem({});
        changed();
    });
    connect(m_fault, &FaultChips::edited, this, [this] {
        m_faultField->setProblem({});
        changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameEdited = true;
        m_nameField->setProblem({});
        refreshPerson();
        changed();
    });
    connect(m_unit, &QLineEdit::textChanged, this, [this] {
        m_unitField->setProblem({});
        changed();
    });
    connect(m_text, &GuardedText::edited, this, &ReportForm::changed);
    connect(m_text, &GuardedText::cleanChanged, this, &ReportForm::edited);
    connect(m_lines, &LineChoice::edited, this, &ReportForm::changed);
    connect(&m_session, &Session::personChanged, this, &ReportForm::refreshPerson);
}

void ReportForm::changed() {
    m_saving.start();
    Q_EMIT edited();
}

QVector<AffectedSystem> ReportForm::knownSystems() const {
    QVector<AffectedSystem> known;
    QVector<usecases::RoutinePtr> routines = m_session.routinesHere();
    if (const usecases::RoutinePtr own = m_session.routine(); own && !routines.contains(own))
        routines.append(own);
    for (const usecases::RoutinePtr& routine : std::as_const(routines)) {
        for (const routine::System& system : routine->systems)
            known.append({system.id, system.name});
    }
    return known;
}

FormValues ReportForm::suggested(const report::Report& report) const {
    const usecases::ReportForm form = m_session.console().reports.form(report, m_session.person());
    FormValues values;
    values.discovered = m_session.console().time.dateTime(form.description.discovered);
    values.systems = form.description.systems;
    values.fault = form.description.fault;
    values.faultText = form.description.faultText;
    values.name = form.reporter.name;
    values.unit = form.reporter.unit;
    values.ownText = form.ownText;
    return values;
}

void ReportForm::open(const report::Report& report) {
    const outage::Outage* outage = m_session.console().overview.outage(report.outage);
    m_report = report.id;
    m_total = outage && outage->description.total;
    m_fallback = outage ? outage->description.discovered : m_session.now();
    m_nameEdited = false;
    m_systems->setKnown(knownSystems());
    const auto draft = valuesOf(m_session.console().drafts.text(usecases::formDraftKey(report.id)));
    fill(draft.value_or(suggested(report)));
    refreshPerson();
}

void ReportForm::fill(const FormValues& values) {
    const QSignalBlocker quiet[]{QSignalBlocker(m_when), QSignalBlocker(m_name), QSignalBlocker(m_unit)};
    m_when->setText(values.discovered);
    m_systems->setChosen(values.systems);
    m_systems->setTyped(values.otherSystem);
    m_fault->setFault(values.fault, values.faultText);
    m_name->setText(values.name);
    m_unit->setText(values.unit);
    m_text->setText(values.ownText, values.waivers);
    for (Field* field : {m_whenField, m_systemsField, m_faultField, m_nameField, m_unitField})
        field->setProblem({});
    sayWhen();
}

void ReportForm::setLines(const QVector<outage::Event>& events, const routine::Routine& routine) {
    const usecases::Console& console = m_session.console();
    const auto offered = report::offeredLines(events, routine, console.texts.in(routine.language), console.time);
    const auto draft = valuesOf(console.drafts.text(usecases::formDraftKey(m_report)));
    m_lines->setLines(offered, console.time, draft ? draft->leftOut : QSet<journal::EntryId>());
}

FormValues ReportForm::values() const {
    return {m_when->text(), m_systems->chosen(), m_systems->typed(), m_fault->fault(),  m_fault->word(),
            m_name->text(), m_unit->text(),      m_text->text(),     m_text->waivers(), m_lines->leftOut()};
}

std::optional<base::UtcMs> ReportForm::discovered() const {
    const language::LocalTime& time = m_session.console().time;
    if (m_when->text() == time.dateTime(m_fallback))
        return m_fallback; // untouched: to the millisecond what the outage says
    return time.read(m_when->text(), m_session.now());
}

usecases::ReportForm ReportForm::readLoosely() const {
    usecases::ReportForm form;
    form.description.systems = m_systems->chosen();
    if (const QString typed = m_systems->typed().simplified(); !typed.isEmpty())
        form.description.systems.append({{}, typed});
    form.description.total = m_total;
    form.description.fault = m_fault->fault();
    form.description.faultText = m_fault->word();
    form.description.discovered = discovered().value_or(m_fallback);
    form.reporter = {m_name->text(), m_unit->text()};
    form.ownText = m_text->text();
    form.waivers = m_text->waivers();
    form.leftOut = m_lines->leftOut();
    return form;
}

base::Result<usecases::ReportForm> ReportForm::read() const {
    if (!discovered())
        return base::fail(ErrorKind::TimeUnreadable, m_when->text());
    return readLoosely();
}

base::Result<usecases::ReportForm> ReportForm::admitted() const {
    usecases::ReportForm form = readLoosely();
    const auto description = usecases::Outages::checked(form.description);
    if (!description)
        return tl::unexpected(description.error());
    const auto reporter = usecases::admittedPerson(form.reporter);
    if (!reporter)
        return tl::unexpected(reporter.error());
    const auto text = usecases::admittedOptionalText(form.ownText, form.waivers);
    if (!text)
        return tl::unexpected(text.error());
    form.description = *description;
    form.reporter = *reporter;
    form.ownText = *text;
    return form;
}

bool ReportForm::isClean() const {
    return m_text->isClean();
}

bool ReportForm::waitsForConfirmation() const {
    return m_session.needsConfirmation() && !m_nameEdited && !m_name->text().isEmpty();
}

void ReportForm::askForConfirmation() {
    m_nameField->setHelp(tr("Is that you? Press Enter on “that is me”, or write your name."));
    m_nameField->setSideLink(tr("that is me"))->setFocus(Qt::OtherFocusReason);
}

void ReportForm::refreshPerson() {
    m_nameField->setSideLink(waitsForConfirmation() ? tr("that is me") : QString());
    if (!waitsForConfirmation())
        m_nameField->setHelp({});
}

void ReportForm::sayWhen() {
    const auto time = discovered();
    if (!time)
        return m_when->setAside({});
    const base::UtcMs now = m_session.now();
    const bool later = *time > now;
    m_whenField->setHelp(later ? tr("That is later than now. It can be right; look once more.") : QString());
    m_when->setAside(later ? QString() : tr("%1 ago").arg(m_session.words().duration(base::elapsedMs(*time, now))));
}

void ReportForm::saveDraft() {
    m_saving.stop();
    if (!m_report.isNull())
        m_session.console().drafts.save(usecases::formDraftKey(m_report), draftOf(values()));
}

void ReportForm::stopSaving(base::ReportId report) {
    if (m_report == report)
        m_saving.stop();
}

std::optional<ReportForm::Place> ReportForm::lineWith(ErrorKind kind) const {
    const auto refuses = [kind](const QString& line) {
        const auto admitted = usecases::admittedLine(line);
        return !admitted && admitted.error().kind == kind;
    };
    const usecases::ReportForm form = readLoosely();
    for (const AffectedSystem& system : form.description.systems) {
        if (refuses(system.name))
            return Place{m_systemsField, m_systems};
    }
    if (refuses(form.description.faultText))
        return Place{m_faultField, m_fault};
    if (refuses(form.reporter.name))
        return Place{m_nameField, m_name};
    if (refuses(form.reporter.unit))
        return Place{m_unitField, m_unit};
    return std::nullopt;
}

QVector<std::pair<ErrorKind, ReportForm::Place>> ReportForm::places() const {
    return {{ErrorKind::TimeUnreadable, {m_whenField, m_when}},
            {ErrorKind::SystemMissing, {m_systemsField, m_systems}},
            {ErrorKind::NameMissing, {m_nameField, m_name}},
            {ErrorKind::UnitMissing, {m_unitField, m_unit}}};
}

/// In the form's order, so that whoever hands over sees everything at once.
QVector<ErrorKind> ReportForm::missing() const {
    const usecases::ReportForm form = readLoosely();
    QVector<ErrorKind> kinds;
    if (!discovered())
        kinds.append(ErrorKind::TimeUnreadable);
    if (form.description.systems.isEmpty() && !form.description.total)
        kinds.append(ErrorKind::SystemMissing);
    if (form.reporter.name.trimmed().isEmpty())
        kinds.append(ErrorKind::NameMissing);
    if (form.reporter.unit.trimmed().isEmpty())
        kinds.append(ErrorKind::UnitMissing);
    return kinds;
}

bool ReportForm::showProblem(const base::Error& error) {
    QVector<ErrorKind> kinds = missing();
    if (!kinds.contains(error.kind))
        kinds = {error.kind};
    QWidget* first = nullptr;
    for (const auto& [kind, place] : places()) {
        if (!kinds.contains(kind))
            continue;
        place.first->setProblem(sentenceFor({kind, kind == error.kind ? error.parameter : QString()}));
        first = first ? first : place.second;
    }
    if (const auto line = lineWith(error.kind); !first && line) {
        line->first->setProblem(sentenceFor(error));
        first = line->second;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

QWidget* ReportForm::lines(QWidget* before) const {
    m_lines->setBefore(before);
    return m_lines;
}

void ReportForm::focusFirst() {
    if (m_name->text().isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (m_unit->text().isEmpty())
        return m_unit->setFocus(Qt::OtherFocusReason);
    m_text->area()->setFocus(Qt::OtherFocusReason);
}

} // namespace reservrutin::gui
