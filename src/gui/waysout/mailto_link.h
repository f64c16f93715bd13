// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/email_address.h"

#include <QUrl>

namespace reservrutin::gui {

/// Longest mailto: that mail programs are known to take, in encoded characters.
inline constexpr qsizetype longestMailto = 1800;

/// A link that opens the person's own mail program with a message in it (RFC 6068).
struct MailtoLink {
    QUrl url;
    bool bodyLeftOut = false; ///< too long for a link: the body goes to the clipboard and is pasted
};

/// `to` may be absent. Everything in subject and body is percent-encoded, line breaks of the body as %0D%0A (RFC 6068
/// 5), and the subject is one line: no text can add a header, a recipient or an attachment. `pasteHere` stands as the
/// body when the real one is too long.
[[nodiscard]] MailtoLink mailtoLink(const std::optional<delivery::EmailAddress>& to, const QString& subject,
                                    const QString& body, const QString& pasteHere);

} // namespace reservrutin::gui
