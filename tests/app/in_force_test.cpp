// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// What is in force as plain files and as a binder, on real folders.
#include "app/binder_drawing.h"
#include "app/in_force_keeper.h"
#include "app/joined.h"
#include "support/shipped_files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;
using app::InForceFolder;
using test::becomes;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString wordsOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// One computer that keeps its folder up to date and counts how often the binder is drawn.
class Computer {
public:
    explicit Computer(const QString& folder, const QString& language = u"sv"_s)
        : composition(test::started(app::Use::Window, folder)) {
        const auto draw = [this](const app::InForce& inForce, const InForceFolder::Stop& stop) {
            ++drawn;
            return app::drawBinderPdf(inForce, stop);
        };
        auto* keeper = composition->keepInForce(draw, language, 0);
        EXPECT_TRUE(keeper);
        QObject::connect(keeper, &app::InForceKeeper::kept, keeper, [this](bool ok) {
            ++looks;
            isUpToDate = ok;
        });
    }
    /// After the next look.
    bool settles(int looksBefore = 0) {
        return becomes([&] { return looks > looksBefore; }) && isUpToDate;
    }

    std::atomic_int drawn = 0;
    int looks = 0;
    bool isUpToDate = false;
    std::unique_ptr<app::Composition> composition; // last: its end waits for the drawing
};

