// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/edition_detail.h"

#include "gui/governance/comparison_view.h"
#include "gui/governance/edition_acts.h"
#include "gui/governance/edition_text.h"
#include "gui/sentences/edition_words.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/timeline_list.h"

#include <QCoreApplication>

namespace reservrutin::gui {

using trust::Act;
using trust::EditionStage;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::EditionDetail)
};

int numberOf(const trust::Edition& edition, const trust::TrustDocument* trust) {
    if (edition.letIn || !trust)
        return edition.letIn ? edition.letIn->number : 0;
    for (const trust::Said& said : saidOf(edition, *trust)) {
        if (said.statement.act == Act::Submitted)
            return said.statement.number;
    }
    return 0;
}

} // namespace

QString editionName(const trust::Edition& edition, const trust::TrustDocument* trust) {
    const int number = numberOf(edition, trust);
    return number > 0 ? Words::tr("Edition %1").arg(number) : Words::tr("Draft without a number");
}

QString versionOf(const journal::Subject& document, const QByteArray& text) {
    if (document == journal::Subject::directory())
        return {};
    const auto routine = routine::parse(text);
    if (!routine)
        return Words::tr("cannot be read");
    return routine->document.version.isEmpty() ? Words::tr("says no version")
                                               : Words::tr("version %1").arg(routine->document.version);
}

