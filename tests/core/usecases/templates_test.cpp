// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/routine/next_edition.h"
#include "core/routine/routine_check.h"
#include "core/usecases/routine_library.h"
#include "support/shipped_files.h"

#include <QDir>

#include <gtest/gtest.h>

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;
using support::fileInTree;

namespace {

const QDate today(2026, 11, 22);

/// Codes and places of what would keep it from review.
QStringList errorsIn(const routine::Routine& routine) {
    QStringList errors;
    for (const routine::Remark& remark : routine::check(routine, support::shippedContactIds(), today)) {
        if (remark.severity == routine::Severity::Error)
            errors.append(remark.code + u' ' + remark.place);
    }
    return errors;
}

RoutineLibrary shippedTemplates() {
    RoutineLibrary library;
    const QDir folder(QStringLiteral(RR_SOURCE_DIR "/resources/templates"));
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        EXPECT_TRUE(library.addTemplate(fileInTree(u"resources/templates/"_s + file))) << file.toStdString();
    return library;
}

} // namespace

TEST(Templates, are_marked_as_templates_that_nobody_approved_and_give_no_facts) {
    const RoutineLibrary library = shippedTemplates();
    EXPECT_EQ(library.templates().size(), 3);
    for (const RoutinePtr& each : library.templates()) {
        SCOPED_TRACE(each->id.toStdString());
        EXPECT_EQ(each->document.standing, routine::Standing::Template);
        EXPECT_FALSE(each->document.owner || each->document.reviewer || each->document.approver);
        EXPECT_FALSE(each->document.validFrom || each->document.validTo);
        EXPECT_TRUE(each->document.id.isEmpty());
        for (const routine::System& system : each->systems)
            EXPECT_FALSE(system.address || system.maximumOutageMinutes);
    }
}

TEST(Templates, the_one_for_records_has_no_errors_and_an_empty_one_lacks_nothing_but_a_recipient) {
    const RoutineLibrary library = shippedTemplates();
    for (const RoutinePtr& each : library.templates()) {
        const QString lacks =
            each->id == u"journalsystem" ? QString() : QStringLiteral("report-without-recipient report");
        EXPECT_EQ(errorsIn(*each).join(u", "_s), lacks) << each->id.toStdString();
    }
}

TEST(Templates, staff_never_see_them) {
    RoutineLibrary library = shippedTemplates();
    EXPECT_TRUE(library.all().isEmpty());
    EXPECT_TRUE(library.forAudience({}).isEmpty());
    EXPECT_FALSE(library.routine(u"journalsystem"_s));
}

TEST(Templates, a_new_routine_has_an_id_of_its_own_and_begins_as_its_template) {
    RoutineLibrary library = shippedTemplates();
    EXPECT_EQ(library.newIdFrom(u"journalsystem"_s), u"journalsystem"_s);
    EXPECT_EQ(library.newIdFrom(u"journalsystem"_s, {u"journalsystem"_s}), u"journalsystem-2"_s);
    routine::Routine taken = *library.beginningOf(u"journalsystem"_s);
    ASSERT_TRUE(library.putInForce(routine::print(taken)));
    const QString id = library.newIdFrom(u"journalsystem"_s);
    EXPECT_EQ(id, u"journalsystem-2"_s);
    const RoutinePtr beginning = library.beginningOf(id);
    ASSERT_TRUE(beginning);
    EXPECT_EQ(beginning->id, id);
    EXPECT_EQ(beginning->steps, taken.steps);
    const routine::Routine draft = routine::nextEdition(*beginning, today);
    EXPECT_EQ(draft.document.version, u"1"_s);
    EXPECT_EQ(draft.document.standing, routine::Standing::Governed);
    for (const QString& other : {u"journal"_s, u"journalsystemet"_s, u"journalsystem-"_s, u"journalsystem-x"_s, u""_s})
        EXPECT_FALSE(library.beginningOf(other)) << other.toStdString();
}

TEST(Templates, one_that_cannot_be_read_is_no_template) {
    RoutineLibrary library;
    EXPECT_FALSE(library.addTemplate("{}"));
    EXPECT_TRUE(library.templates().isEmpty());
}

} // namespace reservrutin::usecases
