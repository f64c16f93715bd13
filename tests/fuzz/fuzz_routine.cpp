// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Whatever is imported or lies in the routines folder: it is read or refused, what was read is printed and read again
// as the same, and everything that is made of a routine can be made of it. Run by scripts/fuzz.
#include "core/contacts/contact.h"
#include "core/routine/comparison.h"
#include "core/routine/flow.h"
#include "core/routine/next_edition.h"
#include "core/routine/routine_check.h"

#include <cstdlib>

using namespace reservrutin;
using routine::Routine;

namespace {

void require(bool promise) {
    if (!promise)
        std::abort();
}

bool isSame(const Routine& a, const Routine& b) {
    return a.id == b.id && a.language == b.language && a.name == b.name && a.subtitle == b.subtitle &&
           a.document == b.document && a.background == b.background && a.systems == b.systems && a.start == b.start &&
           a.steps == b.steps && a.sections == b.sections;
}

/// A file of a later format is read as far as it goes, and written by nobody.
void requirePrintedAgain(const Routine& routine) {
    if (routine.readingList)
        return;
    const auto again = routine::parse(routine::print(routine));
    require(again.has_value() && isSame(*again, routine) && !again->readingList);
    require(routine::compare(routine, *again).isEmpty());
}

void requireDrawn(const Routine& routine) {
    const routine::Flow flow = routine::flowOf(routine);
    require(flow.boxes.size() == routine.steps.size());
    for (const routine::FlowArrow& arrow : flow.arrows)
        require(flow.box(arrow.from) && flow.box(arrow.to));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QDate today(2026, 11, 23);
    if (const auto routine = routine::parse(bytes)) {
        static_cast<void>(routine::check(*routine, routine::contactsOf(*routine), today));
        static_cast<void>(routine::nextEdition(*routine, today));
        requirePrintedAgain(*routine);
        requireDrawn(*routine);
    } else if (const auto draft = routine::parseDraft(bytes)) {
        static_cast<void>(routine::check(*draft, {}, today));
        require(routine::parseDraft(routine::print(*draft)).has_value());
    }
    if (const auto directory = contacts::parseDirectory(bytes))
        require(contacts::parseDirectory(contacts::printDirectory(*directory)).has_value());
    return 0;
}
