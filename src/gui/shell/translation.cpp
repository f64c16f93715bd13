// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// From outside every namespace, or the linker drops the resource of a static library in silence.
static void initTranslationResources() {
    Q_INIT_RESOURCE(rr_translations);
}

namespace reservrutin::gui {

UiLanguage languageFor(const QLocale& locale) {
    return locale.language() == QLocale::Danish ? UiLanguage::Danish : UiLanguage::Swedish;
}

Translation::Translation(QCoreApplication& application, UiLanguage language)
    : application_(application) {
    initTranslationResources();
    // The last one added is asked first.
    add(qtSwedish_, u"qtbase_sv"_s, u":/i18n"_s);
    add(ownSwedish_, u"reservrutin_sv"_s, u":/i18n"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (language == UiLanguage::Swedish)
        return;
    add(qtDanish_, u"qtbase_da"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(ownDanish_, u"reservrutin_da"_s, u":/i18n"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

Translation::~Translation() {
    for (QTranslator* translator : {&ownDanish_, &qtDanish_, &ownSwedish_, &qtSwedish_})
        application_.removeTranslator(translator);
}

void Translation::add(QTranslator& translator, const QString& file, const QString& folder) {
    if (translator.load(file, folder))
        application_.installTranslator(&translator);
}

} // namespace reservrutin::gui
