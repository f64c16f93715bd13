// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace reservrutin::delivery {

/// One e-mail address that is safe to hand to a mail server: what the type lets in can break out of no header and no
/// SMTP command. Stricter than RFC 5321 on purpose: a dot-atom local part (4.1.2) and a domain of at least two
/// letter-digit-hyphen labels (RFC 1035 2.3.1), all ASCII; no quoted local part, comment, display name, address literal
/// or surrounding space. A domain with letters outside ASCII is refused and not translated, since the person would
/// then approve another text than the one that is sent. Lengths: local part 64, whole address 254 (RFC 5321 4.5.3.1).
class EmailAddress {
public:
    /// Fails with AddressUnreadable; the parameter is the first part of what was written, made one line.
    [[nodiscard]] static base::Result<EmailAddress> parse(const QString& text);

    /// "local@domain", the domain in lower case.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QByteArray bytes() const { return m_text.toLatin1(); }
    [[nodiscard]] QString domain() const { return m_text.section(u'@', 1); }

    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;

private:
    explicit EmailAddress(QString text)
        : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace reservrutin::delivery
