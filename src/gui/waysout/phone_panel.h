// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// A ready report to be read aloud on the telephone, line by line, in large letters: to those who pass it on before
/// take-over, to the recipient after. One press says that it was read and received.
class PhonePanel : public Card {
    Q_OBJECT

public:
    PhonePanel(Session& session, const Look& look, QWidget* parent = nullptr);
    void setReport(base::ReportId id);
    [[nodiscard]] Button* received() const { return m_received; }

Q_SIGNALS:
    /// Read, received and recorded.
    void given();
    void closed();
    void contactsAsked();

private:
    Session& m_session;
    base::ReportId m_report;
    QString m_contact;
    WrapLabel* m_to;
    WrapLabel* m_number;
    LinkButton* m_fillIn;
    QWidget* m_lines;
    Column* m_column;
    LineEdit* m_who;
    LineEdit* m_case;
    Button* m_received;

    void showContact();
    void showScript(const report::Report& report);
    void record();
    void noteAnswer();
};

} // namespace reservrutin::gui
