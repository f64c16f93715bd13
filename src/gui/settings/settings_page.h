// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/widgets/field.h"
#include "gui/widgets/page.h"

class QCheckBox;
class QComboBox;

namespace reservrutin::gui {

class Card;
class FolderCard;
class MailCard;

/// Inställningar: the clinic, how the window looks, and how mail leaves. Few on purpose (design law 13). What the
/// organisation has fixed is shown and cannot be changed. Registered as page_id::settings.
class SettingsPage : public Page {
    Q_OBJECT

public:
    /// `look` is changed at once and remembered; `dataFolder` is only shown.
    SettingsPage(Session& session, Look& look, QString dataFolder = {},
                 std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);
    ~SettingsPage() override;
    void entered() override;
    void left() override;

private:
    Session& m_session;
    Look& m_look;
    LineEdit* m_unit;
    QComboBox* m_group;
    QComboBox* m_size;
    QComboBox* m_theme;
    QCheckBox* m_digits;
    QComboBox* m_language;
    MailCard* m_mail;
    FolderCard* m_folder;
    Field* m_unitField;
    Field* m_groupField;

    Card* unitCard();
    Card* lookCard();
    Card* administratorsCard();
    Card* dataCard(const QString& dataFolder);
    void fill();
    void saveUnit();
    void saveLook();
};

} // namespace reservrutin::gui
