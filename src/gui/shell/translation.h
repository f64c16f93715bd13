// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace reservrutin::gui {

enum class UiLanguage { Swedish, Danish };

/// Swedish, unless the desktop speaks Danish.
[[nodiscard]] UiLanguage languageFor(const QLocale& locale);

/// The window's language, Qt's own buttons and dialogs included. What Danish lacks is shown in Swedish. Also sets
/// the default locale, so that dates and numbers follow. Owned by composition and must outlive every window.
class Translation {
public:
    Translation(QCoreApplication& application, UiLanguage language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QCoreApplication& m_application;
    QTranslator m_qtSwedish;
    QTranslator m_ownSwedish;
    QTranslator m_qtDanish;
    QTranslator m_ownDanish;

    void add(QTranslator& translator, const QString& file, const QString& folder);
};

} // namespace reservrutin::gui
