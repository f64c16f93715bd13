// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/outbox/delivery_words.h"

#include <QButtonGroup>
#include <QWidget>

namespace reservrutin::gui {

class PagedList;
class SearchField;
class WrapLabel;
struct ListedRow;

/// The outbox's left side: search, which reports are shown, and the list of them. What is open stands first, from the
/// overview; below it what was filed, read from the journal 200 at a time as somebody gets there.
class OutboxList : public QWidget {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    OutboxList(Session& session, const Look& look, QWidget* parent = nullptr);
    /// Shows the open reports as they are now.
    void refresh();
    /// Reads what was filed anew, from the latest on.
    void restart();
    void setChosen(const base::ReportId& id);
    void choose(const base::ReportId& id);
    /// The row that stands first; absent when none does.
    [[nodiscard]] std::optional<base::ReportId> first() const;
    /// Nothing was ever handed over; not before the journal has said so.
    [[nodiscard]] bool isBlank() const;
    /// Nothing is known yet.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void chosen(const reservrutin::base::ReportId& id);
    void opened();
    /// With the mouse, also what was chosen already.
    void pointed();
    /// More was read, or less is shown.
    void changed();

private:
    enum class Shown { All, NeedsYou, Waiting, Done };

    Session& m_session;
    const Look& m_look;
    SearchField* m_search;
    QButtonGroup* m_which;
    QWidget* m_chips;
    PagedList* m_list;
    WrapLabel* m_none;
    std::optional<journal::OrderKey> m_before; ///< the last that was read
    int m_reading = 0;                         ///< an answer that comes late belongs to an earlier search
    bool m_isReading = false;

    void addChip(Shown shown, const QString& text);
    void connectParts();
    [[nodiscard]] bool shows(OutboxGroup group) const;
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QVector<ListedRow> openRows() const;
    void moveFiled();
    void readPage();
    void takePage(const QVector<journal::Summary>& page);
    [[nodiscard]] QVector<ListedRow> filedRows(const QVector<journal::Summary>& page) const;
    void showNone();
};

} // namespace reservrutin::gui
