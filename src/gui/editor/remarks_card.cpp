// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/remarks_card.h"

#include "gui/editor/step_words.h"
#include "gui/widgets/button.h"

namespace reservrutin::gui {

using routine::Remark;
using routine::Severity;

namespace {

constexpr int mostNotices = 12; ///< a list that scrolls away hides what matters

} // namespace

RemarksCard::RemarksCard(const Look& look)
    : Card(look) {
    setHeading(tr("Check of the routine"));
}

void RemarksCard::addLine(const QString& text, const QString& place, bool isError) {
    const QString line = (isError ? QStringLiteral("! ") : QStringLiteral("· ")) + text;
    auto* link = new LinkButton(m_look, line, isError ? LinkButton::Tone::Red : LinkButton::Tone::Quiet);
    link->setSmall(true);
    connect(link, &QAbstractButton::clicked, this, [this, place] { Q_EMIT placeAsked(place); });
    m_column->addWidget(link);
}

/// The same lines stay: a screen reader and the focus are not disturbed by each letter that is typed.
void RemarksCard::show(const routine::Routine& routine, const QVector<Remark>& remarks) {
    QStringList said;
    for (const Remark& remark : remarks)
        said.append(remarkSentence(routine, remark) + u'/' + remark.place);
    if (m_lines && said == m_shown)
        return;
    m_shown = said;
    delete m_lines;
    m_lines = new QWidget;
    m_column = new Column(m_look, 6, {}, m_lines);
    body()->addWidget(m_lines);
    if (!hasErrors(remarks))
        m_column->addWidget(new WrapLabel(m_look, QStringLiteral("✓ ") + tr("Nothing to mend: it may be handed in"),
                                          TextRole::Small, Role::Green));
    for (const Remark& remark : remarks) {
        if (remark.severity == Severity::Error)
            addLine(remarkSentence(routine, remark), remark.place, true);
    }
    int notices = 0;
    for (const Remark& remark : remarks) {
        if (remark.severity == Severity::Notice && ++notices <= mostNotices)
            addLine(remarkSentence(routine, remark), remark.place, false);
    }
    if (notices > mostNotices)
        m_column->addWidget(
            new WrapLabel(m_look, tr("and %1 more").arg(notices - mostNotices), TextRole::Small, Role::Mute));
}

} // namespace reservrutin::gui
