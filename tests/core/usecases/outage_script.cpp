// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/outage_script.h"

#include "core/report/report_number.h"
#include "core/walk/walk.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::DeliveryId;
using base::OutageId;
using base::ReportId;

namespace {

/// "\n" and "\u202E" stand for the characters they name, so that a script shows what is in a name.
QString unescaped(QString text) {
    text.replace(u"\\n"_s, u"\n"_s);
    for (qsizetype at = text.indexOf(u"\\u"_s); at >= 0; at = text.indexOf(u"\\u"_s, at + 1))
        text.replace(at, 6, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
    return text;
}

QString who(const base::Person& person) {
    return person.unit.isEmpty() ? person.name : QString(person.name + u", "_s + person.unit);
}

QString stateWord(walk::StepState state) {
    switch (state) {
    case walk::StepState::Done:
        return u"klart"_s;
    case walk::StepState::Current:
        return u"NU"_s;
    case walk::StepState::Ahead:
        return u"kommer"_s;
    case walk::StepState::NotApplicable:
        return u"gäller inte"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OutageScript::OutageScript() {
    m_consoles.push_back(std::make_unique<OneConsole>(1, m_clock));
    m_consoles.push_back(std::make_unique<OneConsole>(2, m_clock));
    m_beginning.routineId = u"pks"_s;
    m_beginning.description.systems = {{u"pks"_s, u"PKS"_s}};
}

QString OutageScript::play(const QString& script) {
    for (const QString& line : script.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            playLine(line);
    }
    return described();
}

void OutageScript::playLine(const QString& line) {
    m_line = line;
    setClock(line.section(u' ', 0, 0));
    const QString verb = line.section(u' ', 1, 1).section(u':', 0, 0);
    const QString words = unescaped(line.section(u' ', 1).mid(verb.size()));
    const Act act = actOf(verb);
    ASSERT_NE(act, nullptr) << "no such act: " << line.toStdString();
    (this->*act)(words.startsWith(u':') ? words.mid(1).trimmed() : words.trimmed());
}

/// The next such time of day, unless it is a little back: then the clock was set back.
void OutageScript::setClock(const QString& clock) {
    const QDateTime now = console().time.at(m_clock->now());
    const QTime time = QTime::fromString(clock, u"HH:mm"_s);
    ASSERT_TRUE(time.isValid()) << m_line.toStdString();
    QDateTime next(now.date(), time, console().time.zone());
    if (now.secsTo(next) < -6 * 3600)
        next = next.addDays(1);
    m_clock->set({next.toMSecsSinceEpoch()});
}

OutageScript::Act OutageScript::actOf(const QString& verb) {
    static const QMap<QString, Act> acts{
        {u"person"_s, &OutageScript::person},
        {u"start"_s, &OutageScript::start},
        {u"answer"_s, &OutageScript::answer},
        {u"note"_s, &OutageScript::note},
        {u"measure"_s, &OutageScript::measure},
        {u"still-down"_s, &OutageScript::stillDown},
        {u"postpone"_s, &OutageScript::postpone},
        {u"restored"_s, &OutageScript::restored},
        {u"withdraw"_s, &OutageScript::withdraw},
        {u"reopen"_s, &OutageScript::reopen},
        {u"ready"_s, &OutageScript::ready},
        {u"take"_s, &OutageScript::take},
        {u"send-myself"_s, &OutageScript::sendMyself},
        {u"withdraw-report"_s, &OutageScript::withdrawReport},
        {u"queue"_s, &OutageScript::queue},
        {u"server"_s, &OutageScript::server},
        {u"phone"_s, &OutageScript::phone},
        {u"confirm"_s, &OutageScript::confirm},
        {u"acknowledge"_s, &OutageScript::acknowledge},
        {u"clock"_s, &OutageScript::clock},
        {u"console"_s, &OutageScript::goTo},
        {u"merge"_s, &OutageScript::merge},
        {u"restart"_s, &OutageScript::restart},
    };
    return acts.value(verb, nullptr);
}

template <class T>
std::function<void(base::Result<T>)> OutageScript::noted() {
    return [this](const base::Result<T>& result) {
        if (!result)
            m_refusals.append(m_line + u"  →  "_s + base::codeOf(result.error().kind));
        if constexpr (std::is_same_v<T, OutageId>) {
            if (result)
                m_outage = *result;
        }
    };
}

OutageId OutageScript::outageId() {
    return m_outage.value_or(OutageId());
}

ReportId OutageScript::reportId() {
    const report::Report* report = console().overview.reportOf(outageId(), u"report"_s);
    return report ? report->id : ReportId();
}

DeliveryId OutageScript::deliveryId() {
    const auto deliveries = console().overview.deliveriesOf(reportId());
    return deliveries.isEmpty() ? DeliveryId() : deliveries.constLast().id;
}

void OutageScript::person(const QString& words) {
    m_person = {words.section(u", "_s, 0, 0), words.section(u", "_s, 1)};
}

/// What the next answer or note is about: "generic", "drill", "total", "slow", "other = word", "systems = A, B",
/// "discovered = 07:55".
void OutageScript::start(const QString& words) {
    for (const QString& part : words.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        outage::Description& description = m_beginning.description;
        if (name == u"generic")
            m_beginning.routineId = name;
        else if (name == u"drill")
            m_beginning.drill = true;
        else if (name == u"total")
            description.total = true;
        else if (name == u"discovered")
            description.discovered = *console().time.read(value, m_clock->now());
        else if (name == u"systems")
            description.systems.clear();
        else
            description.fault = *outage::faultFrom(name);
        if (name == u"other")
            description.faultText = value;
        for (const QString& system : name == u"systems" ? value.split(u", "_s) : QStringList())
            description.systems.append({system == u"PKS" ? u"pks"_s : QString(), system});
    }
}

void OutageScript::born(const FirstWord& word) {
    m_beginning.by = m_person;
    if (m_beginning.description.discovered == base::UtcMs())
        m_beginning.description.discovered = m_clock->now();
    console().outages.start(m_beginning, word, noted<OutageId>());
}

void OutageScript::answer(const QString& words) {
    const QString step = words.section(u' ', 0, 0);
    const QString given = words.section(u' ', 1);
    if (!m_outage)
        return born({step, given, {}, {}});
    console().outages.answer(outageId(), step, given, m_person, noted<OutageId>());
}

void OutageScript::note(const QString& words) {
    if (!m_outage)
        return born({{}, {}, words, {}});
    console().outages.note(outageId(), words, {}, m_person, noted<OutageId>());
}

void OutageScript::measure(const QString& words) {
    outage::Measurement measurement;
    measurement.at = m_clock->now();
    measurement.link = outage::linkStateFromCode(words.section(u' ', 0, 0));
    if (words.contains(u' '))
        measurement.systems = {{u"pks"_s, outage::reachabilityFromCode(words.section(u' ', 1))}};
    console().outages.measured(outageId(), measurement, noted<OutageId>());
}

void OutageScript::stillDown(const QString&) {
    console().outages.stillDown(outageId(), m_person, noted<OutageId>());
}

void OutageScript::postpone(const QString& words) {
    const QDateTime now = console().time.at(m_clock->now());
    const QDateTime until(now.date(), QTime::fromString(words, u"HH:mm"_s), console().time.zone());
    console().outages.postponeCheck(outageId(), {until.toMSecsSinceEpoch()}, m_person, noted<OutageId>());
}

void OutageScript::restored(const QString& words) {
    const auto at = words == u"unknown" ? std::nullopt : console().time.read(words, m_clock->now());
    console().outages.restored(outageId(), at, m_person, noted<OutageId>());
}

void OutageScript::withdraw(const QString& words) {
    console().outages.withdraw(outageId(), words, m_person, noted<OutageId>());
}

void OutageScript::reopen(const QString& words) {
    console().outages.reopen(outageId(), words, m_person, noted<OutageId>());
}

void OutageScript::ready(const QString& words) {
    const report::Report* report = console().overview.report(reportId());
    ASSERT_NE(report, nullptr) << m_line.toStdString();
    ReportForm form = console().reports.form(*report, m_person);
    form.ownText = words;
    console().reports.ready(report->id, form, noted<ReportId>());
}

void OutageScript::take(const QString&) {
    console().reports.take(reportId(), m_person, noted<ReportId>());
}

void OutageScript::sendMyself(const QString& words) {
    console().reports.takeAsReporter(reportId(), words, m_person, noted<ReportId>());
}

void OutageScript::withdrawReport(const QString& words) {
    console().reports.withdraw(reportId(), words, m_person, noted<ReportId>());
}

void OutageScript::queue(const QString&) {
    console().deliveries.queueMail(reportId(), console().sender, m_person, noted<DeliveryId>());
}

/// What the mail server does when it is asked now: "accepts", "refuses", "later", "silent", "away".
void OutageScript::server(const QString& words) {
    static const QMap<QString, delivery::Conversation> replies{
        {u"accepts"_s, replied(delivery::Phase::Dot, 250)},
        {u"refuses"_s, replied(delivery::Phase::Rcpt, 550)},
        {u"later"_s, replied(delivery::Phase::Rcpt, 451)},
        {u"silent"_s, broken(delivery::Phase::Dot, delivery::Fault::TimedOut)},
        {u"away"_s, broken(delivery::Phase::Connect, delivery::Fault::Unreachable)}};
    ASSERT_TRUE(replies.contains(words)) << m_line.toStdString();
    console().submitter.next = replies.value(words);
    console().post.tick();
}

void OutageScript::phone(const QString& words) {
    console().deliveries.given(reportId(), delivery::WayOut::Phone, words, m_person, noted<DeliveryId>());
}

void OutageScript::confirm(const QString&) {
    console().deliveries.confirm(deliveryId(), m_person, noted<DeliveryId>());
}

void OutageScript::acknowledge(const QString& words) {
    console().reports.acknowledge(reportId(), words, u"telefon"_s, m_person, noted<ReportId>());
}

/// The computer's clock is set to another time: "2020-01-01 00:00".
void OutageScript::clock(const QString& words) {
    m_clock->set(*console().time.read(words, m_clock->now()));
}

/// The other computer: "2" or "1".
void OutageScript::goTo(const QString& words) {
    m_at = words == u"2" ? 1 : 0;
}

/// Both computers get all that the other has.
void OutageScript::merge(const QString&) {
    m_consoles[0]->disk.merge(m_consoles[1]->disk.entries());
    m_consoles[1]->disk.merge(m_consoles[0]->disk.entries());
    for (const auto& one : m_consoles)
        one->load();
}

/// The program is started again on the same data.
void OutageScript::restart(const QString&) {
    auto next = std::make_unique<OneConsole>(++m_restarts + 10, m_clock);
    next->disk.merge(console().disk.entries());
    next->load();
    m_consoles[m_at] = std::move(next);
}

QString OutageScript::describedCourse(const outage::Outage& outage) {
    QString text;
    const RoutinePtr routine = console().routines.editionOf(outage);
    console().outages.timeline(outage.id, [&](const auto& events) {
        for (const outage::Event& event : *events) {
            const QString said = outage::sentence(event, routine.get(), console().texts.in(u"sv"_s), console().time);
            const QString by = event.sensed ? u"(uppmätt)"_s : who(event.by);
            text += u"  "_s + console().time.dateTime(event.at) + u"  "_s + by + u": "_s + said + u'\n';
        }
    });
    return text;
}

QString OutageScript::describedOutage(const outage::Outage& outage) {
    const language::Texts& texts = console().texts.in(u"sv"_s);
    const language::LocalTime& time = console().time;
    QString text = (outage.drill ? u"ÖVNING: "_s : QString()) + outage::systemsPhrase(outage.description, texts) +
                   u", "_s + outage::faultWord(outage.description, texts) + u". Upptäckt "_s +
                   time.dateTime(outage.description.discovered) + u".\n"_s;
    text += u"Läge: "_s;
    if (outage.withdrawn)
        text += u"återtaget ("_s + outage.withdrawn->reason + u")"_s;
    else if (outage.restored)
        text += outage.restored->at ? QString(u"fungerar igen sedan "_s + time.dateTime(*outage.restored->at))
                                    : u"fungerar igen, tidpunkt okänd"_s;
    else
        text += u"pågår"_s;
    text += u", längd "_s + texts.duration(outage::lengthMs(outage, m_clock->now()));
    if (!outage.isOver())
        text += u", nästa kontroll "_s + time.dateTime(outage::nextCheck(outage));
    if (outage.clockJumps > 0)
        text += u", klockan gick bakåt "_s + QString::number(outage.clockJumps) + u" gånger"_s;
    text += u"\nSteg:"_s;
    if (const RoutinePtr routine = console().routines.editionOf(outage)) {
        for (const walk::StepView& step : walk::walkOf(outage, *routine).steps)
            text += u"  "_s + step.step + u' ' + stateWord(step.state);
    }
    return text + u"\nHändelseförlopp:\n"_s + describedCourse(outage);
}

QString OutageScript::describedReport(const report::Report& report) {
    QString text = u"Anmälan "_s + report::numberOf(report.id) + u": "_s +
                   delivery::codeOf(console().overview.standingOf(report).state);
    if (report.taken)
        text += u", hos "_s + who(report.taken->by) +
                (report.taken->reason.isEmpty() ? QString() : QString(u" ("_s + report.taken->reason + u")"_s));
    if (report.acknowledged)
        text += u", ärende "_s + report.acknowledged->caseNumber;
    if (report.withdrawn)
        text += u", återtagen ("_s + report.withdrawn->reason + u")"_s;
    text += u'\n';
    for (const delivery::Delivery& delivery : console().overview.deliveriesOf(report.id)) {
        text += u"  "_s + delivery::codeOf(delivery.way) + u" till "_s + delivery.to + u": "_s +
                delivery::codeOf(delivery.state) + u", försök "_s + QString::number(delivery.attempts);
        if (delivery.nextAttempt)
            text += u", nästa "_s + console().time.dateTime(*delivery.nextAttempt);
        text += u'\n';
    }
    if (!report.content)
        return text;
    const report::Composition composition = console().reports.composed(report.id, *report.content);
    text += u"  Ämne: "_s + composition.subject + u'\n';
    for (const QString& line : composition.body.trimmed().split(u'\n'))
        text += u"  | "_s + line + u'\n';
    return text;
}

QString OutageScript::described() {
    QString text;
    if (m_outage && !console().overview.outage(*m_outage))
        console().outages.fetch(*m_outage, noted<OutageId>());
    if (const outage::Outage* outage = console().overview.outage(outageId()))
        text += describedOutage(*outage);
    else
        text += u"Inget driftstopp.\n"_s;
    for (const report::Report* report : console().overview.reports())
        text += describedReport(*report);
    if (!m_refusals.isEmpty())
        text += u"Avvisat:\n  "_s + m_refusals.join(u"\n  "_s) + u'\n';
    const auto findings = journal::checkChains(console().disk.entries());
    return text + u"Journal: "_s + QString::number(console().disk.entries().size()) + u" poster, "_s +
           QString::number(findings.size()) + u" anmärkningar\n"_s;
}

} // namespace reservrutin::usecases
