// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/probe.h"
#include "core/usecases/contact_book.h"
#include "core/usecases/deliveries.h"
#include "core/usecases/delivery_queue.h"
#include "core/usecases/drafts.h"
#include "core/usecases/editions_in_force.h"
#include "core/usecases/enduring_journal.h"
#include "core/usecases/exchanges.h"
#include "core/usecases/filing.h"
#include "core/usecases/joint_reports.h"
#include "core/usecases/mail_login.h"
#include "core/usecases/post_office.h"
#include "core/usecases/reports.h"
#include "core/usecases/settings.h"
#include "core/usecases/updates.h"

namespace reservrutin::usecases {

/// Everything gui and cli may use, as references. Made once by app/composition, which owns what it points to and lives
/// longer than any window or command. On the window's thread.
struct Console {
    EnduringJournal& journal;
    Overview& overview;
    RoutineLibrary& routines;
    const language::TextLibrary& texts;
    const language::LocalTime& time;
    const base::Clock& clock;
    ContactBook& contacts;
    Outages& outages;
    Reports& reports;
    Deliveries& deliveries;
    DeliveryQueue& queue;
    JointReports& jointReports;
    Updates& updates;
    Filing& filing;
    Exchanges& exchanges;
    PostOffice& post;
    Drafts& drafts;
    SettingsStore& settings;
    outage::Probe& probe;
    const delivery::MessageComposer& composer;
    QString osUser;
    MailLogin& login;
    OpenedKey& key;
    Administrators& administrators;
    Editions& editions;
    EditionsInForce& editionsInForce;
};

} // namespace reservrutin::usecases
