// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/texts.h"

#include "core/base/json.h"
#include "core/base/utc_ms.h"

namespace reservrutin::language {

base::Result<Texts> Texts::parse(const QString& language, const QByteArray& json) {
    const auto parsed = base::parseJson(json);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->is_object())
        return base::fail(base::ErrorKind::FormatUnreadable);
    Texts texts;
    texts.m_language = language;
    for (auto item = parsed->begin(); item != parsed->end(); ++item) {
        if (!item->is_string())
            return base::fail(base::ErrorKind::FormatUnreadable, QString::fromStdString(item.key()));
        texts.m_texts.insert(QString::fromStdString(item.key()), QString::fromStdString(item->get<std::string>()));
    }
    return texts;
}

QString Texts::text(const QString& key, Parameters parameters) const {
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd())
        return u'‹' + key + u'›';
    const QString& pattern = *found;
    QString filled;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            return filled + pattern.mid(at);
        filled += QStringView(pattern).mid(at, open - at);
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        for (const auto& [parameter, value] : parameters) {
            if (name == parameter)
                filled += value;
        }
        at = close + 1;
    }
    return filled;
}

QString Texts::duration(std::int64_t ms) const {
    using namespace base;
    const auto number = [](std::int64_t value) { return QString::number(value); };
    if (ms >= dayMs)
        return text(QStringLiteral("duration.days"),
                    {{QLatin1String("d"), number(ms / dayMs)}, {QLatin1String("h"), number(ms % dayMs / hourMs)}});
    if (ms >= hourMs)
        return text(QStringLiteral("duration.hours"),
                    {{QLatin1String("h"), number(ms / hourMs)}, {QLatin1String("m"), number(ms % hourMs / minuteMs)}});
    return text(QStringLiteral("duration.minutes"), {{QLatin1String("m"), number(ms / minuteMs)}});
}

QString Texts::list(const QStringList& items) const {
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + text(QStringLiteral("list.and")) +
           items.constLast();
}

} // namespace reservrutin::language
