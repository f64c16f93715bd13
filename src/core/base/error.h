// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#pragma once

#include <QString>

namespace reservrutin::base {

/// Why something was refused or failed, sorted by who must act. Codes only: gui and cli each own one exhaustive
/// switch that turns a kind into two short sentences in the person's language (what happened, what to do now).
enum class ErrorKind {
    // The person can mend these.
    NameMissing,
    UnitMissing,
    TextMissing,
    TextTooLong,
    ReasonMissing,
    TimeUnreadable,
    AddressUnreadable,    ///< an e-mail address; parameter: what was written
    MailServerUnreadable, ///< parameter: what was written
    PatientData,          ///< parameter: the masked number
    SystemMissing,

    // The walk or the report is not in a state where this can be done.
    NotFound, ///< parameter: what was asked for
    StepUnknown,
    StepAhead, ///< the step has not been reached; parameter: the current step
    AnswerUnknown,
    OutageOver,
    OutageNotOver,
    OutageWithdrawn,
    ReportAlreadyReady,
    ReportNotReady,
    ReportAlreadyTaken, ///< parameter: by whom
    ReportNotTaken,
    ReportAlreadyGiven,
    JointTooLarge,
    ReportNotGiven,
    ReportWithdrawn,
    NotContactPerson,
    NoSender, ///< no From address is set (design law: without it nothing is queued)
    NoRecipient,
    NoMailServer,
    DrillStaysInside,
    GovernedContact,    ///< a governed recipient is changed by approval only
    DeliveryNotWaiting, ///< parameter: the delivery's state

    PassphraseShort, ///< parameter: the fewest characters
    PassphraseWrong,
    TooManyTries,      ///< parameter: seconds until the next
    NotAdministrator,  ///< no opened key of an administrator in the trust in force
    TrustAlreadyThere, ///< somebody is trusted on this computer already
    NotTrusted,        ///< it arrived without what makes it count; parameter: trust::Refusal's code
    EditionHasErrors,  ///< a draft with errors does not go on; parameter: how many
    ChangesMissing,    ///< what has changed since the edition before is not said

    KeyringSilent, ///< absent, locked or hanging: the password holds for this session

    // Files and formats.
    FileUnreadable, ///< parameter: file name
    FileUnwritable,
    FormatUnreadable, ///< parameter: place in the file
    FormatNewer,
    HandoverHalf,      ///< the seal does not match: not all of the file is there
    HandoverNotShared, ///< it holds entries meant for one data folder only
    FileTooLarge,      ///< parameter: the most that is taken, in MiB
    FolderAway,        ///< the drop folder cannot be reached
    FolderSlow,        ///< the drop folder does not answer
    FolderFull,
    FolderReadOnly,
    FolderOnNetwork,    ///< the data folder may not lie on a file share; parameter: the folder
    SettingsDamaged,    ///< started with defaults; parameter: the name the damaged file was set aside under
    MachineFileDamaged, ///< the organisation's file was not used; parameter: its path

    // The store.
    ChangedMeanwhile,
    StoreBusy, ///< another process holds this data folder
    StoreDamaged,
    StoreReadOnly,
    StoreFull,
    StoreNewer,
    StoreUnavailable,
    CapacityExceeded, ///< the value is larger than the format allows
};

/// One failure as a value. The parameter is data (an id, a number, a name), never a sentence.
struct Error {
    ErrorKind kind;
    QString parameter;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable word for a kind, for logs, tests and the command line's JSON ("patient-data").
[[nodiscard]] QString codeOf(ErrorKind kind);

} // namespace reservrutin::base
