// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"

#include <QPointer>

namespace reservrutin::gui {

/// What the one main button of the outbox does with a report just now.
enum class MainAct { None, Take, TakeFrom, Send, Sending };
[[nodiscard]] MainAct mainActOf(const Session& session, const OutboxItem& item);
/// Somebody else has it and may be asked for it: the main act of those who pass reports on, one of more ways to others.
[[nodiscard]] bool mayTakeFrom(const Session& session, const OutboxItem& item);

/// Whether those who sit here are known to pass such reports on: they have the duty, are its contact, or have taken one
/// over before. Nothing else tells a contact person's computer from a clinic's.
[[nodiscard]] bool passesReportsOn(const Session& session, const report::Report& report);

/// The acts on a report and its deliveries that need no further words. Each ends in Session::problem() or in the
/// overview's changed(). Owned by the page's detail, on the window's thread.
class OutboxActs : public QObject {
    Q_OBJECT

public:
    explicit OutboxActs(Session& session, QObject* parent = nullptr);
    void take(const report::Report& report);
    void send(const OutboxItem& item);
    void retry(const base::DeliveryId& id);
    void confirm(const base::DeliveryId& id);
    void notSent(const base::DeliveryId& id);

Q_SIGNALS:
    /// Something may be due now or no longer.
    void acted();
    void goTo(const QString& pageId);
    /// No mail server: another way out has to be chosen.
    void waysAsked();

private:
    Session& m_session;

    void queue(const report::Report& report);
    template <class Id>
    [[nodiscard]] std::function<void(base::Result<Id>)> told();
};

} // namespace reservrutin::gui
