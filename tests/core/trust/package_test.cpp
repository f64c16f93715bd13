// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/trust/package.h"

#include "core/trust/office.h"

#include <gtest/gtest.h>

namespace reservrutin::trust {

using base::ErrorKind;

namespace {

/// Written by Anna, reviewed by Bo, approved by Cilla; and the next list beside it.
class PackageTest : public testing::Test {
protected:
    [[nodiscard]] Envelope say(Act act, const SigningKey& key) const {
        const QDate from = act == Act::Approved ? QDate(2026, 12, 1) : QDate();
        return sealed(Statement{act, document, hashOfText(text), 1, {}, from, {}, {}, {}, {5}}, key);
    }
    [[nodiscard]] Package whole() const {
        return {document,
                text,
                {say(Act::Submitted, office.anna), say(Act::Reviewed, office.bo), say(Act::Approved, office.cilla)},
                {Office::signedBy(office.next(), {&office.anna, &office.bo})}};
    }
    [[nodiscard]] bool isAdmitted(const Package& package) const {
        return admit({package.document, package.text, package.statements}, office.trust, 0, office.today).has_value();
    }
    [[nodiscard]] bool believesList(const Package& package) const {
        return std::any_of(package.trust.begin(), package.trust.end(),
                           [this](const Envelope& list) { return nextTrust(office.trust, list).has_value(); });
    }
    static ErrorKind refusalOf(const QByteArray& file) {
        const auto parsed = parsePackage(file);
        EXPECT_FALSE(parsed) << file.left(200).toStdString();
        return parsed ? ErrorKind::NotFound : parsed.error().kind;
    }
    /// As somebody else might write it: the same members, `text` exactly so.
    static QByteArray withText(const QByteArray& json) {
        return R"({"document":"routine:pks","format":1,"statements":[],"text":)" + json +
               R"(,"trust":[],"type":"reservrutin.package"})";
    }

    Office office;
    QString document = QStringLiteral("routine:pks");
    QByteArray text = "{\"name\":\"Nødkald å\"}";
};

} // namespace

TEST_F(PackageTest, whole_it_counts) {
    const auto read = parsePackage(print(whole()));
    ASSERT_TRUE(read);
    EXPECT_TRUE(isAdmitted(*read));
    EXPECT_TRUE(believesList(*read));
}

TEST_F(PackageTest, of_each_byte_changed_neither_the_edition_nor_the_list_counts_as_another) {
    const QByteArray file = print(whole());
    const Package good = whole();
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const int flip : {1, 32, 128, 255}) {
            QByteArray changed = file;
            changed[at] = char(changed[at] ^ flip);
            const auto read = parsePackage(changed);
            if (!read)
                continue;
            const bool isSameEdition =
                read->document == good.document && read->text == good.text && read->statements == good.statements;
            ASSERT_TRUE(isSameEdition || !isAdmitted(*read)) << at << ' ' << flip;
            ASSERT_TRUE(read->trust == good.trust || !believesList(*read)) << at << ' ' << flip;
            ASSERT_FALSE(*read == good) << at << ' ' << flip << ": nothing that is read was changed";
        }
    }
}

TEST_F(PackageTest, what_hides_is_refused) {
    EXPECT_TRUE(parsePackage(withText("\"å👩‍⚕️\"")));
    for (const char* hidden : {"\"\\u0000\"", "\"\\ud800\"", "\"\\udfff\"", "\"\xED\xA0\x80\"", "\"\xFF\"",
                               "\"\u202E\"", "\"\\u202e\"", "\"\u2066\"", "\"\u200F\"", "\"\u061C\""})
        EXPECT_EQ(refusalOf(withText(hidden)), ErrorKind::FormatUnreadable) << hidden;
    EXPECT_EQ(refusalOf(withText(QByteArray("\"\0\"", 3))), ErrorKind::FormatUnreadable);
}

TEST_F(PackageTest, larger_deeper_doubled_or_newer_is_refused) {
    EXPECT_EQ(refusalOf(withText('"' + QByteArray(1024 * 1024, 'x') + '"')), ErrorKind::CapacityExceeded);
    EXPECT_EQ(refusalOf(withText(QByteArray(16, '[') + QByteArray(16, ']'))), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusalOf(withText("\"a\",\"text\":\"b\"")), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusalOf(withText("\"a\",\"more\":1")), ErrorKind::FormatUnreadable);
    EXPECT_EQ(refusalOf(withText("\"a\"") + ' '), ErrorKind::FormatUnreadable) << "it is one form and no other";
    EXPECT_EQ(refusalOf(withText("\"a\"").replace("\"format\":1", "\"format\":2")), ErrorKind::FormatNewer);
    EXPECT_EQ(refusalOf("{}"), ErrorKind::FormatUnreadable);
    Package many = whole();
    many.statements = QVector<Envelope>(65, many.statements.first());
    EXPECT_EQ(refusalOf(print(many)), ErrorKind::CapacityExceeded);
}

TEST_F(PackageTest, cut_anywhere_is_refused) {
    const QByteArray file = print(whole());
    for (qsizetype size = 0; size < file.size(); ++size)
        ASSERT_FALSE(parsePackage(file.left(size))) << size;
}

} // namespace reservrutin::trust
