// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/mail_submitter.h"
#include "core/delivery/mail_transport.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace reservrutin::mail {

/// The delivery thread: owns the transport and carries one submission at a time, so that the window never waits for a
/// mail server. Owned by app/composition on the window's thread, whose event loop brings the answers. A submission
/// while another is under way, or after stop(), is answered at once as cancelled.
class SubmissionThread final : public delivery::MailSubmitter {
public:
    explicit SubmissionThread(std::unique_ptr<delivery::MailTransport> transport);
    ~SubmissionThread() override;

    void submit(const delivery::Submission& submission, const delivery::MailServer& server, const QByteArray& password,
                Answer answer) override;
    /// Ends the conversation under way and answers it before it returns, so that how it ended can still be recorded.
    void stop();

private:
    struct Job {
        delivery::Submission submission;
        delivery::MailServer server;
        QByteArray password;
    };

    void run(const std::stop_token& stop);
    void deliver();

    std::unique_ptr<delivery::MailTransport> m_transport; ///< used by the thread only
    QObject m_here;                                       ///< where answers arrive
    Answer m_answer;                                      ///< of the submission under way; the owner's thread only
    std::mutex m_mutex;                                   ///< guards the next three
    std::condition_variable_any m_wake;
    std::optional<Job> m_job;
    std::optional<delivery::Conversation> m_ended;
    std::jthread m_thread; // last: starts when all else is there
};

} // namespace reservrutin::mail
