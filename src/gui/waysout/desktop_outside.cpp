// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/desktop_outside.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace reservrutin::gui {

namespace {

QString documentsFolder() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents.path() : QDir::homePath();
}

/// A stick, where desktops under Linux hang this user's; elsewhere their dialogs show sticks by themselves. The list of
/// all mounted volumes is not asked for: one that does not answer would hold the window up.
QString travelFolder() {
    const QString user = QDir::home().dirName();
    const QStringList places{QStringLiteral("/run/media/") + user, QStringLiteral("/media/") + user};
    for (const QString& place : places) {
        const QStringList sticks = QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (!sticks.isEmpty())
            return place + u'/' + sticks.constFirst();
    }
    return documentsFolder();
}

} // namespace

bool DesktopOutside::open(const QUrl& url) {
    return QDesktopServices::openUrl(url);
}

void DesktopOutside::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

QString DesktopOutside::askWhereToSave(QWidget* over, const QString& suggestedName) {
    const bool travels = suggestedName.endsWith(QLatin1String(".rrhandover"));
    QFileDialog dialog(over, {}, travels ? travelFolder() : documentsFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QStringList DesktopOutside::askWhatToOpen(QWidget* over, const QString& what, const QString& pattern) {
    return QFileDialog::getOpenFileNames(over, {}, travelFolder(), what + QStringLiteral(" (") + pattern + u')');
}

QString DesktopOutside::askForFolder(QWidget* over, const QString& from) {
    return QFileDialog::getExistingDirectory(over, {}, from);
}

bool DesktopOutside::print(QWidget* over, const Draw& draw) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted && draw(printer);
}

} // namespace reservrutin::gui
