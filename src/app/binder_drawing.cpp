// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/binder_drawing.h"

#include "paper/binder.h"

#include <QBuffer>
#include <QPdfWriter>

namespace reservrutin::app {

std::optional<QByteArray> drawBinderPdf(const InForce& inForce, const InForceFolder::Stop& stop) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(inForce.texts.in(inForce.language).text(QStringLiteral("paper.binder-title")));
    const paper::BinderContent content{inForce.routines, inForce.contacts, inForce.texts,
                                       inForce.time,     inForce.now,      inForce.language};
    if (!paper::drawBinder(writer, content, stop))
        return std::nullopt;
    return buffer.data();
}

} // namespace reservrutin::app
