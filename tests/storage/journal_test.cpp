// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What only the journal on disk does: merging, erasing, searching, verifying, copying, mending caches.
#include "core/journal/memory_journal.h"
#include "storage/folder_fixture.h"

#include <SQLiteCpp/Database.h>

namespace reservrutin::storage {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

QStringList foundBy(SqliteJournal& journal, const QString& text) {
    QStringList ids;
    const auto subjects = journal.search(text);
    for (const journal::Subject& found : *subjects)
        ids.append(found.id());
    return ids;
}

void execute(const FolderFixture& fixture, const char* sql) {
    SQLite::Database(fixture.file().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

TEST(Search, finds_nordic_words_with_and_without_their_marks) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    ASSERT_TRUE(say(*journal, u"a"_s, u"Nødkald virker ikke"_s).has_value());
    ASSERT_TRUE(say(*journal, u"b"_s, u"Räksmörgås på åttan"_s).has_value());
    ASSERT_TRUE(say(*journal, u"c"_s, u"raksmorgas utan prickar"_s).has_value());
    for (const QString& text : {u"nodkald"_s, u"NØDKALD"_s, u"nödkald"_s, u"virk nød"_s})
        EXPECT_EQ(foundBy(*journal, text), QStringList{u"a"_s}) << text.toStdString();
    EXPECT_EQ(foundBy(*journal, u"räksmörgås"_s), (QStringList{u"c"_s, u"b"_s}));
    EXPECT_EQ(foundBy(*journal, u"RAKSMOR"_s), (QStringList{u"c"_s, u"b"_s}));
    EXPECT_TRUE(foundBy(*journal, u"kald"_s).isEmpty());
}

TEST(Search, text_is_text_and_never_a_query_language) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    ASSERT_TRUE(say(*journal, u"a"_s, u"PKS AND Melior (akut)"_s).has_value());
    for (const QString& text : {u"\" OR *"_s, u"NEAR("_s, u"words:x"_s, u""_s, u"^-*"_s})
        EXPECT_TRUE(journal->search(text).has_value()) << text.toStdString();
    EXPECT_EQ(foundBy(*journal, u"(AND"_s), QStringList{u"a"_s});
}

TEST(Merge, an_entry_from_before_folds_its_subject_anew) {
    FolderFixture here;
    FolderFixture there;
    std::array<std::uint8_t, 8> skipped{};
    there.random.fill(skipped);
    auto journal = here.opened();
    auto other = there.opened();
    QVector<journal::Entry> theirs;
    for (const QString& text : {u"ett"_s, u"två"_s, u"tre"_s})
        theirs.append(say(*other, u"a"_s, text)->entries);
    EXPECT_EQ(journal->merge({theirs[2]}).value(), 1);
    EXPECT_EQ(journal->merge({theirs[1], theirs[0], theirs[2]}).value(), 2);
    EXPECT_EQ(stateOf(*journal, u"a"_s), stateOf(*other, u"a"_s));
    EXPECT_EQ(journal->merge(theirs).value(), 0);
    EXPECT_EQ(say(*journal, u"a"_s, u"fyra"_s)->entries[0].header.lamport, 4U);
    EXPECT_TRUE(journal->verify()->isSound());
}

TEST(Erasure, deletes_the_body_and_its_words_and_keeps_the_chain) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    const auto entry = say(*journal, u"a"_s, u"hemligt ord"_s)->entries[0];
    ASSERT_TRUE(say(*journal, u"a"_s, u"annat"_s).has_value());
    ASSERT_TRUE(journal->erase(entry.id).has_value());
    EXPECT_TRUE(foundBy(*journal, u"hemligt"_s).isEmpty());
    EXPECT_EQ(stateOf(*journal, u"a"_s), QStringLiteral(R"({"count":2,"text":"||annat"})"));
    const auto verified = journal->verify();
    EXPECT_TRUE(verified->isSound());
    EXPECT_TRUE(verified->findings.isEmpty());
    EXPECT_EQ(verified->erased, 1);
    EXPECT_TRUE(entriesOf(*journal, u"a"_s)[0].isErased());
    for (const QString& name : {u"journal.db"_s, u"journal.db-wal"_s}) {
        QFile file(fixture.file(name));
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("hemligt")) << name.toStdString();
        }
    }
    EXPECT_EQ(journal->erase(journal::EntryId()).error().kind, ErrorKind::NotFound);
}

