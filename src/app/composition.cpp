// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/composition.h"

#include "app/absent_journal.h"
#include "app/command_line_parts.h"
#include "app/governed_files.h"
#include "app/in_force_keeper.h"
#include "app/product_files.h"
#include "desktop/data_folder.h"
#include "desktop/durable_file.h"
#include "desktop/end_signals.h"
#include "desktop/machine.h"
#include "desktop/private_files.h"
#include "desktop/rotating_log.h"
#include "desktop/shared_file.h"
#include "desktop/single_instance.h"
#include "desktop/system_clock.h"
#include "desktop/system_random.h"
#include "handover/exchange_thread.h"
#include "keyring/key_file_worker.h"
#include "keyring/keyring_password_keeper.h"
#include "mail/curl_transport.h"
#include "mail/direct_submitter.h"
#include "mail/gmime_composer.h"
#include "mail/submission_thread.h"
#include "probe/client_name.h"
#include "probe/network_probe.h"
#include "settings/file_settings.h"
#include "storage/threaded_journal.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace reservrutin::app {

using base::Error;
using base::Result;

namespace {

constexpr quint32 foldVersion = 5;
constexpr int storeRetryMs = 5'000;
constexpr int firstMaintenanceMs = 3'000; ///< the copy of a large journal would slow the first page down
constexpr int maintenanceMs = 3'600'000;
constexpr int firstFilingMs = 120'000; ///< once what others have filed has come in
constexpr int filingMs = 3'600'000;
constexpr int furtherFilingMs = 1'000;
constexpr std::int64_t deliveryPauseMs = 5'000;
constexpr int exchangeMs = 20'000;
constexpr int folderPatienceMs = 5'000;
constexpr int keyTickMs = 5'000;
constexpr int judgingMs = 200;          ///< once for what comes together
constexpr int governanceMs = 3'600'000; ///< an edition comes into force when its day comes
constexpr int exchangeSoonMs = 500;     ///< after something was entered: once for what comes together

std::unique_ptr<usecases::PasswordKeeper> keeperFor(Use use) {
    if (use == Use::CommandLine)
        return std::make_unique<NoPasswordKeeper>();
    return std::make_unique<keyring::KeyringPasswordKeeper>();
}

class SqliteCare final : public cli::JournalCare {
public:
    explicit SqliteCare(storage::SqliteJournal& journal)
        : m_journal(journal) {}

    [[nodiscard]] Result<cli::CheckedJournal> verify() override {
        return m_journal.verify().map([](const storage::Verification& found) {
            cli::CheckedJournal checked{found.entries, found.erased, {}, {}, found.integrity, found.isSound()};
            for (const journal::ChainFinding& finding : found.findings)
                checked.findings.append(journal::codeOf(finding.fault) + u' ' + finding.place);
            for (const journal::Subject& subject : found.differingSummaries)
                checked.differing.append(subject.text());
            return checked;
        });
    }
    [[nodiscard]] Result<QString> describe() override { return m_journal.describe(); }
    /// A copy never takes the place of the store itself.
    [[nodiscard]] Result<void> backup(const QString& file) override {
        const QString folder = QFileInfo(file).absoluteDir().canonicalPath();
        if (folder == QDir(m_journal.site().folder).canonicalPath())
            return base::fail(base::ErrorKind::FileUnwritable, file);
        return m_journal.backup(file);
    }

private:
    storage::SqliteJournal& m_journal;
};

StoreNews newsOf(const Result<storage::OpenReport>& opened) {
    StoreNews news;
    if (!opened) {
        news.error = opened.error();
        return news;
    }
    news.firstStart = opened->firstStart;
    news.readOnly = opened->readOnly;
    news.setAside = opened->setAside;
    news.salvaged = opened->salvaged;
    news.lost = opened->lost;
    return news;
}

/// The folder, its log and its settings: what is there before the store is opened.
struct Ground {
    explicit Ground(const Options& options)
        : clock(options.clock ? *options.clock : systemClock)
        , folder(desktop::DataFolder::open(options.dataFolder))
        , path(folder ? folder->path() : QString())
        , log(openLog(options.use))
        , settings({settings::defaultMachineFile(), path.isEmpty() ? QString() : folder->file(settingsFile())},
                   desktop::writeDurably, clock)
        , run(settings, options.mail) {}

