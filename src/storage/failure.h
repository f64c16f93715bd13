// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <type_traits>

namespace reservrutin::storage {

/// Inside this target a statement that fails throws, so that a half-done transaction rolls back by itself. Every public
/// function stands behind `guarded`, and nothing thrown crosses the target's border.
class Failure : public std::exception {
public:
    explicit Failure(base::Error error)
        : m_error(std::move(error)) {}
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "store failure"; }

private:
    base::Error m_error;
};

/// By SQLite's extended result code (https://www.sqlite.org/rescode.html). The parameter is the code, for the log.
[[nodiscard]] base::Error errorOf(int extendedCode);
[[nodiscard]] base::Error errorOf(const SQLite::Exception& exception);

/// A summary or the search index cannot be read: caches, which are rebuilt without touching an entry.
[[nodiscard]] base::Error cacheDamage();
[[nodiscard]] bool isCacheDamage(const base::Error& error);

template <class Work>
[[nodiscard]] auto guarded(Work&& work) -> base::Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure& failure) {
        return tl::unexpected(failure.error());
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception));
    } catch (const std::exception&) {
        return base::fail(base::ErrorKind::StoreUnavailable);
    }
}

/// The value, or throws what `guarded` will hand out.
template <class T>
T orThrow(base::Result<T> result) {
    if (!result)
        throw Failure(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace reservrutin::storage
