// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "handover/drop_folder.h"

#include <QObject>

#include <functional>
#include <memory>

namespace reservrutin::handover {

/// Hands a call on to the owner's thread; may be called from any thread.
using Deliver = std::function<void(std::function<void()>)>;

/// The exchange thread: a DropFolder where the window never waits for it. Owned by app/composition on the window's
/// thread, whose event loop brings the answers. A file share that has gone quiet can hold a thread for minutes; the end
/// of this object waits a short while, then leaves the thread to end by itself, and no answer arrives any more.
class ExchangeThread final : public usecases::DropFolderPort, public usecases::HandoverFilesPort {
public:
    /// `deliver` stands in for the event loop of the thread it is made on; empty: that event loop.
    explicit ExchangeThread(FolderFiles files, std::int64_t patienceMs = 2'000, Deliver deliver = {});
    ~ExchangeThread() override;
    ExchangeThread(const ExchangeThread&) = delete;
    ExchangeThread& operator=(const ExchangeThread&) = delete;

    void look(QString folder, std::optional<QVector<journal::Position>> held,
              usecases::DropFolderPort::Answer<usecases::FolderNews> answer) override;
    void put(QString folder, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
             usecases::DropFolderPort::Answer<qsizetype> answer) override;
    /// Goes on with another thread; the one that waits ends by itself when the disk lets it go.
    void abandon() override;
    void pack(QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
              usecases::HandoverFilesPort::Answer<QByteArray> answer) override;
    void write(QString path, QVector<journal::Entry> entries, journal::WriterId writer, base::UtcMs now,
               usecases::HandoverFilesPort::Answer<QStringList> answer) override;
    void read(QString path, usecases::HandoverFilesPort::Answer<QVector<journal::Entry>> answer) override;
    /// Nothing more is begun or answered.
    void stop();

private:
    struct Shared;

    /// Runs `work` there and its answer here.
    void post(std::function<void(DropFolder&)> work);
    template <class T>
    [[nodiscard]] std::function<void(base::Result<T>)> backHere(std::function<void(base::Result<T>)> answer);

    void start();

    const FolderFiles m_files;
    std::shared_ptr<Shared> m_shared;
    std::int64_t m_patienceMs;
    const Deliver m_deliver;
};

} // namespace reservrutin::handover
