// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/trust/office.h"
#include "core/usecases/console_fixture.h"
#include "core/usecases/editions.h"

namespace reservrutin::usecases {

/// A key worker without a thread and without Argon2: the passphrase is the key's seed. The real one has tests of its
/// own.
class KeyWorkerTwin final : public KeyWorker {
public:
    void open(trust::KeyFile sealed, QByteArray passphrase, Answer<OpenKey> answer) override {
        auto key = std::make_shared<trust::SigningKey>(trust::keyNumber(std::uint8_t(passphrase.toInt())));
        if (key->publicKey() != sealed.publicKey)
            return answer(base::fail(base::ErrorKind::PassphraseWrong));
        answer(std::move(key));
    }
    void make(QString name, QString role, QByteArray passphrase, Answer<trust::KeyFile> answer) override {
        answer(trust::KeyFile{name, role, trust::keyNumber(std::uint8_t(passphrase.toInt())).publicKey(), {}});
    }
    void readOwn(Answer<trust::KeyFile> answer) override {
        answer(file ? base::Result<trust::KeyFile>(*file) : base::fail(base::ErrorKind::NotFound));
    }
    void keep(trust::KeyFile kept, Answer<void> answer) override {
        file = std::move(kept);
        answer({});
    }

    std::optional<trust::KeyFile> file;
};

/// A console at which an administrator may sit.
class GovernedConsole : public OneConsole {
public:
    using OneConsole::OneConsole;

    void sitDown(const QString& name, int seed) {
        const auto done = [](const auto&) {};
        worker.make(name, QStringLiteral("Administratör"), QByteArray::number(seed),
                    [this](const auto& made) { worker.file = *made; });
        key.open(QByteArray::number(seed), done);
    }

    KeyWorkerTwin worker;
    OpenedKey key{worker, *clock};
    Administrators administrators{desk, key, *clock};
    QDate today{2026, 6, 1};
    Editions editions{desk,
                      administrators,
                      key,
                      *clock,
                      [this] { return today; },
                      [](const journal::Subject&, const QByteArray& text) { return text.contains("ERROR") ? 1 : 0; }};
};

} // namespace reservrutin::usecases
