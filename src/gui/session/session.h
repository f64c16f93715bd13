// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "core/usecases/console.h"
#include "core/walk/walk.h"

#include <QObject>

namespace reservrutin::gui {

/// What the person is looking at in the walk: an ongoing outage, or a routine whose outage is not born yet.
struct Visit {
    std::optional<base::OutageId> outage;
    QString routineId;
    QVector<outage::AffectedSystem> systems; ///< of an outage not yet born
    bool total = false;
    bool drill = false;
    usecases::RoutinePtr trial = {}; ///< a draft that is tried out
    base::UtcMs openedAt = {};       ///< when the tile was pressed: what "discovered" starts from
};

/// What pages of one window share: the visit, who sits here, and the acts that either give birth to the outage or
/// continue it. Pages hold no state of the product; they read overview and walk and call this. Owned by the window's
/// composition, on its thread.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(usecases::Console& console, QString uiLanguage, QObject* parent = nullptr);

    [[nodiscard]] usecases::Console& console() const { return m_console; }
    /// Course of events and durations in the window's language.
    [[nodiscard]] const language::Texts& words() const { return m_console.texts.in(m_uiLanguage); }
    [[nodiscard]] base::UtcMs now() const { return m_console.clock.now(); }

    /// The routines that apply to this unit, without the generic one.
    [[nodiscard]] QVector<usecases::RoutinePtr> routinesHere() const;

    // The visit.
    [[nodiscard]] const Visit& visit() const { return m_visit; }
    void openOutage(base::OutageId id);
    void openRoutine(const QString& routineId, QVector<outage::AffectedSystem> systems, bool total, bool drill);
    /// Walks a draft as a drill, from its first step. Raises problem() when it cannot be read.
    void tryOut(const routine::Routine& draft);
    [[nodiscard]] const outage::Outage* outage() const;
    /// The outage's own edition, or the edition in force; null when it cannot be read.
    [[nodiscard]] usecases::RoutinePtr routine() const;
    [[nodiscard]] walk::Walk walk() const;
    /// The report of the walk's current report step, else of one that was passed; null when there is none.
    [[nodiscard]] const report::Report* report() const;
    [[nodiscard]] bool isDrill() const;
    /// What the outage is about, born or not.
    [[nodiscard]] outage::Description description() const;
    /// Key under which the half-typed note of this visit is kept.
    [[nodiscard]] QString noteDraftKey() const;

    // Acts. Each ends in problem(), or in the overview's changed() after it is on the disk.
    void answer(const QString& step, const QString& answer);
    /// Says that the step is done.
    void finish(const QString& step);
    void note(const QString& text, const privacy::Waivers& waivers, std::function<void(bool entered)> done);
    /// The latest measurement; the first word of an outage carries it.
    void setMeasured(const outage::Measurement& measurement);
    [[nodiscard]] const std::optional<outage::Measurement>& measured() const { return m_measured; }
    void measure();

    // The governed document that is looked at or edited: routine:ID or directory:contacts.
    void openDocument(const journal::Subject& document) { m_document = document; }
    [[nodiscard]] const journal::Subject& document() const { return m_document; }
    /// The day as people here count it.
    [[nodiscard]] QDate today() const { return m_console.time.at(now()).date(); }

    // The person.
    [[nodiscard]] base::Person person() const;
    [[nodiscard]] bool needsConfirmation() const;
    void setPerson(const QString& name);
    void confirmPerson() { setPerson(person().name); }
    void setUnitName(const QString& unit);

    /// For callers of a use case: raises problem() when it failed. True when it went well.
    template <class T>
    bool took(const base::Result<T>& result) {
        if (!result)
            Q_EMIT problem(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void visitChanged();
    void personChanged();
    void measuredChanged();
    void problem(const reservrutin::base::Error& error);
    /// The window writes a handover file where the person says, or takes one in.
    void handoverWriteAsked();
    void handoverTakeAsked();

private:
    void beginReportAnew();
    void begin(const usecases::FirstWord& word, std::function<void(bool)> done);
    [[nodiscard]] usecases::Beginning beginning() const;

    usecases::Console& m_console;
    QString m_uiLanguage;
    Visit m_visit;
    journal::Subject m_document;
    std::optional<outage::Measurement> m_measured;
    int m_visits = 0;         ///< how many were opened: an answer that comes late belongs to an earlier one
    bool m_beginning = false; ///< the outage is being born: further keys wait for it
};

} // namespace reservrutin::gui
