// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/widgets/field.h"

namespace reservrutin::gui {

/// A point in time that can be typed ("2026-11-22 08:12", "08:12"), with how long ago that is drawn after it.
class TimeEdit : public LineEdit {
    Q_OBJECT

public:
    explicit TimeEdit(const Look& look, QWidget* parent = nullptr);
    void setAside(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_aside;
};

} // namespace reservrutin::gui
