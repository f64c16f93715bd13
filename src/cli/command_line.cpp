// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/command_line.h"

#include "core/outage/outage.h"

#include <algorithm>

namespace reservrutin::cli {

using base::ErrorKind;
using base::toJson;

namespace {

QVector<Command> commands() {
    return routineCommands() + contactCommands() + outageCommands() + reportCommands() + outboxCommands() +
           exchangeCommands() + journalCommands();
}

QStringList common() {
    return {QStringLiteral("data")};
}

QStringList commonFlags() {
    return {QStringLiteral("json"), QStringLiteral("help")};
}

Spoken usageFault(const QString& sentence) {
    return {exitUsage, {}, (sentence + QStringLiteral("\nSe reservrutin-cli --help.\n")).toUtf8()};
}

/// Group and verb are the first two words that are no option; options that stand before them are the common ones.
const Command* commandIn(const QVector<Command>& all, const QStringList& words) {
    QStringList plain;
    for (qsizetype at = 0; at < words.size() && plain.size() < 2; ++at) {
        if (words.at(at) == u"--data")
            ++at;
        else if (!words.at(at).startsWith(QLatin1String("--")))
            plain.append(words.at(at));
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command& command) {
        return command.group == plain.value(0) && command.verb == plain.value(1);
    });
    return found == all.end() ? nullptr : &*found;
}

/// Options that take one of a few words.
std::optional<QString> unknownChoice(const Arguments& arguments) {
    const auto kind = arguments.optional(QStringLiteral("kind"));
    if (kind && !outage::faultFrom(*kind))
        return *kind;
    const auto way = arguments.optional(QStringLiteral("via"));
    if (way && !QStringList{QStringLiteral("smtp"), QStringLiteral("phone"), QStringLiteral("paper")}.contains(*way))
        return *way;
    return std::nullopt;
}

QString synopsisOf(const Command& command) {
    return QStringLiteral("reservrutin-cli %1 %2 %3").arg(command.group, command.verb, command.synopsis).trimmed();
}

std::optional<QString> shapeFault(const Command& command, const Arguments& arguments) {
    const qsizetype count = arguments.words().size();
    if (count < command.least || count > command.most)
        return QStringLiteral("Så här skrivs det: ") + synopsisOf(command);
    for (const QString& option : command.required) {
        if (!arguments.has(option))
            return QStringLiteral("--%1 saknas. Så här skrivs det: %2").arg(option, synopsisOf(command));
    }
    const bool sets = command.group == u"contact" && command.verb == u"set";
    if (sets && !arguments.has(QStringLiteral("name")) && !arguments.has(QStringLiteral("phone")) &&
        !arguments.has(QStringLiteral("email")))
        return QStringLiteral("Ange --name, --phone eller --email.");
    if (const auto choice = unknownChoice(arguments))
        return QStringLiteral("%1 är inget av valen. Så här skrivs det: %2").arg(shown(*choice), synopsisOf(command));
    return std::nullopt;
}

/// What another console let in is no command to a terminal: control characters, other line breaks and what turns the
/// direction of writing stay out. The joiners of emoji and scripts stay.
bool isUnsafe(QChar c) {
    const bool isJoiner = c == QChar(0x200C) || c == QChar(0x200D);
    const bool isFormat = c.category() == QChar::Other_Format && !isJoiner;
    return isFormat || c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

QByteArray line(QString text) {
    text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && isUnsafe(c); });
    return text.toUtf8() + '\n';
}

/// The same to a program, spelled so that a terminal is safe from it as well.
QByteArray line(const base::Json& json) {
    QString spelled;
    for (const QChar c : QString::fromUtf8(base::compactJson(json))) {
        if (isUnsafe(c))
            spelled += QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            spelled += c;
    }
    return spelled.toUtf8() + '\n';
}

/// A refusal for programs: what the thing looks like now, with the reason's code beside it.
base::Json refusedJson(base::Json now, const Refusal& why) {
    if (now.is_array())
        return now;
    if (!now.contains("id"))
        now["id"] = nullptr;
    if (!now.contains("state"))
        now["state"] = nullptr;
    now["error"] = toJson(why.code);
    return now;
}

Spoken spoken(const Invocation& invocation, const Outcome& outcome, const QStringList& warnings) {
    Spoken said;
    for (const QString& warning : warnings)
        said.err += line(warning);
    if (outcome.refusal) {
        said.exit = exitRefused;
        said.err += line(outcome.refusal->sentence);
    }
    if (outcome.bytes && !outcome.refusal)
        said.out = *outcome.bytes;
    else if (invocation.json)
        said.out = line(outcome.refusal ? refusedJson(outcome.json, *outcome.refusal) : outcome.json);
    else if (!outcome.text.isEmpty())
        said.out = line(outcome.text);
    return said;
}

bool stops(Need need, const std::optional<base::Error>& storeError) {
    if (!storeError || need == Need::Nothing)
        return false;
    return need == Need::Store || storeError->kind == ErrorKind::StoreBusy;
}

} // namespace

QString usage() {
    QString text = QStringLiteral("reservrutin-cli [--data MAPP] [--json] GRUPP KOMMANDO …\n\n");
    for (const Command& command : commands())
        text += QStringLiteral("  ") + synopsisOf(command).section(u' ', 1) + u'\n';
    text += QStringLiteral("\nID är ett helt nummer, minst fyra tecken av det, eller ett anmälningsnummer (RR-…).\n"
                           "--as NAMN säger vem som gör det. Avslutar med 0 gjort, 1 inte gjort, 2 fel skrivet.\n");
    return text;
}

tl::expected<Invocation, Spoken> parse(const QStringList& words) {
    const QVector<Command> all = commands();
    const Command* command = commandIn(all, words);
    if (!command) {
        if (words.contains(QStringLiteral("--help")))
            return tl::unexpected(Spoken{exitDone, usage().toUtf8(), {}});
        return tl::unexpected(Spoken{exitUsage, {}, usage().toUtf8()});
    }
    auto sorted = Arguments::sort(words, command->valued + common(), command->flags + commonFlags());
    if (!sorted)
        return tl::unexpected(usageFault(QStringLiteral("%1 går inte att använda så här: %2")
                                             .arg(shown(sorted.error().option), synopsisOf(*command))));
    sorted->dropWords(2);
    if (sorted->has(QStringLiteral("help")))
        return tl::unexpected(Spoken{exitDone, line(synopsisOf(*command)), {}});
    if (const auto fault = shapeFault(*command, *sorted))
        return tl::unexpected(usageFault(*fault));
    Invocation invocation{*command, *sorted, sorted->value(QStringLiteral("data")),
                          sorted->has(QStringLiteral("json"))};
    return invocation;
}

Spoken perform(const Invocation& invocation, Workplace& place, const std::optional<base::Error>& storeError) {
    if (stops(invocation.command.need, storeError))
        return spoken(invocation, refused(*storeError), place.warnings);
    const Outcome outcome = invocation.command.act(place, invocation.arguments);
    return spoken(invocation, outcome, place.warnings);
}

} // namespace reservrutin::cli
