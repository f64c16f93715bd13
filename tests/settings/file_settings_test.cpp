// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "settings/file_settings.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <future>

using namespace reservrutin;
using namespace reservrutin::settings;
using base::ErrorKind;

namespace {

struct FixedClock final : base::Clock {
    base::UtcMs now() const override { return {1'780'000'000'000}; }
};

base::Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::fail(ErrorKind::FileUnwritable, path);
    return {};
}

class FileSettingsTest : public ::testing::Test {
protected:
    [[nodiscard]] QString userFile() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    [[nodiscard]] QString machineFile() const { return m_folder.filePath(QStringLiteral("console.json")); }
    [[nodiscard]] std::unique_ptr<FileSettings> open(WriteFile write = writeFile) const {
        return std::make_unique<FileSettings>(FileSettings::Places{machineFile(), userFile()}, std::move(write),
                                              m_clock);
    }
    static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
};

const usecases::UnitSettings exampleUnit{QStringLiteral("BMM Exempel"), QStringLiteral("Barnmorskemottagning"), {}};

} // namespace

TEST_F(FileSettingsTest, a_fresh_start_has_the_defaults_and_writes_nothing) {
    const auto fresh = open();
    EXPECT_EQ(fresh->settings(), usecases::Settings());
    EXPECT_TRUE(fresh->notices().isEmpty());
    EXPECT_EQ(names(), QStringList());
}

TEST_F(FileSettingsTest, a_change_holds_at_once_and_over_a_restart) {
    {
        const auto first = open();
        first->setUnit(exampleUnit);
        EXPECT_EQ(first->settings().unit, exampleUnit);
    } // its end waits for the disk
    EXPECT_EQ(open()->settings().unit, exampleUnit);
}

TEST_F(FileSettingsTest, says_when_it_is_saved_and_when_it_could_not_be) {
    for (const bool works : {true, false}) {
        const auto settings = open([works](const QString& path, const QByteArray&) -> base::Result<void> {
            if (works)
                return {};
            return base::fail(ErrorKind::StoreFull, path);
        });
        QEventLoop loop;
        QString heard;
        QObject::connect(settings.get(), &FileSettings::saved, &loop,
                         [&] { heard = QStringLiteral("saved"), loop.quit(); });
        QObject::connect(settings.get(), &FileSettings::saveFailed, &loop, [&](const base::Error& error) {
            heard = base::codeOf(error.kind);
            loop.quit();
        });
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        settings->setUnit(exampleUnit);
        loop.exec();
        EXPECT_EQ(heard, works ? QStringLiteral("saved") : QStringLiteral("store-full"));
        EXPECT_EQ(settings->settings().unit, exampleUnit);
    }
}

TEST_F(FileSettingsTest, a_disk_that_hangs_never_keeps_the_window_waiting_and_the_last_change_is_written) {
    std::promise<void> disk;
    std::shared_future<void> works = disk.get_future().share();
    {
        const auto settings = open([works](const QString& path, const QByteArray& bytes) {
            works.wait();
            return writeFile(path, bytes);
        });
        for (int i = 0; i < 100; ++i)
            settings->setLanguage(QString::number(i)); // returns although nothing can be written
        disk.set_value();
    }
    EXPECT_EQ(open()->settings().language, QStringLiteral("99"));
}

TEST_F(FileSettingsTest, the_organisations_value_wins_is_fixed_and_leaves_the_users_own_in_its_file) {
    {
        const auto own = open();
        own->setUnit({QStringLiteral("Min"), QStringLiteral("Egen grupp"), {}});
    }
    ASSERT_TRUE(writeFile(machineFile(), R"({"unit":{"appliesTo":"Barnmorskemottagning"},"person":{"name":"X"}})"));
    {
        const auto both = open();
        EXPECT_EQ(both->settings().unit.appliesTo, QStringLiteral("Barnmorskemottagning"));
        EXPECT_TRUE(both->isFixed(usecases::Field::UnitAppliesTo));
        EXPECT_FALSE(both->isFixed(usecases::Field::UnitName));
        EXPECT_TRUE(both->settings().person.name.isEmpty()); // a person is never the organisation's to set
        both->setUnit({QStringLiteral("Ny"), QStringLiteral("Annan grupp"), {}});
        EXPECT_EQ(both->settings().unit,
                  (usecases::UnitSettings{QStringLiteral("Ny"), QStringLiteral("Barnmorskemottagning"), {}}));
    }
    ASSERT_TRUE(QFile::remove(machineFile()));
    EXPECT_EQ(open()->settings().unit.appliesTo, QStringLiteral("Egen grupp"));
}

