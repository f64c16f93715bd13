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
    return QFileDialog::getSaveFileName(over, {}, documents.filePath(suggestedName));
}

bool DesktopOutside::print(QWidget* over, const Draw& draw) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted && draw(printer);
}

} // namespace reservrutin::gui
