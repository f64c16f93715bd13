// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/hand_in_card.h"

#include "core/routine/comparison.h"
#include "gui/editor/step_words.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/button.h"
#include "gui/widgets/strip.h"

#include <QCoreApplication>

namespace reservrutin::gui {

using base::Result;
using routine::Change;
using routine::Difference;
using routine::Routine;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandInCard)
};

QString said(const Difference& difference) {
    const QString title = difference.title.isEmpty() ? Words::tr("Document and validity") : difference.title;
    switch (difference.change) {
    case Change::Added:
        return Words::tr("%1: new").arg(title);
    case Change::Removed:
        return Words::tr("%1: taken away").arg(title);
    case Change::Moved:
        return Words::tr("%1: moved").arg(title);
    case Change::Changed:
        return Words::tr("%1: reworded").arg(title);
    }
    Q_UNREACHABLE();
}

/// One line for each part that is not as it was; version and day say themselves.
QString offered(const Routine& before, const Routine& after) {
    QStringList lines;
    for (const Difference& difference : routine::compare(before, after)) {
        const bool isSelfEvident = difference.part == u"document" && difference.field != u"title";
        if (const QString line = said(difference); !isSelfEvident && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

HandInCard::HandInCard(Session& session, const Look& look)
    : Card(look)
    , m_session(session)
    , m_changes(new TextArea(look, 2, 8))
    , m_changesField(new Field(look, tr("What has changed since the edition in force"), m_changes))
    , m_passphrase(new LineEdit(look))
    , m_passphraseField(new Field(look, tr("Passphrase of your key"), m_passphrase))
    , m_problem(new Strip(look, Tone::Amber, {}))
    , m_handIn(new Button(look, tr("Hand in"), Button::Kind::Primary)) {
    setHeading(tr("Hand in for review"));
    body()->setGap(12);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_changesField->setHelp(tr("Offered from what differs. Put it into your own words."));
    auto* close = new Button(look, tr("Go on writing"));
    auto* acts = new Row(look, 10);
    acts->addWidget(m_handIn);
    acts->addWidget(close);
    acts->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_changesField, m_passphraseField, m_problem})
        body()->addWidget(part);
    body()->addLayout(acts);
    m_problem->hide();
    setMainAction(m_handIn);
    connect(m_handIn, &QAbstractButton::clicked, this, &HandInCard::handIn);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &HandInCard::handIn);
    connect(close, &QAbstractButton::clicked, this, &HandInCard::closed);
    connect(&session.console().key, &usecases::OpenedKey::changed, this, &HandInCard::refresh);
}

void HandInCard::offer(usecases::RoutineDraft& draft, const Routine* before) {
    m_draft = &draft;
    const auto& written = draft.routine().document.changes;
    m_changes->setPlainText(written ? *written : before ? offered(*before, draft.routine()) : tr("First edition."));
    m_problem->hide();
    refresh();
}

void HandInCard::focusFirst() {
    m_changes->setFocus(Qt::OtherFocusReason);
}

void HandInCard::refresh() {
    m_passphraseField->setVisible(!m_session.console().key.isOpen());
    m_handIn->setEnabled(!m_isBusy);
}

void HandInCard::say(const base::Error& error) {
    m_isBusy = false;
    refresh();
    const bool hasNoKey = error.kind == base::ErrorKind::NotFound || error.kind == base::ErrorKind::NotAdministrator;
    m_problem->setText(hasNoKey ? tr("No administrator's key that is trusted here has been opened. Make one, or ask an "
                                     "administrator to add yours, under Settings, Administrators.")
                                : sentenceFor(error));
    m_problem->show();
}

void HandInCard::handIn() {
    if (!m_draft || m_isBusy)
        return;
    m_problem->hide();
    m_draft->change({}, [this](Routine& routine) {
        const QString text = m_changes->toPlainText().trimmed();
        routine.document.changes = text.isEmpty() ? std::nullopt : std::optional(text);
    });
    m_isBusy = true;
    refresh();
    if (m_session.console().key.isOpen())
        return submit();
    QByteArray passphrase = m_passphrase->text().toUtf8();
    m_passphrase->clear();
    const QPointer<HandInCard> self(this);
    m_session.console().key.open(std::move(passphrase), [self](const Result<void>& opened) {
        if (!self)
            return;
        opened ? self->submit() : self->say(opened.error());
    });
}

void HandInCard::submit() {
    const QByteArray text = routine::print(m_draft->routine());
    const auto document = journal::Subject::parse(QStringLiteral("routine:") + m_draft->routine().id);
    const QString changes = m_draft->routine().document.changes.value_or(QString());
    const QPointer<HandInCard> self(this);
    m_session.console().editions.submit(*document, text, changes, [self](const Result<trust::TextHash>& done) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->refresh();
        if (!done)
            return self->say(done.error());
        Q_EMIT self->handedIn();
    });
}

} // namespace reservrutin::gui
