// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace reservrutin::cli {

/// The words of one command line, sorted: what stands by itself, and what an option carries. A value.
class Arguments {
public:
    /// `valued` options take the word that follows (or "--name=value"), `flags` take none; "--" ends the options.
    /// Fails with the option that is unknown, said twice or lacks its value.
    struct Fault {
        QString option;
    };
    [[nodiscard]] static tl::expected<Arguments, Fault> sort(const QStringList& words, const QStringList& valued,
                                                             const QStringList& flags);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QString word(qsizetype at) const { return m_words.value(at); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }
    [[nodiscard]] std::optional<QString> optional(const QString& option) const {
        return has(option) ? std::optional(value(option)) : std::nullopt;
    }
    void dropWords(qsizetype count) { m_words.remove(0, count); }

private:
    QStringList m_words;
    QMap<QString, QString> m_options;
};

} // namespace reservrutin::cli
