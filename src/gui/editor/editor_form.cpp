// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/editor_form.h"

#include "gui/visit/marked_text.h"
#include "gui/widgets/card.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace reservrutin::gui {

using routine::Routine;

EditorForm::EditorForm(usecases::RoutineDraft& draft, const Look& look)
    : m_draft(draft)
    , m_look(look)
    , m_column(new Column(look, 12, {}, this)) {}

void EditorForm::refresh() {
    m_isShowing = true;
    for (const Bound& bound : std::as_const(m_bound))
        bound.show(m_draft.routine());
    m_isShowing = false;
}

QWidget* EditorForm::controlFor(const QString& part) const {
    for (const Bound& bound : m_bound) {
        if (bound.control && bound.part == part)
            return bound.control;
    }
    return nullptr;
}

void EditorForm::bind(QWidget* control, const QString& part, std::function<void(const Routine&)> show) {
    control->installEventFilter(this);
    m_bound.append({control, part, std::move(show)});
    if (!m_first)
        m_first = control;
}

Field* EditorForm::placed(const QString& label, QWidget* control) {
    auto* field = new Field(m_look, label, control);
    m_column->addWidget(field);
    return field;
}

LineEdit* EditorForm::makeLine(const QString& name, const QString& part, Read read, Write write) {
    auto* line = new LineEdit(m_look);
    line->setAccessibleName(name);
    connect(line, &QLineEdit::textEdited, this, [this, part, write](const QString& text) {
        m_draft.change(part, [&](Routine& routine) { write(routine, text); });
    });
    bind(line, part, [line, read](const Routine& routine) {
        const QString text = read(routine);
        if (line->text() == text)
            return;
        line->setText(text);
        if (!line->hasFocus())
            line->setCursorPosition(0); // a long text is read from its beginning
    });
    return line;
}

Field* EditorForm::addLine(const QString& label, const QString& part, Read read, Write write) {
    return placed(label, makeLine(label, part, std::move(read), std::move(write)));
}

Field* EditorForm::addText(const QString& label, const QString& part, Read read, Write write, int least) {
    auto* area = new TextArea(m_look, least, 14);
    connect(area, &QPlainTextEdit::textChanged, this, [this, area, part, write] {
        if (!m_isShowing)
            m_draft.change(part, [&](Routine& routine) { write(routine, area->toPlainText()); });
    });
    bind(area, part, [area, read](const Routine& routine) {
        if (const QString text = read(routine); area->toPlainText() != text)
            area->setPlainText(text);
    });
    return placed(label, area);
}

void EditorForm::addPreview(Read read) {
    auto* card = new Card(m_look, Card::Kind::Measured);
    card->setPadding({14, 10, 14, 10});
    card->setHeading(tr("As it will be read"));
    auto* text = new MarkedText(m_look);
    card->body()->addWidget(text);
    m_column->addWidget(card);
    m_bound.append({nullptr, {}, [card, text, read](const Routine& routine) {
                        const QString marked = read(routine);
                        card->setVisible(paper::isMarked(marked));
                        text->setText(marked);
                    }});
}

QComboBox* EditorForm::makeChoice(const QString& name, const QString& part, Options options, Read read, Write write) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::activated, this, [this, box, write](int) {
        m_draft.change({}, [&](Routine& routine) { write(routine, box->currentData().toString()); });
    });
    bind(box, part, [box, read, options](const Routine& routine) {
        const QSignalBlocker quiet(box);
        const QVector<Option> wanted = options(routine);
        bool isSame = box->count() == wanted.size();
        for (int i = 0; isSame && i < wanted.size(); ++i)
            isSame = box->itemText(i) == wanted[i].text && box->itemData(i).toString() == wanted[i].id;
        if (!isSame) {
            box->clear();
            for (const Option& option : wanted)
                box->addItem(option.text, option.id);
        }
        box->setCurrentIndex(box->findData(read(routine)));
    });
    return box;
}

Field* EditorForm::addChoice(const QString& label, const QString& part, Options options, Read read, Write write) {
    return placed(label, makeChoice(label, part, std::move(options), std::move(read), std::move(write)));
}

Field* EditorForm::addDate(const QString& label, const QString& part,
                           std::function<std::optional<QDate>(const Routine&)> read,
                           std::function<void(Routine&, std::optional<QDate>)> write) {
    auto* line = new LineEdit(m_look);
    line->setPlaceholderText(tr("Not given, or for example 2026-05-25"));
    Field* field = placed(label, line);
    const auto dateOf = [](const QString& text) { return QDate::fromString(text.trimmed(), Qt::ISODate); };
    connect(line, &QLineEdit::textEdited, this, [this, field, part, write, dateOf](const QString& text) {
        const QDate date = dateOf(text);
        const bool isNone = text.trimmed().isEmpty();
        field->setProblem(isNone || date.isValid() ? QString() : tr("Write the day as 2026-05-25, or leave it empty."));
        if (isNone || date.isValid())
            m_draft.change(part,
                           [&](Routine& routine) { write(routine, isNone ? std::nullopt : std::optional(date)); });
    });
    bind(line, part, [line, field, read, dateOf](const Routine& routine) {
        const auto date = read(routine);
        const QDate typed = dateOf(line->text());
        if (line->hasFocus() && !typed.isValid() && !line->text().isEmpty())
            return; // half typed
        if (typed != date.value_or(QDate()) || (!date && !line->text().isEmpty())) {
            line->setText(date ? date->toString(Qt::ISODate) : QString());
            field->setProblem({});
        }
    });
    return field;
}

bool EditorForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        m_draft.pause();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo);
    if (!isUndo && !isRedo)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isUndo ? m_draft.undo() : m_draft.redo();
    return true;
}

} // namespace reservrutin::gui