    /// Of the administrator who works here, if one does.
    [[nodiscard]] QString keyFile() const {
        return folder ? folder->file(QStringLiteral("administrator-key.json")) : QString();
    }
    static QString settingsFile() { return QStringLiteral("settings.json"); }

    /// The command line keeps none: it may run while a window writes the log.
    [[nodiscard]] std::shared_ptr<spdlog::logger> openLog(Use use) const {
        if (path.isEmpty() || folder->isReadOnly() || use == Use::CommandLine)
            return desktop::silentLog();
        return desktop::openLog(path).value_or(desktop::silentLog());
    }
    [[nodiscard]] storage::Site site() const { return {path, desktop::machineId(), foldVersion, log}; }

    desktop::SystemClock systemClock;
    const base::Clock& clock;
    desktop::SystemRandom random;
    usecases::ProductFold fold;
    Result<desktop::DataFolder> folder;
    QString path;
    std::shared_ptr<spdlog::logger> log;
    settings::FileSettings settings;
    RunSettings run;
};

/// One of the three journals, by what is asked for and what there is.
struct Shelf {
    Shelf(Use use, Ground& ground, QObject* owner, const storage::ThreadedJournal::Told& told) {
        if (!ground.folder) {
            absent = std::make_unique<AbsentJournal>(ground.folder.error().parameter);
            care = std::make_unique<AbsentCare>(ground.folder.error());
        } else if (use == Use::CommandLine) {
            direct = std::make_unique<storage::SqliteJournal>(ground.site(), ground.fold, ground.clock, ground.random);
            care = std::make_unique<SqliteCare>(*direct);
        } else {
            threaded = std::make_unique<storage::ThreadedJournal>(ground.site(), ground.fold, ground.clock,
                                                                  ground.random, storage::queuedTo(owner), told);
        }
    }
    [[nodiscard]] journal::Journal& journal() const {
        if (direct)
            return *direct;
        if (threaded)
            return *threaded;
        return *absent;
    }

    std::unique_ptr<AbsentJournal> absent;
    std::unique_ptr<storage::SqliteJournal> direct;
    std::unique_ptr<storage::ThreadedJournal> threaded;
    std::unique_ptr<cli::JournalCare> care; ///< none where a window has a storage thread
};

/// The way to a mail server: waited for, or on the delivery thread.
struct Carrier {
    explicit Carrier(Use use) {
        if (use == Use::CommandLine)
            direct = std::make_unique<mail::DirectSubmitter>(transport);
        else
            threaded = std::make_unique<mail::SubmissionThread>(std::make_unique<mail::CurlTransport>());
    }
    [[nodiscard]] delivery::MailSubmitter& submitter() const {
        if (direct)
            return *direct;
        return *threaded;
    }

    mail::CurlTransport transport;
    std::unique_ptr<mail::DirectSubmitter> direct;
    std::unique_ptr<mail::SubmissionThread> threaded;
};

/// The way to the drop folder and to sticks: waited for, or on a thread each, so that a share that does not answer
/// holds up no stick.
struct Courier {
    explicit Courier(Use use) {
        const handover::FolderFiles files{desktop::readPlainFile, desktop::writeSharedFile};
        if (use == Use::CommandLine) {
            direct = std::make_unique<handover::DropFolder>(files);
        } else {
            threaded = std::make_unique<handover::ExchangeThread>(files);
            sticks = std::make_unique<handover::ExchangeThread>(files);
        }
    }
    [[nodiscard]] usecases::DropFolderPort& folder() const {
        if (direct)
            return *direct;
        return *threaded;
    }
    [[nodiscard]] usecases::HandoverFilesPort& files() const {
        if (direct)
            return *direct;
        return *sticks;
    }
    void stop() const {
        for (const auto& thread : {threaded.get(), sticks.get()}) {
            if (thread)
                thread->stop();
        }
    }

