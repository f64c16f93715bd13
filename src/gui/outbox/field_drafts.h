// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/drafts.h"

#include <QHash>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace reservrutin::gui {

/// Half-typed lines of a card, each kept as a draft: saved at most two seconds after a key, so a kill leaves them, and
/// back in the field when it is shown again. Owned by the card, on the window's thread.
class FieldDrafts : public QObject {
    Q_OBJECT

public:
    explicit FieldDrafts(usecases::Drafts& drafts, QObject* parent = nullptr);
    /// What was half-typed stands in the field; what is typed from now on is kept.
    void keep(QLineEdit* field, const QString& key);
    /// The fields go: what they hold is saved now.
    void letGo();
    /// Entered: no longer a draft.
    void wipe(const QStringList& keys);

private:
    usecases::Drafts& m_drafts;
    QHash<QString, QPointer<QLineEdit>> m_fields;
    QTimer m_due;

    void save();
};

} // namespace reservrutin::gui
