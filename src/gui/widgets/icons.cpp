// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/widgets/icons.h"

#include <QPainter>
#include <QtMath>
#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must be called from outside every namespace; without it the linker drops a static library's
// resources in silence.
static void initIconResources() {
    Q_INIT_RESOURCE(rr_icons);
}

namespace reservrutin::gui {

namespace {

constexpr int kDrawnSide = 24;

QString nameOf(Icon icon) {
    switch (icon) {
    case Icon::Back:
        return u"back"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Clipboard:
        return u"clipboard"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::Down:
        return u"down"_s;
    case Icon::Mail:
        return u"mail"_s;
    case Icon::Menu:
        return u"menu"_s;
    case Icon::Phone:
        return u"phone"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::Printer:
        return u"printer"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Stick:
        return u"stick"_s;
    case Icon::Up:
        return u"up"_s;
    case Icon::Warning:
        return u"warning"_s;
    }
    return {};
}

} // namespace

QPixmap iconPixmap(Icon icon, const QColor& color, int side, double dpr) {
    initIconResources();
    const int real = qCeil(side * dpr);
    const int times = std::clamp(qCeil(double(real) / kDrawnSide), 1, 3);
    QImage picture(u":/icons/%1@%2.png"_s.arg(nameOf(icon)).arg(times));
    picture = picture.scaled(real, real, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    painter.end();
    picture.setDevicePixelRatio(dpr);
    return QPixmap::fromImage(picture);
}

} // namespace reservrutin::gui
