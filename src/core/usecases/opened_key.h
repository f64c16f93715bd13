// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/trust/key_file.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace reservrutin::usecases {

/// Port: makes and opens key files, which takes about half a second and a quarter of a GiB, on a thread of its own.
/// Answers arrive once, on the caller's thread. Owned by app/composition.
class KeyWorker {
public:
    template <class T>
    using Answer = std::function<void(base::Result<T>)>;
    using OpenKey = std::shared_ptr<trust::SigningKey>;

    virtual ~KeyWorker() = default;
    /// The passphrase is wiped by whoever is handed it.
    virtual void open(trust::KeyFile file, QByteArray passphrase, Answer<OpenKey> answer) = 0;
    virtual void make(QString name, QString role, QByteArray passphrase, Answer<trust::KeyFile> answer) = 0;
    /// The administrator's own key file; NotFound when there is none.
    virtual void readOwn(Answer<trust::KeyFile> answer) = 0;
    /// Fails with FileUnwritable, also where a key is kept already: none is ever written over.
    virtual void keep(trust::KeyFile file, Answer<void> answer) = 0;
};

/// The one key an administrator has opened in this session: docs/formats/trust.md, "Keys". It is wiped four minutes
/// after it was last used, and wrong passphrases slow down. Owned by app/composition, on the window's thread; staff
/// never meet it.
class OpenedKey final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t idleMs = 4 * base::minuteMs;
    static constexpr int freeTries = 5;
    static constexpr std::int64_t slowerMs = 30 * base::secondMs;
    static constexpr std::int64_t slowestMs = 10 * base::minuteMs;

    OpenedKey(KeyWorker& worker, const base::Clock& clock);

    [[nodiscard]] KeyWorker& worker() const { return m_worker; }
    /// Fails with PassphraseWrong, TooManyTries (parameter: seconds until the next), NotFound (no key file).
    void open(QByteArray passphrase, std::function<void(base::Result<void>)> done);
    void close();
    /// Null when none is open or it has been idle too long. Asking for it to sign counts as use.
    [[nodiscard]] const trust::SigningKey* use();
    [[nodiscard]] const std::optional<trust::KeyFile>& file() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_key != nullptr; }
    /// Wipes a key that has been idle too long. Called by a timer of app/composition.
    void tick();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::int64_t waitMs() const;
    base::Result<void> take(const trust::KeyFile& file, base::Result<KeyWorker::OpenKey> key);

    KeyWorker& m_worker;
    const base::Clock& m_clock;
    KeyWorker::OpenKey m_key;
    std::optional<trust::KeyFile> m_file; ///< of the opened key
    base::UtcMs m_usedAt;
    base::UtcMs m_wrongAt;
    int m_wrongTries = 0;
};

} // namespace reservrutin::usecases
