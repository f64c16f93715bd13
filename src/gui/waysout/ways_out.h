// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include "gui/session/session.h"
#include "gui/waysout/file_writer.h"
#include "gui/waysout/outside.h"
#include "paper/documents.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace reservrutin::gui {

/// What leaves: a report's content and the contact it is meant for.
struct Parcel {
    base::ReportId report;
    report::Content content;
    QString contact; ///< contact id
    bool drill = false;
    bool recorded = false; ///< the report is ready, so that each way out becomes a delivery
    bool passedOn = false; ///< goes to those who pass it on: a handover file comes along in a message
};

/// The ways out that need no mail server: mail program, .eml file, clipboard, print and PDF. Each that worked is
/// recorded as an opened delivery of a ready report ("skickade du den?"). What fails ends in Session::problem().
/// Owned by a page, as is its Outside.
class WaysOut : public QObject {
    Q_OBJECT

public:
    WaysOut(Session& session, std::unique_ptr<Outside> outside, QWidget* over);

    /// The parcel of a report that is ready. Before take-over it goes to those who pass it on, after to the recipient.
    [[nodiscard]] std::optional<Parcel> parcelOf(base::ReportId report) const;
    /// Contact that a ready report goes to next.
    [[nodiscard]] QString nextContact(const report::Report& report) const;

    void openInMailProgram(const Parcel& parcel);
    void copy(const Parcel& parcel);
    void saveMessage(const Parcel& parcel);
    void print(const Parcel& parcel);
    void savePdf(const Parcel& parcel);
    /// A print without a report: a routine, a blank form.
    void printOther(const Outside::Draw& draw);
    /// Drawn on another thread: `draw` holds values.
    void savePdfOther(const QString& name, const Outside::Draw& draw);

    [[nodiscard]] Outside& outside() const { return *m_outside; }
    [[nodiscard]] paper::Print printIn(const QString& language) const;

Q_SIGNALS:
    /// One sentence about what happened, for the page to show.
    void done(const QString& sentence);

private:
    Session& m_session;
    std::unique_ptr<Outside> m_outside;
    QPointer<QWidget> m_over;
    std::unique_ptr<QTemporaryDir>
        m_drafts; ///< this user's alone; what mail programs were given, until the window closes
    FileWriter m_files;

    using Made = std::function<void(const base::Result<QByteArray>& bytes)>;

    void record(const Parcel& parcel, delivery::WayOut way);
    void openLink(const Parcel& parcel);
    void openDraft(const Parcel& parcel, const QByteArray& draft);
    void makeDraft(const Parcel& parcel, const Made& made) const;
    void keepMessage(const Parcel& parcel, const QByteArray& message);
    [[nodiscard]] paper::ReportPaper paperOf(const Parcel& parcel) const;
    [[nodiscard]] base::Result<QByteArray> messageOf(const Parcel& parcel) const;
    /// "Felanmälan RR-…"
    [[nodiscard]] QString fileName(const Parcel& parcel, const QString& suffix) const;
    void drawPdf(const QString& name, const Outside::Draw& draw, const std::function<void()>& written);
    void write(const QString& path, const FileWriter::Make& make, const std::function<void()>& written);
};

} // namespace reservrutin::gui
