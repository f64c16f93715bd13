// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class RowList;
class TimelineList;

/// Uppföljning: outages that are over, the latest first: how long each lasted and when it worked again. Drills stand
/// apart and are never counted. Registered as page_id::followUp.
class FollowUpPage : public Page {
    Q_OBJECT

public:
    FollowUpPage(Session& session, const Look& look, QWidget* parent = nullptr);
    void entered() override;

private:
    Session& m_session;
    WrapLabel* m_empty;
    RowList* m_list;
    QVector<outage::Outage> m_outages;

    void read();
    void show(const QVector<journal::Summary>& summaries);
    void addRows(const QString& heading, bool drills);
    void open(const QString& id);
    [[nodiscard]] QString whenText(const outage::Outage& outage) const;
};

} // namespace reservrutin::gui
