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
    Json origins = Json::array();
    for (const Origin& origin : content.origins)
        origins.push_back({{"number", toJson(origin.number)},
                           {"reporter", toJson(origin.reporter)},
                           {"discovered", origin.discovered.value}});
    Json json = {{"language", toJson(content.language)},
                 {"routine", toJson(content.routineId)},
                 {"document", toJson(content.documentId)},
                 {"version", toJson(content.routineVersion)},
                 {"description", outage::toJson(content.description)},
                 {"reporter", toJson(content.reporter)},
                 {"ownText", toJson(content.ownText)},
                 {"lines", std::move(lines)},
                 {"drill", content.drill},
                 {"origins", std::move(origins)}};
    if (content.restored)
        json["restored"] = content.restored->at ? Json{{"at", content.restored->at->value}} : Json::object();
    return json;
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
    for (const Json& origin : base::arrayAt(json, "origins"))
        content.origins.append({textAt(origin, "number"),
                                base::personAt(origin, "reporter"),
                                {base::numberAt(origin, "discovered").value_or(0)}});
    if (json.contains("restored")) {
        const auto at = base::numberAt(base::objectAt(json, "restored"), "at");
        content.restored = Restored{at ? std::optional(base::UtcMs{*at}) : std::nullopt};
    }
    return content;
}

} // namespace reservrutin::report
