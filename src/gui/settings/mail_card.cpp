// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/mail_card.h"

#include "core/delivery/outcome.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

using base::ErrorKind;
using delivery::EmailAddress;
using SettingField = usecases::Field;

MailCard::MailCard(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_password(new LineEdit(look))
    , m_test(new Button(look, tr("Send a test to myself")))
    , m_said(new WrapLabel(look, {}, TextRole::Body)) {
    setHeading(tr("E-mail"));
    body()->setGap(12);
    body()->addWidget(new WrapLabel(
        look, tr("Without a mail server nothing is sent from here; reports leave by mail program, telephone or paper."),
        TextRole::Small, Role::Mute));
    auto* fields = new QWidget;
    auto* flow = new FlowLayout(look, 12, fields);
    flow->setColumns(2, 240);
    body()->addWidget(fields);
    add(SettingField::MailServer, tr("Server"), QStringLiteral("smtp://mail.example.org:587"));
    add(SettingField::MailUser, tr("User name (empty: no login)"), {});
    add(SettingField::MailFrom, tr("Sender's address"), QStringLiteral("pks@example.org"));
    add(SettingField::MailReplyTo, tr("Answers go to (may be empty)"), {});
    add(SettingField::MailCa, tr("Certificate file (empty: the system's)"), {});
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new Field(look, tr("Password for this session"), m_password);
    m_passwordField->setHelp(tr("Kept in memory only, never saved."));
    for (const Setting& setting : std::as_const(m_settings))
        flow->addWidget(setting.holder);
    flow->addWidget(m_passwordField);
    auto* buttons = new FlowLayout(look, 10);
    auto* keep = new Button(look, tr("Save"));
    buttons->addWidget(keep);
    buttons->addWidget(m_test);
    body()->addLayout(buttons);
    body()->addWidget(m_said);
    m_said->hide();
    setMainAction(keep);
    connect(keep, &QAbstractButton::clicked, this, [this] {
        if (save())
            say(tr("Saved."), Role::Green);
    });
    connect(m_test, &QAbstractButton::clicked, this, &MailCard::test);
}

LineEdit* MailCard::add(SettingField field, const QString& label, const QString& example) {
    auto* edit = new LineEdit(m_look);
    edit->setPlaceholderText(example);
    m_settings.append({field, edit, new Field(m_look, label, edit)});
    return edit;
}

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
    m_said->hide();
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
    if (!m_password->text().isEmpty())
        m_session.console().post.setPassword(m_password->text().toUtf8());
    m_password->clear();
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
    m_test->setEnabled(false);
    say(tr("Sending a test to %1 …").arg(message->to.text()), Role::Mute);
    const QPointer<MailCard> self(this);
    m_session.console().post.submitTest(*message, [self](const delivery::Conversation& conversation) {
        if (!self)
            return;
        self->m_test->setEnabled(true);
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
    m_said->setColor(color);
    m_said->setText(text);
    m_said->show();
}

} // namespace reservrutin::gui
