// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_page.h"

#include "gui/outbox/outbox_list.h"
#include "gui/outbox/report_detail.h"
#include "gui/outbox/transport_strip.h"
#include "gui/shell/page_ids.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/scroll_pane.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace reservrutin::gui {

using base::ReportId;

namespace {

constexpr int restMs = 60;
constexpr int widestList = 398;
constexpr int rightRoom = 4;    // as the panes leave round what they hold
constexpr int aroundPanes = 60; // the page's edges and what is between the panes

} // namespace

OutboxPage::OutboxPage(Session& session, const Look& look, std::unique_ptr<Outside> outside, QWidget* parent)
    : Page(look, parent)
    , m_session(session)
    , m_transport(new TransportStrip(session, look))
    , m_said(new Strip(look, Tone::Primary, {}))
    , m_empty(new WrapLabel(look, tr("Nothing here yet. Reports that are handed over show up here."), TextRole::Body,
                            Role::Mute))
    , m_panes(new Panes(look))
    , m_list(new OutboxList(session, look))
    , m_files(new QWidget)
    , m_detail(new ReportDetail(session, look, std::move(outside)))
    , m_listPane(new ScrollPane(look, 100))
    , m_detailPane(new ScrollPane(look, 150))
    , m_toList(new LinkButton(look, QChar(0x2039) + QLatin1Char(' ') + tr("All reports"), LinkButton::Tone::Quiet)) {
    setTitle(tr("Outbox"));
    build();
    connectParts();
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &OutboxPage::refresh);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_chosen)
            bring(*m_chosen);
    });
}

void OutboxPage::build() {
    auto* top = new Column(look(), 14, {0, 0, rightRoom, 0});
    for (QWidget* part : std::initializer_list<QWidget*>{m_said, m_transport, m_empty})
        top->addWidget(part);
    m_said->hide();
    body()->setEdges({0, 4, 0, 4});
    auto* files = new FlowLayout(look(), 20, m_files);
    auto* write = new LinkButton(look(), tr("Save handover file …"));
    auto* take = new LinkButton(look(), tr("Take in a handover file …"));
    files->addWidget(write);
    files->addWidget(take);
    connect(write, &QAbstractButton::clicked, &m_session, &Session::handoverWriteAsked);
    connect(take, &QAbstractButton::clicked, &m_session, &Session::handoverTakeAsked);
    m_listPane->body()->addWidget(m_list, 1);
    m_listPane->body()->addWidget(m_files);
    m_detailPane->body()->addWidget(m_toList, 0, Qt::AlignLeft);
    m_detailPane->body()->addWidget(m_detail, 1);
    m_panes->add(m_listPane, widestList);
    m_panes->add(m_detailPane);
    body()->addLayout(top);
    body()->addWidget(m_panes, 1);
    arrange();
    connect(&this->look(), &Look::changed, this, &OutboxPage::arrange);
}

void OutboxPage::connectParts() {
    connect(m_list, &OutboxList::chosen, this, &OutboxPage::choose);
    connect(m_list, &OutboxList::changed, this, &OutboxPage::refresh);
    connect(m_list, &OutboxList::opened, this, [this] {
        setOpen(true);
        (void)m_detail->focusNext();
    });
    connect(m_list, &OutboxList::pointed, this, [this] { setOpen(true); });
    connect(m_toList, &QAbstractButton::clicked, this, [this] {
        setOpen(false);
        m_list->focusList();
    });
    connect(&m_session.console().overview, &usecases::Overview::changed, this, [this] {
        if (isVisible())
            refreshSoon();
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

void OutboxPage::choose(const ReportId& id) {
    m_detail->fold();
    m_detailPane->toTop();
    m_chosen = id;
    m_list->setChosen(id);
    showChosen();
}

int OutboxPage::needingYou(const Session& session) {
    const QVector<OutboxItem> items = itemsOf(session);
    return int(std::count_if(items.begin(), items.end(),
                             [](const OutboxItem& item) { return item.group == OutboxGroup::NeedsYou; }));
}

void OutboxPage::entered() {
    m_said->hide();
    m_detail->foldAround();
    m_minute.start();
    m_transport->refresh();
    const report::Report* visited = m_session.report();
    if (!m_chosen && visited && visited->stage != report::Stage::Draft)
        m_chosen = visited->id;
    m_list->restart();
    refresh();
    focusNext();
}

void OutboxPage::select(const ReportId& id) {
    setOpen(true);
    m_list->choose(id);
}

bool OutboxPage::back() {
    const QPointer<QWidget> pressed = focusedAct();
    const bool had = pressed;
    if (!m_detail->back()) {
        const bool wasOpen = !m_beside && m_open;
        setOpen(m_beside && m_open);
        if (wasOpen)
            m_list->focusList();
        return wasOpen;
    }
    showAll();
    moveOnFrom(pressed, had);
    return true;
}

/// Once for what comes together.
void OutboxPage::refreshSoon() {
    if (std::exchange(m_isDue, true))
        return;
    const auto now = [this] {
        m_isDue = false;
        if (isVisible())
            refresh();
    };
    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
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
    if (!m_detailPane->isVisibleTo(this) || !m_detail->focusNext())
        m_list->focusList();
}

void OutboxPage::showAll() {
    m_transport->refresh();
    m_list->refresh();
    if (!m_chosen)
        m_chosen = m_list->first();
    m_empty->setVisible(m_list->isBlank());
    showPanes();
    if (!m_chosen)
        return;
    m_list->setChosen(*m_chosen);
    showChosen();
}

/// Old ones are read once the choice rests: whoever pages through years looks at few.
void OutboxPage::showChosen() {
    m_rest.stop();
    const report::Report* report = m_session.console().overview.report(*m_chosen);
    if (!report)
        return m_rest.start();
    m_detail->setItem(itemOf(m_session, *report));
    setMainAction(m_detail->mainButton());
}

/// What was filed is read with all that belongs to it; one that the store has lost is left for another.
void OutboxPage::bring(const ReportId& id) {
    const QPointer<OutboxPage> self(this);
    m_session.console().filing.bring(id, [self, id](const base::Result<bool>& found) {
        if (!self || self->m_chosen != id)
            return;
        if (!found)
            self->m_chosen.reset();
        self->refreshSoon();
    });
}

bool OutboxPage::find() {
    if (m_list->isHidden())
        return false;
    setOpen(false);
    m_list->focusSearch();
    return true;
}

void OutboxPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// Beside each other as long as both can be read.
void OutboxPage::arrange() {
    const auto fits = [this](int list, int report) { return width() >= look().px(list + report) + aroundPanes; };
    const bool wide = fits(widestList, 560);
    m_panes->setWidth(m_listPane, wide ? widestList : 300);
    m_beside = wide || fits(300, 440);
    m_panes->setNarrow(!m_beside);
    showPanes();
}

void OutboxPage::showPanes() {
    const bool any = m_chosen.has_value();
    m_list->setVisible(any);
    m_listPane->setVisible(m_beside || !any || !m_open);
    m_detailPane->setVisible(any && (m_beside || m_open));
    m_toList->setVisible(!m_beside);
}

void OutboxPage::setOpen(bool open) {
    m_open = open;
    showPanes();
}

void OutboxPage::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->show();
}

} // namespace reservrutin::gui
