// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

#include <QTimer>

class Ui_ContactForm;

namespace reservrutin::gui {

/// One contact. A local one has fields and says who filled them in and when; a governed one is read only and says
/// which document it stands in.
class ContactCard : public Card {
    Q_OBJECT

public:
    ContactCard(Session& session, const Look& look, const contacts::Contact& contact, QWidget* parent = nullptr);
    ~ContactCard() override;
    void refresh();
    [[nodiscard]] LineEdit* firstField() const;

Q_SIGNALS:
    void saved();

private:
    Session& m_session;
    QString m_id;
    std::unique_ptr<Ui_ContactForm> m_ui; ///< none on a governed card
    WrapLabel* m_email = nullptr;         ///< of a governed one
    WrapLabel* m_source = nullptr;
    WrapLabel* m_news = nullptr;
    QTimer m_saving; ///< of what is half typed

    [[nodiscard]] QString draftKey() const { return QStringLiteral("contact/") + m_id; }
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] QVector<LineEdit*> edits() const;
    void buildLocal();
    void connectLocal();
    void buildGoverned();
    void showGoverned(const contacts::Contact& contact);
    void save();
    void show(const base::Error& error);
};

} // namespace reservrutin::gui
