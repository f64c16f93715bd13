// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

#include <QTimer>

namespace reservrutin::gui {

/// One contact. A local one has fields and says who filled them in and when; a governed one is read only and says
/// which document it stands in.
class ContactCard : public Card {
    Q_OBJECT

public:
    ContactCard(Session& session, const Look& look, const contacts::Contact& contact, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] LineEdit* firstField() const { return m_name; }

Q_SIGNALS:
    void saved();

private:
    Session& m_session;
    QString m_id;
    LineEdit* m_name = nullptr;
    LineEdit* m_phone = nullptr;
    LineEdit* m_email = nullptr;
    LineEdit* m_by = nullptr;
    Field* m_phoneField = nullptr;
    Field* m_emailField = nullptr;
    Field* m_byField = nullptr;
    WrapLabel* m_source = nullptr;
    WrapLabel* m_problem = nullptr;
    QTimer m_saving; ///< of what is half typed

    [[nodiscard]] QString draftKey() const { return QStringLiteral("contact/") + m_id; }
    void keepDraft();
    void restoreDraft();
    void buildLocal();
    void buildGoverned(const contacts::Contact& contact);
    void save();
    void show(const base::Error& error);
};

} // namespace reservrutin::gui
