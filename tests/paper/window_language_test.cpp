// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
//
// A window in one language and a routine in the other: what leaves, and every paper, is the same as with any window, to
// the last word.
#include "core/report/composition.h"
#include "core/routine/routine.h"
#include "paper/binder.h"
#include "paper/documents.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reservrutin;

namespace {

/// A window language that has one word for everything.
class OneWord final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char*, const char*, int) const override { return u"WINDOW"_s; }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QByteArray shipped(const QString& path) {
    QFile file(QStringLiteral(RR_SOURCE_DIR "/resources/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class WindowLanguage : public testing::TestWithParam<QString> {
protected:
    WindowLanguage() {
        for (const QString& language : {u"sv"_s, u"da"_s})
            library.add(*language::Texts::parse(language, shipped(u"texts/%1.json"_s.arg(language))));
    }
    ~WindowLanguage() override { QLocale::setDefault(QLocale::c()); }

    QString textOf(const std::function<bool(QPagedPaintDevice&)>& draw) {
        const QString path = folder.filePath(u"paper.pdf"_s);
        {
            QPdfWriter writer(path);
            EXPECT_TRUE(draw(writer));
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    [[nodiscard]] report::Content content() const {
        report::Content content;
        content.language = routine.language;
        content.documentId = routine.document.id;
        content.description.systems = {{u"x"_s, u"PKS"_s}};
        content.description.discovered = printedAt;
        content.reporter = {u"E. Xempel"_s, u"BMM 1"_s};
        content.ownText = u"Det er sket."_s;
        content.drill = true;
        content.restored = report::Restored{printedAt + 30 * base::hourMs};
        content.origins = {{u"RR-7F3K-0Q4X"_s, content.reporter, printedAt}};
        return content;
    }
    QString written() const {
        const QString number = u"RR-7F3K-0Q4X"_s;
        const auto first = report::compose(content(), number, texts(), time);
        const auto update = report::compose(content(), number, texts(), time, report::UpdateMark{2, number});
        QStringList lines{first.subject, first.body, update.subject, update.body};
        lines << report::phoneScript(content(), number, content().reporter, texts(), time)
              << report::recipientShown(u"it@example.org"_s, true, texts());
        return lines.join(u'\n');
    }
    QString everything() {
        const paper::Print print{texts(), time, printedAt};
        const paper::BinderContent binder{
            {std::make_shared<const routine::Routine>(routine)}, contacts, library, time, printedAt, routine.language};
        using Device = QPagedPaintDevice;
        return written() + textOf([&](Device& device) { return drawRoutine(device, routine, contacts, print); }) +
               textOf([&](Device& device) { return drawActionCard(device, routine, contacts, print); }) +
               textOf([&](Device& device) { return drawBlankReport(device, routine, contacts, print); }) +
               textOf([&](Device& device) { return drawBinder(device, binder); }) + textOf([&](Device& device) {
                   return drawReport(device, {content(), u"RR-7F3K-0Q4X"_s, {contacts.first()}}, print);
               });
    }
    [[nodiscard]] const language::Texts& texts() const { return library.in(routine.language); }

    QTemporaryDir folder;
    language::TextLibrary library;
    routine::Routine routine = *routine::parse(shipped(u"routines/"_s + GetParam()));
    QVector<contacts::Contact> contacts = *contacts::parseDirectory(shipped(u"routines/contacts.json"_s));
    language::LocalTime time{QTimeZone(3600)};
    base::UtcMs printedAt{1'795'331'520'000};
};

} // namespace

TEST_P(WindowLanguage, changes_no_word_of_what_leaves_and_of_any_paper) {
    QLocale::setDefault(QLocale::c());
    const QString before = everything();
    ASSERT_GT(before.size(), 3000);
    for (const QString& window : {u"sv_SE"_s, u"da_DK"_s, u"ar_EG"_s}) {
        OneWord translator;
        QLocale::setDefault(QLocale(window));
        QCoreApplication::installTranslator(&translator);
        EXPECT_EQ(QCoreApplication::translate("Any", "word"), u"WINDOW"_s);
        EXPECT_EQ(everything().toStdString(), before.toStdString()) << window.toStdString();
        QCoreApplication::removeTranslator(&translator);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, WindowLanguage,
                         testing::Values(u"pks.sv.json"_s, u"generic.sv.json"_s, u"indsatsplan.da.json"_s),
                         [](const auto& shown) { return shown.param.section(u'.', 0, 0).toStdString(); });
