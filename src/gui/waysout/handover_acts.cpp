// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/handover_acts.h"

#include <QFileInfo>
#include <QPointer>

namespace reservrutin::gui {

namespace {

constexpr QLatin1String ending(".rrhandover");

/// What no file system takes in a name goes.
QString fileNamePart(const QString& text) {
    QString name;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber() || letter == u' ' || letter == u'-')
            name.append(letter);
    }
    return name.simplified().left(40);
}

} // namespace

HandoverActs::HandoverActs(Session& session, Outside& outside, QWidget* over)
    : QObject(over)
    , m_session(session)
    , m_outside(outside)
    , m_over(over) {}

/// "Överlämning BMM Exempel 2026-11-22 0814.rrhandover": files of one day and of several clinics lie side by side.
QString HandoverActs::suggestedName() const {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.now().value, m_session.console().time.zone());
    const QString unit = fileNamePart(m_session.person().unit);
    const QStringList parts{tr("Handover"), unit, now.toString(QStringLiteral("yyyy-MM-dd HHmm"))};
    return parts.join(u' ').simplified() + ending;
}

void HandoverActs::write() {
    const QString path = m_outside.askWhereToSave(m_over, suggestedName());
    if (path.isEmpty())
        return;
    const QPointer<HandoverActs> self(this);
    m_session.console().exchanges.writeFile(path, [self](const base::Result<QStringList>& written) {
        if (!self)
            return;
        if (!written && written.error().kind == base::ErrorKind::NotFound)
            return Q_EMIT self->done(tr("Nothing has been handed over yet, so no file was written."));
        if (!self->m_session.took(written))
            return;
        QStringList names;
        for (const QString& each : *written)
            names.append(QFileInfo(each).fileName());
        Q_EMIT self->done(
            tr("Written: %1. Take it to the other computer and drop it on its window.").arg(names.join(u", ")));
    });
}

void HandoverActs::choose() {
    const QStringList paths = m_outside.askWhatToOpen(m_over, tr("Handover files"), u'*' + ending);
    if (!paths.isEmpty())
        take(paths);
}

void HandoverActs::take(const QStringList& paths) {
    takeNext(paths, {});
}

/// One after the other: the sentence speaks of all. A file that is refused ends it, and is said.
void HandoverActs::takeNext(QStringList rest, usecases::Came came) {
    if (rest.isEmpty() && came.reports + came.updates + came.others == 0)
        return Q_EMIT done(tr("All that is in the file was here already."));
    if (rest.isEmpty())
        return Q_EMIT this->came(sentenceFor(came));
    const QString path = rest.takeFirst();
    m_session.console().exchanges.takeFile(path, [self = QPointer(this), rest,
                                                  came](const base::Result<usecases::Came>& more) {
        if (!self || !self->m_session.took(more))
            return;
        self->takeNext(rest, {came.reports + more->reports, came.updates + more->updates, came.others + more->others});
    });
}

/// "2 nya anmälningar och 1 uppdatering kom in.": what did not come is not mentioned.
QString HandoverActs::sentenceFor(const usecases::Came& came) const {
    QStringList parts;
    if (came.reports > 0)
        parts.append(tr("%n new report(s)", nullptr, came.reports));
    if (came.updates > 0)
        parts.append(tr("%n update(s)", nullptr, came.updates));
    if (came.others > 0)
        parts.append(tr("%n other event(s)", nullptr, came.others));
    return tr("%1 came in.").arg(m_session.words().list(parts));
}

} // namespace reservrutin::gui
