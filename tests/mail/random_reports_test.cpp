// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// 1,000 reports from one seed, written once and read by two parsers that know nothing of us.
#include "core/base/text.h"
#include "core/report/composition.h"
#include "core/report/report_number.h"
#include "example_message.h"
#include "gmime_reader.h"
#include "mail/gmime_composer.h"
#include "python_reader.h"
#include "support/seeded_random.h"
#include "support/shipped_files.h"

#include <gtest/gtest.h>

using namespace reservrutin;
using base::textAt;
using namespace Qt::StringLiterals;

namespace {

constexpr int reports = 1'000;

class Writer {
public:
    explicit Writer(std::uint64_t seed)
        : m_random(seed) {}

    int below(int end) {
        std::array<std::uint8_t, 4> bytes{};
        m_random.fill(bytes);
        const quint32 value = bytes[0] | quint32(bytes[1]) << 8U | quint32(bytes[2]) << 16U | quint32(bytes[3]) << 24U;
        return int(value % quint32(end));
    }
    QString words(int most) {
        static const QStringList all{u"inloggningen"_s,
                                     u"åtkomst"_s,
                                     u"räksmörgås"_s,
                                     u"."_s,
                                     u".."_s,
                                     u"🩺"_s,
                                     u"=?utf-8?Q?x?="_s,
                                     u"100 %=ja"_s,
                                     u"–"_s,
                                     u"From nu"_s,
                                     u"\"citat\""_s,
                                     u"a@b.se"_s,
                                     u"=C3=A5"_s,
                                     u"æøå"_s,
                                     u"e\u0301"_s,
                                     u"<b>"_s,
                                     u"\\"_s,
                                     u"日本"_s,
                                     u"%0d%0a"_s,
                                     u"x"_s.repeated(120)};
        QStringList some;
        for (int i = below(most); i >= 0; --i)
            some.append(all[below(int(all.size()))]);
        return base::cleanLine(some.join(u' '));
    }
    QString lines(int most) {
        QStringList some;
        for (int i = below(most); i >= 0; --i)
            some.append(below(8) == 0 ? QString(u'.') : words(30));
        return base::cleanText(some.join(u'\n'));
    }
    base::UtcMs time() { return {1'780'294'320'000 + std::int64_t(below(2'000'000)) * 60'000}; }
    report::Content content() {
        report::Content content;
        content.language = u"sv"_s;
        content.description.systems = {{u"pks"_s, words(3)}};
        content.description.fault = below(2) == 0 ? outage::Fault::Down : outage::Fault::Other;
        content.description.faultText = words(6);
        content.description.discovered = time();
        content.reporter = {words(3), words(3)};
        content.ownText = lines(6);
        for (int i = below(6); i > 0; --i)
            content.lines.append({time(), words(20), below(2) == 0});
        content.drill = below(5) == 0;
        return content;
    }
    base::ReportId id() { return base::ReportId::random(m_random); }

private:
    support::SeededRandom m_random;
};

} // namespace

TEST(RandomReports, say_the_same_to_every_reader_and_are_written_the_same_twice) {
    const auto texts = language::Texts::parse(u"sv"_s, support::fileInTree(u"resources/texts/sv.json"_s));
    ASSERT_TRUE(texts);
    const language::LocalTime time{QTimeZone(7200)};
    const mail::GmimeComposer composer;
    Writer writer(20'260'601);
    QList<delivery::Message> messages;
    QList<QByteArray> written;
    for (int i = 0; i < reports; ++i) {
        const auto composed = report::compose(writer.content(), report::numberOf(writer.id()), *texts, time);
        delivery::Message message = test::exampleMessage();
        message.subject = composed.subject;
        message.body = composed.body;
        message.from.name = writer.words(4);
        message.date = writer.time();
        const auto bytes = composer.compose(message);
        ASSERT_TRUE(bytes);
        ASSERT_EQ(*bytes, *composer.compose(message));
        messages.append(message);
        written.append(*bytes);
    }
    const auto read = test::readByPython(written);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        SCOPED_TRACE(i);
        const base::Json& python = read[std::size_t(i)];
        const auto gmime = test::readByGmime(written[i].toStdString());
        const QString body = messages[i].body.endsWith(u'\n') ? messages[i].body : QString(messages[i].body + u'\n');
        ASSERT_EQ(textAt(python, "body").toStdString(), body.toStdString());
        ASSERT_EQ(QString::fromStdString(gmime.body).remove(u'\r').toStdString(), body.toStdString());
        ASSERT_EQ(textAt(python, "subject").toStdString(), base::cleanLine(messages[i].subject).toStdString());
        ASSERT_EQ(gmime.subject, base::cleanLine(messages[i].subject).toStdString());
        ASSERT_EQ(textAt(python, "fromName").toStdString(), messages[i].from.name.toStdString());
        ASSERT_EQ(gmime.fromName, messages[i].from.name.toStdString());
        ASSERT_LE(base::numberAt(python, "longestLine").value_or(9999), 998);
        ASSERT_TRUE(base::flagAt(python, "sevenBit"));
        ASSERT_EQ(base::numberAt(python, "bareLineBreaks"), 0);
        ASSERT_TRUE(base::textsAt(python, "defects").isEmpty());
    }
}
