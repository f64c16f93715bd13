// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "gui/sentences/sentences.h"

#include <QCoreApplication>
#include <QMap>

namespace reservrutin::gui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(reservrutin::gui::Sentences)

public:
    static QString of(base::ErrorKind kind);
};

// %1 is the error's parameter, where the sentence has a use for it.
QString Sentences::of(base::ErrorKind kind) {
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::NameMissing:
        return tr("Your name is missing. Write it and try again.");
    case ErrorKind::UnitMissing:
        return tr("The unit is missing. Write it and try again.");
    case ErrorKind::TextMissing:
        return tr("Nothing is written yet. Write something and try again.");
    case ErrorKind::TextTooLong:
        return tr("The text is too long. Shorten it; what you wrote is still here.");
    case ErrorKind::ReasonMissing:
        return tr("A reason is missing. Write it in a few words.");
    case ErrorKind::TimeUnreadable:
        return tr("The time cannot be read. Write it as 08:12 or 2026-11-22 08:12.");
    case ErrorKind::AddressUnreadable:
        return tr("The address cannot be read: %1. Check how it is spelled.");
    case ErrorKind::MailServerUnreadable:
        return tr("The mail server cannot be read: %1. Write it as smtp://name:port.");
    case ErrorKind::PatientData:
        return tr("This looks like a personal identity number: %1. Remove it or mask it.");
    case ErrorKind::SystemMissing:
        return tr("No system is chosen. Choose or write at least one.");
    case ErrorKind::NotFound:
        return tr("This could not be found: %1. Go back to Status and open it from there.");
    case ErrorKind::StepUnknown:
        return tr("That step is not part of the routine. Go back to Status and open the outage again.");
    case ErrorKind::StepAhead:
        return tr("That step has not been reached. Answer the current step first.");
    case ErrorKind::AnswerUnknown:
        return tr("That answer is not part of the routine. Choose one of the answers shown.");
    case ErrorKind::OutageOver:
        return tr("The outage is already over. Open it again if it still goes on.");
    case ErrorKind::OutageNotOver:
        return tr("The outage is still going on. There is nothing to open again.");
    case ErrorKind::OutageWithdrawn:
        return tr("The outage was withdrawn. Open it again if it goes on after all.");
    case ErrorKind::ReportAlreadyReady:
        return tr("The report is already handed over. Follow it in the outbox.");
    case ErrorKind::ReportNotReady:
        return tr("The report is not handed over yet. Fill it in and hand it over first.");
    case ErrorKind::ReportAlreadyTaken:
        return tr("The report is already taken over by %1. Talk to them before you go on.");
    case ErrorKind::ReportNotTaken:
        return tr("Nobody has taken over the report. A contact person takes it over first.");
    case ErrorKind::JointTooLarge:
        return tr("So many reports make one that is too long to send. Join fewer; nothing has been changed.");
    case ErrorKind::ReportAlreadyGiven:
        return tr("The report has already been given. Call the recipient if something is wrong in it.");
    case ErrorKind::ReportNotGiven:
        return tr("The report has not been given yet. Send it or say how it was given first.");
    case ErrorKind::ReportWithdrawn:
        return tr("The report was withdrawn. Nothing more can be done with it.");
    case ErrorKind::NotContactPerson:
        return tr("Only a contact person can do this. Say that you are a contact person first.");
    case ErrorKind::NoSender:
        return tr("No sender address is set. Write one under Settings, or call instead.");
    case ErrorKind::NoRecipient:
        return tr("There is no address to send to. Call, or fill it in under Contacts.");
    case ErrorKind::NoMailServer:
        return tr("No mail server is set. Use the mail program, the phone or paper instead.");
    case ErrorKind::DrillStaysInside:
        return tr("This is a drill, and nothing may leave. Choose another way for the drill.");
    case ErrorKind::GovernedContact:
        return tr("This recipient is changed by approval only. Talk to the owner of the routine.");
    case ErrorKind::DeliveryNotWaiting:
        return tr("This delivery is not waiting any more. See where it is in the outbox.");
    case ErrorKind::PassphraseShort:
        return tr("The passphrase is too short. Use at least %1 characters.");
    case ErrorKind::PassphraseWrong:
        return tr("The key was not opened with this passphrase. Write it again.");
    case ErrorKind::TooManyTries:
        return tr("Too many wrong passphrases. Try again in %1 seconds.");
    case ErrorKind::NotAdministrator:
        return tr("Only an administrator with an opened key can do this. Open your key first.");
    case ErrorKind::TrustAlreadyThere:
        return tr("This computer already trusts somebody. Ask one of the administrators to let you in.");
    case ErrorKind::NotTrusted:
        return tr("It does not come from an administrator this computer trusts. It lies under drafts.");
    case ErrorKind::EditionHasErrors:
        return tr("The draft has %1 errors. Mend them first, they are listed beside the flow.");
    case ErrorKind::ChangesMissing:
        return tr("It does not say what has changed. Write it under Document and validity.");
    case ErrorKind::KeyringSilent:
        return tr("The computer's keyring does not answer. The password holds until the program closes.");
    case ErrorKind::FileUnreadable:
        return tr("The file cannot be read: %1. Check that it is there and may be opened.");
    case ErrorKind::FileUnwritable:
        return tr("The file could not be written: %1. Choose another place.");
    case ErrorKind::FormatUnreadable:
        return tr("The file is damaged: %1. Ask the person who keeps the routines for a new one.");
    case ErrorKind::FormatNewer:
        return tr("This comes from a newer version of Reservrutin. Read it here, and update when you can.");
    case ErrorKind::HandoverHalf:
        return tr("Not all of the file is there, so nothing was taken in. Ask for it to be written once more.");
    case ErrorKind::HandoverNotShared:
        return tr("The file holds what was meant for one computer only, so nothing was taken in. Tell IT support.");
    case ErrorKind::FileTooLarge:
        return tr("The file is larger than %1 MiB, so nothing was taken in. Ask for it in several files.");
    case ErrorKind::FolderAway:
        return tr("The shared folder cannot be reached. What waits is handed over when it is back.");
    case ErrorKind::FolderSlow:
        return tr("The shared folder does not answer. What waits is handed over when it does.");
    case ErrorKind::FolderFull:
        return tr("There is no room left: %1. Make room or choose another place.");
    case ErrorKind::FolderReadOnly:
        return tr("The shared folder can only be read. Tell IT support; what waits is kept here.");
    case ErrorKind::FolderOnNetwork:
        return tr("The data folder lies on a file share: %1. Choose a folder on this computer.");
    case ErrorKind::SettingsDamaged:
        return tr("The settings were damaged and are kept as %1. Check them under Settings.");
    case ErrorKind::MachineFileDamaged:
        return tr("The organisation's settings could not be read: %1. Tell IT support.");
    case ErrorKind::ChangedMeanwhile:
        return tr("Somebody else changed this at the same time. Look at what it says now, and try again.");
    case ErrorKind::StoreBusy:
        return tr("Reservrutin is already open on the same data. Use the window that is open.");
    case ErrorKind::StoreDamaged:
        return tr("The saved data is damaged. Carry on: what you do now is kept until the program closes.");
    case ErrorKind::StoreReadOnly:
        return tr("Nothing can be saved here just now. Carry on, and print or copy the report.");
    case ErrorKind::StoreFull:
        return tr("The disk is full. Carry on, and make room when you can.");
    case ErrorKind::StoreNewer:
        return tr("The saved data comes from a newer version. Carry on, and print or copy the report.");
    case ErrorKind::StoreUnavailable:
        return tr("The saved data cannot be reached. Carry on: it is saved when it is back.");
    case ErrorKind::CapacityExceeded:
        return tr("This is more than can be handled. Shorten it and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceFor(const base::Error& error) {
    const QString sentence = Sentences::of(error.kind);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(error.parameter) : sentence;
}

QString storeTroubleSentence(const base::Error& error) {
    using base::ErrorKind;
    const QMap<ErrorKind, QString> happened{
        {ErrorKind::StoreBusy, Sentences::tr("Reservrutin is already open on the same data.")},
        {ErrorKind::StoreDamaged, Sentences::tr("The saved data is damaged.")},
        {ErrorKind::StoreReadOnly, Sentences::tr("Nothing can be saved here just now.")},
        {ErrorKind::StoreFull, Sentences::tr("The disk is full.")},
        {ErrorKind::StoreNewer, Sentences::tr("The saved data comes from a newer version.")},
        {ErrorKind::StoreUnavailable, Sentences::tr("The saved data cannot be reached.")}};
    if (!happened.contains(error.kind))
        return sentenceFor(error);
    return happened.value(error.kind) + u' ' +
           Sentences::tr("Carry on: answers are marked “not saved”, and the report can be printed or copied.");
}

QString folderTroubleSentence(base::ErrorKind kind, const QString& since) {
    using base::ErrorKind;
    const QMap<ErrorKind, QString> sentences{
        {ErrorKind::FolderAway,
         Sentences::tr("The shared folder has been out of reach since %1. What waits is handed over when it is back.")},
        {ErrorKind::FolderSlow,
         Sentences::tr("The shared folder has not answered since %1. What waits is handed over when it does.")},
        {ErrorKind::FolderFull,
         Sentences::tr("The shared folder has been full since %1. What waits is handed over when there is room.")},
        {ErrorKind::FolderReadOnly,
         Sentences::tr("The shared folder has been read-only since %1. Tell IT support; what waits is kept here.")}};
    return sentences.contains(kind) ? sentences.value(kind).arg(since) : sentenceFor({kind, {}});
}

QString folderPartSentence(const usecases::ExchangeState& state) {
    QStringList said;
    if (state.tooLarge > 0)
        said.append(Sentences::tr("Something is too large for the shared folder. Hand it over by phone or on paper."));
    if (state.newer > 0)
        said.append(Sentences::tr("Files in the shared folder come from a newer version of Reservrutin. Update this "
                                  "computer when you can."));
    if (state.unread > 0)
        said.append(Sentences::tr("Files in the shared folder cannot be read here. Tell IT support."));
    return said.join(u' ');
}

} // namespace reservrutin::gui
