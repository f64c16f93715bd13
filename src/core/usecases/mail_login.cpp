// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/mail_login.h"

#include <QPointer>

namespace reservrutin::usecases {

using base::Result;

MailLogin::MailLogin(const SettingsStore& settings, PostOffice& post, PasswordKeeper& keeper)
    : m_settings(settings)
    , m_post(post)
    , m_keeper(keeper) {}

MailAccount MailLogin::accountSet() const {
    const MailSettings& mail = m_settings.settings().mail;
    const auto server = delivery::parseServerUrl(mail.server);
    return server && !mail.user.isEmpty() ? MailAccount{mail.user, delivery::serverUrl(*server)} : MailAccount();
}

/// What is not used any more is not kept.
void MailLogin::leave() {
    if (m_remembers)
        m_keeper.forget(m_account, [](const Result<void>&) {});
    m_remembers = false;
    if (!m_password.isEmpty())
        m_post.setPassword({});
    m_password.clear();
}

void MailLogin::recall() {
    const MailAccount account = accountSet();
    if (account == m_account)
        return;
    leave();
    m_account = account;
    Q_EMIT changed();
    if (account.user.isEmpty())
        return;
    const QPointer<MailLogin> self(this);
    m_keeper.read(account, [self, account](const Result<QByteArray>& found) {
        const bool wanted = self && self->m_account == account && self->m_password.isEmpty();
        if (!wanted || !found || found->isEmpty())
            return;
        self->m_remembers = true;
        self->m_password = *found;
        self->m_post.setPassword(*found);
        if (self)
            Q_EMIT self->changed();
    });
}

void MailLogin::give(const QByteArray& password) {
    recall();
    give(password, m_remembers);
}

void MailLogin::give(const QByteArray& password, bool remember) {
    recall();
    if (!password.isEmpty()) {
        m_password = password;
        m_post.setPassword(password);
    }
    const bool remembered = std::exchange(m_remembers, remember);
    if (remember && (!remembered || !password.isEmpty()))
        write();
    else if (remembered && !remember)
        forget();
    Q_EMIT changed();
}

void MailLogin::forget() {
    const QPointer<MailLogin> self(this);
    m_keeper.forget(m_account, [self](const Result<void>& done) {
        if (self && !done)
            Q_EMIT self->failed(done.error());
    });
}

/// Without a password yet, the next one that is given is kept.
void MailLogin::write() {
    if (m_password.isEmpty() || m_account.user.isEmpty())
        return;
    const QPointer<MailLogin> self(this);
    m_keeper.write(m_account, m_password, [self, account = m_account](const Result<void>& done) {
        if (!self || done || self->m_account != account)
            return;
        self->m_remembers = false;
        Q_EMIT self->changed();
        if (self)
            Q_EMIT self->failed(done.error());
    });
}

} // namespace reservrutin::usecases
