// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Whatever order entries arrive in, however often, with kinds of a newer version, erased bodies and holes: everyone
// who has the same entries sees the same state.
#include "core/contacts/contact.h"
#include "core/delivery/delivery.h"
#include "core/outage/outage.h"
#include "core/report/report.h"
#include "core/trust/edition_life.h"
#include "core/usecases/product_fold.h"
#include "support/entry_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::Json;
using base::UtcMs;
using journal::Entry;
using journal::Subject;
using journal::Summary;

namespace {

const QString id = u"00112233445566778899aabbccddeeff"_s;
const UtcMs morning{1'780'294'320'000};

struct Shape {
    const char* kind;
    std::function<Json(int)> body;
};

Json person(int n) {
    return {{"name", "Exempel " + std::to_string(n % 3)}, {"unit", n % 2 == 0 ? "BMM Exempel" : ""}};
}

Json description(int n) {
    static const char* faults[] = {"down", "slow", "wrong-data", "other", "from-newer"};
    return {{"systems", {{{"id", "pks"}, {"name", "PKS " + std::to_string(n)}}}},
            {"total", n % 2 == 0},
            {"fault", faults[n % 5]},
            {"faultText", n % 5 == 3 ? "knarrar \"högt\"\n" : ""},
            {"discovered", morning.value + n}};
}

Json merged(Json one, const Json& other) {
    one.update(other);
    return one;
}

Json content(int n) {
    return {{"language", "sv"},
            {"routine", "pks"},
            {"document", "RHS"},
            {"version", "1.0"},
            {"description", description(n)},
            {"reporter", person(n)},
            {"ownText", "skärmen 👩‍⚕️ är svart"},
            {"lines", {{{"at", n}, {"text", "rad"}, {"sensed", n % 2 == 0}}}},
            {"drill", n % 7 == 0}};
}

const QVector<Shape> outageShapes{
    {"outage.started",
     [](int n) {
         return merged(description(n), {{"routine", {{"id", "pks"}, {"version", "1"}, {"text", "{}"}}},
                                        {"drill", n % 2 == 0},
                                        {"by", person(n)}});
     }},
    {"outage.answered",
     [](int n) {
         return Json{{"step", "check"}, {"answer", std::to_string(n % 3)}, {"by", person(n)}};
     }},
    {"outage.step-done",
     [](int n) {
         return Json{{"step", "report"}, {"report", "ab"}, {"by", person(n)}};
     }},
    {"outage.step-reopened",
     [](int n) {
         return Json{{"step", "report"}, {"by", person(n)}};
     }},
    {"outage.noted",
     [](int n) {
         return Json{{"text", "x"}, {"by", person(n)}};
     }},
    {"outage.measured",
     [](int) {
         return Json{{"measurement", Json::object()}};
     }},
    {"outage.described",
     [](int n) {
         return merged(description(n), {{"by", person(n)}});
     }},
    {"outage.still-down",
     [](int n) {
         return Json{{"by", person(n)}};
     }},
    {"outage.check-postponed",
     [](int n) {
         return Json{{"until", morning.value + n}, {"by", person(n)}};
     }},
    {"outage.restored",
     [](int n) {
         return n % 2 == 0 ? Json{{"by", person(n)}} : Json{{"at", morning.value}, {"by", person(n)}};
     }},
    {"outage.withdrawn",
     [](int n) {
         return Json{{"reason", "fel"}, {"by", person(n)}};
     }},
    {"outage.reopened",
     [](int n) {
         return Json{{"reason", "igen"}, {"by", person(n)}};
     }},
    {"outage.answered",
     [](int) {
         return Json{{"step", 7}, {"answer", Json::array()}, {"by", "not a person"}};
     }},
    {"outage.foreseen",
     [](int) {
         return Json{{"newer", true}};
     }},
};

const QVector<Shape> reportShapes{
    {"report.begun",
     [](int n) {
         return Json{{"outage", id.toStdString()},
                     {"step", "report"},
                     {"recipient", "r"},
                     {"via", n % 2 == 0 ? "v" : ""},
                     {"drill", n % 2 == 0}};
     }},
    {"report.ready",
     [](int n) {
         return Json{{"content", content(n)}, {"by", person(n)}};
     }},
    {"report.taken-over",
     [](int n) {
         return Json{{"by", person(n)}, {"asReporter", n % 2 == 0}, {"reason", "r"}};
     }},
    {"report.acknowledged",
     [](int n) {
         return Json{{"case", "INC"}, {"how", "telefon"}, {"by", person(n)}};
     }},
    {"report.withdrawn",
     [](int n) {
         return Json{{"reason", "fel"}, {"by", person(n)}};
     }},
    {"report.filed", [](int) { return Json::object(); }},
    {"report.foreseen",
     [](int) {
         return Json{{"newer", true}};
     }},
};

Json queuedBody(int n) {
    static const char* ways[] = {"smtp", "mail-program", "clipboard", "paper", "phone"};
    return {{"report", id.toStdString()},
            {"way", ways[n % 5]},
            {"contact", "c"},
            {"to", "a@b.se"},
            {"from", "c@d.se"},
            {"messageId", "m"},
            {"subject", "Driftstopp"},
            {"drill", n % 2 == 0},
            {"by", person(n)}};
}

Json endedBody(int n) {
    static const char* outcomes[] = {"accepted", "deferred", "refused", "unknown", "transport-paused", "foreseen"};
    Json body = {{"outcome", outcomes[n % 6]}, {"code", 250 + n}, {"words", "ok"}};
    if (n % 2 == 0)
        body["nextAt"] = morning.value + n;
    if (n % 6 == 4)
        body["pause"] = "unreachable";
    return body;
}

const QVector<Shape> deliveryShapes{
    {"delivery.queued", queuedBody},
    {"delivery.opened", queuedBody},
    {"delivery.sending",
     [](int n) {
         return Json{{"attempt", n}};
     }},
    {"delivery.ended", endedBody},
    {"delivery.retried",
     [](int n) {
         return Json{{"by", person(n)}};
     }},
    {"delivery.confirmed",
     [](int n) {
         return Json{{"by", person(n)}};
     }},
    {"delivery.not-sent",
     [](int n) {
         return Json{{"by", person(n)}};
     }},
    {"delivery.filed", [](int) { return Json::object(); }},
    {"delivery.foreseen",
     [](int) {
         return Json{{"newer", true}};
     }},
};

const QVector<Shape> contactShapes{
    {"contact.set",
     [](int n) {
         return Json{{"name", "N"}, {"phone", std::to_string(n)}, {"email", ""}, {"by", person(n)}};
     }},
    {"contact.foreseen",
     [](int) {
         return Json{{"newer", true}};
     }},
};
const QVector<Shape> dutyShapes{{"duty.declared", [](int n) { return Json{{"by", person(n)}}; }}};
const QVector<Shape> newerShapes{{"shift.begun", [](int n) { return Json{{"by", person(n)}}; }}};

struct Story {
    QVector<Entry> entries;
    std::uint32_t chance = 0;
};

/// What two consoles wrote about one subject: some of it erased, of a newer shape, at the same Lamport time, lost on
/// the way, or by a clock that jumps.
Story anyStory() {
    static const std::pair<const char*, const QVector<Shape>*> types[] = {
        {"outage", &outageShapes},     {"outage", &outageShapes},   {"report", &reportShapes},
        {"delivery", &deliveryShapes}, {"contact", &contactShapes}, {"duty", &dutyShapes},
        {"shift", &newerShapes}};
    const auto& [type, shapes] = types[*rc::gen::inRange<std::size_t>(0, std::size(types))];
    const Subject subject = *Subject::parse(QLatin1String(type) + u':' + id);
    support::EntryWriter writers[] = {support::EntryWriter(1), support::EntryWriter(2)};
    Story story;
    const int length = *rc::gen::inRange(1, 14);
    for (int i = 0; i < length; ++i) {
        support::EntryWriter& writer = writers[*rc::gen::inRange(0, 2)];
        const Shape& shape = shapes->at(*rc::gen::inRange<qsizetype>(0, shapes->size()));
        const int n = *rc::gen::inRange(0, 60);
        const UtcMs at = morning + *rc::gen::inRange(-120, 120) * base::minuteMs;
        if (*rc::gen::inRange(0, 3) == 0)
            writer.repeatLamport();
        const quint32 version = *rc::gen::inRange(0, 9) == 0 ? 2 : 1;
        const Entry entry = writer.write(subject, QLatin1String(shape.kind), shape.body(n), at, version);
        if (*rc::gen::inRange(0, 8) != 0)
            story.entries.append(*rc::gen::inRange(0, 6) == 0 ? support::erased(entry) : entry);
        if (*rc::gen::arbitrary<bool>())
            writers[*rc::gen::inRange(0, 2)].see(entry.header.lamport);
    }
    story.chance = *rc::gen::arbitrary<std::uint32_t>();
    return story;
}

bool same(const std::optional<Summary>& a, const std::optional<Summary>& b) {
    if (!a || !b)
        return !a && !b;
    return a->subject == b->subject && a->last == b->last && a->open == b->open && a->state == b->state &&
           a->saved == b->saved;
}

QVector<Entry> shuffledWithDoubles(const Story& story) {
    std::mt19937 chance(story.chance);
    QVector<Entry> entries = story.entries;
    for (const Entry& entry : story.entries) {
        if (chance() % 3 == 0)
            entries.append(entry);
    }
    std::shuffle(entries.begin(), entries.end(), chance);
    return entries;
}

} // namespace

