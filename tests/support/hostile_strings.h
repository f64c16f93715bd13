// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"
#include "support/shipped_files.h"

#include <QVector>

namespace reservrutin::support {

struct HostileString {
    std::string name;
    QString text;
};

/// Texts that try to become more than text (tests/data/hostile_strings.json; "units" are UTF-16, for what is no
/// Unicode). They are tried in every field that reaches a message, a link or a file name.
inline QVector<HostileString> hostileStrings() {
    QVector<HostileString> all;
    const auto json = base::parseJson(fileInTree(QStringLiteral("tests/data/hostile_strings.json")));
    for (const base::Json& one : json.value_or(base::Json::array())) {
        QString text = base::textAt(one, "text");
        for (const base::Json& unit : base::arrayAt(one, "units"))
            text.append(QChar(unit.get<char16_t>()));
        const auto times = base::numberAt(one, "times").value_or(1);
        all.append({base::textAt(one, "name").toStdString(), text.repeated(qsizetype(times))});
    }
    EXPECT_GE(all.size(), 40);
    return all;
}

} // namespace reservrutin::support
