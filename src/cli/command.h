// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/arguments.h"
#include "cli/journal_care.h"
#include "cli/refusal.h"
#include "core/usecases/console.h"

namespace reservrutin::cli {

/// What one command has to work with. Warnings go to stderr and refuse nothing.
struct Workplace {
    usecases::Console& console;
    JournalCare& care;
    QStringList warnings;
};

/// What a command answers: the same said to a person and to a program. With a refusal `json` is what the refused
/// thing looks like now, where there is one.
struct Outcome {
    base::Json json = base::Json::object();
    QString text;
    std::optional<QByteArray> bytes; ///< instead of text and json: exactly these (a stored message)
    std::optional<Refusal> refusal;
};

/// What a command needs of the store.
enum class Need {
    Nothing, ///< works on a file of its own
    Quiet,   ///< reads no entries, but keeps away while a window is open
    Store,
};

struct Command {
    QString group;
    QString verb;
    QString synopsis; ///< what follows group and verb, for the usage text
    qsizetype least = 0;
    qsizetype most = 0;
    QStringList valued;   ///< options with a value
    QStringList flags;    ///< options without
    QStringList required; ///< of the valued ones
    Need need = Need::Store;
    Outcome (*act)(Workplace&, const Arguments&) = nullptr;
};

[[nodiscard]] QVector<Command> outageCommands();
[[nodiscard]] QVector<Command> reportCommands();
[[nodiscard]] QVector<Command> outboxCommands();
[[nodiscard]] QVector<Command> contactCommands();
[[nodiscard]] QVector<Command> routineCommands();
[[nodiscard]] QVector<Command> exchangeCommands();
[[nodiscard]] QVector<Command> journalCommands();

/// The answer of a use case, which the command line's store gives before the call returns.
template <class T, class Call>
[[nodiscard]] base::Result<T> answered(const Call& call) {
    base::Result<T> answer = base::fail(base::ErrorKind::StoreUnavailable);
    call([&answer](base::Result<T> result) { answer = std::move(result); });
    return answer;
}

[[nodiscard]] inline Outcome refused(const base::Error& error, base::Json now = base::Json::object()) {
    return {std::move(now), {}, std::nullopt, refusal(error)};
}
[[nodiscard]] inline Outcome refused(Refusal why, base::Json now = base::Json::object()) {
    return {std::move(now), {}, std::nullopt, std::move(why)};
}

} // namespace reservrutin::cli
