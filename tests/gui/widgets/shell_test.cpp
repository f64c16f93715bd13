// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/main_window.h"
#include "gui/shell/page_ids.h"
#include "gui/shell/rail.h"
#include "gui/widgets/answer_group.h"
#include "gui/widgets/calm_style.h"
#include "gui/widgets/card.h"
#include "gui/widgets/gallery_pages.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

class Shell : public testing::Test {
protected:
    Shell() {
        dress(*qApp, look);
        addGalleryPages(window, look);
        window.resize(1240, 800);
        window.showPage(page_id::status);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ~Shell() override { QApplication::setStyle(u"Fusion"_s); } // the look's own style dies with the look

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }

    Look look;
    MainWindow window{look};
};

TEST_F(Shell, a_page_is_made_when_first_shown_and_then_kept) {
    int made = 0;
    window.addPage(u"late"_s, [&] {
        ++made;
        return new Page(look);
    });
    EXPECT_EQ(made, 0);
    EXPECT_TRUE(window.showPage(u"late"_s));
    EXPECT_TRUE(window.showPage(page_id::status));
    EXPECT_TRUE(window.showPage(u"late"_s));
    EXPECT_EQ(made, 1);
    EXPECT_FALSE(window.showPage(u"nowhere"_s));
    EXPECT_EQ(window.currentId(), u"late"_s);
}

TEST_F(Shell, control_plus_minus_and_zero_change_all_text) {
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(look.scale(), 1.1);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(look.scale(), 1.0);
    look.setScale(2.0);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(look.scale(), 1.0);
}

TEST_F(Shell, escape_goes_back_and_keeps_what_was_written) {
    window.showPage(u"report"_s);
    auto* edit = window.currentPage()->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, u" å"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(window.currentId(), page_id::status);
    EXPECT_TRUE(edit->text().endsWith(u" å"_s));
}

TEST_F(Shell, alt_and_a_digit_answers_even_from_a_text_field) {
    window.showPage(u"check"_s);
    auto* answer = window.currentPage()->findChildren<AnswerButton*>().at(1);
    QSignalSpy pressed(answer, &QAbstractButton::clicked);
    auto* edit = window.currentPage()->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(Shell, control_return_presses_the_main_action_of_the_card_with_the_focus) {
    window.showPage(u"check"_s);
    auto* edit = window.currentPage()->findChild<QLineEdit*>();
    QAbstractButton* add = nullptr;
    for (const Card* card : window.currentPage()->findChildren<Card*>())
        if (card->mainAction() != nullptr)
            add = card->mainAction();
    ASSERT_NE(add, nullptr);
    QSignalSpy pressed(add, &QAbstractButton::clicked);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(Shell, the_rail_lies_along_the_top_when_text_is_large) {
    EXPECT_EQ(window.rail().form(), Rail::Form::Side);
    window.resize(1024, 700);
    look.setScale(2.0);
    EXPECT_EQ(window.rail().form(), Rail::Form::Top);
    look.setScale(1.0);
    EXPECT_EQ(window.rail().form(), Rail::Form::Side);
}

TEST_F(Shell, a_page_is_narrow_below_1200_pixels_or_above_130_percent) {
    EXPECT_FALSE(window.currentPage()->isNarrow());
    window.resize(1190, 800);
    EXPECT_TRUE(window.currentPage()->isNarrow());
    window.resize(1240, 800);
    EXPECT_FALSE(window.currentPage()->isNarrow());
    look.setScale(1.5);
    EXPECT_TRUE(window.currentPage()->isNarrow());
}

TEST_F(Shell, a_drill_tints_the_frame_and_says_so) {
    const QColor rail = look.color(Role::Rail);
    window.setDrill(true);
    EXPECT_NE(look.color(Role::Rail), rail);
    EXPECT_FALSE(window.findChildren<Strip*>().isEmpty());
    window.setDrill(false);
    EXPECT_EQ(look.color(Role::Rail), rail);
}

// No child outside its parent, and no text control lower than its one line, on every page, size and width.
TEST_F(Shell, nothing_is_cut_at_any_size) {
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800)}) {
            look.setScale(scale);
            window.resize(size);
            for (const QString& id : {page_id::status, u"check"_s, u"report"_s, u"wait"_s, page_id::outbox}) {
                window.showPage(id);
                QCoreApplication::processEvents();
                for (const QWidget* child : window.currentPage()->findChildren<QWidget*>()) {
                    if (!child->isVisible() || child->parentWidget()->objectName() == "qt_scrollarea_viewport"_L1)
                        continue;
                    if (child->inherits("QFocusFrame") || child->inherits("reservrutin::gui::Frame"))
                        continue;
                    const QRect room = child->parentWidget()->rect().adjusted(-1, -1, 1, 1);
                    EXPECT_TRUE(room.contains(child->geometry()))
                        << id.toStdString() << " at " << scale << ": " << child->metaObject()->className() << " "
                        << child->accessibleName().toStdString();
                    if (child->hasHeightForWidth() && child->layout() == nullptr) {
                        EXPECT_GE(child->height(), child->heightForWidth(child->width()))
                            << id.toStdString() << " at " << scale << ": " << child->accessibleName().toStdString();
                    }
                }
            }
        }
    }
}

} // namespace
