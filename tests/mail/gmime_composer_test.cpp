// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/gmime_composer.h"

#include "core/base/text.h"
#include "example_message.h"
#include "gmime_reader.h"
#include "python_reader.h"
#include "support/hostile_strings.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace reservrutin;
using base::Json;
using base::textAt;
using base::textsAt;
using delivery::Message;
using test::exampleMessage;
using test::readByPython;

namespace {

const QStringList expectedHeaders{
    QStringLiteral("From"),         QStringLiteral("Reply-To"),     QStringLiteral("To"),
    QStringLiteral("Subject"),      QStringLiteral("Date"),         QStringLiteral("Message-Id"),
    QStringLiteral("MIME-Version"), QStringLiteral("Content-Type"), QStringLiteral("Content-Transfer-Encoding")};

QByteArray composed(const Message& message) {
    const auto bytes = mail::GmimeComposer().compose(message);
    EXPECT_TRUE(bytes);
    return bytes.value_or(QByteArray());
}

QByteArray golden() {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/tests/mail/golden.eml"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::string u8(const QString& text) {
    return text.toStdString();
}

std::string u8(const QStringList& texts) {
    return texts.join(u'|').toStdString();
}

/// What a hostile line may become, and nothing else.
std::string harmless(const QString& text) {
    return base::cleanLine(text).toStdString();
}

QStringList sorted(QStringList names) {
    for (QString& name : names)
        name = name.toLower();
    names.sort();
    return names;
}

void expectFitForTheWire(const Json& read) {
    EXPECT_TRUE(base::flagAt(read, "sevenBit"));
    EXPECT_EQ(base::numberAt(read, "bareLineBreaks"), 0);
    EXPECT_LE(base::numberAt(read, "longestLine").value_or(9999), 998);
    EXPECT_EQ(u8(textsAt(read, "defects")), u8(QStringList()));
}

} // namespace

TEST(GmimeComposer, the_same_message_gives_the_same_bytes) {
    EXPECT_EQ(composed(exampleMessage()), composed(exampleMessage()));
}

TEST(GmimeComposer, the_example_gives_exactly_the_golden_bytes) {
    EXPECT_EQ(composed(exampleMessage()).toStdString(), golden().toStdString());
}

TEST(GmimeComposer, an_independent_parser_reads_back_what_was_written) {
    const Message message = exampleMessage();
    const Json read = readByPython(composed(message));
    expectFitForTheWire(read);
    EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), u8(sorted(expectedHeaders)));
    EXPECT_EQ(u8(textAt(read, "subject")), u8(message.subject));
    EXPECT_EQ(u8(textAt(read, "body")), u8(message.body));
    EXPECT_EQ(u8(textAt(read, "from")), u8(message.from.address.text()));
    EXPECT_EQ(u8(textAt(read, "fromName")), u8(message.from.name));
    EXPECT_EQ(u8(textsAt(read, "replyTo")), u8(QStringList(message.replyTo->address.text())));
    EXPECT_EQ(u8(textAt(read, "replyToName")), u8(message.replyTo->name));
    EXPECT_EQ(u8(textsAt(read, "to")), u8(QStringList(message.to.address.text())));
    EXPECT_EQ(u8(textAt(read, "messageId")), u8(u'<' + message.id.text() + u'>'));
    EXPECT_EQ(u8(textAt(read, "date")), u8(QStringLiteral("2026-06-21T02:00:00+02:00")));
    EXPECT_EQ(u8(textAt(read, "charset")), u8(QStringLiteral("utf-8")));
    EXPECT_EQ(u8(textAt(read, "type")), u8(QStringLiteral("text/plain")));
}

TEST(GmimeComposer, its_own_parser_reads_back_what_was_written) {
    const Message message = exampleMessage();
    const auto read = test::readByGmime(composed(message).toStdString());
    EXPECT_EQ(read.subject, message.subject.toStdString());
    EXPECT_EQ(read.fromName, message.from.name.toStdString());
    EXPECT_EQ(read.from, message.from.address.text().toStdString());
    EXPECT_EQ(read.to, message.to.address.text().toStdString());
    EXPECT_EQ(QString::fromStdString(read.body).remove(u'\r'), message.body);
}

