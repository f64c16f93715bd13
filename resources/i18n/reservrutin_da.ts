<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>ContactForm</name>
    <message>
        <source>Name of whom to ask for</source>
        <translation>Navn at spørge efter</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Udfyldt af</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>HandInCard</name>
    <message>
        <source>Document and validity</source>
        <translation>Dokument og gyldighed</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: ny</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <translation>%1: fjernet</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: flyttet</translation>
    </message>
    <message>
        <source>%1: reworded</source>
        <translation>%1: omformuleret</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Without a mail server nothing is sent from here; reports leave by mail program, telephone or paper.</source>
        <translation>Uden mailserver sendes der ikke noget herfra. Fejlmeldinger afleveres så med mailprogram, telefon eller på papir.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>User name (empty: no login)</source>
        <translation>Brugernavn (tomt: intet login)</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Afsenderens adresse</translation>
    </message>
    <message>
        <source>Answers go to (may be empty)</source>
        <translation>Svar sendes til (må være tomt)</translation>
    </message>
    <message>
        <source>Certificate file (empty: the system&apos;s)</source>
        <translation>Certifikatfil (tomt: computerens egne certifikater)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation>Send en prøve til mig selv</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <translation>Skrives aldrig i en fil.</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Husk adgangskoden</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The name stands on what you answer and report from this computer. There is no account and no password.</source>
        <translation>Navnet står på det, du svarer og melder fra denne computer. Der er ingen konto og ingen adgangskode.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Det er mig</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Document id</source>
        <translation>Dokument-id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gennemgået af</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Document and validity</source>
        <translation>Dokument og gyldighed</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Planens navn</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>acceptable outage time</source>
        <translation>acceptabel nedetid</translation>
    </message>
    <message>
        <source>%1: no step leads here</source>
        <translation>%1: intet trin fører hertil</translation>
    </message>
    <message>
        <source>%1: nothing comes after it</source>
        <translation>%1: intet kommer efter</translation>
    </message>
    <message>
        <source>%1: the way on never ends</source>
        <translation>%1: vejen videre slutter aldrig</translation>
    </message>
    <message>
        <source>%1: leads to a step that is not there</source>
        <translation>%1: fører til et trin, der ikke findes</translation>
    </message>
    <message>
        <source>It is not said which step is the first</source>
        <translation>Det er ikke sagt, hvilket trin der er det første</translation>
    </message>
    <message>
        <source>%1: the contact is not known</source>
        <translation>%1: kontakten kendes ikke</translation>
    </message>
    <message>
        <source>%1: a text is missing</source>
        <translation>%1: der mangler en tekst</translation>
    </message>
    <message>
        <source>%1: the report has no recipient</source>
        <translation>%1: fejlmeldingen mangler en modtager</translation>
    </message>
    <message>
        <source>%1: it ends before it begins</source>
        <translation>%1: slutter, før den begynder</translation>
    </message>
    <message>
        <source>%1: holds an address or number; choose a contact instead</source>
        <translation>%1: indeholder en adresse eller et nummer; vælg en kontakt i stedet</translation>
    </message>
    <message>
        <source>%1: the validity has passed</source>
        <translation>%1: gyldigheden er udløbet</translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation>%1: gælder ikke endnu</translation>
    </message>
    <message>
        <source>%1: not given</source>
        <translation>%1: ikke angivet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Fejlmelding</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Skal gøres</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informér</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Afvent</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uden overskrift)</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>svar: %1</translation>
    </message>
    <message>
        <source>Until it works again</source>
        <translation>Indtil det virker igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::app::ConsoleWindow</name>
    <message>
        <source>Report %1 has waited for more than ten minutes. Read it aloud on the phone to %2.</source>
        <translation>Fejlmelding %1 har ventet i mere end ti minutter. Læs den op i telefonen for %2.</translation>
    </message>
    <message>
        <source>Read aloud …</source>
        <translation>Læs op …</translation>
    </message>
    <message>
        <source>The store was damaged and has been mended: entries carried over: %1. The damaged file is kept as %2.</source>
        <translation>De gemte data var beskadiget og er gjort i stand. Hændelser, der er ført over: %1. Den beskadigede fil er gemt som %2.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation>Prøv (øvelse)</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Gennemgangen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Fejlmeldingen</translation>
    </message>
    <message>
        <source>Phone it in</source>
        <translation>Ring det ind</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Indsatsplanen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Vis i udbakken</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ActPart</name>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer mangler – udfyld det</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>If a key is lost</source>
        <translation>Hvis en nøgle går tabt</translation>
    </message>
    <message>
        <source>The other administrators sign a new list without the lost key, and let a new one in. If it was the only one, begin a new list on a computer where nobody is trusted yet and save its file. Whoever governs the computers names that file in the organisation&apos;s settings; what is in force stays.</source>
        <translation>De andre administratorer underskriver en ny liste uden den mistede nøgle og lukker en ny ind. Var den den eneste: begynd en ny liste på en computer, hvor ingen er betroet endnu, og gem dens fil. Den, der driver computerne, angiver filen i organisationens indstillinger; det, der gælder, bliver stående.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ComparisonView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Anden linje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokument-id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Content owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gennemgået af</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Første trin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Maximum tolerable outage, minutes</source>
        <translation>Acceptabel nedetid, minutter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kort tekst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Goes by way of</source>
        <translation>Går gennem</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hvordan det slutter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Står i</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Ny.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Fjernet.</translation>
    </message>
    <message>
        <source>Moved from place %1 to place %2.</source>
        <translation>Flyttet fra plads %1 til plads %2.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>De siger det samme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ContactCard</name>
    <message>
        <source>Stands in %1 and is changed only together with it.</source>
        <translation>Står i dokumentet %1 og ændres kun sammen med det.</translation>
    </message>
    <message>
        <source>filled in locally by %1 %2</source>
        <translation>udfyldt lokalt af %1 %2</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>ikke udfyldt endnu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ContactsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The clinic&apos;s own numbers. Anyone here may fill them in; the name and the day are kept.</source>
        <translation>Enhedens egne numre. Alle her kan udfylde dem; navn og dato gemmes.</translation>
    </message>
    <message>
        <source>How recipients of reports are changed</source>
        <translation>Sådan ændres modtagere af fejlmeldinger</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::CourseCard</name>
    <message>
        <source>Course of events</source>
        <translation>Hændelsesforløb</translation>
    </message>
    <message>
        <source>Nothing is written down yet. The first answer or note starts it.</source>
        <translation>Der er ikke noteret noget endnu. Det begynder med det første svar eller den første note.</translation>
    </message>
    <message>
        <source>measured by the computer</source>
        <translation>målt af computeren</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryLog</name>
    <message>
        <source>next attempt %1</source>
        <translation>næste forsøg %1</translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>Mailserveren modtog den</translation>
    </message>
    <message>
        <source>The mail server did not take it now</source>
        <translation>Mailserveren modtog den ikke nu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>May have arrived: the last reply did not come</source>
        <translation>Kan være nået frem: det sidste svar kom ikke</translation>
    </message>
    <message>
        <source>No mail leaves just now</source>
        <translation>Der går ingen mail ud lige nu</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Afleveret af %1</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Overtaget af %1</translation>
    </message>
    <message>
        <source>Taken over by %1: %2</source>
        <translation>Overtaget af %1: %2</translation>
    </message>
    <message>
        <source>Joined into %1 by %2</source>
        <translation>Samlet i %1 af %2</translation>
    </message>
    <message>
        <source>Parted again by %1</source>
        <translation>Delt igen af %1</translation>
    </message>
    <message>
        <source>An update of %1</source>
        <translation>En opdatering af %1</translation>
    </message>
    <message>
        <source>The next update was put off by %1: %2</source>
        <translation>Næste opdatering blev udskudt af %1: %2</translation>
    </message>
    <message>
        <source>Received, case %1, noted by %2 %3</source>
        <translation>Kvitteret, sag %1, noteret af %2 %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Trukket tilbage af %1: %2</translation>
    </message>
    <message>
        <source>Put in the queue to %1 by %2, message %3</source>
        <translation>Lagt i kø til %1 af %2, besked %3</translation>
    </message>
    <message>
        <source>Prepared for %1 by %2, without the mail server</source>
        <translation>Gjort klar til %1 af %2, uden mailserveren</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Afsendelsen begyndte</translation>
    </message>
    <message>
        <source>%1 asked for a new attempt</source>
        <translation>%1 bad om et nyt forsøg</translation>
    </message>
    <message>
        <source>%1 says that it arrived</source>
        <translation>%1 siger, at den nåede frem</translation>
    </message>
    <message>
        <source>%1 says that it was not sent</source>
        <translation>%1 siger, at den ikke blev sendt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Leveringslog</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Delivery log of %1</source>
        <translation>Leveringslog for %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Skrevet %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryWords</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>kopieret tekst</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papir</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Opened in the mail program – did you send it?</source>
        <translation>Åbnet i mailprogrammet – sendte du den?</translation>
    </message>
    <message>
        <source>Copied – did you send it?</source>
        <translation>Kopieret – sendte du den?</translation>
    </message>
    <message>
        <source>Begun on the telephone – was it received?</source>
        <translation>Begyndt i telefonen – blev den modtaget?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Venter på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Meldt %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Kvitteret, sag %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Queued · attempt %1</source>
        <translation>I kø · forsøg %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Drill: stopped on this computer %1</source>
        <translation>Øvelse: standsede på denne computer %1</translation>
    </message>
    <message>
        <source>The mail server took it %1</source>
        <translation>Mailserveren modtog den %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Afvist: %1</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Kan være nået frem</translation>
    </message>
    <message>
        <source>Given by %1 %2, by %3</source>
        <translation>Afleveret via %1 %2, af %3</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Sendte du den?</translation>
    </message>
    <message>
        <source>Ask the recipient, or send it again</source>
        <translation>Spørg modtageren, eller send den igen</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>venter %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Til %1: %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>næste forsøg %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Afleveret af %1</translation>
    </message>
    <message>
        <source>Nobody answers, sent by the reporter: %1</source>
        <translation>Ingen svarer, anmelderen sender selv: %1</translation>
    </message>
    <message>
        <source>Taken over by a contact person</source>
        <translation>Overtaget af kontaktperson</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trukket tilbage: %1</translation>
    </message>
    <message>
        <source>The mail server&apos;s name has no address</source>
        <translation>Mailserverens navn har ingen adresse</translation>
    </message>
    <message>
        <source>No contact with the mail server</source>
        <translation>Ingen forbindelse til mailserveren</translation>
    </message>
    <message>
        <source>The mail server went silent</source>
        <translation>Mailserveren holdt op med at svare</translation>
    </message>
    <message>
        <source>The mail server turned us away</source>
        <translation>Mailserveren afviste forbindelsen</translation>
    </message>
    <message>
        <source>What answered is not a mail server</source>
        <translation>Det, der svarede, er ikke en mailserver</translation>
    </message>
    <message>
        <source>The mail server offers no protected connection</source>
        <translation>Mailserveren tilbyder ingen sikker forbindelse</translation>
    </message>
    <message>
        <source>The protected connection broke</source>
        <translation>Den sikre forbindelse blev afbrudt</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>Mailserverens certifikat kan ikke godkendes</translation>
    </message>
    <message>
        <source>The certificate file cannot be read</source>
        <translation>Certifikatfilen kan ikke læses</translation>
    </message>
    <message>
        <source>The mail server needs a password</source>
        <translation>Mailserveren skal bruge en adgangskode</translation>
    </message>
    <message>
        <source>The mail server wants a login</source>
        <translation>Mailserveren kræver login</translation>
    </message>
    <message>
        <source>The mail server did not accept the password</source>
        <translation>Mailserveren godtog ikke adgangskoden</translation>
    </message>
    <message>
        <source>The mail server cannot check logins just now</source>
        <translation>Mailserveren kan ikke kontrollere login lige nu</translation>
    </message>
    <message>
        <source>The mail server offers no login that can be used</source>
        <translation>Mailserveren tilbyder intet login, der kan bruges</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>Afsendelsen blev standset</translation>
    </message>
    <message>
        <source>Sending failed inside the program</source>
        <translation>Afsendelsen mislykkedes inde i programmet</translation>
    </message>
    <message>
        <source>On paper or as PDF – did you hand it over?</source>
        <translation>På papir eller som PDF – afleverede du den?</translation>
    </message>
    <message>
        <source>No more attempts are made by itself</source>
        <translation>Der gøres ikke flere forsøg automatisk</translation>
    </message>
    <message>
        <source>Waits to be sent from another computer</source>
        <translation>Venter på at blive sendt fra en anden computer</translation>
    </message>
    <message>
        <source>No answer – call?</source>
        <translation>Intet svar – ring?</translation>
    </message>
    <message>
        <source>Time for an update</source>
        <translation>Tid til en opdatering</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation>Indgår i %1</translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation>%1 fejlmeldinger i en</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>Opdatering %1 af %2</translation>
    </message>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation>%1 fejlmeldinger handler om det samme</translation>
    </message>
    <message>
        <source>The same matter has been reported before</source>
        <translation>Det samme er allerede meldt</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Overtaget: %1</translation>
    </message>
    <message>
        <source>Also taken over, at the same time, on another computer</source>
        <translation>Også overtaget samtidig på en anden computer</translation>
    </message>
    <message>
        <source>Received, case %1 (%2)</source>
        <translation>Kvitteret, sag %1 (%2)</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DocumentForm</name>
    <message>
        <source>Name of the routine</source>
        <translation>Planens navn</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Anden linje</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Dokumentets titel</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokument-id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Applies to, one a line</source>
        <translation>Gælder for, én pr. linje</translation>
    </message>
    <message>
        <source>Responsible: name, role</source>
        <translation>Ansvarlig: navn, rolle</translation>
    </message>
    <message>
        <source>Reviewed by: name, role</source>
        <translation>Gennemgået af: navn, rolle</translation>
    </message>
    <message>
        <source>Approved by: name, role</source>
        <translation>Godkendt af: navn, rolle</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor den kommer fra</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DrillPage</name>
    <message>
        <source>Routine to try</source>
        <translation>Indsatsplan, der skal prøves</translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation>Prøv (øvelse)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a routine and walk through it as if the system were down. The report stays on this computer, and the drill is never counted.</source>
        <translation>Vælg en indsatsplan, og gå den igennem, som om systemet var nede. Fejlmeldingen bliver på denne computer, og øvelsen tælles aldrig med.</translation>
    </message>
    <message>
        <source>Example system</source>
        <translation>Eksempelsystem</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionActs</name>
    <message>
        <source>In force from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>What you say is signed with your key. Open it first.</source>
        <translation>Det, du siger, underskrives med din nøgle. Åbn den først.</translation>
    </message>
    <message>
        <source>A day, written as 2026-12-01.</source>
        <translation>En dag, skrevet som 2026-12-01.</translation>
    </message>
    <message>
        <source>Hand in for review …</source>
        <translation>Aflever til gennemgang …</translation>
    </message>
    <message>
        <source>Say that it is right …</source>
        <translation>Gennemgå …</translation>
    </message>
    <message>
        <source>Give back …</source>
        <translation>Giv tilbage …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Godkend …</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>Nobody is trusted on this computer yet. Begin under Administrators.</source>
        <translation>Ingen er betroet på denne computer endnu. Begynd under Administratorer.</translation>
    </message>
    <message>
        <source>Your key is not trusted here yet. Ask an administrator to let you in.</source>
        <translation>Din nøgle er ikke betroet her endnu. Bed en administrator lukke dig ind.</translation>
    </message>
    <message>
        <source>You have handed it in yourself. Another administrator reviews and approves it.</source>
        <translation>Du har selv afleveret den. En anden administrator gennemgår og godkender den.</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Send til gennemgang</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Giv tilbage</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Hvorfor den gives tilbage</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Why it is retired</source>
        <translation>Hvorfor den trækkes tilbage</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Den er rigtig, gennemgået</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as 2026-12-01.</source>
        <translation>Dagen kan ikke læses. Skriv den som 2026-12-01.</translation>
    </message>
    <message>
        <source>Handed in. It waits for review.</source>
        <translation>Afleveret. Den venter på gennemgang.</translation>
    </message>
    <message>
        <source>Given back. Its author hands in another edition.</source>
        <translation>Givet tilbage. Den, der skrev den, afleverer en ny udgave.</translation>
    </message>
    <message>
        <source>Reviewed. It waits for approval.</source>
        <translation>Gennemgået. Den venter på godkendelse.</translation>
    </message>
    <message>
        <source>Approved. It comes into force on its day.</source>
        <translation>Godkendt. Den træder i kraft på sin dag.</translation>
    </message>
    <message>
        <source>Retired. It is offered no more; it can still be read here.</source>
        <translation>Trukket tilbage. Den tilbydes ikke mere, men kan læses her.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionDetail</name>
    <message>
        <source>Edition %1</source>
        <translation>Udgave %1</translation>
    </message>
    <message>
        <source>Draft without a number</source>
        <translation>Kladde uden nummer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>says no version</source>
        <translation>angiver ingen version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Fulgte med programmet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It does not count here. %1</source>
        <translation>Den gælder ikke her. %1</translation>
    </message>
    <message>
        <source>It came as %1.</source>
        <translation>Den kom som %1.</translation>
    </message>
    <message>
        <source>This is what staff see, since %1.</source>
        <translation>Det er det, personalet ser, siden %1.</translation>
    </message>
    <message>
        <source>This is what staff see.</source>
        <translation>Det er det, personalet ser.</translation>
    </message>
    <message>
        <source>It comes into force %1.</source>
        <translation>Den træder i kraft %1.</translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation>Den venter på godkendelse.</translation>
    </message>
    <message>
        <source>It waits for another administrator to review it.</source>
        <translation>Den venter på, at en anden administrator gennemgår den.</translation>
    </message>
    <message>
        <source>Approved, in force from %1</source>
        <translation>Godkendt, gælder fra %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Hvem der har sagt hvad</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Sammenlign med den forrige</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save with signatures …</source>
        <translation>Gem med underskrifter …</translation>
    </message>
    <message>
        <source>Save as plain text …</source>
        <translation>Gem uden underskrifter …</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>Sammenlignet med den forrige</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>De to kan ikke sammenlignes</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Udskrevet %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionFiles</name>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>The file is taken in.</source>
        <translation>Filen er taget ind.</translation>
    </message>
    <message>
        <source>The file is kept as a draft. %1</source>
        <translation>Filen ligger som kladde. %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionText</name>
    <message>
        <source>not given in the source</source>
        <translation>ikke angivet i kilden</translation>
    </message>
    <message>
        <source>Document id: %1</source>
        <translation>Dokument-id: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>Gælder fra: %1</translation>
    </message>
    <message>
        <source>Valid to: %1</source>
        <translation>Gælder til: %1</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Gælder for: %1</translation>
    </message>
    <message>
        <source>Content owner: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Reviewed by: %1</source>
        <translation>Gennemgået af: %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Godkendt af: %1</translation>
    </message>
    <message>
        <source>Changes since the previous edition: %1</source>
        <translation>Ændringer siden forrige version: %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Maximum tolerable outage: %1</source>
        <translation>Acceptabel nedetid: %1</translation>
    </message>
    <message>
        <source>Stands in %1</source>
        <translation>Står i %1</translation>
    </message>
    <message>
        <source>Filled in by each clinic itself.</source>
        <translation>Udfyldes af hver enhed selv.</translation>
    </message>
    <message>
        <source>Recipients of reports</source>
        <translation>Modtagere af fejlmeldinger</translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation>Teksten kan ikke læses.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionWords</name>
    <message>
        <source>It is larger than what is taken in.</source>
        <translation>Den er større end det, der tages ind.</translation>
    </message>
    <message>
        <source>Text or signature has been changed after it was signed.</source>
        <translation>Tekst eller underskrift er ændret, efter at den blev underskrevet.</translation>
    </message>
    <message>
        <source>What is signed is something else than what it says.</source>
        <translation>Det, der er underskrevet, er noget andet, end det giver sig ud for.</translation>
    </message>
    <message>
        <source>Too few administrators have signed it.</source>
        <translation>For få administratorer har underskrevet den.</translation>
    </message>
    <message>
        <source>It is older than what has already been in force here.</source>
        <translation>Den er ældre end det, der allerede har været gældende her.</translation>
    </message>
    <message>
        <source>A version before it has not arrived yet.</source>
        <translation>En version før den er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>The list of administrators does not add up.</source>
        <translation>Listen over administratorer hænger ikke sammen.</translation>
    </message>
    <message>
        <source>Nobody has signed it.</source>
        <translation>Ingen har underskrevet den.</translation>
    </message>
    <message>
        <source>It is signed by somebody this computer does not trust.</source>
        <translation>Den er underskrevet af en, som denne computer ikke har tillid til.</translation>
    </message>
    <message>
        <source>Its number is too far ahead of the one in force.</source>
        <translation>Nummeret ligger for langt foran den, der gælder.</translation>
    </message>
    <message>
        <source>Author, reviewer and approver speak of different texts.</source>
        <translation>Forfatter, gennemgår og godkender taler om forskellige tekster.</translation>
    </message>
    <message>
        <source>Its author alone has reviewed or approved it; another administrator has to.</source>
        <translation>Kun den, der skrev den, har gennemgået eller godkendt den; det skal en anden administrator gøre.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it.</source>
        <translation>Ingen har gennemgået den.</translation>
    </message>
    <message>
        <source>Nobody has approved it.</source>
        <translation>Ingen har godkendt den.</translation>
    </message>
    <message>
        <source>The list of administrators has expired and must be signed anew first.</source>
        <translation>Listen over administratorer er udløbet og skal først underskrives på ny.</translation>
    </message>
    <message>
        <source>Nobody is trusted on this computer yet.</source>
        <translation>Ingen er betroet på denne computer endnu.</translation>
    </message>
    <message>
        <source>There are errors in the text.</source>
        <translation>Der er fejl i teksten.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>til gennemgang</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>givet tilbage</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>gennemgået</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommende</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gældende</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>trukket tilbage</translation>
    </message>
    <message>
        <source>Handed in for review</source>
        <translation>Afleveret til gennemgang</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Givet tilbage</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gennemgået</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionsPage</name>
    <message>
        <source>Editions</source>
        <translation>Udgaver</translation>
    </message>
    <message>
        <source>No edition is known here yet.</source>
        <translation>Ingen udgave er kendt her endnu.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>Take in an edition from a file …</source>
        <translation>Tag en udgave ind fra en fil …</translation>
    </message>
    <message>
        <source>%1: editions</source>
        <translation>%1: udgaver</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Fulgte med programmet</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <translation>kom hertil %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditorForm</name>
    <message>
        <source>Not given, or for example 2026-05-25</source>
        <translation>Ikke angivet, eller for eksempel 2026-05-25</translation>
    </message>
    <message>
        <source>Write the day as 2026-05-25, or leave it empty.</source>
        <translation>Skriv dagen som 2026-05-25, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Sådan læses det</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditorPage</name>
    <message>
        <source>Parts of the routine</source>
        <translation>Planens dele</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Editions and comparison</source>
        <translation>Udgaver og sammenligning</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Send til gennemgang</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>This draft was begun before; it is as you left it.</source>
        <translation>Kladden blev påbegyndt tidligere og er, som du forlod den.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Kladde %1</translation>
    </message>
    <message>
        <source>Mend what the check shows first.</source>
        <translation>Ret først det, som kontrollen viser.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Tilføj trin</translation>
    </message>
    <message>
        <source>About the routine</source>
        <translation>Om planen</translation>
    </message>
    <message>
        <source>Document and validity</source>
        <translation>Dokument og gyldighed</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Øvrige afsnit</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Fejlmeldingens udseende</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EndPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion</source>
        <translation>Reservrutins forslag</translation>
    </message>
    <message>
        <source>Taken back as a false alarm</source>
        <translation>Trukket tilbage som falsk alarm</translation>
    </message>
    <message>
        <source>To Status</source>
        <translation>Til Status</translation>
    </message>
    <message>
        <source>It is not known since when.</source>
        <translation>Det vides ikke siden hvornår.</translation>
    </message>
    <message>
        <source>Since %1. It lasted %2.</source>
        <translation>Siden %1. Det varede %2.</translation>
    </message>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer mangler – udfyld det</translation>
    </message>
    <message>
        <source>It works here again</source>
        <translation>Det virker her igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FaultChips</name>
    <message>
        <source>does not open</source>
        <translation>åbner ikke</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsomt</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>forkerte oplysninger</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>In a word, for example: prints the wrong name</source>
        <translation>Med et ord, for eksempel: udskriver forkert navn</translation>
    </message>
    <message>
        <source>How it is wrong, in a word</source>
        <translation>Hvad der er galt, med et ord</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FindingCard</name>
    <message>
        <source>Not a personal number …</source>
        <translation>Ikke et CPR-nummer …</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <translation>Hvad er det for et nummer?</translation>
    </message>
    <message>
        <source>Looks like a personal number</source>
        <translation>Ligner et personnummer</translation>
    </message>
    <message>
        <source>The text must not hold patient data.</source>
        <translation>Teksten må ikke indeholde oplysninger om borgere eller patienter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Slør</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>For example a telephone number. What you write is kept.</source>
        <translation>For eksempel et telefonnummer. Det, du skriver, gemmes.</translation>
    </message>
    <message>
        <source>Looks like a CPR number.</source>
        <translation>Ligner et CPR-nummer.</translation>
    </message>
    <message>
        <source>Looks like a personal number.</source>
        <translation>Ligner et personnummer.</translation>
    </message>
    <message>
        <source>A reason is missing. Write what the number is.</source>
        <translation>Der mangler en begrundelse. Skriv, hvad det er for et nummer.</translation>
    </message>
    <message>
        <source>The reason holds a number too. Write it in words.</source>
        <translation>Begrundelsen indeholder også et nummer. Skriv den med ord.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FlowPicture</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 fører til %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation>Delt mappe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Reports between computers</source>
        <translation>Fejlmeldinger mellem computere</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestemt af organisationen.</translation>
    </message>
    <message>
        <source>One that the contact person&apos;s computer reaches too. Empty: none.</source>
        <translation>En, som kontaktpersonens computer også kan nå. Tomt: ingen.</translation>
    </message>
    <message>
        <source>Only a part of the path is there. Write all of it.</source>
        <translation>Der står kun en del af stien. Skriv hele stien.</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Mappen læses.</translation>
    </message>
    <message>
        <source>Exchanged with the folder %1.</source>
        <translation>Udvekslet med mappen %1.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FollowUpPage</name>
    <message>
        <source>No outage is over yet. Those that are show up here.</source>
        <translation>Der er ingen afsluttede nedbrud endnu. De vises her, når de er slut.</translation>
    </message>
    <message>
        <source>Past outages</source>
        <translation>Tidligere nedbrud</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Nedbrud</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>trukket tilbage: %1</translation>
    </message>
    <message>
        <source>worked again %1</source>
        <translation>virkede igen %1</translation>
    </message>
    <message>
        <source>nobody knows when it worked again</source>
        <translation>ingen ved, hvornår det virkede igen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Kun her</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandInCard</name>
    <message>
        <source>What has changed since the edition in force</source>
        <translation>Ændringer siden den gældende udgave</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Adgangssætning til din nøgle</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Send til gennemgang</translation>
    </message>
    <message>
        <source>Offered from what differs. Put it into your own words.</source>
        <translation>Forslag ud fra det, der er forskelligt. Skriv det med dine egne ord.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>First edition.</source>
        <translation>Første udgave.</translation>
    </message>
    <message>
        <source>No administrator&apos;s key that is trusted here has been opened. Make one, or ask an administrator to add yours, under Settings, Administrators.</source>
        <translation>Ingen administratornøgle, som er betroet her, er åbnet. Opret en, eller bed en administrator om at tilføje din, under Indstillinger, Administratorer.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandedCard</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer mangler – udfyld det</translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation>Gå videre og afvent</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Åbn i mailprogrammet</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring det ind…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>See it in the outbox</source>
        <translation>Se den i udbakken</translation>
    </message>
    <message>
        <source>%1 is ready since %2</source>
        <translation>%1 er klar siden %2</translation>
    </message>
    <message>
        <source>It is not sent yet. Send it from the outbox, or call %1.</source>
        <translation>Den er ikke sendt endnu. Send den fra udbakken, eller ring til %1.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation>Intet sendes af sig selv. Fortæl %1, at den er her: ring, send en mail, eller aflever papiret.</translation>
    </message>
    <message>
        <source>It waits for the shared folder. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation>Den venter på den delte mappe. Fortæl %1, at den er her: ring, send en mail, eller aflever papiret.</translation>
    </message>
    <message>
        <source>It goes to %1 through the shared folder. Call as well when it is urgent, or when nobody takes it over.</source>
        <translation>Den går til %1 via den delte mappe. Ring også, når det haster, eller når ingen overtager den.</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Gem overleveringsfil …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandoverActs</name>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet, so no file was written.</source>
        <translation>Der er ikke afleveret noget endnu, så der blev ikke skrevet en fil.</translation>
    </message>
    <message>
        <source>Written: %1. Take it to the other computer and drop it on its window.</source>
        <translation>Skrevet: %1. Tag den med til den anden computer, og slip den på vinduet dér.</translation>
    </message>
    <message>
        <source>Handover files</source>
        <translation>Overleveringsfiler</translation>
    </message>
    <message>
        <source>All that is in the file was here already.</source>
        <translation>Alt i filen var her i forvejen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n ny fejlmelding</numerusform>
            <numerusform>%n nye fejlmeldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n opdatering</numerusform>
            <numerusform>%n opdateringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>%n anden hændelse</numerusform>
            <numerusform>%n andre hændelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation>%1 er modtaget.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Anyone here: choose what does not work, answer one question at a time, and hand the report over.</source>
        <translation>Alle her: vælg det, der ikke virker, svar på ét spørgsmål ad gangen, og aflever fejlmeldingen.</translation>
    </message>
    <message>
        <source>Contact person: takes the report over in the outbox, reads the exact message, sends it and notes the case number.</source>
        <translation>Kontaktpersonen: overtager fejlmeldingen i udbakken, læser beskeden, præcis som den sendes, sender den og noterer sagsnummeret.</translation>
    </message>
    <message>
        <source>Unit manager: sees past outages under Follow-up.</source>
        <translation>Enhedslederen: ser tidligere nedbrud under Opfølgning.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Hvor tingene ligger</translation>
    </message>
    <message>
        <source>Everything lies in your own folder on this computer. The folder stands under Settings.</source>
        <translation>Alt ligger i din egen mappe på denne computer. Mappen står under Indstillinger.</translation>
    </message>
    <message>
        <source>An answer turns green only when it is on the disk. “Not saved” means that it is in memory alone; print or copy what has to last.</source>
        <translation>Et svar bliver først grønt, når det ligger på disken. »Ikke gemt« betyder, at det kun er i hukommelsen; udskriv eller kopiér det, der skal bevares.</translation>
    </message>
    <message>
        <source>What Reservrutin does not do</source>
        <translation>Hvad Reservrutin ikke gør</translation>
    </message>
    <message>
        <source>It repairs nothing and knows nothing about the system itself. It shows the routine and carries the report.</source>
        <translation>Det reparerer ikke noget og ved intet om selve systemet. Det viser indsatsplanen og bringer fejlmeldingen videre.</translation>
    </message>
    <message>
        <source>It sends nothing by itself before a contact person has said so.</source>
        <translation>Det sender ikke noget af sig selv, før en kontaktperson har sagt det.</translation>
    </message>
    <message>
        <source>It is no place for patient data. What looks like a personal number is stopped.</source>
        <translation>Det er ikke et sted for oplysninger om borgere eller patienter. Det, der ligner et CPR-nummer, standses.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>answers, while an answer has the focus</source>
        <translation>svarer, når et svar er markeret</translation>
    </message>
    <message>
        <source>Alt+1 … 9</source>
        <translation>Alt+1 … 9</translation>
    </message>
    <message>
        <source>answers, always</source>
        <translation>svarer, altid</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the main action of the page or the card</source>
        <translation>sidens eller kortets hovedknap</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back; what is written is kept</source>
        <translation>tilbage; det skrevne bevares</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>søg</translation>
    </message>
    <message>
        <source>Ctrl + − 0</source>
        <translation>Ctrl + − 0</translation>
    </message>
    <message>
        <source>larger, smaller and normal text</source>
        <translation>større, mindre og normal tekst</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>denne side</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HomePage</name>
    <message>
        <source>Search system or routine …</source>
        <translation>Søg system eller indsatsplan …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation>Hvad virker ikke?</translation>
    </message>
    <message>
        <source>Search system or routine</source>
        <translation>Søg system eller indsatsplan</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::JoinCard</name>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation>%1 fejlmeldinger handler om det samme – saml dem</translation>
    </message>
    <message>
        <source>Join with %1 …</source>
        <translation>Saml med %1 …</translation>
    </message>
    <message>
        <source>Join with %1 others …</source>
        <translation>Saml med %1 andre …</translation>
    </message>
    <message>
        <source>Which of them go into one message? Above is what it would say.</source>
        <translation>Hvilke af dem skal i samme besked? Ovenfor står, hvordan den bliver.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Saml</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>It is part of %1, which speaks for it.</source>
        <translation>Den indgår i %1, som også melder for den.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation>%1 fejlmeldinger i en</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Del dem igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::KeyOpener</name>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangsfrase</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Åbn nøglen</translation>
    </message>
    <message>
        <source>Make a key under Administrators</source>
        <translation>Lav en nøgle under Administratorer</translation>
    </message>
    <message>
        <source>The key is being opened. It takes about a second.</source>
        <translation>Nøglen åbnes. Det tager cirka et sekund.</translation>
    </message>
    <message>
        <source>There is no key of yours on this computer. Make one first.</source>
        <translation>Du har ingen nøgle på denne computer. Lav en først.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::LeftOverCard</name>
    <message>
        <source>See it in the outbox</source>
        <translation>Se den i udbakken</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Fejlmelding %1</translation>
    </message>
    <message>
        <source>It was never handed over. It stays a draft here, and nobody gets it.</source>
        <translation>Den blev aldrig afleveret. Den bliver her som kladde, og ingen får den.</translation>
    </message>
    <message>
        <source>It is withdrawn too. If you have already told %1 about it, tell them that as well.</source>
        <translation>Den er også trukket tilbage. Har du allerede talt med %1, så fortæl dem også det.</translation>
    </message>
    <message>
        <source>It still waits for a contact person. Tell %1 that it is over, or withdraw the report in the outbox.</source>
        <translation>Den venter stadig på en kontaktperson. Fortæl %1, at det er slut, eller træk fejlmeldingen tilbage i udbakken.</translation>
    </message>
    <message>
        <source>It is on its way and may arrive. Tell the recipient that it is over.</source>
        <translation>Den er på vej og kan nå frem. Fortæl modtageren, at det er slut.</translation>
    </message>
    <message>
        <source>%1 has it and has not sent it yet. Agree on whether it should still be sent.</source>
        <translation>%1 har den og har ikke sendt den endnu. Aftal, om den stadig skal sendes.</translation>
    </message>
    <message>
        <source>It is not sent yet. Send it or withdraw it in the outbox.</source>
        <translation>Den er ikke sendt endnu. Send den, eller træk den tilbage i udbakken.</translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it was a false alarm.</source>
        <translation>Den er kvitteret som sag %1. Fortæl %2, at det var en falsk alarm.</translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it works again.</source>
        <translation>Den er kvitteret som sag %1. Fortæl %2, at det virker igen.</translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it was a false alarm.</source>
        <translation>Den er allerede afleveret. Fortæl %1, at det var en falsk alarm.</translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it works again.</source>
        <translation>Den er allerede afleveret. Fortæl %1, at det virker igen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::LineChoice</name>
    <message>
        <source>Lines from the course of events</source>
        <translation>Linjer fra hændelsesforløbet</translation>
    </message>
    <message>
        <source>These lines go with the report. Uncheck what is to be left out.</source>
        <translation>Disse linjer kommer med i fejlmeldingen. Fjern markeringen ved det, der ikke skal med.</translation>
    </message>
    <message>
        <source> (measured by the computer)</source>
        <translation> (målt af computeren)</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MailCard</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestemt af organisationen.</translation>
    </message>
    <message>
        <source>Sending a test to %1 …</source>
        <translation>Sender en prøve til %1 …</translation>
    </message>
    <message>
        <source>The mail server took the test. Look whether it arrives.</source>
        <translation>Mailserveren modtog prøven. Se efter, om den når frem.</translation>
    </message>
    <message>
        <source>The mail server did not take it now%1. Try again in a while.</source>
        <translation>Mailserveren modtog den ikke nu%1. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The mail server refused the test%1. Check the sender&apos;s address.</source>
        <translation>Mailserveren afviste prøven%1. Kontrollér afsenderens adresse.</translation>
    </message>
    <message>
        <source>The mail server stopped answering. The test may have arrived.</source>
        <translation>Mailserveren holdt op med at svare. Prøven kan være nået frem.</translation>
    </message>
    <message>
        <source>The test did not leave%1. Check server, user name and password.</source>
        <translation>Prøven kom ikke af sted%1. Kontrollér server, brugernavn og adgangskode.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MainWindow</name>
    <message>
        <source>DRILL. Nothing leaves this computer, and nothing is counted.</source>
        <translation>ØVELSE. Intet forlader denne computer, og intet tælles med.</translation>
    </message>
    <message>
        <source>DRILL – Reservrutin</source>
        <translation>ØVELSE – Reservrutin</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MoreWays</name>
    <message>
        <source>More ways</source>
        <translation>Flere muligheder</translation>
    </message>
    <message>
        <source>False alarm – take it back</source>
        <translation>Falsk alarm – træk tilbage</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Start another one</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>The event stays in the course of events, marked as a false alarm.</source>
        <translation>Hændelsen bliver stående, mærket som falsk alarm.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The event goes on where it was.</source>
        <translation>Hændelsen fortsætter, hvor den var.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen nu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NameSystem</name>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Systemets navn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Which systems are not working?</source>
        <translation>Hvilke systemer virker ikke?</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Et andet system</translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation>Hvad virker ikke?</translation>
    </message>
    <message>
        <source>Name of the system or the equipment</source>
        <translation>Navn på systemet eller udstyret</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NewRoutine</name>
    <message>
        <source>New routine</source>
        <translation>Ny indsatsplan</translation>
    </message>
    <message>
        <source>It begins as a template, and is a draft until it is approved.</source>
        <translation>Den begynder som en skabelon og er en kladde, indtil den er godkendt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NextCheckCard</name>
    <message>
        <source>It works again</source>
        <translation>Det virker igen</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Stadig nede</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Næste kontrol</translation>
    </message>
    <message>
        <source>put it off</source>
        <translation>udskyd</translation>
    </message>
    <message>
        <source>Put off the next check</source>
        <translation>Udskyd næste kontrol</translation>
    </message>
    <message>
        <source>%1 min from now</source>
        <translation>Om %1 min</translation>
    </message>
    <message>
        <source>Time to check again</source>
        <translation>Tid til at kontrollere igen</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Næste kontrol %1</translation>
    </message>
    <message>
        <source>since %1 ·</source>
        <translation>siden %1 ·</translation>
    </message>
    <message>
        <source>in %1 minutes ·</source>
        <translation>om %1 minutter ·</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NextTrustCard</name>
    <message>
        <source>Administrators version %1</source>
        <translation>Administratorer version %1</translation>
    </message>
    <message>
        <source>Name of a new administrator</source>
        <translation>En ny administrators navn</translation>
    </message>
    <message>
        <source>Public key of the new administrator</source>
        <translation>Den nye administrators offentlige nøgle</translation>
    </message>
    <message>
        <source>Sign the new list</source>
        <translation>Underskriv den nye liste</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Ret listen</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Hvem der bliver</translation>
    </message>
    <message>
        <source>Role of the new administrator</source>
        <translation>Den nye administrators rolle</translation>
    </message>
    <message>
        <source>How many must sign the next change</source>
        <translation>Hvor mange der skal underskrive næste ændring</translation>
    </message>
    <message>
        <source>Who reviews and approves</source>
        <translation>Hvem der gennemgår og godkender</translation>
    </message>
    <message>
        <source>Others than the author, as soon as there are two</source>
        <translation>En anden end den, der skrev, så snart de er to</translation>
    </message>
    <message>
        <source>Others than the author, always</source>
        <translation>Altid en anden end den, der skrev</translation>
    </message>
    <message>
        <source>The author may do it alone</source>
        <translation>Den, der skrev, må gøre det alene</translation>
    </message>
    <message>
        <source>Fingerprint %1. Compare it with the new administrator&apos;s own.</source>
        <translation>Fingeraftryk %1. Sammenlign det med det, den nye administrator har.</translation>
    </message>
    <message>
        <source>44 characters, shown on the new administrator&apos;s own page.</source>
        <translation>44 tegn, som vises på den nye administrators egen side.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bliver</translation>
    </message>
    <message>
        <source>The name is missing. Write it as it shall stand in the list.</source>
        <translation>Navnet mangler. Skriv det, som det skal stå i listen.</translation>
    </message>
    <message>
        <source>This is no public key. Copy all 44 characters of it.</source>
        <translation>Det er ikke en offentlig nøgle. Kopiér alle 44 tegn.</translation>
    </message>
    <message>
        <source>Signed by you. Give the file to another administrator, who signs it too.</source>
        <translation>Underskrevet af dig. Giv filen til en anden administrator, som også underskriver.</translation>
    </message>
    <message>
        <source>The new list holds from now on. Other computers take it with the next exchange.</source>
        <translation>Den nye liste gælder fra nu. Andre computere får den ved næste udveksling.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NoteRow</name>
    <message>
        <source>Write what happens</source>
        <translation>Skriv, hvad der sker</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Write what happens …</source>
        <translation>Skriv, hvad der sker …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OngoingCard</name>
    <message>
        <source>DRILL</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hændelse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Fortsæt: %1</translation>
    </message>
    <message>
        <source>New event beside: %1</source>
        <translation>Ny hændelse ved siden af: %1</translation>
    </message>
    <message>
        <source>%1 · only this computer since %2</source>
        <translation>%1 · kun her siden %2</translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation>%1 · %2 siden %3</translation>
    </message>
    <message>
        <source>Last confirmed %1</source>
        <translation>Senest bekræftet %1</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Næste kontrol %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Everything is down on this computer alone since %1</source>
        <translation>Alt er nede kun på denne computer siden %1</translation>
    </message>
    <message>
        <source>Everything is down since %1</source>
        <translation>Alt er nede siden %1</translation>
    </message>
    <message>
        <source>Open it when it works here, or to take it back.</source>
        <translation>Åbn det, når det virker her igen, eller for at trække det tilbage.</translation>
    </message>
    <message>
        <source>Call %1 for help.</source>
        <translation>Ring til %1, hvis du har brug for hjælp.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxList</name>
    <message>
        <source>Search number, clinic, case …</source>
        <translation>Søg nummer, enhed, sag …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Fejlmeldinger</translation>
    </message>
    <message>
        <source>Search in the outbox</source>
        <translation>Søg i udbakken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Har brug for dig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Nothing here just now.</source>
        <translation>Intet her lige nu.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Intet passer til søgningen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxPage</name>
    <message>
        <source>Nothing here yet. Reports that are handed over show up here.</source>
        <translation>Her er ikke noget endnu. Afleverede fejlmeldinger vises her.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Gem overleveringsfil …</translation>
    </message>
    <message>
        <source>Take in a handover file …</source>
        <translation>Modtag en overleveringsfil …</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle fejlmeldinger</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OwnKeyCard</name>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Din egen adgangsfrase</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Samme adgangsfrase en gang til</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Lav nøglen</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Din nøgle</translation>
    </message>
    <message>
        <source>Whoever keeps routines signs with a key of their own. Staff need none.</source>
        <translation>Den, der passer indsatsplaner, underskriver med sin egen nøgle. Personalet behøver ingen.</translation>
    </message>
    <message>
        <source>At least %1 characters, such as four words. Nobody can find it out for you.</source>
        <translation>Mindst %1 tegn, for eksempel fire ord. Ingen kan finde den frem for dig.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din rolle</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeraftryk</translation>
    </message>
    <message>
        <source>Public key, for an administrator who lets you in</source>
        <translation>Offentlig nøgle, til den administrator, der lukker dig ind</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Kopiér den offentlige nøgle</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message>
        <source>The key is open. It closes by itself %1 minutes after you last used it.</source>
        <translation>Nøglen er åben. Den lukker af sig selv %1 minutter efter, at du sidst brugte den.</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Luk nøglen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The two are not the same. Write both once more.</source>
        <translation>De to er ikke ens. Skriv begge en gang til.</translation>
    </message>
    <message>
        <source>The key is being made and sealed with your passphrase. It takes a few seconds; the window goes on meanwhile.</source>
        <translation>Nøglen laves og forsegles med din adgangsfrase. Det tager nogle sekunder; vinduet virker imens.</translation>
    </message>
    <message>
        <source>The key is made and lies in your own folder on this computer. Open it to use it.</source>
        <translation>Nøglen er lavet og ligger i din egen mappe på denne computer. Åbn den for at bruge den.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Page</name>
    <message>
        <source>Back to %1</source>
        <translation>Tilbage til %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PersonPage</name>
    <message>
        <source>Who sits here?</source>
        <translation>Hvem sidder her?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestemt af organisationen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PhonePage</name>
    <message>
        <source>Phone it in</source>
        <translation>Ring det ind</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PhonePanel</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer mangler – udfyld det</translation>
    </message>
    <message>
        <source>Read and received</source>
        <translation>Læst op og modtaget</translation>
    </message>
    <message>
        <source>To read on the telephone</source>
        <translation>Til oplæsning i telefonen</translation>
    </message>
    <message>
        <source>Who answered (may be left out)</source>
        <translation>Hvem svarede? (kan udelades)</translation>
    </message>
    <message>
        <source>Case number (may be left out)</source>
        <translation>Sagsnummer (kan udelades)</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Tilbage til fejlmeldingen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
    <message>
        <source>Call %1 – ask for %2</source>
        <translation>Ring til %1 – spørg efter %2</translation>
    </message>
    <message>
        <source>The source gives no number for %1</source>
        <translation>Kilden angiver intet nummer til %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ProgressTrack</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nået</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ProposalCard</name>
    <message>
        <source>Take in a proposal …</source>
        <translation>Tag et forslag ind …</translation>
    </message>
    <message>
        <source>Sign the proposal</source>
        <translation>Underskriv forslaget</translation>
    </message>
    <message>
        <source>Sign what another administrator proposes</source>
        <translation>Underskriv det, en anden administrator foreslår</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Version %1, signed by %2.</source>
        <translation>Version %1, underskrevet af %2.</translation>
    </message>
    <message>
        <source>The list is then renewed no later than %1.</source>
        <translation>Listen fornyes derefter senest %1.</translation>
    </message>
    <message>
        <source>The file is not taken in. %1</source>
        <translation>Filen blev ikke taget ind. %1</translation>
    </message>
    <message>
        <source>Signed by you too, but more signatures are needed. Give the file to the next administrator.</source>
        <translation>Underskrevet af dig også, men der skal flere underskrifter til. Giv filen til næste administrator.</translation>
    </message>
    <message>
        <source>Signed and published: the new list holds from now on.</source>
        <translation>Underskrevet og offentliggjort: den nye liste gælder fra nu.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::QuestionPart</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Rail</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Try it (drill)</source>
        <translation>Prøv (øvelse)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Hovedmenu</translation>
    </message>
    <message>
        <source>Not you? Change</source>
        <translation>Ikke dig? Skift</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 venter</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du er her</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReadingPage</name>
    <message>
        <source>not given in the source</source>
        <translation>ikke angivet i kilden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The routine cannot be read</source>
        <translation>Indsatsplanen kan ikke læses</translation>
    </message>
    <message>
        <source>This routine comes from a newer version of Reservrutin. Read it step by step; the report goes through the general walk.</source>
        <translation>Indsatsplanen kommer fra en nyere version af Reservrutin. Læs den trin for trin; fejlmeldingen sker via den generelle gennemgang.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Tilbage til gennemgangen</translation>
    </message>
    <message>
        <source>Use the general walk</source>
        <translation>Brug den generelle gennemgang</translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation>%1 virker ikke</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokument-id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Content owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gennemgået af</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Ændringer siden forrige udgave</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Maximum tolerable outage: %1</source>
        <translation>Acceptabel nedetid: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Choose what is not working</source>
        <translation>Vælg det, der ikke virker</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Udarbejdet af</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Begrundelse med få ord</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lad det være</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RecipientNews</name>
    <message>
        <source>The recipient %1 changed %2. Before: %3. Now: %4.</source>
        <translation>Modtageren %1 blev ændret %2. Før: %3. Nu: %4.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RecipientsForm</name>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>No address is changed yet.</source>
        <translation>Ingen adresse er ændret endnu.</translation>
    </message>
    <message>
        <source>Change a recipient</source>
        <translation>Ret en modtager</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RemarksCard</name>
    <message>
        <source>Check of the routine</source>
        <translation>Kontrol af planen</translation>
    </message>
    <message>
        <source>Nothing to mend: it may be handed in</source>
        <translation>Intet at rette: den kan sendes</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportCard</name>
    <message>
        <source>the mail server took it</source>
        <translation>mailserveren modtog den</translation>
    </message>
    <message>
        <source>through the mail program</source>
        <translation>via mailprogrammet</translation>
    </message>
    <message>
        <source>as copied text</source>
        <translation>som kopieret tekst</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>pr. telefon</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kø</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendes</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>afvist: %1</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>kan være nået frem</translation>
    </message>
    <message>
        <source>opened – did you send it?</source>
        <translation>åbnet – sendte du den?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis fejlmeldingen</translation>
    </message>
    <message>
        <source>Fault report %1 – withdrawn</source>
        <translation>Fejlmelding %1 – trukket tilbage</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Fejlmelding %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Afleveret %1</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>With a contact person</source>
        <translation>Hos kontaktperson</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>venter på %1</translation>
    </message>
    <message>
        <source>Taken over %1</source>
        <translation>Overtaget %1</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>%1 sender den</translation>
    </message>
    <message>
        <source>With a contact person %1</source>
        <translation>Hos kontaktperson %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Meldt %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kvitteret</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>intet svar endnu</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Kvitteret %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sag %1</translation>
    </message>
    <message>
        <source>in the queue on another computer</source>
        <translation>i kø på en anden computer</translation>
    </message>
    <message>
        <source>Fault report %1 – part of %2</source>
        <translation>Fejlmelding %1 – indgår i %2</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Gem overleveringsfil …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Printed for %1. Did you hand it over?</source>
        <translation>Udskrevet til %1. Afleverede du den?</translation>
    </message>
    <message>
        <source>Copied for %1. Did you send it?</source>
        <translation>Kopieret til %1. Sendte du den?</translation>
    </message>
    <message>
        <source>Opened in the mail program for %1. Did you send it?</source>
        <translation>Åbnet i mailprogrammet til %1. Sendte du den?</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Venter på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Kvitteret, sag %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportDetail</name>
    <message>
        <source>The message</source>
        <translation>Beskeden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring det ind…</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Flere muligheder</translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation>Skriv en opdatering …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>Nobody answers – send it myself …</source>
        <translation>Ingen svarer – send selv …</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Choose another way out below.</source>
        <translation>Vælg en anden måde herunder.</translation>
    </message>
    <message>
        <source>I am a contact person – take over</source>
        <translation>Jeg er kontaktperson – overtag</translation>
    </message>
    <message>
        <source>Take over from %1 …</source>
        <translation>Overtag fra %1 …</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Kontaktperson: %1</translation>
    </message>
    <message>
        <source>%1 took it over as well, on another computer. Agree on who sends it.</source>
        <translation>%1 overtog den også på en anden computer. Aftal, hvem der sender.</translation>
    </message>
    <message>
        <source>The whole delivery log</source>
        <translation>Hele leveringsloggen</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Del dem igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportForm</name>
    <message>
        <source>When was it discovered?</source>
        <translation>Hvornår blev fejlen opdaget?</translation>
    </message>
    <message>
        <source>Which systems?</source>
        <translation>Hvilke systemer?</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Anmelder</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Hvad er der sket?</translation>
    </message>
    <message>
        <source>How is it wrong?</source>
        <translation>Hvad er der galt?</translation>
    </message>
    <message>
        <source>that is me</source>
        <translation>det er mig</translation>
    </message>
    <message>
        <source>Is that you? Press Enter on “that is me”, or write your name.</source>
        <translation>Er det dig? Tryk Enter på »det er mig«, eller skriv dit navn.</translation>
    </message>
    <message>
        <source>That is later than now. It can be right; look once more.</source>
        <translation>Det er senere end nu. Det kan være rigtigt; se en gang til.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>for %1 siden</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportLayoutForm</name>
    <message>
        <source>Language of report, paper and phone script</source>
        <translation>Sprog i fejlmelding, på papir og i telefonmanuskript</translation>
    </message>
    <message>
        <source>A report always names the system, the clinic, the person who reports and when it was discovered. What else it must hold, and who gets it, stands in its step.</source>
        <translation>En fejlmelding nævner altid system, enhed, hvem der melder, og hvornår fejlen blev opdaget. Hvad den ellers skal indeholde, og hvem der får den, står i dens trin.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportPage</name>
    <message>
        <source>The report is done</source>
        <translation>Fejlmeldingen er færdig</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Flere muligheder</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis fejlmeldingen</translation>
    </message>
    <message>
        <source>This is the report</source>
        <translation>Sådan bliver fejlmeldingen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Aflever til %1</translation>
    </message>
    <message>
        <source>Report outage in %1</source>
        <translation>Meld nedbrud i %1</translation>
    </message>
    <message>
        <source>Report disruption in %1</source>
        <translation>Meld driftsforstyrrelse i %1</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Skjul fejlmeldingen</translation>
    </message>
    <message>
        <source>Report that everything is down</source>
        <translation>Meld, at alt er nede</translation>
    </message>
    <message>
        <source>Report that everything is disturbed</source>
        <translation>Meld forstyrrelse i alle systemer</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring det ind…</translation>
    </message>
    <message>
        <source>Phoning it in hands the report over as well.</source>
        <translation>Når du ringer den ind, afleveres fejlmeldingen også.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RestoredForm</name>
    <message>
        <source>Since when does it work again?</source>
        <translation>Siden hvornår virker det igen?</translation>
    </message>
    <message>
        <source>Yes, it works again</source>
        <translation>Ja, det virker igen</translation>
    </message>
    <message>
        <source>I do not know when</source>
        <translation>Ved ikke hvornår</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>That is later than now. Write when it began to work.</source>
        <translation>Det er senere end nu. Skriv, hvornår det begyndte at virke.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutineCard</name>
    <message>
        <source>Approved document</source>
        <translation>Godkendt dokument</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s own, not approved by anyone</source>
        <translation>Reservrutins egen, ikke godkendt af nogen</translation>
    </message>
    <message>
        <source>Template, not approved</source>
        <translation>Skabelon, ikke godkendt</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gyldig til %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>not valid until %1</source>
        <translation>gælder først fra %1</translation>
    </message>
    <message>
        <source>validity is not given in the source</source>
        <translation>gyldighed ikke angivet i kilden</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · version %2 · %3</translation>
    </message>
    <message>
        <source>Made by a newer version: it can be read, not walked.</source>
        <translation>Lavet af en nyere version: den kan læses, ikke gennemgås.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Action card …</source>
        <translation>Actioncard …</translation>
    </message>
    <message>
        <source>Blank report form …</source>
        <translation>Tom fejlmeldingsblanket …</translation>
    </message>
    <message>
        <source>expired %1, %2 d ago</source>
        <translation>udløb %1, for %2 d siden</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>udløber %1</translation>
    </message>
    <message>
        <source>an edition: %1</source>
        <translation>udgave: %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Udgaver</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesCard</name>
    <message>
        <source>Routines and drills</source>
        <translation>Indsatsplaner og øvelser</translation>
    </message>
    <message>
        <source>%1 cannot be read. The other routines work as usual.</source>
        <translation>%1 kan ikke læses. De andre indsatsplaner virker som sædvanligt.</translation>
    </message>
    <message>
        <source>Telephone to %1 missing – fill it in</source>
        <translation>Telefon til %1 mangler – udfyld den</translation>
    </message>
    <message>
        <source>Last drill %1</source>
        <translation>Seneste øvelse %1</translation>
    </message>
    <message>
        <source>%1: validity not given</source>
        <translation>%1: gyldighed ikke angivet</translation>
    </message>
    <message>
        <source>%1 applies from %2</source>
        <translation>%1 gælder fra %2</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 udløb %2</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 gælder</translation>
    </message>
    <message>
        <source>%1 expires soon, %2</source>
        <translation>%1 udløber snart, %2</translation>
    </message>
    <message>
        <source>%1 is valid to %2</source>
        <translation>%1 er gyldig til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) due for review</source>
        <translation>
            <numerusform>%n indsatsplan skal gennemgås</numerusform>
            <numerusform>%n indsatsplaner skal gennemgås</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Indsatsplaner</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Øvrige</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Udgaver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Gælder ikke</translation>
    </message>
    <message>
        <source>Take in a routine from a file …</source>
        <translation>Tag en indsatsplan ind fra en fil …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SearchField</name>
    <message>
        <source>Ctrl F</source>
        <comment>the key that finds the search field</comment>
        <translation>Ctrl F</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SectionsForm</name>
    <message>
        <source>Read beside the steps and printed after them; the walk needs none.</source>
        <translation>Læses ved siden af trinnene og udskrives efter dem; ingen trin kræver dem.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Tilføj afsnit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Fjern afsnittet</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Sentences</name>
    <message>
        <source>Your name is missing. Write it and try again.</source>
        <translation>Dit navn mangler. Skriv det, og prøv igen.</translation>
    </message>
    <message>
        <source>The unit is missing. Write it and try again.</source>
        <translation>Enheden mangler. Skriv den, og prøv igen.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write something and try again.</source>
        <translation>Der er ikke skrevet noget endnu. Skriv noget, og prøv igen.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it; what you wrote is still here.</source>
        <translation>Teksten er for lang. Gør den kortere; det, du skrev, er her stadig.</translation>
    </message>
    <message>
        <source>A reason is missing. Write it in a few words.</source>
        <translation>Der mangler en begrundelse. Skriv den med få ord.</translation>
    </message>
    <message>
        <source>The time cannot be read. Write it as 08:12 or 2026-11-22 08:12.</source>
        <translation>Tidspunktet kan ikke læses. Skriv det som 08:12 eller 2026-11-22 08:12.</translation>
    </message>
    <message>
        <source>The address cannot be read: %1. Check how it is spelled.</source>
        <translation>Adressen kan ikke læses: %1. Kontrollér, hvordan den er stavet.</translation>
    </message>
    <message>
        <source>The mail server cannot be read: %1. Write it as smtp://name:port.</source>
        <translation>Mailserveren kan ikke læses: %1. Skriv den som smtp://navn:port.</translation>
    </message>
    <message>
        <source>This looks like a personal identity number: %1. Remove it or mask it.</source>
        <translation>Det ligner et personnummer: %1. Fjern det, eller slør det.</translation>
    </message>
    <message>
        <source>No system is chosen. Choose or write at least one.</source>
        <translation>Der er ikke valgt noget system. Vælg eller skriv mindst ét.</translation>
    </message>
    <message>
        <source>This could not be found: %1. Go back to Status and open it from there.</source>
        <translation>Det kunne ikke findes: %1. Gå til Status, og åbn det derfra.</translation>
    </message>
    <message>
        <source>That step is not part of the routine. Go back to Status and open the outage again.</source>
        <translation>Trinnet findes ikke i indsatsplanen. Gå til Status, og åbn nedbruddet igen.</translation>
    </message>
    <message>
        <source>That step has not been reached. Answer the current step first.</source>
        <translation>Det trin er ikke nået endnu. Svar på det aktuelle trin først.</translation>
    </message>
    <message>
        <source>That answer is not part of the routine. Choose one of the answers shown.</source>
        <translation>Svaret findes ikke i indsatsplanen. Vælg et af de viste svar.</translation>
    </message>
    <message>
        <source>The outage is already over. Open it again if it still goes on.</source>
        <translation>Nedbruddet er allerede slut. Åbn det igen, hvis det stadig er i gang.</translation>
    </message>
    <message>
        <source>The outage is still going on. There is nothing to open again.</source>
        <translation>Nedbruddet er stadig i gang. Der er ikke noget at åbne igen.</translation>
    </message>
    <message>
        <source>The outage was withdrawn. Open it again if it goes on after all.</source>
        <translation>Nedbruddet er trukket tilbage. Åbn det igen, hvis det alligevel er i gang.</translation>
    </message>
    <message>
        <source>The report is already handed over. Follow it in the outbox.</source>
        <translation>Fejlmeldingen er allerede afleveret. Følg den i udbakken.</translation>
    </message>
    <message>
        <source>The report is not handed over yet. Fill it in and hand it over first.</source>
        <translation>Fejlmeldingen er ikke afleveret endnu. Udfyld og aflever den først.</translation>
    </message>
    <message>
        <source>The report is already taken over by %1. Talk to them before you go on.</source>
        <translation>Fejlmeldingen er allerede overtaget af %1. Tal med dem, før du går videre.</translation>
    </message>
    <message>
        <source>Nobody has taken over the report. A contact person takes it over first.</source>
        <translation>Ingen har overtaget fejlmeldingen. En kontaktperson overtager den først.</translation>
    </message>
    <message>
        <source>The report has already been given. Call the recipient if something is wrong in it.</source>
        <translation>Fejlen er allerede meldt. Ring til modtageren, hvis noget i fejlmeldingen er forkert.</translation>
    </message>
    <message>
        <source>The report has not been given yet. Send it or say how it was given first.</source>
        <translation>Fejlen er ikke meldt endnu. Send fejlmeldingen, eller angiv først, hvordan den blev afleveret.</translation>
    </message>
    <message>
        <source>The report was withdrawn. Nothing more can be done with it.</source>
        <translation>Fejlmeldingen er trukket tilbage. Der kan ikke gøres mere med den.</translation>
    </message>
    <message>
        <source>Only a contact person can do this. Say that you are a contact person first.</source>
        <translation>Det kan kun en kontaktperson gøre. Angiv først, at du er kontaktperson.</translation>
    </message>
    <message>
        <source>No sender address is set. Write one under Settings, or call instead.</source>
        <translation>Der er ikke angivet en afsenderadresse. Skriv en under Indstillinger, eller ring i stedet.</translation>
    </message>
    <message>
        <source>There is no address to send to. Call, or fill it in under Contacts.</source>
        <translation>Der er ingen adresse at sende til. Ring, eller udfyld den under Kontakter.</translation>
    </message>
    <message>
        <source>No mail server is set. Use the mail program, the phone or paper instead.</source>
        <translation>Der er ikke angivet en mailserver. Brug mailprogrammet, telefonen eller papir i stedet.</translation>
    </message>
    <message>
        <source>This is a drill, and nothing may leave. Choose another way for the drill.</source>
        <translation>Dette er en øvelse, og intet må forlade computeren. Vælg en anden måde til øvelsen.</translation>
    </message>
    <message>
        <source>This recipient is changed by approval only. Talk to the owner of the routine.</source>
        <translation>Denne modtager ændres kun ved godkendelse. Tal med den ansvarlige for indsatsplanen.</translation>
    </message>
    <message>
        <source>This delivery is not waiting any more. See where it is in the outbox.</source>
        <translation>Leveringen venter ikke længere. Se i udbakken, hvor den er.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that it is there and may be opened.</source>
        <translation>Filen kan ikke læses: %1. Kontrollér, at den findes og må åbnes.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Filen kunne ikke skrives: %1. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Ask the person who keeps the routines for a new one.</source>
        <translation>Filen er beskadiget: %1. Bed den, der passer indsatsplanerne, om en ny.</translation>
    </message>
    <message>
        <source>This comes from a newer version of Reservrutin. Read it here, and update when you can.</source>
        <translation>Det kommer fra en nyere version af Reservrutin. Læs det her, og opdatér, når du kan.</translation>
    </message>
    <message>
        <source>The data folder lies on a file share: %1. Choose a folder on this computer.</source>
        <translation>Datamappen ligger på et fællesdrev: %1. Vælg en mappe på denne computer.</translation>
    </message>
    <message>
        <source>The settings were damaged and are kept as %1. Check them under Settings.</source>
        <translation>Indstillingerne var beskadiget og er gemt som %1. Se dem efter under Indstillinger.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings could not be read: %1. Tell IT support.</source>
        <translation>Organisationens indstillinger kunne ikke læses: %1. Sig det til it-support.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Look at what it says now, and try again.</source>
        <translation>En anden ændrede det på samme tid. Se, hvad der står nu, og prøv igen.</translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data. Use the window that is open.</source>
        <translation>Reservrutin er allerede åbent med de samme data. Brug det vindue, der er åbent.</translation>
    </message>
    <message>
        <source>The saved data is damaged. Carry on: what you do now is kept until the program closes.</source>
        <translation>De gemte data er beskadiget. Fortsæt: det, du gør nu, bevares, indtil programmet lukkes.</translation>
    </message>
    <message>
        <source>Nothing can be saved here just now. Carry on, and print or copy the report.</source>
        <translation>Der kan ikke gemmes noget her lige nu. Fortsæt, og udskriv eller kopiér fejlmeldingen.</translation>
    </message>
    <message>
        <source>The disk is full. Carry on, and make room when you can.</source>
        <translation>Disken er fuld. Fortsæt, og skaf plads, når du kan.</translation>
    </message>
    <message>
        <source>The saved data comes from a newer version. Carry on, and print or copy the report.</source>
        <translation>De gemte data kommer fra en nyere version. Fortsæt, og udskriv eller kopiér fejlmeldingen.</translation>
    </message>
    <message>
        <source>The saved data cannot be reached. Carry on: it is saved when it is back.</source>
        <translation>De gemte data kan ikke nås. Fortsæt: alt gemmes, når de er tilbage.</translation>
    </message>
    <message>
        <source>This is more than can be handled. Shorten it and try again.</source>
        <translation>Det er mere, end der kan håndteres. Gør det kortere, og prøv igen.</translation>
    </message>
    <message>
        <source>Not all of the file is there, so nothing was taken in. Ask for it to be written once more.</source>
        <translation>Hele filen er her ikke, så intet blev modtaget. Bed om, at den skrives en gang til.</translation>
    </message>
    <message>
        <source>The file holds what was meant for one computer only, so nothing was taken in. Tell IT support.</source>
        <translation>Filen indeholder noget, der kun var til en anden computer, så intet blev modtaget. Sig det til it-support.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, so nothing was taken in. Ask for it in several files.</source>
        <translation>Filen er større end %1 MiB, så intet blev modtaget. Bed om den i flere filer.</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached. What waits is handed over when it is back.</source>
        <translation>Den delte mappe kan ikke nås. Det, der venter, afleveres, når den er tilbage.</translation>
    </message>
    <message>
        <source>The shared folder does not answer. What waits is handed over when it does.</source>
        <translation>Den delte mappe svarer ikke. Det, der venter, afleveres, når den svarer.</translation>
    </message>
    <message>
        <source>There is no room left: %1. Make room or choose another place.</source>
        <translation>Der er ikke mere plads: %1. Skaf plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The shared folder can only be read. Tell IT support; what waits is kept here.</source>
        <translation>Den delte mappe kan kun læses. Sig det til it-support; det, der venter, bliver her.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring does not answer. The password holds until the program closes.</source>
        <translation>Computerens nøglering svarer ikke. Adgangskoden gælder, indtil programmet lukkes.</translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data.</source>
        <translation>Reservrutin er allerede åbent med de samme data.</translation>
    </message>
    <message>
        <source>The saved data is damaged.</source>
        <translation>De gemte data er beskadiget.</translation>
    </message>
    <message>
        <source>Nothing can be saved here just now.</source>
        <translation>Der kan ikke gemmes noget her lige nu.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>The saved data comes from a newer version.</source>
        <translation>De gemte data kommer fra en nyere version.</translation>
    </message>
    <message>
        <source>The saved data cannot be reached.</source>
        <translation>De gemte data kan ikke nås.</translation>
    </message>
    <message>
        <source>Carry on: answers are marked “not saved”, and the report can be printed or copied.</source>
        <translation>Fortsæt: svar mærkes »ikke gemt«, og fejlmeldingen kan udskrives eller kopieres.</translation>
    </message>
    <message>
        <source>The shared folder has been out of reach since %1. What waits is handed over when it is back.</source>
        <translation>Den delte mappe har ikke kunnet nås siden %1. Det, der venter, afleveres, når den er tilbage.</translation>
    </message>
    <message>
        <source>The shared folder has not answered since %1. What waits is handed over when it does.</source>
        <translation>Den delte mappe har ikke svaret siden %1. Det, der venter, afleveres, når den svarer.</translation>
    </message>
    <message>
        <source>The shared folder has been full since %1. What waits is handed over when there is room.</source>
        <translation>Den delte mappe har været fuld siden %1. Det, der venter, afleveres, når der er plads.</translation>
    </message>
    <message>
        <source>The shared folder has been read-only since %1. Tell IT support; what waits is kept here.</source>
        <translation>Den delte mappe har kun kunnet læses siden %1. Sig det til it-support; det, der venter, bliver her.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>Adgangssætningen er for kort. Brug mindst %1 tegn.</translation>
    </message>
    <message>
        <source>The key was not opened with this passphrase. Write it again.</source>
        <translation>Nøglen blev ikke åbnet med denne adgangssætning. Skriv den igen.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in %1 seconds.</source>
        <translation>For mange forkerte adgangssætninger. Prøv igen om %1 sekunder.</translation>
    </message>
    <message>
        <source>Only an administrator with an opened key can do this. Open your key first.</source>
        <translation>Det kan kun en administrator med åben nøgle gøre. Åbn din nøgle først.</translation>
    </message>
    <message>
        <source>This computer already trusts somebody. Ask one of the administrators to let you in.</source>
        <translation>Denne computer har allerede tillid til nogen. Bed en af administratorerne om at give dig adgang.</translation>
    </message>
    <message>
        <source>It does not come from an administrator this computer trusts. It lies under drafts.</source>
        <translation>Det kommer ikke fra en administrator, som denne computer har tillid til. Det ligger under kladder.</translation>
    </message>
    <message>
        <source>The draft has %1 errors. Mend them first, they are listed beside the flow.</source>
        <translation>Kladden har %1 fejl. Ret dem først; de står ved siden af forløbet.</translation>
    </message>
    <message>
        <source>It does not say what has changed. Write it under Document and validity.</source>
        <translation>Der står ikke, hvad der er ændret. Skriv det under Dokument og gyldighed.</translation>
    </message>
    <message>
        <source>So many reports make one that is too long to send. Join fewer; nothing has been changed.</source>
        <translation>Så mange meldinger bliver for lange at sende som én. Saml færre; intet er ændret.</translation>
    </message>
    <message>
        <source>Something is too large for the shared folder. Hand it over by phone or on paper.</source>
        <translation>Noget er for stort til den fælles mappe. Aflevér det pr. telefon eller på papir.</translation>
    </message>
    <message>
        <source>Files in the shared folder come from a newer version of Reservrutin. Update this computer when you can.</source>
        <translation>Filer i den fælles mappe kommer fra en nyere version af Reservrutin. Opdatér denne computer, når du kan.</translation>
    </message>
    <message>
        <source>Files in the shared folder cannot be read here. Tell IT support.</source>
        <translation>Filer i den fælles mappe kan ikke læses her. Sig det til it-support.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SettingsPage</name>
    <message>
        <source>Digit keys answer</source>
        <translation>Taltaster svarer på spørgsmålet</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Which routines apply here</source>
        <translation>Hvilke indsatsplaner gælder her</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Udseende og taster</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
    <message>
        <source>Holds from the next start. Reports keep their routine&apos;s language.</source>
        <translation>Gælder fra næste start. Fejlmeldinger følger indsatsplanens sprog.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data på denne computer</translation>
    </message>
    <message>
        <source>In your own folder on this computer.</source>
        <translation>I din egen mappe på denne computer.</translation>
    </message>
    <message>
        <source>Only your account can read it. A checked copy less than a day old lies in the folder backup.</source>
        <translation>Kun din konto kan læse den. En kontrolleret kopi, der er under et døgn gammel, ligger i mappen backup.</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestemt af organisationen.</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle indsatsplaner</translation>
    </message>
    <message>
        <source>The others stand under Routines.</source>
        <translation>De andre står under Indsatsplaner.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>Who may change, review and approve routines, and a key of one&apos;s own for it.</source>
        <translation>Hvem der må ændre, gennemgå og godkende indsatsplaner, og ens egen nøgle til det.</translation>
    </message>
    <message>
        <source>Administrators and keys</source>
        <translation>Administratorer og nøgler</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StateQuestion</name>
    <message>
        <source>No answer from %1 for %2. Call?</source>
        <translation>Intet svar fra %1 på %2. Ring?</translation>
    </message>
    <message>
        <source>Has %1 answered?</source>
        <translation>Har %1 svaret?</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Hvordan svaret kom</translation>
    </message>
    <message>
        <source>e-mail, telephone …</source>
        <translation>e-mail, telefon …</translation>
    </message>
    <message>
        <source>Note that it is received</source>
        <translation>Notér, at den er kvitteret</translation>
    </message>
    <message>
        <source>No telephone number is filled in.</source>
        <translation>Der er ikke udfyldt et telefonnummer.</translation>
    </message>
    <message>
        <source>No telephone number is given in the source.</source>
        <translation>Der er ikke angivet et telefonnummer i kilden.</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: call when nobody has answered within 30 minutes.</source>
        <translation>Reservrutins forslag: ring, når ingen har svaret inden for 30 minutter.</translation>
    </message>
    <message>
        <source>Fill it in under Contacts</source>
        <translation>Udfyld det under Kontakter</translation>
    </message>
    <message>
        <source>It may have arrived. Ask %1 whether they have it.</source>
        <translation>Den kan være nået frem. Spørg %1, om de har den.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Den nåede frem</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>It waits to be sent from another computer, where %1 put it in the queue.</source>
        <translation>Den venter på at blive sendt fra en anden computer, hvor %1 lagde den i kø.</translation>
    </message>
    <message>
        <source>Send from here …</source>
        <translation>Send herfra …</translation>
    </message>
    <message>
        <source>The other computer may have sent it without our knowing. Then the recipient gets two copies with the same number.</source>
        <translation>Den anden computer kan have sendt den, uden at det ses her. Så får modtageren to eksemplarer med samme nummer.</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>Send herfra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Why is the report withdrawn?</source>
        <translation>Hvorfor trækkes fejlmeldingen tilbage?</translation>
    </message>
    <message>
        <source>Why do you send it yourself?</source>
        <translation>Hvorfor sender du selv?</translation>
    </message>
    <message>
        <source>%1 has taken it over. Why do you take it? They will see the reason.</source>
        <translation>%1 har overtaget den. Hvorfor tager du den? De ser begrundelsen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overtag</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepForm</name>
    <message>
        <source>(nowhere yet)</source>
        <translation>(ingen steder endnu)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>What is to be done, in plain words</source>
        <translation>Hvad der skal gøres, i klar tekst</translation>
    </message>
    <message>
        <source>Short line in the list of steps</source>
        <translation>Kort linje i listen over trin</translation>
    </message>
    <message>
        <source>What the report must hold, one a line</source>
        <translation>Hvad fejlmeldingen skal indeholde, én oplysning pr. linje</translation>
    </message>
    <message>
        <source>What to do, one a line</source>
        <translation>Det skal gøres, én ting pr. linje</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Slags trin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Answers and where they lead</source>
        <translation>Svar, og hvor de fører hen</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Tilføj svar</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svar %1</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>fører til</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>anden linje</translation>
    </message>
    <message>
        <source>Quiet second line, if any</source>
        <translation>Eventuel anden linje, med mindre skrift</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Derefter kommer</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hvordan det slutter</translation>
    </message>
    <message>
        <source>It was no outage</source>
        <translation>Det var ikke et nedbrud</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Det virker igen</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Formidles af</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Fjern trinnet</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRail</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Trin %1 af %2 · %3</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRow</name>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>i gang nu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gælder ikke</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>udskudt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Trin %1 af %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StopCard</name>
    <message>
        <source>The report has been given another way, but an e-mail to %1 is still in the queue.</source>
        <translation>Fejlmeldingen er afleveret på en anden måde, men en e-mail til %1 er stadig i kø.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Send ikke</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SystemChips</name>
    <message>
        <source>+ other</source>
        <translation>+ andet</translation>
    </message>
    <message>
        <source>Name of the system, then Enter</source>
        <translation>Systemets navn, derefter Enter</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Et andet system</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SystemsForm</name>
    <message>
        <source>Add system</source>
        <translation>Tilføj system</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hvad det bruges til</translation>
    </message>
    <message>
        <source>Address to check, empty: not given</source>
        <translation>Adresse at kontrollere, tomt: ikke angivet</translation>
    </message>
    <message>
        <source>Remove the system</source>
        <translation>Fjern systemet</translation>
    </message>
    <message>
        <source>Acceptable outage time in minutes, empty: not given</source>
        <translation>Acceptabel nedetid i minutter, tomt: ikke angivet</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TileBoard</name>
    <message>
        <source>What is not working?</source>
        <translation>Hvad virker ikke?</translation>
    </message>
    <message>
        <source>Outage ongoing – open</source>
        <translation>Nedbrud i gang – åbn</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Kan læses</translation>
    </message>
    <message>
        <source>Nothing reported here</source>
        <translation>Intet meldt her</translation>
    </message>
    <message>
        <source>Report it as something else</source>
        <translation>Meld det som noget andet</translation>
    </message>
    <message>
        <source>Several systems</source>
        <translation>Flere systemer</translation>
    </message>
    <message>
        <source>Choose which in the next step</source>
        <translation>Vælg hvilke i næste trin</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation>Alt er nede</translation>
    </message>
    <message>
        <source>No system can be reached</source>
        <translation>Intet system kan nås</translation>
    </message>
    <message>
        <source>Read the routine %1</source>
        <translation>Læs indsatsplanen %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TransportStrip</name>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Password for the mail server</source>
        <translation>Adgangskode til mailserveren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>næste forsøg %1</translation>
    </message>
    <message>
        <source>No mail server is set. Reports leave by mail program, telephone or paper.</source>
        <translation>Der er ikke angivet en mailserver. Fejlmeldinger afleveres med mailprogram, telefon eller på papir.</translation>
    </message>
    <message>
        <source>The mail server needs a password. The messages wait until then.</source>
        <translation>Mailserveren skal bruge en adgangskode. Beskederne venter så længe.</translation>
    </message>
    <message>
        <source>Asked once a session, or remembered under Settings.</source>
        <translation>Spørges der om én gang pr. start, eller gemmes under Indstillinger.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TrustCard</name>
    <message>
        <source>Trusted on this computer</source>
        <translation>Betroede på denne computer</translation>
    </message>
    <message>
        <source>Nobody is trusted here yet. Routines come from the program and its folder.</source>
        <translation>Ingen er betroet her endnu. Indsatsplanerne kommer fra programmet og dets mappe.</translation>
    </message>
    <message>
        <source>Make a key and open it to become the first administrator.</source>
        <translation>Lav en nøgle, og åbn den for at blive den første administrator.</translation>
    </message>
    <message>
        <source>If you go on, this computer trusts %1: what this key approves is what staff see here. It is recorded with your name and the time.</source>
        <translation>Denne computer får tillid til %1: det, den nøgle godkender, er det, personalet ser her. Det noteres med dit navn og tidspunktet.</translation>
    </message>
    <message>
        <source>Become the first administrator</source>
        <translation>Bliv den første administrator</translation>
    </message>
    <message>
        <source>Version %1, named by the organisation&apos;s settings, since %2.</source>
        <translation>Version %1, angivet i organisationens indstillinger, siden %2.</translation>
    </message>
    <message>
        <source>Version %1, begun on this computer by %2, since %3.</source>
        <translation>Version %1, begyndt på denne computer af %2, siden %3.</translation>
    </message>
    <message>
        <source>Version %1, signed by those before it, since %2.</source>
        <translation>Version %1, underskrevet af dem før, siden %2.</translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <translation>Fingeraftryk for %1: %2</translation>
    </message>
    <message>
        <source>That day has passed: nothing new counts here until the list is signed anew. What is in force stays.</source>
        <translation>Den dag er passeret: intet nyt gælder her, før listen underskrives på ny. Det, der gælder, bliver stående.</translation>
    </message>
    <message>
        <source>Print the sheet …</source>
        <translation>Udskriv bladet …</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Gem bladet som PDF</translation>
    </message>
    <message>
        <source>This computer trusts you now. Print the sheet and keep it where it can be compared.</source>
        <translation>Denne computer har nu tillid til dig. Udskriv bladet, og hav det, hvor det kan sammenlignes.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Udskrevet %1</translation>
    </message>
    <message>
        <source>Administrators of Reservrutin</source>
        <translation>Administratorer for Reservrutin</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorer</translation>
    </message>
    <message>
        <source>Save the file for other computers …</source>
        <translation>Gem filen til andre computere …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TrustWords</name>
    <message>
        <source>Reviewer and approver are others than the author, as soon as there are two administrators.</source>
        <translation>Den, der gennemgår, og den, der godkender, er andre end den, der skrev, så snart der er to administratorer.</translation>
    </message>
    <message>
        <source>Reviewer and approver are others than the author.</source>
        <translation>Den, der gennemgår, og den, der godkender, er andre end den, der skrev.</translation>
    </message>
    <message>
        <source>An author may review and approve alone.</source>
        <translation>Den, der skrev, må gennemgå og godkende alene.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s) must sign a change of this list.</source>
        <translation>
            <numerusform>%n administrator skal underskrive en ændring af listen.</numerusform>
            <numerusform>%n administratorer skal underskrive en ændring af listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The list is renewed no later than %1.</source>
        <translation>Listen fornyes senest %1.</translation>
    </message>
    <message>
        <source>New: %1. Fingerprint %2</source>
        <translation>Ny: %1. Fingeraftryk %2</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 hedder nu %2.</translation>
    </message>
    <message>
        <source>Taken away: %1. Fingerprint %2</source>
        <translation>Fjernet: %1. Fingeraftryk %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::UpdateCard</name>
    <message>
        <source>Time for an update: does %1 know how it goes?</source>
        <translation>Tid til en opdatering: ved %1, hvordan det går?</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: tell them every 30 minutes while it lasts.</source>
        <translation>Reservrutins forslag: giv besked hver halve time, så længe det varer.</translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation>Skriv en opdatering …</translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation>Udskyd …</translation>
    </message>
    <message>
        <source>%1 about the same matter has been reported already.</source>
        <translation>%1 om det samme er allerede meldt.</translation>
    </message>
    <message>
        <source>Make this an update of it</source>
        <translation>Gør den til en opdatering</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Hvad er nyt?</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Nye oplysninger</translation>
    </message>
    <message>
        <source>Other systems that are affected now</source>
        <translation>Andre systemer, der nu er ramt</translation>
    </message>
    <message>
        <source>Several with a comma between</source>
        <translation>Flere med komma imellem</translation>
    </message>
    <message>
        <source>Make the update</source>
        <translation>Lav opdateringen</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Det virker igen</translation>
    </message>
    <message>
        <source>Since when does it work again?</source>
        <translation>Siden hvornår virker det igen?</translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation>Tomt, når ingen ved det.</translation>
    </message>
    <message>
        <source>Until when is the update put off, and why?</source>
        <translation>Til hvornår udskydes opdateringen, og hvorfor?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::VisitSteps</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer mangler – udfyld det</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>locally filled in</source>
        <translation>udfyldt lokalt</translation>
    </message>
    <message>
        <source>%1, locally filled in</source>
        <translation>%1, udfyldt lokalt</translation>
    </message>
    <message>
        <source>You report to %1 yourself</source>
        <translation>Du melder selv til %1</translation>
    </message>
    <message>
        <source>The contact person reports the fault to %1</source>
        <translation>Kontaktpersonen melder fejlen til %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::VisitWords</name>
    <message>
        <source>set to %1</source>
        <translation>sat til %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>udført %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gælder ikke</translation>
    </message>
    <message>
        <source>over</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <translation>senest bekræftet %1</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Noget</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>nedbrud</translation>
    </message>
    <message>
        <source>disruption</source>
        <translation>driftsforstyrrelse</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Ikke meldt endnu</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Venter på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Meldt %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Kvitteret, sag %1</translation>
    </message>
    <message>
        <source>Report withdrawn</source>
        <translation>Fejlmelding trukket tilbage</translation>
    </message>
    <message>
        <source>The computer is measuring …</source>
        <translation>Computeren måler …</translation>
    </message>
    <message>
        <source>Measured by the computer %1</source>
        <translation>Målt af computeren %1</translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation>Alt er nede</translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation>%1 virker ikke</translation>
    </message>
    <message>
        <source>General walk</source>
        <translation>Generel gennemgang</translation>
    </message>
    <message>
        <source>Routine %1</source>
        <translation>Indsatsplan %1</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemer</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaitPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion while you wait</source>
        <translation>Reservrutins forslag, mens du venter</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Udskriv en tom blanket</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WalkPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Course of events (%1)</source>
        <translation>Hændelsesforløb (%1)</translation>
    </message>
    <message>
        <source>%1 · wait for the fix</source>
        <translation>%1 · afvent, at det bliver løst</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>Hændelsesforløb</translation>
    </message>
    <message>
        <source>Everything is down · wait for the fix</source>
        <translation>Alt er nede · afvent, at det bliver løst</translation>
    </message>
    <message>
        <source>Everything was down</source>
        <translation>Alt var nede</translation>
    </message>
    <message>
        <source>%1 · only this computer</source>
        <translation>%1 · fejlen er kun her</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysOut</name>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a message.</source>
        <translation>Der blev ikke åbnet et mailprogram. Teksten er kopieret: sæt den ind i en besked.</translation>
    </message>
    <message>
        <source>The mail program is open. Paste the text into the message (Ctrl+V).</source>
        <translation>Mailprogrammet er åbent. Sæt teksten ind i beskeden (Ctrl+V).</translation>
    </message>
    <message>
        <source>The mail program is open. The report is sent when you send it there.</source>
        <translation>Mailprogrammet er åbent. Fejlmeldingen er sendt, når du sender den der.</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it where it is to go.</source>
        <translation>Teksten er kopieret. Sæt den ind der, hvor den skal bruges.</translation>
    </message>
    <message>
        <source>The message is saved. The report is sent when you send it from a mail program.</source>
        <translation>Beskeden er gemt. Fejlmeldingen er sendt, når du sender den fra et mailprogram.</translation>
    </message>
    <message>
        <source>The report is printed. Hand the paper over.</source>
        <translation>Fejlmeldingen er udskrevet. Aflever papiret.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Udskrevet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Fejlmelding %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. Write whom it goes to, and send it there.</source>
        <translation>Mailprogrammet er åbent med overleveringsfilen vedhæftet. Skriv, hvem den skal til, og send den der.</translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. The report is sent when you send it there.</source>
        <translation>Mailprogrammet er åbent med overleveringsfilen vedhæftet. Fejlmeldingen er sendt, når du sender den der.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysPanel</name>
    <message>
        <source>More ways</source>
        <translation>Flere muligheder</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Åbn i mailprogrammet</translation>
    </message>
    <message>
        <source>Save as message file</source>
        <translation>Gem som mailfil</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The mail program and the message file hand the report over as well.</source>
        <translation>Mailprogrammet og mailfilen afleverer også fejlmeldingen.</translation>
    </message>
</context>
</TS>
