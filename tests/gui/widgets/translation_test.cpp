// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/translation.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin::gui;

namespace {

QString read(const QString& name) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/resources/i18n/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

TEST(Translation, swedish_is_complete) {
    for (const QString& name : {u"reservrutin_sv.ts"_s, u"qtbase_sv.ts"_s}) {
        const QString ts = read(name);
        EXPECT_GT(ts.count(u"<source>"_s), 20);
        EXPECT_EQ(ts.count(u"type=\"unfinished\""_s), 0) << name.toStdString();
    }
}

TEST(Translation, swedish_opens_where_the_desktop_speaks_neither) {
    EXPECT_EQ(languageFor(QLocale(QLocale::English)), UiLanguage::Swedish);
    EXPECT_EQ(languageFor(QLocale(QLocale::German)), UiLanguage::Swedish);
    EXPECT_EQ(languageFor(QLocale(QLocale::Swedish)), UiLanguage::Swedish);
    EXPECT_EQ(languageFor(QLocale(QLocale::Danish)), UiLanguage::Danish);
}

TEST(Translation, qts_own_buttons_speak_swedish) {
    const Translation translation(*qApp, UiLanguage::Swedish);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Discard);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Avbryt"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Discard)->text().remove(u'&'), u"Spara inte"_s);
    EXPECT_EQ(QCoreApplication::translate("reservrutin::gui::Rail", "Status"), u"Läget"_s);
}

TEST(Translation, danish_is_complete) {
    const QString ts = read(u"reservrutin_da.ts"_s);
    EXPECT_GT(ts.count(u"<source>"_s), 20);
    EXPECT_EQ(ts.count(u"type=\"unfinished\""_s), 0);
}

TEST(Translation, window_and_qts_own_buttons_speak_danish) {
    const Translation translation(*qApp, UiLanguage::Danish);
    EXPECT_EQ(QCoreApplication::translate("reservrutin::gui::Rail", "Outbox"), u"Udbakke"_s);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Annuller"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Gem"_s);
}

TEST(Translation, ends_with_its_owner) {
    { const Translation translation(*qApp, UiLanguage::Swedish); }
    EXPECT_EQ(QCoreApplication::translate("reservrutin::gui::Rail", "Status"), u"Status"_s);
}

} // namespace
