// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/routine_draft.h"

#include "core/base/strict_json.h"

namespace reservrutin::usecases {

using routine::Routine;

namespace {

bool saysTheSame(const Routine& a, const Routine& b) {
    return routine::print(a) == routine::print(b);
}

/// What was pasted may hide characters that no edition may have.
Routine plain(const Routine& routine) {
    const QByteArray text = routine::print(routine);
    if (base::parseStrictJson(text))
        return routine;
    const auto json = base::parseJson(text);
    return json ? routine::parseDraft(base::compactJson(base::withoutHidden(*json))).value_or(routine) : routine;
}

} // namespace

QString RoutineDraft::keyOf(const QString& routineId) {
    return QStringLiteral("edition/") + routineId;
}

RoutineDraft::RoutineDraft(Drafts& drafts, const Routine& from, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_now(from) {
    if (auto left = routine::parseDraft(drafts.text(key()).toUtf8())) {
        m_now = std::move(*left);
        m_wasLeft = true;
    }
}

QString RoutineDraft::key() const {
    return keyOf(m_now.id);
}

void RoutineDraft::change(const QString& field, const Change& change) {
    Routine next = m_now;
    change(next);
    next = plain(next);
    if (saysTheSame(next, m_now))
        return;
    const bool continues = !field.isEmpty() && field == m_field && !m_before.isEmpty();
    if (!continues)
        m_before.append(m_now);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_after.clear();
    m_field = field;
    m_now = std::move(next);
    Q_EMIT changed();
}

void RoutineDraft::undo() {
    if (m_before.isEmpty())
        return;
    m_after.append(m_now);
    m_now = m_before.takeLast();
    m_field.clear();
    Q_EMIT changed();
}

void RoutineDraft::redo() {
    if (m_after.isEmpty())
        return;
    m_before.append(m_now);
    m_now = m_after.takeLast();
    m_field.clear();
    Q_EMIT changed();
}

void RoutineDraft::save() {
    m_drafts.save(key(), QString::fromUtf8(routine::print(m_now)));
}

void RoutineDraft::discard() {
    m_drafts.save(key(), {});
}

} // namespace reservrutin::usecases
