// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/guard/guarded_text.h"

#include "core/base/text.h"
#include "core/privacy/digit_runs.h"
#include "gui/guard/finding_card.h"
#include "gui/widgets/box.h"
#include "gui/widgets/paint.h"

#include <QTextCursor>
#include <algorithm>

namespace reservrutin::gui {

namespace {

constexpr int kDraftAfterMs = 1000;

QByteArray digitsOf(const QString& text) {
    QByteArray digits;
    for (const privacy::DigitRun& run : privacy::digitRuns(text))
        digits.append(run.digits);
    return digits;
}

/// What two texts have in common at their beginning, and after that at their end; no character is cut in two.
std::pair<qsizetype, qsizetype> sameEnds(const QString& before, const QString& after) {
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {head, tail};
}

} // namespace

GuardedText::GuardedText(const Look& look, const QString& name, int least, int most, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_area(new TextArea(look, least, most, this))
    , m_row(new Row(look, 10))
    , m_card(new FindingCard(look, this)) {
    auto* column = new Column(look, 10, {}, this);
    m_row->addWidget(m_area, 1);
    column->addLayout(m_row);
    column->addWidget(m_card);
    m_card->hide();
    m_area->setAccessibleName(name);
    setFocusProxy(m_area);
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftAfterMs);
    connect(&m_draft, &QTimer::timeout, this, [this] { Q_EMIT draftDue(text()); });
    connect(m_area, &QPlainTextEdit::textChanged, this, &GuardedText::onChanged);
    connect(m_card, &FindingCard::removeAsked, this, [this] { change(Change::Remove); });
    connect(m_card, &FindingCard::maskAsked, this, [this] { change(Change::Mask); });
    connect(m_card, &FindingCard::waived, this, &GuardedText::waive);
}

void GuardedText::setText(const QString& text, const privacy::Waivers& kept) {
    m_setting = true;
    m_area->setPlainText(text);
    m_area->moveCursor(QTextCursor::End);
    m_setting = false;
    m_draft.stop();
    m_waivers.append(kept);
    m_waivers = waivers();
    look();
}

QString GuardedText::text() const {
    return m_area->toPlainText();
}

privacy::Waivers GuardedText::waivers() const {
    const QString all = text();
    privacy::Waivers standing;
    for (const privacy::Finding& finding : privacy::findings(all)) {
        const QByteArray digits = digitsOf(all.mid(finding.start, finding.length));
        for (const privacy::Waiver& waiver : m_waivers) {
            if (digitsOf(waiver.number) == digits)
                standing.append(waiver);
        }
    }
    return standing;
}

void GuardedText::setWaivable(bool waivable) {
    m_card->setWaivable(waivable);
    look();
}

void GuardedText::addBeside(QWidget* widget) {
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void GuardedText::flushDraft() {
    if (!m_draft.isActive())
        return;
    m_draft.stop();
    Q_EMIT draftDue(text());
}

void GuardedText::onChanged() {
    if (m_setting)
        return;
    look();
    if (!m_draft.isActive()) // not put off by further keys: whoever types on is saved too
        m_draft.start();
    Q_EMIT edited();
}

QString GuardedText::numberOf(const privacy::Finding& finding) const {
    return text().mid(finding.start, finding.length);
}

bool GuardedText::isWaived(const privacy::Finding& finding) const {
    const QByteArray digits = digitsOf(numberOf(finding));
    return finding.certainty == privacy::Certainty::Possible &&
           std::any_of(m_waivers.begin(), m_waivers.end(),
                       [&](const privacy::Waiver& waiver) { return digitsOf(waiver.number) == digits; });
}

privacy::Findings GuardedText::open() const {
    privacy::Findings found = privacy::findings(text());
    found.removeIf([this](const privacy::Finding& finding) { return isWaived(finding); });
    return found;
}

void GuardedText::look() {
    const privacy::Findings found = open();
    QList<std::pair<int, int>> marks;
    for (const privacy::Finding& finding : found)
        marks.append({int(finding.start), int(finding.length)});
    m_area->setMarks(marks);
    // The door cleans before it guards: what hides between invisible characters is found here too.
    const bool clean = found.isEmpty() && privacy::admit(base::cleanText(text()), m_waivers).has_value();
    setInvalid(m_area, !clean);
    m_card->setVisible(!clean);
    if (!clean)
        m_card->setFindings(found);
    if (clean != std::exchange(m_clean, clean))
        Q_EMIT cleanChanged(clean);
}

void GuardedText::change(Change what) {
    if (open().isEmpty()) {
        QTextCursor all(m_area->document());
        all.select(QTextCursor::Document);
        all.insertText(base::cleanText(text()));
    }
    // The core changes whole stretches of text; numbers that were waived stand between them and stay.
    const privacy::Findings found = privacy::findings(text());
    qsizetype end = text().size();
    for (auto finding = found.crbegin(); finding != found.crend(); ++finding) {
        if (!isWaived(*finding))
            continue;
        redo(finding->start + finding->length, end, what);
        end = finding->start;
    }
    redo(0, end, what);
    m_area->setFocus(Qt::OtherFocusReason);
}

// Through the document, so that Ctrl+Z brings the text back.
void GuardedText::redo(qsizetype start, qsizetype end, Change what) {
    const QString before = text().mid(start, end - start);
    const QString after = what == Change::Mask ? privacy::masked(before) : privacy::removed(before);
    if (after == before)
        return;
    const auto [head, tail] = sameEnds(before, after);
    QTextCursor cursor(m_area->document());
    cursor.setPosition(int(start + head));
    cursor.setPosition(int(end - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(head, after.size() - head - tail));
}

void GuardedText::waive(const QString& reason) {
    for (const privacy::Finding& finding : open()) {
        if (finding.certainty == privacy::Certainty::Possible)
            m_waivers.append({numberOf(finding), reason});
    }
    look();
    m_area->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace reservrutin::gui
