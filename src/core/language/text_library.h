// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/texts.h"

#include <QMap>

namespace reservrutin::language {

/// The texts of every language the console has. A value, filled once by app/composition and never changed.
class TextLibrary {
public:
    void add(const Texts& texts) { m_texts.insert(texts.language(), texts); }
    /// Swedish stands in for a language the console does not have.
    [[nodiscard]] const Texts& in(const QString& language) const;
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }

private:
    QMap<QString, Texts> m_texts;
    Texts m_none;
};

} // namespace reservrutin::language
