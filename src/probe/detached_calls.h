// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace reservrutin::probe {

/// How many questions to the operating system are still open, over all measurements.
using OpenQuestions = std::shared_ptr<std::atomic<int>>;

/// Asks what the operating system may answer late or never (a name, a proxy script). Each question gets a thread that
/// nobody waits for: not the window, not the program's end. That is why Qt's own look-up is not used: its thread pool
/// is waited for when the program ends. A question that still hangs then dies with the process.
///
/// Owned by one Survey, whose thread hears the answers; none comes after this object's end.
class DetachedCalls {
public:
    static constexpr int most = 16; ///< further questions count as unanswered until some come back

    DetachedCalls(QObject& receiver, OpenQuestions open)
        : m_mailbox(std::make_shared<Mailbox>())
        , m_open(std::move(open)) {
        m_mailbox->receiver = &receiver;
    }
    ~DetachedCalls() {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->receiver = nullptr;
    }
    DetachedCalls(const DetachedCalls&) = delete;
    DetachedCalls& operator=(const DetachedCalls&) = delete;

    /// `question` runs on a thread of its own and may hold only copies.
    template <class T>
    void ask(std::function<T()> question, std::function<void(T)> answered) {
        if (m_open->fetch_add(1) >= most) {
            m_open->fetch_sub(1);
            return;
        }
        try {
            std::thread([mailbox = m_mailbox, open = m_open, question = std::move(question),
                         answered = std::move(answered)] {
                mailbox->deliver([answered, value = question()] { answered(value); });
                open->fetch_sub(1);
            }).detach();
        } catch (const std::system_error&) { // no thread to be had: unanswered
            m_open->fetch_sub(1);
        }
    }

private:
    struct Mailbox {
        std::mutex mutex;
        QObject* receiver = nullptr;

        template <class Answer>
        void deliver(Answer answer) {
            const std::lock_guard lock(mutex);
            if (receiver)
                QMetaObject::invokeMethod(receiver, std::move(answer), Qt::QueuedConnection);
        }
    };
    const std::shared_ptr<Mailbox> m_mailbox;
    const OpenQuestions m_open;
};

} // namespace reservrutin::probe
