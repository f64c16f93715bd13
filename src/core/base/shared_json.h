// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/base/json.h"

#include <memory>

namespace reservrutin::base {

/// JSON that many hold and nobody changes any more: a copy shares it, where a copied Json copies all of its tree. Held
/// and let go on any thread.
class SharedJson final {
public:
    SharedJson() = default;
    SharedJson(Json json) // NOLINT(google-explicit-constructor): it is that JSON
        : m_json(std::make_shared<const Json>(std::move(json))) {}

    [[nodiscard]] const Json& get() const {
        static const Json none = Json::object();
        return m_json ? *m_json : none;
    }

    friend bool operator==(const SharedJson& a, const SharedJson& b) {
        return a.m_json == b.m_json || a.get() == b.get();
    }

private:
    std::shared_ptr<const Json> m_json; ///< null: an empty object
};

} // namespace reservrutin::base
