// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/editor/step_form.h"

#include "core/routine/next_edition.h"
#include "gui/editor/step_words.h"

namespace reservrutin::gui {

using routine::Answer;
using routine::EndOutcome;
using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

constexpr StepKind kinds[] = {StepKind::Question, StepKind::Report, StepKind::Actions, StepKind::Call,
                              StepKind::Inform,   StepKind::Wait,   StepKind::End};

Step* stepIn(Routine& routine, const QString& id) {
    const auto found =
        std::find_if(routine.steps.begin(), routine.steps.end(), [&id](const Step& step) { return step.id == id; });
    return found == routine.steps.end() ? nullptr : &*found;
}

bool hasOneWay(StepKind kind) {
    return kind != StepKind::Question && kind != StepKind::End;
}

} // namespace

StepForm::StepForm(usecases::RoutineDraft& draft, const Look& look, const QString& step,
                   const QVector<Option>& contacts)
    : EditorForm(draft, look)
    , m_id(step)
    , m_contacts(contacts)
    , m_kind(draft.routine().step(step)->kind)
    , m_answers(draft.routine().step(step)->answers.size()) {
    build();
    column()->addStretch(1);
    refresh();
}

bool StepForm::fits() const {
    const Step* now = step(draft().routine());
    return now && now->kind == m_kind && now->answers.size() == m_answers;
}

const Step* StepForm::step(const Routine& routine) const {
    return routine.step(m_id);
}

EditorForm::Read StepForm::reading(StepRead read) const {
    return [id = m_id, read = std::move(read)](const Routine& routine) {
        const Step* now = routine.step(id);
        return now ? read(*now) : QString();
    };
}

EditorForm::Write StepForm::writing(StepWrite write) const {
    return [id = m_id, write = std::move(write)](Routine& routine, const QString& text) {
        if (Step* now = stepIn(routine, id))
            write(*now, text);
    };
}

EditorForm::Options StepForm::targets() const {
    return [](const Routine& routine) {
        QVector<Option> options{{QString(), tr("(nowhere yet)")}};
        for (const Step& each : routine.steps)
            options.append({each.id, stepName(routine, each.id)});
        return options;
    };
}

void StepForm::build() {
    addLine(tr("Title"), m_id + QStringLiteral("/title"), reading([](const Step& s) { return s.title; }),
            writing([](Step& s, const QString& text) { s.title = text; }));
    if (m_kind == StepKind::Question)
        buildQuestion();
    addText(tr("What is to be done, in plain words"), m_id, reading([](const Step& s) { return s.text; }),
            writing([](Step& s, const QString& text) { s.text = text; }), 3);
    addPreview(reading([](const Step& s) { return s.text; }));
    addLine(tr("Short line in the list of steps"), m_id + QStringLiteral("/summary"),
            reading([](const Step& s) { return s.summary; }),
            writing([](Step& s, const QString& text) { s.summary = text; }));
    if (m_kind == StepKind::Report || m_kind == StepKind::Actions)
        addText(m_kind == StepKind::Report ? tr("What the report must hold, one a line") : tr("What to do, one a line"),
                m_id + QStringLiteral("/items"), reading([](const Step& s) { return s.items.join(u'\n'); }),
                writing([](Step& s, const QString& text) { s.items = text.split(u'\n'); }), 3);
    buildContacts();
    buildWay();
    addChoice(
        tr("Kind of step"), m_id + QStringLiteral("/kind"),
        [](const Routine&) {
            QVector<Option> options;
            for (const StepKind kind : kinds)
                options.append({codeOf(kind), kindName(kind)});
            return options;
        },
        reading([](const Step& s) { return codeOf(s.kind); }), writing([](Step& s, const QString& code) {
            for (const StepKind kind : kinds)
                s.kind = codeOf(kind) == code ? kind : s.kind;
            if (s.kind == StepKind::Question && s.answers.isEmpty())
                s.answers = {{QStringLiteral("yes"), {}, {}, s.to}, {QStringLiteral("no"), {}, {}, {}}};
            if (s.kind != StepKind::Question)
                s.answers.clear();
            if (!hasOneWay(s.kind))
                s.to.clear();
        }));
    buildActs();
}

void StepForm::buildQuestion() {
    addLine(tr("Question"), m_id + QStringLiteral("/question"), reading([](const Step& s) { return s.question; }),
            writing([](Step& s, const QString& text) { s.question = text; }));
    addText(tr("Explanation"), m_id + QStringLiteral("/help"), reading([](const Step& s) { return s.help; }),
            writing([](Step& s, const QString& text) { s.help = text; }), 2);
    addPreview(reading([](const Step& s) { return s.help; }));
    column()->addWidget(new WrapLabel(look(), tr("Answers and where they lead"), TextRole::SmallStrong));
    for (int index = 0; index < m_answers; ++index)
        buildAnswer(index);
    auto* add = new LinkButton(look(), QStringLiteral("+ ") + tr("Add answer"));
    connect(add, &QAbstractButton::clicked, this, [this] {
        draft().change({}, [this](Routine& routine) {
            Step* now = stepIn(routine, m_id);
            QStringList taken;
            for (const Answer& answer : now->answers)
                taken.append(answer.id);
            now->answers.append({routine::freshId(QStringLiteral("answer"), taken), {}, {}, {}});
        });
    });
    column()->addWidget(add, 0, Qt::AlignLeft);
}

