// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/answer_group.h"
#include "gui/widgets/box.h"
#include "gui/widgets/field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

class DigitKeys : public testing::Test {
protected:
    DigitKeys() {
        auto* column = new Column(look, 4, {}, &group);
        for (const QString& title : {u"Ja"_s, u"Nej"_s}) {
            auto* button = new AnswerButton(look, title);
            column->addWidget(button);
            group.add(button);
        }
        QObject::connect(group.buttons().at(1), &QAbstractButton::clicked, &group, [this] { ++second; });
        column->addWidget(&field);
        group.show();
        group.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&group));
    }

    Look look;
    AnswerGroup group{look, u"Svar"_s};
    LineEdit field{look, &group};
    int second = 0; // presses of the second answer
};

TEST_F(DigitKeys, a_digit_answers_while_the_focus_is_on_an_answer) {
    group.focusFirst();
    QTest::keyClick(group.buttons().first(), Qt::Key_2);
    EXPECT_EQ(second, 1);
}

TEST_F(DigitKeys, a_digit_in_a_text_field_is_text) {
    field.setFocus();
    QTest::keyClicks(&field, u"2"_s);
    EXPECT_EQ(second, 0);
    EXPECT_EQ(field.text(), u"2"_s);
}

TEST_F(DigitKeys, a_digit_does_not_answer_from_a_read_only_field) {
    field.setReadOnly(true);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_2);
    EXPECT_EQ(second, 0);
}

TEST_F(DigitKeys, plain_digits_can_be_switched_off) {
    look.setPlainDigits(false);
    group.focusFirst();
    QTest::keyClick(group.buttons().first(), Qt::Key_2);
    EXPECT_EQ(second, 0);
    EXPECT_TRUE(group.press(2)); // Alt+digit comes this way
    EXPECT_EQ(second, 1);
}

TEST_F(DigitKeys, a_key_held_down_answers_once) {
    group.focusFirst();
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, u"2"_s, true);
    QApplication::sendEvent(group.buttons().first(), &repeat);
    EXPECT_EQ(second, 0);
}

TEST_F(DigitKeys, an_answer_that_cannot_be_given_is_not_pressed) {
    group.buttons().at(1)->setEnabled(false);
    EXPECT_FALSE(group.press(2));
    EXPECT_EQ(second, 0);
}

TEST_F(DigitKeys, return_and_space_press_the_answer_with_the_focus) {
    group.buttons().at(1)->setFocus();
    QTest::keyClick(group.buttons().at(1), Qt::Key_Return);
    QTest::keyClick(group.buttons().at(1), Qt::Key_Space);
    EXPECT_EQ(second, 2);
}

} // namespace
