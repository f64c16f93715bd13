// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/exchange/exchange.h"
#include "core/usecases/governed_console.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using journal::Subject;
using trust::EditionStage;
using trust::TextHash;

inline const Subject pks = Subject::routine(u"pks"_s);

/// Anna's computer trusts her; Bo's and a clinic's believe the first version because the machine file names it.
class EditionsTest : public testing::Test {
protected:
    std::shared_ptr<support::FixedClock> clock = std::make_shared<support::FixedClock>();
    GovernedConsole anna{1, clock};
    GovernedConsole bo{2, clock};
    GovernedConsole clinic{3, clock};

    void SetUp() override {
        anna.sitDown(u"Exempel Anna"_s, 11);
        Caught<void> begun;
        anna.administrators.begin(nurse, begun.taker());
        ASSERT_TRUE(begun.ok());
        bo.sitDown(u"Exempel Bo"_s, 12);
        for (GovernedConsole* other : {&bo, &clinic}) {
            Caught<void> believed;
            other->administrators.believe(anna.overview.trustChain().believed.first().envelope, believed.taker());
            ASSERT_TRUE(believed.ok());
        }
    }
    /// Bo becomes the second administrator.
    void letBoIn() {
        trust::TrustDocument next = *anna.administrators.trust();
        next.administrators.append({u"Exempel Bo"_s, u"Granskare"_s, bo.worker.file->publicKey});
        Caught<void> published;
        anna.administrators.publish(next, {}, published.taker());
        ASSERT_TRUE(published.ok());
        meet(anna, bo);
        meet(anna, clinic);
    }
    void meet(GovernedConsole& a, GovernedConsole& b) {
        exchange::exchange(a.journal, b.journal, [&](const base::Result<exchange::Exchanged>& result) {
            ASSERT_TRUE(result.has_value());
            a.overview.take(result->first.summaries);
            b.overview.take(result->second.summaries);
        });
        for (GovernedConsole* each : {&a, &b})
            each->editions.judge([] {});
    }
    TextHash submitted(GovernedConsole& console, const QByteArray& text) {
        Caught<TextHash> done;
        console.editions.submit(pks, text, u"Nytt nummer"_s, done.taker());
        EXPECT_TRUE(done.ok());
        return trust::hashOfText(text);
    }
    void reviewed(GovernedConsole& console, TextHash edition) {
        Caught<TextHash> done;
        console.editions.review(pks, edition, done.taker());
        EXPECT_TRUE(done.ok());
    }
    void approved(GovernedConsole& console, TextHash edition, QDate from = {2026, 6, 1}) {
        Caught<TextHash> done;
        console.editions.approve(pks, edition, from, done.taker());
        EXPECT_TRUE(done.ok());
    }
    /// Written by Anna, reviewed and approved by Bo, and known to all.
    TextHash published(const QByteArray& text, QDate from = {2026, 6, 1}) {
        const TextHash edition = submitted(anna, text);
        meet(anna, bo);
        reviewed(bo, edition);
        approved(bo, edition, from);
        meet(anna, bo);
        meet(bo, clinic);
        return edition;
    }
    static QByteArray inForceAt(const GovernedConsole& console) {
        const trust::EditionLife* const life = console.overview.life(pks);
        const trust::Edition* const edition = life ? life->inForce(console.today) : nullptr;
        return edition ? edition->text : QByteArray();
    }
    static EditionStage stage(const GovernedConsole& console, TextHash edition) {
        return console.editions.stageOf(pks, *console.overview.life(pks)->edition(edition));
    }
};

} // namespace reservrutin::usecases
