// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/settings/settings_page.h"

#include "core/base/text.h"
#include "core/privacy/guard.h"
#include "gui/sentences/sentences.h"
#include "gui/settings/folder_card.h"
#include "gui/settings/mail_card.h"
#include "gui/shell/page_ids.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <cmath>

namespace reservrutin::gui {

using SettingField = usecases::Field;

namespace {

// The look's palette that a setting means; "system" is what the desktop asked for.
gui::Theme themeOf(usecases::Theme theme) {
    switch (theme) {
    case usecases::Theme::System:
        return Look::systemTheme(QPalette());
    case usecases::Theme::Light:
        return gui::Theme::Light;
    case usecases::Theme::Dark:
        return gui::Theme::Dark;
    case usecases::Theme::HighContrast:
        return gui::Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(Session& session, Look& look, QString dataFolder, std::unique_ptr<Outside> outside,
                           QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_look(look)
    , m_unit(new LineEdit(look))
    , m_group(new QComboBox)
    , m_size(new QComboBox)
    , m_theme(new QComboBox)
    , m_digits(new QCheckBox(tr("Digit keys answer")))
    , m_language(new QComboBox)
    , m_mail(new MailCard(session, look))
    , m_folder(new FolderCard(session, look, std::move(outside)))
    , m_unitField(new Field(look, tr("Clinic"), m_unit))
    , m_groupField(new Field(look, tr("Which routines apply here"), m_group)) {
    setTitle(tr("Settings"));
    setBack(tr("Status"), page_id::status);
    for (QWidget* card : std::initializer_list<QWidget*>{unitCard(), lookCard(), m_mail, m_folder, administratorsCard(),
                                                         dataCard(dataFolder)})
        body()->addWidget(card);
    body()->addStretch(1);
}

/// A field that dies with the focus says once more that editing is finished, to a page that is no longer one.
SettingsPage::~SettingsPage() {
    disconnect(m_unit, nullptr, this, nullptr);
}

Card* SettingsPage::unitCard() {
    auto* card = new Card(m_look);
    card->setHeading(tr("Clinic"));
    card->body()->setGap(12);
    card->body()->addWidget(m_unitField);
    card->body()->addWidget(m_groupField);
    connect(m_unit, &QLineEdit::editingFinished, this, &SettingsPage::saveUnit);
    connect(m_group, &QComboBox::activated, this, &SettingsPage::saveUnit);
    return card;
}

Card* SettingsPage::lookCard() {
    auto* card = new Card(m_look);
    card->setHeading(tr("Look and keys"));
    card->body()->setGap(12);
    m_size->addItem(tr("As the system"), 0);
    for (const int scale : {100, 110, 125, 150, 175, 200})
        m_size->addItem(tr("%1 %").arg(scale), scale);
    const QVector<std::pair<usecases::Theme, QString>> themes{{usecases::Theme::System, tr("As the system")},
                                                              {usecases::Theme::Light, tr("Light")},
                                                              {usecases::Theme::Dark, tr("Dark")},
                                                              {usecases::Theme::HighContrast, tr("High contrast")}};
    for (const auto& [theme, text] : themes)
        m_theme->addItem(text, static_cast<int>(theme));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Svenska"), QStringLiteral("sv"));
    m_language->addItem(QStringLiteral("Dansk"), QStringLiteral("da"));
    auto* language = new Field(m_look, tr("Language of the window"), m_language);
    language->setHelp(tr("Holds from the next start. Reports keep their routine's language."));
    card->body()->addWidget(new Field(m_look, tr("Text size"), m_size));
    card->body()->addWidget(new Field(m_look, tr("Colours"), m_theme));
    card->body()->addWidget(language);
    card->body()->addWidget(m_digits);
    for (QComboBox* box : {m_size, m_theme})
        connect(box, &QComboBox::activated, this, &SettingsPage::saveLook);
    connect(m_digits, &QAbstractButton::clicked, this, &SettingsPage::saveLook);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_session.console().settings.setLanguage(m_language->currentData().toString()); });
    return card;
}

Card* SettingsPage::administratorsCard() {
    auto* card = new Card(m_look);
    card->setHeading(tr("Administrators"));
    card->body()->addWidget(
        new WrapLabel(m_look, tr("Who may change, review and approve routines, and a key of one's own for it.")));
    auto* link = new LinkButton(m_look, tr("Administrators and keys"));
    link->setAccessibleName(tr("Administrators and keys"));
    card->body()->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(page_id::administrators); });
    return card;
}

Card* SettingsPage::dataCard(const QString& dataFolder) {
    auto* card = new Card(m_look);
    card->setHeading(tr("Data on this computer"));
    card->body()->addWidget(new WrapLabel(
        m_look, dataFolder.isEmpty() ? tr("In your own folder on this computer.") : dataFolder, TextRole::Body));
    card->body()->addWidget(new WrapLabel(
        m_look, tr("Only your account can read it. A checked copy less than a day old lies in the folder backup."),
        TextRole::Small, Role::Mute));
    return card;
}

void SettingsPage::entered() {
    fill();
    m_unit->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::left() {
    saveUnit();
    m_folder->save();
}

void SettingsPage::fill() {
    const usecases::SettingsStore& store = m_session.console().settings;
    const usecases::Settings& settings = store.settings();
    m_unit->setText(settings.unit.name);
    m_unit->setReadOnly(store.isFixed(SettingField::UnitName));
    m_unitField->setHelp(store.isFixed(SettingField::UnitName) ? tr("Set by the organisation.") : QString());
    m_group->clear();
    m_group->addItem(tr("All routines"), QString());
    QStringList groups;
    for (const usecases::RoutinePtr& routine : m_session.console().routines.all())
        groups += routine->document.appliesTo;
    groups += settings.unit.appliesTo;
    groups.removeAll(QString());
    groups.removeDuplicates();
    for (const QString& group : std::as_const(groups))
        m_group->addItem(group, group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(settings.unit.appliesTo)));
    m_group->setEnabled(!store.isFixed(SettingField::UnitAppliesTo));
    m_groupField->setHelp(store.isFixed(SettingField::UnitAppliesTo) ? tr("Set by the organisation.")
                                                                     : tr("The others stand under Routines."));
    m_size->setCurrentIndex(std::max(0, m_size->findData(settings.look.scale)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.look.theme)));
    m_digits->setChecked(settings.look.digitKeys);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_language->setEnabled(!store.isFixed(SettingField::Language));
    m_mail->refresh();
    m_folder->refresh();
}

void SettingsPage::saveUnit() {
    const auto line = privacy::admit(base::cleanLine(m_unit->text()));
    m_unitField->setProblem(line ? QString() : sentenceFor(line.error()));
    if (!line)
        return;
    usecases::UnitSettings unit = m_session.console().settings.settings().unit;
    const usecases::UnitSettings before = unit;
    unit.name = *line;
    unit.appliesTo = m_group->currentData().toString();
    if (unit == before)
        return;
    m_session.console().settings.setUnit(unit);
    Q_EMIT m_session.personChanged();
}

void SettingsPage::saveLook() {
    usecases::LookSettings look = m_session.console().settings.settings().look;
    look.scale = m_size->currentData().toInt();
    look.theme = static_cast<usecases::Theme>(m_theme->currentData().toInt());
    look.digitKeys = m_digits->isChecked();
    m_session.console().settings.setLook(look);
    m_look.setPlainDigits(look.digitKeys);
    m_look.setTheme(themeOf(look.theme));
    if (look.scale > 0)
        m_look.setScale(look.scale / 100.0);
}

} // namespace reservrutin::gui
