// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/report/content.h"

namespace reservrutin::report {

/// A report in words, in the routine's language: what the preview shows, what mail, clipboard, paper and phone carry.
struct Composition {
    QString subject;
    QString body; ///< lines parted by "\n", at most 78 characters where words allow (RFC 5322 2.1.1)

    friend bool operator==(const Composition&, const Composition&) = default;
};

/// Says in the subject and the first line that this is an update, and of which report.
struct UpdateMark {
    int number = 1;
    QString parent; ///< the parent's number, "RR-…"

    friend bool operator==(const UpdateMark&, const UpdateMark&) = default;
};

[[nodiscard]] Composition compose(const Content& content, const QString& number, const language::Texts& texts,
                                  const language::LocalTime& time,
                                  const std::optional<UpdateMark>& update = std::nullopt);

/// Where a drill's mail is addressed: a name that can never exist (RFC 2606, section 2), so that even a message that
/// got past the sink would reach nobody.
inline constexpr QLatin1String drillAddress("ovning@reservrutin.invalid");

/// The recipient as a preview names it; in a drill the drill's address, and whom it would have gone to.
[[nodiscard]] QString recipientShown(const QString& recipient, bool drill, const language::Texts& texts);

/// What the caller reads aloud on the phone, a sentence a line: who is calling, and who reports where that is someone
/// else. The number is spelled in groups.
[[nodiscard]] QStringList phoneScript(const Content& content, const QString& number, const base::Person& caller,
                                      const language::Texts& texts, const language::LocalTime& time);

/// The lines the console offers for the course of events; the person may leave each out. An answer that was changed
/// stays, and the one that replaced it says so: the two never stand side by side as if both held.
[[nodiscard]] QVector<std::pair<journal::EntryId, Line>> offeredLines(const QVector<outage::Event>& events,
                                                                      const routine::Routine& routine,
                                                                      const language::Texts& texts,
                                                                      const language::LocalTime& time);

} // namespace reservrutin::report
