// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/joining.h"

#include <algorithm>
#include <cstdlib>

namespace reservrutin::report {

using outage::AffectedSystem;
using outage::Description;

namespace {

bool isSameSystem(const AffectedSystem& a, const AffectedSystem& b) {
    if (!a.id.isEmpty() && !b.id.isEmpty())
        return a.id == b.id;
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

bool hasSystem(const Description& description, const AffectedSystem& system) {
    return std::any_of(description.systems.begin(), description.systems.end(),
                       [&system](const AffectedSystem& own) { return isSameSystem(own, system); });
}

void add(Description& all, const Description& part) {
    for (const AffectedSystem& system : part.systems) {
        if (!hasSystem(all, system))
            all.systems.append(system);
    }
    all.total = all.total || part.total;
    if (part.fault == outage::Fault::Down)
        all.fault = part.fault;
    if (all.fault == outage::Fault::Other && all.faultText.isEmpty())
        all.faultText = part.faultText;
}

QString withUnit(const QString& text, const base::Person& reporter, const language::Texts& texts) {
    const QString& unit = reporter.unit.isEmpty() ? reporter.name : reporter.unit;
    return texts.text(QStringLiteral("report.joined-line"),
                      {{QLatin1String("unit"), unit}, {QLatin1String("text"), text}});
}

} // namespace

Content joined(QVector<Part> parts, const base::Person& by, const language::Texts& texts) {
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return a.content.description.discovered < b.content.description.discovered;
    });
    Content all = parts.constFirst().content;
    all.lines.clear();
    all.reporter = by;
    QStringList ownTexts;
    for (const Part& part : std::as_const(parts)) {
        const Content& content = part.content;
        add(all.description, content.description);
        all.origins.append({part.number, content.reporter, content.description.discovered});
        if (!content.ownText.isEmpty())
            ownTexts.append(withUnit(content.ownText, content.reporter, texts));
        for (const Line& line : content.lines)
            all.lines.append({line.at, withUnit(line.text, content.reporter, texts), line.sensed});
    }
    all.ownText = ownTexts.join(u'\n');
    std::stable_sort(all.lines.begin(), all.lines.end(), [](const Line& a, const Line& b) { return a.at < b.at; });
    return all;
}

bool mayBeSameOutage(const Content& a, const Content& b) {
    const Description& one = a.description;
    const Description& other = b.description;
    if (a.language != b.language || a.drill != b.drill ||
        std::max(base::elapsedMs(one.discovered, other.discovered), base::elapsedMs(other.discovered, one.discovered)) >
            sameOutageWithinMs)
        return false;
    return one.total || other.total ||
           std::any_of(one.systems.begin(), one.systems.end(),
                       [&other](const AffectedSystem& system) { return hasSystem(other, system); });
}

} // namespace reservrutin::report
