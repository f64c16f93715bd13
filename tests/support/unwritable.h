// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reservrutin::support {

/// While it lives, the folder and what lies in it can be read and not written by this process. Root could write all the
/// same, and becomes nobody for that time.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& folder)
        : m_folder(folder) {
        setRights(0444, 0555);
        if (m_wasRoot && ::setresuid(nobody, nobody, 0) != 0)
            ::abort();
    }
    ~ReadOnlyFolder() {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            ::abort();
        setRights(0600, 0700);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

private:
    static constexpr uid_t nobody = 65534;

    void setRights(mode_t files, mode_t folders) const {
        ::chmod(QFile::encodeName(m_folder).constData(), folders);
        for (const QFileInfo& info : QDir(m_folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
            ::chmod(QFile::encodeName(info.filePath()).constData(), info.isDir() ? folders : files);
    }

    QString m_folder;
    bool m_wasRoot = ::getuid() == 0;
};

/// While it lives, no file of this process takes a byte: every write fails, as on a disk that gave up.
class NoWrites {
public:
    NoWrites()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoWrites() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoWrites(const NoWrites&) = delete;
    NoWrites& operator=(const NoWrites&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace reservrutin::support
