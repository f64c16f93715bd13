// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/editions_in_force.h"

#include "core/delivery/email_address.h"
#include "core/routine/routine_check.h"

#include <QPointer>

#include <algorithm>

namespace reservrutin::usecases {

using journal::Subject;
using trust::Edition;
using trust::EditionLife;
using trust::TextHash;

namespace {

/// The edition that was in force before this one; null when it is the first.
const Edition* before(const EditionLife& life, const Edition& edition) {
    const Edition* found = nullptr;
    for (const Edition& each : life.editions) {
        const bool earlier = each.letIn && each.letIn->number < edition.letIn->number;
        if (earlier && (!found || each.letIn->number > found->letIn->number))
            found = &each;
    }
    return found;
}

/// From its day on, or from when it was let in, whichever was later.
base::UtcMs sinceWhen(const Edition& edition) {
    return std::max(edition.letIn->at, base::UtcMs{edition.letIn->from.startOfDay(Qt::UTC).toMSecsSinceEpoch()});
}

int errorsInRoutine(const Subject& document, const QByteArray& text, const QStringList& contacts, QDate today) {
    const auto routine = routine::parse(text);
    if (!routine || routine->id != document.id())
        return 1;
    const QVector<routine::Remark> remarks = routine::check(*routine, contacts, today);
    return int(std::count_if(remarks.begin(), remarks.end(), [](const routine::Remark& remark) {
        return remark.severity == routine::Severity::Error;
    }));
}

int errorsInDirectory(const QByteArray& text) {
    const auto directory = contacts::parseDirectory(text);
    if (!directory)
        return 1;
    return int(std::count_if(directory->begin(), directory->end(), [](const contacts::Contact& contact) {
        return contact.layer == contacts::Layer::Governed && !delivery::EmailAddress::parse(contact.email);
    }));
}

} // namespace

int errorsIn(const Subject& document, const QByteArray& text, const QStringList& contacts, QDate today) {
    return document == Subject::directory() ? errorsInDirectory(text)
                                            : errorsInRoutine(document, text, contacts, today);
}

EditionsInForce::EditionsInForce(Overview& overview, Editions& editions, RoutineLibrary& routines,
                                 ContactBook& contacts, Today today)
    : m_overview(overview)
    , m_editions(editions)
    , m_routines(routines)
    , m_contacts(contacts)
    , m_today(std::move(today)) {}

void EditionsInForce::refresh() {
    const QPointer<EditionsInForce> self(this);
    m_editions.judge([self] {
        if (self)
            self->put();
    });
}

void EditionsInForce::put() {
    bool isNew = putDirectory();
    for (const Subject& document : m_overview.governedDocuments()) {
        if (document.type() == Subject::routineType)
            isNew = putRoutine(document) || isNew;
    }
    if (isNew)
        Q_EMIT changed();
}

bool EditionsInForce::putRoutine(const Subject& document) {
    const EditionLife& life = *m_overview.life(document);
    const Edition* const edition = life.inForce(m_today());
    const TextHash hash = edition ? edition->hash : TextHash();
    const auto known = m_inForce.constFind(document);
    const bool isSame = known == m_inForce.constEnd() ? !edition && !life.retiredAt : *known == hash;
    if (isSame)
        return false;
    m_inForce.insert(document, hash);
    if (edition)
        return m_routines.putInForce(edition->text);
    m_routines.takeOutOfForce(document.id());
    return true;
}

bool EditionsInForce::putDirectory() {
    const Subject document = Subject::directory();
    const EditionLife* const life = m_overview.life(document);
    const Edition* const edition = life ? life->inForce(m_today()) : nullptr;
    if (!edition || m_inForce.value(document) == edition->hash)
        return false;
    m_inForce.insert(document, edition->hash);
    const Edition* const former = before(*life, *edition);
    return m_contacts.putInForce(edition->text, former ? former->text : QByteArray(), sinceWhen(*edition));
}

} // namespace reservrutin::usecases
