// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/edition_files.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

class QCheckBox;
class QComboBox;

namespace reservrutin::gui {

/// The next version of the list: who comes, who goes, how many sign, who reviews. Signed by the key that is open; where
/// more signatures are needed it becomes a file for another administrator. A part of the page of administrators.
class NextTrustCard : public Card {
    Q_OBJECT

public:
    NextTrustCard(Session& session, const Look& look, EditionFiles& files, QWidget* parent = nullptr);
    /// As the list in force has it; what is half typed about a new administrator stays.
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void build();
    void showFingerprint();
    void sign();
    void answered(const base::Result<void>& result);
    [[nodiscard]] std::optional<trust::TrustDocument> next();
    [[nodiscard]] bool addNewcomer(trust::TrustDocument& document);
    [[nodiscard]] std::optional<trust::PublicKey> typedKey() const;
    void refuse(const base::Error& error);

    struct Line {
        trust::Administrator administrator;
        QCheckBox* stays;
    };

    Session& m_session;
    EditionFiles& m_files;
    QWidget* m_lines = nullptr;
    Column* m_linesColumn;
    QVector<Line> m_stay;
    int m_version = 0; ///< of the list the lines were made from
    LineEdit* m_name;
    LineEdit* m_role;
    LineEdit* m_key;
    Field* m_nameField;
    Field* m_keyField;
    QComboBox* m_threshold;
    QComboBox* m_review;
    WrapLabel* m_problem;
    Button* m_sign;
};

/// What a proposal's file is called.
[[nodiscard]] QString proposalName(int version);

} // namespace reservrutin::gui
