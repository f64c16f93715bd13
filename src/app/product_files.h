// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/text_library.h"
#include "core/usecases/routine_library.h"

namespace reservrutin::app {

/// What the program is delivered with, and the routines that a folder puts in their place.
struct ProductFiles {
    usecases::RoutineLibrary routines;
    QVector<contacts::Contact> contacts;
    language::TextLibrary texts;
    QVector<base::Error> notices; ///< files of a routines folder that could not be read
};

/// Reads the built-in files, then `routines` in the data folder, then the folder of the settings; a later edition of
/// the same routine takes the place of an earlier one. A file that cannot be read is named in `notices` and in the
/// library, and the others go on.
[[nodiscard]] ProductFiles readProductFiles(const QString& dataFolder, const QString& routinesFolder);

} // namespace reservrutin::app