    std::unique_ptr<handover::DropFolder> direct;
    std::unique_ptr<handover::ExchangeThread> threaded;
    std::unique_ptr<handover::ExchangeThread> sticks;
};

/// The window's probe knows the mail server's name: where no routine gives an address, it alone shows whether names
/// can be looked up here.
std::unique_ptr<outage::Probe> probeFor(Use use, Ground& ground) {
    if (use == Use::CommandLine)
        return std::make_unique<NoProbe>();
    auto probe = std::make_unique<probe::NetworkProbe>(ground.settings, ground.clock);
    const auto tellNames = [&probe = *probe, &run = ground.run] {
        const auto server = delivery::parseServerUrl(run.settings().mail.server);
        probe.setOwnNames(server ? QStringList{server->host} : QStringList());
    };
    tellNames();
    QObject::connect(&ground.settings, &settings::FileSettings::changed, &ground.settings, tellNames);
    return probe;
}

} // namespace

/// In order of birth; what stands later leans on what stands before. The command line's desk writes to the store
/// itself: an entry that only memory took would be gone when the command ends.
struct Composition::Parts {
    Parts(const Options& options, QObject* owner, const storage::ThreadedJournal::Told& told,
          const GovernedFiles::Said& said)
        : use(options.use)
        , ground(options)
        , files(readProductFiles(ground.path, ground.run.settings().folders.routines))
        , shelf(options.use, ground, owner, told)
        , carrier(options.use)
        , courier(options.use)
        , probe(probeFor(options.use, ground))
        , enduring(shelf.journal(), ground.fold, ground.clock, ground.random)
        , audiences(ground.run, overview)
        , desk(use == Use::CommandLine ? shelf.journal() : enduring, overview, &audiences)
        , contacts(desk, files.contacts)
        , outages(desk, files.routines, ground.clock, ground.random)
        , reports(desk, files.routines, files.texts, time, ground.clock)
        , deliveries(desk, reports, contacts, composer, time, ground.clock, ground.random)
        , queue(desk, ground.clock)
        , jointReports(desk, files.texts, ground.random)
        , updates(desk, ground.clock, ground.random)
        , filing(desk, ground.clock)
        , exchanges(enduring, overview, ground.run, courier.folder(), courier.files(), ground.clock)
        , post(queue, overview, ground.run, carrier.submitter(), ground.clock)
        , keeper(keeperFor(options.use))
        , login(ground.run, post, *keeper)
        , drafts(enduring)
        , keys(ground.keyFile(), desktop::writeDurably, ground.random)
        , key(keys, ground.clock)
        , administrators(desk, key, ground.clock)
        , editions(desk, administrators, key, ground.clock, today(),
                   [this](const journal::Subject& document, const QByteArray& text) {
                       return usecases::errorsIn(document, text, contacts.ids(), today()());
                   })
        , editionsInForce(overview, editions, files.routines, contacts, today())
        , governedFiles({administrators, editions, editionsInForce}, files, desktop::readPlainFile, said)
        , console{enduring,  overview, files.routines, files.texts, time,           ground.clock, contacts,
                  outages,   reports,  deliveries,     queue,       jointReports,   updates,      filing,
                  exchanges, post,     drafts,         ground.run,  *probe,         composer,     desktop::osUser(),
                  login,     key,      administrators, editions,    editionsInForce} {
        notices = ground.settings.notices() + files.notices;
    }

    [[nodiscard]] std::function<QDate()> today() const {
        return [this] { return time.at(ground.clock.now()).date(); };
    }

