// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// A durable append against a raw SQLite insert of the same bytes (one table, one index, WAL, synchronous=FULL), turn by
// turn in one run, so that both see the same disk. Prints p50 of each and their ratio; law: at most 1.3.
#include "storage/folder_fixture.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace reservrutin;

namespace {

constexpr int warmUp = 50;
constexpr int rounds = 1000;

/// The bare minimum that holds the same bytes as safely.
class RawStore {
public:
    explicit RawStore(const QString& file) {
        sqlite3_open(file.toUtf8().constData(), &m_sql);
        sqlite3_exec(m_sql,
                     "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "CREATE TABLE e (id BLOB, header BLOB, salt BLOB, body BLOB); CREATE UNIQUE INDEX i ON e (id)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_sql, "INSERT INTO e VALUES (?, ?, ?, ?)", -1, &m_insert, nullptr);
    }
    ~RawStore() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_sql);
    }
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    void insert(const journal::Entry& entry) {
        int position = 0;
        for (const QByteArray& bytes : {entry.id.bytes(), entry.headerBytes, *entry.salt, *entry.body})
            sqlite3_bind_blob(m_insert, ++position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* m_sql = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// Answers come with codes, not with text to search, like most entries of a walk.
class PlainFold final : public journal::Fold {
public:
    [[nodiscard]] journal::Summary apply(const journal::Summary* before, const journal::Entry& entry) const override {
        journal::Summary after = before ? *before : journal::Summary();
        after.subject = entry.header.subject;
        after.last = entry.order();
        after.state = base::Json{{"count", base::numberAt(after.state.get(), "count").value_or(0) + 1}};
        return after;
    }
    [[nodiscard]] QString searchText(const journal::Entry&) const override { return {}; }
};

template <class Work>
double microseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main() {
    storage::FolderFixture fixture;
    const PlainFold fold;
    storage::SqliteJournal journal(fixture.site(), fold, fixture.clock, fixture.random);
    if (!journal.open())
        return 1;
    RawStore raw(fixture.file(QStringLiteral("raw.db")));
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < warmUp + rounds; ++i) {
        journal::Entry entry;
        const journal::Command command{{storage::fact(QString::number(i / 12), QString(200, u'x'))}, {}, {}};
        const double mine =
            microseconds([&] { journal.commit(command, [&entry](auto done) { entry = done->entries[0]; }); });
        const double its = microseconds([&] { raw.insert(entry); });
        if (i >= warmUp) {
            ours.push_back(mine);
            bare.push_back(its);
        }
    }
    std::printf("append p50 %.0f us, raw insert p50 %.0f us, ratio %.2f\n", median(ours), median(bare),
                median(ours) / median(bare));
}
