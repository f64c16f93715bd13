// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/waysout/outside.h"

namespace reservrutin::gui {

/// The real desktop: QDesktopServices, clipboard, file and print dialogs.
class DesktopOutside final : public Outside {
public:
    [[nodiscard]] bool open(const QUrl& url) override;
    void copy(const QString& text) override;
    [[nodiscard]] QString askWhereToSave(QWidget* over, const QString& suggestedName) override;
    [[nodiscard]] QStringList askWhatToOpen(QWidget* over, const QString& what, const QString& pattern) override;
    [[nodiscard]] QString askForFolder(QWidget* over, const QString& from) override;
    [[nodiscard]] bool print(QWidget* over, const Draw& draw) override;
};

} // namespace reservrutin::gui
