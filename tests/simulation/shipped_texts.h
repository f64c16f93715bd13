// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/text_library.h"
#include "core/usecases/routine_library.h"

namespace reservrutin::simulation {

/// What every console of every run reads alike: routines, texts and the contact directory, read once.
struct ShippedTexts {
    ShippedTexts();

    usecases::RoutineLibrary routines;
    language::TextLibrary texts;
    QVector<contacts::Contact> directory;
};

} // namespace reservrutin::simulation
