// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/text_library.h"

namespace reservrutin::language {

const Texts& TextLibrary::in(const QString& language) const {
    auto found = m_texts.constFind(language);
    if (found == m_texts.constEnd())
        found = m_texts.constFind(QStringLiteral("sv"));
    return found == m_texts.constEnd() ? m_none : *found;
}

} // namespace reservrutin::language
