// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// A report from its content to the bytes that a mail server gets: core composes subject and body, GMime the message.
// Prints p50 and p99; law: at most 2 ms.
#include "core/language/texts.h"
#include "core/report/composition.h"
#include "mail/gmime_composer.h"
#include "support/shipped_files.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace reservrutin;

namespace {

constexpr int warmUp = 50;
constexpr int rounds = 2000;
const base::UtcMs discovered{1'780'294'320'000};

/// A long one: twenty generated lines and a page of own text.
report::Content longReport() {
    report::Content content;
    content.language = QStringLiteral("sv");
    content.routineId = QStringLiteral("pks");
    content.description.systems = {{QStringLiteral("pks"), QStringLiteral("PKS")}};
    content.description.discovered = discovered;
    content.reporter = {QStringLiteral("Exempel Barnmorska"), QStringLiteral("BMM Exempel")};
    for (int line = 0; line < 40; ++line)
        content.ownText += QStringLiteral("Rapporten öppnas inte. Vi arbetar vidare på papper så länge.\n");
    for (int line = 0; line < 20; ++line)
        content.lines.append(
            {discovered + line * base::minuteMs, QStringLiteral("Kontrollera: Nej, samma fel där"), false});
    return content;
}

double microseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main() {
    const auto texts =
        language::Texts::parse(QStringLiteral("sv"), support::fileInTree(QStringLiteral("resources/texts/sv.json")));
    const auto from = delivery::EmailAddress::parse(QStringLiteral("pks-gruppen@exempel.test"));
    if (!texts || !from)
        return 1;
    const language::LocalTime time(QTimeZone(7200));
    const report::Content content = longReport();
    const mail::GmimeComposer composer;
    std::vector<double> taken;
    qsizetype bytes = 0;
    for (int i = 0; i < warmUp + rounds; ++i) {
        const double one = microseconds([&] {
            const report::Composition letter = report::compose(content, QStringLiteral("RR-TEST-0000"), *texts, time);
            const auto composed = composer.compose({{QStringLiteral("Exempel Kontaktperson"), *from},
                                                    std::nullopt,
                                                    {{}, *from},
                                                    letter.subject,
                                                    letter.body,
                                                    delivery::MessageId::of(base::DeliveryId(), *from),
                                                    discovered,
                                                    120,
                                                    std::nullopt,
                                                    {}});
            bytes = composed ? composed->size() : 0;
        });
        if (i >= warmUp)
            taken.push_back(one);
    }
    std::sort(taken.begin(), taken.end());
    std::printf("report composed, %lld bytes: p50 %.0f us, p99 %.0f us\n", static_cast<long long>(bytes),
                taken[taken.size() / 2], taken[taken.size() * 99 / 100]);
    return bytes > 0 ? 0 : 1;
}
