// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/message_words.h"

namespace reservrutin::gui {

QString messageText(const Session& session, const OutboxItem& item) {
    const usecases::Console& console = session.console();
    const report::Report& report = *item.report;
    if (!report.content)
        return {};
    const language::Texts& texts = console.texts.in(report.content->language);
    const report::Composition composed = console.reports.composed(report.id, *report.content);
    const delivery::Delivery* sent = item.deciding();
    const bool stored = sent && sent->way == delivery::WayOut::Smtp && sent->report == report.id;
    const QString email = console.contacts.email(report.recipient);
    const QString from = stored ? sent->from : console.settings.settings().mail.from;
    const QString recipient = email.isEmpty() ? console.contacts.title(report.recipient) : email;
    const QString to = report.drill ? report::recipientShown(recipient, true, texts) : stored ? sent->to : recipient;
    QString text;
    const auto line = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            text += QString(texts.text(QLatin1String(key)) + u':').leftJustified(7) + value + u'\n';
    };
    line("report.from", from);
    line("report.to", to);
    line("report.subject", stored ? sent->subject : composed.subject);
    return text + u'\n' + composed.body;
}

} // namespace reservrutin::gui
