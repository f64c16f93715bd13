// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/report/form_values.h"

namespace reservrutin::gui {

using base::Json;
using base::toJson;

QString draftOf(const FormValues& values) {
    Json systems = Json::array();
    for (const outage::AffectedSystem& system : values.systems)
        systems.push_back({{"id", toJson(system.id)}, {"name", toJson(system.name)}});
    QStringList leftOut;
    for (const journal::EntryId& entry : values.leftOut)
        leftOut.append(entry.hex());
    leftOut.sort();
    Json waivers = Json::array();
    for (const privacy::Waiver& waiver : values.waivers)
        waivers.push_back({{"number", toJson(waiver.number)}, {"reason", toJson(waiver.reason)}});
    const Json json{{"discovered", toJson(values.discovered)},
                    {"systems", systems},
                    {"otherSystem", toJson(values.otherSystem)},
                    {"fault", toJson(outage::codeOf(values.fault))},
                    {"faultText", toJson(values.faultText)},
                    {"name", toJson(values.name)},
                    {"unit", toJson(values.unit)},
                    {"text", toJson(values.ownText)},
                    {"waivers", waivers},
                    {"leftOut", toJson(leftOut)}};
    return QString::fromUtf8(base::compactJson(json));
}

std::optional<FormValues> valuesOf(const QString& draft) {
    const auto json = base::parseJson(draft.toUtf8());
    if (draft.isEmpty() || !json || !json->is_object())
        return std::nullopt;
    FormValues values;
    values.discovered = base::textAt(*json, "discovered");
    for (const Json& system : base::arrayAt(*json, "systems"))
        values.systems.append({base::textAt(system, "id"), base::textAt(system, "name")});
    values.otherSystem = base::textAt(*json, "otherSystem");
    values.fault = outage::faultFrom(base::textAt(*json, "fault")).value_or(outage::Fault::Down);
    values.faultText = base::textAt(*json, "faultText");
    values.name = base::textAt(*json, "name");
    values.unit = base::textAt(*json, "unit");
    values.ownText = base::textAt(*json, "text");
    for (const Json& waiver : base::arrayAt(*json, "waivers"))
        values.waivers.append({base::textAt(waiver, "number"), base::textAt(waiver, "reason")});
    for (const QString& entry : base::textsAt(*json, "leftOut")) {
        if (const auto id = journal::EntryId::fromHex(entry))
            values.leftOut.insert(*id);
    }
    return values;
}

} // namespace reservrutin::gui
