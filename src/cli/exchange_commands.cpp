// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/command.h"

namespace reservrutin::cli {

using base::toJson;
using usecases::Came;
using usecases::ExchangeState;

namespace {

QString amount(int count, const QString& one, const QString& many) {
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

Outcome write(Workplace& place, const Arguments& arguments) {
    const QString file = arguments.word(0);
    const auto written = answered<QStringList>([&](auto done) { place.console.exchanges.writeFile(file, done); });
    if (!written && written.error().kind == base::ErrorKind::NotFound)
        return refused(refusal(Complaint::NothingShared), {{"id", toJson(file)}, {"state", "not-written"}});
    if (!written)
        return refused(written.error(), {{"id", toJson(file)}, {"state", "not-written"}});
    return {{{"id", toJson(file)}, {"state", "written"}, {"files", toJson(*written)}},
            QStringLiteral("Överlämningsfilen är skriven: ") + written->join(QStringLiteral(", ")),
            std::nullopt,
            std::nullopt};
}

QString sentenceOf(const Came& came) {
    if (came.reports + came.updates + came.others == 0)
        return QStringLiteral("Allt i filen fanns redan här.");
    return QStringLiteral("Kom in: %1, %2 och %3.")
        .arg(amount(came.reports, QStringLiteral("anmälan"), QStringLiteral("anmälningar")),
             amount(came.updates, QStringLiteral("uppdatering"), QStringLiteral("uppdateringar")),
             amount(came.others, QStringLiteral("annan händelse"), QStringLiteral("andra händelser")));
}

Outcome take(Workplace& place, const Arguments& arguments) {
    const QString file = arguments.word(0);
    const auto came = answered<Came>([&](auto done) { place.console.exchanges.takeFile(file, done); });
    if (!came)
        return refused(came.error(), {{"id", toJson(file)}, {"state", "not-taken"}});
    return {{{"id", toJson(file)},
             {"state", "taken"},
             {"reports", came->reports},
             {"updates", came->updates},
             {"others", came->others}},
            sentenceOf(*came),
            std::nullopt,
            std::nullopt};
}

/// What did not get across, as sentences; empty when everything did.
QString leftOf(const ExchangeState& state) {
    QString said;
    if (state.tooLarge > 0)
        said += QStringLiteral(". För stora för en fil: %1. Lämna dem på papper eller per telefon").arg(state.tooLarge);
    if (state.newer > 0)
        said += QStringLiteral(". Filer från en nyare Reservrutin: %1. Uppdatera den här datorn").arg(state.newer);
    if (state.unread > 0)
        said += QStringLiteral(". Filer som inte går att läsa: %1. Säg till IT-stödet").arg(state.unread);
    return said;
}

/// Looks twice: others' entries that the folder lacks are put there at the second look.
Outcome run(Workplace& place, const Arguments&) {
    usecases::Exchanges& exchanges = place.console.exchanges;
    const QString folder = place.console.settings.settings().folders.drop;
    if (folder.isEmpty())
        return refused(refusal(Complaint::NoDropFolder));
    exchanges.lookNow();
    exchanges.lookNow();
    const ExchangeState& state = exchanges.state();
    if (state.kind == ExchangeState::Kind::UpToDate)
        return {{{"id", toJson(folder)},
                 {"state", state.isPartial() ? "partly" : "up-to-date"},
                 {"tooLarge", state.tooLarge},
                 {"newer", state.newer},
                 {"unread", state.unread}},
                QStringLiteral("Utbytt med mappen ") + folder + leftOf(state),
                std::nullopt,
                std::nullopt};
    const base::Json now = {{"id", toJson(folder)}, {"state", "trouble"}};
    return refused({state.why.value_or(base::ErrorKind::StoreUnavailable), folder}, now);
}

} // namespace

QVector<Command> exchangeCommands() {
    const QString handover = QStringLiteral("handover");
    const QString file = QStringLiteral("FILE");
    return {
        {handover, QStringLiteral("write"), file, 1, 1, {}, {}, {}, Need::Store, write},
        {handover, QStringLiteral("take"), file, 1, 1, {}, {}, {}, Need::Store, take},
        {QStringLiteral("exchange"),
         QStringLiteral("run"),
         QStringLiteral("[--drop FOLDER]"),
         0,
         0,
         {QStringLiteral("drop")},
         {},
         {},
         Need::Store,
         run},
    };
}

} // namespace reservrutin::cli
