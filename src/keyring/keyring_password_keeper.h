// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/password_keeper.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace reservrutin::keyring {

/// The computer's keyring through QtKeychain: Secret Service or KWallet, on Windows the credential store. A keyring may
/// be locked, absent, or take a call and never answer; so it is spoken to on a thread of its own, each call has a
/// limit, and an answer that comes later is not heard. Owned by app/composition on the window's thread, which hears the
/// answers; its end waits briefly and then leaves a thread that hangs to the process. It logs nothing.
class KeyringPasswordKeeper final : public usecases::PasswordKeeper {
public:
    explicit KeyringPasswordKeeper(std::chrono::milliseconds limit = std::chrono::seconds(5));
    ~KeyringPasswordKeeper() override;
    KeyringPasswordKeeper(const KeyringPasswordKeeper&) = delete;
    KeyringPasswordKeeper& operator=(const KeyringPasswordKeeper&) = delete;

    void read(const usecases::MailAccount& account, Found found) override;
    void write(const usecases::MailAccount& account, const QByteArray& password, Done done) override;
    void forget(const usecases::MailAccount& account, Done done) override;

private:
    struct Mailbox;
    struct Work;
    void ask(Work work, Found found);
    void startThread();

    const std::chrono::milliseconds m_limit;
    const std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<QThread> m_thread; ///< from the first call on
    std::unique_ptr<QObject> m_there;  ///< lives on m_thread
};

} // namespace reservrutin::keyring
