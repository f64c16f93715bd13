// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/measurement.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace reservrutin::probe {

/// One look at one web address, as a browser would begin it: GET, no cookies, no cache, no login, no redirect followed
/// (a redirect is an answer already), ended as soon as the status is there. Owned by its Survey, on its thread.
///
/// Answered: any HTTP status (RFC 9110 15), and also a certificate that does not hold: the server is there, and
/// nothing is sent to it. Silent: refused, cut, or nothing within the limit. NotAsked: this computer knows no way
/// there, or a proxy stands between and no word came from behind it. What a proxy says for itself (407; 502 to 504
/// for plain http, where it speaks in the server's place) and its silence are no evidence about the system.
class WebTry final : public QObject {
public:
    using Done = std::function<void(outage::Attempt)>;
    WebTry(const QUrl& url, const QNetworkProxy& proxy, int limitMs, Done done, QObject* parent);

private:
    [[nodiscard]] outage::Attempt byStatus(int status) const;
    [[nodiscard]] outage::Attempt unheard(outage::Attempt attempt) const;
    [[nodiscard]] outage::Attempt outcome() const;
    void finish(outage::Attempt attempt);

    const bool m_throughProxy;
    const bool m_proxySpeaks; ///< in the server's place: plain http
    Done m_done;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr; // m_network's child
    QTimer m_limit;
};

} // namespace reservrutin::probe
