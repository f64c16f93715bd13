// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/widgets/page.h"

#include <QPointer>
#include <QTimer>

namespace reservrutin::gui {

class Panes;
class ReportDetail;
class RowList;
class SearchField;
class Strip;
class TransportStrip;

/// Utkorg: every report that was handed over, sorted by who has to act (core/usecases/desk_order.h), and the chosen
/// one beside it. Registered as page_id::outbox.
class OutboxPage : public Page {
    Q_OBJECT

public:
    OutboxPage(Session& session, const Look& look,
               std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);

    void entered() override;
    bool back() override;
    bool find() override;
    void select(base::ReportId id);
    /// How many reports need a person: the number on the rail.
    [[nodiscard]] static int needingYou(const Session& session);

private:
    Session& m_session;
    TransportStrip* m_transport;
    Strip* m_said;
    WrapLabel* m_empty;
    Panes* m_panes;
    QWidget* m_left;
    SearchField* m_search;
    RowList* m_list;
    WrapLabel* m_none;
    Button* m_further;
    ReportDetail* m_detail;
    std::optional<base::ReportId> m_chosen;
    int m_doneShown = doneAtATime; ///< how many of what is done have rows
    QTimer m_minute;

    /// What is done grows for years: its rows are made so many at a time.
    static constexpr int doneAtATime = 200;

    void build();
    void connectParts();
    void choose(base::ReportId id);
    void refresh();
    void showAll();
    [[nodiscard]] QWidget* focusedAct() const;
    void moveOnFrom(const QPointer<QWidget>& pressed, bool had);
    void focusNext();
    void fillList(const QVector<OutboxItem>& items);
    [[nodiscard]] QVector<OutboxItem> shownOf(const QVector<OutboxItem>& all);
    void say(const QString& sentence);
};

} // namespace reservrutin::gui
