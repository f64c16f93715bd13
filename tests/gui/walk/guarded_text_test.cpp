// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/guard/guarded_text.h"
#include "gui/widgets/button.h"

#include <QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

class GuardedTextTest : public testing::Test {
protected:
    GuardedTextTest() {
        field.show();
        field.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field));
        field.setFocus();
    }

    void type(const QString& text) { QTest::keyClicks(field.area(), text); }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : field.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void press(const QString& text) {
        if (QPushButton* found = button(text))
            QTest::keyClick(found, Qt::Key_Space);
    }

    Look look;
    GuardedText field{look, u"Anteckning"_s};
};

TEST_F(GuardedTextTest, ordinary_words_are_clean) {
    type(u"Vi arbetar vidare ..."_s);
    EXPECT_TRUE(field.isClean());
}

TEST_F(GuardedTextTest, a_certain_number_can_be_removed_or_masked_and_nothing_else) {
    QSignalSpy clean(&field, &GuardedText::cleanChanged);
    type(u"Patient 19121212-1212 is waiting"_s);
    EXPECT_FALSE(field.isClean());
    EXPECT_EQ(clean.size(), 1);
    for (const QPushButton* each : field.findChildren<QPushButton*>())
        EXPECT_FALSE(each->isVisible() && each->text().startsWith(u"Not a personal"_s));
    press(u"Remove"_s);
    EXPECT_EQ(field.text(), u"Patient is waiting"_s);
    EXPECT_TRUE(field.isClean());
}

TEST_F(GuardedTextTest, masking_keeps_the_rest_and_undo_brings_the_number_back) {
    type(u"Patient 19121212-1212 is waiting"_s);
    press(u"Mask"_s);
    EXPECT_EQ(field.text(), u"Patient ••••••••-•••• is waiting"_s);
    field.area()->undo();
    EXPECT_TRUE(field.text().contains(u"19121212-1212"_s));
    EXPECT_FALSE(field.isClean());
}

TEST_F(GuardedTextTest, a_possible_number_is_waived_with_a_reason) {
    type(u"Ring 1212121212 nu"_s);
    ASSERT_FALSE(field.isClean());
    press(u"Not a personal number …"_s);
    press(u"Keep it"_s);
    EXPECT_FALSE(field.isClean()) << "without a reason it stays";
    QTest::keyClicks(QApplication::focusWidget(), u"serienummer"_s);
    press(u"Keep it"_s);
    EXPECT_TRUE(field.isClean());
    ASSERT_EQ(field.waivers().size(), 1);
    EXPECT_EQ(field.waivers().first().reason, u"serienummer"_s);
}

TEST_F(GuardedTextTest, a_draft_is_due_within_two_seconds_though_keys_go_on) {
    QSignalSpy due(&field, &GuardedText::draftDue);
    QElapsedTimer since;
    since.start();
    while (due.isEmpty() && since.elapsed() < 2000) {
        type(u"a"_s);
        QTest::qWait(50);
    }
    EXPECT_FALSE(due.isEmpty());
}

TEST_F(GuardedTextTest, text_set_by_the_program_is_no_draft) {
    QSignalSpy due(&field, &GuardedText::draftDue);
    field.setText(u"sparat förut"_s);
    field.flushDraft();
    EXPECT_TRUE(due.isEmpty());
}

TEST_F(GuardedTextTest, digits_outside_the_basic_plane_are_masked_too) {
    QString number;
    for (const QChar digit : u"191212121212"_s) {
        const char32_t bold = 0x1D7CE + char32_t(digit.digitValue());
        number += QString::fromUcs4(&bold, 1);
    }
    field.setText(u"Patient "_s + number + u" nu"_s);
    ASSERT_FALSE(field.isClean());
    press(u"Mask"_s);
    EXPECT_EQ(field.text(), u"Patient •••••••••••• nu"_s);
    EXPECT_TRUE(field.isClean());
}

TEST_F(GuardedTextTest, masking_leaves_a_waived_number_as_it_is) {
    type(u"Serie 1212121212 nu"_s);
    press(u"Not a personal number …"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"serienummer"_s);
    press(u"Keep it"_s);
    field.area()->moveCursor(QTextCursor::End);
    type(u" och 19121212-1212 sen"_s);
    ASSERT_FALSE(field.isClean());
    press(u"Mask"_s);
    EXPECT_EQ(field.text(), u"Serie 1212121212 nu och ••••••••-•••• sen"_s);
    EXPECT_TRUE(field.isClean());
}

} // namespace
