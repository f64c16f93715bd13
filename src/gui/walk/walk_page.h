// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/walk/step_part.h"
#include "gui/widgets/page.h"

namespace reservrutin::gui {

class CourseCard;
class NoteRow;
class VisitSteps;
class Panes;
class VisitClock;

/// The walk: the one current step of the session's visit, its routine's steps, and the course of events. It moves by
/// itself when a step is done, and asks for the report's page at the report step. Register it as page_id::walk in the
/// room page_id::status. The window owns it.
class WalkPage : public Page {
    Q_OBJECT

public:
    WalkPage(Session& session, Look& look, QWidget* parent = nullptr);

    void entered() override;
    void left() override;
    bool back() override;

Q_SIGNALS:
    /// "Skriv ut blankett": whoever prints listens.
    void blankFormAsked();

private:
    Session& m_session;
    Look& m_look;
    Panes* m_panes;
    VisitSteps* m_steps;
    QWidget* m_host;
    StepPart* m_part = nullptr;
    CourseCard* m_course;
    NoteRow* m_note;
    VisitClock* m_clock;
    QString m_shownAs; ///< what m_part was made for
    QString m_opened;  ///< an earlier step that the person opened; empty: the current one
    bool m_active = false;
    bool m_courseOpen = false; ///< narrow only

    void build();
    void listen();
    void sync();
    void moveOn();
    void showStep(const QString& step);
    void makePart(const routine::Step* step);
    void place(bool narrow);
    void showFinding(bool clean);
    void open(const QString& step);
    void startAnother();
    [[nodiscard]] QString titleFor(const routine::Step* step) const;
};

} // namespace reservrutin::gui
