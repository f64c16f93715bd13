// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "probe/detached_calls.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace reservrutin::probe {

/// What the operating system calls this computer, and where it can be reached.
struct OwnNames {
    QString host;   ///< "pc-12", or with its domain
    QString domain; ///< "vgregion.se"; may be empty
    QVector<QHostAddress> addresses;
};

/// How this computer is to name itself to a mail server (RFC 5321 4.1.1.1): its fully qualified name; where it has none
/// that others could know ("localhost", "….local", "….localdomain"), its first address that leads somewhere as a
/// literal (4.1.3), IPv4 first; else the loopback literal. Never a bare host name.
[[nodiscard]] QString clientNameFrom(const OwnNames& names);

/// Asks this computer and waits for it.
[[nodiscard]] OwnNames ownNames();

/// Finds the client name without making anybody wait: some systems ask the network for their own domain. Owned by
/// app/composition on the window's thread, which hears the answer.
class ClientName {
public:
    using Answer = std::function<void(QString)>;
    using Ask = std::function<OwnNames()>;
    explicit ClientName(Ask ask = ownNames);

    /// Answers later, and never while the system is silent.
    void find(Answer answer);

private:
    const Ask m_ask;
    QObject m_here;
    DetachedCalls m_calls;
};

} // namespace reservrutin::probe
