// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What another console let into its entries becomes words in message and phone script, and never a row, a heading or a
// direction of its own.
#include "core/base/text.h"
#include "core/report/composition.h"
#include "support/hostile_strings.h"

#include <gtest/gtest.h>

namespace reservrutin::report {

using namespace Qt::StringLiterals;

namespace {

const base::UtcMs discovered{1'780'294'200'000};

class HostileReport : public testing::Test {
protected:
    /// The text in every field, as it comes out of an entry.
    static Content content(const QString& text) {
        Content content;
        content.language = u"sv"_s;
        content.description.systems = {{u"pks"_s, text}, {{}, text}};
        content.description.fault = outage::Fault::Other;
        content.description.faultText = text;
        content.description.discovered = discovered;
        content.reporter = {text, text};
        content.ownText = text;
        content.lines = {{discovered, text, false}, {discovered, text, true}};
        return contentFrom(toJson(content));
    }
    static Content joint(const QString& text) {
        Content joint = content(text);
        joint.origins = {{text, {text, text}, discovered}, {text, {text, text}, discovered}};
        return contentFrom(toJson(joint));
    }
    QStringList script(const Content& content, const base::Person& caller) const {
        return phoneScript(content, u"RR-7F3K-0Q4X"_s, caller, texts, time);
    }
    /// The headings of the message: what begins at its edge.
    QStringList headings(const Content& content) const {
        QStringList found;
        for (const QString& line : compose(content, u"RR-7F3K-0Q4X"_s, texts, time).body.split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u' '))
                found.append(line);
        }
        return found;
    }

    language::Texts texts = *language::Texts::parse(u"sv"_s, support::fileInTree(u"resources/texts/sv.json"_s));
    language::LocalTime time{QTimeZone(7200)};
};

} // namespace

TEST_F(HostileReport, is_read_aloud_in_as_many_rows_as_any_other_without_a_control_or_direction_mark) {
    const base::Person caller{u"Exempel Kontakt"_s, u"PKS-gruppen"_s};
    const QStringList plain = script(content(u"exempel"_s), caller);
    const qsizetype course = plain.indexOf(texts.text(u"phone.course"_s));
    ASSERT_GT(course, 0);
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        const QStringList rows = script(content(text), {text, text});
        EXPECT_EQ(script(content(text), caller).size(), plain.size());
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const bool ownWords = at > rows.indexOf(texts.text(u"phone.course"_s)) && at < rows.size() - 2;
            const QString harmless = ownWords ? base::cleanText(rows[at]) : base::cleanLine(rows[at]);
            EXPECT_EQ(rows[at].simplified().toStdString(), harmless.simplified().toStdString());
            EXPECT_TRUE(ownWords || !rows[at].contains(u'\n')) << rows[at].toStdString();
        }
    }
}

TEST_F(HostileReport, has_the_headings_of_any_other_and_nothing_else_at_the_edge) {
    const QStringList alone = headings(content(u"exempel"_s));
    const QStringList several = headings(joint(u"exempel"_s));
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        EXPECT_EQ(headings(content(text)), alone);
        EXPECT_EQ(headings(joint(text)), several);
        const QString body = compose(joint(text), u"RR-7F3K-0Q4X"_s, texts, time).body;
        EXPECT_EQ(body.simplified().toStdString(), base::cleanText(body).simplified().toStdString());
    }
    for (const QString& heading : alone) {
        for (const QString& lineBreak : {u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u2029"_s, u"\u0085"_s, u"\v"_s})
            EXPECT_EQ(headings(content(u"exempel"_s + lineBreak + heading + lineBreak + u"annat"_s)), alone);
    }
}

} // namespace reservrutin::report
