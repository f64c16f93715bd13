// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/proposal_card.h"

#include "gui/governance/next_trust_card.h"
#include "gui/governance/trust_words.h"
#include "gui/sentences/edition_words.h"
#include "gui/sentences/sentences.h"

#include <QPointer>

namespace reservrutin::gui {

using trust::TrustDocument;

ProposalCard::ProposalCard(Session& session, const Look& look, EditionFiles& files, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_files(files)
    , m_take(new Button(look, tr("Take in a proposal …")))
    , m_what(new WrapLabel(look))
    , m_sign(new Button(look, tr("Sign the proposal"))) {
    setHeading(tr("Sign what another administrator proposes"));
    body()->setGap(10);
    body()->addWidget(m_take, 0, Qt::AlignLeft);
    body()->addWidget(m_what);
    body()->addWidget(m_sign, 0, Qt::AlignLeft);
    m_what->hide();
    m_sign->hide();
    for (Button* button : {m_take, m_sign})
        button->setAccessibleName(button->label());
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        m_files.choose(tr("Proposals"), [self = QPointer(this)](const QString&, const QByteArray& bytes) {
            if (self)
                self->taken(bytes);
        });
    });
    connect(m_sign, &QAbstractButton::clicked, this, &ProposalCard::sign);
}

void ProposalCard::refresh() {
    setVisible(m_session.console().administrators.opened() != nullptr);
}

/// Nothing of it is read before one who is trusted here has signed it.
void ProposalCard::taken(const QByteArray& file) {
    m_sign->hide();
    const TrustDocument* const trust = m_session.console().administrators.trust();
    const auto envelope = trust::parseEnvelope(file);
    if (!envelope || !trust)
        return refuse(refusalSentence(codeOf(trust::Refusal::Altered)));
    if (envelope->type != TrustDocument::payloadType)
        return refuse(refusalSentence(codeOf(trust::Refusal::WrongType)));
    const QVector<trust::PublicKey> signers = signersOf(*envelope, trust->keys());
    if (signers.isEmpty())
        return refuse(refusalSentence(codeOf(trust::Refusal::SignerUnknown)));
    const auto document = trust::parseTrust(envelope->payload);
    if (!document)
        return refuse(refusalSentence(codeOf(document.error())));
    if (document->version != trust->version + 1)
        return refuse(refusalSentence(
            codeOf(document->version <= trust->version ? trust::Refusal::Rollback : trust::Refusal::VersionSkipped)));
    m_proposal = *envelope;
    m_version = document->version;
    show(*document, signers);
}

void ProposalCard::show(const TrustDocument& document, const QVector<trust::PublicKey>& signers) {
    const TrustDocument& trust = *m_session.console().administrators.trust();
    QStringList names;
    for (const trust::PublicKey& key : signers)
        names.append(administratorName(*trust.administrator(key)));
    QStringList lines{tr("Version %1, signed by %2.").arg(QString::number(document.version), names.join(u", "))};
    lines += trustChanges(trust, document);
    lines.append(tr("The list is then renewed no later than %1.").arg(document.renewBy.toString(Qt::ISODate)));
    m_what->setColor(Role::Ink);
    m_what->setText(lines.join(u'\n'));
    m_what->show();
    m_sign->show();
    m_sign->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::refuse(const QString& sentence) {
    m_what->setColor(Role::Amber);
    m_what->setText(tr("The file is not taken in. %1").arg(sentence));
    m_what->show();
}

void ProposalCard::sign() {
    m_sign->setEnabled(false);
    m_session.console().administrators.sign(m_proposal,
                                            [self = QPointer(this)](const base::Result<trust::Envelope>& result) {
                                                if (self)
                                                    self->answered(result);
                                            });
}

void ProposalCard::answered(const base::Result<trust::Envelope>& result) {
    m_sign->setEnabled(true);
    if (!result)
        return refuse(result.error().kind == base::ErrorKind::NotTrusted ? refusalSentence(result.error().parameter)
                                                                         : sentenceFor(result.error()));
    m_sign->hide();
    m_what->hide();
    if (m_session.console().administrators.trust()->version < m_version) {
        Q_EMIT said(tr("Signed by you too, but more signatures are needed. Give the file to the next administrator."));
        return m_files.give(proposalName(m_version), print(*result));
    }
    m_session.console().editionsInForce.refresh();
    Q_EMIT said(tr("Signed and published: the new list holds from now on."));
}

} // namespace reservrutin::gui
