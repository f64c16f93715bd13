// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/command.h"

namespace reservrutin::cli {

using base::ErrorKind;
using base::toJson;

namespace {

const auto journalId = QLatin1String("journal");

Outcome verify(Workplace& place, const Arguments&) {
    const auto checked = place.care.verify();
    if (!checked)
        return refused(checked.error());
    Outcome outcome;
    outcome.json = {{"id", toJson(journalId)},
                    {"state", checked->sound ? "sound" : "damaged"},
                    {"entries", checked->entries},
                    {"erased", checked->erased},
                    {"findings", toJson(checked->findings)},
                    {"differing", toJson(checked->differing)},
                    {"integrity", toJson(checked->integrity)}};
    QStringList lines{
        QStringLiteral("%1 händelser. %2")
            .arg(checked->entries)
            .arg(checked->sound ? QStringLiteral("Kedjan stämmer.") : QStringLiteral("Kedjan stämmer inte."))};
    lines += checked->findings + checked->differing;
    if (!checked->integrity.isEmpty())
        lines.append(checked->integrity);
    outcome.text = lines.join(u'\n');
    if (!checked->sound)
        outcome.refusal = refusal({ErrorKind::StoreDamaged, {}});
    return outcome;
}

Outcome describe(Workplace& place, const Arguments&) {
    const auto text = place.care.describe();
    if (!text)
        return refused(text.error());
    const QStringList lines = text->split(u'\n', Qt::SkipEmptyParts);
    return {{{"id", toJson(journalId)}, {"state", "described"}, {"lines", toJson(lines)}},
            lines.join(u'\n'),
            std::nullopt,
            std::nullopt};
}

Outcome backup(Workplace& place, const Arguments& arguments) {
    const QString file = arguments.word(0);
    if (const auto copied = place.care.backup(file); !copied)
        return refused(copied.error(), {{"id", toJson(file)}, {"state", "not-copied"}});
    return {{{"id", toJson(file)}, {"state", "copied"}},
            QStringLiteral("Kopian är gjord och kontrollerad: ") + file,
            std::nullopt,
            std::nullopt};
}

} // namespace

QVector<Command> journalCommands() {
    const QString group = QStringLiteral("journal");
    return {
        {group, QStringLiteral("verify"), {}, 0, 0, {}, {}, {}, Need::Store, verify},
        {group, QStringLiteral("describe"), {}, 0, 0, {}, {}, {}, Need::Store, describe},
        {group, QStringLiteral("backup"), QStringLiteral("FILE"), 1, 1, {}, {}, {}, Need::Store, backup},
    };
}

} // namespace reservrutin::cli
