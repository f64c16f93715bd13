// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/widgets/page.h"

#include <QPointer>
#include <QTimer>

namespace reservrutin::gui {

class OutboxList;
class Panes;
class ReportDetail;
class ScrollPane;
class Strip;
class TransportStrip;

/// Utkorg: every report that was handed over, sorted by who has to act (core/usecases/desk_order.h), and the chosen
/// one beside it; each scrolls by itself. Where there is no room for both, one at a time. Registered as
/// page_id::outbox.
class OutboxPage : public Page {
    Q_OBJECT

public:
    OutboxPage(Session& session, const Look& look,
               std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);

    void entered() override;
    bool back() override;
    bool find() override;
    void select(const base::ReportId& id);
    /// How many reports need a person: the number on the rail.
    [[nodiscard]] static int needingYou(const Session& session);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Session& m_session;
    TransportStrip* m_transport;
    Strip* m_said;
    WrapLabel* m_empty;
    Panes* m_panes;
    OutboxList* m_list;
    QWidget* m_files;
    ReportDetail* m_detail;
    ScrollPane* m_listPane;
    ScrollPane* m_detailPane;
    std::optional<base::ReportId> m_chosen;
    QTimer m_minute;
    QTimer m_rest; ///< the choice stands on an old report
    LinkButton* m_toList;
    bool m_beside = true; ///< list and report; otherwise one at a time
    bool m_open = false;  ///< and then the report
    bool m_isDue = false; ///< shown anew when this turn of the loop is over

    void build();
    void connectParts();
    void choose(const base::ReportId& id);
    void bring(const base::ReportId& id);
    void arrange();
    void showPanes();
    void setOpen(bool open);
    void refresh();
    void refreshSoon();
    void showAll();
    void showChosen();
    [[nodiscard]] QWidget* focusedAct() const;
    void moveOnFrom(const QPointer<QWidget>& pressed, bool had);
    void focusNext();
    void say(const QString& sentence);
};

} // namespace reservrutin::gui
