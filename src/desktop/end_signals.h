// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QObject>

namespace reservrutin::desktop {

/// Turns "end now" from outside (SIGTERM, SIGINT, SIGHUP; on Windows the console's close and shut-down events) into a
/// signal in the owner's event loop, so that drafts are flushed before the program ends. The window's own session end
/// (QGuiApplication::commitDataRequest) is gui's to hear. Owned by app/composition; one at a time, since a process
/// has one set of handlers. A second signal of the same kind while the first is being served ends the process as the
/// system would.
class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    int m_pipeOut = -1; ///< POSIX: where the handler's byte comes out
};

} // namespace reservrutin::desktop