RC_GTEST_PROP(Fold, any_order_and_any_doubling_give_the_same_state, ()) {
    const ProductFold fold;
    const Story story = anyStory();
    RC_ASSERT(same(journal::foldAll(fold, story.entries), journal::foldAll(fold, shuffledWithDoubles(story))));
}

RC_GTEST_PROP(Fold, one_entry_after_the_other_gives_the_same_state_as_all_at_once, ()) {
    const ProductFold fold;
    QVector<Entry> entries = anyStory().entries;
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
    std::optional<Summary> summary;
    for (const Entry& entry : std::as_const(entries)) {
        // as storage does it: the state goes through its text in between
        summary = fold.apply(summary ? &*summary : nullptr, entry);
        summary->state = *base::parseJson(base::compactJson(summary->state.get()));
    }
    RC_ASSERT(same(journal::foldAll(fold, entries), summary));
}

RC_GTEST_PROP(Fold, every_state_reads_back_as_it_was_written, ()) {
    const auto summary = journal::foldAll(ProductFold(), anyStory().entries);
    if (!summary)
        return;
    const Json& state = summary->state.get();
    const QString& type = summary->subject.type();
    if (type == Subject::outageType) {
        const outage::Outage outage = outage::outageFrom(state);
        RC_ASSERT(outage::toJson(outage) == state);
        RC_ASSERT(outage::outageFrom(outage::toJson(outage)) == outage);
        RC_ASSERT(outage::descriptionFrom(outage::toJson(outage.description)) == outage.description);
    } else if (type == Subject::reportType) {
        const report::Report report = report::reportFrom(state);
        RC_ASSERT(report::toJson(report) == state);
        RC_ASSERT(report::reportFrom(report::toJson(report)) == report);
        if (report.content)
            RC_ASSERT(report::contentFrom(report::toJson(*report.content)) == *report.content);
    } else if (type == Subject::deliveryType) {
        const delivery::Delivery delivery = delivery::deliveryFrom(state);
        RC_ASSERT(delivery::toJson(delivery) == state);
        RC_ASSERT(delivery::deliveryFrom(delivery::toJson(delivery)) == delivery);
    } else if (type == Subject::contactType) {
        const contacts::LocalDetails details = contacts::detailsFrom(state);
        RC_ASSERT(contacts::detailsFrom(contacts::toJson(details)) == details);
    }
}

