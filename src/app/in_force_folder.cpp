// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/in_force_folder.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace reservrutin::app {

using base::Result;

namespace {

constexpr char drawingVersion = '1'; ///< another one has every binder drawn anew
const auto contactsFile = QLatin1String("contacts.json");
const auto stateFile = QLatin1String("binder.json");

/// Also where a routine's id is a name that a system keeps for itself ("con").
QString fileOf(const routine::Routine& routine) {
    return QStringLiteral("routine-") + routine.id + QStringLiteral(".json");
}

QString binderIn(const language::Texts& texts) {
    return texts.text(QStringLiteral("paper.binder-title")) + QStringLiteral(".pdf");
}

QStringList binderNames(const language::TextLibrary& texts) {
    QStringList names;
    for (const QString& language : texts.languages())
        names.append(binderIn(texts.in(language)));
    return names;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString digest(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Everything that the binder shows but the day it was printed.
QString digestOf(const InForce& inForce) {
    QByteArray all(1, drawingVersion);
    const auto add = [&all](const QString& text) { all.append(text.toUtf8()).append('\0'); };
    add(inForce.language);
    for (const QString& language : inForce.texts.languages()) {
        const language::Texts& texts = inForce.texts.in(language);
        QStringList keys = texts.keys();
        keys.sort();
        for (const QString& key : std::as_const(keys))
            add(key + u'=' + texts.pattern(key));
    }
    for (const usecases::RoutinePtr& routine : inForce.routines)
        add(digest(routine->text));
    for (const contacts::Contact& contact : inForce.contacts) {
        add(contact.id + u'\n' + contact.title + u'\n' + contact.email + u'\n' + contact.phone());
        if (contact.local)
            add(contact.local->name + u'\n' + contact.local->email);
    }
    return digest(all);
}

QByteArray stateOf(const QString& content, const QByteArray& pdf) {
    const base::Json state = {{"content", base::toJson(content)}, {"pdf", base::toJson(digest(pdf))}};
    return QByteArray::fromStdString(state.dump()) + '\n';
}

} // namespace

InForceFolder::InForceFolder(QString dataFolder, Write write, Draw draw)
    : m_path(std::move(dataFolder) + QStringLiteral("/in-force"))
    , m_write(std::move(write))
    , m_draw(std::move(draw)) {}

QString InForceFolder::binderPath(const InForce& inForce) const {
    return m_path + u'/' + binderIn(inForce.texts.in(inForce.language));
}

Result<void> InForceFolder::keep(const InForce& inForce, const Stop& stop) const {
    if (!QDir().mkpath(m_path))
        return base::fail(base::ErrorKind::FileUnwritable, m_path);
    removeLeftovers(inForce);
    if (const auto kept = keepEditions(inForce); !kept)
        return kept;
    return keepBinder(inForce, stop);
}

Result<void> InForceFolder::keepEditions(const InForce& inForce) const {
    QStringList wanted;
    for (const usecases::RoutinePtr& routine : inForce.routines) {
        wanted.append(fileOf(*routine));
        if (const auto written = writeUnlessSame(wanted.constLast(), routine->text); !written)
            return written;
    }
    for (const QString& name : QDir(m_path).entryList({QStringLiteral("routine-*.json")}, QDir::Files)) {
        if (!wanted.contains(name))
            QFile::remove(m_path + u'/' + name); // in force no longer
    }
    return writeUnlessSame(contactsFile, inForce.directory);
}

/// The state is written last: who is killed before that draws once more.
Result<void> InForceFolder::keepBinder(const InForce& inForce, const Stop& stop) const {
    const QString content = digestOf(inForce);
    const QByteArray before = bytesOf(binderPath(inForce));
    const QByteArray state = bytesOf(m_path + u'/' + stateFile);
    if (!before.isEmpty() && state == stateOf(content, before))
        return {};
    const auto drawn = m_draw(inForce, stop);
    if (!drawn)
        return base::fail(base::ErrorKind::FileUnwritable, binderPath(inForce));
    if (const auto written = m_write(binderPath(inForce), *drawn); !written)
        return written;
    return m_write(m_path + u'/' + stateFile, stateOf(content, *drawn));
}

Result<void> InForceFolder::writeUnlessSame(const QString& name, const QByteArray& bytes) const {
    const QString path = m_path + u'/' + name;
    return bytesOf(path) == bytes ? Result<void>() : m_write(path, bytes);
}

/// What a killed program left half written, and a binder in another language. Whatever else lies there stays.
void InForceFolder::removeLeftovers(const InForce& inForce) const {
    const QStringList binders = binderNames(inForce.texts);
    static const QRegularExpression half(QStringLiteral("^(.+)\\.[A-Za-z0-9]{6}$"));
    static const QRegularExpression own(QStringLiteral("^(routine-[a-z0-9-]+|contacts|binder)\\.json$"));
    const QDir folder(m_path);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const QString whole = half.match(name).captured(1);
        const bool isHalf = binders.contains(whole) || own.match(whole).hasMatch();
        const bool isOther = binders.contains(name) && folder.filePath(name) != binderPath(inForce);
        if (isHalf || isOther)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace reservrutin::app
