// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/outage/probe.h"
#include "core/usecases/settings.h"
#include "settings/background_writer.h"
#include "settings/settings_document.h"

#include <QObject>
#include <QVector>

#include <memory>

namespace reservrutin::settings {

/// /etc/reservrutin/console.json, on Windows %ProgramData%\Reservrutin\console.json.
[[nodiscard]] QString defaultMachineFile();

/// The machine file and the user's file as one. Owned by app/composition on the window's thread. Opening reads two
/// small files; it never fails: what was wrong is in notices() and the defaults hold. Changes hold at once and are
/// written by a thread of its own; the end of this object waits for the last of them.
class FileSettings final : public QObject, public usecases::SettingsStore, public outage::ReachedBefore {
    Q_OBJECT
public:
    struct Places {
        QString machineFile;
        QString userFile; ///< empty: nothing is read or written (no data folder)
    };
    FileSettings(const Places& places, WriteFile write, const base::Clock& clock, QObject* parent = nullptr);
    ~FileSettings() override;

    /// SettingsDamaged, MachineFileDamaged, FileUnreadable or FormatNewer; to be said once, calmly.
    [[nodiscard]] const QVector<base::Error>& notices() const { return m_notices; }

    [[nodiscard]] const usecases::Settings& settings() const override { return m_effective; }
    [[nodiscard]] bool isFixed(usecases::Field field) const override { return m_fixed.contains(field); }
    void setUnit(const usecases::UnitSettings& unit) override;
    [[nodiscard]] base::Result<void> setMail(const usecases::MailSettings& mail) override;
    void setLanguage(const QString& language) override;
    void setFolders(const usecases::FolderSettings& folders) override;
    void setLook(const usecases::LookSettings& look) override;
    void setPerson(const usecases::PersonSettings& person) override;

    [[nodiscard]] bool wasReached(const QString& origin) const override { return m_user.reached.contains(origin); }
    void markReached(const QString& origin) override;

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed(const reservrutin::base::Error& error);

private:
    void readMachine(const QString& path);
    void readUser(const QString& path, const base::Clock& clock);
    [[nodiscard]] bool setAside(const QString& path, base::UtcMs now);
    void startWriting(const QString& path, WriteFile write);
    void onWritten(const base::Result<void>& result);
    void accept(const usecases::Settings& wanted);
    void save();

    SettingsDocument m_user;
    usecases::Settings m_machine;
    std::set<usecases::Field> m_fixed;
    usecases::Settings m_effective;
    QVector<base::Error> m_notices;
    bool m_mayWrite = true;
    std::unique_ptr<BackgroundWriter> m_writer;
};

} // namespace reservrutin::settings
