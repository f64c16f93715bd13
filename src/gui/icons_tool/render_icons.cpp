// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors

// Build tool: render_icons FOLDER DRAWING.svg… writes NAME@1.png, @2 and @3 (24, 48, 72 pixels) into FOLDER.
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

static bool render(const QString& drawing, const QString& folder, int times) {
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid())
        return false;
    QImage picture(24 * times, 24 * times, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    const QString name = QFileInfo(drawing).completeBaseName();
    return picture.save(QStringLiteral("%1/%2@%3.png").arg(folder, name).arg(times));
}

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        for (int times = 1; times <= 3; ++times) {
            if (!render(arguments[i], arguments[1], times)) {
                std::fprintf(stderr, "cannot render %s\n", qPrintable(arguments[i]));
                return 1;
            }
        }
    }
    return 0;
}
