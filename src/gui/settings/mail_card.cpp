// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/mail_card.h"

#include "core/delivery/outcome.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/form.h"
#include "ui_mail_form.h"

namespace reservrutin::gui {

using base::ErrorKind;
using delivery::EmailAddress;
using SettingField = usecases::Field;

MailCard::MailCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui_MailForm>()) {
    setHeading(tr("E-mail"));
    body()->setGap(12);
    auto* form = new Form(look);
    form->take(*m_ui);
    body()->addWidget(form);
    m_settings = {{SettingField::MailServer, m_ui->server, m_ui->serverField},
                  {SettingField::MailUser, m_ui->user, m_ui->userField},
                  {SettingField::MailFrom, m_ui->sender, m_ui->senderField},
                  {SettingField::MailReplyTo, m_ui->replyTo, m_ui->replyToField},
                  {SettingField::MailCa, m_ui->certificate, m_ui->certificateField}};
    m_ui->said->hide();
    setMainAction(m_ui->save);
    connect(m_ui->save, &QAbstractButton::clicked, this, [this] {
        if (save())
            say(tr("Saved."), Role::Green);
    });
    connect(m_ui->test, &QAbstractButton::clicked, this, &MailCard::test);
    const usecases::MailLogin& login = session.console().login;
    connect(&login, &usecases::MailLogin::changed, this,
            [this, &login] { m_ui->remember->setChecked(login.remembers()); });
    connect(&login, &usecases::MailLogin::failed, this,
            [this](const base::Error& error) { say(sentenceFor(error), Role::Amber); });
}

MailCard::~MailCard() = default;

LineEdit* MailCard::edit(SettingField field) const {
    for (const Setting& setting : m_settings) {
        if (setting.field == field)
            return setting.edit;
    }
    Q_UNREACHABLE();
}

Field* MailCard::holder(SettingField field) const {
    for (const Setting& setting : m_settings) {
        if (setting.field == field)
            return setting.holder;
    }
    Q_UNREACHABLE();
}

void MailCard::refresh() {
    const usecases::MailSettings& mail = m_session.console().settings.settings().mail;
    edit(SettingField::MailServer)->setText(mail.server);
    edit(SettingField::MailUser)->setText(mail.user);
    edit(SettingField::MailFrom)->setText(mail.from);
    edit(SettingField::MailReplyTo)->setText(mail.replyTo);
    edit(SettingField::MailCa)->setText(mail.ca);
    for (const Setting& setting : std::as_const(m_settings)) {
        const bool fixed = m_session.console().settings.isFixed(setting.field);
        setting.edit->setReadOnly(fixed);
        setting.holder->setProblem({});
        setting.holder->setHelp(fixed ? tr("Set by the organisation.") : QString());
    }
    m_ui->remember->setChecked(m_session.console().login.remembers());
    m_ui->said->hide();
}

bool MailCard::save() {
    for (const Setting& setting : std::as_const(m_settings))
        setting.holder->setProblem({});
    for (const SettingField field : {SettingField::MailFrom, SettingField::MailReplyTo}) {
        const QString text = edit(field)->text().trimmed();
        const auto address = EmailAddress::parse(text);
        if (!text.isEmpty() && !address) {
            holder(field)->setProblem(sentenceFor(address.error()));
            edit(field)->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    const auto text = [this](SettingField field) { return edit(field)->text().trimmed(); };
    const auto saved = m_session.console().settings.setMail(
        {text(SettingField::MailServer), text(SettingField::MailUser), text(SettingField::MailFrom),
         text(SettingField::MailReplyTo), text(SettingField::MailCa)});
    if (!saved) {
        holder(SettingField::MailServer)->setProblem(sentenceFor(saved.error()));
        edit(SettingField::MailServer)->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_session.console().login.give(m_ui->password->text().toUtf8(), m_ui->remember->isChecked());
    m_ui->password->clear();
    m_session.console().post.tryNow();
    return true;
}

base::Result<delivery::Submission> MailCard::testMessage() const {
    const usecases::Console& console = m_session.console();
    const usecases::Settings& settings = console.settings.settings();
    if (settings.mail.from.isEmpty())
        return base::fail(ErrorKind::NoSender);
    const auto from = EmailAddress::parse(settings.mail.from);
    if (!from)
        return tl::unexpected(from.error());
    const language::Texts& texts = m_session.words();
    const base::UtcMs now = m_session.now();
    QByteArray stamp = QByteArray::number(qint64(now.value), 16).rightJustified(32, '0');
    const auto id = base::DeliveryId::fromHex(QString::fromLatin1(stamp)).value_or(base::DeliveryId());
    const auto bytes = console.composer.compose({{settings.unit.name, *from},
                                                 std::nullopt,
                                                 {{}, *from},
                                                 texts.text(QStringLiteral("mail.test-subject")),
                                                 texts.text(QStringLiteral("mail.test-body")),
                                                 delivery::MessageId::of(id, *from),
                                                 now,
                                                 console.time.offsetMinutes(now),
                                                 std::nullopt,
                                                 {}});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return delivery::Submission{*bytes, *from, *from};
}

void MailCard::test() {
    if (!save())
        return;
    const auto server = m_session.console().post.server();
    const auto message = testMessage();
    if (!server || !message)
        return say(sentenceFor(server ? message.error() : server.error()), Role::Red);
    m_ui->test->setEnabled(false);
    say(tr("Sending a test to %1 …").arg(message->to.text()), Role::Mute);
    const QPointer<MailCard> self(this);
    m_session.console().post.submitTest(*message, [self](const delivery::Conversation& conversation) {
        if (!self)
            return;
        self->m_ui->test->setEnabled(true);
        const bool taken = delivery::outcomeOf(conversation).kind == delivery::OutcomeKind::Accepted;
        self->say(self->resultText(conversation), taken ? Role::Green : Role::Amber);
    });
}

QString MailCard::resultText(const delivery::Conversation& conversation) const {
    const delivery::Outcome outcome = delivery::outcomeOf(conversation);
    const QString words = outcome.words.isEmpty() ? QString() : QStringLiteral(" (") + outcome.words + u')';
    switch (outcome.kind) {
    case delivery::OutcomeKind::Accepted:
        return tr("The mail server took the test. Look whether it arrives.");
    case delivery::OutcomeKind::Deferred:
        return tr("The mail server did not take it now%1. Try again in a while.").arg(words);
    case delivery::OutcomeKind::Refused:
        return tr("The mail server refused the test%1. Check the sender's address.").arg(words);
    case delivery::OutcomeKind::Unknown:
        return tr("The mail server stopped answering. The test may have arrived.");
    case delivery::OutcomeKind::TransportPaused:
        return tr("The test did not leave%1. Check server, user name and password.").arg(words);
    }
    Q_UNREACHABLE();
}

void MailCard::say(const QString& text, Role color) {
    m_ui->said->setColor(color);
    m_ui->said->setText(text);
    m_ui->said->show();
}

} // namespace reservrutin::gui
