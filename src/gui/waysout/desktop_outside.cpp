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

bool DesktopOutside::open(const QUrl& url) {
    return QDesktopServices::openUrl(url);
}

void DesktopOutside::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

QString DesktopOutside::askWhereToSave(QWidget* over, const QString& suggestedName) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QFileDialog dialog(over, {}, documents.exists() ? documents.path() : QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DesktopOutside::print(QWidget* over, const Draw& draw) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted && draw(printer);
}

} // namespace reservrutin::gui
