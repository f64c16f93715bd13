// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/console_fixture.h"

namespace reservrutin::usecases {

/// Plays an outage that is written down for people (tests/data/outages) through the real use cases, on one console or
/// two, and says in words what came of it. One line one act: "08:12 answer check same-fault". What is refused is
/// noted and the play goes on. tests/data/outages/README.md lists the acts.
class OutageScript {
public:
    OutageScript();
    /// The story up to the line "----"; what came of it as text.
    QString play(const QString& script);

private:
    using Act = void (OutageScript::*)(const QString& words);

    void playLine(const QString& line);
    void setClock(const QString& clock);
    [[nodiscard]] static Act actOf(const QString& verb);
    template <class T>
    std::function<void(base::Result<T>)> noted();
    [[nodiscard]] OneConsole& console() { return *m_consoles[m_at]; }
    [[nodiscard]] base::OutageId outageId();
    [[nodiscard]] base::ReportId reportId();
    [[nodiscard]] base::DeliveryId deliveryId();
    void born(const FirstWord& word);

    void person(const QString& words);
    void start(const QString& words);
    void answer(const QString& words);
    void note(const QString& words);
    void measure(const QString& words);
    void stillDown(const QString& words);
    void postpone(const QString& words);
    void restored(const QString& words);
    void withdraw(const QString& words);
    void reopen(const QString& words);
    void ready(const QString& words);
    void take(const QString& words);
    void sendMyself(const QString& words);
    void withdrawReport(const QString& words);
    void queue(const QString& words);
    void server(const QString& words);
    void phone(const QString& words);
    void confirm(const QString& words);
    void acknowledge(const QString& words);
    void clock(const QString& words);
    void goTo(const QString& words);
    void merge(const QString& words);
    void restart(const QString& words);

    [[nodiscard]] QString described();
    [[nodiscard]] QString describedOutage(const outage::Outage& outage);
    [[nodiscard]] QString describedCourse(const outage::Outage& outage);
    [[nodiscard]] QString describedReport(const report::Report& report);

    std::shared_ptr<support::FixedClock> m_clock = std::make_shared<support::FixedClock>();
    std::vector<std::unique_ptr<OneConsole>> m_consoles;
    std::size_t m_at = 0;
    std::uint64_t m_restarts = 0;
    base::Person m_person;
    Beginning m_beginning;
    std::optional<base::OutageId> m_outage;
    QString m_line;
    QStringList m_refusals;
};

} // namespace reservrutin::usecases
