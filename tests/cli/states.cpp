// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/states.h"

#include "cli/cli_process.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace reservrutin::test {

namespace {

struct Recipe {
    QString from;
    QStringList commands;
};

const QMap<QString, Recipe>& recipes() {
    static const QString begin =
        QStringLiteral("outage start PKS --reporter \"Exempel Barnmorska\" --unit \"BMM Exempel\"");
    static const QString answer = QStringLiteral("outage answer $OUTAGE check same-fault");
    static const QString ready = QStringLiteral("report ready $OUTAGE --text \"Sidan är vit.\"");
    static const QString take = QStringLiteral("report take $REPORT --as \"Exempel Kontakt\"");
    static const QString queue = QStringLiteral("report send $REPORT --from pks@example.org");
    static const QMap<QString, Recipe> all{
        {QStringLiteral("empty"), {{}, {}}},
        {QStringLiteral("started"), {QStringLiteral("empty"), {begin}}},
        {QStringLiteral("answered"), {QStringLiteral("started"), {answer}}},
        {QStringLiteral("ready"), {QStringLiteral("answered"), {ready}}},
        {QStringLiteral("taken"), {QStringLiteral("ready"), {take}}},
        {QStringLiteral("queued"), {QStringLiteral("taken"), {queue}}},
        {QStringLiteral("given"), {QStringLiteral("taken"), {QStringLiteral("report send $REPORT --via phone")}}},
        {QStringLiteral("acknowledged"),
         {QStringLiteral("given"), {QStringLiteral("report acknowledge $REPORT INC0012345")}}},
        {QStringLiteral("restored"), {QStringLiteral("ready"), {QStringLiteral("outage restored $OUTAGE")}}},
        {QStringLiteral("withdrawn"),
         {QStringLiteral("answered"), {QStringLiteral("outage withdraw $OUTAGE \"Fel rutin\"")}}},
        {QStringLiteral("generic"),
         {QStringLiteral("empty"),
          {QStringLiteral("outage start Skrivaren --reporter \"Exempel Barnmorska\" --unit \"BMM Exempel\""), answer,
           ready}}},
        {QStringLiteral("drill"),
         {QStringLiteral("empty"), {begin + QStringLiteral(" --drill"), answer, ready, take, queue}}},
    };
    return all;
}

/// The texts that the table names. The number is the tax agency's published example, nobody's.
const QMap<QString, QString>& texts() {
    static const QMap<QString, QString> all{
        {QStringLiteral("$PNR"), QStringLiteral("640823-3234")},
        {QStringLiteral("$LINES"), QStringLiteral("Exempel\r\nBarnmorska")},
        {QStringLiteral("$CONTROL"), QStringLiteral("Exempel\a\u001b[31m Barnmorska\u0085")},
        {QStringLiteral("$MARKUP"), QStringLiteral("<b>Exempel</b> & Co")},
        {QStringLiteral("$EMOJI"), QStringLiteral("Exempel 👩‍⚕️")},
        {QStringLiteral("$RTL"), QStringLiteral("\u202eExempel\u2066 Barnmorska\u200f")},
        {QStringLiteral("$LONG"), QString(100'000, u'x')},
    };
    return all;
}

void copyFiles(const QString& from, const QString& to) {
    QDir().mkpath(to);
    for (const QFileInfo& file : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (file.isDir())
            copyFiles(file.filePath(), to + u'/' + file.fileName());
        else
            EXPECT_TRUE(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
    }
}

} // namespace

QString States::filled(QString text, const QString& state) const {
    const Made made = m_made.value(state);
    text.replace(QLatin1String("$OUTAGE"), made.outage);
    text.replace(QLatin1String("$REPORT"), made.report);
    for (auto known = texts().begin(); known != texts().end(); ++known)
        text.replace(known.key(), known.value());
    return text;
}

bool States::prepare(Made& made, const QString& command) const {
    QString text = command;
    text.replace(QLatin1String("$OUTAGE"), made.outage);
    text.replace(QLatin1String("$REPORT"), made.report);
    const CliRun run = runCliJson(made.folder->path(), wordsOf(text));
    EXPECT_EQ(run.exit, 0) << text.toStdString() << '\n' << run.err.toStdString();
    const base::Json json = run.json();
    if (made.outage.isEmpty())
        made.outage = base::textAt(json, "id");
    else if (made.report.isEmpty())
        made.report = base::textAt(base::objectAt(json, "report"), "id");
    return run.exit == 0;
}

bool States::make(const QString& state) {
    if (m_made.contains(state))
        return true;
    const auto recipe = recipes().constFind(state);
    if (recipe == recipes().constEnd())
        return false;
    Made made{std::make_shared<QTemporaryDir>(), {}, {}};
    if (!recipe->from.isEmpty()) {
        if (!make(recipe->from))
            return false;
        const Made& from = m_made[recipe->from];
        copyFiles(from.folder->path(), made.folder->path());
        made.outage = from.outage;
        made.report = from.report;
    }
    for (const QString& command : recipe->commands) {
        if (!prepare(made, command))
            return false;
    }
    m_made.insert(state, made);
    return true;
}

std::unique_ptr<QTemporaryDir> States::copyOf(const QString& state) {
    if (!make(state))
        return nullptr;
    auto copy = std::make_unique<QTemporaryDir>();
    copyFiles(m_made[state].folder->path(), copy->path());
    return copy;
}

} // namespace reservrutin::test