RC_GTEST_PROP(Fold, an_unknown_kind_or_an_erased_body_is_counted_and_changes_nothing_else, ()) {
    const ProductFold fold;
    const QVector<Entry> entries = anyStory().entries;
    const auto before = journal::foldAll(fold, entries);
    if (!before || before->subject.type() != Subject::outageType)
        return;
    support::EntryWriter late(9);
    late.see(1000);
    const bool erase = *rc::gen::arbitrary<bool>();
    const Entry entry = late.write(before->subject, erase ? u"outage.restored"_s : u"outage.foreseen"_s, Json::object(),
                                   outage::outageFrom(before->state.get()).latestAt);
    const auto after = journal::foldAll(fold, entries + QVector<Entry>{erase ? support::erased(entry) : entry});
    outage::Outage expected = outage::outageFrom(before->state.get());
    ++expected.entries;
    ++(erase ? expected.erased : expected.fromNewer);
    RC_ASSERT(outage::outageFrom(after->state.get()) == expected);
}

TEST(Fold, of_a_newer_type_of_subject_keeps_the_entries_and_stays_out_of_the_overview) {
    support::EntryWriter writer;
    const Entry entry = writer.write(*Subject::parse(u"shift:1"_s), u"shift.begun"_s, {{"x", 1}});
    const auto summary = journal::foldAll(ProductFold(), {entry});
    ASSERT_TRUE(summary.has_value());
    EXPECT_FALSE(summary->open);
}

