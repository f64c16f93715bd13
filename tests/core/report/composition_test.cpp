// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/text.h"
#include "core/report/composition.h"
#include "core/report/report_number.h"
#include "support/shipped_files.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace reservrutin::report {

using namespace Qt::StringLiterals;
using outage::Fault;

namespace {

const base::UtcMs discovered{1'780'294'200'000}; // 2026-06-01 08:10 where local time is UTC + 2 h
const QString number = u"RR-7F3K-0Q4X"_s;

class CompositionTest : public testing::Test {
protected:
    Content content(Fault fault = Fault::Down) const {
        Content content;
        content.language = u"sv"_s;
        content.description.systems = {{u"pks"_s, u"PKS"_s}};
        content.description.fault = fault;
        content.description.discovered = discovered;
        content.reporter = {u"Exempel Barnmorska"_s, u"BMM Exempel"_s};
        content.ownText = u"Inloggningen snurrar utan att komma vidare."_s;
        content.lines = {{discovered + 2 * base::minuteMs, u"Kontrollera: Nej, samma fel där"_s, false},
                         {discovered + 3 * base::minuteMs, u"Nätverket: anslutet"_s, true}};
        return content;
    }
    Composition composed(const Content& content) const { return compose(content, number, texts, time); }
    QString shown(const Content& content) const {
        const Composition made = composed(content);
        return made.subject + u"\n\n" + made.body + u"\n--- telefon\n" +
               phoneScript(content, number, content.reporter, texts, time).join(u'\n') + u'\n';
    }
    /// Compares with the committed text; RR_GOLDEN_WRITE writes it, to be read before it is committed.
    void expectGolden(const QString& name, const Content& content) const {
        const QString path = u"tests/data/reports/%1.txt"_s.arg(name);
        if (qEnvironmentVariableIsSet("RR_GOLDEN_WRITE")) {
            QFile file(QStringLiteral(RR_SOURCE_DIR "/") + path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(shown(content).toUtf8());
            return;
        }
        EXPECT_EQ(shown(content).toStdString(), support::fileInTree(path).toStdString());
    }

    language::Texts texts = *language::Texts::parse(u"sv"_s, support::fileInTree(u"resources/texts/sv.json"_s));
    language::LocalTime time{QTimeZone(7200)};
};

} // namespace

TEST_F(CompositionTest, says_each_kind_of_fault_in_its_words) {
    expectGolden(u"down"_s, content(Fault::Down));
    expectGolden(u"slow"_s, content(Fault::Slow));
    expectGolden(u"wrong-data"_s, content(Fault::WrongData));
    Content other = content(Fault::Other);
    expectGolden(u"other"_s, other);
    other.description.faultText = u"skriver ut tomma sidor"_s;
    expectGolden(u"other-own-word"_s, other);
}

TEST_F(CompositionTest, says_drill_total_several_and_bare_in_their_words) {
    Content drill = content();
    drill.drill = true;
    expectGolden(u"drill"_s, drill);
    Content total = content();
    total.description.total = true;
    expectGolden(u"total"_s, total);
    Content several = content();
    several.description.systems.append({{}, u"Phoniro"_s});
    several.description.systems.append({{}, u"nödkald"_s});
    expectGolden(u"several"_s, several);
    Content bare = content();
    bare.ownText.clear();
    bare.lines.clear();
    expectGolden(u"bare"_s, bare);
}

TEST_F(CompositionTest, the_subject_is_driftstopp_only_for_a_system_that_is_down) {
    EXPECT_TRUE(composed(content(Fault::Down)).subject.startsWith(u"Driftstopp PKS sedan 08:10"));
    for (const Fault fault : {Fault::Slow, Fault::WrongData, Fault::Other})
        EXPECT_TRUE(composed(content(fault)).subject.startsWith(u"Driftstörning PKS"));
}

TEST_F(CompositionTest, the_number_stands_in_subject_body_and_script) {
    EXPECT_TRUE(composed(content()).subject.contains(number));
    EXPECT_TRUE(composed(content()).body.contains(number));
    EXPECT_TRUE(phoneScript(content(), number, {}, texts, time).join(u' ').contains(number));
}

TEST_F(CompositionTest, no_line_of_words_is_longer_than_78) {
    Content long_ = content();
    long_.ownText = u"ett ord till "_s.repeated(300) + u'\n' + u"ännu en rad "_s.repeated(50);
    long_.lines.append({discovered, u"mätning "_s.repeated(40), true});
    long_.description.systems = {};
    for (int i = 0; i < 20; ++i)
        long_.description.systems.append({{}, u"System med långt namn nummer %1"_s.arg(i)});
    long_.reporter.name = u"Exempel "_s.repeated(20).trimmed();
    for (const QString& line : composed(long_).body.split(u'\n'))
        EXPECT_LE(line.size(), 78) << line.toStdString();
}

TEST_F(CompositionTest, nothing_written_is_lost_in_wrapping) {
    Content words = content();
    words.ownText = u"a  b\n\nc <b>d</b> 👩‍⚕️ \u202Eabc "_s + QString(200, u'x') + u" slut"_s;
    QString body = composed(words).body;
    for (const QString& word : base::cleanText(words.ownText).split(u' ')) // but what turns the direction of writing
        EXPECT_TRUE(body.contains(word.section(u'\n', 0, 0))) << word.toStdString();
}

TEST_F(CompositionTest, the_subject_is_one_line_whatever_the_names_are) {
    Content evil = content(Fault::Other);
    evil.description.systems = {{{}, u"PKS\r\nBcc: alla@example.org"_s}};
    evil.description.faultText = u"tyst\nX-Header: 1"_s;
    const QString subject = composed(evil).subject;
    EXPECT_FALSE(subject.contains(u'\n') || subject.contains(u'\r')) << subject.toStdString();
}

TEST_F(CompositionTest, braces_in_what_people_write_are_not_filled_in) {
    Content braces = content();
    braces.ownText = u"{number} {systems}"_s;
    braces.description.systems = {{{}, u"{number}"_s}};
    EXPECT_TRUE(composed(braces).subject.startsWith(u"Driftstopp: {number} sedan"));
    EXPECT_TRUE(composed(braces).body.contains(u"{number} {systems}"));
}

TEST_F(CompositionTest, a_hundred_thousand_characters_are_composed_at_once) {
    Content huge = content();
    huge.ownText = u"ord "_s.repeated(25'000);
    QElapsedTimer timer;
    timer.start();
    EXPECT_GT(composed(huge).body.size(), 100'000);
    EXPECT_LT(timer.elapsed(), 2000);
    huge.ownText = QString(100'000, u'x');
    EXPECT_TRUE(composed(huge).body.contains(huge.ownText)) << "a word that long stays whole";
}

TEST_F(CompositionTest, a_drill_is_addressed_to_nobody_and_names_whom_it_would_have_gone_to) {
    EXPECT_TRUE(QString(drillAddress).endsWith(u".invalid"));
    EXPECT_EQ(recipientShown(u"it@example.org"_s, true, texts),
              u"ovning@reservrutin.invalid (skulle ha gått till it@example.org)"_s);
    EXPECT_EQ(recipientShown(u"it@example.org"_s, false, texts), u"it@example.org"_s);
}

TEST_F(CompositionTest, a_drill_says_so_first_and_last) {
    Content drill = content();
    drill.drill = true;
    EXPECT_TRUE(composed(drill).subject.startsWith(u"ÖVNING"));
    EXPECT_TRUE(composed(drill).body.startsWith(u"ÖVNING"));
    EXPECT_TRUE(composed(drill).body.trimmed().section(u'\n', -1).startsWith(u"ÖVNING"));
    EXPECT_TRUE(phoneScript(drill, number, {}, texts, time)[1].contains(u"övning"));
}

TEST_F(CompositionTest, on_the_phone_another_caller_says_who_calls_and_who_reports) {
    const QStringList script =
        phoneScript(content(), number, {u"Exempel Kontaktperson"_s, u"PKS-gruppen"_s}, texts, time);
    EXPECT_EQ(script[0], u"Hej, jag heter Exempel Kontaktperson och ringer från PKS-gruppen."_s);
    EXPECT_EQ(script[1], u"Jag vill anmäla ett fel."_s);
    EXPECT_EQ(script[2], u"Anmälare är Exempel Barnmorska, BMM Exempel."_s);
    EXPECT_EQ(script[3], u"PKS öppnas inte."_s);
}

TEST_F(CompositionTest, on_the_phone_the_reporter_speaks_in_the_own_name_alone) {
    for (const base::Person& caller : {base::Person(), content().reporter, base::Person{u"Exempel Barnmorska"_s, {}}}) {
        const QStringList script = phoneScript(content(), number, caller, texts, time);
        EXPECT_EQ(script[0], u"Hej, jag heter Exempel Barnmorska och ringer från BMM Exempel."_s);
        EXPECT_FALSE(script.join(u' ').contains(u"Anmälare är"));
    }
    EXPECT_EQ(phoneScript(content(), number, {u"Exempel Vikarie"_s, {}}, texts, time)[0],
              u"Hej, jag heter Exempel Vikarie."_s);
}

TEST_F(CompositionTest, the_subject_reads_naturally_without_a_known_system) {
    Content total = content();
    total.description.total = true;
    EXPECT_EQ(composed(total).subject, u"Driftstopp: allt ligger nere sedan 08:10 · "_s + number);
    total.description.fault = Fault::Slow;
    EXPECT_EQ(composed(total).subject, u"Driftstörning: alla system (går långsamt) sedan 08:10 · "_s + number);
    Content printer = content();
    printer.description.systems = {{{}, u"Skrivaren i reception"_s}};
    EXPECT_EQ(composed(printer).subject, u"Driftstopp: Skrivaren i reception sedan 08:10 · "_s + number);
    printer.description.systems = {};
    EXPECT_EQ(composed(printer).subject, u"Driftstopp sedan 08:10 · "_s + number);
}

} // namespace reservrutin::report
