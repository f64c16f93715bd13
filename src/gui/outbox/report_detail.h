// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/outbox_acts.h"
#include "gui/waysout/outside.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace reservrutin::gui {

class Button;
class Card;
class DeliveryLog;
class JoinCard;
class LinkButton;
class MessagePreview;
class PhonePanel;
class StateQuestion;
class StopCard;
class TimelineList;
class UpdateCard;
class WaysOut;
class WaysPanel;
class WrapLabel;
struct Parcel;

/// The outbox's right side: the exact message of one report, what can be done with it now, and what happened to it.
class ReportDetail : public QWidget {
    Q_OBJECT

public:
    ReportDetail(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent = nullptr);
    void setItem(const OutboxItem& item);
    /// Another report: what was unfolded folds, and what is half-typed is kept as a draft.
    void fold();
    /// The same report, looked at anew: what is being typed stays where it is.
    void foldAround();
    /// Goes back inside itself; false when there is nothing to go back from.
    bool back();
    /// The focus goes to what can be done next; false when there is nothing here.
    bool focusNext();
    /// The one loud button; null while nothing is.
    [[nodiscard]] Button* mainButton() const;

Q_SIGNALS:
    void said(const QString& sentence);
    void goTo(const QString& pageId);
    void acted();
    /// Shown anew, please: something was folded or unfolded.
    void changed();
    void chooseAsked(const reservrutin::base::ReportId& id);

private:
    Session& m_session;
    const Look& m_look;
    WaysOut* m_ways;
    OutboxActs* m_acts;
    PhonePanel* m_phone;
    MessagePreview* m_preview;
    StopCard* m_stop;
    StateQuestion* m_question;
    JoinCard* m_join;
    UpdateCard* m_updates;
    QWidget* m_buttons;
    Button* m_main;
    Button* m_call;
    Button* m_more;
    Button* m_take; ///< quiet: at a clinic others take over
    Button* m_update;
    WaysPanel* m_waysPanel;
    Button* m_withdraw;
    Button* m_sendSelf;
    Button* m_takeFrom;
    Button* m_part;
    WrapLabel* m_who;
    Card* m_log;
    TimelineList* m_lines;
    LinkButton* m_whole;
    DeliveryLog* m_wholeLog;
    std::optional<base::ReportId> m_report;
    MainAct m_mainAct = MainAct::None;

    void build();
    void connectActs();
    void connectCards();
    void connectLog();
    void connectWays();
    void showActions(const OutboxItem& item);
    void showWays(const OutboxItem& item, bool open);
    void showWho(const OutboxItem& item);
    void foldCards();
    void pressMain();
    void phone();
    [[nodiscard]] std::function<void()> withParcel(void (WaysOut::*act)(const Parcel&));
    [[nodiscard]] QString joinedMessage() const;
};

} // namespace reservrutin::gui
