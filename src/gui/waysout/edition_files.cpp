// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/edition_files.h"

#include "gui/sentences/edition_words.h"
#include "gui/waysout/save_name.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace reservrutin::gui {

using base::ErrorKind;
using base::Result;
using journal::Subject;

namespace {

constexpr QLatin1String pattern("*.json");

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::FileUnreadable, path);
    const QByteArray bytes = file.read(EditionFiles::largest + 1);
    if (bytes.size() > EditionFiles::largest)
        return base::fail(ErrorKind::FileTooLarge, QString::number(EditionFiles::largest / (1024 * 1024)));
    return bytes;
}

bool writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// What a plain file is an edition of.
std::optional<Subject> documentOf(const QByteArray& text) {
    if (const auto routine = routine::parse(text))
        return Subject::parse(Subject::routine(routine->id).text());
    return contacts::parseDirectory(text) ? std::optional(Subject::directory()) : std::nullopt;
}

} // namespace

QString editionFileName(const Subject& document, const QByteArray& text) {
    const auto routine = routine::parse(text);
    const QString version = routine ? routine->document.version : QString();
    return saveName(QString(document.id() + u' ' + version).trimmed() + QStringLiteral(".json"));
}

EditionFiles::EditionFiles(Session& session, Outside& outside, QWidget* over)
    : QObject(over)
    , m_session(session)
    , m_outside(outside)
    , m_over(over) {
    m_thread.setMaxThreadCount(1);
}

EditionFiles::~EditionFiles() {
    m_thread.waitForDone();
}

void EditionFiles::choose(const QString& what, std::function<void(const QString&, const QByteArray&)> taken) {
    const QStringList paths = m_outside.askWhatToOpen(m_over, what, pattern);
    if (paths.isEmpty())
        return;
    m_thread.start([this, path = paths.first(), taken = std::move(taken)] {
        const auto answer = [this, path, taken, bytes = contentOf(path)] {
            if (m_session.took(bytes))
                taken(QFileInfo(path).fileName(), *bytes);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void EditionFiles::takeEdition() {
    choose(tr("Routines"), [this](const QString& name, const QByteArray& bytes) { receive(name, bytes); });
}

void EditionFiles::receive(const QString& name, const QByteArray& bytes) {
    const auto document = trust::isPackage(bytes) ? std::optional(Subject()) : documentOf(bytes);
    if (!document)
        return Q_EMIT m_session.problem({ErrorKind::FormatUnreadable, name});
    const auto answered = [self = QPointer(this)](const Result<usecases::Received>& received) {
        if (!self || !self->m_session.took(received))
            return;
        self->m_session.console().editionsInForce.refresh();
        const QString why = received->setAside;
        Q_EMIT self->taken(*received);
        Q_EMIT self->done(why.isEmpty() ? tr("The file is taken in.")
                                        : tr("The file is kept as a draft. %1").arg(refusalSentence(why)));
    };
    m_session.console().editions.receive(*document, bytes, name, answered);
}

void EditionFiles::givePackage(const Subject& document, trust::TextHash edition) {
    const auto package = m_session.console().editions.package(document, edition);
    if (m_session.took(package))
        give(editionFileName(document, package->text), print(*package));
}

void EditionFiles::give(const QString& suggestedName, const QByteArray& bytes) {
    const QString path = m_outside.askWhereToSave(m_over, saveName(suggestedName));
    if (path.isEmpty())
        return;
    m_thread.start([this, path, bytes] {
        const auto answer = [this, path, written = writeWhole(path, bytes)] {
            if (written)
                Q_EMIT done(tr("Saved as %1.").arg(path));
            else
                Q_EMIT m_session.problem({ErrorKind::FileUnwritable, path});
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

} // namespace reservrutin::gui
