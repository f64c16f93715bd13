// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// A report leaves in its routine's language, to the last word: whatever happened, and whatever language the window has.
#include "core/report/composition.h"
#include "core/report/joining.h"
#include "support/shipped_files.h"
#include "support/words_of.h"

#include <gtest/gtest.h>

namespace reservrutin::report {

using namespace Qt::StringLiterals;
using base::Json;
using outage::Event;
using outage::Fault;

namespace {

constexpr base::UtcMs discovered{1'780'294'320'000};

/// A language, a routine written in it, and what a reporter of it may say.
struct Tongue {
    QString routineId;
    language::Texts texts;
    language::Texts other;
    QString ownText;

    [[nodiscard]] QStringList foreign(const QString& text) const {
        return support::wordsIn(text, support::wordsOf(other, texts));
    }
};

language::Texts textsIn(const QString& language) {
    return *language::Texts::parse(language, support::fileInTree(u"resources/texts/%1.json"_s.arg(language)));
}

QVector<Tongue> tongues() {
    return {{u"pks"_s, textsIn(u"sv"_s), textsIn(u"da"_s), u"Inloggningen snurrar."_s},
            {u"indsatsplan"_s, textsIn(u"da"_s), textsIn(u"sv"_s), u"Borgernes oplysninger vises ikke."_s}};
}

class OneLanguageTest : public testing::Test {
protected:
    /// One event of each kind, and each thing a computer may have measured.
    static QVector<Event> events(const routine::Routine& routine) {
        const routine::Step& question = *routine.step(routine.start);
        outage::Description slow;
        slow.systems = {{routine.systems[0].id, routine.systems[0].name}};
        slow.fault = Fault::Slow;
        slow.discovered = discovered;
        const Json description = toJson(slow);
        QVector<Event> events;
        const auto add = [&events](const QString& code, const Json& parameters) {
            Event event;
            event.at = discovered + events.size() * base::minuteMs;
            event.code = code;
            event.parameters = parameters;
            events.append(event);
        };
        add(u"started"_s, description);
        add(u"answered"_s, {{"step", base::toJson(question.id)}, {"answer", base::toJson(question.answers[0].id)}});
        add(u"answered"_s, {{"step", base::toJson(question.id)}, {"answer", base::toJson(question.answers[1].id)}});
        for (const routine::Step& step : routine.steps) {
            add(u"step-done"_s, {{"step", base::toJson(step.id)}});
            add(u"step-reopened"_s, {{"step", base::toJson(step.id)}, {"reason", "x"}});
        }
        for (const char* link : {"connected", "disconnected", "unknown"}) {
            for (const char* is : {"reachable", "unreachable", "inconclusive"}) {
                const Json systems = Json::array({{{"system", base::toJson(routine.systems[0].id)}, {"is", is}}});
                add(u"measured"_s,
                    {{"measurement",
                      {{"at", discovered.value}, {"link", link}, {"nameLookup", is}, {"systems", systems}}}});
            }
        }
        add(u"described"_s, description);
        add(u"still-down"_s, Json::object());
        add(u"check-postponed"_s, {{"until", discovered.value}});
        add(u"restored"_s, {{"at", discovered.value}});
        add(u"restored"_s, Json::object());
        add(u"reopened"_s, {{"reason", "x"}});
        add(u"withdrawn"_s, {{"reason", "x"}});
        add(u"newer"_s, Json::object());
        add(u"erased"_s, Json::object());
        return events;
    }
    [[nodiscard]] Content content(const Tongue& tongue, const routine::Routine& routine) const {
        Content content;
        content.language = routine.language;
        content.routineId = routine.id;
        content.documentId = routine.document.id;
        content.routineVersion = routine.document.version;
        content.description.discovered = discovered;
        for (const routine::System& system : routine.systems)
            content.description.systems.append({system.id, system.name});
        content.reporter = {u"E. Xempel"_s, u"BMM 1"_s};
        content.ownText = tongue.ownText;
        for (const auto& [entry, line] : offeredLines(events(routine), routine, tongue.texts, time))
            content.lines.append(line);
        for (const Event& event : events(routine))
            content.lines.append({event.at, sentence(event, &routine, tongue.texts, time), event.sensed});
        return content;
    }
    /// Subject, body, update and phone script.
    [[nodiscard]] QString leaving(const Content& content, const Tongue& tongue) const {
        const QString number = u"RR-7F3K-0Q4X"_s;
        const base::Person caller{u"K. Aller"_s, u"BMM 2"_s};
        const auto first = compose(content, number, tongue.texts, time);
        const auto update = compose(content, number, tongue.texts, time, UpdateMark{2, number});
        QStringList lines{first.subject, first.body, update.subject, update.body};
        lines << phoneScript(content, number, content.reporter, tongue.texts, time)
              << phoneScript(content, number, caller, tongue.texts, time)
              << recipientShown(u"it@example.org"_s, content.drill, tongue.texts);
        return lines.join(u'\n');
    }
    void expectOneLanguage(const Content& content, const Tongue& tongue) {
        const QString text = leaving(content, tongue);
        EXPECT_EQ(tongue.foreign(text), QStringList()) << text.toStdString();
        EXPECT_FALSE(text.contains(u"«"_s)) << "a key without words: " << text.toStdString();
        ++looked;
    }

    language::LocalTime time{QTimeZone(7200)};
    int looked = 0;
};

} // namespace

TEST_F(OneLanguageTest, a_report_says_nothing_in_another_language_whatever_happened) {
    for (const Tongue& tongue : tongues()) {
        const routine::Routine routine = support::shippedRoutine(tongue.routineId);
        const Content whole = content(tongue, routine);
        ASSERT_GT(whole.lines.size(), 20);
        for (const Fault fault : {Fault::Down, Fault::Slow, Fault::WrongData, Fault::Other}) {
            for (const bool total : {false, true}) {
                for (const bool drill : {false, true}) {
                    Content one = whole;
                    one.description.fault = fault;
                    one.description.total = total;
                    one.drill = drill;
                    expectOneLanguage(one, tongue);
                    one.restored = Restored{};
                    expectOneLanguage(one, tongue);
                    one.restored = Restored{discovered + base::hourMs};
                    one.lines.clear();
                    expectOneLanguage(one, tongue);
                }
            }
        }
    }
    EXPECT_EQ(looked, 96);
}

TEST_F(OneLanguageTest, nor_does_one_that_speaks_for_several) {
    for (const Tongue& tongue : tongues()) {
        const routine::Routine routine = support::shippedRoutine(tongue.routineId);
        Content second = content(tongue, routine);
        second.reporter = {u"A. Nden"_s, u"BMM 3"_s};
        second.description.fault = Fault::Slow;
        const Content both = joined({{u"RR-7F3K-0Q4X"_s, content(tongue, routine)}, {u"RR-7F3K-0Q4Y"_s, second}},
                                    {u"K. Aller"_s, u"BMM 2"_s}, tongue.texts);
        ASSERT_EQ(both.origins.size(), 2);
        expectOneLanguage(both, tongue);
    }
}

TEST_F(OneLanguageTest, and_the_words_of_the_other_would_be_seen) {
    for (const Tongue& tongue : tongues()) {
        const routine::Routine routine = support::shippedRoutine(tongue.routineId);
        Tongue mistaken = tongue;
        std::swap(mistaken.texts, mistaken.other);
        EXPECT_GT(tongue.foreign(leaving(content(mistaken, routine), mistaken)).size(), 10);
    }
}

} // namespace reservrutin::report
