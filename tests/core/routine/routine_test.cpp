// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/routine.h"
#include "core/routine/routine_check.h"
#include "support/any_text.h"
#include "support/shipped_files.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace reservrutin::routine {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::fileInTree;
using support::shippedRoutine;

namespace {

const QDate inForce(2026, 11, 22);

QByteArray pksText() {
    return fileInTree(u"resources/routines/pks.sv.json"_s);
}

QString anyText(bool mayBeEmpty = true) {
    return mayBeEmpty ? support::anyText() : u'x' + support::anyText();
}

QString stepId(int n) {
    return u"step-"_s + QString::number(n);
}

Step anyStep(int n, int last) {
    Step step;
    step.id = stepId(n);
    step.kind = n == last ? StepKind::End : StepKind(*rc::gen::inRange(0, 6));
    step.title = anyText(false);
    step.summary = anyText();
    step.text = anyText(false);
    step.help = anyText();
    if (step.kind == StepKind::Question) {
        step.question = anyText(false);
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            step.answers.append({QString(u"a"_s + QString::number(i)), anyText(), anyText(), stepId(n + 1)});
    } else if (step.kind != StepKind::End) {
        step.to = stepId(n + 1);
    }
    if (step.kind == StepKind::End && *rc::gen::arbitrary<bool>())
        step.outcome = EndOutcome::NotAnOutage;
    step.recipient = step.kind == StepKind::Report ? u"regionalvardanalys"_s : QString();
    step.via = anyText();
    step.contact = anyText();
    if (*rc::gen::arbitrary<bool>())
        step.items = {u"discovered"_s, anyText()};
    return step;
}

std::optional<Signatory> anySignatory() {
    return *rc::gen::arbitrary<bool>() ? std::optional(Signatory{anyText(false), anyText()}) : std::nullopt;
}

std::optional<QDate> anyDate() {
    return *rc::gen::arbitrary<bool>() ? std::optional(QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 9000)))
                                       : std::nullopt;
}

System anySystem(int n) {
    System system{u"s"_s + QString::number(n), anyText(false), anyText(), std::nullopt, std::nullopt};
    if (*rc::gen::arbitrary<bool>())
        system.maximumOutageMinutes = *rc::gen::inRange(1, 60 * 24 * 365 + 1);
    if (*rc::gen::arbitrary<bool>())
        system.address = u"https://pks.example.org/"_s;
    return system;
}

Routine anyRoutine() {
    Routine routine;
    routine.id = u"r-"_s + QString::number(*rc::gen::inRange(0, 99));
    routine.language = QStringList({u"sv"_s, u"da"_s, u"en"_s})[*rc::gen::inRange(0, 3)];
    routine.name = anyText(false);
    routine.subtitle = anyText();
    routine.document = {anyText(),
                        anyText(),
                        anyText(),
                        anyText(),
                        anyDate(),
                        anyDate(),
                        {anyText(), anyText()},
                        anySignatory(),
                        anySignatory(),
                        anySignatory(),
                        *rc::gen::arbitrary<bool>() ? std::optional(anyText(false)) : std::nullopt,
                        anyText(),
                        Standing(*rc::gen::inRange(0, 3)),
                        anySignatory(),
                        anyDate()};
    routine.background = anyText();
    for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
        routine.systems.append(anySystem(n));
    const int last = *rc::gen::inRange(0, 6);
    for (int n = 0; n <= last; ++n)
        routine.steps.append(anyStep(n, last));
    routine.start = stepId(0);
    for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
        routine.sections.append({u"section-"_s + QString::number(n), anyText(), anyText(), {}});
    if (!routine.sections.isEmpty())
        routine.sections[0].contacts = {u"it-support"_s, anyText()};
    return routine;
}

bool sameEdition(const Routine& a, const Routine& b) {
    return a.id == b.id && a.language == b.language && a.name == b.name && a.subtitle == b.subtitle &&
           a.document == b.document && a.background == b.background && a.systems == b.systems && a.start == b.start &&
           a.steps == b.steps && a.sections == b.sections && a.readingList == b.readingList;
}

QStringList errorCodes(const Routine& routine, QDate today = inForce) {
    QStringList codes;
    for (const Remark& remark : check(routine, support::shippedContactIds(), today)) {
        if (remark.severity == Severity::Error && !codes.contains(remark.code))
            codes.append(remark.code);
    }
    return codes;
}

