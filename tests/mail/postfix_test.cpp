// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "support/postfix_server.h"

#include "core/delivery/outcome.h"
#include "example_message.h"
#include "mail/curl_transport.h"
#include "mail/gmime_composer.h"
#include "python_reader.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace reservrutin;
using delivery::OutcomeKind;
using test::address;

namespace {

delivery::Outcome submit(const test::PostfixServer& postfix, const char* to) {
    auto settings = delivery::parseServerUrl(postfix.url()).value();
    settings.user = QString::fromLatin1(test::PostfixServer::user);
    settings.caFile = postfix.caFile();
    const delivery::Submission submission{mail::GmimeComposer().compose(test::exampleMessage()).value(),
                                          address("pks@vgregion.se"), address(to)};
    return outcomeOf(mail::CurlTransport().submit(submission, settings, test::PostfixServer::password, {}));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(Postfix, a_real_mail_server_takes_delivers_defers_and_refuses) {
    if (const auto missing = test::PostfixServer::missing())
        GTEST_SKIP() << missing->toStdString();
    const test::PostfixServer postfix;
    EXPECT_EQ(submit(postfix, "regionalvardanalys@vgregion.se").kind, OutcomeKind::Accepted);
    EXPECT_EQ(submit(postfix, "senare@vgregion.se").kind, OutcomeKind::Deferred);
    EXPECT_EQ(submit(postfix, "avvisad@vgregion.se").kind, OutcomeKind::Refused);

    const QStringList mail = postfix.waitForMail(1);
    ASSERT_EQ(mail.size(), 1);
    const base::Json read = test::readByPython(contentOf(mail.constFirst()));
    const delivery::Message message = test::exampleMessage();
    EXPECT_EQ(base::textAt(read, "subject").toStdString(), message.subject.toStdString());
    EXPECT_EQ(base::textAt(read, "body").toStdString(), message.body.toStdString());
    EXPECT_EQ(base::textAt(read, "messageId").toStdString(), '<' + message.id.text().toStdString() + '>');
    EXPECT_EQ(base::textsAt(read, "defects"), QStringList());
}
