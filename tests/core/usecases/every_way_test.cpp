// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// Every way through every routine that is shipped, and every template: each answer of each question,
// to each end, by the use cases that the window calls.
#include "core/usecases/console_fixture.h"
#include "core/walk/walk.h"

#include <QDir>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using routine::Routine;
using routine::Step;
using routine::StepKind;

namespace {

struct Stop {
    QString step;
    QString answer; ///< of a question
};
using Way = QVector<Stop>;

/// Goes on along every arrow; a step twice on one way would be a loop, which no shipped routine has.
void follow(const Routine& routine, const QString& id, const Way& before, QVector<Way>& ways) {
    const Step* const step = routine.step(id);
    ASSERT_NE(step, nullptr) << id.toStdString();
    for (const Stop& stop : before)
        ASSERT_NE(stop.step, id) << "a loop";
    if (step->kind == StepKind::End)
        return ways.append(before + Way{{id, {}}});
    if (step->kind != StepKind::Question)
        return follow(routine, step->to, before + Way{{id, {}}}, ways);
    for (const routine::Answer& answer : step->answers)
        follow(routine, answer.to, before + Way{{id, answer.id}}, ways);
}

QVector<Way> waysThrough(const Routine& routine) {
    QVector<Way> ways;
    follow(routine, routine.start, {}, ways);
    return ways;
}

std::string spelled(const Routine& routine, const Way& way) {
    QStringList words;
    for (const Stop& stop : way)
        words.append(stop.answer.isEmpty() ? stop.step : stop.step + u'=' + stop.answer);
    return routine.id.toStdString() + ": " + words.join(u" > "_s).toStdString();
}

qsizetype reportsOn(const Routine& routine, const Way& way) {
    return std::count_if(way.begin(), way.end(),
                         [&routine](const Stop& stop) { return routine.step(stop.step)->kind == StepKind::Report; });
}

/// Routines and templates, by their path in resources.
QStringList shippedFiles() {
    QStringList files;
    for (const QString& folder : {u"routines/"_s, u"templates/"_s}) {
        const QDir shipped(QStringLiteral(RR_SOURCE_DIR "/resources/") + folder);
        for (const QString& file : shipped.entryList({u"*.??.json"_s}, QDir::Files))
            files.append(folder + file);
    }
    return files;
}

class Walker : public OneConsole {
public:
    Walker(const QString& file, bool drill)
        : m_drill(drill) {
        const QByteArray text = shipped(file);
        for (const QString& language : {u"da"_s})
            texts.add(*language::Texts::parse(language, shipped(u"texts/"_s + language + u".json"_s)));
        routines.add(file, text);
        m_routine = *routine::parse(text);
    }
    [[nodiscard]] const Routine& routine() const { return m_routine; }

    void walk(const Way& way) {
        begin(way.first());
        const bool firstIsDone = isSaid(way.first().step);
        for (qsizetype i = firstIsDone ? 1 : 0; i < way.size(); ++i) {
            ASSERT_EQ(now().current, way[i].step);
            expectBehind(way.first(i));
            if (kind(way[i].step) != StepKind::End)
                go(way[i]);
        }
        EXPECT_EQ(walk::endOf(now(), m_routine), m_routine.step(way.last().step)->outcome);
        expectBehind(way.first(way.size() - 1));
    }
    qsizetype reportsHandedOver = 0;

private:
    [[nodiscard]] StepKind kind(const QString& step) const { return m_routine.step(step)->kind; }
    /// The first word can be said of it.
    [[nodiscard]] bool isSaid(const QString& step) const {
        return kind(step) != StepKind::Report && kind(step) != StepKind::Wait;
    }
    [[nodiscard]] walk::Walk now() const { return walk::walkOf(*overview.outage(m_id), m_routine); }