TEST(GmimeComposer, an_update_names_what_it_updates) {
    Message message = exampleMessage();
    const auto parent = delivery::MessageId::parse(QStringLiteral("aa@vgregion.se")).value();
    const auto newest = delivery::MessageId::parse(QStringLiteral("bb@vgregion.se")).value();
    message.inReplyTo = newest;
    message.references = {parent, newest};
    const Json read = readByPython(composed(message));
    EXPECT_EQ(u8(textAt(read, "inReplyTo")), u8(QStringLiteral("<bb@vgregion.se>")));
    EXPECT_EQ(textAt(read, "references").simplified(), QStringLiteral("<aa@vgregion.se> <bb@vgregion.se>"));
}

TEST(GmimeComposer, a_long_thread_stays_within_the_line_limit) {
    Message message = exampleMessage();
    for (int i = 0; i < 100; ++i)
        message.references.append(message.id);
    const Json read = readByPython(composed(message));
    expectFitForTheWire(read);
    EXPECT_EQ(textAt(read, "references").count(u'<'), 100);
}

TEST(GmimeComposer, a_hostile_subject_stays_a_subject) {
    const auto hostile = support::hostileStrings();
    QList<QByteArray> messages;
    for (const auto& [name, text] : hostile) {
        Message message = exampleMessage();
        message.subject = text;
        messages.append(composed(message));
    }
    const auto found = readByPython(messages);
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        SCOPED_TRACE(hostile[i].name);
        const Json& read = found[std::size_t(i)];
        expectFitForTheWire(read);
        EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), u8(sorted(expectedHeaders)));
        EXPECT_EQ(u8(textAt(read, "subject")), harmless(hostile[i].text));
        EXPECT_EQ(u8(textsAt(read, "to")), u8(QStringList(exampleMessage().to.address.text())));
        EXPECT_EQ(u8(textAt(read, "body")), u8(exampleMessage().body));
    }
}

TEST(GmimeComposer, a_hostile_name_stays_a_name) {
    const auto hostile = support::hostileStrings();
    QList<QByteArray> messages;
    for (const auto& [name, text] : hostile) {
        Message message = exampleMessage();
        message.from.name = text;
        message.replyTo->name = text;
        message.to.name = text;
        messages.append(composed(message));
    }
    const auto found = readByPython(messages);
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        SCOPED_TRACE(hostile[i].name);
        const Json& read = found[std::size_t(i)];
        expectFitForTheWire(read);
        EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), u8(sorted(expectedHeaders)));
        EXPECT_EQ(u8(textAt(read, "from")), u8(exampleMessage().from.address.text()));
        EXPECT_EQ(u8(textAt(read, "fromName")), harmless(hostile[i].text));
        EXPECT_EQ(u8(textAt(read, "replyToName")), harmless(hostile[i].text));
        EXPECT_EQ(u8(textsAt(read, "replyTo")), u8(QStringList(exampleMessage().replyTo->address.text())));
        EXPECT_EQ(u8(textsAt(read, "to")), u8(QStringList(exampleMessage().to.address.text())));
    }
}

TEST(GmimeComposer, a_hostile_body_stays_a_body) {
    const auto hostile = support::hostileStrings();
    QList<QByteArray> messages;
    for (const auto& [name, text] : hostile) {
        Message message = exampleMessage();
        message.body = base::cleanText(text) + u'\n';
        messages.append(composed(message));
    }
    const auto found = readByPython(messages);
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        SCOPED_TRACE(hostile[i].name);
        const Json& read = found[std::size_t(i)];
        expectFitForTheWire(read);
        EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), u8(sorted(expectedHeaders)));
        EXPECT_EQ(u8(textAt(read, "subject")), u8(exampleMessage().subject));
        EXPECT_EQ(u8(textsAt(read, "to")), u8(QStringList(exampleMessage().to.address.text())));
        EXPECT_EQ(u8(textAt(read, "body")), u8(base::cleanText(hostile[i].text) + u'\n'));
    }
}

TEST(GmimeComposer, every_line_break_in_a_body_becomes_crlf_and_controls_go) {
    Message message = exampleMessage();
    message.body = QStringLiteral("a\r\nb\rc\nd\0e\x01\x1b[31mf\tg");
    const QByteArray bytes = composed(message);
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    EXPECT_EQ(u8(textAt(readByPython(bytes), "body")), u8(QStringLiteral("a\nb\nc\nde[31mf\tg\n")));
}

