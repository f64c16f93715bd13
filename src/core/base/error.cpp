// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "core/base/error.h"

namespace reservrutin::base {

QString codeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NameMissing:
        return QStringLiteral("name-missing");
    case ErrorKind::UnitMissing:
        return QStringLiteral("unit-missing");
    case ErrorKind::TextMissing:
        return QStringLiteral("text-missing");
    case ErrorKind::TextTooLong:
        return QStringLiteral("text-too-long");
    case ErrorKind::ReasonMissing:
        return QStringLiteral("reason-missing");
    case ErrorKind::TimeUnreadable:
        return QStringLiteral("time-unreadable");
    case ErrorKind::AddressUnreadable:
        return QStringLiteral("address-unreadable");
    case ErrorKind::MailServerUnreadable:
        return QStringLiteral("mail-server-unreadable");
    case ErrorKind::PatientData:
        return QStringLiteral("patient-data");
    case ErrorKind::SystemMissing:
        return QStringLiteral("system-missing");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::StepUnknown:
        return QStringLiteral("step-unknown");
    case ErrorKind::StepAhead:
        return QStringLiteral("step-ahead");
    case ErrorKind::AnswerUnknown:
        return QStringLiteral("answer-unknown");
    case ErrorKind::OutageOver:
        return QStringLiteral("outage-over");
    case ErrorKind::OutageNotOver:
        return QStringLiteral("outage-not-over");
    case ErrorKind::OutageWithdrawn:
        return QStringLiteral("outage-withdrawn");
    case ErrorKind::ReportAlreadyReady:
        return QStringLiteral("report-already-ready");
    case ErrorKind::ReportNotReady:
        return QStringLiteral("report-not-ready");
    case ErrorKind::ReportAlreadyTaken:
        return QStringLiteral("report-already-taken");
    case ErrorKind::ReportNotTaken:
        return QStringLiteral("report-not-taken");
    case ErrorKind::JointTooLarge:
        return QStringLiteral("joint-too-large");
    case ErrorKind::ReportAlreadyGiven:
        return QStringLiteral("report-already-given");
    case ErrorKind::ReportNotGiven:
        return QStringLiteral("report-not-given");
    case ErrorKind::ReportWithdrawn:
        return QStringLiteral("report-withdrawn");
    case ErrorKind::NotContactPerson:
        return QStringLiteral("not-contact-person");
    case ErrorKind::NoSender:
        return QStringLiteral("no-sender");
    case ErrorKind::NoRecipient:
        return QStringLiteral("no-recipient");
    case ErrorKind::NoMailServer:
        return QStringLiteral("no-mail-server");
    case ErrorKind::DrillStaysInside:
        return QStringLiteral("drill-stays-inside");
    case ErrorKind::GovernedContact:
        return QStringLiteral("governed-contact");
    case ErrorKind::DeliveryNotWaiting:
        return QStringLiteral("delivery-not-waiting");
    case ErrorKind::KeyringSilent:
        return QStringLiteral("keyring-silent");
    case ErrorKind::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorKind::FileUnwritable:
        return QStringLiteral("file-unwritable");
    case ErrorKind::FormatUnreadable:
        return QStringLiteral("format-unreadable");
    case ErrorKind::FormatNewer:
        return QStringLiteral("format-newer");
    case ErrorKind::HandoverHalf:
        return QStringLiteral("handover-half");
    case ErrorKind::HandoverNotShared:
        return QStringLiteral("handover-not-shared");
    case ErrorKind::FileTooLarge:
        return QStringLiteral("file-too-large");
    case ErrorKind::FolderAway:
        return QStringLiteral("folder-away");
    case ErrorKind::FolderSlow:
        return QStringLiteral("folder-slow");
    case ErrorKind::FolderFull:
        return QStringLiteral("folder-full");
    case ErrorKind::FolderReadOnly:
        return QStringLiteral("folder-read-only");
    case ErrorKind::FolderOnNetwork:
        return QStringLiteral("folder-on-network");
    case ErrorKind::SettingsDamaged:
        return QStringLiteral("settings-damaged");
    case ErrorKind::MachineFileDamaged:
        return QStringLiteral("machine-file-damaged");
    case ErrorKind::ChangedMeanwhile:
        return QStringLiteral("changed-meanwhile");
    case ErrorKind::StoreBusy:
        return QStringLiteral("store-busy");
    case ErrorKind::StoreDamaged:
        return QStringLiteral("store-damaged");
    case ErrorKind::StoreReadOnly:
        return QStringLiteral("store-read-only");
    case ErrorKind::StoreFull:
        return QStringLiteral("store-full");
    case ErrorKind::StoreNewer:
        return QStringLiteral("store-newer");
    case ErrorKind::StoreUnavailable:
        return QStringLiteral("store-unavailable");
    case ErrorKind::CapacityExceeded:
        return QStringLiteral("capacity-exceeded");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::base
