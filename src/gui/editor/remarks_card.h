// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/routine/routine_check.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// What is left to mend before a draft may be handed in, and what the source does not give. Each line leads to its
/// place. Told anew at each change; owned by the editor's page.
class RemarksCard final : public Card {
    Q_OBJECT

public:
    explicit RemarksCard(const Look& look);
    void show(const routine::Routine& routine, const QVector<routine::Remark>& remarks);

Q_SIGNALS:
    void placeAsked(const QString& place);

private:
    void addLine(const QString& text, const QString& place, bool isError);

    QStringList m_shown;
    QWidget* m_lines = nullptr;
    Column* m_column = nullptr;
};

} // namespace reservrutin::gui