    Use use;
    Ground ground;
    ProductFiles files;
    language::LocalTime time{QTimeZone::systemTimeZone()};
    mail::GmimeComposer composer;
    Shelf shelf;
    Carrier carrier;
    Courier courier;
    std::unique_ptr<outage::Probe> probe;
    usecases::Overview overview;
    usecases::EnduringJournal enduring;
    usecases::Audiences audiences;
    usecases::CommandDesk desk;
    usecases::ContactBook contacts;
    usecases::Outages outages;
    usecases::Reports reports;
    usecases::Deliveries deliveries;
    usecases::DeliveryQueue queue;
    usecases::JointReports jointReports;
    usecases::Updates updates;
    usecases::Filing filing;
    usecases::Exchanges exchanges;
    usecases::PostOffice post;
    std::unique_ptr<usecases::PasswordKeeper> keeper;
    usecases::MailLogin login;
    probe::ClientName clientName;
    usecases::Drafts drafts;
    keyring::KeyFileWorker keys;
    usecases::OpenedKey key;
    usecases::Administrators administrators;
    usecases::Editions editions;
    usecases::EditionsInForce editionsInForce;
    GovernedFiles governedFiles;
    usecases::Console console;
    QVector<Error> notices;
    StoreNews news;
    std::unique_ptr<desktop::SingleInstance> place;
    std::unique_ptr<desktop::EndSignals> endSignals;
    QTimer delivery;
    QTimer exchange;
    QTimer exchangeSoon;
    QTimer folderPatience; ///< running while mail waits for the first news of the folder
    QTimer store;
    QTimer maintenance;
    QTimer keyTick;
    QTimer governance;
    QTimer judging;
    QTimer filingTimer;
    std::unique_ptr<InForceKeeper> inForceKeeper;
};

Composition::Composition(const Options& options)
    : m_parts(std::make_unique<Parts>(
          options, this, [this](const Result<storage::OpenReport>& opened) { take(newsOf(opened)); },
          [this](const Error& error) { Q_EMIT noticed(error); })) {
    connectParts();
}

Composition::~Composition() {
    m_parts->inForceKeeper.reset();
    m_parts->delivery.stop();
    m_parts->courier.stop();
    if (m_parts->carrier.threaded)
        m_parts->carrier.threaded->stop();
    if (m_parts->shelf.threaded)
        m_parts->shelf.threaded->stop();
}

void Composition::connectParts() {
    Parts& parts = *m_parts;
    connect(&parts.enduring, &usecases::EnduringJournal::caughtUp, this,
            [&parts](const QVector<journal::Summary>& summaries) { parts.overview.take(summaries); });
    connect(&parts.enduring, &usecases::EnduringJournal::lost, &parts.overview, &usecases::Overview::drop);
    if (parts.use == Use::CommandLine)
        return;
    parts.delivery.setSingleShot(true);
    connect(&parts.delivery, &QTimer::timeout, this, [this] {
        m_parts->post.tick();
        armDelivery(deliveryPauseMs);
    });
    connect(&parts.ground.settings, &settings::FileSettings::saveFailed, this, &Composition::settingsNotSaved);
    connect(&parts.overview, &usecases::Overview::changed, this, [this] { armDelivery(0); });
    connect(&parts.overview, &usecases::Overview::loaded, this, [this] {
        m_parts->folderPatience.start(folderPatienceMs);
        armDelivery(0);
    });
    connect(&parts.post, &usecases::PostOffice::changed, this, [this] { armDelivery(0); });
    connect(&parts.enduring, &usecases::EnduringJournal::troubleChanged, this, [this] {
        if (m_parts->enduring.trouble())
            m_parts->store.start(storeRetryMs);
    });
    connectExchange();
    connectGovernance();
    connect(&parts.overview, &usecases::Overview::loaded, this, [&parts] { parts.filingTimer.start(firstFilingMs); });
    connect(&parts.filingTimer, &QTimer::timeout, this, &Composition::file);
    connect(&parts.store, &QTimer::timeout, this, &Composition::offerAgain);
    connect(&parts.maintenance, &QTimer::timeout, this, [this] {
        m_parts->maintenance.setInterval(maintenanceMs);
        if (m_parts->shelf.threaded)
            m_parts->shelf.threaded->maintain();
    });
}

