// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "settings/file_settings.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace reservrutin::settings {

using base::ErrorKind;
using usecases::Settings;

namespace {

base::Result<QByteArray> readWhole(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::FileUnreadable, path);
    return file.read(1024 * 1024 + 1);
}

/// A file that was never written and one of no bytes both mean: nothing set.
base::Result<SettingsDocument> readDocument(const QString& path) {
    const base::Result<QByteArray> text = path.isEmpty() ? QByteArray() : readWhole(path);
    if (!text)
        return base::Failure(text.error());
    return text->isEmpty() ? SettingsDocument() : parseSettings(*text);
}

QString asideName(const QString& path, base::UtcMs now) {
    const QFileInfo file(path);
    const QString time =
        QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString stem = file.path() + u'/' + file.completeBaseName() + QStringLiteral(".damaged-") + time;
    QString name = stem + QStringLiteral(".json");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + QStringLiteral(".json");
    return name;
}

} // namespace

QString defaultMachineFile() {
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Reservrutin/console.json");
#else
    return QStringLiteral("/etc/reservrutin/console.json");
#endif
}

FileSettings::FileSettings(const Places& places, WriteFile write, const base::Clock& clock, QObject* parent)
    : QObject(parent) {
    readMachine(places.machineFile);
    readUser(places.userFile, clock);
    m_fixed = fixedBy(m_machine);
    m_effective = overlaid(m_user.values, m_machine);
    if (!places.userFile.isEmpty() && m_mayWrite)
        startWriting(places.userFile, std::move(write));
}

FileSettings::~FileSettings() = default;

void FileSettings::readMachine(const QString& path) {
    const base::Result<SettingsDocument> read = readDocument(path);
    if (!read)
        m_notices.append({ErrorKind::MachineFileDamaged, path});
    else if (read->newer)
        m_notices.append({ErrorKind::FormatNewer, path});
    else
        m_machine = read->values;
}

void FileSettings::readUser(const QString& path, const base::Clock& clock) {
    base::Result<SettingsDocument> read = readDocument(path);
    if (read) {
        m_user = std::move(*read);
        m_mayWrite = !m_user.newer;
        if (m_user.newer)
            m_notices.append({ErrorKind::FormatNewer, path});
    } else if (read.error().kind == ErrorKind::FileUnreadable || !setAside(path, clock.now())) {
        m_notices.append({ErrorKind::FileUnreadable, path});
        m_mayWrite = false;
    }
}

bool FileSettings::setAside(const QString& path, base::UtcMs now) {
    const QString aside = asideName(path, now);
    if (!QFile::rename(path, aside))
        return false;
    m_notices.append({ErrorKind::SettingsDamaged, QFileInfo(aside).fileName()});
    return true;
}

void FileSettings::startWriting(const QString& path, WriteFile write) {
    // Called on the writer's thread, which this object outlives: answers come back through its own event loop.
    auto written = [this](const base::Result<void>& result) {
        QMetaObject::invokeMethod(
            this, [this, result] { onWritten(result); }, Qt::QueuedConnection);
    };
    m_writer = std::make_unique<BackgroundWriter>(path, std::move(write), std::move(written));
}

void FileSettings::onWritten(const base::Result<void>& result) {
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(result.error());
}

void FileSettings::accept(const Settings& wanted) {
    const Settings before = std::exchange(m_effective, overlaid(wanted, m_machine));
    if (m_effective == before)
        return;
    // Under a fixed field the user's own value stays in the file, for the day the organisation lets go of it.
    m_user.values = keeping(m_fixed, m_user.values, m_effective);
    save();
    Q_EMIT changed();
}

void FileSettings::save() {
    if (m_writer)
        m_writer->post(printSettings(m_user));
}

void FileSettings::setUnit(const usecases::UnitSettings& unit) {
    Settings wanted = m_effective;
    wanted.unit = unit;
    accept(wanted);
}

base::Result<void> FileSettings::setMail(const usecases::MailSettings& mail) {
    base::Result<QString> server = usecases::cleanServer(mail.server);
    if (!server)
        return base::Failure(server.error());
    Settings wanted = m_effective;
    wanted.mail = mail;
    wanted.mail.server = *server;
    accept(wanted);
    return {};
}

void FileSettings::setLanguage(const QString& language) {
    Settings wanted = m_effective;
    wanted.language = language;
    accept(wanted);
}

void FileSettings::setFolders(const usecases::FolderSettings& folders) {
    Settings wanted = m_effective;
    wanted.folders = folders;
    accept(wanted);
}

void FileSettings::setLook(const usecases::LookSettings& look) {
    Settings wanted = m_effective;
    wanted.look = look;
    accept(wanted);
}

void FileSettings::setPerson(const usecases::PersonSettings& person) {
    Settings wanted = m_effective;
    wanted.person = person;
    accept(wanted);
}

void FileSettings::markReached(const QString& origin) {
    if (wasReached(origin))
        return;
    m_user.reached.append(origin);
    if (m_user.reached.size() > mostReached)
        m_user.reached.removeFirst();
    save();
}

} // namespace reservrutin::settings
