// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// A passphrase field where it is needed: opens the administrator's key of this computer and says, at the field, what
/// went wrong. Staff never meet it. A part of a page; the passphrase is wiped from the field at once.
class KeyOpener : public QWidget {
    Q_OBJECT

public:
    KeyOpener(Session& session, const Look& look, QWidget* parent = nullptr);
    void focusField();

Q_SIGNALS:
    void opened();
    /// There is no key to open: one is made there.
    void administratorsAsked();

private:
    void open();
    void answered(const base::Result<void>& result);

    Session& m_session;
    LineEdit* m_passphrase;
    Field* m_field;
    Button* m_open;
    LinkButton* m_make;
};

/// The passphrase in the field as the key's bytes are made from it: normalised, so that å is å from every keyboard. The
/// field is emptied.
[[nodiscard]] QByteArray takePassphrase(LineEdit& field);

} // namespace reservrutin::gui
