// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "paper/binder.h"
#include "paper/documents.h"
#include "support/words_of.h"

#include "core/base/text.h"
#include "support/hostile_strings.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin;

namespace {

QByteArray shipped(const QString& path) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/resources/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class Documents : public testing::Test {
protected:
    using Draw = std::function<bool(QPagedPaintDevice&)>;

    [[nodiscard]] QString pathOf(const QString& name) const {
        const QString kept = qEnvironmentVariable("RR_PAPER_OUT");
        return (kept.isEmpty() ? folder.path() : kept) + u'/' + name + u".pdf"_s;
    }
    /// The text of the PDF as pdftotext reads it; RR_PAPER_OUT keeps the file to look at.
    QString textOf(const QString& name, const Draw& draw) {
        const QString path = pathOf(name);
        {
            QPdfWriter writer(path);
            EXPECT_TRUE(draw(writer));
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    [[nodiscard]] static QStringList pagesOf(const QString& text) { return text.split(u'\f', Qt::SkipEmptyParts); }
    report::Content content() {
        report::Content content;
        content.language = u"sv"_s;
        content.documentId = u"RHS9927-391389789-379"_s;
        content.routineVersion = u"1.0"_s;
        content.description.systems = {{u"pks"_s, u"PKS"_s}};
        content.description.discovered = printedAt;
        content.reporter = {u"Exempel Barnmorska"_s, u"BMM Exempel"_s};
        content.ownText = u"<b>Rapporten</b> öppnas inte."_s;
        return content;
    }

    QTemporaryDir folder;
    language::Texts texts = *language::Texts::parse(u"sv"_s, shipped(u"texts/sv.json"_s));
    language::LocalTime time{QTimeZone(3600)};
    base::UtcMs printedAt{1'795'331'520'000};
    paper::Print print{texts, time, printedAt};
    routine::Routine pks = *routine::parse(shipped(u"routines/pks.sv.json"_s));
    QVector<contacts::Contact> contacts = *contacts::parseDirectory(shipped(u"routines/contacts.json"_s));
};

TEST_F(Documents, a_report_says_what_mail_says_and_has_lines_for_the_hand) {
    const QString text = textOf(u"report"_s, [&](QPagedPaintDevice& device) {
        return paper::drawReport(device, {content(), u"RR-7F3K-0Q4X"_s, {contacts.first()}}, print);
    });
    for (const QString& part : {u"Driftstopp PKS"_s, u"RR-7F3K-0Q4X"_s, u"<b>Rapporten</b> öppnas inte."_s,
                                u"Exempel Barnmorska, BMM Exempel"_s, u"Ärendenummer"_s, u"Sida 1 av 1"_s,
                                u"Utskriven 2026-11-2"_s, u"regionalvardanalys@vgregion.se"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"ÖVNING"_s));
}

TEST_F(Documents, every_page_of_a_drill_says_so) {
    report::Content drill = content();
    drill.drill = true;
    drill.ownText = QStringList(200, u"En rad till."_s).join(u'\n');
    const QString text = textOf(u"drill"_s, [&](QPagedPaintDevice& device) {
        return paper::drawReport(device, {drill, u"RR-7F3K-0Q4X"_s, {}}, print);
    });
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 2);
    for (int page = 0; page < pages.size(); ++page) {
        EXPECT_TRUE(pages[page].contains(u"ÖVNING"_s)) << page;
        EXPECT_TRUE(pages[page].contains(u"Sida %1 av %2"_s.arg(page + 1).arg(pages.size()))) << page;
    }
    EXPECT_EQ(text.count(u"En rad till."_s), 200);
}

TEST_F(Documents, a_routine_carries_its_identity_and_says_what_the_source_leaves_out) {
    const QString text = textOf(
        u"routine"_s, [&](QPagedPaintDevice& device) { return paper::drawRoutine(device, pks, contacts, print); });
    for (const QString& page : text.split(u'\f', Qt::SkipEmptyParts)) {
        EXPECT_TRUE(page.contains(u"RHS9927-391389789-379"_s));
        EXPECT_TRUE(page.contains(u"Giltig 2026-05-25 till 2028-05-22"_s));
    }
    for (const QString& part : {u"Kristina Claesson Strandby"_s, u"Acceptabel avbrottstid: ej angivet i källan"_s,
                                u"1. Kontrollera"_s, u"PKS-gruppen"_s, u"Telefon:"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST_F(Documents, a_number_nobody_has_filled_in_is_a_dotted_line) {
    const QRegularExpression dotted(u"Telefon: ?\\.{30,}"_s);
    const QString without = textOf(
        u"dotted"_s, [&](QPagedPaintDevice& device) { return paper::drawRoutine(device, pks, contacts, print); });
    EXPECT_TRUE(without.contains(dotted)) << without.toStdString();
    for (contacts::Contact& contact : contacts)
        contact.local = contacts::LocalDetails{u"Exempel"_s, u"010-000 00 00"_s, {}, {}, {}};
    const QString with = textOf(
        u"filled"_s, [&](QPagedPaintDevice& device) { return paper::drawRoutine(device, pks, contacts, print); });
    EXPECT_TRUE(with.contains(u"Telefon: 010-000 00 00"_s));
    EXPECT_FALSE(with.contains(dotted));
}

TEST_F(Documents, of_the_danish_plan_say_nothing_in_swedish) {
    const language::Texts da = *language::Texts::parse(u"da"_s, shipped(u"texts/da.json"_s));
    const routine::Routine plan = *routine::parse(shipped(u"routines/indsatsplan.da.json"_s));
    const paper::Print danish{da, time, printedAt};
    report::Content dane = content();
    dane.language = u"da"_s;
    dane.documentId.clear();
    dane.ownText = u"Borgernes oplysninger vises ikke."_s;
    dane.drill = true;
    const QString blank = textOf(
        u"plan-blank"_s, [&](QPagedPaintDevice& device) { return drawBlankReport(device, plan, contacts, danish); });
    EXPECT_TRUE(blank.contains(u"Side 1 af 1"_s)) << "the form is one sheet";
    const QString text =
        blank +
        textOf(u"plan"_s, [&](QPagedPaintDevice& device) { return drawRoutine(device, plan, contacts, danish); }) +
        textOf(u"plan-card"_s,
               [&](QPagedPaintDevice& device) { return drawActionCard(device, plan, contacts, danish); }) +
        textOf(u"plan-report"_s, [&](QPagedPaintDevice& device) {
            return drawReport(device, {dane, u"RR-7F3K-0Q4X"_s, {contacts.last()}}, danish);
        });
    EXPECT_EQ(support::wordsIn(text, support::wordsOf(texts, da)), QStringList()) << text.toStdString();
    for (const QString& part :
         {u"Udarbejdet af: Ulla Jørgensen og Sundhed og Omsorgs arbejdsgruppe"_s, u"Dato: 2017-12-06"_s,
          u"Godkendt af: Inge Bank / Lederforum"_s, u"Gyldighed: ikke angivet i kilden"_s,
          u"Version: ikke angivet i kilden"_s, u"Ledelse og organisation"_s, u"Bemanding og udstyr i vagterne"_s,
          u"Acceptabel nedetid: ikke angivet i kilden"_s, u"Andre vigtige opmærksomhedspunkter"_s, u"ØVELSE"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
}

TEST_F(Documents, a_blank_form_asks_for_the_four_items) {
    const QString text = textOf(
        u"blank"_s, [&](QPagedPaintDevice& device) { return paper::drawBlankReport(device, pks, contacts, print); });
    for (const QString& part :
         {u"Tidpunkt när felet upptäcktes"_s, u"System som omfattas"_s, u"Anmälare och verksamhet"_s,
          u"Händelseförlopp"_s, u"inga patientuppgifter"_s, u"Sida 1 av 1"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
}

/// Many steps, each with a paragraph.
routine::Routine longPlan(const routine::Routine& from, int steps, const QString& text) {
    routine::Routine plan = from;
    plan.steps.clear();
    for (int i = 0; i < steps; ++i) {
        routine::Step step;
        step.id = u"step-"_s + QString::number(i);
        step.kind = routine::StepKind::Actions;
        step.title = u"Steg nummer %1"_s.arg(i + 1);
        step.text = text;
        plan.steps.append(step);
    }
    return plan;
}

TEST_F(Documents, an_action_card_has_steps_contacts_with_numbers_and_what_the_report_holds_on_two_pages) {
    contacts[1].local = contacts::LocalDetails{u"Exempel Kontakt"_s, u"010-000 00 00"_s, {}, {}, {}};
    const QString text = textOf(
        u"card"_s, [&](QPagedPaintDevice& device) { return paper::drawActionCard(device, pks, contacts, print); });
    const QStringList pages = pagesOf(text);
    ASSERT_EQ(pages.size(), 2) << text.toStdString();
    for (const QString& part : {u"Åtgärdskort"_s, u"1. Kontrollera"_s, u"2. Anmäl"_s, u"3. Avvakta"_s,
                                u"Nej, samma fel där → 2. Anmäl"_s, u"PKS-gruppen · 010-000 00 00"_s})
        EXPECT_TRUE(pages[0].contains(part)) << part.toStdString() << "\n" << text.toStdString();
    for (const QString& part :
         {u"Telefon: 010-000 00 00"_s, u"regionalvardanalys@vgregion.se"_s, u"Tidpunkt när felet upptäcktes"_s,
          u"System som omfattas"_s, u"Anmälare och verksamhet"_s, u"Händelseförlopp"_s, u"RHS9927-391389789-379"_s})
        EXPECT_TRUE(pages[1].contains(part)) << part.toStdString() << "\n" << text.toStdString();
    for (int page = 0; page < 2; ++page) {
        EXPECT_TRUE(pages[page].contains(u"Sida %1 av 2"_s.arg(page + 1)));
        EXPECT_TRUE(pages[page].contains(u"Giltig 2026-05-25 till 2028-05-22"_s));
        EXPECT_TRUE(pages[page].contains(u"Utskriven 2026-11-2"_s));
    }
}

TEST_F(Documents, an_action_card_has_two_pages_however_long_the_plan_is_and_counts_what_it_leaves_out) {
    const QString paragraph = QStringList(40, u"ord på vägen"_s).join(u' ');
    for (const int steps : {12, 45, 400}) {
        const routine::Routine plan = longPlan(pks, steps, paragraph);
        const QString text = textOf(u"card-long"_s, [&](QPagedPaintDevice& device) {
            return paper::drawActionCard(device, plan, contacts, print);
        });
        const QStringList pages = pagesOf(text);
        ASSERT_EQ(pages.size(), 2) << steps;
        static const QRegularExpression more(u"Ytterligare (\\d+) steg"_s);
        const int left = more.match(text).captured(1).toInt();
        EXPECT_EQ(pages[0].count(QRegularExpression(u"Steg nummer \\d+"_s)), steps - left) << text.toStdString();
        EXPECT_EQ(left > 0, steps == 400) << left;
    }
    QVector<contacts::Contact> many;
    routine::Routine plan = pks;
    for (int i = 0; i < 200; ++i) {
        many.append({u"contact-%1"_s.arg(i), contacts::Layer::Local, u"Kontakt %1"_s.arg(i), {}, {}, {}, {}, {}});
        plan.sections.append({u"section-%1"_s.arg(i), u"Avsnitt"_s, u"Text"_s, {many.constLast().id}});
    }
    const QString text = textOf(u"card-contacts"_s, [&](QPagedPaintDevice& device) {
        return paper::drawActionCard(device, plan, many, print);
    });
    EXPECT_EQ(pagesOf(text).size(), 2);
    EXPECT_TRUE(text.contains(QRegularExpression(u"Ytterligare \\d+ kontakter"_s))) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Händelseförlopp"_s)) << "what the report holds is not pushed off";
}

TEST_F(Documents, a_template_says_on_every_page_that_nobody_approved_it) {
    pks.document.standing = routine::Standing::Template;
    for (const bool isCard : {true, false}) {
        const QString text = textOf(u"template"_s, [&](QPagedPaintDevice& device) {
            return isCard ? paper::drawActionCard(device, pks, contacts, print)
                          : paper::drawRoutine(device, pks, contacts, print);
        });
        for (const QString& page : pagesOf(text))
            EXPECT_TRUE(page.contains(u"MALL, INTE GODKÄND"_s)) << page.toStdString();
    }
}

TEST_F(Documents, a_long_title_keeps_clear_of_the_template_mark_and_leaves_room_for_the_validity) {
    pks.document.standing = routine::Standing::Template;
    pks.document.id.clear();
    pks.document.title = QStringList(40, u"Långtitel"_s).join(u' ');
    const QString text = textOf(u"long-title"_s, [&](QPagedPaintDevice& device) {
        return paper::drawActionCard(device, pks, contacts, print);
    });
    for (const QString& page : pagesOf(text)) {
        const QString head = page.trimmed().section(u'\n', 0, 0).simplified();
        EXPECT_TRUE(head.startsWith(u"Långtitel"_s)) << head.toStdString();
        EXPECT_TRUE(head.endsWith(u"till 2028-05-22 MALL, INTE GODKÄND"_s)) << head.toStdString();
    }
}

class Binder : public Documents {
protected:
    paper::BinderContent binder() {
        paper::BinderContent content{{}, contacts, {}, time, printedAt, u"sv"_s};
        for (const QString& file : {u"pks.sv"_s, u"indsatsplan.da"_s, u"generic.sv"_s})
            content.routines.append(
                std::make_shared<const routine::Routine>(*routine::parse(shipped(u"routines/"_s + file + u".json"_s))));
        for (const QString& language : {u"sv"_s, u"da"_s})
            content.texts.add(*language::Texts::parse(language, shipped(u"texts/"_s + language + u".json"_s)));
        return content;
    }
};

TEST_F(Binder, holds_every_routine_with_card_and_form_where_its_contents_say) {
    const paper::BinderContent content = binder();
    const QString text =
        textOf(u"binder"_s, [&](QPagedPaintDevice& device) { return paper::drawBinder(device, content); });
    const QStringList pages = pagesOf(text);
    ASSERT_GT(pages.size(), 12);
    EXPECT_TRUE(pages[0].contains(u"Innehåll"_s)) << pages[0].toStdString();
    static const QRegularExpression row(u"^ *(\\S.*?) {2,}(\\d+)$"_s, QRegularExpression::MultilineOption);
    const auto routines = content.routines;
    QStringList heads;
    for (const auto& routine : routines)
        heads << routine->document.title << routine->name << routine->name;
    heads << u"Kontaktlista"_s;
    qsizetype at = 0;
    for (auto found = row.globalMatch(pages[0]); found.hasNext(); ++at) {
        const auto match = found.next();
        const int page = match.captured(2).toInt();
        ASSERT_TRUE(page >= 2 && page <= pages.size()) << match.captured().toStdString();
        ASSERT_LT(at, heads.size()) << match.captured().toStdString();
        const QString words = pages[page - 1].simplified();
        EXPECT_TRUE(words.contains(heads[at].first(std::min<qsizetype>(heads[at].size(), 25))))
            << heads[at].toStdString() << " is not on page " << page << "\n"
            << words.toStdString();
        EXPECT_TRUE(words.contains(u"1 av"_s) || words.contains(u"1 af"_s)) << "a document begins there";
    }
    EXPECT_EQ(at, heads.size()) << pages[0].toStdString();
    for (int page = 0; page < pages.size(); ++page)
        EXPECT_TRUE(pages[page].contains(u"Reservpärm, sida %1"_s.arg(page + 1))) << page;
    EXPECT_TRUE(text.contains(u"Hændelsesforløb"_s)) << "each routine in its own language";
    EXPECT_TRUE(pages.constLast().contains(u"It-vagten"_s));
}

TEST_F(Binder, is_not_finished_when_the_program_ends_meanwhile) {
    const paper::BinderContent content = binder();
    for (const int turns : {0, 3, 9}) {
        QPdfWriter writer(pathOf(u"stopped"_s));
        int asked = 0;
        EXPECT_FALSE(paper::drawBinder(writer, content, [&] { return asked++ >= turns; })) << turns;
    }
}

/// A report that says `text` wherever somebody's words stand.
report::Content saying(const QString& text, report::Content content) {
    content.ownText = text;
    content.reporter = {text, text};
    content.description.systems = {{u"pks"_s, text}};
    content.lines = {{content.description.discovered, text, false}};
    content.documentId = text;
    content.routineVersion = text;
    return content;
}

contacts::Contact named(const QString& text, contacts::Contact contact) {
    contact.title = text;
    contact.email = text;
    contact.local = contacts::LocalDetails{text, text, text, {}, {}};
    return contact;
}

QString withoutSpace(QString text) {
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

TEST_F(Documents, hostile_words_are_words_on_paper_and_neither_field_nor_link_nor_page) {
    const auto drawn = [&](const QString& name, const QString& text) {
        return textOf(name, [&](QPagedPaintDevice& device) {
            return paper::drawReport(
                device, {saying(text, content()), u"RR-7F3K-0Q4X"_s, {named(text, contacts.first())}}, print);
        });
    };
    const QStringList fields{u"Tidpunkt när felet upptäcktes"_s, u"System som omfattas"_s, u"Anmälare och verksamhet"_s,
                             u"Händelseförlopp"_s};
    const QRegularExpression active(u"/(URI|Link|JavaScript|JS|Launch|EmbeddedFile|GoToR)\\b"_s);
    for (const auto& [name, text] : support::hostileStrings()) {
        SCOPED_TRACE(name);
        const QString text_ = drawn(u"hostile"_s, text);
        const QStringList lines = text_.split(u'\n');
        for (const QString& field : fields)
            EXPECT_EQ(lines.count(field), 1) << field.toStdString() << '\n' << text_.toStdString();
        const QString harmless = base::cleanText(text);
        const bool isPlain = std::all_of(harmless.begin(), harmless.end(), [](QChar c) { return c < u'\x7f'; });
        if (isPlain && harmless.size() < 1000) {
            EXPECT_TRUE(withoutSpace(text_).contains(withoutSpace(harmless))) << text_.toStdString();
        }
        for (const QString& line : lines)
            EXPECT_LT(line.size(), 200) << "it goes off the paper";
        QFile pdf(pathOf(u"hostile"_s));
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_FALSE(QString::fromLatin1(pdf.readAll()).contains(active));
    }
    for (const QString& field : fields)
        EXPECT_EQ(drawn(u"forged"_s, u"exempel\n"_s + field + u"\u2028"_s + field).split(u'\n').count(field), 1);
}

} // namespace
