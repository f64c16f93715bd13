// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "probe/web_try.h"

#include <utility>

namespace reservrutin::probe {

using outage::Attempt;

namespace {

QNetworkRequest requestFor(const QUrl& url) {
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mozilla/5.0 (Reservrutin)"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

/// What an error without a status means. A list, not a switch: Qt adds codes, and an unknown one is silence.
Attempt byError(QNetworkReply::NetworkError error) {
    using Reply = QNetworkReply;
    if (error == Reply::SslHandshakeFailedError)
        return Attempt::Answered;
    for (const auto ours :
         {Reply::ProxyConnectionRefusedError, Reply::ProxyConnectionClosedError, Reply::ProxyNotFoundError,
          Reply::ProxyTimeoutError, Reply::ProxyAuthenticationRequiredError, Reply::UnknownProxyError,
          Reply::HostNotFoundError, Reply::UnknownNetworkError, Reply::TemporaryNetworkFailureError,
          Reply::NetworkSessionFailedError, Reply::ProtocolUnknownError, Reply::ProtocolInvalidOperationError}) {
        if (error == ours)
            return Attempt::NotAsked;
    }
    return Attempt::Silent;
}

} // namespace

WebTry::WebTry(const QUrl& url, const QNetworkProxy& proxy, int limitMs, Done done, QObject* parent)
    : QObject(parent)
    , m_throughProxy(proxy.type() != QNetworkProxy::NoProxy)
    , m_proxySpeaks(m_throughProxy && url.scheme() == QLatin1String("http"))
    , m_done(std::move(done)) {
    m_network.setProxy(proxy);
    m_reply = m_network.get(requestFor(url));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
            finish(outcome());
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { finish(Attempt::Answered); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(outcome()); });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(unheard(Attempt::Silent)); });
    m_limit.start(limitMs);
}

Attempt WebTry::byStatus(int status) const {
    const bool proxysOwn = status == 407 || (m_proxySpeaks && status >= 502 && status <= 504);
    return proxysOwn ? Attempt::NotAsked : Attempt::Answered;
}

Attempt WebTry::unheard(Attempt attempt) const {
    return m_throughProxy && attempt == Attempt::Silent ? Attempt::NotAsked : attempt;
}

Attempt WebTry::outcome() const {
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return status.isValid() ? byStatus(status.toInt()) : unheard(byError(m_reply->error()));
}

void WebTry::finish(Attempt attempt) {
    m_limit.stop();
    m_reply->disconnect(this);
    m_reply->deleteLater(); // ends the transfer; abort() from inside its own signals would fail a second time
    std::exchange(m_done, nullptr)(attempt);
}

} // namespace reservrutin::probe