class InForce : public testing::Test {
protected:
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(u"in-force/"_s + name); }
    [[nodiscard]] QStringList files() const {
        return QDir(folder.filePath(u"in-force"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(InForce, every_edition_is_a_plain_file_beside_a_binder_of_them_all) {
    Computer computer(folder.path());
    ASSERT_TRUE(computer.settles());
    EXPECT_EQ(files(), (QStringList{u"Reservpärm.pdf"_s, u"binder.json"_s, u"contacts.json"_s,
                                    u"routine-generic.json"_s, u"routine-indsatsplan.json"_s, u"routine-pks.json"_s}));
    EXPECT_EQ(bytesOf(file(u"routine-pks.json"_s)), support::fileInTree(u"resources/routines/pks.sv.json"_s));
    const auto directory = contacts::parseDirectory(bytesOf(file(u"contacts.json"_s)));
    ASSERT_TRUE(directory);
    EXPECT_EQ(directory->constFirst().email, u"regionalvardanalys@vgregion.se"_s);
    const QString words = wordsOf(file(u"Reservpärm.pdf"_s));
    for (const QString& part : {u"Innehåll"_s, u"PKS · RHS9927-391389789-379 · 1.0"_s, u"Åtgärdskort · PKS"_s,
                                u"Felanmälan på papper · PKS"_s, u"Åtgärdskort · Något annat"_s,
                                u"Actioncard · Sundhed og Omsorgs"_s, u"Kontaktlista"_s})
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
    EXPECT_EQ(QFile::permissions(file(u"Reservpärm.pdf"_s)) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(InForce, a_number_that_is_filled_in_stands_in_the_binder) {
    Computer computer(folder.path());
    ASSERT_TRUE(computer.settles());
    EXPECT_FALSE(wordsOf(file(u"Reservpärm.pdf"_s)).contains(u"010-000 00 00"_s));
    const int before = computer.looks;
    computer.composition->console().contacts.set(u"pks-gruppen"_s,
                                                 {u"Exempel Kontakt"_s, u"010-000 00 00"_s, {}, test::reporter, {}},
                                                 [](const base::Result<QString>& set) { EXPECT_TRUE(set); });
    ASSERT_TRUE(computer.settles(before));
    EXPECT_TRUE(wordsOf(file(u"Reservpärm.pdf"_s)).contains(u"Telefon: 010-000 00 00"_s));
}

TEST_F(InForce, a_binder_is_drawn_at_start_when_it_is_missing_damaged_or_old_and_else_left) {
    const auto drawnBy = [&](const QString& language = u"sv"_s) {
        Computer computer(folder.path(), language);
        EXPECT_TRUE(computer.settles());
        return computer.drawn.load();
    };
    EXPECT_EQ(drawnBy(), 1);
    const QByteArray first = bytesOf(file(u"Reservpärm.pdf"_s));
    EXPECT_EQ(drawnBy(), 0);
    EXPECT_EQ(bytesOf(file(u"Reservpärm.pdf"_s)), first);
    QFile::remove(file(u"Reservpärm.pdf"_s));
    EXPECT_EQ(drawnBy(), 1);
    put(file(u"Reservpärm.pdf"_s), first.first(first.size() / 2));
    EXPECT_EQ(drawnBy(), 1);
    QByteArray plan = support::fileInTree(u"resources/routines/pks.sv.json"_s);
    put(folder.filePath(u"routines/pks.json"_s), plan.replace("\"version\": \"1.0\"", "\"version\": \"1.1\""));
    EXPECT_EQ(drawnBy(), 1);
    EXPECT_TRUE(wordsOf(file(u"Reservpärm.pdf"_s)).contains(u"RHS9927-391389789-379 · 1.1"_s));
    EXPECT_EQ(bytesOf(file(u"routine-pks.json"_s)), plan);
    EXPECT_EQ(drawnBy(u"da"_s), 1);
    EXPECT_TRUE(wordsOf(file(u"Beredskabsmappe.pdf"_s)).contains(u"Indhold"_s));
    EXPECT_FALSE(QFile::exists(file(u"Reservpärm.pdf"_s))) << "one binder, not two of different age";
}

TEST_F(InForce, what_a_killed_program_left_half_written_goes_and_what_others_put_there_stays) {
    const QStringList left{u"Reservpärm.pdf.AbCd12"_s, u"routine-pks.json.x1Y2z3"_s, u"binder.json.QQQQQQ"_s,
                           u"routine-retired.json"_s};
    const QStringList others{u"anteckning.txt"_s, u"min.pdf.AbCd12"_s};
    for (const QString& name : left + others)
        put(file(name), "half");
    Computer computer(folder.path());
    ASSERT_TRUE(computer.settles());
    for (const QString& name : left)
        EXPECT_FALSE(QFile::exists(file(name))) << name.toStdString();
    for (const QString& name : others)
        EXPECT_EQ(bytesOf(file(name)), "half") << name.toStdString();
}

TEST_F(InForce, nothing_there_is_read_back) {
    QByteArray forged = support::fileInTree(u"resources/routines/pks.sv.json"_s);
    put(file(u"routine-pks.json"_s), forged.replace("PKS-gruppen", "Falska gruppen"));
    put(file(u"contacts.json"_s), R"({"format":1,"contacts":[]})");
    Computer computer(folder.path());
    ASSERT_TRUE(computer.settles());
    EXPECT_EQ(computer.composition->console().routines.routine(u"pks"_s)->text,
              support::fileInTree(u"resources/routines/pks.sv.json"_s));
    EXPECT_EQ(bytesOf(file(u"routine-pks.json"_s)), support::fileInTree(u"resources/routines/pks.sv.json"_s));
    EXPECT_FALSE(computer.composition->console().contacts.all().isEmpty());
}

TEST_F(InForce, a_folder_that_takes_no_files_stops_nobody) {
    put(folder.filePath(u"in-force"_s), "in the way");
    Computer computer(folder.path());
    EXPECT_TRUE(becomes([&] { return computer.looks > 0; }));
    EXPECT_FALSE(computer.isUpToDate);
    EXPECT_EQ(bytesOf(folder.filePath(u"in-force"_s)), "in the way");
}

TEST_F(InForce, the_old_binder_stays_until_the_new_one_is_whole) {
    Computer computer(folder.path());
    ASSERT_TRUE(computer.settles());
    const QByteArray before = bytesOf(file(u"Reservpärm.pdf"_s));
    const usecases::Console& console = computer.composition->console();
    const app::InForce next{{}, {}, console.contacts.directory(), console.texts, console.time, {}, u"sv"_s};
    const InForceFolder::Write full = [](const QString& path, const QByteArray&) -> base::Result<void> {
        return base::fail(base::ErrorKind::StoreFull, path);
    };
    const InForceFolder::Draw stopped = [](const app::InForce&, const InForceFolder::Stop&) { return std::nullopt; };
    const InForceFolder::Draw drawn = [](const app::InForce&, const InForceFolder::Stop&) {
        return std::optional<QByteArray>("%PDF");
    };
    for (const InForceFolder::Draw& draw : {stopped, drawn}) {
        EXPECT_FALSE(InForceFolder(folder.path(), full, draw).keep(next, [] { return false; }));
        EXPECT_EQ(bytesOf(file(u"Reservpärm.pdf"_s)), before);
    }
}
