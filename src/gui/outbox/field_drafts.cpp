// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/field_drafts.h"

namespace reservrutin::gui {

namespace {

constexpr int draftAfterMs = 2000;

} // namespace

FieldDrafts::FieldDrafts(usecases::Drafts& drafts, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts) {
    m_due.setSingleShot(true);
    m_due.setInterval(draftAfterMs);
    connect(&m_due, &QTimer::timeout, this, &FieldDrafts::save);
}

void FieldDrafts::keep(QLineEdit* field, const QString& key) {
    field->setText(m_drafts.text(key));
    m_fields.insert(key, field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_due.isActive()) // not put off by further keys
            m_due.start();
    });
}

void FieldDrafts::letGo() {
    if (m_due.isActive())
        save();
    for (const QPointer<QLineEdit>& field : std::as_const(m_fields)) {
        if (field)
            field->disconnect(this);
    }
    m_fields.clear();
}

void FieldDrafts::wipe(const QStringList& keys) {
    for (const QString& key : keys) {
        if (const QPointer<QLineEdit> field = m_fields.take(key))
            field->disconnect(this);
        m_drafts.save(key, {});
    }
}

void FieldDrafts::save() {
    m_due.stop();
    for (auto at = m_fields.cbegin(); at != m_fields.cend(); ++at) {
        if (at.value())
            m_drafts.save(at.key(), at.value()->text());
    }
}

} // namespace reservrutin::gui
