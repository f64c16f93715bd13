// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/outside.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

class KeyOpener;

/// The key of the administrator who sits here: none yet (it is made here), closed, or open. A part of the page of
/// administrators, whose Outside it copies with.
class OwnKeyCard : public Card {
    Q_OBJECT

public:
    OwnKeyCard(Session& session, const Look& look, Outside& outside, QWidget* parent = nullptr);
    /// Reads anew whether there is a key on this computer; the focus goes where the next key belongs.
    void refresh();

private:
    void buildMake();
    void buildOpen();
    void show();
    void focusFirst();
    void make();
    void made(const base::Result<trust::KeyFile>& file);
    void say(const QString& sentence, Role color);
    [[nodiscard]] bool isPassphraseSound();

    Session& m_session;
    Outside& m_outside;
    std::optional<trust::KeyFile> m_file;
    QWidget* m_make;
    LineEdit* m_name;
    LineEdit* m_role;
    LineEdit* m_passphrase;
    LineEdit* m_again;
    Field* m_nameField;
    Field* m_passphraseField;
    Field* m_againField;
    Button* m_makeIt;
    QWidget* m_known; ///< name, fingerprint, and what others need of it
    WrapLabel* m_who;
    WrapLabel* m_fingerprint;
    WrapLabel* m_public;
    KeyOpener* m_opener;
    QWidget* m_openPart;
    WrapLabel* m_said;
    bool m_making = false;
};

} // namespace reservrutin::gui