TEST_F(FileSettingsTest, a_damaged_file_is_set_aside_said_and_never_deleted) {
    ASSERT_TRUE(writeFile(userFile(), "{\"unit\": {\"name\": \"BMM"));
    const auto settings = open();
    const QString aside = QStringLiteral("settings.damaged-20260528T202640Z.json");
    EXPECT_EQ(settings->settings(), usecases::Settings());
    EXPECT_EQ(settings->notices(), QVector<base::Error>({{ErrorKind::SettingsDamaged, aside}}));
    EXPECT_EQ(contents(m_folder.filePath(aside)), "{\"unit\": {\"name\": \"BMM");
}

TEST_F(FileSettingsTest, two_damaged_files_in_one_second_are_both_kept) {
    for (const char* damaged : {"{1", "{2"}) {
        ASSERT_TRUE(writeFile(userFile(), damaged));
        static_cast<void>(open());
    }
    EXPECT_EQ(names().size(), 2);
}

TEST_F(FileSettingsTest, a_newer_file_is_read_and_never_written_over) {
    const QByteArray newer = R"({"format":2,"language":"da","future":1})";
    ASSERT_TRUE(writeFile(userFile(), newer));
    {
        const auto settings = open();
        EXPECT_EQ(settings->settings().language, QStringLiteral("da"));
        EXPECT_EQ(settings->notices(), QVector<base::Error>({{ErrorKind::FormatNewer, userFile()}}));
        settings->setLanguage(QStringLiteral("sv"));
        EXPECT_EQ(settings->settings().language, QStringLiteral("sv"));
    }
    EXPECT_EQ(contents(userFile()), newer);
}

TEST_F(FileSettingsTest, a_damaged_machine_file_is_left_and_said) {
    ASSERT_TRUE(writeFile(machineFile(), "not json"));
    EXPECT_EQ(open()->notices(), QVector<base::Error>({{ErrorKind::MachineFileDamaged, machineFile()}}));
    EXPECT_EQ(names(), QStringList{QStringLiteral("console.json")});
}

TEST_F(FileSettingsTest, a_server_with_a_password_is_refused_and_nothing_changes) {
    const auto settings = open();
    const auto refused = settings->setMail({QStringLiteral("smtp://u:p@smtp.example.org"), {}, {}, {}, {}});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::AddressUnreadable);
    EXPECT_EQ(settings->settings(), usecases::Settings());
}

TEST_F(FileSettingsTest, remembers_what_was_reached_but_not_without_end) {
    {
        const auto settings = open();
        for (int i = 0; i < 205; ++i)
            settings->markReached(QStringLiteral("https://s%1.example.org:443").arg(i));
        settings->markReached(QStringLiteral("https://s204.example.org:443"));
    }
    const auto again = open();
    EXPECT_TRUE(again->wasReached(QStringLiteral("https://s204.example.org:443")));
    EXPECT_TRUE(again->wasReached(QStringLiteral("https://s5.example.org:443")));
    EXPECT_FALSE(again->wasReached(QStringLiteral("https://s4.example.org:443")));
}

TEST_F(FileSettingsTest, without_a_data_folder_changes_hold_in_memory) {
    FileSettings settings({machineFile(), QString()}, writeFile, m_clock);
    settings.setUnit(exampleUnit);
    EXPECT_EQ(settings.settings().unit, exampleUnit);
    EXPECT_EQ(names(), QStringList());
}
