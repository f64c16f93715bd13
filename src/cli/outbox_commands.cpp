// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/lookup.h"
#include "cli/views.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace reservrutin::cli {

using base::DeliveryId;
using base::ErrorKind;
using delivery::Delivery;
using delivery::State;
using usecases::Field;

namespace {

Outcome listOf(const Workplace& place, const QVector<const Delivery*>& deliveries) {
    Outcome outcome;
    outcome.json = base::Json::array();
    QStringList lines;
    for (const Delivery* delivery : deliveries) {
        outcome.json.push_back(viewOf(place, *delivery));
        lines.append(lineOf(place, *delivery));
    }
    outcome.text = lines.isEmpty() ? QStringLiteral("Inget väntar i utkorgen.") : lines.join(u'\n');
    return outcome;
}

Outcome list(Workplace& place, const Arguments&) {
    if (const auto read = readAll(place, {QString(journal::Subject::deliveryType)}); !read)
        return refused(read.error());
    auto deliveries = place.console.overview.deliveries();
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const Delivery* a, const Delivery* b) { return b->begunAt < a->begunAt; });
    return listOf(place, deliveries);
}

QVector<DeliveryId> dueNow(const Workplace& place) {
    QVector<DeliveryId> due;
    const base::UtcMs now = place.console.clock.now();
    for (const Delivery* delivery : place.console.overview.deliveries()) {
        if (place.console.queue.isDue(*delivery, now))
            due.append(delivery->id);
    }
    return due;
}

/// What the organisation has fixed is not changed by a run.
std::optional<Refusal> fixedSetting(const Workplace& place, const Arguments& arguments) {
    const usecases::MailSettings& mail = place.console.settings.settings().mail;
    const std::array<std::tuple<const char16_t*, Field, QString>, 3> settings{
        {{u"server", Field::MailServer, mail.server},
         {u"user", Field::MailUser, mail.user},
         {u"ca", Field::MailCa, mail.ca}}};
    for (const auto& [name, field, value] : settings) {
        const auto said = arguments.optional(QString::fromUtf16(name));
        if (said && place.console.settings.isFixed(field) && *said != value)
            return refusal(Complaint::SettingFixed, QStringLiteral("--") + QString::fromUtf16(name));
    }
    return std::nullopt;
}

/// The first line of the file, without its line break.
base::Result<QByteArray> passwordIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::FileUnreadable, path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool needsServer(const Workplace& place, const QVector<DeliveryId>& due) {
    return std::any_of(due.begin(), due.end(),
                       [&](DeliveryId id) { return !place.console.overview.delivery(id)->drill; });
}

/// Why nothing of this can be sent: found out before anything is marked as being sent.
std::optional<Refusal> obstacle(const Workplace& place, const Arguments& arguments, const QByteArray& password) {
    if (const auto fixed = fixedSetting(place, arguments))
        return fixed;
    if (const auto server = place.console.post.server(); !server)
        return refusal(server.error());
    const bool needsPassword = !place.console.settings.settings().mail.user.isEmpty();
    if (needsPassword && password.isEmpty())
        return refusal(Complaint::PasswordMissing);
    return std::nullopt;
}

Outcome reported(Workplace& place, const QVector<DeliveryId>& ids) {
    QVector<const Delivery*> deliveries;
    bool allTaken = true;
    for (const DeliveryId id : ids) {
        const Delivery* delivery = place.console.overview.delivery(id);
        deliveries.append(delivery);
        allTaken = allTaken && delivery->state == State::Accepted;
    }
    Outcome outcome = listOf(place, deliveries);
    if (const auto pause = place.console.post.pause())
        outcome.refusal = Refusal{delivery::codeOf(pause->reason), sentenceFor(pause->reason)};
    else if (!allTaken)
        outcome.refusal = refusal(Complaint::NotAllTaken);
    return outcome;
}

Outcome run(Workplace& place, const Arguments& arguments) {
    const QVector<DeliveryId> due = dueNow(place);
    if (due.isEmpty())
        return listOf(place, {});
    QByteArray password;
    if (const auto file = arguments.optional(QStringLiteral("password-file"))) {
        const auto read = passwordIn(*file);
        if (!read)
            return refused(read.error());
        password = *read;
    }
    std::optional<Refusal> why;
    if (needsServer(place, due))
        why = obstacle(place, arguments, password);
    if (why)
        return {reported(place, due).json, {}, std::nullopt, why};
    place.console.post.setPassword(password); // sends what is due
    return reported(place, due);
}

} // namespace

QVector<Command> outboxCommands() {
    const QString group = QStringLiteral("outbox");
    return {
        {group, QStringLiteral("list"), {}, 0, 0, {}, {}, {}, Need::Store, list},
        {group,
         QStringLiteral("run"),
         QStringLiteral("[--server URL] [--user U] [--password-file F] [--ca FILE]"),
         0,
         0,
         {QStringLiteral("server"), QStringLiteral("user"), QStringLiteral("password-file"), QStringLiteral("ca")},
         {},
         {},
         Need::Store,
         run},
    };
}

} // namespace reservrutin::cli
