// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/language/local_time.h"
#include "core/language/text_library.h"
#include "support/shipped_files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace reservrutin::language {

using namespace Qt::StringLiterals;
using base::UtcMs;

namespace {

Texts swedish() {
    return *Texts::parse(u"sv"_s, support::fileInTree(u"resources/texts/sv.json"_s));
}

/// Every string literal of these files that looks like the key of a text.
QMap<QString, QString> keysInCode() {
    static const QRegularExpression key(
        u"\"((?:duration|list|systems|fault|measured|event|report|phone|paper|advice)\\.[a-z.-]*)\""_s);
    QMap<QString, QString> keys;
    for (const QString& folder : {u"core/language"_s, u"core/outage"_s, u"core/report"_s, u"paper"_s}) {
        QDirIterator files(QStringLiteral(RR_SOURCE_DIR "/src/") + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            auto found = key.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                keys.insert(found.next().captured(1), file.fileName());
        }
    }
    return keys;
}

/// Kinds of entries look like keys and are none.
bool isKind(const QString& key) {
    static const QStringList kinds{u"report.begun"_s,        u"report.ready"_s,           u"report.taken-over"_s,
                                   u"report.acknowledged"_s, u"report.withdrawn"_s,       u"report.filed"_s,
                                   u"report.joins"_s,        u"report.joined-into"_s,     u"report.parted"_s,
                                   u"report.update-of"_s,    u"report.update-postponed"_s};
    return kinds.contains(key);
}

} // namespace

TEST(Texts, has_every_key_that_the_code_asks_for) {
    const Texts texts = swedish();
    const QStringList known = texts.keys();
    const auto keys = keysInCode();
    EXPECT_GT(keys.size(), 30);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        const bool isStem = key.key().endsWith(u'.');
        const bool found = isStem ? std::any_of(known.begin(), known.end(),
                                                [&](const QString& text) { return text.startsWith(key.key()); })
                                  : texts.has(key.key());
        EXPECT_TRUE(found || isKind(key.key())) << key.key().toStdString() << " in " << key->toStdString();
    }
}

TEST(Texts, has_every_word_for_every_code) {
    const Texts texts = swedish();
    QStringList keys;
    for (const QString& fault : {u"down"_s, u"slow"_s, u"wrong-data"_s, u"other"_s})
        keys << u"fault."_s + fault << u"report.subject."_s + fault;
    for (const QString& link : {u"connected"_s, u"disconnected"_s, u"unknown"_s})
        keys << u"measured.link."_s + link;
    for (const QString& is : {u"reachable"_s, u"unreachable"_s, u"inconclusive"_s})
        keys << u"measured.system."_s + is << u"measured.lookup."_s + is;
    for (const QString& event : {u"started"_s, u"answered"_s, u"step-done"_s, u"step-reopened"_s, u"described"_s,
                                 u"still-down"_s, u"check-postponed"_s, u"restored"_s, u"restored-unknown"_s,
                                 u"withdrawn"_s, u"reopened"_s, u"newer"_s, u"erased"_s})
        keys << u"event."_s + event;
    for (const QString& key : keys)
        EXPECT_TRUE(texts.has(key)) << key.toStdString();
}

TEST(Texts, every_language_has_the_same_keys_and_places_to_fill_in) {
    const auto placesIn = [](const QString& pattern) {
        static const QRegularExpression place(u"\\{\\w+\\}"_s);
        QSet<QString> places;
        for (auto found = place.globalMatch(pattern); found.hasNext();)
            places.insert(found.next().captured());
        return places;
    };
    const Texts sv = swedish();
    const QDir folder(QStringLiteral(RR_SOURCE_DIR "/resources/texts"));
    EXPECT_GE(folder.entryList({u"*.json"_s}).size(), 2);
    for (const QString& file : folder.entryList({u"*.json"_s})) {
        const Texts other = *Texts::parse(file, support::fileInTree(u"resources/texts/"_s + file));
        EXPECT_EQ(other.keys().size(), sv.keys().size()) << file.toStdString();
        for (const QString& key : sv.keys()) {
            EXPECT_FALSE(other.pattern(key).isEmpty()) << file.toStdString() << ": " << key.toStdString();
            EXPECT_EQ(placesIn(other.pattern(key)), placesIn(sv.pattern(key))) << key.toStdString();
        }
    }
}