TEST(Verify, sees_a_changed_summary_a_stray_summary_and_a_gap) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    ASSERT_TRUE(say(*fixture.opened(), u"b"_s, u"två"_s).has_value());
    EXPECT_TRUE(fixture.opened()->verify()->isSound());
    execute(fixture, "UPDATE summary SET open = 0 WHERE subject = 'outage:a'");
    EXPECT_EQ(fixture.opened()->verify()->differingSummaries, QVector{subject(u"a"_s)});
    ASSERT_TRUE(fixture.opened()->rebuildSummaries().has_value());
    EXPECT_TRUE(fixture.opened()->verify()->isSound());
    execute(fixture, "DELETE FROM entry WHERE subject = 'outage:a'");
    const auto verified = fixture.opened()->verify();
    EXPECT_EQ(verified->differingSummaries, QVector{subject(u"a"_s)});
    ASSERT_EQ(verified->findings.size(), 1);
    EXPECT_EQ(verified->findings[0].fault, journal::ChainFault::Gap);
}

TEST(Caches, an_unreadable_summary_is_rebuilt_on_the_spot_and_no_entry_is_touched) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    execute(fixture, "UPDATE summary SET state = 'no json'");
    auto journal = fixture.opened();
    bool told = false;
    journal->onRepaired([&told](const OpenReport&) { told = true; });
    EXPECT_EQ(stateOf(*journal, u"a"_s), QStringLiteral(R"({"count":1,"text":"|ett"})"));
    EXPECT_FALSE(told);
}

TEST(Caches, a_damaged_search_index_is_rebuilt_on_the_spot) {
    FolderFixture fixture;
    ASSERT_TRUE(say(*fixture.opened(), u"a"_s, u"ett"_s).has_value());
    execute(fixture, "UPDATE search_data SET block = x'00112233445566'");
    auto journal = fixture.opened();
    EXPECT_EQ(foundBy(*journal, u"ett"_s), QStringList{u"a"_s});
    EXPECT_TRUE(say(*journal, u"a"_s, u"två"_s).has_value());
}

TEST(Backup, is_a_whole_database_that_opens_as_a_restored_copy) {
    FolderFixture fixture;
    FolderFixture restored;
    auto journal = fixture.opened();
    ASSERT_TRUE(say(*journal, u"a"_s, u"ett"_s).has_value());
    ASSERT_TRUE(journal->backup(restored.file()).has_value());
    EXPECT_FALSE(QFile::exists(restored.file(u"journal.db.part"_s)));
    auto copy = restored.journal();
    EXPECT_TRUE(copy->open()->newWriter);
    EXPECT_EQ(copy->describe().value(), journal->describe().value());
    EXPECT_TRUE(copy->verify()->isSound());
}

TEST(Backup, goes_on_while_entries_are_committed_and_takes_them_in) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(say(*journal, QString::number(i), QString(20'000, u'x')).has_value());
    int breaths = 0;
    const auto copied = journal->backup(fixture.file(u"copy.db"_s), [&] {
        EXPECT_TRUE(say(*journal, u"new"_s, QString::number(++breaths)).has_value());
        return true;
    });
    EXPECT_TRUE(copied.has_value());
    EXPECT_GT(breaths, 1);
}

TEST(Backup, given_up_leaves_nothing_behind) {
    FolderFixture fixture;
    auto journal = fixture.opened();
    EXPECT_EQ(journal->backup(fixture.file(u"copy.db"_s), [] { return false; }).error().kind, ErrorKind::StoreBusy);
    EXPECT_FALSE(QFile::exists(fixture.file(u"copy.db"_s)));
    EXPECT_FALSE(QFile::exists(fixture.file(u"copy.db.part"_s)));
}

} // namespace
} // namespace reservrutin::storage
