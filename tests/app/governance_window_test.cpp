// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// An administrator at a real window over a real data folder, by keyboard: a key is made and sealed, the first
// administrator begins, and an edition is reviewed, approved and in force.
#include "app/console_window.h"
#include "app/joined.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/calm_style.h"
#include "support/outside_twin.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace reservrutin;
using namespace Qt::StringLiterals;

namespace {

/// The program's style, whose frame round the focus outlives what it stood round.
struct Dressed {
    explicit Dressed(gui::Look& look) { gui::dress(*qApp, look); }
    ~Dressed() { QApplication::setStyle(QStringLiteral("Fusion")); } // it leans on the look
};

class GovernanceWindow : public testing::Test {
protected:
    GovernanceWindow()
        : dressed(look)
        , composition({app::Use::Window, folder.path(), {}})
        , window(composition.console(), look, u"sv"_s, composition.dataFolder(),
                 std::make_unique<support::OutsideTwin>(seen)) {
        composition.start();
        window.open();
        EXPECT_TRUE(test::becomes([this] { return console().overview.isLoaded(); }));
        window.session().setPerson(u"Exempel Anna"_s);
        view().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view()));
    }
    usecases::Console& console() { return composition.console(); }
    gui::MainWindow& view() { return window.window(); }
    void show(const QString& page) {
        ASSERT_TRUE(view().showPage(page));
        QApplication::processEvents();
        view().currentPage()->setFocus();
    }
    bool tabTo(const QString& name) {
        for (int i = 0; i < 120; ++i) {
            const QWidget* const at = QApplication::focusWidget();
            if (at && at->accessibleName() == name)
                return true;
            QTest::keyClick(&view(), Qt::Key_Tab);
            QApplication::processEvents();
        }
        return false;
    }
    void type(const QString& field, const QString& text) {
        ASSERT_TRUE(tabTo(field)) << field.toStdString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void press(const QString& button) {
        ASSERT_TRUE(tabTo(button)) << button.toStdString() << " is not in view:\n" << words().toStdString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QString words() {
        QStringList lines;
        for (const auto* label : view().findChildren<QLabel*>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    bool says(const QString& sentence) {
        return test::becomes([&] { return words().contains(sentence); });
    }
    void openKey() {
        type(u"Your passphrase"_s, passphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(test::becomes([this] { return console().key.isOpen(); }));
    }

    const QString passphrase = u"four green apples"_s;
    QTemporaryDir folder;
    gui::Look look;
    Dressed dressed;
    support::OutsideTwin::Seen seen;
    app::Composition composition;
    app::ConsoleWindow window;
};

TEST_F(GovernanceWindow, from_a_key_to_an_edition_in_force) {
    show(gui::page_id::settings);
    press(u"Administrators and keys"_s);
    ASSERT_EQ(view().currentId(), gui::page_id::administrators);
    type(u"Your role"_s, u"Chef"_s);
    type(u"A passphrase of your own"_s, passphrase);
    type(u"The same passphrase once more"_s, passphrase);
    press(u"Make the key"_s);
    ASSERT_TRUE(says(u"The key is made"_s)) << words().toStdString();
    openKey();
    press(u"Become the first administrator"_s);
    ASSERT_TRUE(test::becomes([this] { return console().administrators.trust() != nullptr; }));

    const journal::Subject pks = journal::Subject::routine(u"pks"_s);
    routine::Routine next = *console().routines.routine(u"pks"_s);
    next.document.version = u"9.9"_s;
    const QByteArray text = routine::print(next);
    console().editions.submit(pks, text, u"Ny version"_s, [](const auto& done) { EXPECT_TRUE(done.has_value()); });
    ASSERT_TRUE(test::becomes([&] { return console().editions.life(pks) != nullptr; }));
    console().key.close();

    show(gui::page_id::routines);
    press(next.name + u": Editions"_s);
    ASSERT_EQ(view().currentId(), gui::page_id::editions);
    press(u"Say that it is right …"_s);
    openKey();
    press(u"It is right"_s);
    ASSERT_TRUE(says(u"Reviewed. It waits for approval."_s)) << words().toStdString();
    press(u"Approve …"_s);
    press(u"Approve"_s);
    ASSERT_TRUE(says(u"Approved. It comes into force on its day."_s)) << words().toStdString();
    EXPECT_TRUE(test::becomes([this] { return console().routines.routine(u"pks"_s)->document.version == u"9.9"_s; }));
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_EQ(view().currentId(), gui::page_id::routines);
    EXPECT_TRUE(says(u"version 9.9"_s)) << words().toStdString();
}

} // namespace
