// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace reservrutin::e2e {

/// What is laid out wrongly in a window that is shown: a child that sticks out of its parent, a text with less room
/// than it needs, siblings that lie on each other. One line each, with the way to the widget. What scrolls may be
/// higher than its view, never wider.
[[nodiscard]] QStringList layoutFaults(const QWidget& window);

/// Contrast measured on the pixels of a picture of the window (WCAG 1.4.3 and 1.4.11): words at least 4.5 : 1 on what
/// surrounds them, borders or fills of controls at least 3 : 1 on what they stand on. What is disabled is exempt.
[[nodiscard]] QStringList contrastFaults(const QWidget& window, const QImage& picture);

} // namespace reservrutin::e2e
