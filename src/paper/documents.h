// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/contacts/contact.h"
#include "core/language/local_time.h"
#include "core/language/texts.h"
#include "core/report/content.h"
#include "core/routine/routine.h"

class QPagedPaintDevice;

namespace reservrutin::paper {

/// What every print needs to know: the words of the routine's language (core/language, never the window's), the local
/// time, and when it is printed. The references outlive the call.
struct Print {
    const language::Texts& texts;
    const language::LocalTime& time;
    base::UtcMs printedAt;
};

/// A report with its number and the contacts it goes to, first the one who takes it on.
struct ReportPaper {
    report::Content content;
    QString number;
    QVector<contacts::Contact> goesTo;
};

/// The report as every way out says it, with lines for receiver and case number to fill in by hand. In a drill each
/// page says so. False when the device cannot be drawn on.
[[nodiscard]] bool drawReport(QPagedPaintDevice& device, const ReportPaper& paper, const Print& print);

/// The four items of a report to be filled in by hand, for the day when no computer works; the lines fill the page.
[[nodiscard]] bool drawBlankReport(QPagedPaintDevice& device, const routine::Routine& routine,
                                   const QVector<contacts::Contact>& contacts, const Print& print);

/// The routine as the governed document it is: what the source leaves out is said to be left out, a telephone number
/// nobody has filled in is a dotted line. Identity, version, validity, page and print date stand on each page.
[[nodiscard]] bool drawRoutine(QPagedPaintDevice& device, const routine::Routine& routine,
                               const QVector<contacts::Contact>& contacts, const Print& print);

/// The action card for the wall, two pages: the steps in as large letters as they leave room for, then whom to contact
/// and what the report must hold. What does not fit even in small letters is counted, and the routine is named.
[[nodiscard]] bool drawActionCard(QPagedPaintDevice& device, const routine::Routine& routine,
                                  const QVector<contacts::Contact>& contacts, const Print& print);

} // namespace reservrutin::paper
