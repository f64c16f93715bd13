// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/language/text_library.h"
#include "paper/documents.h"

#include <functional>
#include <memory>

namespace reservrutin::paper {

/// What the binder is made of: values, so that it can be drawn on another thread. Routines in the order they are to
/// stand in.
struct BinderContent {
    QVector<std::shared_ptr<const routine::Routine>> routines;
    QVector<contacts::Contact> contacts;
    language::TextLibrary texts;
    language::LocalTime time;
    base::UtcMs printedAt;
    QString language; ///< of contents and contact list; each routine is in its own
};

/// The binder for the day when no program opens: contents, every routine with its action card and blank report form,
/// and the contacts. Each page says which page of its document and of the binder it is. False when the device cannot be
/// drawn on, or when `stop`, asked between pages, said so.
[[nodiscard]] bool drawBinder(QPagedPaintDevice& device, const BinderContent& content,
                              const std::function<bool()>& stop = {});

} // namespace reservrutin::paper
