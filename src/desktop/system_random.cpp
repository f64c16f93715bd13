// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "desktop/system_random.h"

#include <QtGlobal>

#include <sodium.h>

namespace reservrutin::desktop {

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) // 1: already done, also by another thread
        qFatal("libsodium found no source of random bytes");
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace reservrutin::desktop
