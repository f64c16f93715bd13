// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/gmime_composer.h"

#include "core/base/text.h"
#include "mail/gmime_writer.h"

#include <algorithm>

namespace reservrutin::mail {

namespace {

constexpr qsizetype longestMessage = 1024 * 1024;
constexpr qsizetype longestDraft = 20 * longestMessage; // what most mail servers take
constexpr qsizetype longestLine = 998;                  // RFC 5322 2.1.1

std::string line(const QString& text) {
    return base::cleanLine(text).toStdString();
}

PlainMailbox plain(const delivery::Mailbox& mailbox) {
    return {line(mailbox.name), mailbox.address.text().toStdString()};
}

/// Line breaks become "\n"; other control characters go. Empty lines and indents stay as the report has them.
std::string bodyOf(const QString& text) {
    QString body = text;
    body.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; };
    body.removeIf(isControl);
    if (!body.endsWith(u'\n'))
        body.append(u'\n');
    return body.toStdString();
}

PlainMessage plain(const delivery::Message& message) {
    PlainMessage out;
    out.from = plain(message.from);
    if (message.replyTo)
        out.replyTo.push_back(plain(*message.replyTo));
    out.to = plain(message.to);
    out.subject = line(message.subject);
    out.body = bodyOf(message.body);
    out.messageId = message.id.text().toStdString();
    if (message.inReplyTo)
        out.inReplyTo = message.inReplyTo->text().toStdString();
    for (const delivery::MessageId& id : message.references)
        out.references.push_back(id.text().toStdString());
    out.unixSeconds = message.date.value / base::secondMs;
    out.utcOffsetMinutes = message.utcOffsetMinutes;
    return out;
}

bool fitsTheWire(const QByteArray& bytes) {
    const auto lines = bytes.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray& one) { return one.size() <= longestLine + 1; });
}

PlainDraft plain(const delivery::MessageDraft& draft) {
    PlainDraft out;
    if (draft.to)
        out.to.push_back({{}, draft.to->text().toStdString()});
    out.subject = line(draft.subject);
    out.body = bodyOf(draft.body);
    for (const delivery::Attachment& attachment : draft.attachments)
        out.attachments.push_back({line(attachment.name), attachment.bytes.toStdString()});
    return out;
}

base::Failure tooLarge(qsizetype most) {
    return base::fail(base::ErrorKind::CapacityExceeded, QString::number(most));
}

} // namespace

base::Result<QByteArray> GmimeComposer::composeDraft(const delivery::MessageDraft& draft) const {
    if (base::cleanLine(draft.subject).isEmpty() || base::cleanText(draft.body).isEmpty())
        return base::fail(base::ErrorKind::TextMissing);
    if (draft.body.size() > longestMessage)
        return tooLarge(longestMessage);
    const QByteArray bytes = QByteArray::fromStdString(writeDraft(plain(draft)));
    if (bytes.size() > longestDraft || !fitsTheWire(bytes))
        return tooLarge(longestDraft);
    return bytes;
}

base::Result<QByteArray> GmimeComposer::compose(const delivery::Message& message) const {
    if (base::cleanLine(message.subject).isEmpty() || base::cleanText(message.body).isEmpty())
        return base::fail(base::ErrorKind::TextMissing);
    if (message.body.size() > longestMessage)
        return base::fail(base::ErrorKind::CapacityExceeded, QString::number(longestMessage));
    const QByteArray bytes = QByteArray::fromStdString(writeMessage(plain(message)));
    if (bytes.size() > longestMessage || !fitsTheWire(bytes))
        return base::fail(base::ErrorKind::CapacityExceeded, QString::number(longestMessage));
    return bytes;
}

} // namespace reservrutin::mail
