// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/page.h"

#include <QPointer>
#include <QTimer>

namespace reservrutin::gui {

class MessagePreview;
class Panes;
class PhonePanel;
class QuestionCard;
class StopCard;
class RowList;
class Strip;
class TransportStrip;
class WaysPanel;

/// Utkorg: every report that was handed over, grouped by who has to act; the exact message of the chosen one; what can
/// be done with it now; and what happened to it. Registered as page_id::outbox.
class OutboxPage : public Page {
    Q_OBJECT

public:
    OutboxPage(Session& session, const Look& look,
               std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);

    void entered() override;
    bool back() override;
    void select(base::ReportId id);
    /// How many reports need a person: the number on the rail.
    [[nodiscard]] static int needingYou(const usecases::Overview& overview);

private:
    enum class Asking { State, Withdraw, SendSelf };

    Session& m_session;
    WaysOut* m_ways;
    TransportStrip* m_transport;
    Strip* m_said;
    WrapLabel* m_empty;
    Panes* m_panes;
    RowList* m_list;
    QWidget* m_right;
    MessagePreview* m_preview;
    QuestionCard* m_question;
    StopCard* m_stop;
    QWidget* m_buttons;
    Button* m_main;
    Button* m_call;
    Button* m_more;
    WrapLabel* m_who;
    WaysPanel* m_waysPanel;
    Button* m_withdraw;
    Button* m_sendSelf;
    Card* m_log;
    TimelineList* m_lines;
    PhonePanel* m_phone;
    std::optional<base::ReportId> m_chosen;
    Asking m_asking = Asking::State;
    QString m_asked; ///< what the question card asks now: kept while it stays the same
    QTimer m_minute;

    void build();
    void buildRight();
    void connectList();
    void connectActions();
    void refresh();
    void showAll();
    [[nodiscard]] QWidget* focusedAct() const;
    void moveOnFrom(const QPointer<QWidget>& pressed, bool had);
    void focusNext();
    void fillList(const QVector<OutboxItem>& items);
    void showItem(const OutboxItem& item);
    void showActions(const OutboxItem& item);
    void showQuestion(const OutboxItem& item);
    void askAboutDelivery(const OutboxItem& item);
    void askReason(Asking asking);
    void giveReason();
    void pressMain();
    void queue(const report::Report& report);
    void acknowledge();
    [[nodiscard]] QVector<OutboxItem> items() const;
    [[nodiscard]] const report::Report* chosen() const;
    [[nodiscard]] QString message(const OutboxItem& item) const;
    void say(const QString& sentence);
    template <class Id>
    [[nodiscard]] std::function<void(base::Result<Id>)> told();
};

} // namespace reservrutin::gui
