// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "app/product_files.h"
#include "core/usecases/editions_in_force.h"

namespace reservrutin::app {

/// What lies in files and may govern: the machine's trust document and what the folders for routines hold. Taken in
/// once, when it is known who is trusted here. Owned by composition, on the window's thread.
class GovernedFiles final {
public:
    using ReadFile = std::function<base::Result<QByteArray>(const QString& path, qsizetype most)>;
    /// Something to be said once, calmly.
    using Said = std::function<void(const base::Error&)>;
    struct Governance {
        usecases::Administrators& administrators;
        usecases::Editions& editions;
        usecases::EditionsInForce& inForce;
    };

    GovernedFiles(const Governance& governance, ProductFiles& files, ReadFile readFile, Said said);

    /// Who is trusted, as the machine file says; then what lies in the folders; then all that has arrived is judged.
    void takeIn(const QString& trustFile);

private:
    void takeFolderFiles();
    void receive(const FolderFile& file);

    const Governance m_governance;
    ProductFiles& m_files;
    const ReadFile m_readFile;
    const Said m_said;
};

} // namespace reservrutin::app
