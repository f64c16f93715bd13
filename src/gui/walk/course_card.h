// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/timeline_list.h"

namespace reservrutin::gui {

/// The course of events of the visit's outage, read anew whenever it changed. The page puts its note row below.
class CourseCard : public Card {
    Q_OBJECT

public:
    CourseCard(Session& session, const Look& look, QWidget* parent = nullptr);
    void refresh();
    /// At the bottom of the card.
    void setNote(QWidget* note);

Q_SIGNALS:
    void counted(int lines);

private:
    Session& m_session;
    TimelineList* m_list;
    WrapLabel* m_empty;
    int m_asked = 0; ///< the latest question; older answers are let go

    void show(const QVector<outage::Event>& events);
    [[nodiscard]] TimelineLine lineOf(const outage::Event& event) const;
};

} // namespace reservrutin::gui
