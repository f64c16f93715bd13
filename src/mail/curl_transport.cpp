// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/curl_transport.h"

#include "mail/curl_session.h"

#include <QFile>

#include <curl/curl.h>

namespace reservrutin::mail {

using delivery::Conversation;
using delivery::Fault;

namespace {

void initOnce() {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)ready;
}

Conversation without(Fault fault) {
    Conversation conversation;
    conversation.fault = fault;
    return conversation;
}

/// Read here and handed over as bytes: a path with letters outside the code page would not survive libcurl on Windows.
std::optional<QByteArray> authorities(const QString& path) {
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray pem = file.readAll();
    return pem.contains("-----BEGIN ") ? std::optional(pem) : std::nullopt;
}

} // namespace

CurlTransport::CurlTransport(ReplyLimits limits)
    : m_limits(limits) {
    initOnce();
}

Conversation CurlTransport::submit(const delivery::Submission& submission, const delivery::MailServer& server,
                                   const QByteArray& password, std::stop_token stop) {
    if (!server.user.isEmpty() && password.isEmpty())
        return without(Fault::PasswordMissing);
    const auto pem = authorities(server.caFile);
    if (!pem)
        return without(Fault::CaFileUnreadable);
    CurlSession session({submission, server, password, *pem, m_limits});
    return session.run(stop);
}

} // namespace reservrutin::mail