void Composition::connectGovernance() {
    Parts& parts = *m_parts;
    connect(&parts.overview, &usecases::Overview::loaded, this, [&parts] {
        parts.keyTick.start(keyTickMs);
        parts.governance.start(governanceMs);
    });
    connect(&parts.keyTick, &QTimer::timeout, &parts.key, &usecases::OpenedKey::tick);
    parts.judging.setSingleShot(true);
    parts.judging.setInterval(judgingMs);
    connect(&parts.judging, &QTimer::timeout, &parts.editionsInForce, &usecases::EditionsInForce::refresh);
    // By whichever way it came: the drop folder, a handover file, an act here.
    connect(&parts.overview, &usecases::Overview::changed, this, [&parts](const journal::Subject& subject) {
        const QString& type = subject.type();
        const bool isGoverned = type == journal::Subject::routineType || type == journal::Subject::directoryType ||
                                subject == journal::Subject::trustChain();
        if (isGoverned && parts.overview.isLoaded())
            parts.judging.start();
    });
    connect(&parts.governance, &QTimer::timeout, &parts.editionsInForce, &usecases::EditionsInForce::refresh);
}

void Composition::connectExchange() {
    Parts& parts = *m_parts;
    parts.exchangeSoon.setSingleShot(true);
    const auto soon = [&parts] {
        if (parts.overview.isLoaded() && !parts.exchangeSoon.isActive())
            parts.exchangeSoon.start(exchangeSoonMs);
    };
    connect(&parts.overview, &usecases::Overview::changed, this, soon);
    connect(&parts.overview, &usecases::Overview::loaded, this, soon);
    connect(&parts.overview, &usecases::Overview::loaded, this, [&parts] { parts.exchange.start(exchangeMs); });
    connect(&parts.ground.settings, &settings::FileSettings::changed, this, soon);
    parts.folderPatience.setSingleShot(true);
    connect(&parts.folderPatience, &QTimer::timeout, this, [this] { armDelivery(0); });
    connect(&parts.exchanges, &usecases::Exchanges::changed, this, [this] { armDelivery(0); });
    for (QTimer* timer : {&parts.exchange, &parts.exchangeSoon})
        connect(timer, &QTimer::timeout, &parts.exchanges, &usecases::Exchanges::lookNow);
}

usecases::Console& Composition::console() {
    return m_parts->console;
}

cli::JournalCare& Composition::journalCare() {
    Q_ASSERT(m_parts->shelf.care);
    return *m_parts->shelf.care;
}

const QString& Composition::dataFolder() const {
    return m_parts->ground.path;
}

const QVector<Error>& Composition::notices() const {
    return m_parts->notices;
}

const StoreNews& Composition::store() const {
    return m_parts->news;
}

Place Composition::takePlace() {
    m_parts->endSignals = std::make_unique<desktop::EndSignals>();
    connect(m_parts->endSignals.get(), &desktop::EndSignals::endRequested, this, &Composition::endRequested);
    const QString& folder = m_parts->ground.path;
    if (folder.isEmpty())
        return Place::Ours;
    m_parts->place =
        std::make_unique<desktop::SingleInstance>(desktop::userSession(), folder, desktop::socketFolderFor(folder));
    connect(m_parts->place.get(), &desktop::SingleInstance::raiseRequested, this, &Composition::raiseRequested);
    switch (m_parts->place->start()) {
    case desktop::SingleInstance::Role::First:
    case desktop::SingleInstance::Role::Alone:
        return Place::Ours;
    case desktop::SingleInstance::Role::RaisedFirst:
        return Place::RaisedOther;
    case desktop::SingleInstance::Role::FirstSilent:
        return Place::OtherSilent;
    }
    Q_UNREACHABLE();
}

InForceKeeper* Composition::keepInForce(const InForceFolder::Draw& draw, const QString& language, int delayMs) {
    Parts& parts = *m_parts;
    if (!parts.ground.folder || parts.ground.folder->isReadOnly())
        return nullptr;
    const InForceFolder folder(parts.ground.path, desktop::writeDurably, draw);
    parts.inForceKeeper = std::make_unique<InForceKeeper>(parts.console, folder, language, delayMs);
    connect(&parts.ground.settings, &settings::FileSettings::changed, parts.inForceKeeper.get(),
            &InForceKeeper::keepSoon);
    return parts.inForceKeeper.get();
}

void Composition::start() {
    nameThisComputer();
    openStore();
    m_parts->login.recall();
    load();
    if (m_parts->use == Use::Window)
        m_parts->maintenance.start(firstMaintenanceMs);
}

