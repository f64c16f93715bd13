// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "keyring/key_file_worker.h"
#include "support/seeded_random.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reservrutin::keyring {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

base::Result<void> written(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::fail(ErrorKind::FileUnwritable);
    return {};
}

/// Waits for the one answer.
template <class T>
base::Result<T> answered(const std::function<void(usecases::KeyWorker::Answer<T>)>& ask) {
    QEventLoop loop;
    base::Result<T> kept = base::fail(ErrorKind::NotFound);
    ask([&](base::Result<T> result) {
        kept = std::move(result);
        loop.quit();
    });
    loop.exec();
    return kept;
}

class KeyFileWorkerTest : public testing::Test {
protected:
    int argc = 1;
    char name[5] = "test";
    char* argv[1] = {name};
    QCoreApplication app{argc, argv};
    QTemporaryDir folder;
    support::SeededRandom random{1};
    KeyFileWorker worker{folder.filePath(u"administrator-key.json"_s), &written, random};

    base::Result<trust::KeyFile> made() {
        return answered<trust::KeyFile>([this](auto answer) {
            worker.make(u"Exempel Anna"_s, u"Administratör"_s, "en lång lösenfras", std::move(answer));
        });
    }
    base::Result<usecases::KeyWorker::OpenKey> opened(const QByteArray& passphrase) {
        return answered<usecases::KeyWorker::OpenKey>(
            [this, passphrase](auto answer) { worker.open(*own(), passphrase, std::move(answer)); });
    }
    base::Result<trust::KeyFile> own() {
        return answered<trust::KeyFile>([this](auto answer) { worker.readOwn(std::move(answer)); });
    }
    base::Result<void> kept(const trust::KeyFile& file) {
        return answered<void>([this, &file](auto answer) { worker.keep(file, std::move(answer)); });
    }
};

} // namespace

TEST_F(KeyFileWorkerTest, a_key_that_was_kept_is_opened_again) {
    EXPECT_EQ(own().error().kind, ErrorKind::NotFound);
    const auto file = made();
    ASSERT_TRUE(file);
    ASSERT_TRUE(kept(*file));
    const auto key = opened("en lång lösenfras");
    ASSERT_TRUE(key);
    EXPECT_EQ((*key)->publicKey(), file->publicKey);
    const auto wrong = opened("en annan lösenfras");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::PassphraseWrong);
}

TEST_F(KeyFileWorkerTest, one_key_is_never_written_over_by_another) {
    const auto first = made();
    ASSERT_TRUE(kept(*first));
    const auto second = made();
    EXPECT_FALSE(kept(*second));
    EXPECT_EQ(own()->publicKey, first->publicKey);
}

TEST_F(KeyFileWorkerTest, a_damaged_file_is_said_and_not_opened) {
    ASSERT_TRUE(written(folder.filePath(u"administrator-key.json"_s), "{"));
    EXPECT_EQ(own().error().kind, ErrorKind::FormatUnreadable);
}

TEST_F(KeyFileWorkerTest, the_callers_thread_does_not_wait) {
    bool answeredAtOnce = false;
    worker.make(u"Exempel"_s, {}, "en lång lösenfras", [&](const auto&) { answeredAtOnce = true; });
    EXPECT_FALSE(answeredAtOnce);
}

} // namespace reservrutin::keyring