TEST(GmimeComposer, a_body_that_looks_like_headers_stays_a_body) {
    Message message = exampleMessage();
    message.body = QStringLiteral("Bcc: annan@example.test\n\n--gräns\nContent-Type: text/html\n\n<b>x</b>\n");
    const Json read = readByPython(composed(message));
    EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), u8(sorted(expectedHeaders)));
    EXPECT_EQ(u8(textAt(read, "body")), u8(message.body));
}

TEST(GmimeComposer, an_empty_subject_or_body_is_refused) {
    Message message = exampleMessage();
    message.subject = QStringLiteral(" \n ");
    EXPECT_EQ(mail::GmimeComposer().compose(message).error().kind, base::ErrorKind::TextMissing);
    message = exampleMessage();
    message.body = QStringLiteral("\n\n");
    EXPECT_EQ(mail::GmimeComposer().compose(message).error().kind, base::ErrorKind::TextMissing);
}

TEST(GmimeComposer, a_body_of_a_hundred_thousand_characters_goes_through_and_two_million_do_not) {
    Message message = exampleMessage();
    message.body = QStringLiteral("åäö…🩺").repeated(20'000) + u'\n';
    const Json read = readByPython(composed(message));
    expectFitForTheWire(read);
    EXPECT_EQ(u8(textAt(read, "body")), u8(message.body));
    message.body = QStringLiteral("a").repeated(2'000'000);
    EXPECT_EQ(mail::GmimeComposer().compose(message).error().kind, base::ErrorKind::CapacityExceeded);
}

TEST(GmimeComposer, a_draft_opens_ready_to_be_sent_with_its_file_byte_for_byte) {
    const QByteArray file = QByteArrayLiteral("Reservrutin-Handover 1\n{\"h\":\"AAAA\"}\nseal 4c1b\n").repeated(500);
    const delivery::MessageDraft draft{*delivery::EmailAddress::parse(QStringLiteral("pks@example.org")),
                                       QStringLiteral("Driftstopp PKS – å, ä och ö"),
                                       QStringLiteral("Sidan är vit.\n--=_reservrutin\n"),
                                       {{QStringLiteral("Överlämning RR-7F3K-0Q4X.rrhandover"), file}}};
    const auto bytes = mail::GmimeComposer().composeDraft(draft);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(mail::GmimeComposer().composeDraft(draft), bytes);
    const Json read = readByPython(*bytes);
    expectFitForTheWire(read);
    EXPECT_EQ(u8(textsAt(read, "to")), "pks@example.org");
    EXPECT_EQ(u8(textAt(read, "subject")), u8(draft.subject));
    EXPECT_EQ(u8(textAt(read, "body")), u8(draft.body));
    EXPECT_EQ(u8(textAt(read, "unsent")), "1");
    EXPECT_EQ(u8(textAt(read, "from") + textAt(read, "messageId") + textAt(read, "date")), "");
    const Json& attachments = base::arrayAt(read, "attachments");
    ASSERT_EQ(attachments.size(), 1U);
    EXPECT_EQ(u8(textAt(attachments[0], "name")), u8(draft.attachments.constFirst().name));
    EXPECT_EQ(textAt(attachments[0], "text").toUtf8(), file);
}

TEST(GmimeComposer, a_draft_needs_no_address_and_a_hostile_one_adds_no_header) {
    const delivery::MessageDraft draft{
        std::nullopt,
        QStringLiteral("PKS\r\nBcc: x@example.org =?utf-8?q?x?="),
        QStringLiteral("text"),
        {{QStringLiteral("a\r\nBcc: x@example.org\".rrhandover"), QByteArrayLiteral("x")}}};
    const auto bytes = mail::GmimeComposer().composeDraft(draft);
    ASSERT_TRUE(bytes);
    const Json read = readByPython(*bytes);
    EXPECT_EQ(u8(sorted(textsAt(read, "headers"))), "content-type|mime-version|subject|x-unsent");
    EXPECT_EQ(u8(textAt(read, "subject")), harmless(draft.subject));
    EXPECT_FALSE(mail::GmimeComposer().composeDraft({std::nullopt, draft.subject, {}, {}}));
}
