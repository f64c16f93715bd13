// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

#include <memory>

class Ui_MailForm;

namespace reservrutin::gui {

/// How mail leaves: server, login, sender. "Skicka ett prov till mig själv" sends one message outside the queue and
/// says in words what the server answered. Fields that the organisation fixed are shown so. Its form: ui/settings.
class MailCard : public Card {
    Q_OBJECT

public:
    MailCard(Session& session, const Look& look, QWidget* parent = nullptr);
    ~MailCard() override;
    void refresh();

private:
    struct Setting {
        usecases::Field field;
        LineEdit* edit;
        Field* holder;
    };
    Session& m_session;
    std::unique_ptr<Ui_MailForm> m_ui;
    QVector<Setting> m_settings;

    [[nodiscard]] LineEdit* edit(usecases::Field field) const;
    [[nodiscard]] Field* holder(usecases::Field field) const;
    [[nodiscard]] bool save();
    [[nodiscard]] base::Result<delivery::Submission> testMessage() const;
    void test();
    void say(const QString& text, Role color);
    [[nodiscard]] QString resultText(const delivery::Conversation& conversation) const;
};

} // namespace reservrutin::gui
