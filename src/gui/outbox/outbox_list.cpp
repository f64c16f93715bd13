// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/outbox/outbox_list.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/field.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/paged_list.h"

#include <QPointer>

namespace reservrutin::gui {

using base::ReportId;
using journal::Subject;
using journal::Summary;

OutboxList::OutboxList(Session& session, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_search(new SearchField(look, tr("Search number, clinic, case …")))
    , m_which(new QButtonGroup(this))
    , m_chips(new QWidget)
    , m_list(new PagedList(look, tr("Reports")))
    , m_none(new WrapLabel(look, {}, TextRole::Small, Role::Mute)) {
    auto* column = new Column(look, 10, {}, this);
    m_search->setAccessibleName(tr("Search in the outbox"));
    column->addWidget(m_search);
    new FlowLayout(look, 6, m_chips);
    addChip(Shown::All, tr("All"));
    addChip(Shown::NeedsYou, tr("Needs you"));
    addChip(Shown::Waiting, tr("Waiting"));
    addChip(Shown::Done, tr("Done"));
    m_which->button(int(Shown::All))->setChecked(true);
    column->addWidget(m_chips);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addStretch(0);
    m_none->hide();
    connectParts();
}

void OutboxList::addChip(Shown shown, const QString& text) {
    auto* chip = new Chip(m_look, text);
    chip->setAutoExclusive(true); // a radio button to screen readers
    m_which->addButton(chip, int(shown));
    m_chips->layout()->addWidget(chip);
}

void OutboxList::connectParts() {
    const auto narrow = [this] {
        refresh();
        restart();
    };
    connect(m_search, &QLineEdit::textChanged, this, narrow);
    connect(m_which, &QButtonGroup::idClicked, this, narrow);
    connect(m_list, &PagedList::pageWanted, this, &OutboxList::readPage);
    connect(m_list, &PagedList::opened, this, &OutboxList::opened);
    connect(m_list, &PagedList::pointed, this, &OutboxList::pointed);
    connect(m_list, &PagedList::chosen, this, [this](const QString& id) {
        if (const auto report = ReportId::fromHex(id))
            Q_EMIT chosen(*report);
    });
}

bool OutboxList::shows(OutboxGroup group) const {
    switch (Shown(m_which->checkedId())) {
    case Shown::All:
        return true;
    case Shown::NeedsYou:
        return group == OutboxGroup::NeedsYou;
    case Shown::Waiting:
        return group == OutboxGroup::Waiting;
    case Shown::Done:
        return group == OutboxGroup::Done;
    }
    Q_UNREACHABLE();
}

bool OutboxList::isNarrowed() const {
    return !m_search->text().trimmed().isEmpty() || Shown(m_which->checkedId()) != Shown::All;
}

void OutboxList::refresh() {
    moveFiled();
    m_list->rows().setHead(openRows());
    showNone();
}

/// What was filed, or came back, while it was shown.
void OutboxList::moveFiled() {
    const usecases::Overview& overview = m_session.console().overview;
    for (const report::Report* report : overview.reports()) {
        const QString id = report->id.hex();
        if (m_list->rows().tailHas(id) && !overview.isFiled(*report))
            m_list->rows().removeFromTail(id);
        else if (!m_list->rows().tailHas(id) && overview.isFiled(*report) && m_list->rows().placeOf(id) >= 0)
            m_list->rows().prepend({id, filedRowOf(m_session, *report)});
    }
}

/// The open reports that are searched for, under the headings of their groups; above what was filed as well.
QVector<ListedRow> OutboxList::openRows() const {
    QVector<ListedRow> rows;
    std::optional<OutboxGroup> last;
    const auto addHeading = [&](OutboxGroup group) {
        const QString text = group == OutboxGroup::NeedsYou  ? tr("Needs you")
                             : group == OutboxGroup::Waiting ? tr("Waiting")
                                                             : tr("Done");
        if (last != group)
            rows.append(ListedRow{{}, {.title = text}});
        last = group;
    };
    for (const OutboxItem& item : itemsOf(m_session)) {
        if (!shows(item.group) || !isRow(m_session, item) || !matches(m_session, item, m_search->text()))
            continue;
        addHeading(item.group);
        rows.append(ListedRow{item.report->id.hex(), rowOf(m_session, item)});
    }
    if (m_list->rows().tailSize() > 0)
        addHeading(OutboxGroup::Done);
    return rows;
}

void OutboxList::restart() {
    ++m_reading;
    m_before.reset();
    m_isReading = shows(OutboxGroup::Done);
    m_list->rows().clearTail(m_isReading);
    m_list->rows().fetchMore({});
    if (!m_isReading)
        refresh();
}

void OutboxList::readPage() {
    const QPointer<OutboxList> self(this);
    m_session.console().journal.readSummaries(
        {Subject::reportType, m_before, pageSize, m_search->text().trimmed()},
        [self, reading = m_reading](const base::Result<QVector<Summary>>& page) {
            if (self && reading == self->m_reading)
                self->takePage(page.value_or(QVector<Summary>())); // a store that is away has no old ones to show
        });
}

void OutboxList::takePage(const QVector<Summary>& page) {
    const bool more = page.size() == pageSize;
    if (!page.isEmpty())
        m_before = page.constLast().last;
    const QVector<ListedRow> rows = filedRows(page);
    m_isReading = rows.isEmpty() && more;
    m_list->rows().append(rows, more);
    if (m_isReading)
        return m_list->rows().fetchMore({}); // open ones alone
    refresh();
    Q_EMIT changed();
}

QVector<ListedRow> OutboxList::filedRows(const QVector<Summary>& page) const {
    const usecases::Overview& overview = m_session.console().overview;
    QVector<ListedRow> rows;
    for (const Summary& summary : page) {
        if (summary.open)
            continue;
        const report::Report report = report::reportFrom(summary.state.get());
        const report::Report* held = overview.report(report.id);
        if (report.readyAt && (!held || overview.isFiled(*held)) && !m_list->rows().tailHas(report.id.hex()))
            rows.append(ListedRow{report.id.hex(), filedRowOf(m_session, report)});
    }
    return rows;
}

void OutboxList::showNone() {
    const bool none = m_list->rows().rowCount() == 0;
    m_list->setVisible(!none);
    m_none->setVisible(none && !m_isReading);
    m_none->setText(m_search->text().trimmed().isEmpty() ? tr("Nothing here just now.")
                                                         : tr("Nothing matches the search."));
}

void OutboxList::setChosen(const ReportId& id) {
    m_list->setChosen(id.hex());
}

void OutboxList::choose(const ReportId& id) {
    m_list->choose(id.hex());
}

std::optional<ReportId> OutboxList::first() const {
    for (int at = 0; at < m_list->rows().rowCount(); ++at) {
        if (!m_list->rows().row(at).isHeading())
            return ReportId::fromHex(m_list->rows().row(at).id);
    }
    return std::nullopt;
}

bool OutboxList::isBlank() const {
    return m_list->rows().rowCount() == 0 && !isNarrowed() && !m_isReading;
}

void OutboxList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OutboxList::focusList() {
    m_list->focusList();
}

} // namespace reservrutin::gui
