// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/composition.h"
#include "cli/command_line.h"

#include <QCoreApplication>

#include <cstdio>

using namespace reservrutin;

namespace {

int say(const cli::Spoken& spoken) {
    std::fwrite(spoken.out.constData(), 1, std::size_t(spoken.out.size()), stdout);
    std::fwrite(spoken.err.constData(), 1, std::size_t(spoken.err.size()), stderr);
    const bool written = std::fflush(stdout) == 0;
    return written ? spoken.exit : cli::exitRefused;
}

/// What was mended or left out on the way: said, and refuses nothing.
QStringList warningsOf(const app::Composition& composition) {
    QStringList warnings;
    for (const base::Error& notice : composition.notices())
        warnings.append(cli::refusal(notice).sentence);
    const app::StoreNews& store = composition.store();
    if (!store.setAside.isEmpty() || store.salvaged > 0 || store.lost > 0)
        warnings.append(QStringLiteral("Datafilen var skadad och har lagats: %1 händelser finns kvar, %2 saknas.")
                            .arg(store.salvaged)
                            .arg(store.lost));
    return warnings;
}

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reservrutin-cli"));
    const auto invocation = cli::parse(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return say(invocation.error());
    const cli::Arguments& said = invocation->arguments;
    app::Composition composition({app::Use::CommandLine,
                                  invocation->dataFolder,
                                  {said.optional(QStringLiteral("server")), said.optional(QStringLiteral("user")),
                                   said.optional(QStringLiteral("ca")), said.optional(QStringLiteral("drop"))}});
    composition.start();
    cli::Workplace place{composition.console(), composition.journalCare(), warningsOf(composition)};
    return say(cli::perform(*invocation, place, composition.store().error));
}