QStringList noticesOf(const Routine& routine, QDate today) {
    QStringList notices;
    for (const Remark& remark : check(routine, support::shippedContactIds(), today)) {
        if (remark.severity == Severity::Notice)
            notices.append(remark.code + u' ' + remark.place);
    }
    return notices;
}

} // namespace

TEST(ShippedRoutine, parses_and_checks_without_errors) {
    for (const QString& id : {u"pks"_s, u"generic"_s, u"indsatsplan"_s})
        EXPECT_EQ(errorCodes(shippedRoutine(id)), QStringList()) << id.toStdString();
}

TEST(ShippedRoutine, says_nothing_that_its_source_does_not_say) {
    const QString source = QString::fromUtf8(fileInTree(u"tests/data/sources/rhs9927.txt"_s));
    const Document document = shippedRoutine(u"pks"_s).document;
    const auto inSource = [&source](const QString& text) { return source.contains(text, Qt::CaseInsensitive); };
    EXPECT_TRUE(inSource(u"Dokument-ID: "_s + document.id));
    EXPECT_TRUE(inSource(u"Version: "_s + document.version));
    EXPECT_TRUE(inSource(u"Giltig från: "_s + document.validFrom->toString(Qt::ISODate)));
    EXPECT_TRUE(inSource(u"Giltig till: "_s + document.validTo->toString(Qt::ISODate)));
    EXPECT_TRUE(inSource(u"Handlingstyp: "_s + document.type));
    EXPECT_TRUE(inSource(u"Gäller för: "_s + document.appliesTo.constFirst()));
    for (const auto& person : {document.owner, document.reviewer, document.approver}) {
        EXPECT_TRUE(inSource(person->name)) << person->name.toStdString();
        for (const QString& part : person->role.split(u", "_s))
            EXPECT_TRUE(inSource(part)) << part.toStdString();
    }
    EXPECT_FALSE(document.changes.has_value());
    for (const System& system : shippedRoutine(u"pks"_s).systems) {
        EXPECT_FALSE(system.address.has_value());
        EXPECT_FALSE(system.maximumOutageMinutes.has_value()) << "the source gives no tolerance";
    }
}

TEST(ShippedRoutine, the_danish_plan_has_the_facts_of_its_source_and_no_others) {
    const QString source = QString::fromUtf8(fileInTree(u"tests/data/sources/indsatsplan.txt"_s));
    const Routine plan = shippedRoutine(u"indsatsplan"_s);
    const Document& document = plan.document;
    EXPECT_TRUE(source.startsWith(document.title + u'\n'));
    EXPECT_TRUE(source.contains(u"Udarbejdet af: "_s + document.author->name + u'\n'));
    EXPECT_TRUE(source.contains(u"Godkendt af: "_s + document.approver->name + u'\n'));
    EXPECT_TRUE(source.contains(u"Dato: 6. december 2017\n"_s));
    EXPECT_EQ(document.date, QDate(2017, 12, 6));
    EXPECT_EQ(document.appliesTo, QStringList(u"Sundhed og Omsorg"_s));
    EXPECT_EQ(document.author->role + document.approver->role + document.id + document.version, QString());
    EXPECT_FALSE(document.validFrom || document.validTo || document.owner || document.reviewer || document.changes);
    for (const System& system : plan.systems) {
        EXPECT_TRUE(source.contains(system.name, Qt::CaseInsensitive)) << system.name.toStdString();
        EXPECT_FALSE(system.address || system.maximumOutageMinutes);
    }
    EXPECT_EQ(plan.systems.size(), 5);
    for (const Step& step : plan.steps)
        EXPECT_TRUE(step.items.isEmpty()) << "the source asks for no items";
    QString written = QString::fromUtf8(fileInTree(u"resources/routines/indsatsplan.da.json"_s));
    written.remove(u"2017-12-06"_s).remove(u"6. december 2017"_s).remove(u"\"format\": 1"_s);
    EXPECT_FALSE(written.contains(QRegularExpression(u"\\d"_s))) << "no number, tolerance or address was made up";
}

TEST(ShippedRoutine, the_danish_plan_has_every_section_of_its_source) {
    QStringList ids;
    for (const Section& section : shippedRoutine(u"indsatsplan"_s).sections)
        ids.append(section.id);
    EXPECT_EQ(ids.join(u' '), u"situation alarm-within alarm-outside tasks action leadership staffing-day "
                              "staffing-shift communication total contacts attention"_s);
}

