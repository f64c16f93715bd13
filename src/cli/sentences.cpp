// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Reservrutin authors
#include "cli/refusal.h"

#include "core/base/text.h"

namespace reservrutin::cli {

using base::Error;
using base::ErrorKind;
using delivery::PauseReason;

namespace {

/// {1} is the parameter.
QString pattern(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NameMissing:
        return QStringLiteral("Namnet saknas. Ange det med --reporter eller --as.");
    case ErrorKind::UnitMissing:
        return QStringLiteral("Mottagningen saknas. Ange den med --unit.");
    case ErrorKind::TextMissing:
        return QStringLiteral("Texten är tom. Skriv något och försök igen.");
    case ErrorKind::TextTooLong:
        return QStringLiteral("Texten är för lång. Korta den och försök igen; inget har sparats.");
    case ErrorKind::ReasonMissing:
        return QStringLiteral("Anledningen saknas. Skriv varför och försök igen.");
    case ErrorKind::TimeUnreadable:
        return QStringLiteral("Tiden {1} går inte att läsa. Skriv till exempel 08:12 eller \"2026-11-22 08:12\".");
    case ErrorKind::AddressUnreadable:
        return QStringLiteral("E-postadressen {1} går inte att använda. Kontrollera den och försök igen.");
    case ErrorKind::MailServerUnreadable:
        return QStringLiteral("E-postservern {1} går inte att läsa. Skriv till exempel smtp://relay.example.org:587.");
    case ErrorKind::PatientData:
        return QStringLiteral(
            "Texten innehåller ett personnummer ({1}). Ta bort det och försök igen; inget har sparats.");
    case ErrorKind::SystemMissing:
        return QStringLiteral("Inget system är angivet. Skriv vilket system det gäller.");
    case ErrorKind::NotFound:
        return QStringLiteral("{1} finns inte här. Kontrollera vad du skrev.");
    case ErrorKind::StepUnknown:
        return QStringLiteral("{1} är ingen fråga i rutinen och inget steg att göra klart. Se stegen med outage show.");
    case ErrorKind::StepAhead:
        return QStringLiteral("Det steget är inte aktuellt. Fortsätt med steget {1}.");
    case ErrorKind::AnswerUnknown:
        return QStringLiteral("{1} är inget av svaren. Se dem med routine show.");
    case ErrorKind::OutageOver:
        return QStringLiteral("Avbrottet är redan avslutat. Öppna det igen med outage reopen om det behövs.");
    case ErrorKind::OutageNotOver:
        return QStringLiteral("Avbrottet pågår redan. Det behöver inte öppnas igen.");
    case ErrorKind::OutageWithdrawn:
        return QStringLiteral("Avbrottet är återtaget. Öppna det igen med outage reopen om det behövs.");
    case ErrorKind::ReportAlreadyReady:
        return QStringLiteral("Anmälan är redan lämnad. Den behöver inte lämnas igen.");
    case ErrorKind::ReportNotReady:
        return QStringLiteral("Anmälan är inte lämnad ännu. Lämna den först med report ready.");
    case ErrorKind::ReportAlreadyTaken:
        return QStringLiteral("{1} har redan tagit över anmälan. Den kan skickas med report send.");
    case ErrorKind::ReportNotTaken:
        return QStringLiteral("Ingen har tagit över anmälan ännu. Ta över den först med report take.");
    case ErrorKind::JointTooLarge:
        return QStringLiteral(
            "Så många anmälningar blir för långa att skicka som en. Slå ihop färre; inget har ändrats.");
    case ErrorKind::ReportAlreadyGiven:
        return QStringLiteral("Anmälan är redan anmäld. Den behöver inte skickas igen.");
    case ErrorKind::ReportNotGiven:
        return QStringLiteral("Anmälan är inte anmäld ännu. Skicka den först.");
    case ErrorKind::ReportWithdrawn:
        return QStringLiteral("Anmälan är återtagen. Inget mer kan göras med den.");
    case ErrorKind::NotContactPerson:
        return QStringLiteral("Det här gör en kontaktperson. Ta över anmälan först med report take.");
    case ErrorKind::NoSender:
        return QStringLiteral("Avsändaren saknas. Ange den med --from eller i inställningarna.");
    case ErrorKind::NoRecipient:
        return QStringLiteral("Mottagaren har ingen e-postadress. Lämna anmälan per telefon eller på papper.");
    case ErrorKind::NoMailServer:
        return QStringLiteral("Ingen e-postserver är inställd. Ange den med --server eller i inställningarna.");
    case ErrorKind::DrillStaysInside:
        return QStringLiteral("Det här är en övning. Den lämnar inte Reservrutin.");
    case ErrorKind::GovernedContact:
        return QStringLiteral("Mottagaren {1} är fastställd. Den ändras genom godkännande, inte här.");
    case ErrorKind::DeliveryNotWaiting:
        return QStringLiteral("Ett e-postmeddelande är redan på väg ({1}). Se det med outbox list.");
    case ErrorKind::PassphraseShort:
        return QStringLiteral("Lösenfrasen är för kort. Använd minst {1} tecken.");
    case ErrorKind::PassphraseWrong:
        return QStringLiteral("Nyckeln öppnades inte med den här lösenfrasen. Skriv den igen.");
    case ErrorKind::TooManyTries:
        return QStringLiteral("För många fel lösenfraser. Försök igen om {1} sekunder.");
    case ErrorKind::NotAdministrator:
        return QStringLiteral("Bara en administratör med öppnad nyckel kan göra det här. Öppna nyckeln först.");
    case ErrorKind::TrustAlreadyThere:
        return QStringLiteral("Den här datorn litar redan på någon. Be en av administratörerna att släppa in dig.");
    case ErrorKind::NotTrusted:
        return QStringLiteral(
            "Det kommer inte från en administratör som den här datorn litar på ({1}). Det ligger bland utkasten.");
    case ErrorKind::EditionHasErrors:
        return QStringLiteral("Utkastet har {1} fel. Rätta dem först.");
    case ErrorKind::ChangesMissing:
        return QStringLiteral("Det står inte vad som har ändrats. Skriv det först.");
    case ErrorKind::KeyringSilent:
        return QStringLiteral("Datorns nyckelring svarar inte. Ange lösenordet på nytt.");
    case ErrorKind::FileUnreadable:
        return QStringLiteral("Filen {1} går inte att läsa. Kontrollera namn och rättigheter.");
    case ErrorKind::FileUnwritable:
        return QStringLiteral("{1} går inte att skriva. Välj en annan plats.");
    case ErrorKind::FormatUnreadable:
        return QStringLiteral("Innehållet går inte att tolka ({1}). Rätta filen och försök igen.");
    case ErrorKind::FormatNewer:
        return QStringLiteral("Innehållet är gjort av en nyare version. Uppdatera Reservrutin för att använda det.");
    case ErrorKind::HandoverHalf:
        return QStringLiteral("Hela filen finns inte, så inget togs emot. Be om att den skrivs en gång till.");
    case ErrorKind::HandoverNotShared:
        return QStringLiteral(
            "Filen har uppgifter som bara gäller en annan dator, så inget togs emot. Be om en ny fil.");
    case ErrorKind::FileTooLarge:
        return QStringLiteral("Filen är större än {1} MiB, så inget togs emot. Be om den i flera filer.");
    case ErrorKind::FolderAway:
        return QStringLiteral("Den delade mappen {1} går inte att nå. Det som väntar lämnas när den är tillbaka.");
    case ErrorKind::FolderSlow:
        return QStringLiteral("Den delade mappen {1} svarar inte. Det som väntar lämnas när den svarar.");
    case ErrorKind::FolderFull:
        return QStringLiteral("Det finns ingen plats kvar i {1}. Det som väntar lämnas när det finns plats.");
    case ErrorKind::FolderReadOnly:
        return QStringLiteral("Den delade mappen {1} kan bara läsas. Kontrollera rättigheterna.");
    case ErrorKind::FolderOnNetwork:
        return QStringLiteral("Mappen {1} ligger på en filserver. Välj en mapp på den här datorn med --data.");
    case ErrorKind::SettingsDamaged:
        return QStringLiteral("Inställningarna gick inte att läsa och lades undan som {1}. Gå igenom dem på nytt.");
    case ErrorKind::MachineFileDamaged:
        return QStringLiteral("Organisationens fil {1} gick inte att läsa. Kontakta den som ansvarar för den.");
    case ErrorKind::ChangedMeanwhile:
        return QStringLiteral("Något ändrades samtidigt. Försök igen.");
    case ErrorKind::StoreBusy:
        return QStringLiteral("Reservrutin är redan öppet med samma data. Stäng det och försök igen.");
    case ErrorKind::StoreDamaged:
        return QStringLiteral("Datafilen är skadad. Inget har sparats; återställ en kopia ur mappen backup.");
    case ErrorKind::StoreReadOnly:
        return QStringLiteral("Datamappen kan bara läsas. Inget har sparats; kontrollera rättigheterna.");
    case ErrorKind::StoreFull:
        return QStringLiteral("Disken är full. Inget har sparats; frigör plats och försök igen.");
    case ErrorKind::StoreNewer:
        return QStringLiteral("Datafilen är gjord av en nyare version. Uppdatera Reservrutin.");
    case ErrorKind::StoreUnavailable:
        return QStringLiteral("Datafilen går inte att öppna. Inget har sparats; kontrollera mappen.");
    case ErrorKind::CapacityExceeded:
        return QStringLiteral("Innehållet är för stort. Korta det och försök igen.");
    }
    Q_UNREACHABLE();
}

QString pattern(Complaint complaint) {
    switch (complaint) {
    case Complaint::IdTooShort:
        return QStringLiteral("{1} är för kort. Skriv minst fyra tecken av numret.");
    case Complaint::IdAmbiguous:
        return QStringLiteral("{1} passar på flera. Skriv fler tecken av numret.");
    case Complaint::NoMessage:
        return QStringLiteral("Det finns inget e-postmeddelande ännu. Köa det först med report send.");
    case Complaint::SettingFixed:
        return QStringLiteral("Organisationen har bestämt {1}. Kör kommandot utan det.");
    case Complaint::RoutineFaulty:
        return QStringLiteral("Rutinen i {1} har fel. Rätta dem som är märkta fel.");
    case Complaint::NotAllTaken:
        return QStringLiteral("Alla meddelanden kom inte iväg. Se varför med outbox list.");
    case Complaint::NothingShared:
        return QStringLiteral("Ingen anmälan är överlämnad, så det finns inget att skriva. Lämna en med report ready.");
    case Complaint::NoDropFolder:
        return QStringLiteral("Ingen delad mapp är inställd. Ange den med --drop.");
    case Complaint::PasswordMissing:
        return QStringLiteral("Lösenordet till e-postservern saknas. Ange det med --password-file.");
    }
    Q_UNREACHABLE();
}

QString codeOf(Complaint complaint) {
    switch (complaint) {
    case Complaint::IdTooShort:
        return QStringLiteral("id-too-short");
    case Complaint::IdAmbiguous:
        return QStringLiteral("id-ambiguous");
    case Complaint::NoMessage:
        return QStringLiteral("no-message");
    case Complaint::SettingFixed:
        return QStringLiteral("setting-fixed");
    case Complaint::RoutineFaulty:
        return QStringLiteral("routine-faulty");
    case Complaint::NotAllTaken:
        return QStringLiteral("not-all-taken");
    case Complaint::NothingShared:
        return QStringLiteral("nothing-shared");
    case Complaint::NoDropFolder:
        return QStringLiteral("no-drop-folder");
    case Complaint::PasswordMissing:
        return QStringLiteral("password-missing");
    }
    Q_UNREACHABLE();
}

QString filled(QString text, const QString& parameter) {
    return text.replace(QLatin1String("{1}"), shown(parameter));
}

} // namespace

