// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/card.h"

class QPagedPaintDevice;

namespace reservrutin::gui {

class Button;
class MessagePreview;

/// Everything that happened to one report and its deliveries, entry by entry with the server's own words: one page to
/// read and to print, the proof that it was sent. Hidden until opened.
class DeliveryLog : public Card {
    Q_OBJECT

public:
    DeliveryLog(Session& session, const Look& look, QWidget* parent = nullptr);
    void open(base::ReportId report);
    [[nodiscard]] QString text() const { return m_text; }
    /// Draws `text` on as many pages as it takes.
    [[nodiscard]] static bool draw(QPagedPaintDevice& device, const QString& text);

Q_SIGNALS:
    void printAsked(const QString& text);
    void closed();

private:
    Session& m_session;
    MessagePreview* m_view;
    Button* m_print;
    QVector<journal::Entry> m_entries;
    QString m_heading;
    QString m_text;
    int m_reading = 0; ///< which opening it is: an answer that comes late belongs to an earlier one

    void read(const journal::Subject& subject);
    void add(const QVector<journal::Entry>& more);
};

/// One line of the log, without its time: what the entry says happened. Empty for what says nothing to a person.
[[nodiscard]] QString logLine(const Session& session, const journal::Entry& entry);

} // namespace reservrutin::gui
