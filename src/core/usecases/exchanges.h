// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/clock.h"
#include "core/usecases/drop_folder_port.h"
#include "core/usecases/overview.h"
#include "core/usecases/settings.h"

#include <QObject>
#include <QSet>

namespace reservrutin::usecases {

/// Where the exchange with the drop folder stands.
struct ExchangeState {
    enum class Kind {
        Off,      ///< no folder is set
        Begun,    ///< nothing is known of it yet
        UpToDate, ///< all that is here was in the folder, and the other way round, at `at`
        Trouble,  ///< `why`, since `at`
    };
    Kind kind = Kind::Off;
    base::UtcMs at;
    std::optional<base::ErrorKind> why = {}; ///< a Folder… kind
    qsizetype waiting = 0;                   ///< entries the folder is known to lack
    qsizetype tooLarge = 0;                  ///< of those, entries no file can hold: they reach the others another way
    int newer = 0;                           ///< as FolderNews
    int unread = 0;

    /// Exchanged, and yet not everything got across.
    [[nodiscard]] bool isPartial() const { return tooLarge > 0 || newer > 0 || unread > 0; }

    friend bool operator==(const ExchangeState&, const ExchangeState&) = default;
};

/// What came in by a handover file.
struct Came {
    int reports = 0; ///< not seen here before
    int updates = 0; ///< updates of a report, not seen here before
    int others = 0;  ///< other events: taken over, sent, acknowledged …
};

/// Brings this journal and the drop folder to the same set of entries, and reads and writes handover files. Owned by
/// app/composition, on the window's thread; the timer that calls lookNow() is the caller's. While the store is away
/// nothing is taken, and what was read is offered again.
class Exchanges final : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Done = std::function<void(base::Result<T>)>;

    Exchanges(journal::Journal& journal, Overview& overview, const SettingsStore& settings, DropFolderPort& folder,
              HandoverFilesPort& files, const base::Clock& clock);

    /// Reads what is new in the folder and puts there what it lacks. Another's entries only at the second look that
    /// misses them: most often their writer has put them there by then. Another folder than before is turned to at
    /// once, whatever the former one is doing.
    void lookNow();
    [[nodiscard]] const ExchangeState& state() const { return m_state; }

    /// All that may be shared, as a file. Fails with NotFound when there is nothing, FileUnwritable or FolderFull.
    void writeFile(const QString& path, Done<QStringList> done);
    /// One report and its deliveries as a handover file, for a message to those who pass it on. Fails with NotFound
    /// when none of it may leave or is saved, with a Store… kind, or with FileTooLarge.
    void pack(base::ReportId report, Done<QByteArray> done);
    /// Fails as HandoverFilesPort::read, or with a Store… kind; then nothing was taken, or less than all: offered again
    /// it is taken wholly.
    void takeFile(const QString& path, Done<Came> done);

Q_SIGNALS:
    void changed();

private:
    void turnTo(const QString& folder);
    void begin();
    /// The answer of a folder that has been turned away from goes nowhere.
    template <class T>
    [[nodiscard]] Done<T> whileHere(std::function<void(Exchanges&, base::Result<T>)> then);
    void readHeld();
    void look(std::optional<QVector<journal::Position>> held);
    void found(base::Result<FolderNews> news);
    void takeUntaken(const std::function<void(bool)>& then);
    void putMissing(const QVector<journal::Position>& missing);
    void putNext();
    void put(const QVector<journal::Entry>& entries, const journal::WriterId& writer, qsizetype count);
    void ended();
    void setTrouble(base::ErrorKind why, base::UtcMs since);
    void setState(const ExchangeState& state);
    void packSubjects(QVector<journal::Subject> rest, QVector<journal::EntryId> ids, Done<QByteArray> done);
    void packEntries(const QVector<journal::EntryId>& ids, Done<QByteArray> done);
    void takeRest(QVector<journal::Entry> rest, Came came, Done<Came> done);

    journal::Journal& m_journal;
    Overview& m_overview;
    const SettingsStore& m_settings;
    DropFolderPort& m_folder;
    HandoverFilesPort& m_files;
    const base::Clock& m_clock;
    QString m_path; ///< the folder that is being exchanged with
    int m_turn = 0; ///< counts the folders
    ExchangeState m_state;
    QVector<journal::Entry> m_untaken;
    QVector<journal::EntryId> m_toPut;
    ExchangeState m_found;                 ///< what this look has found that could not get across
    QSet<journal::EntryId> m_missedBefore; ///< others' entries
    std::optional<base::UtcMs> m_askedAt;  ///< the folder has not answered since
    bool m_isBusy = false;
    bool m_isTidied = false; ///< what an earlier run had begun there has been cleared away
    bool m_isDirty = true;   ///< the journal may hold more than the folder's side was told
};

} // namespace reservrutin::usecases
