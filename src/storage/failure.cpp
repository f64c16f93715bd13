// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "storage/failure.h"

#include <sqlite3.h>

namespace reservrutin::storage {

using base::Error;
using base::ErrorKind;

namespace {

ErrorKind kindOf(int extendedCode) {
    if (extendedCode == SQLITE_IOERR_CORRUPTFS || extendedCode == SQLITE_IOERR_DATA)
        return ErrorKind::StoreDamaged;
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::StoreReadOnly;
    case SQLITE_FULL:
        return ErrorKind::StoreFull;
    case SQLITE_ERROR: // a table that should be there is not
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorKind::StoreDamaged;
    default:
        return ErrorKind::StoreUnavailable;
    }
}

const QString& cacheParameter() {
    static const QString text = QStringLiteral("cache");
    return text;
}

} // namespace

Error errorOf(int extendedCode) {
    if (extendedCode == SQLITE_CORRUPT_VTAB)
        return cacheDamage();
    return {kindOf(extendedCode), QString::number(extendedCode)};
}

Error errorOf(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode();
    const int extended = exception.getExtendedErrorCode();
    return errorOf((extended & 0xff) == (code & 0xff) ? extended : code);
}

Error cacheDamage() {
    return {ErrorKind::StoreDamaged, cacheParameter()};
}

bool isCacheDamage(const Error& error) {
    return error == cacheDamage();
}

} // namespace reservrutin::storage
