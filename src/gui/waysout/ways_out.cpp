// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/waysout/ways_out.h"

#include "core/report/report_number.h"
#include "core/usecases/admission.h"
#include "gui/waysout/mailto_link.h"
#include "gui/waysout/save_name.h"

#include <QBuffer>
#include <QPdfWriter>

namespace reservrutin::gui {

using base::ErrorKind;
using delivery::EmailAddress;
using delivery::WayOut;

namespace {

std::optional<QByteArray> pdfOf(const Outside::Draw& draw) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool drawn = false;
    {
        QPdfWriter writer(&buffer); // writes its end when it goes
        drawn = draw(writer);
    }
    return drawn ? std::optional(bytes) : std::nullopt;
}

/// Told to the person when not.
bool mayLeave(Session& session, const Parcel& parcel) {
    const auto composed = session.console().reports.composed(parcel.report, parcel.content);
    return session.took(usecases::admittedToLeave(composed.subject + u'\n' + composed.body));
}

} // namespace

WaysOut::WaysOut(Session& session, std::unique_ptr<Outside> outside, QWidget* over)
    : QObject(over)
    , m_session(session)
    , m_outside(std::move(outside))
    , m_over(over) {}

QString WaysOut::nextContact(const report::Report& report) const {
    const bool passedOn = !report.via.isEmpty() && report.stage == report::Stage::Ready;
    return passedOn ? report.via : report.recipient;
}

std::optional<Parcel> WaysOut::parcelOf(base::ReportId id) const {
    const report::Report* report = m_session.console().overview.report(id);
    if (!report || !report->content)
        return std::nullopt;
    return Parcel{
        id, *report->content, nextContact(*report), report->drill, true, nextContact(*report) != report->recipient};
}

paper::Print WaysOut::printIn(const QString& language) const {
    const usecases::Console& console = m_session.console();
    return {console.texts.in(language), console.time, m_session.now()};
}

paper::ReportPaper WaysOut::paperOf(const Parcel& parcel) const {
    paper::ReportPaper paper{parcel.content, report::numberOf(parcel.report), {}};
    if (const auto contact = m_session.console().contacts.contact(parcel.contact))
        paper.goesTo.append(*contact);
    return paper;
}

void WaysOut::openInMailProgram(const Parcel& parcel) {
    if (parcel.drill)
        return Q_EMIT m_session.problem({ErrorKind::DrillStaysInside, {}});
    if (!mayLeave(m_session, parcel))
        return;
    if (!parcel.passedOn)
        return openLink(parcel);
    makeDraft(parcel, [self = QPointer(this), parcel](const base::Result<QByteArray>& draft) {
        if (self)
            draft ? self->openDraft(parcel, *draft) : self->openLink(parcel); // without a store, the text alone
    });
}

/// What the console of those who pass it on takes in goes with the text that a person reads.
void WaysOut::makeDraft(const Parcel& parcel, const Made& made) const {
    const auto compose = [self = QPointer(this), parcel, made](const base::Result<QByteArray>& file) {
        if (!self || !file)
            return made(file);
        const usecases::Console& console = self->m_session.console();
        const auto composed = console.reports.composed(parcel.report, parcel.content);
        const auto address = EmailAddress::parse(console.contacts.email(parcel.contact));
        const QString hint =
            console.texts.in(parcel.content.language).text(QStringLiteral("mail.attached")) + QStringLiteral("\n\n");
        made(console.composer.composeDraft(
            {address ? std::optional(*address) : std::nullopt,
             composed.subject,
             hint + composed.body,
             {{report::numberOf(parcel.report) + QStringLiteral(".rrhandover"), *file}}}));
    };
    m_session.console().exchanges.pack(parcel.report, compose);
}

void WaysOut::openDraft(const Parcel& parcel, const QByteArray& draft) {
    if (!m_drafts)
        m_drafts = std::make_unique<QTemporaryDir>();
    const QString path = m_drafts->filePath(report::numberOf(parcel.report) + QStringLiteral(".eml"));
    m_files.write(
        path, [draft] { return draft; },
        [this, parcel, path](bool written) {
            if (!written || !m_outside->open(QUrl::fromLocalFile(path)))
                return openLink(parcel);
            record(parcel, WayOut::MailProgram);
            Q_EMIT done(m_session.console().contacts.email(parcel.contact).isEmpty()
                            ? tr("The mail program is open with the handover file attached. Write whom it goes to, "
                                 "and send it there.")
                            : tr("The mail program is open with the handover file attached. The report is sent when "
                                 "you send it there."));
        });
}

void WaysOut::openLink(const Parcel& parcel) {
    const usecases::Console& console = m_session.console();
    const auto composed = console.reports.composed(parcel.report, parcel.content);
    const auto address = EmailAddress::parse(console.contacts.email(parcel.contact));
    const MailtoLink link =
        mailtoLink(address ? std::optional(*address) : std::nullopt, composed.subject, composed.body,
                   console.texts.in(parcel.content.language).text(QStringLiteral("mail.paste")));
    if (link.bodyLeftOut)
        m_outside->copy(composed.body);
    if (!m_outside->open(link.url)) {
        m_outside->copy(composed.subject + QStringLiteral("\n\n") + composed.body);
        return Q_EMIT done(tr("No mail program opened. The text is on the clipboard: paste it into a message."));
    }
    record(parcel, WayOut::MailProgram);
    Q_EMIT done(link.bodyLeftOut ? tr("The mail program is open. Paste the text into the message (Ctrl+V).")
                                 : tr("The mail program is open. The report is sent when you send it there."));
}

