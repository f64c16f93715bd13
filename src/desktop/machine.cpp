// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/machine.h"

#include <QFile>

#include <sodium.h>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>

#include <vector>
#endif

namespace reservrutin::desktop {

namespace {

QString anonymous(const QByteArray& id) {
    if (id.isEmpty())
        return {};
    static constexpr std::array<unsigned char, 16> domain{'r', 'e', 's', 'e', 'r', 'v', 'r', 'u',
                                                          't', 'i', 'n', '.', 'p', 'c', '.', '1'};
    QByteArray hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16,
                       reinterpret_cast<const unsigned char*>(id.constData()),
                       static_cast<unsigned long long>(id.size()), domain.data(), domain.size());
    return QString::fromLatin1(hash.toHex());
}

} // namespace

QString machineIdFrom(const QString& file) {
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? anonymous(source.read(256).trimmed()) : QString();
}

#ifdef Q_OS_WIN

QString machineId() {
    std::array<wchar_t, 64> id{};
    DWORD size = sizeof id;
    const LSTATUS read = RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Microsoft\\Cryptography", L"MachineGuid",
                                      RRF_RT_REG_SZ | RRF_SUBKEY_WOW6464KEY, nullptr, id.data(), &size);
    return read == ERROR_SUCCESS ? anonymous(QString::fromWCharArray(id.data()).toUtf8()) : QString();
}

QString osUser() {
    const QString name = qEnvironmentVariable("USERNAME", QStringLiteral("0"));
    const QString domain = qEnvironmentVariable("USERDOMAIN");
    return domain.isEmpty() ? name : domain + u'\\' + name;
}

QString userSession() {
    DWORD session = 0;
    return ProcessIdToSessionId(GetCurrentProcessId(), &session) ? QString::number(session) : QString();
}

#else

QString machineId() {
    for (const QString& file : {QStringLiteral("/etc/machine-id"), QStringLiteral("/var/lib/dbus/machine-id")}) {
        if (QString id = machineIdFrom(file); !id.isEmpty())
            return id;
    }
    return {};
}

QString osUser() {
    std::vector<char> text(16 * 1024);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, text.data(), text.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::geteuid());
}

QString userSession() {
    for (const char* name : {"XDG_SESSION_ID", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return {};
}

#endif

} // namespace reservrutin::desktop
