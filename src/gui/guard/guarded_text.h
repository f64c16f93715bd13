// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/privacy/guard.h"
#include "gui/widgets/text_area.h"

#include <QTimer>
#include <QWidget>

namespace reservrutin::gui {

class FindingCard;
class Row;

/// A field for free text that stands under the patient-data guard (guard.png): what looks like a personal number is
/// underlined, and a red card below offers to remove it, to mask it, or, when the check is not certain, to say that it
/// is something else, with a reason. The guard at the door (usecases) has the last word; this shows it while typing.
/// It also says when a draft is due: at most 1 s after a key, and at once when flushDraft() is called.
///
///     auto* note = new GuardedText(look, tr("Note"), 1, 6);
///     note->setText(drafts.text(key));
///     connect(note, &GuardedText::draftDue, this, [this](const QString& text) { drafts.save(key, text); });
///     connect(note, &GuardedText::cleanChanged, send, &QWidget::setEnabled);
///     reports.ready(id, {…, note->text(), note->waivers(), …}, done);
///
/// Put it into a Field for a label above; the focus goes to the text. GUI thread.
class GuardedText : public QWidget {
    Q_OBJECT

public:
    /// `name` is what screen readers call the field. It grows between `least` and `most` lines.
    GuardedText(const Look& look, const QString& name, int least = 3, int most = 10, QWidget* parent = nullptr);

    /// By the program: no edited(), no draft. The cursor stands after the text. Waivers for numbers that are gone are
    /// forgotten; those that a draft kept come back with it.
    void setText(const QString& text, const privacy::Waivers& kept = {});
    [[nodiscard]] QString text() const;
    /// What the person said about numbers that stand in the text now; goes with the text to the use case.
    [[nodiscard]] privacy::Waivers waivers() const;
    /// Nothing in it stops it from being entered. An empty text is clean.
    [[nodiscard]] bool isClean() const { return m_clean; }
    [[nodiscard]] TextArea* area() const { return m_area; }
    /// Whether "it is something else" is offered. Off where waivers() goes nowhere: remove or mask only.
    void setWaivable(bool waivable);
    /// A widget at the right of the text ("Lägg till").
    void addBeside(QWidget* widget);
    void flushDraft();

Q_SIGNALS:
    /// The person changed the text, by key or by one of the card's buttons.
    void edited();
    void cleanChanged(bool clean);
    void draftDue(const QString& text);

private:
    enum class Change { Remove, Mask };

    const Look& m_look;
    TextArea* m_area;
    Row* m_row;
    FindingCard* m_card;
    QTimer m_draft;
    privacy::Waivers m_waivers;
    bool m_clean = true;
    bool m_setting = false;

    [[nodiscard]] privacy::Findings open() const;
    [[nodiscard]] bool isWaived(const privacy::Finding& finding) const;
    [[nodiscard]] QString numberOf(const privacy::Finding& finding) const;
    void onChanged();
    void look();
    void change(Change what);
    void redo(qsizetype start, qsizetype end, Change what);
    void waive(const QString& reason);
};

} // namespace reservrutin::gui