TEST(ShippedRoutine, the_danish_plan_lists_what_its_source_leaves_out) {
    const QStringList notices = noticesOf(shippedRoutine(u"indsatsplan"_s), inForce);
    for (const QString& member : {u"id"_s, u"version"_s, u"validFrom"_s, u"validTo"_s, u"owner"_s, u"reviewer"_s,
                                  u"changes"_s, u"systems.phoniro.address"_s})
        EXPECT_TRUE(notices.contains(u"not-given "_s + member)) << member.toStdString();
    EXPECT_FALSE(notices.contains(u"not-given approver"_s));
}

TEST(Routine, a_console_that_passes_sections_over_still_has_every_step) {
    const Routine whole = shippedRoutine(u"indsatsplan"_s);
    const auto older = parse(QByteArray(whole.text).replace("\"sections\"", "\"later\""));
    ASSERT_TRUE(older.has_value());
    EXPECT_TRUE(older->sections.isEmpty());
    EXPECT_FALSE(older->readingList);
    EXPECT_EQ(older->steps, whole.steps);
}

TEST(Routine, names_its_contacts_each_once_in_their_order) {
    EXPECT_EQ(contactsOf(shippedRoutine(u"pks"_s)), QStringList({u"pks-gruppen"_s, u"regionalvardanalys"_s}));
    EXPECT_EQ(contactsOf(shippedRoutine(u"indsatsplan"_s)),
              QStringList({u"it-konsulenterne"_s, u"brand-og-redning"_s, u"krisestaben"_s, u"sektionsledelse"_s,
                           u"oekonomi-og-it"_s, u"leverandoer"_s, u"it-vagten"_s}));
}

TEST(RoutineCheck, looks_at_sections_too) {
    const auto with = [](const std::function<void(Section&)>& change) {
        Routine routine = shippedRoutine(u"indsatsplan"_s);
        change(routine.sections[0]);
        return errorCodes(routine);
    };
    EXPECT_EQ(with([](Section& s) { s.text.clear(); }), QStringList({u"missing-text"_s}));
    EXPECT_EQ(with([](Section& s) { s.title.clear(); }), QStringList({u"missing-text"_s}));
    EXPECT_EQ(with([](Section& s) { s.text += u" Ring 12 34 56 78."_s; }), QStringList({u"address-in-step"_s}));
    EXPECT_EQ(with([](Section& s) { s.contacts = {u"nobody"_s}; }), QStringList({u"unknown-contact"_s}));
    const QByteArray text = shippedRoutine(u"indsatsplan"_s).text;
    const auto doubled = parse(QByteArray(text).replace("\"id\": \"leadership\"", "\"id\": \"action\""));
    ASSERT_FALSE(doubled.has_value());
    EXPECT_EQ(doubled.error().parameter, u"sections.id"_s);
}

TEST(ShippedRoutine, names_no_account_and_no_address_but_in_the_contacts) {
    const QByteArray text = pksText();
    for (const char* account : {"kricl", "linsw1", "marem2", "@"})
        EXPECT_FALSE(text.contains(account)) << account;
    const QByteArray contacts = fileInTree(u"resources/routines/contacts.json"_s);
    EXPECT_TRUE(contacts.contains("regionalvardanalys@vgregion.se"));
    EXPECT_TRUE(fileInTree(u"tests/data/sources/rhs9927.txt"_s).contains("regionalvardanalys@vgregion.se"));
}

TEST(ShippedRoutine, asks_for_the_four_items_of_its_source) {
    EXPECT_EQ(shippedRoutine(u"pks"_s).step(u"report"_s)->items,
              QStringList({u"discovered"_s, u"systems"_s, u"reporter"_s, u"course"_s}));
}

TEST(Routine, with_what_hides_or_doubles_or_nests_too_deep_is_refused) {
    const auto named = [](const QByteArray& name) {
        return parse(pksText().replace("\"name\": \"PKS\"", QByteArray("\"name\": \"" + name + '"'))).has_value();
    };
    EXPECT_TRUE(named("Nødkald å ä ö 👩‍⚕️"));
    for (const char* hidden : {"\\u0000", "\\ud800", "\\udc00", "\\ud800x", "\xED\xA0\x80", "\xC3", "\u202E", "\\u202e",
                               "\u2069", "\\u2069", "\u200F", "\\u200e", "\u061C"})
        EXPECT_FALSE(named(QByteArray("PKS") + hidden)) << hidden;
    EXPECT_FALSE(named(QByteArray("P\0KS", 4)));
    EXPECT_FALSE(named("PKS\", \"name\": \"PKS"));
    EXPECT_FALSE(parse(pksText().replace("\"start\"", "\"x\\u202ey\": 1, \"start\"")).has_value()) << "nor in a key";
    const auto nested = [](int levels) {
        const QByteArray later = "\"later\": " + QByteArray(levels, '[') + QByteArray(levels, ']') + ", \"start\"";
        return parse(pksText().replace("\"start\"", later)).has_value();
    };
    EXPECT_TRUE(nested(15));
    EXPECT_FALSE(nested(16));
    const QByteArray large = pksText().trimmed() + QByteArray(1024 * 1024 - pksText().trimmed().size(), ' ');
    EXPECT_TRUE(parse(large).has_value());
    EXPECT_EQ(parse(large + ' ').error().kind, ErrorKind::CapacityExceeded);
}

