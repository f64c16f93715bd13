// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/error.h"
#include "core/delivery/outcome.h"

namespace reservrutin::cli {

/// Why a command was not done: a stable code for programs, two short sentences for people.
struct Refusal {
    QString code;
    QString sentence;
};

/// Refusals that only the command line has.
enum class Complaint {
    IdTooShort,    ///< parameter: what was written
    IdAmbiguous,   ///< parameter: what was written
    NoMessage,     ///< the report has no stored message yet
    SettingFixed,  ///< parameter: the option
    RoutineFaulty, ///< parameter: the file
    NotAllTaken,   ///< some messages are still not with the server
    NothingShared, ///< no report has been handed over
    NoDropFolder,
    PasswordMissing, ///< a user is set, and no password was given
};

[[nodiscard]] Refusal refusal(const base::Error& error);
[[nodiscard]] Refusal refusal(Complaint complaint, const QString& parameter = {});
/// Why no message can be sent at all, in two sentences.
[[nodiscard]] QString sentenceFor(delivery::PauseReason reason);

/// What somebody wrote, safe to show in a terminal: one line, at most 60 characters.
[[nodiscard]] QString shown(const QString& written);

} // namespace reservrutin::cli
