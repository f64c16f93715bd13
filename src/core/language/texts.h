// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace reservrutin::language {

/// The sentences of report, paper, phone script and course of events in one language (resources/texts). A value,
/// read once and shared. The window's own labels do not come from here but from tr().
class Texts {
public:
    using Parameters = std::initializer_list<std::pair<QLatin1String, QString>>;

    /// A flat JSON object of texts. Fails with FormatUnreadable.
    [[nodiscard]] static base::Result<Texts> parse(const QString& language, const QByteArray& json);

    /// The text with each {name} replaced once by its parameter; a parameter is never searched for names itself. A
    /// key this version does not know gives the key in angle quotes, so that it is seen.
    [[nodiscard]] QString text(const QString& key, Parameters parameters = {}) const;
    [[nodiscard]] bool has(const QString& key) const { return m_texts.contains(key); }
    /// The text as it stands in the file, its places not filled in.
    [[nodiscard]] QString pattern(const QString& key) const { return m_texts.value(key); }
    [[nodiscard]] QStringList keys() const { return m_texts.keys(); }
    [[nodiscard]] const QString& language() const { return m_language; }

    /// "42 min", "1 h 42 min", "1 d 3 h"; less than a minute is "0 min".
    [[nodiscard]] QString duration(std::int64_t ms) const;
    /// "PKS", "PKS och Phoniro", "PKS, Phoniro och nödkald".
    [[nodiscard]] QString list(const QStringList& items) const;

private:
    QString m_language;
    QHash<QString, QString> m_texts;
};

} // namespace reservrutin::language
