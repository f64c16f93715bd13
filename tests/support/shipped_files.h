// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/routine/routine.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reservrutin::support {

/// A file of this repository, by its path from the top.
inline QByteArray fileInTree(const QString& path) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A routine as it is shipped: "pks", "generic" or the Danish "indsatsplan".
inline routine::Routine shippedRoutine(const QString& id) {
    const QString language = id == u"indsatsplan" ? QStringLiteral("da") : QStringLiteral("sv");
    const auto routine = routine::parse(fileInTree(QStringLiteral("resources/routines/%1.%2.json").arg(id, language)));
    EXPECT_TRUE(routine.has_value()) << id.toStdString();
    return routine.value_or(routine::Routine());
}

inline QStringList shippedContactIds() {
    QStringList ids;
    const auto directory = contacts::parseDirectory(fileInTree(QStringLiteral("resources/routines/contacts.json")));
    for (const contacts::Contact& contact : directory.value_or(QVector<contacts::Contact>()))
        ids.append(contact.id);
    return ids;
}

} // namespace reservrutin::support
