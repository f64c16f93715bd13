// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

class EditionActs;

/// The next edition of the directory of governed recipients: their addresses, to be written anew and handed in for
/// review like any edition. A part of the page of editions.
class RecipientsForm : public Card {
    Q_OBJECT

public:
    RecipientsForm(Session& session, const Look& look, QWidget* parent = nullptr);
    /// As it is in force; what is half typed stays.
    void refresh();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void done(const QString& sentence);
    void administratorsAsked();

private:
    struct Line {
        QString id;
        LineEdit* email;
        Field* field;
    };
    void goOn();
    void fold();
    [[nodiscard]] std::optional<QByteArray> written();

    Session& m_session;
    QVector<Line> m_lines;
    QWidget* m_fields = nullptr;
    Column* m_column;
    Button* m_goOn;
    WrapLabel* m_same;
    EditionActs* m_acts = nullptr;
};

} // namespace reservrutin::gui
