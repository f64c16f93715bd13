// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/in_force_folder.h"

namespace reservrutin::app {

/// The binder as a PDF; any thread, once there is a QGuiApplication. See InForceFolder::Draw.
[[nodiscard]] std::optional<QByteArray> drawBinderPdf(const InForce& inForce, const InForceFolder::Stop& stop);

} // namespace reservrutin::app
