// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/edition_files.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// Who is trusted on this computer, with fingerprints to compare with a printed sheet. While nobody is, the first
/// administrator begins here, with a plain warning. A part of the page of administrators.
class TrustCard : public Card {
    Q_OBJECT

public:
    TrustCard(Session& session, const Look& look, WaysOut& ways, EditionFiles& files, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addNobody(Column& column);
    void addTrusted(Column& column, const trust::TrustedVersion& version);
    void begin();
    void printSheet(bool asPdf);
    void saveFirst();
    [[nodiscard]] QString sinceSentence(const trust::TrustedVersion& version) const;

    Session& m_session;
    WaysOut& m_ways;
    EditionFiles& m_files;
    QWidget* m_holder = nullptr;
};

} // namespace reservrutin::gui
