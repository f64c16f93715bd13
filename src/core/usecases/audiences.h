// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/overview.h"
#include "core/usecases/settings.h"

namespace reservrutin::usecases {

/// Decides, in one place, who an entry is for. Handed-over reports with their deliveries, contacts and who is on duty
/// are for the group of the unit's PKS area; drafts, outages and every drill stay in this data folder (design law 9).
/// Owned by app/composition, on the window's thread.
class Audiences final {
public:
    Audiences(const SettingsStore& settings, const Overview& overview)
        : m_settings(settings)
        , m_overview(overview) {}

    /// `command` is all that is committed with the fact.
    [[nodiscard]] journal::AudienceId of(const journal::Fact& fact, const QVector<journal::Fact>& command) const;

private:
    [[nodiscard]] bool isOfDrill(const journal::Fact& fact) const;
    [[nodiscard]] bool isShared(const journal::Fact& fact, const QVector<journal::Fact>& command) const;

    const SettingsStore& m_settings;
    const Overview& m_overview;
};

} // namespace reservrutin::usecases