QString shown(const QString& written) {
    constexpr qsizetype longest = 60;
    const QString line = base::cleanLine(written.left(4 * longest));
    if (line.isEmpty())
        return QStringLiteral("”” (tomt)");
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

Refusal refusal(const Error& error) {
    return {base::codeOf(error.kind), filled(pattern(error.kind), error.parameter)};
}

Refusal refusal(Complaint complaint, const QString& parameter) {
    return {codeOf(complaint), filled(pattern(complaint), parameter)};
}

QString sentenceFor(PauseReason reason) {
    switch (reason) {
    case PauseReason::NameUnknown:
        return QStringLiteral("E-postserverns namn finns inte. Kontrollera adressen till servern.");
    case PauseReason::Unreachable:
        return QStringLiteral("E-postservern svarar inte. Meddelandena ligger kvar i kö.");
    case PauseReason::ServerSilent:
        return QStringLiteral("E-postservern tystnade. Meddelandena ligger kvar i kö.");
    case PauseReason::ServerClosed:
        return QStringLiteral("E-postservern tar inte emot just nu. Meddelandena ligger kvar i kö.");
    case PauseReason::NotAMailServer:
        return QStringLiteral("Det som svarade är ingen e-postserver. Kontrollera adressen till servern.");
    case PauseReason::TlsMissing:
        return QStringLiteral("E-postservern saknar kryptering. Inget skickas utan den; tala med IT-stödet.");
    case PauseReason::TlsFailed:
        return QStringLiteral("Krypteringen till e-postservern bröts. Meddelandena ligger kvar i kö.");
    case PauseReason::CertificateRefused:
        return QStringLiteral("E-postserverns certifikat gäller inte. Kontrollera adressen, eller ange --ca.");
    case PauseReason::CaFileUnreadable:
        return QStringLiteral("Filen med certifikatutfärdare går inte att läsa. Kontrollera --ca.");
    case PauseReason::PasswordMissing:
        return QStringLiteral("Lösenordet till e-postservern saknas. Ange det med --password-file.");
    case PauseReason::LoginRequired:
        return QStringLiteral("E-postservern kräver inloggning. Ange --user och --password-file.");
    case PauseReason::LoginRefused:
        return QStringLiteral("E-postservern godtog inte inloggningen. Kontrollera användare och lösenord.");
    case PauseReason::LoginUnavailable:
        return QStringLiteral("E-postservern kan inte pröva inloggningen just nu. Meddelandena ligger kvar i kö.");
    case PauseReason::LoginNotOffered:
        return QStringLiteral("E-postservern tar inte emot inloggning. Kontrollera adressen, eller kör utan --user.");
    case PauseReason::Stopped:
        return QStringLiteral("Sändningen avbröts. Meddelandena ligger kvar i kö.");
    case PauseReason::Internal:
        return QStringLiteral("Sändningen misslyckades hos oss. Meddelandena ligger kvar i kö.");
    }
    Q_UNREACHABLE();
}

} // namespace reservrutin::cli
