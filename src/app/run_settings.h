// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/settings.h"

#include <optional>

namespace reservrutin::app {

/// What one run says about the mail server and the drop folder. Nothing of it is written.
struct RunMail {
    std::optional<QString> server;
    std::optional<QString> user;
    std::optional<QString> ca;
    std::optional<QString> drop{};
};

/// The settings as they are, with what this run says in their place where the organisation has not fixed it. Owned by
/// the composition, on its thread; `kept` outlives it.
class RunSettings final : public usecases::SettingsStore {
public:
    RunSettings(usecases::SettingsStore& kept, RunMail mail)
        : m_kept(kept)
        , m_mail(std::move(mail)) {
        refresh();
    }

    [[nodiscard]] const usecases::Settings& settings() const override {
        refresh();
        return m_effective;
    }
    [[nodiscard]] bool isFixed(usecases::Field field) const override { return m_kept.isFixed(field); }
    void setUnit(const usecases::UnitSettings& unit) override { m_kept.setUnit(unit); }
    [[nodiscard]] base::Result<void> setMail(const usecases::MailSettings& mail) override {
        return m_kept.setMail(mail);
    }
    void setLanguage(const QString& language) override { m_kept.setLanguage(language); }
    void setFolders(const usecases::FolderSettings& folders) override { m_kept.setFolders(folders); }
    void setLook(const usecases::LookSettings& look) override { m_kept.setLook(look); }
    void setPerson(const usecases::PersonSettings& person) override { m_kept.setPerson(person); }

private:
    void refresh() const {
        m_effective = m_kept.settings();
        put(m_mail.server, usecases::Field::MailServer, m_effective.mail.server);
        put(m_mail.user, usecases::Field::MailUser, m_effective.mail.user);
        put(m_mail.ca, usecases::Field::MailCa, m_effective.mail.ca);
        put(m_mail.drop, usecases::Field::DropFolder, m_effective.folders.drop);
    }
    void put(const std::optional<QString>& said, usecases::Field field, QString& value) const {
        if (said && !m_kept.isFixed(field))
            value = *said;
    }

    usecases::SettingsStore& m_kept;
    const RunMail m_mail;
    mutable usecases::Settings m_effective;
};

} // namespace reservrutin::app