void WaysOut::copy(const Parcel& parcel) {
    if (!mayLeave(m_session, parcel))
        return;
    const auto composed = m_session.console().reports.composed(parcel.report, parcel.content);
    m_outside->copy(composed.subject + QStringLiteral("\n\n") + composed.body);
    record(parcel, WayOut::Clipboard);
    Q_EMIT done(tr("The text is on the clipboard. Paste it where it is to go."));
}

base::Result<QByteArray> WaysOut::messageOf(const Parcel& parcel) const {
    const usecases::Console& console = m_session.console();
    const usecases::Settings& settings = console.settings.settings();
    if (settings.mail.from.isEmpty())
        return base::fail(ErrorKind::NoSender);
    const auto from = EmailAddress::parse(settings.mail.from);
    const auto to = EmailAddress::parse(console.contacts.email(parcel.contact));
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return base::fail(ErrorKind::NoRecipient, console.contacts.title(parcel.contact));
    const auto composed = console.reports.composed(parcel.report, parcel.content);
    // The same report saved twice is the same message: its id is the report's own.
    const auto id = base::DeliveryId::fromHex(parcel.report.hex()).value_or(base::DeliveryId());
    const base::UtcMs now = m_session.now();
    return console.composer.compose({{settings.unit.name, *from},
                                     std::nullopt,
                                     {{}, *to},
                                     composed.subject,
                                     composed.body,
                                     delivery::MessageId::of(id, *from),
                                     now,
                                     console.time.offsetMinutes(now),
                                     std::nullopt,
                                     {}});
}

QString WaysOut::fileName(const Parcel& parcel, const QString& suffix) const {
    const QString name = tr("Fault report %1").arg(report::numberOf(parcel.report)) + suffix;
    return parcel.drill ? tr("DRILL") + u' ' + name : name;
}

/// `written` follows when the file is there; else the person is told that it is not.
void WaysOut::write(const QString& path, const FileWriter::Make& make, const std::function<void()>& written) {
    m_files.write(path, make, [this, path, written](bool done) {
        if (done)
            written();
        else
            Q_EMIT m_session.problem({ErrorKind::FileUnwritable, path});
    });
}

void WaysOut::saveMessage(const Parcel& parcel) {
    if (parcel.drill)
        return Q_EMIT m_session.problem({ErrorKind::DrillStaysInside, {}});
    if (!mayLeave(m_session, parcel))
        return;
    if (!parcel.passedOn) {
        const auto message = messageOf(parcel);
        return m_session.took(message) ? keepMessage(parcel, *message) : void();
    }
    makeDraft(parcel, [self = QPointer(this), parcel](const base::Result<QByteArray>& draft) {
        if (self && self->m_session.took(draft))
            self->keepMessage(parcel, *draft);
    });
}

void WaysOut::keepMessage(const Parcel& parcel, const QByteArray& message) {
    const QString path = m_outside->askWhereToSave(m_over, saveName(fileName(parcel, QStringLiteral(".eml"))));
    if (path.isEmpty())
        return;
    write(
        path, [message] { return message; },
        [this, parcel] {
            record(parcel, WayOut::MailProgram);
            Q_EMIT done(tr("The message is saved. The report is sent when you send it from a mail program."));
        });
}

void WaysOut::print(const Parcel& parcel) {
    if (!mayLeave(m_session, parcel))
        return;
    const auto draw = [paper = paperOf(parcel), print = printIn(parcel.content.language)](QPagedPaintDevice& device) {
        return paper::drawReport(device, paper, print);
    };
    if (!m_outside->print(m_over, draw))
        return;
    record(parcel, WayOut::Paper);
    Q_EMIT done(tr("The report is printed. Hand the paper over."));
}

void WaysOut::savePdf(const Parcel& parcel) {
    if (!mayLeave(m_session, parcel))
        return;
    const auto draw = [paper = paperOf(parcel), print = printIn(parcel.content.language)](QPagedPaintDevice& device) {
        return paper::drawReport(device, paper, print);
    };
    drawPdf(fileName(parcel, QStringLiteral(".pdf")), draw, [this, parcel] { record(parcel, WayOut::Paper); });
}

void WaysOut::printOther(const Outside::Draw& draw) {
    if (m_outside->print(m_over, draw))
        Q_EMIT done(tr("Printed."));
}

void WaysOut::savePdfOther(const QString& name, const Outside::Draw& draw) {
    drawPdf(name, draw, [] {});
}

void WaysOut::drawPdf(const QString& name, const Outside::Draw& draw, const std::function<void()>& written) {
    const QString path = m_outside->askWhereToSave(m_over, saveName(name));
    if (path.isEmpty())
        return;
    write(
        path, [draw] { return pdfOf(draw); },
        [this, path, written] {
            written();
            Q_EMIT done(tr("Saved as %1.").arg(path));
        });
}

void WaysOut::record(const Parcel& parcel, WayOut way) {
    if (!parcel.recorded)
        return;
    const QPointer<WaysOut> self(this);
    m_session.console().deliveries.opened(parcel.report, way, parcel.contact, m_session.person(),
                                          [self](const base::Result<base::DeliveryId>& result) {
                                              if (self)
                                                  (void)self->m_session.took(result);
                                          });
}

} // namespace reservrutin::gui
