// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/outside.h"

#include <QThreadPool>
#include <QWidget>

namespace reservrutin::gui {

/// Governed documents as files of the person's own: an edition is taken in and given out, as is what administrators
/// sign. Files are read and written on a thread of its own. Owned by a page, as is its Outside; what fails ends in
/// Session::problem().
class EditionFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 largest = 1024 * 1024; ///< bytes, as docs/formats/trust.md has it

    EditionFiles(Session& session, Outside& outside, QWidget* over);
    ~EditionFiles() override;

    /// An edition in a file that the person chooses: with its signatures, or plain.
    void takeEdition();
    /// With all that makes it count on another computer.
    void givePackage(const journal::Subject& document, trust::TextHash edition);
    void give(const QString& suggestedName, const QByteArray& bytes);
    void choose(const QString& what, std::function<void(const QString& name, const QByteArray& bytes)> taken);

Q_SIGNALS:
    void done(const QString& sentence);
    void taken(const reservrutin::usecases::Received& received);

private:
    void receive(const QString& name, const QByteArray& bytes);

    Session& m_session;
    Outside& m_outside;
    QWidget* m_over;
    QThreadPool m_thread;
};

/// "pks 1.1.json": a document's name for a file.
[[nodiscard]] QString editionFileName(const journal::Subject& document, const QByteArray& text);

} // namespace reservrutin::gui
