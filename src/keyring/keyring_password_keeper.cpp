// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "keyring/keyring_password_keeper.h"

#include "keyring/session_bus.h"

#include <qt6keychain/keychain.h>

#include <QThread>
#include <QTimer>

#include <mutex>

namespace reservrutin::keyring {

using base::ErrorKind;
using base::Result;
using usecases::MailAccount;

namespace {

constexpr unsigned long endMs = 1'000;

QString service() {
    return QStringLiteral("Reservrutin");
}

QString keyOf(const MailAccount& account) {
    return account.user + u' ' + account.server;
}

Result<QByteArray> resultOf(QKeychain::Job* job) {
    switch (job->error()) {
    case QKeychain::NoError: {
        const auto* const read = qobject_cast<QKeychain::ReadPasswordJob*>(job);
        return read ? read->binaryData() : QByteArray();
    }
    case QKeychain::EntryNotFound:
        return base::fail(ErrorKind::NotFound);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return base::fail(ErrorKind::KeyringSilent);
}

Result<void> doneOf(const Result<QByteArray>& result) {
    return result ? Result<void>() : Result<void>(base::Failure(result.error()));
}

} // namespace

/// One call. Answered once: by the keyring or by the limit, whichever comes first.
struct KeyringPasswordKeeper::Work {
    enum class Kind { Read, Write, Forget };
    Kind kind;
    QString key;
    QByteArray password;

    /// A job deletes itself when it has finished. One that never does is never deleted: the keyring's library still
    /// holds it.
    [[nodiscard]] QKeychain::Job* job() const {
        switch (kind) {
        case Kind::Read:
            return new QKeychain::ReadPasswordJob(service());
        case Kind::Forget:
            return new QKeychain::DeletePasswordJob(service());
        case Kind::Write:
            break;
        }
        auto* const write = new QKeychain::WritePasswordJob(service());
        write->setBinaryData(password);
        return write;
    }
};

/// Where answers arrive; empty once the keeper has ended, so that a thread that outlives it speaks to nobody.
struct KeyringPasswordKeeper::Mailbox {
    std::mutex mutex;
    std::unique_ptr<QObject> here = std::make_unique<QObject>();

    template <class Answer>
    void deliver(Answer answer) {
        const std::lock_guard lock(mutex);
        if (here)
            QMetaObject::invokeMethod(here.get(), std::move(answer), Qt::QueuedConnection);
    }
};

KeyringPasswordKeeper::KeyringPasswordKeeper(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_mailbox(std::make_shared<Mailbox>()) {}

KeyringPasswordKeeper::~KeyringPasswordKeeper() {
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->here.reset();
    }
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(endMs))
        return;
    (void)m_there.release();
    (void)m_thread.release();
}

void KeyringPasswordKeeper::startThread() {
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_there = std::make_unique<QObject>();
    m_there->moveToThread(m_thread.get());
    m_thread->start();
    QMetaObject::invokeMethod(m_there.get(), &outliveSessionBus);
}

void KeyringPasswordKeeper::ask(Work work, Found found) {
    startThread();
    const auto finished = std::make_shared<bool>(false); // the window's thread only
    const auto answer = [finished, found = std::move(found)](const Result<QByteArray>& result) {
        if (!std::exchange(*finished, true))
            found(result);
    };
    QTimer::singleShot(m_limit, Qt::PreciseTimer, m_mailbox->here.get(),
                       [answer] { answer(base::fail(ErrorKind::KeyringSilent)); });
    QMetaObject::invokeMethod(m_there.get(), [work = std::move(work), answer, mailbox = m_mailbox] {
        QKeychain::Job* const job = work.job();
        job->setKey(work.key);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, mailbox](QKeychain::Job* ended) {
            mailbox->deliver([answer, result = resultOf(ended)] { answer(result); });
        });
        job->start();
    });
}

void KeyringPasswordKeeper::read(const MailAccount& account, Found found) {
    ask({Work::Kind::Read, keyOf(account), {}}, std::move(found));
}

void KeyringPasswordKeeper::write(const MailAccount& account, const QByteArray& password, Done done) {
    ask({Work::Kind::Write, keyOf(account), password},
        [done = std::move(done)](const Result<QByteArray>& result) { done(doneOf(result)); });
}

void KeyringPasswordKeeper::forget(const MailAccount& account, Done done) {
    ask({Work::Kind::Forget, keyOf(account), {}}, [done = std::move(done)](const Result<QByteArray>& result) {
        const bool none = !result && result.error().kind == ErrorKind::NotFound;
        done(none ? Result<void>() : doneOf(result));
    });
}

} // namespace reservrutin::keyring
