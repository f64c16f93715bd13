// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace reservrutin::base {

/// What every function at a border answers with: the value, or why not.
template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(ErrorKind kind, QString parameter = {}) {
    return Failure(Error{kind, std::move(parameter)});
}

} // namespace reservrutin::base
