// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/visit/measured_view.h"

#include "gui/visit/visit_words.h"

namespace reservrutin::gui {

namespace {

constexpr int kAgainAfterMs = 60'000;

} // namespace

MeasuredView::MeasuredView(Session& session, const Look& look, QWidget* parent)
    : MeasuredCard(look, parent)
    , m_session(session) {
    m_timer.setInterval(kAgainAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_session.measure(); });
    connect(&session, &Session::measuredChanged, this, &MeasuredView::refresh);
    connect(&session, &Session::visitChanged, this, &MeasuredView::refresh);
    refresh();
}

void MeasuredView::refresh() {
    setMeasurements(measuredHeading(m_session), measuredLines(m_session));
}

void MeasuredView::showEvent(QShowEvent* event) {
    MeasuredCard::showEvent(event);
    if (!m_session.measured())
        m_session.measure();
    m_timer.start();
}

void MeasuredView::hideEvent(QHideEvent* event) {
    MeasuredCard::hideEvent(event);
    m_timer.stop();
}

} // namespace reservrutin::gui
