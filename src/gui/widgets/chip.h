// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/look.h"

#include <QPushButton>

namespace reservrutin::gui {

/// A pill that is chosen or not ("PKS ✓"). Put several into a FlowLayout; a QButtonGroup makes them exclusive.
/// Kind::Adder is the "+ annat" beside them: it only clicks.
class Chip : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Choice, Adder };

    Chip(const Look& look, const QString& text, Kind kind = Kind::Choice, QWidget* parent = nullptr);
    void setLabel(const QString& text);
    [[nodiscard]] QString label() const { return m_label; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_label;

    [[nodiscard]] QFont inkFont() const;
};

} // namespace reservrutin::gui
