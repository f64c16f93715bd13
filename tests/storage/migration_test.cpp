// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Fresh and upgraded databases have the same schema. One row for every version ever released.
#include "storage/database.h"
#include "storage/folder_fixture.h"
#include "storage/migrations.h"

#include <SQLiteCpp/Statement.h>

#include <QDir>

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;

QStringList schemaOf(SQLite::Database& sql) {
    QStringList schema;
    SQLite::Statement rows(sql, "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1");
    while (rows.executeStep())
        schema.append(QString::fromUtf8(rows.getColumn(0).getText()));
    return schema;
}

QStringList schemaOfFresh() {
    FolderFixture fixture;
    return schemaOf(Database::open(fixture.file(), {}).value()->sql());
}

/// A database as the program that ended with migration `version` left it.
void makeReleased(const QString& file, int version) {
    SQLite::Database sql(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const Migration& migration : migrations().first(version))
        sql.exec(migration.sql.toStdString());
    sql.exec("PRAGMA user_version = " + std::to_string(version));
    sql.exec("PRAGMA application_id = " + std::to_string(Database::applicationId));
}

TEST(Migration, files_are_numbered_without_holes) {
    const auto all = migrations();
    ASSERT_FALSE(all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i].version, i + 1);
    EXPECT_EQ(newestVersion(), all.size());
}

class Released : public testing::TestWithParam<int> {};

TEST_P(Released, version_opens_and_has_the_schema_of_a_fresh_one) {
    FolderFixture fixture;
    makeReleased(fixture.file(), GetParam());
    int copiedFrom = 0;
    const auto opened = Database::open(fixture.file(), [&copiedFrom](SQLite::Database&, int from) {
        copiedFrom = from;
        return base::Result<void>();
    });
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(schemaOf((*opened)->sql()), schemaOfFresh());
    EXPECT_EQ((*opened)->sql().execAndGet("PRAGMA user_version").getInt(), newestVersion());
    EXPECT_EQ(copiedFrom, GetParam() == newestVersion() ? 0 : GetParam());
}

INSTANTIATE_TEST_SUITE_P(Every, Released, testing::Values(1));

TEST(Database, is_opened_as_the_format_says) {
    FolderFixture fixture;
    const auto opened = Database::open(fixture.file(), {});
    ASSERT_TRUE(opened.has_value());
    SQLite::Database& sql = (*opened)->sql();
    EXPECT_EQ(sql.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(sql.execAndGet("PRAGMA locking_mode").getString(), "exclusive");
    EXPECT_EQ(sql.execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ(sql.execAndGet("PRAGMA trusted_schema").getInt(), 0);
    EXPECT_EQ(sql.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(sql.execAndGet("PRAGMA application_id").getInt(), 0x52525631);
    EXPECT_THROW(sql.exec("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"), SQLite::Exception);
}

} // namespace
} // namespace reservrutin::storage
