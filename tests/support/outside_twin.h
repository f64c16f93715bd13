// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/waysout/outside.h"

#include <QPdfWriter>

namespace reservrutin::support {

/// Twin of the desktop: keeps what would have left, opens nothing.
class OutsideTwin final : public gui::Outside {
public:
    struct Seen {
        QVector<QUrl> opened;
        QStringList copied;
        QString saveTo; ///< what the person chooses; empty: changed their mind
        QString suggested;
        QStringList toOpen; ///< what the person chooses
        int printed = 0;
        bool opens = true;
    };
    explicit OutsideTwin(Seen& seen)
        : m_seen(seen) {}

    [[nodiscard]] bool open(const QUrl& url) override {
        m_seen.opened.append(url);
        return m_seen.opens;
    }
    void copy(const QString& text) override { m_seen.copied.append(text); }
    [[nodiscard]] QString askWhereToSave(QWidget*, const QString& suggestedName) override {
        m_seen.suggested = suggestedName;
        return m_seen.saveTo;
    }
    [[nodiscard]] QStringList askWhatToOpen(QWidget*, const QString&, const QString&) override { return m_seen.toOpen; }
    [[nodiscard]] QString askForFolder(QWidget*, const QString&) override { return m_seen.saveTo; }
    [[nodiscard]] bool print(QWidget*, const Draw&) override {
        ++m_seen.printed;
        return true;
    }

private:
    Seen& m_seen;
};

} // namespace reservrutin::support
