// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "support/child_process.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace reservrutin::test {

/// A real mail server on a free port of 127.0.0.1 (tests/support/postfix.sh): STARTTLS and login forced, every address
/// at vgregion.se in one maildir, nothing else goes anywhere. Gone with this object.
class PostfixServer {
public:
    /// Why it cannot run here (no Postfix, not root); absent when it can. A test skips with these words.
    [[nodiscard]] static std::optional<QString> missing();

    PostfixServer();

    [[nodiscard]] quint16 port() const { return m_process->port(); }
    [[nodiscard]] QString url() const { return QStringLiteral("smtp://localhost:") + QString::number(port()); }
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("tls/ca.pem")); }
    [[nodiscard]] QString maildir() const { return path(QStringLiteral("mail/Maildir")); }
    /// Waits until the maildir holds `count` messages (delivery follows acceptance); gives their paths, in order of
    /// arrival.
    [[nodiscard]] QStringList waitForMail(int count) const;

    static constexpr const char* user = "asa";
    static constexpr const char* password = "hemligt";

private:
    [[nodiscard]] QString path(const QString& below) const {
        return m_folder.filePath(QStringLiteral("postfix/") + below);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace reservrutin::test
