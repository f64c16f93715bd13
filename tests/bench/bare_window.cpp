// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// The least a Qt program can do: one label in a window of the console's size. It links every library that the console
// links (see CMakeLists.txt), so that a start of it is what any start here costs before the first line of our own.
#include <QApplication>
#include <QLabel>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QLabel label(QStringLiteral("Reservrutin"));
    label.setAlignment(Qt::AlignCenter);
    label.resize(1240, 800);
    label.show();
    return QApplication::exec();
}
