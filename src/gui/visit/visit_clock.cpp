// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/visit_clock.h"

#include "gui/visit/visit_words.h"

namespace reservrutin::gui {

VisitClock::VisitClock(Session& session, const Look& look, QWidget* parent)
    : ClockLabel(look, parent)
    , m_session(session) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VisitClock::tick);
    connect(&session, &Session::visitChanged, this, &VisitClock::refresh);
    connect(&session.console().overview, &usecases::Overview::changed, this, &VisitClock::refresh);
    refresh();
}

void VisitClock::refresh() {
    const ClockTexts texts = m_discovered ? clockTexts(m_session, *m_discovered) : clockTexts(m_session);
    setTexts(texts.duration, texts.since);
    setQuiet(texts.quiet);
}

void VisitClock::setDiscovered(std::optional<base::UtcMs> discovered) {
    m_discovered = discovered;
    refresh();
    if (isVisible())
        schedule();
}

void VisitClock::showEvent(QShowEvent* event) {
    ClockLabel::showEvent(event);
    refresh();
    schedule();
}

void VisitClock::hideEvent(QHideEvent* event) {
    ClockLabel::hideEvent(event);
    m_timer.stop();
}

void VisitClock::tick() {
    refresh();
    Q_EMIT minute();
    schedule();
}

void VisitClock::schedule() {
    const base::UtcMs from = m_discovered.value_or(m_session.description().discovered);
    const std::int64_t into = base::elapsedMs(from, m_session.now()) % base::minuteMs;
    m_timer.start(int(base::minuteMs - into));
}

} // namespace reservrutin::gui