RC_GTEST_PROP(Routine, printed_and_parsed_is_the_same_edition, ()) {
    const Routine routine = anyRoutine();
    const auto again = parse(print(routine));
    RC_ASSERT(again.has_value());
    RC_ASSERT(sameEdition(routine, *again));
    RC_ASSERT(print(*again) == print(routine));
}

TEST(Routine, shipped_survives_printing) {
    const Routine routine = shippedRoutine(u"pks"_s);
    EXPECT_TRUE(sameEdition(routine, *parse(print(routine))));
    const Routine plan = shippedRoutine(u"indsatsplan"_s);
    EXPECT_TRUE(sameEdition(plan, *parse(print(plan))));
}

TEST(Routine, of_a_newer_format_or_with_a_newer_step_is_a_reading_list) {
    const auto newer = parse(pksText().replace("\"format\": 1", "\"format\": 2"));
    ASSERT_TRUE(newer.has_value());
    EXPECT_TRUE(newer->readingList);
    EXPECT_FALSE(newer->step(u"check"_s)->text.isEmpty());
    const auto step = parse(pksText().replace("\"kind\": \"wait\"", "\"kind\": \"telepathy\""));
    ASSERT_TRUE(step.has_value());
    EXPECT_TRUE(step->readingList);
    EXPECT_FALSE(hasErrors(check(*step, {}, inForce))) << "nobody walks it, so its arrows do not matter";
}

TEST(Routine, cut_anywhere_is_refused_and_never_crashes) {
    const QByteArray text = pksText().trimmed();
    for (qsizetype length = 0; length < text.size(); ++length)
        ASSERT_FALSE(parse(text.left(length)).has_value()) << length;
}

TEST(Routine, damaged_anywhere_never_crashes) {
    const QByteArray text = pksText();
    for (qsizetype i = 0; i < text.size(); i += 7) {
        for (const char damage : {'"', '{', '\0', '\xff', '9'}) {
            QByteArray damaged = text;
            damaged[i] = damage;
            const auto routine = parse(damaged);
            if (routine)
                static_cast<void>(check(*routine, {}, inForce));
        }
    }
}

TEST(Routine, names_the_member_that_makes_it_unusable) {
    const auto memberOf = [](const char* what, const char* with) {
        const auto parsed = parse(pksText().replace(what, with));
        return parsed ? QString() : parsed.error().parameter;
    };
    EXPECT_EQ(memberOf("\"id\": \"pks\",\n  \"language\"", "\"id\": \"P K S\",\n  \"language\""), u"id"_s);
    EXPECT_EQ(memberOf("\"name\": \"PKS\",\n  \"subtitle\"", "\"name\": \"\",\n  \"subtitle\""), u"name"_s);
    EXPECT_EQ(memberOf("\"start\": \"check\"", "\"start\": \"nowhere\""), u"start"_s);
    EXPECT_EQ(memberOf("\"format\": 1", "\"format\": \"one\""), u"format"_s);
    EXPECT_EQ(memberOf("Avvakta åtgärd så länge driftstoppet varar.", ""), u"steps.wait.text"_s);
    for (const char* text : {"[]", "1", "null", "\"x\"", "{}"})
        EXPECT_FALSE(parse(text).has_value()) << text;
    EXPECT_EQ(parse(QByteArray(2 * 1024 * 1024, ' ')).error().kind, ErrorKind::CapacityExceeded);
}

TEST(Routine, with_two_steps_of_one_id_is_refused) {
    EXPECT_FALSE(parse(pksText().replace("\"id\": \"wait\"", "\"id\": \"report\"")).has_value());
}

