// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/governance/editions_page.h"

#include "gui/governance/edition_text.h"
#include "gui/governance/recipients_form.h"
#include "gui/sentences/edition_words.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/strip.h"

#include <algorithm>

namespace reservrutin::gui {

using journal::Subject;
using trust::Edition;
using trust::EditionLife;
using trust::EditionStage;

EditionsPage::EditionsPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_ways(new WaysOut(session, std::move(outside), this))
    , m_files(new EditionFiles(session, m_ways->outside(), this))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_panes(new Panes(look))
    , m_list(new RowList(look, tr("Editions")))
    , m_none(new WrapLabel(look, tr("No edition is known here yet."), TextRole::Body, Role::Mute))
    , m_recipients(new RecipientsForm(session, look)) {
    setBack(tr("Routines"), page_id::routines);
    build();
    connect(m_list, &RowList::chosen, this, &EditionsPage::choose);
    connect(m_recipients, &RecipientsForm::administratorsAsked, this, [this] { Q_EMIT goTo(page_id::administrators); });
    connect(m_recipients, &RecipientsForm::done, this, [this](const QString& sentence) {
        m_chosen = {};
        refresh();
        say(sentence);
        m_list->focusChosen();
    });
    connect(m_ways, &WaysOut::done, this, &EditionsPage::say);
    connect(m_files, &EditionFiles::done, this, &EditionsPage::say);
    connect(m_files, &EditionFiles::taken, this, [this](const usecases::Received& received) {
        m_session.openDocument(received.document);
        m_chosen = received.edition;
        refresh();
    });
    const auto anew = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session.console().overview, &usecases::Overview::changed, this, anew);
    connect(&session.console().editionsInForce, &usecases::EditionsInForce::changed, this, anew);
}

void EditionsPage::build() {
    body()->addWidget(m_said);
    m_said->hide();
    body()->addWidget(m_none);
    auto* left = new QWidget;
    auto* leftColumn = new Column(look(), 12, {}, left);
    leftColumn->addWidget(m_list);
    auto* take = new LinkButton(look(), tr("Take in an edition from a file …"));
    leftColumn->addWidget(take, 0, Qt::AlignLeft);
    leftColumn->addStretch(1);
    connect(take, &QAbstractButton::clicked, m_files, &EditionFiles::takeEdition);
    auto* right = new QWidget;
    m_right = new Column(look(), 14, {}, right);
    m_right->addWidget(m_recipients);
    m_panes->add(left, 300);
    m_panes->add(right);
    m_panes->setNarrow(isNarrow());
    connect(this, &Page::narrowChanged, m_panes, &Panes::setNarrow);
    body()->addWidget(m_panes, 1);
}

void EditionsPage::entered() {
    m_said->hide();
    m_chosen = {};
    m_entered = {};
    refresh();
    m_list->focusChosen();
}

bool EditionsPage::back() {
    return m_detail && m_detail->fold();
}

void EditionsPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

/// The text staff see that nobody has signed here: it came with the program, or from its folder before anybody was
/// trusted.
QByteArray EditionsPage::inForceWithoutLife() const {
    const Subject& document = m_session.document();
    const usecases::Console& console = m_session.console();
    const EditionLife* const life = console.editions.life(document);
    if (life && life->inForce(m_session.today()))
        return {};
    if (document == Subject::directory())
        return console.contacts.directory();
    const usecases::RoutinePtr routine = console.routines.routine(document.id());
    return routine ? routine->text : QByteArray();
}

/// What its author began with; where that is not known, the edition let in before it, or what staff see now.
QByteArray EditionsPage::before(const EditionLife& life, const Edition& edition) const {
    if (const trust::TrustDocument* const trust = m_session.console().administrators.trust()) {
        for (const trust::Said& said : saidOf(edition, *trust)) {
            const Edition* const base = life.edition(said.statement.base);
            if (said.statement.act == trust::Act::Submitted && base && !base->text.isEmpty())
                return base->text;
        }
    }
    const Edition* found = nullptr;
    for (const Edition& each : life.editions) {
        const bool earlier =
            each.letIn && each.hash != edition.hash && (!edition.letIn || each.letIn->number < edition.letIn->number);
        if (earlier && (!found || each.letIn->number > found->letIn->number))
            found = &each;
    }
    if (found)
        return found->text;
    const QByteArray now = inForceWithoutLife();
    return now == edition.text ? QByteArray() : now;
}

