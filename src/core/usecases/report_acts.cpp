// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/report_acts.h"

#include "core/report/report_number.h"

namespace reservrutin::usecases {

using base::Result;
using journal::Command;
using journal::Fact;
using journal::Subject;

void actOnReport(CommandDesk& desk, base::ReportId id, ReportDecide decide, QStringList wipedDrafts, ReportDone done) {
    const Subject subject = Subject::of(id);
    const auto decideNow = [&desk, id, decide = std::move(decide), wipedDrafts]() -> Result<Command> {
        const report::Report* report = desk.overview().report(id);
        if (!report)
            return base::fail(base::ErrorKind::NotFound, report::numberOf(id));
        const auto facts = decide(*report);
        if (!facts)
            return tl::unexpected(facts.error());
        Command command{*facts, {}, wipedDrafts};
        for (const Fact& fact : *facts)
            command.lastSeen.insert(fact.subject, desk.overview().lastOf(fact.subject));
        return command;
    };
    const auto run = [&desk, id, subject, decideNow, done](const Result<bool>& found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        desk.run(subject, decideNow, [id, done](const Result<journal::Committed>& result) {
            done(result.map([id](const journal::Committed&) { return id; }));
        });
    };
    if (desk.overview().report(id))
        return run(true);
    desk.fetch(subject, run);
}

} // namespace reservrutin::usecases
