// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/folder_card.h"

#include "gui/sentences/sentences.h"
#include "gui/widgets/button.h"

#include <QDir>

namespace reservrutin::gui {

using Stand = usecases::ExchangeState::Kind;

FolderCard::FolderCard(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Card(look, Card::Kind::Plain, parent)
    , m_session(session)
    , m_outside(std::move(outside))
    , m_path(new LineEdit(look))
    , m_field(new Field(look, tr("Shared folder"), m_path))
    , m_choose(new Button(look, tr("Choose …")))
    , m_state(new WrapLabel(look, {}, TextRole::Small, Role::Mute)) {
    setHeading(tr("Reports between computers"));
    body()->setGap(12);
    body()->addWidget(m_field);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_state);
    connect(m_path, &QLineEdit::editingFinished, this, &FolderCard::save);
    connect(m_choose, &QAbstractButton::clicked, this, &FolderCard::choose);
    connect(&session.console().exchanges, &usecases::Exchanges::changed, this, &FolderCard::showState);
}

/// A field that dies with the focus says once more that editing is finished.
FolderCard::~FolderCard() {
    disconnect(m_path, nullptr, this, nullptr);
}

void FolderCard::refresh() {
    const usecases::SettingsStore& store = m_session.console().settings;
    const bool fixed = store.isFixed(usecases::Field::DropFolder);
    m_path->setText(QDir::toNativeSeparators(store.settings().folders.drop));
    m_path->setReadOnly(fixed);
    m_choose->setVisible(!fixed);
    m_field->setProblem({});
    m_field->setHelp(fixed ? tr("Set by the organisation.")
                           : tr("One that the contact person's computer reaches too. Empty: none."));
    showState();
}

void FolderCard::save() {
    usecases::FolderSettings folders = m_session.console().settings.settings().folders;
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    const bool isWhole = typed.isEmpty() || QDir::isAbsolutePath(typed);
    m_field->setProblem(isWhole ? QString() : tr("Only a part of the path is there. Write all of it."));
    if (!isWhole || folders.drop == typed)
        return;
    folders.drop = typed;
    m_session.console().settings.setFolders(folders);
    m_session.console().exchanges.lookNow();
    showState();
}

void FolderCard::choose() {
    const QString folder = m_outside->askForFolder(this, m_path->text());
    if (folder.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(folder));
    save();
}

void FolderCard::showState() {
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
}

QString FolderCard::stateText() const {
    const usecases::ExchangeState& state = m_session.console().exchanges.state();
    const QString time = m_session.console().time.brief(state.at, m_session.now());
    switch (state.kind) {
    case Stand::Off:
        return {};
    case Stand::Begun:
        return tr("The folder is being read.");
    case Stand::UpToDate:
        return state.isPartial() ? folderPartSentence(state) : tr("Exchanged with the folder %1.").arg(time);
    case Stand::Trouble:
        return folderTroubleSentence(state.why.value_or(base::ErrorKind::FolderAway), time);
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::gui
