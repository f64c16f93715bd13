// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/own_key_card.h"

#include "core/base/text.h"
#include "gui/governance/key_opener.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/flow_layout.h"

#include <QPointer>

namespace reservrutin::gui {

using base::ErrorKind;
using base::Result;

OwnKeyCard::OwnKeyCard(Session& session, const Look& look, Outside& outside, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_outside(outside)
    , m_make(new QWidget)
    , m_name(new LineEdit(look))
    , m_role(new LineEdit(look))
    , m_passphrase(new LineEdit(look))
    , m_again(new LineEdit(look))
    , m_nameField(new Field(look, tr("Your name"), m_name))
    , m_passphraseField(new Field(look, tr("A passphrase of your own"), m_passphrase))
    , m_againField(new Field(look, tr("The same passphrase once more"), m_again))
    , m_makeIt(new Button(look, tr("Make the key")))
    , m_known(new QWidget)
    , m_who(new WrapLabel(look, {}, TextRole::BodyStrong))
    , m_fingerprint(new WrapLabel(look, {}, TextRole::Mono))
    , m_public(new WrapLabel(look, {}, TextRole::Mono))
    , m_opener(new KeyOpener(session, look))
    , m_openPart(new QWidget)
    , m_said(new WrapLabel(look)) {
    setHeading(tr("Your key"));
    body()->setGap(10);
    buildMake();
    buildOpen();
    for (QWidget* part : std::initializer_list<QWidget*>{m_said, m_make, m_known, m_opener, m_openPart})
        body()->addWidget(part);
    m_said->hide();
    connect(&session.console().key, &usecases::OpenedKey::changed, this, &OwnKeyCard::show);
    connect(m_opener, &KeyOpener::opened, m_said, &QWidget::hide);
}

void OwnKeyCard::buildMake() {
    auto* column = new Column(m_look, 10, {}, m_make);
    column->addWidget(
        new WrapLabel(m_look, tr("Whoever keeps routines signs with a key of their own. Staff need none.")));
    for (LineEdit* secret : {m_passphrase, m_again})
        secret->setEchoMode(QLineEdit::Password);
    m_passphraseField->setHelp(tr("At least %1 characters, such as four words. Nobody can find it out for you.")
                                   .arg(trust::shortestPassphrase));
    column->addWidget(m_nameField);
    column->addWidget(new Field(m_look, tr("Your role"), m_role));
    column->addWidget(m_passphraseField);
    column->addWidget(m_againField);
    column->addWidget(m_makeIt, 0, Qt::AlignLeft);
    connect(m_makeIt, &QAbstractButton::clicked, this, &OwnKeyCard::make);
    connect(m_again, &QLineEdit::returnPressed, this, &OwnKeyCard::make);
}

void OwnKeyCard::buildOpen() {
    auto* known = new Column(m_look, 6, {}, m_known);
    known->addWidget(m_who);
    known->addWidget(new WrapLabel(m_look, tr("Fingerprint"), TextRole::SmallStrong, Role::Mute));
    known->addWidget(m_fingerprint);
    known->addWidget(new WrapLabel(m_look, tr("Public key, for an administrator who lets you in"),
                                   TextRole::SmallStrong, Role::Mute));
    known->addWidget(m_public);
    auto* copy = new LinkButton(m_look, tr("Copy the public key"));
    known->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        m_outside.copy(m_public->text());
        say(tr("Copied."), Role::Green);
    });
    auto* open = new Column(m_look, 10, {}, m_openPart);
    open->addWidget(new WrapLabel(m_look, tr("The key is open. It closes by itself %1 minutes after you last used it.")
                                              .arg(usecases::OpenedKey::idleMs / base::minuteMs)));
    auto* close = new Button(m_look, tr("Close the key"));
    close->setAccessibleName(close->label());
    open->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QAbstractButton::clicked, this, [this] {
        m_session.console().key.close();
        m_opener->focusField();
    });
}

void OwnKeyCard::refresh() {
    if (m_name->text().isEmpty())
        m_name->setText(m_session.person().name);
    show();
    m_session.console().key.worker().readOwn([self = QPointer(this)](const Result<trust::KeyFile>& file) {
        if (!self || self->m_making)
            return;
        self->m_file = file ? std::optional(*file) : std::nullopt;
        if (!file && file.error().kind != ErrorKind::NotFound)
            self->say(sentenceFor(file.error()), Role::Amber);
        self->show();
        self->focusFirst();
    });
}

void OwnKeyCard::show() {
    const bool isOpen = m_session.console().key.isOpen();
    if (isOpen)
        m_file = m_session.console().key.file();
    m_make->setVisible(!m_file);
    m_known->setVisible(m_file.has_value());
    m_opener->setVisible(m_file && !isOpen);
    m_openPart->setVisible(isOpen);
    if (!m_file)
        return;
    m_who->setText(m_file->role.isEmpty() ? m_file->name : tr("%1, %2").arg(m_file->name, m_file->role));
    m_fingerprint->setText(trust::spelledFingerprint(m_file->publicKey));
    m_public->setText(QString::fromLatin1(m_file->publicKey.bytes().toBase64()));
}

void OwnKeyCard::focusFirst() {
    if (!m_file)
        (m_name->text().isEmpty() ? m_name : m_role)->setFocus(Qt::OtherFocusReason);
    else if (!m_session.console().key.isOpen())
        m_opener->focusField();
}

void OwnKeyCard::say(const QString& sentence, Role color) {
    m_said->setText(sentence);
    m_said->setColor(color);
    m_said->show();
}

bool OwnKeyCard::isPassphraseSound() {
    const bool isLong = m_passphrase->text().size() >= trust::shortestPassphrase;
    const bool isSame = m_passphrase->text() == m_again->text();
    m_passphraseField->setProblem(
        isLong ? QString() : sentenceFor({ErrorKind::PassphraseShort, QString::number(trust::shortestPassphrase)}));
    m_againField->setProblem(isSame ? QString() : tr("The two are not the same. Write both once more."));
    if (!isLong || !isSame)
        m_passphrase->setFocus(Qt::OtherFocusReason);
    return isLong && isSame;
}

void OwnKeyCard::make() {
    if (m_making)
        return;
    const auto name = base::requireLine(m_name->text(), ErrorKind::NameMissing);
    m_nameField->setProblem(name ? QString() : sentenceFor(name.error()));
    if (!name)
        return m_name->setFocus(Qt::OtherFocusReason);
    if (!isPassphraseSound())
        return;
    m_making = true;
    m_makeIt->setEnabled(false);
    say(tr("The key is being made and sealed with your passphrase. It takes a few seconds; the window goes on "
           "meanwhile."),
        Role::Mute);
    m_again->clear();
    usecases::KeyWorker& worker = m_session.console().key.worker();
    worker.make(*name, base::cleanLine(m_role->text()), takePassphrase(*m_passphrase),
                [self = QPointer(this), &worker](const Result<trust::KeyFile>& file) {
                    if (!file)
                        return self ? self->made(file) : void();
                    worker.keep(*file, [self, file = *file](const Result<void>& kept) {
                        if (self)
                            self->made(kept.map([&file] { return file; }));
                    });
                });
}

void OwnKeyCard::made(const Result<trust::KeyFile>& file) {
    m_making = false;
    m_makeIt->setEnabled(true);
    if (!file)
        return say(sentenceFor(file.error()), Role::Amber);
    m_file = *file;
    say(tr("The key is made and lies in your own folder on this computer. Open it to use it."), Role::Green);
    show();
    m_opener->focusField();
}

} // namespace reservrutin::gui
