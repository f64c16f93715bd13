// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_page.h"

#include "gui/outbox/report_detail.h"
#include "gui/outbox/transport_strip.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/field.h"
#include "gui/widgets/panes.h"

#include <QApplication>

#include <algorithm>

namespace reservrutin::gui {

using base::ReportId;

OutboxPage::OutboxPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_transport(new TransportStrip(session, look))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_empty(new WrapLabel(look, tr("Nothing here yet. Reports that are handed over show up here."), TextRole::Body,
                            Role::Mute))
    , m_panes(new Panes(look))
    , m_left(new QWidget)
    , m_search(new SearchField(look, tr("Search number, clinic, case …")))
    , m_list(new RowList(look, tr("Reports")))
    , m_none(new WrapLabel(look, tr("Nothing matches the search."), TextRole::Small, Role::Mute))
    , m_further(new Button(look, tr("Show more")))
    , m_detail(new ReportDetail(session, look, std::move(outside))) {
    setTitle(tr("Outbox"));
    build();
    connectParts();
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &OutboxPage::refresh);
}

void OutboxPage::build() {
    body()->addWidget(m_said);
    body()->addWidget(m_transport);
    body()->addWidget(m_empty);
    m_said->hide();
    auto* left = new Column(look(), 10, {}, m_left);
    m_search->setAccessibleName(tr("Search in the outbox"));
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_none);
    left->addWidget(m_further);
    m_panes->add(m_left, 390);
    m_panes->add(m_detail);
    m_panes->setNarrow(isNarrow());
    body()->addWidget(m_panes, 1);
    body()->addStretch(0);
    setMainAction(m_detail->mainButton());
    connect(this, &Page::narrowChanged, m_panes, &Panes::setNarrow);
}

void OutboxPage::connectParts() {
    connect(m_list, &RowList::chosen, this, [this](const QString& id) {
        if (const auto report = ReportId::fromHex(id))
            choose(*report);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_doneShown = doneAtATime;
        refresh();
    });
    connect(m_further, &QAbstractButton::clicked, this, [this] {
        m_doneShown += doneAtATime;
        refresh();
    });
    connect(&m_session.console().overview, &usecases::Overview::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_transport, &TransportStrip::settingsAsked, this, [this] { Q_EMIT goTo(page_id::settings); });
    connect(m_detail, &ReportDetail::said, this, &OutboxPage::say);
    connect(m_detail, &ReportDetail::goTo, this, &OutboxPage::goTo);
    connect(m_detail, &ReportDetail::changed, this, &OutboxPage::refresh);
    connect(m_detail, &ReportDetail::acted, m_transport, &TransportStrip::refresh);
    connect(m_detail, &ReportDetail::chooseAsked, this, [this](const ReportId& id) {
        choose(id);
        focusNext();
    });
}

void OutboxPage::choose(ReportId id) {
    m_detail->fold();
    m_chosen = id;
    refresh();
}

int OutboxPage::needingYou(const Session& session) {
    const QVector<OutboxItem> items = itemsOf(session);
    return int(std::count_if(items.begin(), items.end(),
                             [](const OutboxItem& item) { return item.group == OutboxGroup::NeedsYou; }));
}

void OutboxPage::entered() {
    m_said->hide();
    m_detail->fold();
    m_minute.start();
    m_transport->refresh();
    const report::Report* visited = m_session.report();
    if (!m_chosen && visited && visited->stage != report::Stage::Draft)
        m_chosen = visited->id;
    refresh();
    focusNext();
}

void OutboxPage::select(ReportId id) {
    m_list->choose(id.hex());
}

bool OutboxPage::back() {
    const QPointer<QWidget> pressed = focusedAct();
    const bool had = pressed;
    if (!m_detail->back())
        return false;
    showAll();
    moveOnFrom(pressed, had);
    return true;
}

/// What was pressed may be gone now: the focus goes to what can be done next, never out of the page.
void OutboxPage::refresh() {
    const QPointer<QWidget> pressed = focusedAct();
    const bool had = pressed;
    showAll();
    moveOnFrom(pressed, had);
}

/// The control of the right side that has the focus, or null.
QWidget* OutboxPage::focusedAct() const {
    QWidget* focused = QApplication::focusWidget();
    return focused && m_detail->isAncestorOf(focused) ? focused : nullptr;
}

void OutboxPage::moveOnFrom(const QPointer<QWidget>& pressed, bool had) {
    if (had && (!pressed || !pressed->isVisibleTo(this) || !pressed->isEnabled()))
        focusNext();
}

void OutboxPage::focusNext() {
    if (!m_detail->focusNext())
        m_list->focusChosen();
}

void OutboxPage::showAll() {
    m_transport->refresh();
    const QVector<OutboxItem> all = itemsOf(m_session);
    m_empty->setVisible(all.isEmpty());
    m_panes->setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    auto found = std::find_if(all.begin(), all.end(),
                              [this](const OutboxItem& item) { return m_chosen && item.report->id == *m_chosen; });
    if (found == all.end())
        found = all.begin();
    m_chosen = found->report->id;
    fillList(shownOf(all));
    m_detail->setItem(*found);
}

/// What the search leaves, and of what is done no more than has rows; the chosen one always.
QVector<OutboxItem> OutboxPage::shownOf(const QVector<OutboxItem>& all) {
    QVector<OutboxItem> shown;
    int done = 0;
    for (const OutboxItem& item : all) {
        if (!matches(m_session, item, m_search->text()))
            continue;
        done += item.group == OutboxGroup::Done ? 1 : 0;
        if (item.group != OutboxGroup::Done || done <= m_doneShown || item.report->id == m_chosen)
            shown.append(item);
    }
    m_further->setVisible(done > m_doneShown);
    m_none->setVisible(shown.isEmpty());
    return shown;
}

bool OutboxPage::find() {
    if (m_panes->isHidden())
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void OutboxPage::fillList(const QVector<OutboxItem>& all) {
    const bool focused = m_list->isAncestorOf(focusWidget());
    m_list->blockSignals(true);
    m_list->clear();
    ListRow* current = nullptr;
    std::optional<OutboxGroup> group;
    for (const OutboxItem& item : all) {
        if (group != item.group)
            m_list->addHeading(item.group == OutboxGroup::NeedsYou  ? tr("Needs you")
                               : item.group == OutboxGroup::Waiting ? tr("Waiting")
                                                                    : tr("Done"));
        group = item.group;
        ListRow* row = m_list->addRow(item.report->id.hex(), rowOf(m_session, item));
        if (m_chosen == item.report->id)
            current = row;
    }
    m_list->choose(m_chosen->hex());
    m_list->blockSignals(false);
    if (focused && current)
        current->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

} // namespace reservrutin::gui
