// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/text_library.h"
#include "core/usecases/routine_library.h"

namespace reservrutin::app {

/// A file of a routines folder, not read yet: whether it counts is decided when it is known who is trusted.
struct FolderFile {
    QString name;
    QByteArray text;
};

/// What the program is delivered with, and what lies in the folders for routines.
struct ProductFiles {
    usecases::RoutineLibrary routines;
    QVector<contacts::Contact> contacts;
    language::TextLibrary texts;
    QVector<FolderFile> folderFiles; ///< in the order in which a later one takes the place of an earlier one
    QVector<base::Error> notices;    ///< files of a routines folder that could not be read
};

/// Reads the built-in files, then `routines` in the data folder, then the folder of the settings. A file that cannot be
/// read is named in `notices`, and the others go on.
[[nodiscard]] ProductFiles readProductFiles(const QString& dataFolder, const QString& routinesFolder);
/// Puts a folder's file in the place of an earlier edition; one that is no routine is named in `notices`.
void addRoutine(ProductFiles& files, const FolderFile& file);

} // namespace reservrutin::app
