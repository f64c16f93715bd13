// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

namespace reservrutin::e2e {

/// Calls of the operating system that do not come back for as long as an object of this class stalls them. The test
/// program puts its own getaddrinfo, fsync and fdatasync in front of the C library's (it exports its symbols), so that
/// the program under test is the real one throughout.
class Stalls {
public:
    enum class What { Lookup, Sync };

    explicit Stalls(What what);
    ~Stalls();
    Stalls(const Stalls&) = delete;
    Stalls& operator=(const Stalls&) = delete;

    /// How many calls stand still just now.
    [[nodiscard]] int waiting() const;
    /// Whether the window's own thread asked for a sync meanwhile. At its end the program may: no window is there then.
    [[nodiscard]] bool syncedOnWindowThread() const;

private:
    What m_what;
};

} // namespace reservrutin::e2e
