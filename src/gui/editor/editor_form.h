// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/routine_draft.h"
#include "gui/widgets/box.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/text_area.h"
#include "gui/widgets/wrap_label.h"

#include <QComboBox>
#include <QWidget>

namespace reservrutin::gui {

/// A form about one part of a draft: fields that show what the draft says and change it as somebody types. Undo and
/// redo of the draft come before those of a single field. Owned by the editor's page, on the window's thread.
class EditorForm : public QWidget {
    Q_OBJECT

public:
    using Routine = routine::Routine;
    using Read = std::function<QString(const Routine&)>;
    using Write = std::function<void(Routine&, const QString&)>;
    struct Option {
        QString id;
        QString text;

        friend bool operator==(const Option&, const Option&) = default;
    };
    using Options = std::function<QVector<Option>(const Routine&)>;

    EditorForm(usecases::RoutineDraft& draft, const Look& look);

    /// Shows what the draft says now; a field that says it already keeps its cursor.
    virtual void refresh();
    /// The control that a remark about `part` of this form is about; null when there is none of its own.
    [[nodiscard]] virtual QWidget* controlFor(const QString& part) const;
    [[nodiscard]] QWidget* first() const { return m_first; }

protected:
    [[nodiscard]] Column* column() const { return m_column; }
    [[nodiscard]] usecases::RoutineDraft& draft() const { return m_draft; }
    [[nodiscard]] const Look& look() const { return m_look; }

    /// `part` names the control for remarks and the field for undo.
    Field* addLine(const QString& label, const QString& part, Read read, Write write);
    Field* addText(const QString& label, const QString& part, Read read, Write write, int least = 2);
    /// Below the last field: how marked text will look to those who read it; not there while nothing is marked.
    void addPreview(Read read);
    Field* addChoice(const QString& label, const QString& part, Options options, Read read, Write write);
    /// "2026-05-25", or nothing; anything else is said below the field and changes nothing.
    Field* addDate(const QString& label, const QString& part, std::function<std::optional<QDate>(const Routine&)> read,
                   std::function<void(Routine&, std::optional<QDate>)> write);

    LineEdit* makeLine(const QString& name, const QString& part, Read read, Write write);
    QComboBox* makeChoice(const QString& name, const QString& part, Options options, Read read, Write write);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Bound {
        QWidget* control; ///< null for a preview
        QString part;
        std::function<void(const Routine&)> show;
    };
    void bind(QWidget* control, const QString& part, std::function<void(const Routine&)> show);
    Field* placed(const QString& label, QWidget* control);

    usecases::RoutineDraft& m_draft;
    const Look& m_look;
    Column* m_column;
    QVector<Bound> m_bound;
    QPointer<QWidget> m_first;
    bool m_isShowing = false;
};

} // namespace reservrutin::gui
