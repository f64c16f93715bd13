// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "simulation/shipped_texts.h"

#include <QFile>

#include <cstdlib>

namespace reservrutin::simulation {

namespace {

QByteArray shipped(const char* path) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/resources/") + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

} // namespace

ShippedTexts::ShippedTexts()
    : directory(contacts::parseDirectory(shipped("routines/contacts.json")).value()) {
    routines.add(QStringLiteral("pks"), shipped("routines/pks.sv.json"));
    routines.add(QStringLiteral("generic"), shipped("routines/generic.sv.json"));
    texts.add(*language::Texts::parse(QStringLiteral("sv"), shipped("texts/sv.json")));
}

} // namespace reservrutin::simulation
