// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>
#include <QVector>

namespace reservrutin::simulation {

/// What must hold in every simulated run.
enum class Rule {
    AcknowledgedIsKept,   ///< what a journal said it holds it holds, and nothing is lost while one holder lives
    SummaryEqualsRebuild, ///< a summary is what its entries fold to from the first on
    OverviewIsCurrent,    ///< what is on screen has seen the newest entry
    ChainsVerify,         ///< hashes match bytes; no writer uses a number twice or breaks its chain
    AllEqual,             ///< at rest, after two rounds by the folder
    NothingStuck,         ///< at rest, each report is given, refused, or waits where a person sees it
    GivenWasTaken,        ///< what is said to have been taken by the server was
    OneMessageId,         ///< a message keeps its Message-ID
    NoCopyUnasked,        ///< a second copy only where the reply was lost or a person asked; three by itself at most
    SilenceIsUnknown,     ///< silence after the final dot is never "not taken, try later"
    NotSendingAfterStart, ///< nothing of its own is found in Sending once a program has started
};

[[nodiscard]] constexpr QLatin1String nameOf(Rule rule) {
    switch (rule) {
    case Rule::AcknowledgedIsKept:
        return QLatin1String("acknowledged is kept");
    case Rule::SummaryEqualsRebuild:
        return QLatin1String("summary equals rebuild");
    case Rule::OverviewIsCurrent:
        return QLatin1String("overview is current");
    case Rule::ChainsVerify:
        return QLatin1String("chains verify");
    case Rule::AllEqual:
        return QLatin1String("all equal");
    case Rule::NothingStuck:
        return QLatin1String("nothing stuck");
    case Rule::GivenWasTaken:
        return QLatin1String("given was taken");
    case Rule::OneMessageId:
        return QLatin1String("one Message-ID");
    case Rule::NoCopyUnasked:
        return QLatin1String("no copy unasked");
    case Rule::SilenceIsUnknown:
        return QLatin1String("silence is unknown");
    case Rule::NotSendingAfterStart:
        return QLatin1String("not sending after start");
    }
    Q_UNREACHABLE();
}

struct Breach {
    Rule rule;
    QString what;
};

using Breaches = QVector<Breach>;

} // namespace reservrutin::simulation
