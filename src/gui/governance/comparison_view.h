// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/journal/subject.h"
#include "core/routine/comparison.h"
#include "gui/widgets/card.h"

namespace reservrutin::gui {

/// What is not as it was in two texts of one document, routine or recipients. Recipients are parts "contact:ID".
/// Nothing when one of them cannot be read.
[[nodiscard]] std::optional<QVector<routine::Difference>>
differencesOf(const journal::Subject& document, const QByteArray& before, const QByteArray& after);

/// An edition beside the one before it: part by part, field by field, what it said and what it says. Values only; made
/// anew for each pair.
class ComparisonView : public Card {
    Q_OBJECT

public:
    ComparisonView(const Look& look, const QString& heading, const QVector<routine::Difference>& differences,
                   QWidget* parent = nullptr);

private:
    void addPart(const routine::Difference& difference);
    void addField(const routine::Difference& difference);
    [[nodiscard]] QWidget* side(const QString& label, const QString& text, Role color);
};

} // namespace reservrutin::gui
