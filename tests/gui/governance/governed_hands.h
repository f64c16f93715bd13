// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/pages/page_hands.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/text_area.h"
#include "support/outside_twin.h"

namespace reservrutin::gui {

/// A person with a keyboard before a page of governance. Passphrases are the twin's: twelve digits whose number is the
/// key's seed.
class GovernedHands : public PageHands {
protected:
    static QString passphrase(int seed) { return QStringLiteral("%1").arg(seed, 12, 10, QLatin1Char('0')); }
    static journal::Subject pks() { return journal::Subject::routine(QStringLiteral("pks")); }

    /// One administrator is trusted, and two when `second`; the key of `anna` is open.
    void trustAnna(bool second = false) {
        sitDown(anna, annaSeed);
        usecases::Caught<void> begun;
        administrators.begin(usecases::nurse, begun.taker());
        ASSERT_TRUE(begun.ok());
        if (!second)
            return;
        trust::TrustDocument next = *administrators.trust();
        next.administrators.append({bo, QStringLiteral("Administratör"), trust::keyNumber(boSeed).publicKey()});
        usecases::Caught<void> published;
        administrators.publish(next, {}, published.taker());
        ASSERT_TRUE(published.ok());
    }
    [[nodiscard]] QByteArray pksVersion(const QString& version) const {
        routine::Routine routine = *routines.routine(QStringLiteral("pks"));
        routine.document.version = version;
        routine.document.changes = QStringLiteral("Ny version ") + version;
        routine.steps.first().text += QStringLiteral(" Gör det lugnt.");
        return routine::print(routine);
    }
    trust::TextHash submitted(const QByteArray& text) {
        usecases::Caught<trust::TextHash> done;
        governed.submit(pks(), text, QStringLiteral("Lugnare ord"), done.taker());
        EXPECT_TRUE(done.ok());
        return trust::hashOfText(text);
    }
    /// Files are read and written on another thread.
    template <class Condition>
    bool comes(Condition condition) {
        return QTest::qWaitFor(condition, 20'000);
    }
    [[nodiscard]] QString said() const {
        for (const auto* strip : page->findChildren<Strip*>()) {
            if (strip->isVisible())
                return strip->text();
        }
        return {};
    }
    bool press(const QString& name) {
        if (!tabTo(name))
            return false;
        pressHere();
        return true;
    }
    [[nodiscard]] trust::EditionStage stage(trust::TextHash hash) {
        return governed.stageOf(pks(), *overview.life(pks())->edition(hash));
    }

    const QString anna = QStringLiteral("Exempel Anna");
    const QString bo = QStringLiteral("Exempel Bo");
    static constexpr int annaSeed = 11;
    static constexpr int boSeed = 22;
    support::OutsideTwin::Seen seen;
};

} // namespace reservrutin::gui
