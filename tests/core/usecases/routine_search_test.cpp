// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/usecases/routine_search.h"
#include "support/shipped_files.h"

namespace reservrutin::usecases {

using namespace Qt::StringLiterals;

namespace {

RoutinePtr named(const QString& name) {
    routine::Routine routine;
    routine.id = name;
    routine.name = name;
    return std::make_shared<const routine::Routine>(routine);
}

QStringList found(const QVector<RoutinePtr>& routines, const QString& wanted) {
    QStringList ids;
    for (const RoutinePtr& routine : search(routines, wanted))
        ids.append(routine->id);
    return ids;
}

QVector<RoutinePtr> shippedRoutines() {
    QVector<RoutinePtr> routines;
    for (const QString& id : {u"pks"_s, u"indsatsplan"_s, u"generic"_s})
        routines.append(std::make_shared<const routine::Routine>(support::shippedRoutine(id)));
    return routines;
}

} // namespace

TEST(RoutineSearch, finds_a_routine_by_the_systems_of_it_however_they_are_typed) {
    const QVector<RoutinePtr> shipped = shippedRoutines();
    for (const QString& typed : {u"nodkald"_s, u"noedkald"_s, u"nødkald"_s, u"nödkald"_s, u"NØDKALD"_s, u"omsorg"_s,
                                 u"Phoniro"_s, u" omsorg  nodkald "_s})
        EXPECT_EQ(found(shipped, typed), QStringList(u"indsatsplan"_s)) << typed.toStdString();
    EXPECT_EQ(found(shipped, u"kapacitet"_s), QStringList(u"pks"_s));
    EXPECT_EQ(found(shipped, u"rhs9927"_s), QStringList(u"pks"_s));
    EXPECT_EQ(found(shipped, u"omsorg pks"_s), QStringList()) << "each word has to stand in it";
    EXPECT_EQ(found(shipped, u"telepati"_s), QStringList());
}

TEST(RoutineSearch, the_letters_that_were_typed_come_first) {
    const QVector<RoutinePtr> routines{named(u"Ældre"_s), named(u"Aldrig"_s), named(u"Äldre"_s)};
    EXPECT_EQ(found(routines, u"aldr"_s), QStringList({u"Aldrig"_s, u"Ældre"_s, u"Äldre"_s}));
    EXPECT_EQ(found(routines, u"äldr"_s), QStringList({u"Äldre"_s, u"Ældre"_s})) << "a is another letter than ä";
}

TEST(RoutineSearch, one_letter_is_taken_for_another_only_where_there_is_nothing_else) {
    EXPECT_EQ(found({named(u"Vard"_s), named(u"Vård"_s)}, u"vård"_s), QStringList(u"Vård"_s));
    EXPECT_EQ(found({named(u"Vard"_s), named(u"PKS"_s)}, u"vård"_s), QStringList(u"Vard"_s));
}

TEST(RoutineSearch, knows_a_name_that_is_being_typed) {
    const routine::Routine plan = support::shippedRoutine(u"indsatsplan"_s);
    EXPECT_TRUE(isNamed(plan, u"nodkald"_s));
    EXPECT_FALSE(isNamed(plan, u"anlaeg"_s)) << "not its beginning";
}

} // namespace reservrutin::usecases
