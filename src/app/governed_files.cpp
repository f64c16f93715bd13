// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "app/governed_files.h"

#include "core/trust/package.h"

namespace reservrutin::app {

using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype largestTrustFile = 1024 * 1024;

} // namespace

GovernedFiles::GovernedFiles(const Governance& governance, ProductFiles& files, ReadFile readFile, Said said)
    : m_governance(governance)
    , m_files(files)
    , m_readFile(std::move(readFile))
    , m_said(std::move(said)) {}

void GovernedFiles::takeIn(const QString& trustFile) {
    if (trustFile.isEmpty())
        return takeFolderFiles();
    const auto named = m_readFile(trustFile, largestTrustFile);
    if (!named) {
        m_said({ErrorKind::FileUnreadable, trustFile});
        return takeFolderFiles();
    }
    m_governance.administrators.believe(*named, [this](const Result<void>& believed) {
        if (!believed)
            m_said(believed.error());
        takeFolderFiles();
    });
}

/// While nobody is trusted here, whoever may write the folder decides, as before there were administrators. From then
/// on a file counts when it is signed, and else is a draft.
void GovernedFiles::takeFolderFiles() {
    for (const FolderFile& file : std::exchange(m_files.folderFiles, {})) {
        if (!m_governance.administrators.trust() && !trust::isPackage(file.text))
            addRoutine(m_files, file);
        else
            receive(file);
    }
    m_governance.inForce.refresh();
}

void GovernedFiles::receive(const FolderFile& file) {
    const auto routine = routine::parse(file.text);
    const auto subject = journal::Subject::parse(QStringLiteral("routine:") + (routine ? routine->id : QString()));
    m_governance.editions.receive(subject.value_or(journal::Subject()), file.text, file.name,
                                  [this, name = file.name](const Result<usecases::Received>& received) {
                                      if (!received)
                                          m_said({received.error().kind, name});
                                  });
}

} // namespace reservrutin::app
