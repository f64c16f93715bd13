// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/password_keeper.h"
#include "core/usecases/post_office.h"

namespace reservrutin::usecases {

/// The password of the mail server's user: recalled from the keyring, or given by a person once a session; handed to
/// the post office and nowhere else. It is kept beyond the session only when the person asks for it, in the keyring
/// alone. Owned by app/composition, on the window's thread.
class MailLogin final : public QObject {
    Q_OBJECT
public:
    MailLogin(const SettingsStore& settings, PostOffice& post, PasswordKeeper& keeper);

    /// At start, and whenever server or user may have changed: forgets the password of another account, then asks the
    /// keyring once for this one's. Cheap when nothing changed.
    void recall();
    /// A person wrote it. A remembered one is replaced.
    void give(const QByteArray& password);
    /// The same, and whether it is to outlive this session. Empty: the one of this session, or the next one given.
    void give(const QByteArray& password, bool remember);
    [[nodiscard]] bool remembers() const { return m_remembers; }

Q_SIGNALS:
    void changed();
    /// KeyringSilent: what was to be remembered or forgotten was not. The session's password holds.
    void failed(const reservrutin::base::Error& error);

private:
    [[nodiscard]] MailAccount accountSet() const;
    void leave();
    void write();
    void forget();

    const SettingsStore& m_settings;
    PostOffice& m_post;
    PasswordKeeper& m_keeper;
    MailAccount m_account;
    QByteArray m_password;
    bool m_remembers = false;
};

} // namespace reservrutin::usecases