QVector<ShownEdition> EditionsPage::editions() const {
    const usecases::Console& console = m_session.console();
    const Subject& document = m_session.document();
    const EditionLife* const life = console.editions.life(document);
    const trust::TrustDocument* const trust = console.administrators.trust();
    QVector<ShownEdition> shown;
    for (const Edition& edition : life ? life->editions : QVector<Edition>()) {
        if (!edition.text.isEmpty())
            shown.prepend({edition, console.editions.stageOf(document, edition), true, before(*life, edition),
                           trust ? trust->version : 0});
    }
    const QByteArray text = inForceWithoutLife();
    const trust::TextHash hash = trust::hashOfText(text);
    const bool isThere = life && life->edition(hash);
    if (text.isEmpty() || isThere)
        return shown;
    Edition shipped;
    shipped.hash = hash;
    shipped.text = text;
    shown.append({shipped, EditionStage::InForce, false, {}, 0});
    return shown;
}

/// What waits for somebody, else what staff see, else the newest.
trust::TextHash EditionsPage::firstToSee() const {
    for (const EditionStage stage : {EditionStage::Reviewed, EditionStage::InReview, EditionStage::InForce}) {
        for (const ShownEdition& each : m_shown) {
            if (each.stage == stage)
                return each.edition.hash;
        }
    }
    return m_shown.isEmpty() ? trust::TextHash() : m_shown.first().edition.hash;
}

void EditionsPage::refresh() {
    if ((m_detail && m_detail->isBusy()) || m_recipients->isBusy())
        return; // what was said is on its way; the page is filled anew when it is there
    m_shown = editions();
    setTitle(tr("%1: editions").arg(documentTitle(m_session, m_session.document())));
    m_none->setVisible(m_shown.isEmpty());
    m_recipients->setVisible(m_session.document() == Subject::directory());
    m_recipients->refresh();
    const auto isChosen = [this](const ShownEdition& each) { return each.edition.hash == m_chosen; };
    if (std::none_of(m_shown.begin(), m_shown.end(), isChosen))
        m_chosen = firstToSee();
    fillList();
    showDetail();
}

void EditionsPage::fillList() {
    const bool hadFocus = m_list->isAncestorOf(focusWidget());
    m_list->clear();
    const usecases::Console& console = m_session.console();
    for (const ShownEdition& each : std::as_const(m_shown)) {
        RowView row;
        row.title =
            each.known ? editionName(each.edition, console.administrators.trust()) : tr("Came with the program");
        row.subtitle = versionOf(m_session.document(), each.edition.text);
        row.extra = each.known ? tr("heard of %1").arg(console.time.date(each.edition.since)) : QString();
        row.badge = stageText(each.stage);
        row.tone = toneOf(each.stage);
        m_list->addRow(each.edition.hash.hex(), row);
    }
    m_list->choose(m_chosen.hex());
    if (hadFocus)
        m_list->focusChosen();
}

void EditionsPage::choose(const QString& hash) {
    m_chosen = trust::TextHash::fromHex(hash).value_or(trust::TextHash());
    showDetail();
}

/// Another one is made only when it would say something else: what is half typed stays.
void EditionsPage::showDetail() {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [this](const ShownEdition& each) { return each.edition.hash == m_chosen; });
    const bool isSame =
        m_detail && found != m_shown.end() && m_entered == m_session.document() && m_detail->shown() == *found;
    if (isSame)
        return;
    if (m_detail) {
        m_detail->hide();
        m_detail->deleteLater();
    }
    m_detail = nullptr;
    m_entered = m_session.document();
    if (found == m_shown.end())
        return;
    m_detail = new EditionDetail(m_session, look(), m_session.document(), *found, *m_ways, *m_files);
    m_right->insertWidget(0, m_detail);
    connect(m_detail, &EditionDetail::administratorsAsked, this, [this] { Q_EMIT goTo(page_id::administrators); });
    connect(m_detail, &EditionDetail::acted, this, [this](const QString& sentence) {
        refresh();
        say(sentence);
        m_list->focusChosen();
    });
}

} // namespace reservrutin::gui