/// The command line, which sends at once, waits for the name.
void Composition::nameThisComputer() {
    if (m_parts->use == Use::CommandLine)
        return m_parts->post.setClientName(probe::clientNameFrom(probe::ownNames()));
    m_parts->clientName.find([this](const QString& name) { m_parts->post.setClientName(name); });
}

/// The storage thread opens by itself, before the first read that is queued to it.
void Composition::openStore() {
    if (m_parts->shelf.direct)
        take(newsOf(m_parts->shelf.direct->open()));
    else if (m_parts->shelf.absent)
        take(newsOf(base::Failure(m_parts->ground.folder.error())));
}

void Composition::take(const StoreNews& news) {
    const bool cameBack = m_parts->news.error && !news.error;
    m_parts->news = news;
    m_parts->enduring.setReadOnly(news.readOnly);
    Q_EMIT storeChanged();
    const bool lostSome = news.lost > 0 || !news.setAside.isEmpty();
    if (lostSome && m_parts->overview.isLoaded())
        m_parts->enduring.storeWasRepaired();
    if ((cameBack || lostSome) && m_parts->overview.isLoaded())
        load();
}

void Composition::load() {
    const auto awaited = std::make_shared<int>(2); // asked for at once: the window waits for one turn, not for two
    const auto came = [this, awaited] {
        if (--*awaited == 0)
            finishLoading();
    };
    m_parts->enduring.readOpen([this, came](const Result<QVector<journal::Summary>>& open) {
        if (open)
            m_parts->overview.take(*open);
        came();
    });
    m_parts->drafts.load(came);
}

void Composition::finishLoading() {
    if (m_parts->overview.isLoaded())
        return; // what is being sent now is not what was found at start
    m_parts->queue.recover([this](int) {
        if (m_parts->overview.isLoaded())
            return;
        m_parts->governedFiles.takeIn(m_parts->ground.run.settings().folders.trust);
        m_parts->overview.setLoaded();
        Q_EMIT loaded();
    });
}

/// Looks for work when the next delivery is due; at once, but after this turn of the loop, when it is due already.
/// After a look that found nothing it could do (no server, no password) it waits a little in any case.
void Composition::armDelivery(std::int64_t leastMs) {
    const auto next = m_parts->post.nextWork();
    const bool isRecorded = !m_parts->enduring.holdsUnsaved() && !m_parts->enduring.isReadOnly();
    if (!next || !m_parts->overview.isLoaded() || m_parts->post.isSending() || !isRecorded || awaitsFolder())
        return m_parts->delivery.stop();
    const auto wait = base::elapsedMs(m_parts->ground.clock.now(), *next);
    m_parts->delivery.start(int(std::clamp<std::int64_t>(wait, leastMs, base::minuteMs)));
}

/// A data folder that was set back to an earlier day would send again what it sent since: the others may know. Not for
/// long, since a share that does not answer must hold up nothing.
bool Composition::awaitsFolder() const {
    using Kind = usecases::ExchangeState::Kind;
    const Kind kind = m_parts->exchanges.state().kind;
    const bool isUnheard = kind == Kind::Begun || kind == Kind::Off;
    return isUnheard && m_parts->folderPatience.isActive() &&
           !m_parts->ground.settings.settings().folders.drop.isEmpty();
}

/// What only memory holds is not filed: its entries get other ids when the store takes them.
void Composition::file() {
    const usecases::EnduringJournal& journal = m_parts->enduring;
    const bool mayFile = !journal.trouble() && !journal.holdsUnsaved() && !journal.isReadOnly();
    const bool more = mayFile && m_parts->filing.fileQuiet() == usecases::Filing::atATime;
    m_parts->filingTimer.start(more ? furtherFilingMs : filingMs);
}

/// While the store is away: opens it again, and offers what waits in memory.
void Composition::offerAgain() {
    if (!m_parts->enduring.trouble() && !m_parts->enduring.holdsUnsaved())
        return m_parts->store.stop();
    if (m_parts->shelf.threaded)
        m_parts->shelf.threaded->reopen(); // nothing happens when it is open and can be written
    m_parts->enduring.retry();
}

void prepareProcess() {
    desktop::keepNewFilesPrivate();
}

} // namespace reservrutin::app
