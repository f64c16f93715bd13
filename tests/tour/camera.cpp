// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "camera.h"

#include <QPixmap>
#include <QTest>

namespace reservrutin::tour {

Camera::Camera(gui::MainWindow& window, gui::Look& look, QString folder)
    : m_window(window)
    , m_look(look)
    , m_folder(std::move(folder)) {}

bool Camera::shoot(const QString& file, gui::Theme theme, double scale, QSize size) {
    m_look.setTheme(theme);
    m_look.setScale(scale);
    m_window.resize(size);
    QTest::qWait(30);
    return m_window.grab().save(m_folder + u'/' + file + QStringLiteral(".png"));
}

bool Camera::take(const QString& name) {
    const QSize designed(1240, 800);
    const bool taken = shoot(name + QStringLiteral("-dark"), gui::Theme::Dark, 1.0, designed) &&
                       shoot(name + QStringLiteral("-200"), gui::Theme::Light, 2.0, {1280, 800}) &&
                       shoot(name + QStringLiteral("-narrow"), gui::Theme::Light, 1.0, {1024, 700});
    return shoot(name, gui::Theme::Light, 1.0, designed) && taken;
}

} // namespace reservrutin::tour