    void begin(const Stop& first) {
        outage::Description description;
        for (const routine::System& system : m_routine.systems)
            description.systems.append({system.id, system.name});
        if (description.systems.isEmpty())
            description.systems.append({QString(), u"Eksempel"_s});
        description.discovered = clock->now();
        Caught<base::OutageId> done;
        outages.start({m_routine.id, description, m_drill, nurse, {}},
                      isSaid(first.step) ? FirstWord{first.step, first.answer, {}, {}} : FirstWord{}, done.taker());
        ASSERT_TRUE(done.ok());
        m_id = *done.result();
    }
    void go(const Stop& stop) {
        Caught<base::OutageId> done;
        switch (kind(stop.step)) {
        case StepKind::Question:
            outages.answer(m_id, stop.step, stop.answer, nurse, done.taker());
            break;
        case StepKind::Report:
            return handOver(stop.step);
        case StepKind::Actions:
        case StepKind::Call:
        case StepKind::Inform:
            outages.finish(m_id, stop.step, nurse, done.taker());
            break;
        case StepKind::Wait:
            outages.restored(m_id, clock->now(), nurse, done.taker());
            break;
        case StepKind::End:
            return;
        }
        ASSERT_TRUE(done.ok()) << stop.step.toStdString();
    }
    void handOver(const QString& step) {
        const report::Report* const begun = overview.reportOf(m_id, step);
        ASSERT_NE(begun, nullptr) << step.toStdString();
        EXPECT_EQ(begun->recipient, m_routine.step(step)->recipient);
        Caught<base::ReportId> ready;
        reports.ready(begun->id, reports.form(*begun, nurse), ready.taker());
        ASSERT_TRUE(ready.ok());
        const report::Report& report = *overview.report(*ready.result());
        ASSERT_TRUE(report.content);
        EXPECT_EQ(report.content->language, m_routine.language);
        EXPECT_EQ(report.content->drill, m_drill);
        const auto composed = reports.composed(report.id, *report.content);
        EXPECT_FALSE(composed.subject.isEmpty() || composed.body.isEmpty());
        ++reportsHandedOver;
    }
    /// What lies behind is done, what the answers led past does not apply or may still come.
    void expectBehind(const Way& behind) {
        QStringList done;
        for (const walk::StepView& view : now().steps) {
            if (view.state == walk::StepState::Done)
                done.append(view.step);
        }
        QStringList expected;
        for (const Step& step : m_routine.steps) {
            for (const Stop& stop : behind) {
                if (stop.step == step.id)
                    expected.append(step.id);
            }
        }
        EXPECT_EQ(done, expected);
    }

    Routine m_routine;
    base::OutageId m_id;
    const bool m_drill;
};

} // namespace

TEST(EveryWay, through_every_shipped_routine_is_walked_to_its_end) {
    ASSERT_GE(shippedFiles().size(), 6);
    for (const QString& file : shippedFiles()) {
        const Routine routine = *routine::parse(shipped(file));
        const QVector<Way> ways = waysThrough(routine);
        QStringList steps;
        QStringList answers;
        for (const Way& way : ways) {
            SCOPED_TRACE(spelled(routine, way));
            for (const bool drill : {false, true}) {
                Walker walker(file, drill);
                walker.walk(way);
                if (testing::Test::HasFatalFailure())
                    return;
                EXPECT_EQ(walker.reportsHandedOver, reportsOn(routine, way));
            }
            for (const Stop& stop : way) {
                steps.append(stop.step);
                answers.append(stop.step + u'/' + stop.answer);
            }
        }
        for (const Step& step : routine.steps) {
            EXPECT_TRUE(steps.contains(step.id)) << "no way leads to " << step.id.toStdString();
            for (const routine::Answer& answer : step.answers)
                EXPECT_TRUE(answers.contains(step.id + u'/' + answer.id)) << answer.id.toStdString();
        }
    }
}

TEST(EveryWay, there_are_as_many_as_the_routines_say) {
    const auto count = [](const QString& file) { return waysThrough(*routine::parse(shipped(file))).size(); };
    EXPECT_EQ(count(u"routines/pks.sv.json"_s), 3);
    EXPECT_EQ(count(u"routines/generic.sv.json"_s), 3);
    EXPECT_GE(count(u"templates/journalsystem.sv.json"_s), 2);
    EXPECT_EQ(count(u"routines/indsatsplan.da.json"_s), 8);
}

} // namespace reservrutin::usecases
