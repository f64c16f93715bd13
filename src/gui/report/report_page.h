// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/desktop_outside.h"
#include "gui/waysout/ways_out.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class Card;
class HandedCard;
class MessagePreview;
class Panes;
class PhonePanel;
class ReportForm;
class Strip;
class VisitClock;
class VisitSteps;
class WaysPanel;

/// Anmäl: the report that wrote itself, to be completed, checked in a live preview and handed over; then how to reach
/// those who pass it on. Ctrl+Enter hands over from any field. Registered as page_id::report.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(Session& session, const Look& look,
               std::unique_ptr<Outside> outside = std::make_unique<DesktopOutside>(), QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    bool back() override;

private:
    enum class Then { Nothing, Phone, MailProgram, Message };

    Session& m_session;
    WaysOut* m_ways;
    VisitClock* m_clock;
    VisitSteps* m_steps;
    Panes* m_panes;
    Card* m_card;
    ReportForm* m_form;
    QWidget* m_buttons;
    FlowLayout* m_row;
    QWidget* m_rest; ///< narrow: the other buttons, so that only the main ones are pinned
    FlowLayout* m_restRow;
    Button* m_hand;
    Button* m_call;
    Button* m_more;
    Button* m_showPreview;
    WaysPanel* m_waysPanel;
    QWidget* m_side;
    MessagePreview* m_preview;
    HandedCard* m_handed;
    PhonePanel* m_phone;
    Strip* m_said;
    Strip* m_news; ///< the recipient changed not long ago
    QVector<outage::Event> m_events;
    bool m_working = false;
    bool m_previewAsked = false;

    void build();
    void buildForm();
    void buildSide();
    void connectWays();
    void unfoldWays();
    void refresh();
    void refreshHead();
    void showNews();
    [[nodiscard]] QString titleFor(const outage::Description& description) const;
    void readEvents();
    void showPreview();
    void arrange();
    void handOver(Then then);
    void handedOver(base::ReportId id, const usecases::ReportForm& form, Then then);
    void leaveBy(Then then);
    void say(const QString& sentence);
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] bool shows(base::ReportId id) const;
    /// Of a draft only what the door lets through; what it does not is said in its field.
    [[nodiscard]] std::optional<Parcel> parcel();
    void showProblem(const base::Error& error);
    [[nodiscard]] QString previewText(const report::Report& report) const;
};

} // namespace reservrutin::gui