Tone toneOf(EditionStage stage) {
    switch (stage) {
    case EditionStage::InForce:
        return Tone::Green;
    case EditionStage::InReview:
    case EditionStage::Reviewed:
    case EditionStage::Returned:
        return Tone::Amber;
    case EditionStage::Coming:
        return Tone::Primary;
    case EditionStage::Draft:
    case EditionStage::Superseded:
    case EditionStage::Retired:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

EditionDetail::EditionDetail(Session& session, const Look& look, const journal::Subject& document, ShownEdition shown,
                             WaysOut& ways, EditionFiles& files, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_document(document)
    , m_shown(std::move(shown))
    , m_ways(ways)
    , m_files(files)
    , m_column(new Column(look, 14, {}, this)) {
    m_column->addWidget(headCard());
    m_column->addStretch(1);
    const bool waits = m_shown.stage == EditionStage::InReview || m_shown.stage == EditionStage::Reviewed;
    if (waits && !m_shown.before.isEmpty())
        compare(); // whoever reviews it sees first what is new
}

bool EditionDetail::isBusy() const {
    return m_acts && m_acts->isBusy();
}

bool EditionDetail::fold() {
    return m_acts && m_acts->fold();
}

Card* EditionDetail::headCard() {
    auto* card = new Card(m_look);
    card->body()->setGap(10);
    const QString name = m_shown.known ? editionName(m_shown.edition, m_session.console().administrators.trust())
                                       : tr("Came with the program");
    const QString version = versionOf(m_document, m_shown.edition.text);
    auto* head = new FlowLayout(m_look, 10);
    auto* title = new WrapLabel(m_look, version.isEmpty() ? name : tr("%1 · %2").arg(name, version), TextRole::Heading);
    setRole(title, QAccessible::Heading);
    card->setAccessibleName(title->text());
    head->addWidget(title);
    head->addWidget(new Badge(m_look, stageText(m_shown.stage), toneOf(m_shown.stage)));
    card->body()->addLayout(head);
    if (const QString sentence = stageSentence(); !sentence.isEmpty())
        card->body()->addWidget(new WrapLabel(m_look, sentence));
    if (!m_shown.edition.setAside.isEmpty() && !m_shown.edition.letIn) {
        card->body()->addWidget(
            new WrapLabel(m_look, tr("It does not count here. %1").arg(refusalSentence(m_shown.edition.setAside)),
                          TextRole::Body, Role::Amber));
        if (!m_shown.edition.source.isEmpty())
            card->body()->addWidget(
                new WrapLabel(m_look, tr("It came as %1.").arg(m_shown.edition.source), TextRole::Small, Role::Mute));
    }
    addStatements(*card);
    if (m_shown.known) {
        m_acts = new EditionActs(m_session, m_look, m_document, m_shown.edition);
        card->body()->addWidget(m_acts);
        m_acts->setVisible(!m_acts->isEmpty());
        connect(m_acts, &EditionActs::done, this, &EditionDetail::acted);
        connect(m_acts, &EditionActs::administratorsAsked, this, &EditionDetail::administratorsAsked);
    }
    addWays(*card);
    return card;
}

QString EditionDetail::stageSentence() const {
    const auto& letIn = m_shown.edition.letIn;
    const QString from = letIn ? letIn->from.toString(Qt::ISODate) : QString();
    switch (m_shown.stage) {
    case EditionStage::InForce:
        return letIn ? tr("This is what staff see, since %1.").arg(from) : tr("This is what staff see.");
    case EditionStage::Coming:
        return tr("It comes into force %1.").arg(from);
    case EditionStage::Reviewed:
        return tr("It waits for approval.");
    case EditionStage::InReview:
        return tr("It waits for another administrator to review it.");
    case EditionStage::Draft:
    case EditionStage::Returned:
    case EditionStage::Superseded:
    case EditionStage::Retired:
        break;
    }
    return {};
}

/// Verified words only: what nobody here trusts has said is not shown as said.
void EditionDetail::addStatements(Card& card) {
    const trust::TrustDocument* const trust = m_session.console().administrators.trust();
    QList<TimelineLine> lines;
    QString changes;
    for (const trust::Said& said : trust ? saidOf(m_shown.edition, *trust) : QVector<trust::Said>()) {
        const trust::Statement& statement = said.statement;
        const trust::Administrator* const by = trust->administrator(said.by);
        QString text = actText(statement.act);
        if (statement.act == Act::Approved)
            text = tr("Approved, in force from %1").arg(statement.from.toString(Qt::ISODate));
        if (statement.act == Act::Submitted)
            changes = statement.reason;
        else if (!statement.reason.isEmpty())
            text = tr("%1: %2").arg(text, statement.reason);
        const QString name = by ? by->name : statement.name;
        const QString role = by ? by->role : statement.role;
        lines.append({m_session.console().time.dateTime(statement.at), text,
                      role.isEmpty() ? name : tr("%1, %2").arg(name, role)});
    }
    if (changes.isEmpty()) {
        const auto routine = routine::parse(m_shown.edition.text);
        changes = routine ? routine->document.changes.value_or(QString()) : QString();
    }
    if (!changes.isEmpty()) {
        card.body()->addWidget(
            new WrapLabel(m_look, tr("Changes since the previous edition"), TextRole::SmallStrong, Role::Mute));
        card.body()->addWidget(new WrapLabel(m_look, changes));
    }
    if (lines.isEmpty())
        return;
    auto* list = new TimelineList(m_look, tr("Who said what"));
    list->setLines(lines);
    card.body()->addWidget(list);
}

Button* EditionDetail::addWay(FlowLayout& row, const QString& label) {
    auto* button = new Button(m_look, label);
    button->setAccessibleName(label);
    row.addWidget(button);
    return button;
}

void EditionDetail::addWays(Card& card) {
    auto* row = new FlowLayout(m_look, 8);
    if (!m_shown.before.isEmpty())
        connect(addWay(*row, tr("Compare with the one before")), &QAbstractButton::clicked, this,
                &EditionDetail::compare);
    connect(addWay(*row, tr("Read")), &QAbstractButton::clicked, this, &EditionDetail::read);
    connect(addWay(*row, tr("Print …")), &QAbstractButton::clicked, this, [this] { print(false); });
    connect(addWay(*row, tr("Save as PDF")), &QAbstractButton::clicked, this, [this] { print(true); });
    if (m_shown.known)
        connect(addWay(*row, tr("Save with signatures …")), &QAbstractButton::clicked, this,
                [this] { m_files.givePackage(m_document, m_shown.edition.hash); });
    connect(addWay(*row, tr("Save as plain text …")), &QAbstractButton::clicked, this,
            [this] { m_files.give(editionFileName(m_document, m_shown.edition.text), m_shown.edition.text); });
    card.body()->addLayout(row);
}

void EditionDetail::open(QWidget* made) {
    delete m_opened;
    m_opened = made;
    m_column->insertWidget(1, made);
}

void EditionDetail::compare() {
    const auto differences = differencesOf(m_document, m_shown.before, m_shown.edition.text);
    open(new ComparisonView(m_look, differences ? tr("Compared with the one before") : tr("The two cannot be compared"),
                            differences.value_or(QVector<routine::Difference>())));
}

void EditionDetail::read() {
    open(new EditionText(m_look, tr("The text"), partsOf(m_session, m_document, m_shown.edition.text)));
}

void EditionDetail::print(bool asPdf) {
    Outside::Draw draw;
    if (m_document == journal::Subject::directory()) {
        const QString foot = tr("Printed %1").arg(m_session.console().time.dateTime(m_session.now()));
        draw = [sheet = sheetOf(documentTitle(m_session, m_document), foot,
                                partsOf(m_session, m_document, m_shown.edition.text))](QPagedPaintDevice& device) {
            return sheet.draw(device);
        };
    } else {
        const auto routine = routine::parse(m_shown.edition.text);
        if (!m_session.took(routine))
            return;
        draw = [routine = *routine, contacts = m_session.console().contacts.all(),
                print = m_ways.printIn(routine->language)](QPagedPaintDevice& device) {
            return paper::drawRoutine(device, routine, contacts, print);
        };
    }
    if (!asPdf)
        return m_ways.printOther(draw);
    const QString name = editionFileName(m_document, m_shown.edition.text);
    m_ways.savePdfOther(name.left(name.size() - 4) + QStringLiteral("pdf"), draw);
}

} // namespace reservrutin::gui
