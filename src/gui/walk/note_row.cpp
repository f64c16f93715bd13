// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/walk/note_row.h"

#include "gui/widgets/box.h"

#include <QPointer>

namespace reservrutin::gui {

NoteRow::NoteRow(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new GuardedText(look, tr("Write what happens"), 1, 5))
    , m_add(new Button(look, tr("Add")))
    , m_course(new Button(look, {})) {
    auto* column = new Column(look, 0, {}, this);
    column->addWidget(m_text);
    m_text->area()->setPlaceholderText(tr("Write what happens …"));
    m_text->addBeside(m_add);
    m_text->addBeside(m_course);
    m_course->hide();
    connect(m_add, &QAbstractButton::clicked, this, &NoteRow::add);
    connect(m_text, &GuardedText::edited, this, &NoteRow::allow);
    connect(m_text, &GuardedText::cleanChanged, this, &NoteRow::allow);
    connect(m_text, &GuardedText::draftDue, this, [this](const QString& text) {
        if (!m_key.isEmpty())
            m_session.console().drafts.save(m_key, text);
    });
    connect(&m_session, &Session::visitChanged, this, &NoteRow::follow);
    allow();
}

void NoteRow::load() {
    const QString key = m_session.noteDraftKey();
    if (key == m_key)
        return;
    m_key = key;
    m_text->setText(m_session.console().drafts.text(key));
    allow();
}

void NoteRow::save() {
    m_text->flushDraft();
    m_key.clear();
}

// The visit's draft has another key from its outage's first entry on.
void NoteRow::follow() {
    if (m_key.isEmpty() || m_key == m_session.noteDraftKey())
        return;
    m_key = m_session.noteDraftKey();
    if (!m_text->text().isEmpty())
        m_session.console().drafts.save(m_key, m_text->text());
}

void NoteRow::allow() {
    m_add->setEnabled(!m_entering && m_text->isClean() && !m_text->text().trimmed().isEmpty());
}

void NoteRow::add() {
    const QString note = m_text->text();
    m_entering = true;
    allow();
    const QPointer<NoteRow> self(this);
    m_session.note(note, m_text->waivers(), [self, note, key = m_key](bool done) {
        if (self)
            self->entered(note, done && self->m_key == key); // else another visit's words stand here by now
    });
}

// What was typed while the note was on its way stays.
void NoteRow::entered(const QString& note, bool done) {
    m_entering = false;
    if (done) {
        const QString text = m_text->text();
        m_text->setText(text.startsWith(note) ? text.mid(note.size()) : text);
        m_text->setFocus(Qt::OtherFocusReason);
        if (!m_key.isEmpty())
            m_session.console().drafts.save(m_key, m_text->text());
    }
    allow();
}

} // namespace reservrutin::gui
