// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/edition_files.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

class EditionActs;

/// An edition as the page's list names it: of the journal, or the one that came with the program and of which nobody
/// has said anything (`known` is false).
struct ShownEdition {
    trust::Edition edition;
    trust::EditionStage stage = trust::EditionStage::InForce;
    bool known = true;
    QByteArray before; ///< text of the edition it is compared with; empty when there is none
    int trustVersion = 0;

    friend bool operator==(const ShownEdition&, const ShownEdition&) = default;
};

/// One edition whole: its stage, who said what and when, what can be said now, and ways to read, compare, print and
/// give it out. A value on the screen: the page makes another when the edition changes.
class EditionDetail : public QWidget {
    Q_OBJECT

public:
    EditionDetail(Session& session, const Look& look, const journal::Subject& document, ShownEdition shown,
                  WaysOut& ways, EditionFiles& files, QWidget* parent = nullptr);
    [[nodiscard]] const ShownEdition& shown() const { return m_shown; }
    [[nodiscard]] bool isBusy() const;
    bool fold();

Q_SIGNALS:
    void acted(const QString& sentence);
    void administratorsAsked();

private:
    [[nodiscard]] Card* headCard();
    void addStatements(Card& card);
    void addWays(Card& card);
    Button* addWay(FlowLayout& row, const QString& label);
    void open(QWidget* made);
    void compare();
    void read();
    void print(bool asPdf);
    [[nodiscard]] QString stageSentence() const;

    Session& m_session;
    const Look& m_look;
    const journal::Subject m_document;
    const ShownEdition m_shown;
    WaysOut& m_ways;
    EditionFiles& m_files;
    Column* m_column;
    EditionActs* m_acts = nullptr;
    QWidget* m_opened = nullptr; ///< the comparison or the text
};

/// "Utgåva 3", or that it has no number yet.
[[nodiscard]] QString editionName(const trust::Edition& edition, const trust::TrustDocument* trust);
[[nodiscard]] QString versionOf(const journal::Subject& document, const QByteArray& text);
[[nodiscard]] Tone toneOf(trust::EditionStage stage);

} // namespace reservrutin::gui
