// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace reservrutin::desktop {

/// One window per log-in and data folder. A second start in the same session asks the first to come forward and ends;
/// one in another session, or on another folder, knows nothing of this and opens its own data (two sessions on one
/// folder are told apart by the store, which says StoreBusy). Owned by main; its thread needs an event loop to be
/// asked. Only the same OS user can reach the socket. What a killed program left behind is cleared at the next start.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First,       ///< go on and open the window
        RaisedFirst, ///< the first one is coming forward: end with success
        FirstSilent, ///< the first one holds the place but did not answer within a second: say so and end
        Alone,       ///< no place for a lock here: go on without
    };

    /// `session` from userSession(), `dataFolder` from DataFolder::path(); `socketFolder` from socketFolderFor().
    SingleInstance(const QString& session, const QString& dataFolder, const QString& socketFolder,
                   QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Waits at most about a second, before any window exists.
    [[nodiscard]] Role start();

Q_SIGNALS:
    /// A second start asks for the window. The token is its desktop's activation token (XDG_ACTIVATION_TOKEN or
    /// DESKTOP_STARTUP_ID), often empty.
    void raiseRequested(const QString& activationToken);

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] Role askFirst() const;
    void onConnection();
    void onWords(QLocalSocket* socket);

    const QString m_path; ///< of the socket; the lock lies beside it
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

/// $XDG_RUNTIME_DIR when it is this user's, else the data folder when its name is short enough for a socket
/// (sockaddr_un holds 108 bytes), else a folder of this user's own under the temporary one.
[[nodiscard]] QString socketFolderFor(const QString& dataFolder);

} // namespace reservrutin::desktop
