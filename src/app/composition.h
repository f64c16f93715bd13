// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/in_force_folder.h"
#include "app/run_settings.h"
#include "cli/journal_care.h"
#include "core/usecases/console.h"

#include <QObject>

#include <memory>
#include <optional>

namespace reservrutin::app {

class InForceKeeper;

/// The command line waits for the disk and for the mail server; the window has a thread for each.
enum class Use { CommandLine, Window };

struct Options {
    Use use = Use::Window;
    QString dataFolder; ///< empty: this user's own
    RunMail mail;
    const base::Clock* clock = nullptr; ///< null: the computer's; tours and tests bring their own, which outlives this
};

/// Whether this start is the one that opens the window.
enum class Place {
    Ours,
    RaisedOther, ///< the window that is open already is coming forward
    OtherSilent, ///< one is open and does not answer
};

/// What the opening of the store, or a later repair, has to say.
struct StoreNews {
    std::optional<base::Error> error; ///< absent: it is open
    bool firstStart = false;
    bool readOnly = false;
    QString setAside; ///< name the damaged file was given; empty when none was
    qsizetype salvaged = 0;
    qsizetype lost = 0;

    [[nodiscard]] bool isWorthSaying() const {
        return error.has_value() || readOnly || !setAside.isEmpty() || salvaged > 0 || lost > 0;
    }
};

/// The one place that knows everybody: it makes every concrete part in the right order, joins them, and owns them for
/// as long as the program runs. Lives on the window's thread, under a QCoreApplication. Its end stops the exchange
/// threads, the delivery thread, then the storage thread, so that what was under way is recorded.
class Composition final : public QObject {
    Q_OBJECT
public:
    explicit Composition(const Options& options);
    ~Composition() override;

    [[nodiscard]] usecases::Console& console();
    /// For the command line only.
    [[nodiscard]] cli::JournalCare& journalCare();
    /// The data folder, also one that can only be read; empty when none can be used, and then everything works from
    /// memory.
    [[nodiscard]] const QString& dataFolder() const;
    /// What was wrong with settings and routine files; to be said once, calmly.
    [[nodiscard]] const QVector<base::Error>& notices() const;
    /// The latest news of the store.
    [[nodiscard]] const StoreNews& store() const;

    /// One window per log-in and data folder. Called once, before start(); the window only.
    [[nodiscard]] Place takePlace();

    /// Writes what is in force to the data folder, now and at each change; the window only, whose language this is.
    /// Null when the folder takes no files.
    InForceKeeper* keepInForce(const InForceFolder::Draw& draw, const QString& language, int delayMs = 3'000);

    /// Opens the store and reads the overview, the drafts, and what was being sent when the program last ended. For the
    /// window it returns at once; for the command line all is done when it returns.
    void start();

Q_SIGNALS:
    void storeChanged();
    /// What was set holds until the program ends.
    void settingsNotSaved(const reservrutin::base::Error& error);
    /// The overview is there, also when the store is not: it is then empty.
    void loaded();
    /// Something about files of administrators, to be said once, calmly.
    void noticed(const reservrutin::base::Error& error);
    /// A second start asks for the window.
    void raiseRequested();
    /// The session ends, or somebody ends the program from outside.
    void endRequested();

private:
    struct Parts;

    void connectParts();
    void connectExchange();
    void connectGovernance();
    void nameThisComputer();
    void openStore();
    void take(const StoreNews& news);
    void load();
    void finishLoading();
    void armDelivery(std::int64_t leastMs);
    [[nodiscard]] bool awaitsFolder() const;
    void offerAgain();
    void file();

    std::unique_ptr<Parts> m_parts;
};

/// New files and folders of this process are this user's alone. Called by main before any thread.
void prepareProcess();

} // namespace reservrutin::app
