// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"

class QPagedPaintDevice;

namespace reservrutin::gui {

class Button;
class MessagePreview;

/// The log of one report, as it is read and printed.
struct LogPage {
    struct Day {
        QString date;
        QStringList lines;
    };
    QString title;
    QString subject; ///< of the message
    QString written;
    bool drill = false;
    QVector<Day> days;

    [[nodiscard]] QString text() const;
    /// On as many pages as it takes. False when the device cannot be drawn on.
    [[nodiscard]] bool draw(QPagedPaintDevice& device) const;
};

/// Everything that happened to one report and its deliveries, entry by entry with the server's own words: one page to
/// read and to print, the proof that it was sent. Hidden until opened.
class DeliveryLog : public Card {
    Q_OBJECT

public:
    DeliveryLog(Session& session, const Look& look, QWidget* parent = nullptr);
    void open(base::ReportId report);

Q_SIGNALS:
    void printAsked(const reservrutin::gui::LogPage& page);
    void closed();

private:
    Session& m_session;
    MessagePreview* m_view;
    Button* m_print;
    QVector<journal::Entry> m_entries;
    LogPage m_page;
    int m_reading = 0; ///< which opening it is: an answer that comes late belongs to an earlier one

    void read(const journal::Subject& subject);
    void add(const QVector<journal::Entry>& more);
};

/// One line of the log, without its time: what the entry says happened. Empty for what says nothing to a person.
[[nodiscard]] QString logLine(const Session& session, const journal::Entry& entry);

} // namespace reservrutin::gui
