// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "settings/settings_document.h"

#include <array>
#include <iterator>

namespace reservrutin::settings {

using usecases::Field;
using usecases::Settings;
using usecases::Theme;

namespace {

constexpr auto themes = std::to_array<std::pair<Theme, const char*>>({{Theme::System, "system"},
                                                                      {Theme::Light, "light"},
                                                                      {Theme::Dark, "dark"},
                                                                      {Theme::HighContrast, "high-contrast"}});

Theme themeFrom(const QString& code) {
    for (const auto& [theme, word] : themes) {
        if (code == QLatin1String(word))
            return theme;
    }
    return Theme::System;
}

const char* codeOf(Theme theme) {
    for (const auto& [one, word] : themes) {
        if (one == theme)
            return word;
    }
    Q_UNREACHABLE();
}

/// Where each field that a machine file can set has its place, in the values and in the file.
struct Place {
    Field field;
    const char* section; ///< nullptr: a member of the document itself
    const char* key;
    QString& (*in)(Settings&);
};

const auto places = std::to_array<Place>({
    {Field::UnitName, "unit", "name", [](Settings& s) -> QString& { return s.unit.name; }},
    {Field::UnitAppliesTo, "unit", "appliesTo", [](Settings& s) -> QString& { return s.unit.appliesTo; }},
    {Field::UnitPksArea, "unit", "pksArea", [](Settings& s) -> QString& { return s.unit.pksArea; }},
    {Field::MailServer, "mail", "server", [](Settings& s) -> QString& { return s.mail.server; }},
    {Field::MailUser, "mail", "user", [](Settings& s) -> QString& { return s.mail.user; }},
    {Field::MailFrom, "mail", "from", [](Settings& s) -> QString& { return s.mail.from; }},
    {Field::MailReplyTo, "mail", "replyTo", [](Settings& s) -> QString& { return s.mail.replyTo; }},
    {Field::MailCa, "mail", "ca", [](Settings& s) -> QString& { return s.mail.ca; }},
    {Field::Language, nullptr, "language", [](Settings& s) -> QString& { return s.language; }},
    {Field::RoutinesFolder, "folders", "routines", [](Settings& s) -> QString& { return s.folders.routines; }},
    {Field::DropFolder, "folders", "drop", [](Settings& s) -> QString& { return s.folders.drop; }},
});

usecases::LookSettings lookFrom(const base::Json& json) {
    usecases::LookSettings look;
    const auto scale = base::numberAt(json, "scale").value_or(0);
    look.scale = scale >= 100 && scale <= 200 ? static_cast<int>(scale) : 0;
    look.theme = themeFrom(base::textAt(json, "theme"));
    look.digitKeys = !json.contains("digitKeys") || base::flagAt(json, "digitKeys");
    look.window = QByteArray::fromBase64(base::textAt(json, "window").toLatin1());
    return look;
}

void putLook(base::Json& json, const usecases::LookSettings& look) {
    json["scale"] = look.scale;
    json["theme"] = codeOf(look.theme);
    json["digitKeys"] = look.digitKeys;
    json["window"] = look.window.toBase64().toStdString();
}

usecases::PersonSettings personFrom(const base::Json& json) {
    return {base::textAt(json, "name"),
            {base::numberAt(json, "confirmedAtUtcMs").value_or(0)},
            base::textAt(json, "osUser")};
}

void putPerson(base::Json& json, const usecases::PersonSettings& person) {
    json["name"] = base::toJson(person.name);
    json["confirmedAtUtcMs"] = person.confirmedAt.value;
    json["osUser"] = base::toJson(person.osUser);
}

/// The member as an object to write in; one of another type gives way.
base::Json& section(base::Json& json, const char* key) {
    base::Json& inner = json[key];
    if (!inner.is_object())
        inner = base::Json::object();
    return inner;
}

/// No password is ever written: neither one that was put into the file by hand nor one inside the server's address.
void dropPasswords(SettingsDocument& document) {
    if (document.unknown.contains("mail") && document.unknown["mail"].is_object())
        document.unknown["mail"].erase("password");
    document.values.mail.server = usecases::cleanServer(document.values.mail.server).value_or(QString());
}

} // namespace

base::Result<SettingsDocument> parseSettings(const QByteArray& text) {
    base::Result<base::Json> json = base::parseJson(text);
    if (!json)
        return base::Failure(json.error());
    if (!json->is_object())
        return base::fail(base::ErrorKind::FormatUnreadable);
    SettingsDocument document;
    for (const Place& place : places)
        place.in(document.values) =
            base::textAt(place.section ? base::objectAt(*json, place.section) : *json, place.key);
    document.values.folders.trust = base::textAt(base::objectAt(*json, "folders"), "trust");
    document.values.look = lookFrom(base::objectAt(*json, "look"));
    document.values.person = personFrom(base::objectAt(*json, "person"));
    document.reached = base::textsAt(*json, "reached").mid(0, mostReached);
    document.newer = base::numberAt(*json, "format").value_or(settingsFormat) > settingsFormat;
    document.unknown = std::move(*json);
    dropPasswords(document);
    return document;
}

QByteArray printSettings(const SettingsDocument& document) {
    base::Json json = document.unknown;
    Settings values = document.values;
    json["format"] = settingsFormat;
    for (const Place& place : places)
        (place.section ? section(json, place.section) : json)[place.key] = base::toJson(place.in(values));
    putLook(section(json, "look"), values.look);
    putPerson(section(json, "person"), values.person);
    json["reached"] = base::toJson(document.reached);
    return QByteArray::fromStdString(json.dump(2, ' ', false, base::Json::error_handler_t::replace)) + '\n';
}

std::set<Field> fixedBy(const Settings& machine) {
    Settings copy = machine;
    std::set<Field> fixed;
    for (const Place& place : places) {
        if (!place.in(copy).isEmpty())
            fixed.insert(place.field);
    }
    return fixed;
}

Settings overlaid(Settings user, const Settings& machine) {
    Settings copy = machine;
    for (const Place& place : places) {
        if (const QString& value = place.in(copy); !value.isEmpty())
            place.in(user) = value;
    }
    user.folders.trust = machine.folders.trust; // whom to trust is not the user's to say
    return user;
}

Settings keeping(const std::set<Field>& fixed, Settings before, Settings wanted) {
    for (const Place& place : places) {
        if (fixed.contains(place.field))
            place.in(wanted) = place.in(before);
    }
    return wanted;
}

} // namespace reservrutin::settings
