// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/editions_page.h"

#include "gui/contacts/contacts_page.h"
#include "gui/governance/governed_hands.h"
#include "gui/report/report_page.h"
#include "gui/routines/routines_page.h"
#include "gui/shell/page_ids.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace reservrutin;
using namespace reservrutin::gui;
using trust::EditionStage;

namespace {

class EditionsPageTest : public GovernedHands {
protected:
    void open(const journal::Subject& document = pks()) {
        session.openDocument(document);
        enter<EditionsPage>(std::make_unique<support::OutsideTwin>(seen));
    }
    void sitDownAs(const QString& name, int seed) {
        GovernedConsole::key.close();
        worker.make(name, u"Administratör"_s, QByteArray::number(seed),
                    [this](const auto& made) { worker.file = *made; });
    }
    void openKeyWith(int seed) {
        EXPECT_EQ(focused(), u"Your passphrase"_s);
        type(passphrase(seed));
        key(Qt::Key_Return);
    }
    QString fileWith(const QByteArray& bytes, const QString& name = u"pks.json"_s) {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void takeIn(const QByteArray& bytes) {
        seen.toOpen = {fileWith(bytes)};
        ASSERT_TRUE(press(u"Take in an edition from a file …"_s));
        ASSERT_TRUE(comes([this] { return !said().isEmpty(); }));
        QApplication::processEvents();
    }
    QTemporaryDir folder_;
};

TEST_F(EditionsPageTest, a_routine_nobody_has_signed_shows_what_came_with_the_program) {
    open();
    EXPECT_TRUE(words().contains(u"Came with the program"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"This is what staff see."_s));
}

TEST_F(EditionsPageTest, a_second_administrator_reviews_and_approves_and_it_is_in_force) {
    trustAnna(true);
    const auto hash = submitted(pksVersion(u"9.9"_s));
    sitDownAs(bo, boSeed);
    open();
    EXPECT_TRUE(words().contains(u"It waits for another administrator to review it."_s));
    EXPECT_TRUE(words().contains(u"Lugnare ord"_s));
    EXPECT_TRUE(words().contains(u"Compared with the one before"_s));
    ASSERT_TRUE(press(u"Say that it is right …"_s));
    openKeyWith(boSeed);
    pressHere();
    EXPECT_EQ(stage(hash), EditionStage::Reviewed);
    EXPECT_EQ(said(), u"Reviewed. It waits for approval."_s);
    ASSERT_TRUE(press(u"Approve …"_s));
    EXPECT_EQ(focused(), u"In force from"_s);
    retype(u"2026-06-01"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(stage(hash), EditionStage::InForce);
    EXPECT_EQ(routines.routine(u"pks"_s)->document.version, u"9.9"_s);
    EXPECT_TRUE(words().contains(u"This is what staff see, since 2026-06-01."_s)) << words().toStdString();
}

TEST_F(EditionsPageTest, the_author_is_told_that_another_reviews_and_nothing_is_said) {
    trustAnna(true);
    const auto hash = submitted(pksVersion(u"9.9"_s));
    open();
    ASSERT_TRUE(press(u"Say that it is right …"_s));
    EXPECT_TRUE(words().contains(u"You have handed it in yourself."_s));
    EXPECT_EQ(stage(hash), EditionStage::InReview);
}

TEST_F(EditionsPageTest, giving_back_needs_a_reason_which_is_shown_by_name) {
    trustAnna(true);
    const auto hash = submitted(pksVersion(u"9.9"_s));
    open();
    ASSERT_TRUE(press(u"Give back …"_s));
    EXPECT_EQ(focused(), u"Why it is given back"_s);
    ASSERT_TRUE(press(u"Give back"_s));
    EXPECT_TRUE(words().contains(u"A reason is missing."_s)) << words().toStdString();
    EXPECT_EQ(focused(), u"Why it is given back"_s);
    type(u"Ett steg saknas"_s);
    ASSERT_TRUE(press(u"Give back"_s));
    EXPECT_EQ(stage(hash), EditionStage::Returned);
    EXPECT_EQ(said(), u"Given back. Its author hands in another edition."_s);
}

TEST_F(EditionsPageTest, a_wrong_passphrase_and_too_many_are_said_at_the_field) {
    trustAnna();
    submitted(pksVersion(u"9.9"_s));
    GovernedConsole::key.close();
    open();
    ASSERT_TRUE(press(u"Say that it is right …"_s));
    openKeyWith(99);
    EXPECT_TRUE(words().contains(u"The key was not opened with this passphrase."_s));
    EXPECT_EQ(line(u"Your passphrase"_s)->text(), QString());
    for (int i = 0; i < 5; ++i)
        openKeyWith(99);
    EXPECT_TRUE(words().contains(u"Too many wrong passphrases."_s)) << words().toStdString();
}

TEST_F(EditionsPageTest, an_approval_on_no_day_is_refused_at_the_field) {
    trustAnna();
    const auto hash = submitted(pksVersion(u"9.9"_s));
    governed.review(pks(), hash, [](const auto&) {});
    open();
    ASSERT_TRUE(press(u"Approve …"_s));
    retype(u"snart"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"The day cannot be read."_s));
    EXPECT_EQ(stage(hash), EditionStage::Reviewed);
}

TEST_F(EditionsPageTest, one_in_force_is_retired_with_a_reason_and_can_still_be_read) {
    trustAnna();
    const auto hash = submitted(pksVersion(u"9.9"_s));
    governed.review(pks(), hash, [](const auto&) {});
    governed.approve(pks(), hash, today, [](const auto&) {});
    editionsInForce.refresh();
    open();
    ASSERT_TRUE(press(u"Retire …"_s));
    type(u"Avvecklat"_s);
    ASSERT_TRUE(press(u"Retire"_s));
    EXPECT_EQ(stage(hash), EditionStage::Retired);
    EXPECT_FALSE(routines.routine(u"pks"_s));
    ASSERT_TRUE(press(u"Read"_s));
    EXPECT_TRUE(words().contains(u"Gör det lugnt."_s));
}

TEST_F(EditionsPageTest, a_forged_edition_is_a_draft_with_its_reason) {
    trustAnna();
    const auto hash = submitted(pksVersion(u"9.9"_s));
    auto package = governed.package(pks(), hash);
    ASSERT_TRUE(package.has_value());
    package->text = pksVersion(u"6.6"_s);
    open();
    takeIn(print(*package));
    EXPECT_TRUE(said().startsWith(u"The file is kept as a draft."_s)) << said().toStdString();
    EXPECT_TRUE(words().contains(u"It does not count here."_s)) << words().toStdString();
    EXPECT_EQ(stage(trust::hashOfText(package->text)), EditionStage::Draft);
    EXPECT_NE(routines.routine(u"pks"_s)->document.version, u"6.6"_s);
}

TEST_F(EditionsPageTest, a_plain_file_is_a_draft_that_nobody_has_signed_and_can_be_handed_in) {
    trustAnna();
    open();
    const QByteArray text = pksVersion(u"7.0"_s);
    takeIn(text);
    EXPECT_TRUE(words().contains(u"Nobody has signed it."_s)) << words().toStdString();
    ASSERT_TRUE(press(u"Hand in for review …"_s));
    type(u"Från fil"_s);
    ASSERT_TRUE(press(u"Hand in for review"_s));
    EXPECT_EQ(stage(trust::hashOfText(text)), EditionStage::InReview);
}

TEST_F(EditionsPageTest, a_file_that_is_neither_changes_nothing) {
    open();
    QSignalSpy problems(&session, &Session::problem);
    seen.toOpen = {fileWith("{")};
    const qsizetype entries = entryCount();
    ASSERT_TRUE(press(u"Take in an edition from a file …"_s));
    ASSERT_TRUE(comes([&problems] { return problems.count() == 1; }));
    EXPECT_EQ(entryCount(), entries);
}

TEST_F(EditionsPageTest, an_edition_leaves_as_a_package_that_another_console_takes) {
    trustAnna();
    const auto hash = submitted(pksVersion(u"9.9"_s));
    open();
    seen.saveTo = folder_.filePath(u"ut.json"_s);
    ASSERT_TRUE(press(u"Save with signatures …"_s));
    EXPECT_EQ(seen.suggested, u"pks 9.9.json"_s);
    ASSERT_TRUE(comes([this] { return QFile::exists(seen.saveTo); }));
    QFile file(seen.saveTo);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto package = trust::parsePackage(file.readAll());
    ASSERT_TRUE(package.has_value());
    EXPECT_EQ(trust::hashOfText(package->text), hash);
}

TEST_F(EditionsPageTest, an_old_edition_is_printed) {
    trustAnna();
    submitted(pksVersion(u"9.9"_s));
    open();
    ASSERT_TRUE(press(u"Print …"_s));
    EXPECT_EQ(seen.printed, 1);
}

TEST_F(EditionsPageTest, a_changed_recipient_stands_old_beside_new_and_is_told_for_14_days) {
    trustAnna();
    const journal::Subject directory = journal::Subject::directory();
    const QByteArray text = contacts.directory().replace("regionalvardanalys@vgregion.se", "nyadress@example.org");
    governed.submit(directory, text, u"Ny adress"_s, [](const auto&) {});
    open(directory);
    EXPECT_TRUE(words().contains(u"regionalvardanalys@vgregion.se"_s));
    EXPECT_TRUE(words().contains(u"nyadress@example.org"_s));
    const auto hash = trust::hashOfText(text);
    governed.review(directory, hash, [](const auto&) {});
    governed.approve(directory, hash, today, [](const auto&) {});
    editionsInForce.refresh();
    pksDown();
    enter<ReportPage>(std::make_unique<support::OutsideTwin>(seen));
    EXPECT_TRUE(words().contains(u"Before: regionalvardanalys@vgregion.se. Now: nyadress@example.org."_s));
    enter<ContactsPage>();
    EXPECT_TRUE(words().contains(u"Before: regionalvardanalys@vgregion.se. Now: nyadress@example.org."_s))
        << words().toStdString();
    advanceMinutes(15 * 24 * 60);
    enter<ReportPage>(std::make_unique<support::OutsideTwin>(seen));
    EXPECT_FALSE(words().contains(u"Before: regionalvardanalys@vgregion.se."_s));
    enter<ContactsPage>();
    EXPECT_FALSE(words().contains(u"Before: regionalvardanalys@vgregion.se."_s));
}

TEST_F(EditionsPageTest, a_recipient_is_changed_by_handing_in_the_next_edition) {
    trustAnna();
    const journal::Subject directory = journal::Subject::directory();
    open(directory);
    const auto recipient = contacts.contact(u"regionalvardanalys"_s);
    ASSERT_TRUE(recipient.has_value());
    ASSERT_TRUE(tabTo(recipient->title));
    retype(u"inte en adress"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"The address cannot be read"_s)) << words().toStdString();
    retype(u"nyadress@example.org"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(focused(), u"Changes since the previous edition"_s);
    type(u"Ny adress från 1 juni"_s);
    ASSERT_TRUE(press(u"Hand in for review"_s));
    ASSERT_TRUE(overview.life(directory));
    EXPECT_TRUE(overview.life(directory)->editions.last().text.contains("nyadress@example.org"));
    EXPECT_EQ(contacts.contact(u"regionalvardanalys"_s)->email, u"regionalvardanalys@vgregion.se"_s);
}

TEST_F(EditionsPageTest, rutiner_shows_what_waits_and_leads_to_editions_and_editor) {
    trustAnna();
    submitted(pksVersion(u"9.9"_s));
    enter<RoutinesPage>(std::make_unique<support::OutsideTwin>(seen));
    page->setFocus();
    EXPECT_TRUE(words().contains(u"an edition: in review"_s)) << words().toStdString();
    ASSERT_TRUE(press(u"PKS: Editions"_s));
    EXPECT_EQ(lastAsked(), page_id::editions);
    EXPECT_EQ(session.document(), pks());
    ASSERT_TRUE(press(u"PKS: Change"_s));
    EXPECT_EQ(lastAsked(), page_id::editor);
}

} // namespace
