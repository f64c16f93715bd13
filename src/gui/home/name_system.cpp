// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/home/name_system.h"

#include "core/usecases/admission.h"
#include "gui/sentences/sentences.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

NameSystem::NameSystem(Session& session, const Look& look, QWidget* parent)
    : Card(look, Kind::Plain, parent)
    , m_session(session)
    , m_question(new WrapLabel(look, {}, TextRole::Heading))
    , m_name(new LineEdit(look))
    , m_field(nullptr)
    , m_go(new Button(look, tr("Go on"), Button::Kind::Primary)) {
    body()->setGap(14);
    body()->addWidget(m_question);
    m_field = new Field(look, tr("Name of the system"), m_name);
    body()->addWidget(m_field);
    auto* holder = new QWidget;
    auto* buttons = new FlowLayout(look, 10, holder);
    auto* back = new Button(look, tr("Back"));
    buttons->addWidget(m_go);
    buttons->addWidget(back);
    body()->addWidget(holder);
    setMainAction(m_go);
    connect(m_go, &QAbstractButton::clicked, this, &NameSystem::go);
    connect(m_name, &QLineEdit::returnPressed, this, &NameSystem::go);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_field->setProblem({}); });
    connect(back, &QAbstractButton::clicked, this, &NameSystem::left);
}

void NameSystem::askSeveral() {
    ask(tr("Which systems are not working?"), tr("Another system"), m_session.routinesHere());
}

void NameSystem::askAmong(const usecases::RoutinePtr& routine) {
    ask(tr("Which systems are not working?"), tr("Another system"), {routine});
}

void NameSystem::askOne() {
    ask(tr("What is not working?"), tr("Name of the system or the equipment"), {});
}

void NameSystem::ask(const QString& question, const QString& label, const QVector<usecases::RoutinePtr>& routines) {
    m_question->setText(question);
    setAccessibleName(question);
    m_name->setPlaceholderText(label);
    m_name->setAccessibleName(label);
    m_field->setProblem({});
    makeChips(routines);
    show();
    if (m_chips.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_chips.first().second->setFocus(Qt::OtherFocusReason);
}

void NameSystem::makeChips(const QVector<usecases::RoutinePtr>& routines) {
    delete m_chipLine;
    m_chips.clear();
    m_chipLine = new QWidget(this);
    auto* flow = new FlowLayout(m_look, 8, m_chipLine);
    for (const usecases::RoutinePtr& routine : routines) {
        for (const routine::System& system : routine->systems) {
            auto* chip = new Chip(m_look, system.name);
            flow->addWidget(chip);
            m_chips.append({{system.id, system.name}, chip});
        }
    }
    m_chipLine->setVisible(!m_chips.isEmpty());
    body()->insertWidget(1, m_chipLine);
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last().second, m_name);
}

void NameSystem::go() {
    QVector<outage::AffectedSystem> systems;
    for (const auto& [system, chip] : std::as_const(m_chips)) {
        if (chip->isChecked())
            systems.append(system);
    }
    const auto name = usecases::admittedLine(m_name->text());
    if (!name)
        return m_field->setProblem(sentenceFor(name.error()));
    if (!name->isEmpty())
        systems.append({QString(), *name});
    if (systems.isEmpty())
        return m_field->setProblem(sentenceFor({base::ErrorKind::SystemMissing, {}}));
    m_name->clear();
    Q_EMIT chosen(systems);
}

} // namespace reservrutin::gui
