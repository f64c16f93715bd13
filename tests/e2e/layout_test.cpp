// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Every page of the window in every form: nothing sticks out, is cut or lies on another, and all of it can be seen.
#include "e2e/every_page.h"
#include "e2e/layout_faults.h"
#include "e2e/lengthened.h"
#include "gui/shell/translation.h"
#include "gui/widgets/calm_style.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>

#include <gtest/gtest.h>

#include <ostream>

using namespace reservrutin;

namespace {

enum class Speech { Swedish, Danish, Longer };

struct Form {
    const char* name;
    Speech speech;
    double scale;
    QSize size;
};

/// Without it the test's name holds addresses, another one at each start.
void PrintTo(const Form& form, std::ostream* out) {
    *out << form.name;
}

/// What one form of the window needs, in the order of its making.
struct Stage {
    explicit Stage(Speech speech, gui::Theme theme = gui::Theme::Light)
        : translation(*qApp, speech == Speech::Danish ? gui::UiLanguage::Danish : gui::UiLanguage::Swedish) {
        if (speech == Speech::Longer)
            QCoreApplication::installTranslator(&longer);
        look.setTheme(theme);
        gui::dress(*qApp, look);
    }
    ~Stage() {
        QCoreApplication::removeTranslator(&longer);
        QApplication::setStyle(QStringLiteral("Fusion")); // the calm style leans on the look
    }

    gui::Translation translation;
    e2e::Lengthened longer;
    gui::Look look;
};

/// A picture of what was wrong, when a folder is named for them.
void keepPicture(QWidget& window, const QString& name) {
    const QString folder = qEnvironmentVariable("RR_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(folder + u'/' + QString(name).replace(u' ', u'-').replace(u'/', u'-').remove(u',') +
                           QStringLiteral(".png"));
}

void tell(const QString& page, const QStringList& faults, QWidget& window) {
    if (faults.isEmpty())
        return;
    ADD_FAILURE() << page.toStdString() << ":\n    " << faults.join(QStringLiteral("\n    ")).toStdString();
    keepPicture(window,
                QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->name()) + u' ' + page);
}

class Layout : public testing::TestWithParam<Form> {};

TEST_P(Layout, nothing_sticks_out_is_cut_or_overlaps) {
    Stage stage(GetParam().speech);
    stage.look.setScale(GetParam().scale);
    e2e::EveryPage pages(stage.look);
    pages.window().resize(GetParam().size);
    pages.visit([&](const QString& name) {
        QApplication::processEvents();
        EXPECT_EQ(pages.window().size(), GetParam().size) << name.toStdString();
        tell(name, e2e::layoutFaults(pages.window()), pages.window());
    });
}

constexpr QSize small(1024, 700);
constexpr QSize usual(1280, 800);

INSTANTIATE_TEST_SUITE_P(
    Forms, Layout,
    testing::Values(
        Form{"sv_100_small", Speech::Swedish, 1.0, small}, Form{"sv_100_usual", Speech::Swedish, 1.0, usual},
        Form{"sv_200_small", Speech::Swedish, 2.0, small}, Form{"sv_200_usual", Speech::Swedish, 2.0, usual},
        Form{"da_100_small", Speech::Danish, 1.0, small}, Form{"da_100_usual", Speech::Danish, 1.0, usual},
        Form{"da_200_small", Speech::Danish, 2.0, small}, Form{"da_200_usual", Speech::Danish, 2.0, usual},
        Form{"longer_100_small", Speech::Longer, 1.0, small}, Form{"longer_100_usual", Speech::Longer, 1.0, usual},
        Form{"longer_200_small", Speech::Longer, 2.0, small}, Form{"longer_200_usual", Speech::Longer, 2.0, usual}),
    [](const auto& form) { return std::string(form.param.name); });

class PageContrast : public testing::TestWithParam<gui::Theme> {};

TEST_P(PageContrast, words_and_borders_stand_out_on_every_page) {
    Stage stage(Speech::Swedish, GetParam());
    e2e::EveryPage pages(stage.look);
    pages.window().resize(usual);
    pages.visit([&](const QString& name) {
        const QImage picture = pages.window().grab().toImage().convertToFormat(QImage::Format_RGB32);
        tell(name, e2e::contrastFaults(pages.window(), picture), pages.window());
    });
}

INSTANTIATE_TEST_SUITE_P(Themes, PageContrast,
                         testing::Values(gui::Theme::Light, gui::Theme::Dark, gui::Theme::HighContrast),
                         [](const auto& theme) {
                             return std::string(theme.param == gui::Theme::Light  ? "light"
                                                : theme.param == gui::Theme::Dark ? "dark"
                                                                                  : "high");
                         });

// A test that cannot fail is a defect: each measure sees the fault that it is there for.
TEST(LayoutMeasures, see_a_label_that_is_cut_one_that_sticks_out_and_two_that_overlap) {
    QWidget window;
    window.resize(200, 100);
    const auto add = [&window](const QRect& place) {
        auto* label = new QLabel(QStringLiteral("Driftstörning"), &window);
        label->setTextFormat(Qt::PlainText);
        label->setGeometry(place);
    };
    add({0, 0, 190, 30});
    window.show();
    EXPECT_EQ(e2e::layoutFaults(window), QStringList());
    add({0, 40, 20, 30});
    EXPECT_EQ(e2e::layoutFaults(window).size(), 0) << "a hidden label is no fault";
    for (QObject* child : window.children())
        qobject_cast<QWidget*>(child)->show();
    EXPECT_TRUE(e2e::layoutFaults(window).join(u' ').contains(QStringLiteral("cut:")));
    add({100, 45, 150, 30});
    add({120, 45, 70, 30});
    for (QObject* child : window.children())
        qobject_cast<QWidget*>(child)->show();
    const QString told = e2e::layoutFaults(window).join(u' ');
    EXPECT_TRUE(told.contains(QStringLiteral("sticks out:")));
    EXPECT_TRUE(told.contains(QStringLiteral("overlap:")));
}

TEST(LayoutMeasures, see_grey_words_on_grey) {
    QWidget window;
    window.resize(200, 60);
    window.setStyleSheet(QStringLiteral("background: #808080; color: #909090"));
    auto* label = new QLabel(QStringLiteral("Driftstörning"), &window);
    label->setTextFormat(Qt::PlainText);
    label->setGeometry(10, 10, 180, 40);
    window.show();
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(e2e::contrastFaults(window, picture).size(), 1);
}

TEST(LayoutMeasures, the_longer_language_is_longer_by_a_third) {
    const QString text = QStringLiteral("Lämna till %1");
    const QString longer = e2e::Lengthened::lengthened(text);
    EXPECT_GE(longer.size() * 100, text.size() * 135);
    EXPECT_TRUE(longer.contains(QStringLiteral("%1")));
}

} // namespace
