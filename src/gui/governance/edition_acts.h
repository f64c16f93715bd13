// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/flow_layout.h"

namespace reservrutin::gui {

class KeyOpener;
class TextArea;
class WrapLabel;

/// What an administrator can say of one edition where it stands in its life. With the key closed an act leads to
/// opening it, right there, and goes on from where it was. Made anew for each edition and stage.
class EditionActs : public QWidget {
    Q_OBJECT

public:
    EditionActs(Session& session, const Look& look, const journal::Subject& document, const trust::Edition& edition,
                QWidget* parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_row->count() == 0; }
    /// What was said is on its way to the disk: done() follows, or what went wrong stands here.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// As if its first act were pressed, or says that nobody is trusted here yet.
    void beginFirst();
    /// Puts away what was begun; true when something was.
    bool fold();

Q_SIGNALS:
    /// It is on the disk.
    void done(const QString& sentence);
    void administratorsAsked();

private:
    void addAct(trust::Act act, const QString& label, Button::Kind kind = Button::Kind::Plain);
    void begin(trust::Act act);
    void ask();
    void askForText(const QString& label);
    void askForDay();
    void confirm();
    void answered(const base::Result<trust::TextHash>& result);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] static QString doneSentence(trust::Act act);

    Session& m_session;
    const Look& m_look;
    const journal::Subject m_document;
    const trust::Edition m_edition;
    trust::Act m_act = trust::Act::Reviewed;
    FlowLayout* m_row;
    QWidget* m_opening;
    KeyOpener* m_opener;
    QWidget* m_form;
    TextArea* m_text;
    Field* m_textField;
    LineEdit* m_day;
    Field* m_dayField;
    WrapLabel* m_obstacle;
    Button* m_confirm;
    Button* m_begun = nullptr;
    bool m_busy = false;
};

} // namespace reservrutin::gui
