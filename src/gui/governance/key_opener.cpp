// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/key_opener.h"

#include "gui/sentences/sentences.h"
#include "gui/widgets/box.h"

#include <QPointer>

namespace reservrutin::gui {

using base::ErrorKind;

QByteArray takePassphrase(LineEdit& field) {
    const QByteArray passphrase = field.text().normalized(QString::NormalizationForm_C).toUtf8();
    field.clear();
    return passphrase;
}

KeyOpener::KeyOpener(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_passphrase(new LineEdit(look))
    , m_field(new Field(look, tr("Your passphrase"), m_passphrase))
    , m_open(new Button(look, tr("Open the key")))
    , m_make(new LinkButton(look, tr("Make a key under Administrators"))) {
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* column = new Column(look, 10, {}, this);
    column->addWidget(m_field);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    m_make->hide();
    connect(m_open, &QAbstractButton::clicked, this, &KeyOpener::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &KeyOpener::open);
    connect(m_make, &QAbstractButton::clicked, this, &KeyOpener::administratorsAsked);
}

void KeyOpener::focusField() {
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void KeyOpener::open() {
    if (!m_open->isEnabled() || m_passphrase->text().isEmpty())
        return;
    m_field->setProblem({});
    m_open->setEnabled(false);
    m_field->setHelp(tr("The key is being opened. It takes about a second."));
    m_session.console().key.open(takePassphrase(*m_passphrase),
                                 [self = QPointer(this)](const base::Result<void>& result) {
                                     if (self)
                                         self->answered(result);
                                 });
}

void KeyOpener::answered(const base::Result<void>& result) {
    m_open->setEnabled(true);
    m_field->setHelp({});
    if (result)
        return Q_EMIT opened();
    const bool none = result.error().kind == ErrorKind::NotFound;
    m_make->setVisible(none);
    m_field->setProblem(none ? tr("There is no key of yours on this computer. Make one first.")
                             : sentenceFor(result.error()));
    focusField();
}

} // namespace reservrutin::gui
