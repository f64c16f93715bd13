// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "example_message.h"

namespace reservrutin::test {

delivery::EmailAddress address(const char* text) {
    return delivery::EmailAddress::parse(QString::fromUtf8(text)).value();
}

delivery::Message exampleMessage() {
    const auto from = address("pks-gruppen@vgregion.se");
    const auto id = base::DeliveryId::fromHex(u"000102030405060708090a0b0c0d0e0f").value();
    return {
        .from = {QStringLiteral("PKS-gruppen Öster (exempel)"), from},
        .replyTo = delivery::Mailbox{QStringLiteral("Exempel Barnmorska"), address("exempel.barnmorska@vgregion.se")},
        .to = {QString(), address("regionalvardanalys@vgregion.se")},
        .subject = QStringLiteral("PKS: driftstopp, åtkomst saknas på Exempelmottagningen (RR-0123)"),
        .body =
            QStringLiteral("Hej!\n\nPKS går inte att öppna sedan 08:12.\n.\n..två punkter\nFrom nu: papper – 100 %=ja\n"
                           "En lång rad: ") +
            QStringLiteral("räksmörgås ").repeated(120) + QStringLiteral("\n\n  Indragen rad 🩺  \n"),
        .id = delivery::MessageId::of(id, from),
        .date = {1'782'000'000'000},
        .utcOffsetMinutes = 120,
        .inReplyTo = std::nullopt,
        .references = {},
    };
}

} // namespace reservrutin::test
