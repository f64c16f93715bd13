// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/card.h"

#include <QList>
#include <QString>

namespace reservrutin::gui {

class FlowLayout;

/// What the computer found, drawn so that nobody takes it for an answer (design law 3).
enum class Reach { Reachable, Unreachable, Inconclusive };

struct Measurement {
    QString text = {}; ///< "PKS: svarar inte"
    Reach reach = Reach::Inconclusive;
};

/// The dashed card beside a question: "Uppmätt av datorn 08:13" and a line per thing asked. A full square is
/// reachable, a hollow one unreachable, a half one inconclusive. Narrow puts all on one line that wraps.
class MeasuredCard : public Card {
    Q_OBJECT

public:
    explicit MeasuredCard(const Look& look, QWidget* parent = nullptr);
    void setMeasurements(const QString& heading, const QList<Measurement>& items);
    void setNarrow(bool narrow);

private:
    QList<Measurement> m_items;
    QWidget* m_holder;
    bool m_narrow = false;

    void rebuild();
};

} // namespace reservrutin::gui
