// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/conversation.h"

#include <string>
#include <string_view>

namespace reservrutin::mail {

/// Listens to one conversation and keeps what delivery::Conversation needs: the phase, the last complete reply, whether
/// an answer is still owed. Of what we send it looks at the first word alone and keeps nothing, so no password or name
/// can come out of it. Knows neither curl nor time; owned by one CurlSession.
class ConversationRecorder {
public:
    void connecting();
    void connected(bool tlsFirst);
    /// One command line on its way to the server.
    void sent(std::string_view command);
    /// Any piece of the server's words. True when a reply has become complete (RFC 5321 4.2.1: its last line has a
    /// space after the code).
    bool received(std::string_view bytes);
    /// The last byte of the message was handed over: the final dot follows.
    void bodyRead();
    /// The end. `fault` counts only when no refusal by the server explains it.
    void ended(delivery::Fault fault);

    [[nodiscard]] const delivery::Conversation& conversation() const { return m_conversation; }
    [[nodiscard]] bool loggedIn() const { return m_loggedIn; }

private:
    void noticeTls();
    void reply(std::string_view lastLine);
    [[nodiscard]] bool refusalExplains(delivery::Fault fault) const;

    delivery::Conversation m_conversation;
    std::string m_line;
    std::string m_words;
    bool m_owed = false;
    bool m_loggedIn = false;
    bool m_quitting = false;
};

} // namespace reservrutin::mail
