// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "mail/submission_thread.h"

#include <utility>

namespace reservrutin::mail {

using delivery::Conversation;

namespace {

Conversation cancelled() {
    Conversation none;
    none.fault = delivery::Fault::Cancelled;
    return none;
}

} // namespace

SubmissionThread::SubmissionThread(std::unique_ptr<delivery::MailTransport> transport)
    : m_transport(std::move(transport))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

SubmissionThread::~SubmissionThread() {
    stop();
}

void SubmissionThread::submit(const delivery::Submission& submission, const delivery::MailServer& server,
                              const QByteArray& password, Answer answer) {
    if (m_answer || !m_thread.joinable())
        return answer(cancelled());
    m_answer = std::move(answer);
    {
        const std::lock_guard lock(m_mutex);
        m_job = Job{submission, server, password};
    }
    m_wake.notify_one();
}

void SubmissionThread::stop() {
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    if (m_answer && !m_ended)
        m_ended = cancelled();
    deliver();
}

void SubmissionThread::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_job.has_value(); })) {
        const Job job = *std::exchange(m_job, std::nullopt);
        lock.unlock();
        Conversation ended = m_transport->submit(job.submission, job.server, job.password, stop);
        lock.lock();
        m_ended = std::move(ended);
        QMetaObject::invokeMethod(
            &m_here, [this] { deliver(); }, Qt::QueuedConnection);
        if (stop.stop_requested())
            return;
    }
}

/// Twice is harmless: stop() may have answered what is still on its way through the event loop.
void SubmissionThread::deliver() {
    std::optional<Conversation> ended;
    {
        const std::lock_guard lock(m_mutex);
        ended = std::exchange(m_ended, std::nullopt);
    }
    if (!ended || !m_answer)
        return;
    const Answer answer = std::exchange(m_answer, nullptr);
    answer(*ended);
}

} // namespace reservrutin::mail
