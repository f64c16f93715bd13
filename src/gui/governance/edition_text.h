// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/subject.h"
#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "paper/sheet.h"

namespace reservrutin::gui {

/// One heading of an edition and what stands under it.
struct TextPart {
    QString heading;
    QString text;

    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// Any edition, old or new, as plain text to be read: a routine's data, systems, steps and sections, or a directory's
/// recipients. Empty when it cannot be read.
[[nodiscard]] QVector<TextPart> partsOf(const Session& session, const journal::Subject& document,
                                        const QByteArray& text);
/// What a document is called: by its newest text that can be read, else by its id.
[[nodiscard]] QString documentTitle(const Session& session, const journal::Subject& document);
/// The same on paper, in the window's language: for what is no routine.
[[nodiscard]] paper::Sheet sheetOf(const QString& title, const QString& foot, const QVector<TextPart>& parts);

/// The parts as a card to read.
class EditionText : public Card {
    Q_OBJECT

public:
    EditionText(const Look& look, const QString& heading, const QVector<TextPart>& parts, QWidget* parent = nullptr);
};

} // namespace reservrutin::gui
