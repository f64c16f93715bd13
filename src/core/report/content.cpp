// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/report/content.h"

namespace reservrutin::report {

using base::Json;
using base::textAt;
using base::toJson;

Json toJson(const Content& content) {
    Json lines = Json::array();
    for (const Line& line : content.lines)
        lines.push_back({{"at", line.at.value}, {"text", toJson(line.text)}, {"sensed", line.sensed}});
    return {{"language", toJson(content.language)},
            {"routine", toJson(content.routineId)},
            {"document", toJson(content.documentId)},
            {"version", toJson(content.routineVersion)},
            {"description", outage::toJson(content.description)},
            {"reporter", toJson(content.reporter)},
            {"ownText", toJson(content.ownText)},
            {"lines", std::move(lines)},
            {"drill", content.drill}};
}

Content contentFrom(const Json& json) {
    Content content;
    content.language = textAt(json, "language");
    content.routineId = textAt(json, "routine");
    content.documentId = textAt(json, "document");
    content.routineVersion = textAt(json, "version");
    content.description = outage::descriptionFrom(base::objectAt(json, "description"));
    content.reporter = base::personAt(json, "reporter");
    content.ownText = textAt(json, "ownText");
    for (const Json& line : base::arrayAt(json, "lines"))
        content.lines.append(
            {{base::numberAt(line, "at").value_or(0)}, textAt(line, "text"), base::flagAt(line, "sensed")});
    content.drill = base::flagAt(json, "drill");
    return content;
}

} // namespace reservrutin::report
