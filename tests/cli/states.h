// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace reservrutin::test {

/// Stores brought into the states that docs/cli.md names, each made once by the command line itself and handed out as
/// copies. Owned by a test suite.
class States {
public:
    /// A copy of the store in that state, for one run; null when there is no such state.
    [[nodiscard]] std::unique_ptr<QTemporaryDir> copyOf(const QString& state);
    /// The text with $OUTAGE, $REPORT and the names of texts replaced.
    [[nodiscard]] QString filled(QString text, const QString& state) const;

private:
    struct Made {
        std::shared_ptr<QTemporaryDir> folder;
        QString outage;
        QString report;
    };

    bool make(const QString& state);
    bool prepare(Made& made, const QString& command) const;

    QMap<QString, Made> m_made;
};

} // namespace reservrutin::test
