// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/sentences/recipient_news.h"

#include <QCoreApplication>

namespace reservrutin::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::RecipientNews)
};

} // namespace

QString recipientNews(const contacts::Contact& contact, const language::LocalTime& time, base::UtcMs now) {
    if (contact.formerEmail.isEmpty() || !contact.changedAt)
        return {};
    if (base::elapsedMs(*contact.changedAt, now) >= recipientNewsDays * 24 * base::hourMs)
        return {};
    return Words::tr("The recipient %1 changed %2. Before: %3. Now: %4.")
        .arg(contact.title, time.date(*contact.changedAt), contact.formerEmail, contact.email);
}

} // namespace reservrutin::gui
