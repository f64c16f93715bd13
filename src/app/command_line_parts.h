// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/outage/probe.h"
#include "core/usecases/password_keeper.h"

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

} // namespace reservrutin::app
