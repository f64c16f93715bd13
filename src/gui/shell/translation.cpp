// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/shell/translation.h"

#include <QCoreApplication>
#include <QFile>
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
    : m_application(application) {
    initTranslationResources();
    // The last one added is asked first.
    add(m_qtSwedish, u"qtbase_sv"_s, u":/i18n"_s);
    add(m_ownSwedish, u"reservrutin_sv"_s, u":/i18n"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (language == UiLanguage::Swedish)
        return;
    const bool isBuiltIn = QFile::exists(u":/i18n/qtbase_da.qm"_s);
    add(m_qtDanish, u"qtbase_da"_s, isBuiltIn ? u":/i18n"_s : QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(m_ownDanish, u"reservrutin_da"_s, u":/i18n"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

Translation::~Translation() {
    for (QTranslator* translator : {&m_ownDanish, &m_qtDanish, &m_ownSwedish, &m_qtSwedish})
        m_application.removeTranslator(translator);
}

void Translation::add(QTranslator& translator, const QString& file, const QString& folder) {
    if (translator.load(file, folder))
        m_application.installTranslator(&translator);
}

} // namespace reservrutin::gui
