// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/trust_card.h"

#include "gui/governance/edition_text.h"
#include "gui/governance/trust_words.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/flow_layout.h"

#include <QPointer>

namespace reservrutin::gui {

using trust::TrustedHow;
using trust::TrustedVersion;

TrustCard::TrustCard(Session& session, const Look& look, WaysOut& ways, EditionFiles& files, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_ways(ways)
    , m_files(files) {
    setHeading(tr("Trusted on this computer"));
}

void TrustCard::refresh() {
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater(); // one of its buttons may be what was pressed
    }
    m_holder = new QWidget;
    auto* column = new Column(m_look, 8, {}, m_holder);
    const trust::TrustChain& chain = m_session.console().overview.trustChain();
    if (chain.believed.isEmpty())
        addNobody(*column);
    else
        addTrusted(*column, chain.believed.constLast());
    body()->addWidget(m_holder);
}

void TrustCard::addNobody(Column& column) {
    column.addWidget(
        new WrapLabel(m_look, tr("Nobody is trusted here yet. Routines come from the program and its folder.")));
    const usecases::OpenedKey& key = m_session.console().key;
    if (!key.isOpen()) {
        column.addWidget(new WrapLabel(m_look, tr("Make a key and open it to become the first administrator."),
                                       TextRole::Small, Role::Mute));
        return;
    }
    column.addWidget(new WrapLabel(m_look,
                                   tr("If you go on, this computer trusts %1: what this key approves is what staff see "
                                      "here. It is recorded with your name and the time.")
                                       .arg(administratorName({key.file()->name, key.file()->role, {}})),
                                   TextRole::Body, Role::Amber));
    auto* begin = new Button(m_look, tr("Become the first administrator"));
    begin->setAccessibleName(begin->label());
    column.addWidget(begin, 0, Qt::AlignLeft);
    connect(begin, &QAbstractButton::clicked, this, &TrustCard::begin);
}

QString TrustCard::sinceSentence(const TrustedVersion& version) const {
    const QString day = m_session.console().time.dateTime(version.at);
    switch (version.how) {
    case TrustedHow::MachineFile:
        return tr("Version %1, named by the organisation's settings, since %2.").arg(version.document.version).arg(day);
    case TrustedHow::MadeHere:
        return tr("Version %1, begun on this computer by %2, since %3.")
            .arg(QString::number(version.document.version), version.by.name, day);
    case TrustedHow::Signed:
        return tr("Version %1, signed by those before it, since %2.").arg(version.document.version).arg(day);
    }
    Q_UNREACHABLE();
}

void TrustCard::addTrusted(Column& column, const TrustedVersion& version) {
    for (const trust::Administrator& each : version.document.administrators) {
        column.addWidget(new WrapLabel(m_look, administratorName(each), TextRole::BodyStrong));
        auto* fingerprint = new WrapLabel(m_look, trust::spelledFingerprint(each.key), TextRole::Mono);
        fingerprint->setAccessibleName(tr("Fingerprint of %1: %2").arg(each.name, fingerprint->text()));
        column.addWidget(fingerprint);
    }
    column.addGap(4);
    for (const QString& sentence : policySentences(version.document))
        column.addWidget(new WrapLabel(m_look, sentence));
    if (version.document.renewBy < m_session.today())
        column.addWidget(new WrapLabel(m_look,
                                       tr("That day has passed: nothing new counts here until the list is signed "
                                          "anew. What is in force stays."),
                                       TextRole::Body, Role::Amber));
    column.addWidget(new WrapLabel(m_look, sinceSentence(version), TextRole::Small, Role::Mute));
    auto* row = new FlowLayout(m_look, 8);
    const auto add = [&](const QString& label, auto act) {
        auto* button = new Button(m_look, label);
        button->setAccessibleName(label);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, act);
    };
    add(tr("Print the sheet …"), [this] { printSheet(false); });
    add(tr("Save the sheet as PDF"), [this] { printSheet(true); });
    add(tr("Save the file for other computers …"), [this] { saveFirst(); });
    column.addLayout(row);
}

void TrustCard::begin() {
    const auto begun = [self = QPointer(this)](const base::Result<void>& result) {
        if (!self || !self->m_session.took(result))
            return;
        self->m_session.console().editionsInForce.refresh();
        Q_EMIT self->said(tr("This computer trusts you now. Print the sheet and keep it where it can be compared."));
    };
    m_session.console().administrators.begin(m_session.person(), begun);
}

/// What the organisation's settings name, so that other computers trust the same people; later versions reach them by
/// exchange.
void TrustCard::saveFirst() {
    const auto& believed = m_session.console().overview.trustChain().believed;
    if (!believed.isEmpty())
        m_files.give(tr("Administrators") + QStringLiteral(".json"), believed.constFirst().envelope);
}

void TrustCard::printSheet(bool asPdf) {
    const trust::TrustDocument* const trust = m_session.console().administrators.trust();
    if (!trust)
        return;
    QVector<TextPart> parts;
    for (const trust::Administrator& each : trust->administrators)
        parts.append({administratorName(each), trust::spelledFingerprint(each.key)});
    parts.append({tr("Version %1").arg(trust->version), policySentences(*trust).join(u'\n')});
    const QString foot = tr("Printed %1").arg(m_session.console().time.dateTime(m_session.now()));
    const auto draw = [sheet = sheetOf(tr("Administrators of Reservrutin"), foot, parts)](QPagedPaintDevice& device) {
        return sheet.draw(device);
    };
    if (asPdf)
        m_ways.savePdfOther(tr("Administrators") + QStringLiteral(".pdf"), draw);
    else
        m_ways.printOther(draw);
}

} // namespace reservrutin::gui
