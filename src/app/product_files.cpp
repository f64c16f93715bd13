// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/product_files.h"

#include "core/trust/package.h"

#include <QDir>
#include <QFile>

static void registerFiles() {
    Q_INIT_RESOURCE(product);
}

namespace reservrutin::app {

using base::ErrorKind;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
const auto contactsFile = QLatin1String("contacts.json");

QStringList jsonFilesIn(const QString& folder) {
    QStringList paths;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

std::optional<QByteArray> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(largestFile + 1); // one more than is taken: the reader refuses it by its size
}

void addBuiltIn(ProductFiles& files) {
    for (const QString& path : jsonFilesIn(QStringLiteral(":/routines"))) {
        const QString name = QFileInfo(path).fileName();
        if (name != contactsFile)
            addRoutine(files, {name, read(path).value_or(QByteArray())});
    }
}

void addTemplates(ProductFiles& files) {
    for (const QString& path : jsonFilesIn(QStringLiteral(":/templates"))) {
        [[maybe_unused]] const auto added = files.routines.addTemplate(read(path).value_or(QByteArray()));
        Q_ASSERT(added); // built in, and tested
    }
}

void addFolder(ProductFiles& files, const QString& folder) {
    if (folder.isEmpty())
        return;
    for (const QString& path : jsonFilesIn(folder)) {
        const QString name = QFileInfo(path).fileName();
        const auto text = read(path);
        if (!text)
            files.notices.append({ErrorKind::FileUnreadable, name});
        else if (name == contactsFile)
            continue;
        else if (trust::isPackage(*text) || routine::parse(*text))
            files.folderFiles.append({name, *text});
        else
            addRoutine(files, {name, *text}); // no routine: said at once
    }
}

void addTexts(ProductFiles& files) {
    for (const QString& path : jsonFilesIn(QStringLiteral(":/texts"))) {
        const auto texts = language::Texts::parse(QFileInfo(path).baseName(), read(path).value_or(QByteArray()));
        Q_ASSERT(texts); // built in, and tested
        if (texts)
            files.texts.add(*texts);
    }
}

} // namespace

ProductFiles readProductFiles(const QString& dataFolder, const QString& routinesFolder) {
    registerFiles();
    ProductFiles files;
    addTexts(files);
    const auto directory =
        contacts::parseDirectory(read(QStringLiteral(":/routines/") + contactsFile).value_or(QByteArray()));
    Q_ASSERT(directory); // built in, and tested
    files.contacts = directory.value_or(QVector<contacts::Contact>());
    addBuiltIn(files);
    addTemplates(files);
    if (!dataFolder.isEmpty())
        addFolder(files, dataFolder + QStringLiteral("/routines"));
    if (!routinesFolder.isEmpty() && !QDir(routinesFolder).isReadable())
        files.notices.append({ErrorKind::FileUnreadable, routinesFolder});
    addFolder(files, routinesFolder);
    return files;
}

void addRoutine(ProductFiles& files, const FolderFile& file) {
    const qsizetype before = files.routines.unreadable().size();
    files.routines.add(file.name, file.text);
    if (files.routines.unreadable().size() > before)
        files.notices.append({files.routines.unreadable().constLast().error.kind, file.name});
}

} // namespace reservrutin::app
