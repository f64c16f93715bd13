// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/edition_files.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// A list that another administrator has proposed, in a file: what it changes, and one's own signature. A part of the
/// page of administrators.
class ProposalCard : public Card {
    Q_OBJECT

public:
    ProposalCard(Session& session, const Look& look, EditionFiles& files, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void taken(const QByteArray& file);
    void show(const trust::TrustDocument& document, const QVector<trust::PublicKey>& signers);
    void sign();
    void answered(const base::Result<trust::Envelope>& result);
    void refuse(const QString& sentence);

    Session& m_session;
    EditionFiles& m_files;
    trust::Envelope m_proposal;
    int m_version = 0;
    Button* m_take;
    WrapLabel* m_what;
    Button* m_sign;
};

} // namespace reservrutin::gui