TEST(Texts, danish_says_nothing_in_swedish_and_swedish_nothing_in_danish) {
    const Texts sv = swedish();
    const Texts da = *Texts::parse(u"da"_s, support::fileInTree(u"resources/texts/da.json"_s));
    static const QRegularExpression places(u"\\{\\w+\\}"_s);
    for (const QString& key : sv.keys()) {
        const QString words = sv.pattern(key).remove(places);
        EXPECT_TRUE(words.size() <= 8 || da.pattern(key) != sv.pattern(key)) << key.toStdString();
        EXPECT_FALSE(da.pattern(key).contains(QRegularExpression(u"[äöÄÖ]"_s))) << key.toStdString();
        EXPECT_FALSE(sv.pattern(key).contains(QRegularExpression(u"[æøÆØ]"_s))) << key.toStdString();
    }
}

TEST(Texts, a_missing_key_is_seen_and_a_parameter_is_filled_in_once) {
    const Texts texts = *Texts::parse(u"sv"_s, R"({"a": "{x} och {y}", "open": "{x", "twice": "{x}{x}"})");
    EXPECT_EQ(texts.text(u"nope"_s), u"‹nope›"_s);
    EXPECT_EQ(texts.text(u"a"_s, {{QLatin1String("x"), u"{y}"_s}, {QLatin1String("y"), u"2"_s}}), u"{y} och 2"_s);
    EXPECT_EQ(texts.text(u"open"_s, {{QLatin1String("x"), u"1"_s}}), u"{x"_s);
    EXPECT_EQ(texts.text(u"twice"_s, {{QLatin1String("x"), u"1"_s}}), u"11"_s);
}

TEST(Texts, that_are_no_flat_object_are_refused) {
    for (const char* json : {"", "[]", "[1]", "[\"a\"]", "1", "\"x\"", "null", R"({"a": 1})", R"({"a": {"b": "c"}})"})
        EXPECT_FALSE(Texts::parse(u"sv"_s, json).has_value()) << json;
}

TEST(Texts, durations_and_lists_read_as_people_write_them) {
    const Texts texts = swedish();
    EXPECT_EQ(texts.duration(0), u"0 min"_s);
    EXPECT_EQ(texts.duration(59'999), u"0 min"_s);
    EXPECT_EQ(texts.duration(42 * base::minuteMs), u"42 min"_s);
    EXPECT_EQ(texts.duration(102 * base::minuteMs), u"1 h 42 min"_s);
    EXPECT_EQ(texts.duration(27 * base::hourMs), u"1 d 3 h"_s);
    EXPECT_EQ(texts.list({}), QString());
    EXPECT_EQ(texts.list({u"PKS"_s}), u"PKS"_s);
    EXPECT_EQ(texts.list({u"PKS"_s, u"Phoniro"_s, u"nödkald"_s}), u"PKS, Phoniro och nödkald"_s);
}

TEST(TextLibrary, swedish_stands_in_for_a_language_it_does_not_have) {
    TextLibrary library;
    EXPECT_EQ(library.in(u"fi"_s).text(u"list.and"_s), u"‹list.and›"_s);
    library.add(swedish());
    EXPECT_EQ(library.in(u"fi"_s).language(), u"sv"_s);
}

TEST(LocalTime, reads_what_people_write) {
    const LocalTime time{QTimeZone(7200)};
    const UtcMs now{1'780'294'320'000}; // 2026-06-01 08:12
    const auto read = [&](const QString& text) {
        const auto at = time.read(text, now);
        return at ? time.dateTime(*at) : QString();
    };
    for (const QString& text :
         {u"08:10"_s, u"8:10"_s, u"8.10"_s, u"0810"_s, u" 08:10 "_s, u"2026-06-01 08:10"_s, u"2026-06-01T08:10"_s})
        EXPECT_EQ(read(text), u"2026-06-01 08:10"_s) << text.toStdString();
    EXPECT_EQ(read(u"23:50"_s), u"2026-05-31 23:50"_s) << "the last one that has been";
    EXPECT_EQ(read(u"08:12"_s), u"2026-06-01 08:12"_s);
    for (const QString& text :
         {u""_s, u"x"_s, u"25:00"_s, u"08:60"_s, u"2026-02-30 08:00"_s, u"2026-06-01"_s, u"2026-06-01 x"_s, u"-1:00"_s})
        EXPECT_EQ(read(text), QString()) << text.toStdString();
}

TEST(LocalTime, reads_a_time_in_the_hour_that_comes_twice_or_never) {
    const QTimeZone stockholm("Europe/Stockholm");
    if (!stockholm.isValid())
        GTEST_SKIP() << "no time zones on this machine";
    const LocalTime time{stockholm};
    const UtcMs now{1'793'000'000'000};
    EXPECT_TRUE(time.read(u"2026-10-25 02:30"_s, now).has_value());
    EXPECT_TRUE(time.read(u"2026-03-29 02:30"_s, now).has_value());
}

} // namespace reservrutin::language