TEST(Fold, is_unsaved_as_long_as_one_entry_is) {
    support::EntryWriter writer;
    const Subject subject = Subject::of(*base::OutageId::fromHex(id));
    Entry first = writer.write(subject, u"outage.noted"_s);
    first.saved = false;
    const Entry second = writer.write(subject, u"outage.noted"_s);
    EXPECT_FALSE(journal::foldAll(ProductFold(), {first, second})->saved);
}

TEST(Fold, shows_nothing_hidden_and_no_second_line_in_a_name_whoever_wrote_it) {
    support::EntryWriter writer;
    const Subject subject = Subject::of(*base::ReportId::fromHex(id));
    const Entry entry = writer.write(subject, u"report.acknowledged"_s,
                                     {{"case", "INC\u202E-1\u0007"},
                                      {"how", "e-post"},
                                      {"by", {{"name", "Exempel\nSkickat 10:42"}, {"unit", "PKS\u200B-gruppen"}}}});
    const auto state = report::reportFrom(journal::foldAll(ProductFold(), {entry})->state.get());
    ASSERT_TRUE(state.acknowledged.has_value());
    EXPECT_EQ(state.acknowledged->caseNumber, u"INC-1"_s);
    EXPECT_EQ(state.acknowledged->by, (base::Person{u"Exempel Skickat 10:42"_s, u"PKS-gruppen"_s}));
}

TEST(Fold, leaves_the_text_of_an_edition_as_its_author_signed_it) {
    support::EntryWriter writer;
    const QByteArray text = "{\n  \"title\": \"Ring \xE2\x98\x8E\xEF\xB8\x8F \\u00e5\"\n}\n";
    const trust::TextHash hash = trust::hashOfText(text);
    const Entry entry = writer.write(Subject::routine(u"pks"_s), u"edition.submitted"_s,
                                     {{"edition", base::toJson(hash.hex())}, {"text", text.toStdString()}});
    const auto life = trust::lifeFrom(journal::foldAll(ProductFold(), {entry})->state.get());
    ASSERT_TRUE(life.edition(hash));
    EXPECT_EQ(life.edition(hash)->text, text);
}

TEST(Fold, takes_no_outage_from_elsewhere) {
    support::EntryWriter writer;
    const Subject subject = Subject::of(*base::OutageId::fromHex(id));
    Entry entry = writer.write(subject, u"outage.started"_s, {{"systems", {{{"id", "pks"}, {"name", "PKS"}}}}});
    entry.header.audience = journal::AudienceId::fromHex(QStringLiteral("0123456789abcdef0123456789abcdef")).value();
    EXPECT_FALSE(journal::foldAll(ProductFold(), {entry})->open);
}

} // namespace reservrutin::usecases
