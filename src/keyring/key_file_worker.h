// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/opened_key.h"

#include <QThreadPool>

namespace reservrutin::keyring {

/// An administrator's key file (docs/formats/trust.md, "Keys") in this user's settings folder. Argon2id wants half a
/// second and a quarter of a GiB, so it runs on a thread of its own, one call at a time; answers arrive on the caller's
/// thread, and after its end none. Owned by app/composition. It logs nothing.
class KeyFileWorker final : public QObject, public usecases::KeyWorker {
public:
    /// Replaces a file durably, readable by its owner alone.
    using WriteFile = std::function<base::Result<void>(const QString& path, const QByteArray& bytes)>;

    KeyFileWorker(QString path, WriteFile writeFile, base::Random& random);
    ~KeyFileWorker() override;

    void open(trust::KeyFile file, QByteArray passphrase, Answer<OpenKey> answer) override;
    void make(QString name, QString role, QByteArray passphrase, Answer<trust::KeyFile> answer) override;
    void readOwn(Answer<trust::KeyFile> answer) override;
    void keep(trust::KeyFile file, Answer<void> answer) override;

private:
    template <class T, class Work>
    void run(Work work, Answer<T> answer);

    const QString m_path;
    const WriteFile m_writeFile;
    base::Random& m_random;
    QThreadPool m_thread;
};

} // namespace reservrutin::keyring
