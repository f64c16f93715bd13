// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/arguments.h"

namespace reservrutin::cli {

tl::expected<Arguments, Arguments::Fault> Arguments::sort(const QStringList& words, const QStringList& valued,
                                                          const QStringList& flags) {
    Arguments sorted;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words.at(at);
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            sorted.m_words.append(word);
            continue;
        }
        if (word.size() == 2) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const bool takesValue = valued.contains(name);
        const bool hasValue = equals >= 0 || at + 1 < words.size();
        const bool isKnown = takesValue ? hasValue : flags.contains(name) && equals < 0;
        if (!isKnown || sorted.has(name))
            return tl::unexpected(Fault{word.left(equals)});
        QString value;
        if (takesValue)
            value = equals >= 0 ? word.mid(equals + 1) : words.at(++at);
        sorted.m_options.insert(name, value);
    }
    return sorted;
}

} // namespace reservrutin::cli
