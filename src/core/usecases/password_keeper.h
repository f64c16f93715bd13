// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace reservrutin::usecases {

/// Whose password it is: a user at one mail server. A password never goes to another server than the one it was given
/// for.
struct MailAccount {
    QString user;   ///< empty: no login
    QString server; ///< as delivery::serverUrl writes it

    friend bool operator==(const MailAccount&, const MailAccount&) = default;
};

/// Port: the computer's own place for passwords. Owned by app/composition, called on the window's thread. Each call
/// answers once, there, later and within the keeper's own limit, whatever the keyring does; none answers after the
/// keeper's end. Fails with KeyringSilent when the keyring is absent, locked or does not answer.
class PasswordKeeper {
public:
    using Found = std::function<void(base::Result<QByteArray>)>;
    using Done = std::function<void(base::Result<void>)>;

    virtual ~PasswordKeeper() = default;
    /// Fails with NotFound when none is kept.
    virtual void read(const MailAccount& account, Found found) = 0;
    virtual void write(const MailAccount& account, const QByteArray& password, Done done) = 0;
    /// Done as well when none was kept.
    virtual void forget(const MailAccount& account, Done done) = 0;
};

} // namespace reservrutin::usecases
