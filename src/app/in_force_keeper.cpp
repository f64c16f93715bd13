// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/in_force_keeper.h"

namespace reservrutin::app {

using usecases::RoutinePtr;

InForceKeeper::InForceKeeper(usecases::Console& console, InForceFolder folder, QString language, int delayMs)
    : m_console(console)
    , m_folder(std::move(folder))
    , m_language(std::move(language)) {
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(delayMs);
    connect(&m_soon, &QTimer::timeout, this, &InForceKeeper::keep);
    connect(&console.overview, &usecases::Overview::loaded, this, &InForceKeeper::keepSoon);
    connect(&console.editionsInForce, &usecases::EditionsInForce::changed, this, &InForceKeeper::keepSoon);
    connect(&console.overview, &usecases::Overview::changed, this, [this](const journal::Subject& subject) {
        if (subject.type() == journal::Subject::contactType)
            keepSoon();
    });
    keepSoon();
}

InForceKeeper::~InForceKeeper() {
    m_ending = true;
    m_thread.waitForDone();
}

void InForceKeeper::keepSoon() {
    if (m_console.overview.isLoaded())
        m_soon.start();
}

/// While one is being drawn the next waits: then it is as new as can be.
void InForceKeeper::keep() {
    if (m_busy)
        return m_soon.start();
    m_busy = true;
    m_thread.start([this, values = inForce()] {
        const bool ok = m_folder.keep(values, [this] { return m_ending.load(); }).has_value();
        QMetaObject::invokeMethod(this, [this, ok] {
            m_busy = false;
            Q_EMIT kept(ok);
        });
    });
}

InForce InForceKeeper::inForce() const {
    const QString& set = m_console.settings.settings().language;
    const QString language = set.isEmpty() ? m_language : set;
    return {routines(language),
            m_console.contacts.all(),
            m_console.contacts.directory(),
            m_console.texts,
            m_console.time,
            m_console.clock.now(),
            language};
}

/// Those that apply here come first.
QVector<RoutinePtr> InForceKeeper::routines(const QString& language) const {
    const usecases::RoutineLibrary& library = m_console.routines;
    QVector<RoutinePtr> all = library.forAudience(m_console.settings.settings().unit.appliesTo, language);
    if (const RoutinePtr generic = library.routine(usecases::RoutineLibrary::genericId))
        all.append(generic);
    for (const RoutinePtr& routine : library.all()) {
        if (!all.contains(routine))
            all.append(routine);
    }
    return all;
}

} // namespace reservrutin::app
