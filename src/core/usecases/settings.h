// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"
#include "core/base/utc_ms.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <cstdint>

namespace reservrutin::usecases {

/// Which unit this is. appliesTo is the group that a routine's "applies to" names; pksArea picks local contacts.
struct UnitSettings {
    QString name;
    QString appliesTo;
    QString pksArea;

    friend bool operator==(const UnitSettings&, const UnitSettings&) = default;
};

/// How mail leaves. Without `from` nothing is queued. No password: it is asked once a session and never written.
struct MailSettings {
    QString server; ///< "smtp://host:port" or "smtps://host:port"; empty: none
    QString user;   ///< empty: no login
    QString from;
    QString replyTo;
    QString ca; ///< file with the server's own certificate authority; empty: the system's

    friend bool operator==(const MailSettings&, const MailSettings&) = default;
};

struct FolderSettings {
    QString routines;
    QString drop;
    QString trust; ///< file with the first trust document; the machine file alone may name it

    friend bool operator==(const FolderSettings&, const FolderSettings&) = default;
};

enum class Theme { System, Light, Dark, HighContrast };

struct LookSettings {
    int scale = 0; ///< per cent, 100 to 200; 0: from the system's text size
    Theme theme = Theme::System;
    bool digitKeys = true;
    QByteArray window; ///< QWidget::saveGeometry(), opaque here

    friend bool operator==(const LookSettings&, const LookSettings&) = default;
};

/// Who said last that they are at this computer.
struct PersonSettings {
    QString name;
    base::UtcMs confirmedAt;
    QString osUser;

    friend bool operator==(const PersonSettings&, const PersonSettings&) = default;
};

struct Settings {
    UnitSettings unit;
    MailSettings mail;
    QString language; ///< "sv", "da", "en"; empty: the system's
    FolderSettings folders;
    LookSettings look;
    PersonSettings person;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// A value that the organisation's machine file can set.
enum class Field {
    UnitName,
    UnitAppliesTo,
    UnitPksArea,
    MailServer,
    MailUser,
    MailFrom,
    MailReplyTo,
    MailCa,
    Language,
    RoutinesFolder,
    DropFolder,
};

inline constexpr std::int64_t longestConfirmationMs = 8 * base::hourMs;

/// Whether the name is to be confirmed with one key: none yet, another OS user, another day by the zone's calendar,
/// or more than 8 hours since. A clock that went backwards within the day does not ask.
[[nodiscard]] bool needsConfirmation(const PersonSettings& person, base::UtcMs now, const QString& osUser,
                                     const QTimeZone& zone);

/// Whether a routine's "applies to" means this unit: equal, apart from letters' case and spaces at the ends. A unit
/// that has not said its group sees every routine.
[[nodiscard]] bool appliesHere(const QString& routineAppliesTo, const UnitSettings& unit);

/// The server as it may be stored. Fails with AddressUnreadable when it is no smtp or smtps address with a host, or
/// carries a user or password. Empty stays empty.
[[nodiscard]] base::Result<QString> cleanServer(const QString& server);

/// Port: what gui and cli read and change. Owned by app/composition, used from the window's thread; a change holds at
/// once and is written behind the scenes. A field that the organisation fixed keeps its value whatever is passed.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    [[nodiscard]] virtual const Settings& settings() const = 0;
    [[nodiscard]] virtual bool isFixed(Field field) const = 0;

    virtual void setUnit(const UnitSettings& unit) = 0;
    /// Fails as cleanServer() does, and then nothing is changed.
    [[nodiscard]] virtual base::Result<void> setMail(const MailSettings& mail) = 0;
    virtual void setLanguage(const QString& language) = 0;
    virtual void setFolders(const FolderSettings& folders) = 0;
    virtual void setLook(const LookSettings& look) = 0;
    virtual void setPerson(const PersonSettings& person) = 0;
};

} // namespace reservrutin::usecases
