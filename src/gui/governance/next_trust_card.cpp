// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/next_trust_card.h"

#include "core/base/text.h"
#include "gui/governance/trust_words.h"
#include "gui/sentences/edition_words.h"
#include "gui/sentences/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

namespace reservrutin::gui {

using base::ErrorKind;
using trust::PublicKey;
using trust::Review;
using trust::TrustDocument;

QString proposalName(int version) {
    return NextTrustCard::tr("Administrators version %1").arg(version) + QStringLiteral(".json");
}

NextTrustCard::NextTrustCard(Session& session, const Look& look, EditionFiles& files, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_files(files)
    , m_linesColumn(new Column(look, 4))
    , m_name(new LineEdit(look))
    , m_role(new LineEdit(look))
    , m_key(new LineEdit(look))
    , m_nameField(new Field(look, tr("Name of a new administrator"), m_name))
    , m_keyField(new Field(look, tr("Public key of the new administrator"), m_key))
    , m_threshold(new QComboBox)
    , m_review(new QComboBox)
    , m_problem(new WrapLabel(look, {}, TextRole::Body, Role::Amber))
    , m_sign(new Button(look, tr("Sign the new list"))) {
    setHeading(tr("Change the list"));
    build();
}

void NextTrustCard::build() {
    body()->setGap(10);
    body()->addWidget(new WrapLabel(m_look, tr("Who stays")));
    body()->addLayout(m_linesColumn);
    body()->addWidget(m_nameField);
    body()->addWidget(new Field(m_look, tr("Role of the new administrator"), m_role));
    body()->addWidget(m_keyField);
    body()->addWidget(new Field(m_look, tr("How many must sign the next change"), m_threshold));
    body()->addWidget(new Field(m_look, tr("Who reviews and approves"), m_review));
    body()->addWidget(m_problem);
    body()->addWidget(m_sign, 0, Qt::AlignLeft);
    m_problem->hide();
    m_sign->setAccessibleName(m_sign->label());
    m_review->addItem(tr("Others than the author, as soon as there are two"), -1);
    m_review->addItem(tr("Others than the author, always"), int(Review::ByAnother));
    m_review->addItem(tr("The author may do it alone"), int(Review::ByAnyone));
    showFingerprint();
    connect(m_key, &QLineEdit::textChanged, this, &NextTrustCard::showFingerprint);
    connect(m_sign, &QAbstractButton::clicked, this, &NextTrustCard::sign);
}

std::optional<PublicKey> NextTrustCard::typedKey() const {
    const QByteArray text = m_key->text().trimmed().toLatin1();
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).toBase64() == text ? PublicKey::fromBytes(*bytes) : std::nullopt;
}

void NextTrustCard::showFingerprint() {
    m_keyField->setProblem({});
    const auto key = typedKey();
    m_keyField->setHelp(
        key ? tr("Fingerprint %1. Compare it with the new administrator's own.").arg(trust::spelledFingerprint(*key))
            : tr("44 characters, shown on the new administrator's own page."));
}

void NextTrustCard::refresh() {
    const TrustDocument* const trust = m_session.console().administrators.trust();
    setVisible(trust && m_session.console().administrators.opened());
    if (!trust || m_version == trust->version)
        return;
    m_version = trust->version;
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new Column(m_look, 6, {}, m_lines);
    m_stay.clear();
    for (const trust::Administrator& each : trust->administrators) {
        auto* stays = new QCheckBox(administratorName(each).replace(u'&', QStringLiteral("&&")));
        stays->setAccessibleName(tr("%1 stays").arg(administratorName(each)));
        stays->setChecked(true);
        column->addWidget(stays);
        m_stay.append({each, stays});
    }
    m_linesColumn->addWidget(m_lines);
    m_threshold->clear();
    for (int count = 1; count <= trust->administrators.size(); ++count)
        m_threshold->addItem(QString::number(count), count);
    m_threshold->setCurrentIndex(trust->threshold - 1);
    m_review->setCurrentIndex(m_review->findData(trust->review ? int(*trust->review) : -1));
}

bool NextTrustCard::addNewcomer(TrustDocument& document) {
    m_nameField->setProblem({});
    const bool isNobody = m_name->text().trimmed().isEmpty() && m_key->text().trimmed().isEmpty();
    if (isNobody)
        return true;
    const auto name = base::requireLine(m_name->text(), ErrorKind::NameMissing);
    if (!name) {
        m_nameField->setProblem(tr("The name is missing. Write it as it shall stand in the list."));
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto key = typedKey();
    if (!key) {
        m_keyField->setProblem(tr("This is no public key. Copy all 44 characters of it."));
        m_key->setFocus(Qt::OtherFocusReason);
        return false;
    }
    document.administrators.append({*name, base::cleanLine(m_role->text()), *key});
    return true;
}

std::optional<TrustDocument> NextTrustCard::next() {
    const TrustDocument* const trust = m_session.console().administrators.trust();
    if (!trust)
        return std::nullopt;
    TrustDocument next = *trust;
    next.administrators.clear();
    for (const Line& line : std::as_const(m_stay)) {
        if (line.stays->isChecked())
            next.administrators.append(line.administrator);
    }
    if (!addNewcomer(next))
        return std::nullopt;
    next.threshold = m_threshold->currentData().toInt();
    const int review = m_review->currentData().toInt();
    next.review = review < 0 ? std::nullopt : std::optional(Review(review));
    next.renewBy = m_session.today().addYears(usecases::Administrators::renewYears);
    return next;
}

/// Published at once where this one signature is enough; else a file goes on to the next who signs.
void NextTrustCard::sign() {
    m_problem->hide();
    const auto document = next();
    if (!document)
        return;
    usecases::Administrators& administrators = m_session.console().administrators;
    const auto proposal = administrators.proposed(*document);
    if (!proposal)
        return refuse(proposal.error());
    const auto verdict = trust::nextTrust(*administrators.trust(), *proposal);
    if (!verdict && verdict.error() == trust::Refusal::SignaturesMissing) {
        Q_EMIT said(tr("Signed by you. Give the file to another administrator, who signs it too."));
        return m_files.give(proposalName(administrators.trust()->version + 1), print(*proposal));
    }
    administrators.publish(*document, {}, [self = QPointer(this)](const base::Result<void>& result) {
        if (self)
            self->answered(result);
    });
}

void NextTrustCard::answered(const base::Result<void>& result) {
    if (!result)
        return refuse(result.error());
    for (LineEdit* field : {m_name, m_role, m_key})
        field->clear();
    m_session.console().editionsInForce.refresh();
    refresh();
    Q_EMIT said(tr("The new list holds from now on. Other computers take it with the next exchange."));
}

void NextTrustCard::refuse(const base::Error& error) {
    m_problem->setText(error.kind == ErrorKind::NotTrusted ? refusalSentence(error.parameter) : sentenceFor(error));
    m_problem->show();
}

} // namespace reservrutin::gui
