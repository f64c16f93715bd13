// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/console_fixture.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;

class MailLoginTest : public ConsoleTest {
protected:
    MailLoginTest() {
        settings.values.mail.user = u"asa"_s;
        QObject::connect(&login, &MailLogin::failed, &login,
                         [this](const base::Error& error) { failures.append(error.kind); });
    }
    [[nodiscard]] static QString keptUnder() { return u"asa smtp://mail.example.org:587"_s; }

    QVector<base::ErrorKind> failures;
};

TEST_F(MailLoginTest, a_remembered_password_is_used_without_asking) {
    keeper.kept[keptUnder()] = "hemligt";
    queued(takenReport());
    login.recall();
    EXPECT_FALSE(post.needsPassword());
    EXPECT_TRUE(login.remembers());
    EXPECT_EQ(submitter.passwords, QVector<QByteArray>{"hemligt"});
}

TEST_F(MailLoginTest, with_no_keyring_it_is_asked_once_a_session) {
    keeper.isSilent = true;
    login.recall();
    EXPECT_TRUE(post.needsPassword());
    login.give("hemligt");
    EXPECT_FALSE(post.needsPassword());
    EXPECT_FALSE(login.remembers());
    EXPECT_TRUE(failures.isEmpty()) << "nobody asked for it to be remembered";
}

TEST_F(MailLoginTest, without_a_user_the_keyring_is_left_alone) {
    settings.values.mail.user.clear();
    login.recall();
    EXPECT_EQ(keeper.reads, 0);
}

TEST_F(MailLoginTest, the_keyring_is_asked_once_for_each_login) {
    login.recall();
    login.recall();
    login.give("hemligt");
    EXPECT_EQ(keeper.reads, 1);
}

TEST_F(MailLoginTest, nothing_is_kept_unless_the_person_says_so) {
    login.recall();
    login.give("hemligt");
    EXPECT_TRUE(keeper.kept.isEmpty());
    login.give({}, true);
    EXPECT_EQ(keeper.kept.value(keptUnder()), "hemligt");
    login.give({}, false);
    EXPECT_TRUE(keeper.kept.isEmpty());
    EXPECT_FALSE(post.needsPassword()) << "it still holds for this session";
}

TEST_F(MailLoginTest, a_new_password_takes_the_remembered_ones_place) {
    keeper.kept[keptUnder()] = "gammalt";
    login.recall();
    login.give("nytt");
    EXPECT_EQ(keeper.kept.value(keptUnder()), "nytt");
}

TEST_F(MailLoginTest, what_a_person_wrote_wins_over_a_late_answer) {
    keeper.kept[keptUnder()] = "gammalt";
    keeper.isHeld = true;
    login.recall();
    login.give("nytt");
    keeper.release();
    queued(takenReport());
    post.tick();
    EXPECT_EQ(submitter.passwords, QVector<QByteArray>{"nytt"});
}

TEST_F(MailLoginTest, a_password_never_goes_to_another_server_than_it_was_given_for) {
    keeper.kept[keptUnder()] = "hemligt";
    login.recall();
    settings.values.mail.server = u"smtp://mail.example.test"_s;
    login.recall();
    EXPECT_TRUE(post.needsPassword());
    EXPECT_FALSE(login.remembers());
    EXPECT_TRUE(keeper.kept.isEmpty()) << "what is not used any more is not kept";
}

TEST_F(MailLoginTest, an_answer_for_a_login_that_is_no_longer_set_is_not_used) {
    keeper.kept[keptUnder()] = "hemligt";
    keeper.isHeld = true;
    login.recall();
    settings.values.mail.user = u"bo"_s;
    login.recall();
    keeper.release();
    EXPECT_TRUE(post.needsPassword());
}

TEST_F(MailLoginTest, a_keyring_that_could_not_keep_it_is_said_and_the_session_goes_on) {
    login.recall();
    keeper.isSilent = true;
    login.give("hemligt", true);
    EXPECT_EQ(failures, QVector<base::ErrorKind>{base::ErrorKind::KeyringSilent});
    EXPECT_FALSE(login.remembers());
    EXPECT_FALSE(post.needsPassword());
}

} // namespace reservrutin::usecases
