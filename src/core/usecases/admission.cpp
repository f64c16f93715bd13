// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/admission.h"

#include "core/base/text.h"

namespace reservrutin::usecases {

using base::ErrorKind;
using base::fail;
using base::Person;
using base::Result;

Result<QString> admittedText(const QString& text, ErrorKind missing, const privacy::Waivers& waivers) {
    return base::requireText(text, missing).and_then([&](const QString& clean) {
        return privacy::admit(clean, waivers);
    });
}

Result<QString> admittedOptionalText(const QString& text, const privacy::Waivers& waivers) {
    if (base::cleanText(text).isEmpty())
        return QString();
    return admittedText(text, ErrorKind::TextMissing, waivers);
}

base::Json toJson(const privacy::Waivers& waivers) {
    base::Json kept = base::Json::array();
    for (const privacy::Waiver& waiver : waivers) {
        QString number;
        for (const char32_t c : base::cleanLine(waiver.number).toUcs4())
            number += QChar::isDigit(c) ? QStringView(u"•") : QStringView(QChar::fromUcs4(c));
        kept.push_back({{"number", base::toJson(number)}, {"reason", base::toJson(base::cleanLine(waiver.reason))}});
    }
    return kept;
}

Result<QString> admittedLine(const QString& text, privacy::Field field) {
    const QString clean = base::cleanLine(text);
    if (clean.size() > base::longestName)
        return fail(ErrorKind::TextTooLong, QString::number(base::longestName));
    return privacy::admit(clean, {}, field);
}

Result<void> admittedToLeave(const QString& text) {
    for (const privacy::Finding& finding : privacy::findings(text)) {
        if (finding.certainty == privacy::Certainty::Certain)
            return fail(ErrorKind::PatientData, privacy::masked(text.mid(finding.start, finding.length)));
    }
    return {};
}

Result<Person> admittedPerson(const Person& person) {
    const auto name = admittedLine(person.name);
    if (!name)
        return tl::unexpected(name.error());
    const auto unit = admittedLine(person.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    return Person{*name, *unit};
}

Result<Person> namedPerson(const Person& person) {
    auto admitted = admittedPerson(person);
    if (admitted && admitted->name.isEmpty())
        return fail(ErrorKind::NameMissing);
    return admitted;
}

} // namespace reservrutin::usecases