TEST(RoutineCheck, provokes_each_error) {
    const auto with = [](const std::function<void(Routine&)>& change) {
        Routine routine = shippedRoutine(u"pks"_s);
        change(routine);
        return errorCodes(routine);
    };
    const auto step = [](Routine& routine, int at) -> Step& { return routine.steps[at]; };
    EXPECT_EQ(with([&](Routine& r) {
                  r.steps.append({u"island"_s, StepKind::End, u"t"_s, {}, u"x"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}});
              }),
              QStringList({u"unreachable-step"_s}));
    EXPECT_TRUE(with([&](Routine& r) { step(r, 2).to.clear(); }).contains(u"no-way-out"_s));
    EXPECT_TRUE(with([&](Routine& r) { step(r, 2).to = u"report"_s; }).contains(u"endless-loop"_s));
    EXPECT_TRUE(with([&](Routine& r) { step(r, 2).to = u"nowhere"_s; }).contains(u"unknown-step"_s));
    EXPECT_EQ(with([&](Routine& r) { step(r, 1).via = u"nobody"_s; }), QStringList({u"unknown-contact"_s}));
    EXPECT_EQ(with([&](Routine& r) { step(r, 1).recipient.clear(); }), QStringList({u"report-without-recipient"_s}));
    EXPECT_EQ(with([&](Routine& r) { step(r, 0).question.clear(); }), QStringList({u"missing-text"_s}));
    EXPECT_EQ(with([&](Routine& r) { step(r, 1).title.clear(); }), QStringList({u"missing-text"_s}));
    EXPECT_EQ(with([&](Routine& r) { step(r, 0).answers[0].text.clear(); }), QStringList({u"missing-text"_s}));
    EXPECT_EQ(with([&](Routine& r) { r.document.validTo = QDate(2020, 1, 1); }), QStringList({u"validity-reversed"_s}));
}

TEST(RoutineCheck, finds_an_address_or_telephone_number_in_any_words_of_a_step) {
    const QStringList addresses{u"ring 010-123 45 67"_s, u"skriv till a.b@vgregion.se"_s, u"+46 10 123 45 67"_s};
    for (const QString& address : addresses) {
        for (QString Step::*member : {&Step::text, &Step::question, &Step::help, &Step::title, &Step::summary}) {
            Routine routine = shippedRoutine(u"pks"_s);
            routine.steps[0].*member += address;
            EXPECT_EQ(errorCodes(routine), QStringList({u"address-in-step"_s})) << address.toStdString();
        }
        Routine routine = shippedRoutine(u"pks"_s);
        routine.steps[0].answers[0].note = address;
        EXPECT_EQ(errorCodes(routine), QStringList({u"address-in-step"_s})) << address.toStdString();
    }
    Routine routine = shippedRoutine(u"pks"_s);
    routine.steps[0].text += u" Se RHS9927-391389789-379, 2026-05-25, kl. 08:12."_s;
    EXPECT_EQ(errorCodes(routine), QStringList()) << "a document id, a date or a time is no telephone number";
}

TEST(RoutineCheck, notices_age_and_what_the_source_leaves_out) {
    const Routine pks = shippedRoutine(u"pks"_s);
    EXPECT_EQ(noticesOf(pks, inForce), QStringList({u"not-given changes"_s, u"not-given systems.pks.address"_s,
                                                    u"not-given systems.pks.maximumOutageMinutes"_s}));
    EXPECT_TRUE(noticesOf(pks, {2028, 5, 23}).contains(u"validity-past document"_s));
    EXPECT_TRUE(noticesOf(pks, {2026, 5, 24}).contains(u"validity-not-yet document"_s));
    EXPECT_EQ(validityOn(pks.document, {2026, 5, 25}), Validity::InForce) << "the first day counts";
    EXPECT_EQ(validityOn(pks.document, {2028, 5, 22}), Validity::InForce) << "and the last";
    EXPECT_EQ(validityOn(shippedRoutine(u"generic"_s).document, inForce), Validity::NotGiven);
}

TEST(ContactDirectory, that_is_no_directory_is_refused) {
    for (const char* text : {"", "[]", "{}", "1", "{\"contacts\": [{}]}", "{\"contacts\": [{\"id\": \"x\"}]}"})
        EXPECT_FALSE(contacts::parseDirectory(text).has_value()) << text;
    const QByteArray shipped = fileInTree(u"resources/routines/contacts.json"_s).trimmed();
    for (qsizetype length = 0; length < shipped.size(); ++length)
        ASSERT_FALSE(contacts::parseDirectory(shipped.left(length)).has_value()) << length;
}

} // namespace reservrutin::routine
