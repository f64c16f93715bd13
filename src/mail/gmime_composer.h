// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/delivery/message_composer.h"

namespace reservrutin::mail {

/// Composes with GMime. Text hygiene happens here once more, whatever the caller did: a subject or a name is one clean
/// line, a body holds no control characters. No state.
class GmimeComposer final : public delivery::MessageComposer {
public:
    [[nodiscard]] base::Result<QByteArray> compose(const delivery::Message& message) const override;
    [[nodiscard]] base::Result<QByteArray> composeDraft(const delivery::MessageDraft& draft) const override;
};

} // namespace reservrutin::mail
