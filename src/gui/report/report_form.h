// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/guard/guarded_text.h"
#include "gui/report/form_values.h"
#include "gui/session/session.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"

#include <QTimer>

namespace reservrutin::gui {

class FaultChips;
class LineChoice;
class SystemChips;
class TimeEdit;

/// The form of the page Anmäl: when, which systems, how it is wrong, who, and what happened. It shows and reads values
/// and decides nothing. Saves itself as a draft 1.5 s after the last key.
class ReportForm : public QWidget {
    Q_OBJECT

public:
    ReportForm(Session& session, const Look& look, QWidget* parent = nullptr);

    /// Fills it in from the draft, else from what the outage and the person say.
    void open(const report::Report& report);
    void setLines(const QVector<outage::Event>& events, const routine::Routine& routine);
    /// What it says now. Fails with TimeUnreadable.
    [[nodiscard]] base::Result<usecases::ReportForm> read() const;
    /// The same for the preview: an unreadable time gives the outage's own.
    [[nodiscard]] usecases::ReportForm readLoosely() const;
    /// The same for a draft that leaves, cleaned and guarded in every field; nobody need be named yet. Fails with
    /// PatientData, TextTooLong, SystemMissing, ReasonMissing.
    [[nodiscard]] base::Result<usecases::ReportForm> admitted() const;
    [[nodiscard]] bool isClean() const;
    /// The reporter has to say first that it is they.
    [[nodiscard]] bool waitsForConfirmation() const;
    void askForConfirmation();
    void saveDraft();
    /// A report that is handed over has no draft any more.
    void stopSaving(base::ReportId report);
    /// True when the problem has its place in the form; it is shown there, with whatever else is missing, and the first
    /// of them gets the focus.
    bool showProblem(const base::Error& error);
    /// What the page's clock counts from while this is a draft; absent while the time cannot be read.
    [[nodiscard]] std::optional<base::UtcMs> discovered() const;
    void refreshPerson();
    void focusFirst();
    /// The generated lines stand apart from the form, below its buttons; `before` is the control that Tab comes from.
    [[nodiscard]] QWidget* lines(QWidget* before) const;
    /// How long ago, again.
    void sayWhen();

Q_SIGNALS:
    void edited();

private:
    Session& m_session;
    const Look& m_look;
    base::ReportId m_report;
    base::UtcMs m_fallback;
    bool m_total = false;
    bool m_nameEdited = false;
    TimeEdit* m_when;
    Field* m_whenField;
    SystemChips* m_systems;
    Field* m_systemsField;
    FaultChips* m_fault;
    Field* m_faultField;
    LineEdit* m_name;
    Field* m_nameField;
    LineEdit* m_unit;
    Field* m_unitField;
    GuardedText* m_text;
    LineChoice* m_lines;
    QTimer m_saving;

    void build();
    void buildPerson(Column* column);
    void listen();
    void changed();
    void fill(const FormValues& values);
    [[nodiscard]] FormValues values() const;
    [[nodiscard]] FormValues suggested(const report::Report& report) const;
    [[nodiscard]] QVector<outage::AffectedSystem> knownSystems() const;
    using Place = std::pair<Field*, QWidget*>;
    [[nodiscard]] QVector<std::pair<base::ErrorKind, Place>> places() const;
    [[nodiscard]] QVector<base::ErrorKind> missing() const;
    [[nodiscard]] std::optional<Place> lineWith(base::ErrorKind kind) const;
};

} // namespace reservrutin::gui
