// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/transport_strip.h"

#include "gui/outbox/delivery_words.h"

#include <algorithm>

namespace reservrutin::gui {

using delivery::PauseReason;

TransportStrip::TransportStrip(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(new Strip(look, Tone::Amber, {}))
    , m_retry(m_strip->addAction(tr("Try now")))
    , m_settings(m_strip->addAction(tr("Settings")))
    , m_asking(new QWidget)
    , m_password(new LineEdit(look)) {
    auto* column = new Column(look, 8, {}, this);
    column->addWidget(m_strip);
    column->addWidget(m_asking);
    buildAsking(look);
    connect(m_retry, &QAbstractButton::clicked, this, [this] {
        m_session.console().post.tryNow();
        m_session.console().post.tick();
    });
    connect(m_settings, &QAbstractButton::clicked, this, &TransportStrip::settingsAsked);
    connect(&session.console().post, &usecases::PostOffice::changed, this, &TransportStrip::refresh);
    refresh();
}

void TransportStrip::buildAsking(const Look& look) {
    auto* row = new Row(look, 10, {}, m_asking);
    m_password->setEchoMode(QLineEdit::Password);
    auto* field = new Field(look, tr("Password for the mail server"), m_password);
    field->setHelp(tr("Asked once a session, or remembered under Settings."));
    auto* give = new Button(look, tr("Go on"));
    row->addWidget(field, 1);
    row->addWidget(give, 0, Qt::AlignVCenter);
    connect(give, &QAbstractButton::clicked, this, &TransportStrip::takePassword);
    connect(m_password, &QLineEdit::returnPressed, this, &TransportStrip::takePassword);
}

void TransportStrip::takePassword() {
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    if (password.isEmpty())
        return;
    m_session.console().login.give(password);
    m_session.console().post.tick();
    refresh();
}

QString TransportStrip::pauseLine(const usecases::Pause& pause) const {
    QString line = pauseText(pause.reason);
    if (!pause.words.isEmpty())
        line += QStringLiteral(": ") + pause.words;
    using Lane = usecases::DeliveryQueue::Lane;
    const auto due = m_session.console().queue.nextDueAt(Lane::Mail);
    const auto next = attemptAt(m_session, due.value_or(m_session.now()));
    if (next)
        line += QStringLiteral(" – ") + tr("next try %1").arg(m_session.console().time.brief(*next, m_session.now()));
    return line;
}

bool TransportStrip::hasMailWaiting() const {
    return m_session.console().queue.nextDueAt(usecases::DeliveryQueue::Lane::Mail).has_value();
}

/// A report is in hand here and has not been given: the next act may be to send it.
bool TransportStrip::hasTakenOver() const {
    const usecases::Overview& overview = m_session.console().overview;
    const QVector<const report::Report*> reports = overview.reports();
    return std::any_of(reports.begin(), reports.end(), [&](const report::Report* report) {
        return report->taken && report->taken->by == m_session.person() && !report->drill &&
               &overview.speakingFor(*report) == report &&
               overview.standingOf(*report).state == delivery::ReportState::TakenOver;
    });
}

void TransportStrip::refresh() {
    const usecases::PostOffice& post = m_session.console().post;
    const bool waits = hasMailWaiting();
    const bool lacksServer = !post.hasServer() && (waits || hasTakenOver());
    const auto pause = waits ? post.pause() : std::nullopt;
    const bool asks =
        waits && post.hasServer() &&
        (post.needsPassword() ||
         (pause && (pause->reason == PauseReason::LoginRefused || pause->reason == PauseReason::PasswordMissing)));
    m_asking->setVisible(asks);
    m_retry->setVisible(pause.has_value());
    m_settings->setVisible(lacksServer);
    if (lacksServer)
        m_strip->setText(tr("No mail server is set. Reports leave by mail program, telephone or paper."));
    else if (pause)
        m_strip->setText(pauseLine(*pause));
    else if (asks)
        m_strip->setText(tr("The mail server needs a password. The messages wait until then."));
    m_strip->setVisible(lacksServer || pause || asks);
    setVisible(m_strip->isVisibleTo(this));
}

} // namespace reservrutin::gui