/// The words, where they lead, and a quiet second line.
void StepForm::buildAnswer(int index) {
    const QString part = m_id + QStringLiteral("/answer/") + QString::number(index);
    const auto read = [index](auto member) {
        return
            [index, member](const Step& s) { return index < s.answers.size() ? s.answers[index].*member : QString(); };
    };
    const auto write = [index](auto member) {
        return [index, member](Step& s, const QString& text) {
            if (index < s.answers.size())
                s.answers[index].*member = text;
        };
    };
    const QString name = tr("Answer %1").arg(index + 1);
    auto* row = new Row(look(), 10);
    row->addWidget(makeLine(name, part, reading(read(&Answer::text)), writing(write(&Answer::text))), 3);
    row->addWidget(makeChoice(name + QStringLiteral(": ") + tr("leads to"), part + QStringLiteral("/to"), targets(),
                              reading(read(&Answer::to)), writing(write(&Answer::to))),
                   2);
    column()->addLayout(row);
    auto* below = new Row(look(), 10);
    auto* note = makeLine(name + QStringLiteral(": ") + tr("second line"), part + QStringLiteral("/note"),
                          reading(read(&Answer::note)), writing(write(&Answer::note)));
    note->setPlaceholderText(tr("Quiet second line, if any"));
    below->addWidget(note, 1);
    auto* remove = new LinkButton(look(), tr("Remove"), LinkButton::Tone::Quiet);
    remove->setAccessibleName(tr("Remove") + QStringLiteral(": ") + name);
    connect(remove, &QAbstractButton::clicked, this, [this, index] {
        draft().change({}, [this, index](Routine& routine) { stepIn(routine, m_id)->answers.removeAt(index); });
    });
    below->addWidget(remove);
    column()->addLayout(below);
}

void StepForm::buildWay() {
    if (hasOneWay(m_kind))
        addChoice(tr("Then comes"), m_id + QStringLiteral("/to"), targets(),
                  reading([](const Step& s) { return s.to; }), writing([](Step& s, const QString& to) { s.to = to; }));
    if (m_kind != StepKind::End)
        return;
    addChoice(
        tr("How it ends"), m_id + QStringLiteral("/outcome"),
        [](const Routine&) {
            return QVector<Option>{{QStringLiteral("not-an-outage"), tr("It was no outage")},
                                   {QStringLiteral("restored"), tr("It works again")}};
        },
        reading([](const Step& s) {
            return s.outcome == EndOutcome::NotAnOutage ? QStringLiteral("not-an-outage") : QStringLiteral("restored");
        }),
        writing([](Step& s, const QString& code) {
            s.outcome = code == u"restored" ? EndOutcome::Restored : EndOutcome::NotAnOutage;
        }));
}

void StepForm::buildContacts() {
    const auto options = [contacts = m_contacts](const Routine&) {
        return QVector<Option>{{QString(), tr("(nobody)")}} + contacts;
    };
    if (m_kind == StepKind::Report) {
        addChoice(tr("Recipient"), m_id + QStringLiteral("/recipient"), options,
                  reading([](const Step& s) { return s.recipient; }),
                  writing([](Step& s, const QString& id) { s.recipient = id; }));
        addChoice(tr("Passed on by"), m_id + QStringLiteral("/via"), options,
                  reading([](const Step& s) { return s.via; }),
                  writing([](Step& s, const QString& id) { s.via = id; }));
    }
    if (m_kind == StepKind::Actions || m_kind == StepKind::Call || m_kind == StepKind::Inform)
        addChoice(tr("Contact"), m_id + QStringLiteral("/contact"), options,
                  reading([](const Step& s) { return s.contact; }),
                  writing([](Step& s, const QString& id) { s.contact = id; }));
}

void StepForm::buildActs() {
    auto* acts = new Row(look(), 14);
    const auto add = [&](const QString& text, auto act) {
        auto* button = new LinkButton(look(), text, LinkButton::Tone::Quiet);
        connect(button, &QAbstractButton::clicked, this, act);
        acts->addWidget(button);
    };
    add(tr("Move up"), [this] { Q_EMIT moveAsked(-1); });
    add(tr("Move down"), [this] { Q_EMIT moveAsked(1); });
    add(tr("Remove the step"), [this] { Q_EMIT removeAsked(); });
    acts->addStretch(1);
    column()->addLayout(acts);
}

} // namespace reservrutin::gui
