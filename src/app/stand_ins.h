// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "cli/journal_care.h"
#include "core/outage/probe.h"
#include "core/usecases/mail_login.h"

namespace reservrutin::app {

/// The command line measures nothing.
class NoProbe final : public outage::Probe {
public:
    void measure(const QVector<outage::ProbeTarget>&, Answer) override {}
    void cancel() override {}
};

/// The command line is given its password with each run.
class NoPasswordKeeper final : public usecases::PasswordKeeper {
public:
    void read(const usecases::MailAccount&, Found) override {}
    void write(const usecases::MailAccount&, const QByteArray&, Done) override {}
    void forget(const usecases::MailAccount&, Done) override {}
};

/// There is no store to take care of.
class AbsentCare final : public cli::JournalCare {
public:
    explicit AbsentCare(base::Error why)
        : m_why(std::move(why)) {}

    [[nodiscard]] base::Result<cli::CheckedJournal> verify() override { return base::Failure(m_why); }
    [[nodiscard]] base::Result<QString> describe() override { return base::Failure(m_why); }
    [[nodiscard]] base::Result<void> backup(const QString&) override { return base::Failure(m_why); }

private:
    base::Error m_why;
};

} // namespace reservrutin::app
