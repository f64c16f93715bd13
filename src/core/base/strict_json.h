// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"

namespace reservrutin::base {

/// For a document that people read and believe, wherever it comes from: what parseJson() refuses, and, as bytes or as
/// escapes, in values or in keys, NUL, bidi controls (Unicode TR9), which make a text look like another, and U+FEFF,
/// which is lost when it is read. Lone surrogates are no JSON at all. Fails with FormatUnreadable or CapacityExceeded;
/// never throws.
[[nodiscard]] Result<Json> parseStrictJson(QByteArrayView text, qsizetype maximumBytes = 1024 * 1024);

/// The same without the characters that parseStrictJson() refuses: for what somebody has pasted.
[[nodiscard]] Json withoutHidden(Json value);

} // namespace reservrutin::base
