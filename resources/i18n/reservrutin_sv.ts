<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ContactForm</name>
    <message>
        <source>Name of whom to ask for</source>
        <translation>Namn att fråga efter</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ifyllt av</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>HandInCard</name>
    <message>
        <source>Document and validity</source>
        <translation>Dokument och giltighet</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: ny</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <translation>%1: borttagen</translation>
    </message>
    <message>
        <source>%1: moved</source>
        <translation>%1: flyttad</translation>
    </message>
    <message>
        <source>%1: reworded</source>
        <translation>%1: omformulerad</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Without a mail server nothing is sent from here; reports leave by mail program, telephone or paper.</source>
        <translation>Utan e-postserver skickas inget härifrån. Anmälningar lämnas då med e-postprogram, per telefon eller på papper.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>User name (empty: no login)</source>
        <translation>Användarnamn (tomt: ingen inloggning)</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Avsändarens adress</translation>
    </message>
    <message>
        <source>Answers go to (may be empty)</source>
        <translation>Svar går till (får vara tomt)</translation>
    </message>
    <message>
        <source>Certificate file (empty: the system&apos;s)</source>
        <translation>Certifikatfil (tomt: datorns egna certifikat)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation>Skicka ett prov till mig själv</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <translation>Skrivs aldrig i en fil.</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>Kom ihåg lösenordet</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The name stands on what you answer and report from this computer. There is no account and no password.</source>
        <translation>Namnet står på det du svarar och anmäler från den här datorn. Det behövs inget konto och inget lösenord.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Mottagning</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Det är jag</translation>
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
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Förändringar sedan föregående version</translation>
    </message>
    <message>
        <source>Document and validity</source>
        <translation>Dokument och giltighet</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Rutinens namn</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>acceptable outage time</source>
        <translation>acceptabel avbrottstid</translation>
    </message>
    <message>
        <source>%1: no step leads here</source>
        <translation>%1: inget steg leder hit</translation>
    </message>
    <message>
        <source>%1: nothing comes after it</source>
        <translation>%1: inget kommer efter</translation>
    </message>
    <message>
        <source>%1: the way on never ends</source>
        <translation>%1: vägen vidare tar aldrig slut</translation>
    </message>
    <message>
        <source>%1: leads to a step that is not there</source>
        <translation>%1: leder till ett steg som inte finns</translation>
    </message>
    <message>
        <source>It is not said which step is the first</source>
        <translation>Det är inte sagt vilket steg som är det första</translation>
    </message>
    <message>
        <source>%1: the contact is not known</source>
        <translation>%1: kontakten är okänd</translation>
    </message>
    <message>
        <source>%1: a text is missing</source>
        <translation>%1: en text saknas</translation>
    </message>
    <message>
        <source>%1: the report has no recipient</source>
        <translation>%1: felanmälan saknar mottagare</translation>
    </message>
    <message>
        <source>%1: it ends before it begins</source>
        <translation>%1: slutar innan den börjar</translation>
    </message>
    <message>
        <source>%1: holds an address or number; choose a contact instead</source>
        <translation>%1: innehåller en adress eller ett nummer; välj en kontakt i stället</translation>
    </message>
    <message>
        <source>%1: the validity has passed</source>
        <translation>%1: giltigheten har gått ut</translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation>%1: gäller inte ännu</translation>
    </message>
    <message>
        <source>%1: not given</source>
        <translation>%1: ej angivet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informera</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Avvakta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(utan rubrik)</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>svar: %1</translation>
    </message>
    <message>
        <source>Until it works again</source>
        <translation>Tills det fungerar igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::app::ConsoleWindow</name>
    <message>
        <source>Report %1 has waited for more than ten minutes. Read it aloud on the phone to %2.</source>
        <translation>Anmälan %1 har väntat i mer än tio minuter. Läs upp den på telefon för %2.</translation>
    </message>
    <message>
        <source>Read aloud …</source>
        <translation>Läs upp …</translation>
    </message>
    <message>
        <source>The store was damaged and has been mended: entries carried over: %1. The damaged file is kept as %2.</source>
        <translation>Datalagret var skadat och är lagat. Händelser som fördes över: %1. Den skadade filen finns kvar som %2.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation>Prova (övning)</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Genomgången</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>Phone it in</source>
        <translation>Ring in</translation>
    </message>
    <message>
        <source>The routine</source>
        <translation>Rutinen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Visa i utkorgen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ActPart</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer saknas – fyll i</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>If a key is lost</source>
        <translation>Om en nyckel går förlorad</translation>
    </message>
    <message>
        <source>The other administrators sign a new list without the lost key, and let a new one in. If it was the only one, begin a new list on a computer where nobody is trusted yet and save its file. Whoever governs the computers names that file in the organisation&apos;s settings; what is in force stays.</source>
        <translation>De andra administratörerna undertecknar en ny lista utan den borttappade nyckeln och släpper in en ny. Var den den enda: börja en ny lista på en dator där ingen är betrodd ännu och spara dess fil. Den som sköter datorerna anger filen i organisationens inställningar; det som är i kraft står kvar.</translation>
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
        <translation>Steg</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Andra raden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>Dokument-id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Content owner</source>
        <translation>Innehållsansvarig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Förändringar sedan föregående version</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ställning</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Första steget</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Maximum tolerable outage, minutes</source>
        <translation>Acceptabel avbrottstid, minuter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kort text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Goes by way of</source>
        <translation>Går genom</translation>
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
        <translation>Leder till</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hur det slutar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
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
        <translation>Borttagen.</translation>
    </message>
    <message>
        <source>Moved from place %1 to place %2.</source>
        <translation>Flyttad från plats %1 till plats %2.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>De säger samma sak.</translation>
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
        <translation>förut</translation>
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
        <translation>Står i dokumentet %1 och ändras bara tillsammans med det.</translation>
    </message>
    <message>
        <source>filled in locally by %1 %2</source>
        <translation>lokalt ifyllt av %1 %2</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>inte ifyllt ännu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ContactsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>The clinic&apos;s own numbers. Anyone here may fill them in; the name and the day are kept.</source>
        <translation>Mottagningens egna nummer. Alla här kan fylla i dem; namn och datum sparas.</translation>
    </message>
    <message>
        <source>How recipients of reports are changed</source>
        <translation>Så ändras mottagare av anmälningar</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::CourseCard</name>
    <message>
        <source>Course of events</source>
        <translation>Händelseförlopp</translation>
    </message>
    <message>
        <source>Nothing is written down yet. The first answer or note starts it.</source>
        <translation>Inget är nedtecknat än. Det börjar med det första svaret eller den första anteckningen.</translation>
    </message>
    <message>
        <source>measured by the computer</source>
        <translation>uppmätt av datorn</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ej sparad</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryLog</name>
    <message>
        <source>next attempt %1</source>
        <translation>nästa försök %1</translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>E-postservern tog emot den</translation>
    </message>
    <message>
        <source>The mail server did not take it now</source>
        <translation>E-postservern tog inte emot den nu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>May have arrived: the last reply did not come</source>
        <translation>Kan ha kommit fram: det sista svaret kom inte</translation>
    </message>
    <message>
        <source>No mail leaves just now</source>
        <translation>Ingen e-post går iväg just nu</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Lämnad av %1</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Övertagen av %1</translation>
    </message>
    <message>
        <source>Taken over by %1: %2</source>
        <translation>Övertagen av %1: %2</translation>
    </message>
    <message>
        <source>Joined into %1 by %2</source>
        <translation>Ihopslagen till %1 av %2</translation>
    </message>
    <message>
        <source>Parted again by %1</source>
        <translation>Delad igen av %1</translation>
    </message>
    <message>
        <source>An update of %1</source>
        <translation>En uppdatering till %1</translation>
    </message>
    <message>
        <source>The next update was put off by %1: %2</source>
        <translation>Nästa uppdatering sköts upp av %1: %2</translation>
    </message>
    <message>
        <source>Received, case %1, noted by %2 %3</source>
        <translation>Mottagen, ärende %1, noterat av %2 %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Återtagen av %1: %2</translation>
    </message>
    <message>
        <source>Put in the queue to %1 by %2, message %3</source>
        <translation>Lagd i kö till %1 av %2, meddelande %3</translation>
    </message>
    <message>
        <source>Prepared for %1 by %2, without the mail server</source>
        <translation>Gjord i ordning för %1 av %2, utan e-postservern</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Sändningen började</translation>
    </message>
    <message>
        <source>%1 asked for a new attempt</source>
        <translation>%1 bad om ett nytt försök</translation>
    </message>
    <message>
        <source>%1 says that it arrived</source>
        <translation>%1 säger att den kom fram</translation>
    </message>
    <message>
        <source>%1 says that it was not sent</source>
        <translation>%1 säger att den inte skickades</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation>Leveranslogg</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delivery log of %1</source>
        <translation>Leveranslogg för %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Skriven %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryWords</name>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>kopierad text</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papper</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Opened in the mail program – did you send it?</source>
        <translation>Öppnad i e-postprogrammet – skickade du den?</translation>
    </message>
    <message>
        <source>Copied – did you send it?</source>
        <translation>Kopierad – skickade du den?</translation>
    </message>
    <message>
        <source>Begun on the telephone – was it received?</source>
        <translation>Påbörjad per telefon – togs den emot?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Väntar på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Anmäld %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Mottagen, ärende %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Queued · attempt %1</source>
        <translation>I kö · försök %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Drill: stopped on this computer %1</source>
        <translation>Övning: stannade på den här datorn %1</translation>
    </message>
    <message>
        <source>The mail server took it %1</source>
        <translation>E-postservern tog emot den %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Avvisad: %1</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Kan ha kommit fram</translation>
    </message>
    <message>
        <source>Given by %1 %2, by %3</source>
        <translation>Lämnad per %1 %2, av %3</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Skickade du den?</translation>
    </message>
    <message>
        <source>Ask the recipient, or send it again</source>
        <translation>Fråga mottagaren, eller skicka igen</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>väntar %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ej sparad</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Till %1: %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>nytt försök %1</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Lämnad av %1</translation>
    </message>
    <message>
        <source>Nobody answers, sent by the reporter: %1</source>
        <translation>Ingen svarar, anmälaren skickar själv: %1</translation>
    </message>
    <message>
        <source>Taken over by a contact person</source>
        <translation>Övertagen av kontaktperson</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Återtagen: %1</translation>
    </message>
    <message>
        <source>The mail server&apos;s name has no address</source>
        <translation>E-postserverns namn har ingen adress</translation>
    </message>
    <message>
        <source>No contact with the mail server</source>
        <translation>Ingen kontakt med e-postservern</translation>
    </message>
    <message>
        <source>The mail server went silent</source>
        <translation>E-postservern slutade svara</translation>
    </message>
    <message>
        <source>The mail server turned us away</source>
        <translation>E-postservern avvisade förbindelsen</translation>
    </message>
    <message>
        <source>What answered is not a mail server</source>
        <translation>Det som svarade är ingen e-postserver</translation>
    </message>
    <message>
        <source>The mail server offers no protected connection</source>
        <translation>E-postservern erbjuder ingen skyddad förbindelse</translation>
    </message>
    <message>
        <source>The protected connection broke</source>
        <translation>Den skyddade förbindelsen bröts</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>E-postserverns certifikat går inte att lita på</translation>
    </message>
    <message>
        <source>The certificate file cannot be read</source>
        <translation>Certifikatfilen går inte att läsa</translation>
    </message>
    <message>
        <source>The mail server needs a password</source>
        <translation>E-postservern behöver ett lösenord</translation>
    </message>
    <message>
        <source>The mail server wants a login</source>
        <translation>E-postservern kräver inloggning</translation>
    </message>
    <message>
        <source>The mail server did not accept the password</source>
        <translation>E-postservern godtog inte lösenordet</translation>
    </message>
    <message>
        <source>The mail server cannot check logins just now</source>
        <translation>E-postservern kan inte kontrollera inloggningar just nu</translation>
    </message>
    <message>
        <source>The mail server offers no login that can be used</source>
        <translation>E-postservern erbjuder ingen inloggning som går att använda</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>Sändningen stoppades</translation>
    </message>
    <message>
        <source>Sending failed inside the program</source>
        <translation>Sändningen misslyckades inne i programmet</translation>
    </message>
    <message>
        <source>On paper or as PDF – did you hand it over?</source>
        <translation>På papper eller som PDF – lämnade du den?</translation>
    </message>
    <message>
        <source>No more attempts are made by itself</source>
        <translation>Inga fler försök görs automatiskt</translation>
    </message>
    <message>
        <source>Waits to be sent from another computer</source>
        <translation>Väntar på att skickas från en annan dator</translation>
    </message>
    <message>
        <source>No answer – call?</source>
        <translation>Inget svar – ring?</translation>
    </message>
    <message>
        <source>Time for an update</source>
        <translation>Dags för en uppdatering</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation>Ingår i %1</translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation>%1 anmälningar i en</translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation>Uppdatering %1 till %2</translation>
    </message>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation>%1 anmälningar gäller samma sak – slå ihop</translation>
    </message>
    <message>
        <source>The same matter has been reported before</source>
        <translation>Samma sak är redan anmäld</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Övertagen: %1</translation>
    </message>
    <message>
        <source>Also taken over, at the same time, on another computer</source>
        <translation>Också övertagen, samtidigt, på en annan dator</translation>
    </message>
    <message>
        <source>Received, case %1 (%2)</source>
        <translation>Mottagen, ärende %1 (%2)</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DocumentForm</name>
    <message>
        <source>Name of the routine</source>
        <translation>Rutinens namn</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Andra raden</translation>
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
        <translation>Förändringar sedan föregående version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Applies to, one a line</source>
        <translation>Gäller för, en per rad</translation>
    </message>
    <message>
        <source>Responsible: name, role</source>
        <translation>Ansvarig: namn, roll</translation>
    </message>
    <message>
        <source>Reviewed by: name, role</source>
        <translation>Granskad av: namn, roll</translation>
    </message>
    <message>
        <source>Approved by: name, role</source>
        <translation>Godkänd av: namn, roll</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån den kommer</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DrillPage</name>
    <message>
        <source>Routine to try</source>
        <translation>Rutin att prova</translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation>Prova (övning)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Choose a routine and walk through it as if the system were down. The report stays on this computer, and the drill is never counted.</source>
        <translation>Välj en rutin och gå igenom den som om systemet låg nere. Anmälan stannar på den här datorn, och övningen räknas aldrig.</translation>
    </message>
    <message>
        <source>Example system</source>
        <translation>Exempelsystem</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionActs</name>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>What you say is signed with your key. Open it first.</source>
        <translation>Det du säger undertecknas med din nyckel. Öppna den först.</translation>
    </message>
    <message>
        <source>A day, written as 2026-12-01.</source>
        <translation>En dag, skriven som 2026-12-01.</translation>
    </message>
    <message>
        <source>Hand in for review …</source>
        <translation>Lämna för granskning …</translation>
    </message>
    <message>
        <source>Say that it is right …</source>
        <translation>Granska …</translation>
    </message>
    <message>
        <source>Give back …</source>
        <translation>Återlämna …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Godkänn …</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Dra tillbaka …</translation>
    </message>
    <message>
        <source>Nobody is trusted on this computer yet. Begin under Administrators.</source>
        <translation>Ingen är betrodd på den här datorn än. Börja under Administratörer.</translation>
    </message>
    <message>
        <source>Your key is not trusted here yet. Ask an administrator to let you in.</source>
        <translation>Din nyckel är inte betrodd här än. Be en administratör släppa in dig.</translation>
    </message>
    <message>
        <source>You have handed it in yourself. Another administrator reviews and approves it.</source>
        <translation>Du har själv lämnat den. En annan administratör granskar och godkänner den.</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Lämna för granskning</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Förändringar sedan föregående version</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Återlämna</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Varför den återlämnas</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Why it is retired</source>
        <translation>Varför den dras tillbaka</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Den stämmer, granskad</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as 2026-12-01.</source>
        <translation>Dagen kan inte läsas. Skriv den som 2026-12-01.</translation>
    </message>
    <message>
        <source>Handed in. It waits for review.</source>
        <translation>Lämnad. Den väntar på granskning.</translation>
    </message>
    <message>
        <source>Given back. Its author hands in another edition.</source>
        <translation>Återlämnad. Den som skrev den lämnar en ny utgåva.</translation>
    </message>
    <message>
        <source>Reviewed. It waits for approval.</source>
        <translation>Granskad. Den väntar på godkännande.</translation>
    </message>
    <message>
        <source>Approved. It comes into force on its day.</source>
        <translation>Godkänd. Den träder i kraft på sin dag.</translation>
    </message>
    <message>
        <source>Retired. It is offered no more; it can still be read here.</source>
        <translation>Tillbakadragen. Den erbjuds inte längre men kan läsas här.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionDetail</name>
    <message>
        <source>Edition %1</source>
        <translation>Utgåva %1</translation>
    </message>
    <message>
        <source>Draft without a number</source>
        <translation>Utkast utan nummer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>says no version</source>
        <translation>anger ingen version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Följde med programmet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It does not count here. %1</source>
        <translation>Den gäller inte här. %1</translation>
    </message>
    <message>
        <source>It came as %1.</source>
        <translation>Den kom som %1.</translation>
    </message>
    <message>
        <source>This is what staff see, since %1.</source>
        <translation>Det här är vad personalen ser, sedan %1.</translation>
    </message>
    <message>
        <source>This is what staff see.</source>
        <translation>Det här är vad personalen ser.</translation>
    </message>
    <message>
        <source>It comes into force %1.</source>
        <translation>Den träder i kraft %1.</translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation>Den väntar på godkännande.</translation>
    </message>
    <message>
        <source>It waits for another administrator to review it.</source>
        <translation>Den väntar på granskning av en annan administratör.</translation>
    </message>
    <message>
        <source>Approved, in force from %1</source>
        <translation>Godkänd, i kraft från %1</translation>
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
        <translation>Förändringar sedan föregående version</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Vem som sagt vad</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Jämför med den förra</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save with signatures …</source>
        <translation>Spara med underskrifter …</translation>
    </message>
    <message>
        <source>Save as plain text …</source>
        <translation>Spara utan underskrifter …</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>Jämförd med den förra</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>De två kan inte jämföras</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Utskrivet %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionFiles</name>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>The file is taken in.</source>
        <translation>Filen är intagen.</translation>
    </message>
    <message>
        <source>The file is kept as a draft. %1</source>
        <translation>Filen ligger som utkast. %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionText</name>
    <message>
        <source>not given in the source</source>
        <translation>ej angivet i källan</translation>
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
        <translation>Gäller från: %1</translation>
    </message>
    <message>
        <source>Valid to: %1</source>
        <translation>Gäller till: %1</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>Gäller för: %1</translation>
    </message>
    <message>
        <source>Content owner: %1</source>
        <translation>Innehållsansvarig: %1</translation>
    </message>
    <message>
        <source>Reviewed by: %1</source>
        <translation>Granskad av: %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Godkänd av: %1</translation>
    </message>
    <message>
        <source>Changes since the previous edition: %1</source>
        <translation>Förändringar sedan föregående version: %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Maximum tolerable outage: %1</source>
        <translation>Acceptabel avbrottstid: %1</translation>
    </message>
    <message>
        <source>Stands in %1</source>
        <translation>Står i %1</translation>
    </message>
    <message>
        <source>Filled in by each clinic itself.</source>
        <translation>Fylls i av varje mottagning själv.</translation>
    </message>
    <message>
        <source>Recipients of reports</source>
        <translation>Mottagare av anmälningar</translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation>Texten kan inte läsas.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionWords</name>
    <message>
        <source>It is larger than what is taken in.</source>
        <translation>Den är större än vad som tas in.</translation>
    </message>
    <message>
        <source>Text or signature has been changed after it was signed.</source>
        <translation>Text eller underskrift har ändrats efter att den undertecknades.</translation>
    </message>
    <message>
        <source>What is signed is something else than what it says.</source>
        <translation>Det som är undertecknat är något annat än det uppger sig vara.</translation>
    </message>
    <message>
        <source>Too few administrators have signed it.</source>
        <translation>För få administratörer har undertecknat den.</translation>
    </message>
    <message>
        <source>It is older than what has already been in force here.</source>
        <translation>Den är äldre än det som redan har varit i kraft här.</translation>
    </message>
    <message>
        <source>A version before it has not arrived yet.</source>
        <translation>En version före den har inte kommit än.</translation>
    </message>
    <message>
        <source>The list of administrators does not add up.</source>
        <translation>Listan över administratörer går inte ihop.</translation>
    </message>
    <message>
        <source>Nobody has signed it.</source>
        <translation>Ingen har undertecknat den.</translation>
    </message>
    <message>
        <source>It is signed by somebody this computer does not trust.</source>
        <translation>Den är undertecknad av någon som den här datorn inte litar på.</translation>
    </message>
    <message>
        <source>Its number is too far ahead of the one in force.</source>
        <translation>Numret ligger för långt före den som är i kraft.</translation>
    </message>
    <message>
        <source>Author, reviewer and approver speak of different texts.</source>
        <translation>Författare, granskare och godkännare talar om olika texter.</translation>
    </message>
    <message>
        <source>Its author alone has reviewed or approved it; another administrator has to.</source>
        <translation>Den som skrev den har ensam granskat eller godkänt den; det måste en annan administratör göra.</translation>
    </message>
    <message>
        <source>Nobody has reviewed it.</source>
        <translation>Ingen har granskat den.</translation>
    </message>
    <message>
        <source>Nobody has approved it.</source>
        <translation>Ingen har godkänt den.</translation>
    </message>
    <message>
        <source>The list of administrators has expired and must be signed anew first.</source>
        <translation>Listan över administratörer har gått ut och måste först undertecknas på nytt.</translation>
    </message>
    <message>
        <source>Nobody is trusted on this computer yet.</source>
        <translation>Ingen är betrodd på den här datorn än.</translation>
    </message>
    <message>
        <source>There are errors in the text.</source>
        <translation>Det finns fel i texten.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>i granskning</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>återlämnad</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>i kraft</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>Handed in for review</source>
        <translation>Lämnad för granskning</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Återlämnad</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tillbakadragen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditionsPage</name>
    <message>
        <source>Editions</source>
        <translation>Utgåvor</translation>
    </message>
    <message>
        <source>No edition is known here yet.</source>
        <translation>Ingen utgåva är känd här än.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Take in an edition from a file …</source>
        <translation>Ta in en utgåva från en fil …</translation>
    </message>
    <message>
        <source>%1: editions</source>
        <translation>%1: utgåvor</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Följde med programmet</translation>
    </message>
    <message>
        <source>heard of %1</source>
        <translation>kom hit %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditorForm</name>
    <message>
        <source>Not given, or for example 2026-05-25</source>
        <translation>Ej angivet, eller till exempel 2026-05-25</translation>
    </message>
    <message>
        <source>Write the day as 2026-05-25, or leave it empty.</source>
        <translation>Skriv dagen som 2026-05-25, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Så här läses det</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EditorPage</name>
    <message>
        <source>Parts of the routine</source>
        <translation>Rutinens delar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Editions and comparison</source>
        <translation>Utgåvor och jämförelse</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Provkör</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Lämna för granskning</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>This draft was begun before; it is as you left it.</source>
        <translation>Utkastet påbörjades tidigare och är som du lämnade det.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Utkast %1</translation>
    </message>
    <message>
        <source>Mend what the check shows first.</source>
        <translation>Rätta först det som kontrollen visar.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>About the routine</source>
        <translation>Om rutinen</translation>
    </message>
    <message>
        <source>Document and validity</source>
        <translation>Dokument och giltighet</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Övriga avsnitt</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Felanmälans utseende</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EndPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion</source>
        <translation>Reservrutins förslag</translation>
    </message>
    <message>
        <source>Taken back as a false alarm</source>
        <translation>Återtaget som falskt larm</translation>
    </message>
    <message>
        <source>To Status</source>
        <translation>Till Läget</translation>
    </message>
    <message>
        <source>It is not known since when.</source>
        <translation>Det är inte känt sedan när.</translation>
    </message>
    <message>
        <source>Since %1. It lasted %2.</source>
        <translation>Sedan %1. Det varade i %2.</translation>
    </message>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer saknas – fyll i</translation>
    </message>
    <message>
        <source>It works here again</source>
        <translation>Det fungerar här igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FaultChips</name>
    <message>
        <source>does not open</source>
        <translation>öppnas inte</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>långsam</translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation>fel uppgifter</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>In a word, for example: prints the wrong name</source>
        <translation>Med ett ord, till exempel: skriver ut fel namn</translation>
    </message>
    <message>
        <source>How it is wrong, in a word</source>
        <translation>Hur det är fel, med ett ord</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FindingCard</name>
    <message>
        <source>Not a personal number …</source>
        <translation>Inte ett personnummer …</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <translation>Vad är det för nummer?</translation>
    </message>
    <message>
        <source>Looks like a personal number</source>
        <translation>Ser ut som ett personnummer</translation>
    </message>
    <message>
        <source>The text must not hold patient data.</source>
        <translation>Texten får inte innehålla patientuppgifter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>For example a telephone number. What you write is kept.</source>
        <translation>Till exempel ett telefonnummer. Det du skriver här sparas.</translation>
    </message>
    <message>
        <source>Looks like a CPR number.</source>
        <translation>Ser ut som ett CPR-nummer.</translation>
    </message>
    <message>
        <source>Looks like a personal number.</source>
        <translation>Ser ut som ett personnummer.</translation>
    </message>
    <message>
        <source>A reason is missing. Write what the number is.</source>
        <translation>En anledning saknas. Skriv vad det är för nummer.</translation>
    </message>
    <message>
        <source>The reason holds a number too. Write it in words.</source>
        <translation>Anledningen innehåller också ett nummer. Skriv den med ord.</translation>
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
        <translation>%1 leder till %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation>Delad mapp</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Reports between computers</source>
        <translation>Anmälningar mellan datorer</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestämt av organisationen.</translation>
    </message>
    <message>
        <source>One that the contact person&apos;s computer reaches too. Empty: none.</source>
        <translation>En som kontaktpersonens dator också når. Tomt: ingen.</translation>
    </message>
    <message>
        <source>Only a part of the path is there. Write all of it.</source>
        <translation>Bara en del av sökvägen står där. Skriv hela.</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Mappen läses.</translation>
    </message>
    <message>
        <source>Exchanged with the folder %1.</source>
        <translation>Utbytt med mappen %1.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FollowUpPage</name>
    <message>
        <source>No outage is over yet. Those that are show up here.</source>
        <translation>Inga avslutade driftstopp ännu. De visas här när de är över.</translation>
    </message>
    <message>
        <source>Past outages</source>
        <translation>Tidigare driftstopp</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Driftstopp</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Övningar</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>återtaget: %1</translation>
    </message>
    <message>
        <source>worked again %1</source>
        <translation>fungerade igen %1</translation>
    </message>
    <message>
        <source>nobody knows when it worked again</source>
        <translation>ingen vet när det fungerade igen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bara här</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandInCard</name>
    <message>
        <source>What has changed since the edition in force</source>
        <translation>Förändringar sedan utgåvan i kraft</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Lösenfras till din nyckel</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Lämna för granskning</translation>
    </message>
    <message>
        <source>Offered from what differs. Put it into your own words.</source>
        <translation>Förslag utifrån det som skiljer. Skriv det med egna ord.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>First edition.</source>
        <translation>Första utgåvan.</translation>
    </message>
    <message>
        <source>No administrator&apos;s key that is trusted here has been opened. Make one, or ask an administrator to add yours, under Settings, Administrators.</source>
        <translation>Ingen administratörsnyckel som är betrodd här är öppnad. Skapa en, eller be en administratör lägga till din, under Inställningar, Administratörer.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandedCard</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer saknas – fyll i</translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation>Gå vidare och avvakta</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring in…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>See it in the outbox</source>
        <translation>Se den i utkorgen</translation>
    </message>
    <message>
        <source>%1 is ready since %2</source>
        <translation>%1 är klar sedan %2</translation>
    </message>
    <message>
        <source>It is not sent yet. Send it from the outbox, or call %1.</source>
        <translation>Den är inte skickad ännu. Skicka den från utkorgen, eller ring %1.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation>Inget skickas av sig självt. Tala om för %1 att den finns: ring, mejla den eller lämna papperet.</translation>
    </message>
    <message>
        <source>It waits for the shared folder. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation>Den väntar på den delade mappen. Tala om för %1 att den finns: ring, mejla den eller lämna papperet.</translation>
    </message>
    <message>
        <source>It goes to %1 through the shared folder. Call as well when it is urgent, or when nobody takes it over.</source>
        <translation>Den går till %1 genom den delade mappen. Ring också om det brådskar eller om ingen tar över den.</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Spara överlämningsfil …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandoverActs</name>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet, so no file was written.</source>
        <translation>Inget är lämnat ännu, så ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Written: %1. Take it to the other computer and drop it on its window.</source>
        <translation>Skriven: %1. Ta med den till den andra datorn och släpp den på fönstret där.</translation>
    </message>
    <message>
        <source>Handover files</source>
        <translation>Överlämningsfiler</translation>
    </message>
    <message>
        <source>All that is in the file was here already.</source>
        <translation>Allt i filen fanns redan här.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n ny anmälan</numerusform>
            <numerusform>%n nya anmälningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n uppdatering</numerusform>
            <numerusform>%n uppdateringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>%n annan händelse</numerusform>
            <numerusform>%n andra händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation>%1 kom in.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Anyone here: choose what does not work, answer one question at a time, and hand the report over.</source>
        <translation>Alla här: välj vad som inte fungerar, svara på en fråga i taget och lämna anmälan.</translation>
    </message>
    <message>
        <source>Contact person: takes the report over in the outbox, reads the exact message, sends it and notes the case number.</source>
        <translation>Kontaktpersonen: tar över anmälan i utkorgen, läser meddelandet precis som det skickas, skickar det och antecknar ärendenumret.</translation>
    </message>
    <message>
        <source>Unit manager: sees past outages under Follow-up.</source>
        <translation>Enhetschefen: ser tidigare driftstopp under Uppföljning.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Var allt finns</translation>
    </message>
    <message>
        <source>Everything lies in your own folder on this computer. The folder stands under Settings.</source>
        <translation>Allt ligger i din egen mapp på den här datorn. Mappen står under Inställningar.</translation>
    </message>
    <message>
        <source>An answer turns green only when it is on the disk. “Not saved” means that it is in memory alone; print or copy what has to last.</source>
        <translation>Ett svar blir grönt först när det finns på disken. ”Ej sparad” betyder att det bara finns i minnet; skriv ut eller kopiera det som måste finnas kvar.</translation>
    </message>
    <message>
        <source>What Reservrutin does not do</source>
        <translation>Vad Reservrutin inte gör</translation>
    </message>
    <message>
        <source>It repairs nothing and knows nothing about the system itself. It shows the routine and carries the report.</source>
        <translation>Den lagar inget och vet inget om själva systemet. Den visar rutinen och för anmälan vidare.</translation>
    </message>
    <message>
        <source>It sends nothing by itself before a contact person has said so.</source>
        <translation>Den skickar inget av sig själv innan en kontaktperson har bestämt det.</translation>
    </message>
    <message>
        <source>It is no place for patient data. What looks like a personal number is stopped.</source>
        <translation>Den är ingen plats för patientuppgifter. Det som ser ut som ett personnummer stoppas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>answers, while an answer has the focus</source>
        <translation>svarar, när ett svar är markerat</translation>
    </message>
    <message>
        <source>Alt+1 … 9</source>
        <translation>Alt+1 … 9</translation>
    </message>
    <message>
        <source>answers, always</source>
        <translation>svarar, alltid</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the main action of the page or the card</source>
        <translation>sidans eller kortets huvudknapp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back; what is written is kept</source>
        <translation>tillbaka; det skrivna finns kvar</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>Ctrl + − 0</source>
        <translation>Ctrl + − 0</translation>
    </message>
    <message>
        <source>larger, smaller and normal text</source>
        <translation>större, mindre och vanlig text</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>den här sidan</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HomePage</name>
    <message>
        <source>Search system or routine …</source>
        <translation>Sök system eller rutin …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation>Vad fungerar inte?</translation>
    </message>
    <message>
        <source>Search system or routine</source>
        <translation>Sök system eller rutin</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::JoinCard</name>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation>%1 anmälningar gäller samma sak</translation>
    </message>
    <message>
        <source>Join with %1 …</source>
        <translation>Slå ihop med %1 …</translation>
    </message>
    <message>
        <source>Join with %1 others …</source>
        <translation>Slå ihop med %1 andra …</translation>
    </message>
    <message>
        <source>Which of them go into one message? Above is what it would say.</source>
        <translation>Vilka ska stå i samma meddelande? Ovanför syns hur det blir.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is part of %1, which speaks for it.</source>
        <translation>Den ingår i %1, som anmäler för den också.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation>%1 anmälningar i en</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Dela upp igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::KeyOpener</name>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Öppna nyckeln</translation>
    </message>
    <message>
        <source>Make a key under Administrators</source>
        <translation>Skapa en nyckel under Administratörer</translation>
    </message>
    <message>
        <source>The key is being opened. It takes about a second.</source>
        <translation>Nyckeln öppnas. Det tar ungefär en sekund.</translation>
    </message>
    <message>
        <source>There is no key of yours on this computer. Make one first.</source>
        <translation>Du har ingen nyckel på den här datorn. Skapa en först.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::LeftOverCard</name>
    <message>
        <source>See it in the outbox</source>
        <translation>Se den i utkorgen</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Felanmälan %1</translation>
    </message>
    <message>
        <source>It was never handed over. It stays a draft here, and nobody gets it.</source>
        <translation>Den lämnades aldrig. Den ligger kvar här som utkast och går inte till någon.</translation>
    </message>
    <message>
        <source>It is withdrawn too. If you have already told %1 about it, tell them that as well.</source>
        <translation>Den är också återtagen. Har du redan talat med %1, så säg till dem även om detta.</translation>
    </message>
    <message>
        <source>It still waits for a contact person. Tell %1 that it is over, or withdraw the report in the outbox.</source>
        <translation>Den väntar fortfarande på en kontaktperson. Säg till %1 att det är över, eller återta anmälan i utkorgen.</translation>
    </message>
    <message>
        <source>It is on its way and may arrive. Tell the recipient that it is over.</source>
        <translation>Den är på väg och kan komma fram. Säg till mottagaren att det är över.</translation>
    </message>
    <message>
        <source>%1 has it and has not sent it yet. Agree on whether it should still be sent.</source>
        <translation>%1 har den och har inte skickat den än. Kom överens om den ska skickas ändå.</translation>
    </message>
    <message>
        <source>It is not sent yet. Send it or withdraw it in the outbox.</source>
        <translation>Den är inte skickad än. Skicka eller återta den i utkorgen.</translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it was a false alarm.</source>
        <translation>Den är mottagen som ärende %1. Säg till %2 att det var ett falskt larm.</translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it works again.</source>
        <translation>Den är mottagen som ärende %1. Säg till %2 att det fungerar igen.</translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it was a false alarm.</source>
        <translation>Den är redan lämnad. Säg till %1 att det var ett falskt larm.</translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it works again.</source>
        <translation>Den är redan lämnad. Säg till %1 att det fungerar igen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::LineChoice</name>
    <message>
        <source>Lines from the course of events</source>
        <translation>Rader ur händelseförloppet</translation>
    </message>
    <message>
        <source>These lines go with the report. Uncheck what is to be left out.</source>
        <translation>De här raderna följer med anmälan. Avmarkera det som inte ska med.</translation>
    </message>
    <message>
        <source> (measured by the computer)</source>
        <translation> (uppmätt av datorn)</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MailCard</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestämt av organisationen.</translation>
    </message>
    <message>
        <source>Sending a test to %1 …</source>
        <translation>Skickar ett prov till %1 …</translation>
    </message>
    <message>
        <source>The mail server took the test. Look whether it arrives.</source>
        <translation>E-postservern tog emot provet. Se efter om det kommer fram.</translation>
    </message>
    <message>
        <source>The mail server did not take it now%1. Try again in a while.</source>
        <translation>E-postservern tog inte emot det nu%1. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The mail server refused the test%1. Check the sender&apos;s address.</source>
        <translation>E-postservern avvisade provet%1. Kontrollera avsändarens adress.</translation>
    </message>
    <message>
        <source>The mail server stopped answering. The test may have arrived.</source>
        <translation>E-postservern slutade svara. Provet kan ha kommit fram.</translation>
    </message>
    <message>
        <source>The test did not leave%1. Check server, user name and password.</source>
        <translation>Provet kom inte iväg%1. Kontrollera server, användarnamn och lösenord.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MainWindow</name>
    <message>
        <source>DRILL. Nothing leaves this computer, and nothing is counted.</source>
        <translation>ÖVNING. Inget lämnar den här datorn och inget räknas.</translation>
    </message>
    <message>
        <source>DRILL – Reservrutin</source>
        <translation>ÖVNING – Reservrutin</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MoreWays</name>
    <message>
        <source>More ways</source>
        <translation>Fler sätt</translation>
    </message>
    <message>
        <source>False alarm – take it back</source>
        <translation>Falskt larm – ta tillbaka</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Start another one</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>The event stays in the course of events, marked as a false alarm.</source>
        <translation>Händelsen finns kvar, märkt som falskt larm.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>The event goes on where it was.</source>
        <translation>Händelsen fortsätter där den var.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen nu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NameSystem</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Systemets namn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Which systems are not working?</source>
        <translation>Vilka system fungerar inte?</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Ett annat system</translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation>Vad fungerar inte?</translation>
    </message>
    <message>
        <source>Name of the system or the equipment</source>
        <translation>Namn på systemet eller utrustningen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NewRoutine</name>
    <message>
        <source>New routine</source>
        <translation>Ny rutin</translation>
    </message>
    <message>
        <source>It begins as a template, and is a draft until it is approved.</source>
        <translation>Den börjar som en mall, och är ett utkast tills den är godkänd.</translation>
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
        <translation>Det fungerar igen</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Fortfarande nere</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>put it off</source>
        <translation>skjut upp</translation>
    </message>
    <message>
        <source>Put off the next check</source>
        <translation>Skjut upp nästa kontroll</translation>
    </message>
    <message>
        <source>%1 min from now</source>
        <translation>Om %1 min</translation>
    </message>
    <message>
        <source>Time to check again</source>
        <translation>Dags att kontrollera igen</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Nästa kontroll %1</translation>
    </message>
    <message>
        <source>since %1 ·</source>
        <translation>sedan %1 ·</translation>
    </message>
    <message>
        <source>in %1 minutes ·</source>
        <translation>om %1 minuter ·</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NextTrustCard</name>
    <message>
        <source>Administrators version %1</source>
        <translation>Administratörer version %1</translation>
    </message>
    <message>
        <source>Name of a new administrator</source>
        <translation>En ny administratörs namn</translation>
    </message>
    <message>
        <source>Public key of the new administrator</source>
        <translation>Den nya administratörens publika nyckel</translation>
    </message>
    <message>
        <source>Sign the new list</source>
        <translation>Underteckna den nya listan</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Ändra listan</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Vilka som är kvar</translation>
    </message>
    <message>
        <source>Role of the new administrator</source>
        <translation>Den nya administratörens roll</translation>
    </message>
    <message>
        <source>How many must sign the next change</source>
        <translation>Hur många som måste underteckna nästa ändring</translation>
    </message>
    <message>
        <source>Who reviews and approves</source>
        <translation>Vem som granskar och godkänner</translation>
    </message>
    <message>
        <source>Others than the author, as soon as there are two</source>
        <translation>Någon annan än den som skrev, så snart de är två</translation>
    </message>
    <message>
        <source>Others than the author, always</source>
        <translation>Alltid någon annan än den som skrev</translation>
    </message>
    <message>
        <source>The author may do it alone</source>
        <translation>Den som skrev får göra det ensam</translation>
    </message>
    <message>
        <source>Fingerprint %1. Compare it with the new administrator&apos;s own.</source>
        <translation>Fingeravtryck %1. Jämför det med det som den nya administratören har.</translation>
    </message>
    <message>
        <source>44 characters, shown on the new administrator&apos;s own page.</source>
        <translation>44 tecken, som visas på den nya administratörens egen sida.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 är kvar</translation>
    </message>
    <message>
        <source>The name is missing. Write it as it shall stand in the list.</source>
        <translation>Namnet saknas. Skriv det som det ska stå i listan.</translation>
    </message>
    <message>
        <source>This is no public key. Copy all 44 characters of it.</source>
        <translation>Det är ingen publik nyckel. Kopiera alla 44 tecknen.</translation>
    </message>
    <message>
        <source>Signed by you. Give the file to another administrator, who signs it too.</source>
        <translation>Undertecknad av dig. Ge filen till en annan administratör, som också undertecknar.</translation>
    </message>
    <message>
        <source>The new list holds from now on. Other computers take it with the next exchange.</source>
        <translation>Den nya listan gäller från nu. Andra datorer får den vid nästa utbyte.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NoteRow</name>
    <message>
        <source>Write what happens</source>
        <translation>Skriv vad som händer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Write what happens …</source>
        <translation>Skriv vad som händer …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OngoingCard</name>
    <message>
        <source>DRILL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Fortsätt: %1</translation>
    </message>
    <message>
        <source>New event beside: %1</source>
        <translation>Ny händelse vid sidan av: %1</translation>
    </message>
    <message>
        <source>%1 · only this computer since %2</source>
        <translation>%1 · bara här sedan %2</translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation>%1 · %2 sedan %3</translation>
    </message>
    <message>
        <source>Last confirmed %1</source>
        <translation>Senast bekräftat %1</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Nästa kontroll %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Everything is down on this computer alone since %1</source>
        <translation>Allt ligger nere bara på den här datorn sedan %1</translation>
    </message>
    <message>
        <source>Everything is down since %1</source>
        <translation>Allt ligger nere sedan %1</translation>
    </message>
    <message>
        <source>Open it when it works here, or to take it back.</source>
        <translation>Öppna det när det fungerar här igen, eller för att ta tillbaka det.</translation>
    </message>
    <message>
        <source>Call %1 for help.</source>
        <translation>Ring %1 om du behöver hjälp.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxList</name>
    <message>
        <source>Search number, clinic, case …</source>
        <translation>Sök nummer, mottagning, ärende …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Anmälningar</translation>
    </message>
    <message>
        <source>Search in the outbox</source>
        <translation>Sök i utkorgen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Nothing here just now.</source>
        <translation>Inget här just nu.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Inget stämmer med sökningen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxPage</name>
    <message>
        <source>Nothing here yet. Reports that are handed over show up here.</source>
        <translation>Inget här ännu. Anmälningar som lämnas visas här.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Spara överlämningsfil …</translation>
    </message>
    <message>
        <source>Take in a handover file …</source>
        <translation>Ta in en överlämningsfil …</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alla anmälningar</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OwnKeyCard</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>En egen lösenfras</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Samma lösenfras en gång till</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Skapa nyckeln</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Din nyckel</translation>
    </message>
    <message>
        <source>Whoever keeps routines signs with a key of their own. Staff need none.</source>
        <translation>Den som sköter rutiner undertecknar med en egen nyckel. Personalen behöver ingen.</translation>
    </message>
    <message>
        <source>At least %1 characters, such as four words. Nobody can find it out for you.</source>
        <translation>Minst %1 tecken, till exempel fyra ord. Ingen kan ta reda på den åt dig.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din roll</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Public key, for an administrator who lets you in</source>
        <translation>Publik nyckel, till den administratör som släpper in dig</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Kopiera den publika nyckeln</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierad.</translation>
    </message>
    <message>
        <source>The key is open. It closes by itself %1 minutes after you last used it.</source>
        <translation>Nyckeln är öppen. Den stängs av sig själv %1 minuter efter att du senast använde den.</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Stäng nyckeln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The two are not the same. Write both once more.</source>
        <translation>De två är inte lika. Skriv båda en gång till.</translation>
    </message>
    <message>
        <source>The key is being made and sealed with your passphrase. It takes a few seconds; the window goes on meanwhile.</source>
        <translation>Nyckeln skapas och förseglas med din lösenfras. Det tar några sekunder; fönstret fungerar under tiden.</translation>
    </message>
    <message>
        <source>The key is made and lies in your own folder on this computer. Open it to use it.</source>
        <translation>Nyckeln är skapad och ligger i din egen mapp på den här datorn. Öppna den för att använda den.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Page</name>
    <message>
        <source>Back to %1</source>
        <translation>Tillbaka till %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PersonPage</name>
    <message>
        <source>Who sits here?</source>
        <translation>Vem sitter här?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestämt av organisationen.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PhonePage</name>
    <message>
        <source>Phone it in</source>
        <translation>Ring in</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PhonePanel</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer saknas – fyll i</translation>
    </message>
    <message>
        <source>Read and received</source>
        <translation>Uppläst och mottagen</translation>
    </message>
    <message>
        <source>To read on the telephone</source>
        <translation>Att läsa upp i telefon</translation>
    </message>
    <message>
        <source>Who answered (may be left out)</source>
        <translation>Vem svarade? (kan utelämnas)</translation>
    </message>
    <message>
        <source>Case number (may be left out)</source>
        <translation>Ärendenummer (kan utelämnas)</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Tillbaka till anmälan</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Call %1 – ask for %2</source>
        <translation>Ring %1 – fråga efter %2</translation>
    </message>
    <message>
        <source>The source gives no number for %1</source>
        <translation>Källan anger inget nummer till %1</translation>
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
        <translation>klart</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ProposalCard</name>
    <message>
        <source>Take in a proposal …</source>
        <translation>Ta in ett förslag …</translation>
    </message>
    <message>
        <source>Sign the proposal</source>
        <translation>Underteckna förslaget</translation>
    </message>
    <message>
        <source>Sign what another administrator proposes</source>
        <translation>Underteckna det en annan administratör föreslår</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Version %1, signed by %2.</source>
        <translation>Version %1, undertecknad av %2.</translation>
    </message>
    <message>
        <source>The list is then renewed no later than %1.</source>
        <translation>Listan förnyas sedan senast %1.</translation>
    </message>
    <message>
        <source>The file is not taken in. %1</source>
        <translation>Filen togs inte in. %1</translation>
    </message>
    <message>
        <source>Signed by you too, but more signatures are needed. Give the file to the next administrator.</source>
        <translation>Undertecknad av dig också, men fler underskrifter behövs. Ge filen till nästa administratör.</translation>
    </message>
    <message>
        <source>Signed and published: the new list holds from now on.</source>
        <translation>Undertecknad och publicerad: den nya listan gäller från nu.</translation>
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
        <translation>ej sparad</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Rail</name>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Try it (drill)</source>
        <translation>Prova (övning)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Huvudmeny</translation>
    </message>
    <message>
        <source>Not you? Change</source>
        <translation>Inte du? Byt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 väntar</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du är här</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReadingPage</name>
    <message>
        <source>not given in the source</source>
        <translation>ej angivet i källan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>The routine cannot be read</source>
        <translation>Rutinen går inte att läsa</translation>
    </message>
    <message>
        <source>This routine comes from a newer version of Reservrutin. Read it step by step; the report goes through the general walk.</source>
        <translation>Rutinen kommer från en nyare version av Reservrutin. Läs den steg för steg; anmälan går via den allmänna arbetsgången.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Tillbaka till genomgången</translation>
    </message>
    <message>
        <source>Use the general walk</source>
        <translation>Använd den allmänna arbetsgången</translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation>%1 fungerar inte</translation>
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
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Content owner</source>
        <translation>Innehållsansvarig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation>Ändringar sedan förra utgåvan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Maximum tolerable outage: %1</source>
        <translation>Acceptabel avbrottstid: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Choose what is not working</source>
        <translation>Välj vad som inte fungerar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Utarbetad av</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Anledning, med några ord</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Låt det vara</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RecipientNews</name>
    <message>
        <source>The recipient %1 changed %2. Before: %3. Now: %4.</source>
        <translation>Mottagaren %1 ändrades %2. Förut: %3. Nu: %4.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RecipientsForm</name>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>No address is changed yet.</source>
        <translation>Ingen adress är ändrad än.</translation>
    </message>
    <message>
        <source>Change a recipient</source>
        <translation>Ändra en mottagare</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RemarksCard</name>
    <message>
        <source>Check of the routine</source>
        <translation>Kontroll av rutinen</translation>
    </message>
    <message>
        <source>Nothing to mend: it may be handed in</source>
        <translation>Inget att rätta: den kan lämnas in</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportCard</name>
    <message>
        <source>the mail server took it</source>
        <translation>e-postservern tog emot den</translation>
    </message>
    <message>
        <source>through the mail program</source>
        <translation>via e-postprogrammet</translation>
    </message>
    <message>
        <source>as copied text</source>
        <translation>som kopierad text</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papper</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>skickas</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>avvisad: %1</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>kan ha kommit fram</translation>
    </message>
    <message>
        <source>opened – did you send it?</source>
        <translation>öppnad – skickade du den?</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>inte skickad</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Visa anmälan</translation>
    </message>
    <message>
        <source>Fault report %1 – withdrawn</source>
        <translation>Felanmälan %1 – återtagen</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Felanmälan %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Lämnad %1</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Lämnad</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>With a contact person</source>
        <translation>Hos kontaktperson</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>väntar på %1</translation>
    </message>
    <message>
        <source>Taken over %1</source>
        <translation>Övertagen %1</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>%1 skickar den</translation>
    </message>
    <message>
        <source>With a contact person %1</source>
        <translation>Hos kontaktperson %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Anmäld %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>inget svar ännu</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottagen %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>ärende %1</translation>
    </message>
    <message>
        <source>in the queue on another computer</source>
        <translation>i kö på en annan dator</translation>
    </message>
    <message>
        <source>Fault report %1 – part of %2</source>
        <translation>Felanmälan %1 – ingår i %2</translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation>Spara överlämningsfil …</translation>
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
        <translation>Utskriven för %1. Lämnade du den?</translation>
    </message>
    <message>
        <source>Copied for %1. Did you send it?</source>
        <translation>Kopierad för %1. Skickade du den?</translation>
    </message>
    <message>
        <source>Opened in the mail program for %1. Did you send it?</source>
        <translation>Öppnad i e-postprogrammet för %1. Skickade du den?</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Väntar på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Mottagen, ärende %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportDetail</name>
    <message>
        <source>The message</source>
        <translation>Meddelandet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring in…</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Fler sätt</translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation>Skicka uppdatering …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Återta …</translation>
    </message>
    <message>
        <source>Nobody answers – send it myself …</source>
        <translation>Ingen svarar – skicka själv …</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Choose another way out below.</source>
        <translation>Välj ett annat sätt här nedanför.</translation>
    </message>
    <message>
        <source>I am a contact person – take over</source>
        <translation>Jag är kontaktperson – ta över</translation>
    </message>
    <message>
        <source>Take over from %1 …</source>
        <translation>Ta över från %1 …</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Kontaktperson: %1</translation>
    </message>
    <message>
        <source>%1 took it over as well, on another computer. Agree on who sends it.</source>
        <translation>%1 tog också över den, på en annan dator. Kom överens om vem som skickar.</translation>
    </message>
    <message>
        <source>The whole delivery log</source>
        <translation>Hela leveransloggen</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Dela upp igen</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportForm</name>
    <message>
        <source>When was it discovered?</source>
        <translation>När upptäcktes felet?</translation>
    </message>
    <message>
        <source>Which systems?</source>
        <translation>Vilka system?</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Mottagning</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad har hänt?</translation>
    </message>
    <message>
        <source>How is it wrong?</source>
        <translation>Hur är det fel?</translation>
    </message>
    <message>
        <source>that is me</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>Is that you? Press Enter on “that is me”, or write your name.</source>
        <translation>Är det du? Tryck Enter på ”stämmer”, eller skriv ditt namn.</translation>
    </message>
    <message>
        <source>That is later than now. It can be right; look once more.</source>
        <translation>Det är senare än nu. Det kan vara rätt; titta en gång till.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>för %1 sedan</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportLayoutForm</name>
    <message>
        <source>Language of report, paper and phone script</source>
        <translation>Språk i felanmälan, på papper och i telefonmanus</translation>
    </message>
    <message>
        <source>A report always names the system, the clinic, the person who reports and when it was discovered. What else it must hold, and who gets it, stands in its step.</source>
        <translation>En felanmälan nämner alltid system, mottagning, vem som anmäler och när felet upptäcktes. Vad den mer ska innehålla, och vem som får den, står i dess steg.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportPage</name>
    <message>
        <source>The report is done</source>
        <translation>Anmälan är klar</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Fler sätt</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Visa anmälan</translation>
    </message>
    <message>
        <source>This is the report</source>
        <translation>Så här blir felanmälan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Lämna till %1</translation>
    </message>
    <message>
        <source>Report outage in %1</source>
        <translation>Anmäl driftstopp i %1</translation>
    </message>
    <message>
        <source>Report disruption in %1</source>
        <translation>Anmäl driftstörning i %1</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Dölj anmälan</translation>
    </message>
    <message>
        <source>Report that everything is down</source>
        <translation>Anmäl att allt ligger nere</translation>
    </message>
    <message>
        <source>Report that everything is disturbed</source>
        <translation>Anmäl störning i alla system</translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation>Ring in…</translation>
    </message>
    <message>
        <source>Phoning it in hands the report over as well.</source>
        <translation>När du ringer in lämnas anmälan också.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RestoredForm</name>
    <message>
        <source>Since when does it work again?</source>
        <translation>Sedan när fungerar det igen?</translation>
    </message>
    <message>
        <source>Yes, it works again</source>
        <translation>Ja, det fungerar igen</translation>
    </message>
    <message>
        <source>I do not know when</source>
        <translation>Vet inte när</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>That is later than now. Write when it began to work.</source>
        <translation>Det är senare än nu. Skriv när det började fungera.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutineCard</name>
    <message>
        <source>Approved document</source>
        <translation>Godkänt dokument</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s own, not approved by anyone</source>
        <translation>Reservrutins egen, inte fastställd av någon</translation>
    </message>
    <message>
        <source>Template, not approved</source>
        <translation>Mall, inte fastställd</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gäller till %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>not valid until %1</source>
        <translation>gäller först från %1</translation>
    </message>
    <message>
        <source>validity is not given in the source</source>
        <translation>giltighet ej angiven i källan</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · version %2 · %3</translation>
    </message>
    <message>
        <source>Made by a newer version: it can be read, not walked.</source>
        <translation>Gjord av en nyare version: den kan läsas, inte gås igenom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Action card …</source>
        <translation>Åtgärdskort …</translation>
    </message>
    <message>
        <source>Blank report form …</source>
        <translation>Tom anmälningsblankett …</translation>
    </message>
    <message>
        <source>expired %1, %2 d ago</source>
        <translation>gick ut %1, för %2 d sedan</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>går ut %1</translation>
    </message>
    <message>
        <source>an edition: %1</source>
        <translation>utgåva: %1</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Utgåvor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesCard</name>
    <message>
        <source>Routines and drills</source>
        <translation>Rutiner och övning</translation>
    </message>
    <message>
        <source>%1 cannot be read. The other routines work as usual.</source>
        <translation>%1 går inte att läsa. De andra rutinerna fungerar som vanligt.</translation>
    </message>
    <message>
        <source>Telephone to %1 missing – fill it in</source>
        <translation>Telefon till %1 saknas – fyll i</translation>
    </message>
    <message>
        <source>Last drill %1</source>
        <translation>Senaste övning %1</translation>
    </message>
    <message>
        <source>%1: validity not given</source>
        <translation>%1: giltighet ej angiven</translation>
    </message>
    <message>
        <source>%1 applies from %2</source>
        <translation>%1 gäller från %2</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 gick ut %2</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 gäller</translation>
    </message>
    <message>
        <source>%1 expires soon, %2</source>
        <translation>%1 går snart ut, %2</translation>
    </message>
    <message>
        <source>%1 is valid to %2</source>
        <translation>%1 gäller till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) due for review</source>
        <translation>
            <numerusform>%n rutin behöver ses över</numerusform>
            <numerusform>%n rutiner behöver ses över</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Utgåvor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Inte i kraft</translation>
    </message>
    <message>
        <source>Take in a routine from a file …</source>
        <translation>Ta in en rutin från en fil …</translation>
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
        <translation>Läses vid sidan av stegen och skrivs ut efter dem; inget steg kräver dem.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Lägg till avsnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Ta bort avsnittet</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Sentences</name>
    <message>
        <source>Your name is missing. Write it and try again.</source>
        <translation>Ditt namn saknas. Skriv det och försök igen.</translation>
    </message>
    <message>
        <source>The unit is missing. Write it and try again.</source>
        <translation>Mottagningen saknas. Skriv den och försök igen.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write something and try again.</source>
        <translation>Inget är skrivet än. Skriv något och försök igen.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it; what you wrote is still here.</source>
        <translation>Texten är för lång. Korta den; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>A reason is missing. Write it in a few words.</source>
        <translation>En anledning saknas. Skriv den med några ord.</translation>
    </message>
    <message>
        <source>The time cannot be read. Write it as 08:12 or 2026-11-22 08:12.</source>
        <translation>Tiden går inte att läsa. Skriv den som 08:12 eller 2026-11-22 08:12.</translation>
    </message>
    <message>
        <source>The address cannot be read: %1. Check how it is spelled.</source>
        <translation>Adressen går inte att läsa: %1. Kontrollera hur den är stavad.</translation>
    </message>
    <message>
        <source>The mail server cannot be read: %1. Write it as smtp://name:port.</source>
        <translation>E-postservern går inte att läsa: %1. Skriv den som smtp://namn:port.</translation>
    </message>
    <message>
        <source>This looks like a personal identity number: %1. Remove it or mask it.</source>
        <translation>Det här ser ut som ett personnummer: %1. Ta bort det eller maskera det.</translation>
    </message>
    <message>
        <source>No system is chosen. Choose or write at least one.</source>
        <translation>Inget system är valt. Välj eller skriv minst ett.</translation>
    </message>
    <message>
        <source>This could not be found: %1. Go back to Status and open it from there.</source>
        <translation>Det här gick inte att hitta: %1. Gå till Läget och öppna det därifrån.</translation>
    </message>
    <message>
        <source>That step is not part of the routine. Go back to Status and open the outage again.</source>
        <translation>Steget finns inte i rutinen. Gå till Läget och öppna driftstoppet igen.</translation>
    </message>
    <message>
        <source>That step has not been reached. Answer the current step first.</source>
        <translation>Det steget är inte nått än. Svara på det aktuella steget först.</translation>
    </message>
    <message>
        <source>That answer is not part of the routine. Choose one of the answers shown.</source>
        <translation>Svaret finns inte i rutinen. Välj ett av svaren som visas.</translation>
    </message>
    <message>
        <source>The outage is already over. Open it again if it still goes on.</source>
        <translation>Driftstoppet är redan över. Öppna det igen om det fortfarande pågår.</translation>
    </message>
    <message>
        <source>The outage is still going on. There is nothing to open again.</source>
        <translation>Driftstoppet pågår. Det finns inget att öppna igen.</translation>
    </message>
    <message>
        <source>The outage was withdrawn. Open it again if it goes on after all.</source>
        <translation>Driftstoppet är återtaget. Öppna det igen om det ändå pågår.</translation>
    </message>
    <message>
        <source>The report is already handed over. Follow it in the outbox.</source>
        <translation>Anmälan är redan lämnad. Följ den i utkorgen.</translation>
    </message>
    <message>
        <source>The report is not handed over yet. Fill it in and hand it over first.</source>
        <translation>Anmälan är inte lämnad än. Fyll i den och lämna den först.</translation>
    </message>
    <message>
        <source>The report is already taken over by %1. Talk to them before you go on.</source>
        <translation>Anmälan är redan övertagen av %1. Prata med den personen innan du går vidare.</translation>
    </message>
    <message>
        <source>Nobody has taken over the report. A contact person takes it over first.</source>
        <translation>Ingen har tagit över anmälan. En kontaktperson tar över den först.</translation>
    </message>
    <message>
        <source>The report has already been given. Call the recipient if something is wrong in it.</source>
        <translation>Felet är redan anmält. Ring mottagaren om något i anmälan är fel.</translation>
    </message>
    <message>
        <source>The report has not been given yet. Send it or say how it was given first.</source>
        <translation>Felet är inte anmält än. Skicka anmälan, eller ange hur den lämnades, först.</translation>
    </message>
    <message>
        <source>The report was withdrawn. Nothing more can be done with it.</source>
        <translation>Anmälan är återtagen. Inget mer kan göras med den.</translation>
    </message>
    <message>
        <source>Only a contact person can do this. Say that you are a contact person first.</source>
        <translation>Det här gör bara en kontaktperson. Ange först att du är kontaktperson.</translation>
    </message>
    <message>
        <source>No sender address is set. Write one under Settings, or call instead.</source>
        <translation>Ingen avsändaradress är angiven. Skriv en under Inställningar, eller ring i stället.</translation>
    </message>
    <message>
        <source>There is no address to send to. Call, or fill it in under Contacts.</source>
        <translation>Det finns ingen adress att skicka till. Ring, eller fyll i den under Kontakter.</translation>
    </message>
    <message>
        <source>No mail server is set. Use the mail program, the phone or paper instead.</source>
        <translation>Ingen e-postserver är angiven. Använd e-postprogrammet, telefonen eller papper i stället.</translation>
    </message>
    <message>
        <source>This is a drill, and nothing may leave. Choose another way for the drill.</source>
        <translation>Det här är en övning, och inget får lämna datorn. Välj ett annat sätt för övningen.</translation>
    </message>
    <message>
        <source>This recipient is changed by approval only. Talk to the owner of the routine.</source>
        <translation>Den här mottagaren ändras bara genom godkännande. Prata med rutinens innehållsansvariga.</translation>
    </message>
    <message>
        <source>This delivery is not waiting any more. See where it is in the outbox.</source>
        <translation>Leveransen väntar inte längre. Se var den är i utkorgen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that it is there and may be opened.</source>
        <translation>Filen går inte att läsa: %1. Kontrollera att den finns och får öppnas.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Filen gick inte att skriva: %1. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Ask the person who keeps the routines for a new one.</source>
        <translation>Filen är skadad: %1. Be den som sköter rutinerna om en ny.</translation>
    </message>
    <message>
        <source>This comes from a newer version of Reservrutin. Read it here, and update when you can.</source>
        <translation>Det här kommer från en nyare version av Reservrutin. Läs det här, och uppdatera när det går.</translation>
    </message>
    <message>
        <source>The data folder lies on a file share: %1. Choose a folder on this computer.</source>
        <translation>Datamappen ligger på en gemensam enhet: %1. Välj en mapp på den här datorn.</translation>
    </message>
    <message>
        <source>The settings were damaged and are kept as %1. Check them under Settings.</source>
        <translation>Inställningarna var skadade och finns kvar som %1. Se över dem under Inställningar.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings could not be read: %1. Tell IT support.</source>
        <translation>Organisationens inställningar gick inte att läsa: %1. Säg till IT-stödet.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Look at what it says now, and try again.</source>
        <translation>Någon annan ändrade detta samtidigt. Se vad som står nu och försök igen.</translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data. Use the window that is open.</source>
        <translation>Reservrutin är redan öppet med samma uppgifter. Använd fönstret som är öppet.</translation>
    </message>
    <message>
        <source>The saved data is damaged. Carry on: what you do now is kept until the program closes.</source>
        <translation>Sparade uppgifter är skadade. Fortsätt: det du gör nu finns kvar tills programmet stängs.</translation>
    </message>
    <message>
        <source>Nothing can be saved here just now. Carry on, and print or copy the report.</source>
        <translation>Inget går att spara här just nu. Fortsätt, och skriv ut eller kopiera anmälan.</translation>
    </message>
    <message>
        <source>The disk is full. Carry on, and make room when you can.</source>
        <translation>Disken är full. Fortsätt, och frigör plats när det går.</translation>
    </message>
    <message>
        <source>The saved data comes from a newer version. Carry on, and print or copy the report.</source>
        <translation>Sparade uppgifter kommer från en nyare version. Fortsätt, och skriv ut eller kopiera anmälan.</translation>
    </message>
    <message>
        <source>The saved data cannot be reached. Carry on: it is saved when it is back.</source>
        <translation>Sparade uppgifter går inte att nå. Fortsätt: allt sparas när de är tillbaka.</translation>
    </message>
    <message>
        <source>This is more than can be handled. Shorten it and try again.</source>
        <translation>Det här är mer än vad som går att hantera. Korta det och försök igen.</translation>
    </message>
    <message>
        <source>Not all of the file is there, so nothing was taken in. Ask for it to be written once more.</source>
        <translation>Hela filen finns inte, så inget togs emot. Be om att den skrivs en gång till.</translation>
    </message>
    <message>
        <source>The file holds what was meant for one computer only, so nothing was taken in. Tell IT support.</source>
        <translation>Filen innehåller sådant som bara gäller en annan dator, så inget togs emot. Säg till IT-stödet.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, so nothing was taken in. Ask for it in several files.</source>
        <translation>Filen är större än %1 MiB, så inget togs emot. Be om den i flera filer.</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached. What waits is handed over when it is back.</source>
        <translation>Den delade mappen går inte att nå. Det som väntar lämnas när den är tillbaka.</translation>
    </message>
    <message>
        <source>The shared folder does not answer. What waits is handed over when it does.</source>
        <translation>Den delade mappen svarar inte. Det som väntar lämnas när den svarar.</translation>
    </message>
    <message>
        <source>There is no room left: %1. Make room or choose another place.</source>
        <translation>Det finns ingen plats kvar: %1. Frigör plats eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The shared folder can only be read. Tell IT support; what waits is kept here.</source>
        <translation>Den delade mappen går bara att läsa. Säg till IT-supporten; det som väntar finns kvar här.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring does not answer. The password holds until the program closes.</source>
        <translation>Datorns nyckelring svarar inte. Lösenordet gäller tills programmet stängs.</translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data.</source>
        <translation>Reservrutin är redan öppet med samma data.</translation>
    </message>
    <message>
        <source>The saved data is damaged.</source>
        <translation>Sparade uppgifter är skadade.</translation>
    </message>
    <message>
        <source>Nothing can be saved here just now.</source>
        <translation>Just nu går det inte att spara här.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>The saved data comes from a newer version.</source>
        <translation>Sparade uppgifter kommer från en nyare version.</translation>
    </message>
    <message>
        <source>The saved data cannot be reached.</source>
        <translation>Sparade uppgifter går inte att nå.</translation>
    </message>
    <message>
        <source>Carry on: answers are marked “not saved”, and the report can be printed or copied.</source>
        <translation>Fortsätt som vanligt: svar märks ”ej sparad”, och anmälan går att skriva ut eller kopiera.</translation>
    </message>
    <message>
        <source>The shared folder has been out of reach since %1. What waits is handed over when it is back.</source>
        <translation>Den delade mappen går inte att nå sedan %1. Det som väntar lämnas när den är tillbaka.</translation>
    </message>
    <message>
        <source>The shared folder has not answered since %1. What waits is handed over when it does.</source>
        <translation>Den delade mappen svarar inte sedan %1. Det som väntar lämnas när den svarar.</translation>
    </message>
    <message>
        <source>The shared folder has been full since %1. What waits is handed over when there is room.</source>
        <translation>Den delade mappen är full sedan %1. Det som väntar lämnas när det finns plats.</translation>
    </message>
    <message>
        <source>The shared folder has been read-only since %1. Tell IT support; what waits is kept here.</source>
        <translation>Den delade mappen går bara att läsa sedan %1. Säg till IT-stöd; det som väntar finns kvar här.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>Lösenfrasen är för kort. Använd minst %1 tecken.</translation>
    </message>
    <message>
        <source>The key was not opened with this passphrase. Write it again.</source>
        <translation>Nyckeln öppnades inte med den här lösenfrasen. Skriv den igen.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in %1 seconds.</source>
        <translation>För många fel lösenfraser. Försök igen om %1 sekunder.</translation>
    </message>
    <message>
        <source>Only an administrator with an opened key can do this. Open your key first.</source>
        <translation>Bara en administratör med öppnad nyckel kan göra det här. Öppna din nyckel först.</translation>
    </message>
    <message>
        <source>This computer already trusts somebody. Ask one of the administrators to let you in.</source>
        <translation>Den här datorn litar redan på någon. Be en av administratörerna att släppa in dig.</translation>
    </message>
    <message>
        <source>It does not come from an administrator this computer trusts. It lies under drafts.</source>
        <translation>Det kommer inte från en administratör som den här datorn litar på. Det ligger bland utkasten.</translation>
    </message>
    <message>
        <source>The draft has %1 errors. Mend them first, they are listed beside the flow.</source>
        <translation>Utkastet har %1 fel. Rätta dem först, de står bredvid flödet.</translation>
    </message>
    <message>
        <source>It does not say what has changed. Write it under Document and validity.</source>
        <translation>Det står inte vad som har ändrats. Skriv det under Dokument och giltighet.</translation>
    </message>
    <message>
        <source>So many reports make one that is too long to send. Join fewer; nothing has been changed.</source>
        <translation>Så många anmälningar blir för långa att skicka som en. Slå ihop färre; inget har ändrats.</translation>
    </message>
    <message>
        <source>Something is too large for the shared folder. Hand it over by phone or on paper.</source>
        <translation>Något är för stort för den gemensamma mappen. Lämna det per telefon eller på papper.</translation>
    </message>
    <message>
        <source>Files in the shared folder come from a newer version of Reservrutin. Update this computer when you can.</source>
        <translation>Filer i den gemensamma mappen kommer från en nyare version av Reservrutin. Uppdatera den här datorn när du kan.</translation>
    </message>
    <message>
        <source>Files in the shared folder cannot be read here. Tell IT support.</source>
        <translation>Filer i den gemensamma mappen går inte att läsa här. Säg till IT-stödet.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SettingsPage</name>
    <message>
        <source>Digit keys answer</source>
        <translation>Siffror svarar på frågan</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Mottagning</translation>
    </message>
    <message>
        <source>Which routines apply here</source>
        <translation>Vilka rutiner gäller här</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Utseende och tangenter</translation>
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
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Holds from the next start. Reports keep their routine&apos;s language.</source>
        <translation>Gäller från nästa start. Anmälningar följer rutinens språk.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data på den här datorn</translation>
    </message>
    <message>
        <source>In your own folder on this computer.</source>
        <translation>I din egen mapp på den här datorn.</translation>
    </message>
    <message>
        <source>Only your account can read it. A checked copy less than a day old lies in the folder backup.</source>
        <translation>Bara ditt konto kan läsa den. En kontrollerad kopia som är yngre än ett dygn finns i mappen backup.</translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation>Bestämt av organisationen.</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alla rutiner</translation>
    </message>
    <message>
        <source>The others stand under Routines.</source>
        <translation>De andra står under Rutiner.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Who may change, review and approve routines, and a key of one&apos;s own for it.</source>
        <translation>Vilka som får ändra, granska och godkänna rutiner, och den egna nyckeln för det.</translation>
    </message>
    <message>
        <source>Administrators and keys</source>
        <translation>Administratörer och nycklar</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StateQuestion</name>
    <message>
        <source>No answer from %1 for %2. Call?</source>
        <translation>Inget svar från %1 på %2. Ring?</translation>
    </message>
    <message>
        <source>Has %1 answered?</source>
        <translation>Har %1 svarat?</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation>Hur svaret kom</translation>
    </message>
    <message>
        <source>e-mail, telephone …</source>
        <translation>e-post, telefon …</translation>
    </message>
    <message>
        <source>Note that it is received</source>
        <translation>Anteckna att den är mottagen</translation>
    </message>
    <message>
        <source>No telephone number is filled in.</source>
        <translation>Inget telefonnummer är ifyllt.</translation>
    </message>
    <message>
        <source>No telephone number is given in the source.</source>
        <translation>Inget telefonnummer är angivet i källan.</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: call when nobody has answered within 30 minutes.</source>
        <translation>Reservrutins förslag: ring när ingen har svarat inom 30 minuter.</translation>
    </message>
    <message>
        <source>Fill it in under Contacts</source>
        <translation>Fyll i det under Kontakter</translation>
    </message>
    <message>
        <source>It may have arrived. Ask %1 whether they have it.</source>
        <translation>Den kan ha kommit fram. Fråga %1 om den finns där.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Den kom fram</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
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
        <translation>Väntar på att skickas från en annan dator, där %1 lade den i kön.</translation>
    </message>
    <message>
        <source>Send from here …</source>
        <translation>Skicka härifrån …</translation>
    </message>
    <message>
        <source>The other computer may have sent it without our knowing. Then the recipient gets two copies with the same number.</source>
        <translation>Den andra datorn kan ha skickat den utan att det syns här. Då får mottagaren två exemplar med samma nummer.</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>Skicka härifrån</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Why is the report withdrawn?</source>
        <translation>Varför återtas anmälan?</translation>
    </message>
    <message>
        <source>Why do you send it yourself?</source>
        <translation>Varför skickar du själv?</translation>
    </message>
    <message>
        <source>%1 has taken it over. Why do you take it? They will see the reason.</source>
        <translation>%1 har tagit över den. Varför tar du den? Skälet syns för %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ta över</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepForm</name>
    <message>
        <source>(nowhere yet)</source>
        <translation>(ingenstans ännu)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What is to be done, in plain words</source>
        <translation>Vad som ska göras, i klartext</translation>
    </message>
    <message>
        <source>Short line in the list of steps</source>
        <translation>Kort rad i listan med steg</translation>
    </message>
    <message>
        <source>What the report must hold, one a line</source>
        <translation>Vad felanmälan ska innehålla, en uppgift per rad</translation>
    </message>
    <message>
        <source>What to do, one a line</source>
        <translation>Att göra, en sak per rad</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Typ av steg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Answers and where they lead</source>
        <translation>Svar och vart de leder</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Lägg till svar</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svar %1</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>leder till</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>andra raden</translation>
    </message>
    <message>
        <source>Quiet second line, if any</source>
        <translation>Eventuell andra rad, i mindre text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Därefter kommer</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hur det slutar</translation>
    </message>
    <message>
        <source>It was no outage</source>
        <translation>Det var inget avbrott</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Det fungerar igen</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Förmedlas av</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Ta bort steget</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRail</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Steg %1 av %2 · %3</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRow</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>pågår nu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>uppskjutet</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Steg %1 av %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StopCard</name>
    <message>
        <source>The report has been given another way, but an e-mail to %1 is still in the queue.</source>
        <translation>Anmälan har lämnats på annat sätt, men ett e-postmeddelande till %1 ligger kvar i kön.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Skicka inte</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SystemChips</name>
    <message>
        <source>+ other</source>
        <translation>+ annat</translation>
    </message>
    <message>
        <source>Name of the system, then Enter</source>
        <translation>Systemets namn, sedan Enter</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>Ett annat system</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SystemsForm</name>
    <message>
        <source>Add system</source>
        <translation>Lägg till system</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det används till</translation>
    </message>
    <message>
        <source>Address to check, empty: not given</source>
        <translation>Adress att kontrollera, tomt: ej angivet</translation>
    </message>
    <message>
        <source>Remove the system</source>
        <translation>Ta bort systemet</translation>
    </message>
    <message>
        <source>Acceptable outage time in minutes, empty: not given</source>
        <translation>Acceptabel avbrottstid i minuter, tomt: ej angivet</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TileBoard</name>
    <message>
        <source>What is not working?</source>
        <translation>Vad fungerar inte?</translation>
    </message>
    <message>
        <source>Outage ongoing – open</source>
        <translation>Driftstopp pågår – öppna</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Går att läsa</translation>
    </message>
    <message>
        <source>Nothing reported here</source>
        <translation>Inget anmält här</translation>
    </message>
    <message>
        <source>Report it as something else</source>
        <translation>Anmäl som något annat</translation>
    </message>
    <message>
        <source>Several systems</source>
        <translation>Flera system</translation>
    </message>
    <message>
        <source>Choose which in the next step</source>
        <translation>Välj vilka i nästa steg</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation>Allt ligger nere</translation>
    </message>
    <message>
        <source>No system can be reached</source>
        <translation>Inget system går att nå</translation>
    </message>
    <message>
        <source>Read the routine %1</source>
        <translation>Läs rutinen %1</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TransportStrip</name>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Password for the mail server</source>
        <translation>Lösenord till e-postservern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nytt försök %1</translation>
    </message>
    <message>
        <source>No mail server is set. Reports leave by mail program, telephone or paper.</source>
        <translation>Ingen e-postserver är inställd. Anmälningar lämnas med e-postprogram, telefon eller papper.</translation>
    </message>
    <message>
        <source>The mail server needs a password. The messages wait until then.</source>
        <translation>E-postservern behöver ett lösenord. Meddelandena väntar tills dess.</translation>
    </message>
    <message>
        <source>Asked once a session, or remembered under Settings.</source>
        <translation>Efterfrågas en gång per start, om du inte sparar det under Inställningar.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TrustCard</name>
    <message>
        <source>Trusted on this computer</source>
        <translation>Betrodda på den här datorn</translation>
    </message>
    <message>
        <source>Nobody is trusted here yet. Routines come from the program and its folder.</source>
        <translation>Ingen är betrodd här än. Rutinerna kommer från programmet och dess mapp.</translation>
    </message>
    <message>
        <source>Make a key and open it to become the first administrator.</source>
        <translation>Skapa en nyckel och öppna den för att bli den första administratören.</translation>
    </message>
    <message>
        <source>If you go on, this computer trusts %1: what this key approves is what staff see here. It is recorded with your name and the time.</source>
        <translation>Den här datorn blir betrodd av %1: det som den nyckeln godkänner är vad personalen ser här. Det antecknas med ditt namn och tiden.</translation>
    </message>
    <message>
        <source>Become the first administrator</source>
        <translation>Bli den första administratören</translation>
    </message>
    <message>
        <source>Version %1, named by the organisation&apos;s settings, since %2.</source>
        <translation>Version %1, angiven i organisationens inställningar, sedan %2.</translation>
    </message>
    <message>
        <source>Version %1, begun on this computer by %2, since %3.</source>
        <translation>Version %1, påbörjad på den här datorn av %2, sedan %3.</translation>
    </message>
    <message>
        <source>Version %1, signed by those before it, since %2.</source>
        <translation>Version %1, undertecknad av dem före, sedan %2.</translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <translation>Fingeravtryck för %1: %2</translation>
    </message>
    <message>
        <source>That day has passed: nothing new counts here until the list is signed anew. What is in force stays.</source>
        <translation>Den dagen har passerat: inget nytt gäller här förrän listan undertecknas på nytt. Det som är i kraft står kvar.</translation>
    </message>
    <message>
        <source>Print the sheet …</source>
        <translation>Skriv ut bladet …</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Spara bladet som PDF</translation>
    </message>
    <message>
        <source>This computer trusts you now. Print the sheet and keep it where it can be compared.</source>
        <translation>Den här datorn litar på dig nu. Skriv ut bladet och ha det där det kan jämföras.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Utskrivet %1</translation>
    </message>
    <message>
        <source>Administrators of Reservrutin</source>
        <translation>Administratörer för Reservrutin</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Save the file for other computers …</source>
        <translation>Spara filen till andra datorer …</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TrustWords</name>
    <message>
        <source>Reviewer and approver are others than the author, as soon as there are two administrators.</source>
        <translation>Granskare och godkännare är andra än den som skrev, så snart det finns två administratörer.</translation>
    </message>
    <message>
        <source>Reviewer and approver are others than the author.</source>
        <translation>Granskare och godkännare är andra än den som skrev.</translation>
    </message>
    <message>
        <source>An author may review and approve alone.</source>
        <translation>Den som skrev får granska och godkänna ensam.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s) must sign a change of this list.</source>
        <translation>
            <numerusform>%n administratör måste underteckna en ändring av listan.</numerusform>
            <numerusform>%n administratörer måste underteckna en ändring av listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The list is renewed no later than %1.</source>
        <translation>Listan förnyas senast %1.</translation>
    </message>
    <message>
        <source>New: %1. Fingerprint %2</source>
        <translation>Ny: %1. Fingeravtryck %2</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heter nu %2.</translation>
    </message>
    <message>
        <source>Taken away: %1. Fingerprint %2</source>
        <translation>Borttagen: %1. Fingeravtryck %2</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::UpdateCard</name>
    <message>
        <source>Time for an update: does %1 know how it goes?</source>
        <translation>Dags för en uppdatering: vet %1 hur det går?</translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: tell them every 30 minutes while it lasts.</source>
        <translation>Reservrutins förslag: hör av dig var 30:e minut så länge det pågår.</translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation>Skicka uppdatering …</translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation>Skjut upp …</translation>
    </message>
    <message>
        <source>%1 about the same matter has been reported already.</source>
        <translation>%1 om samma sak är redan anmäld.</translation>
    </message>
    <message>
        <source>Make this an update of it</source>
        <translation>Gör den här till en uppdatering</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Vad är nytt?</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Nya uppgifter</translation>
    </message>
    <message>
        <source>Other systems that are affected now</source>
        <translation>Andra system som nu är drabbade</translation>
    </message>
    <message>
        <source>Several with a comma between</source>
        <translation>Flera med komma emellan</translation>
    </message>
    <message>
        <source>Make the update</source>
        <translation>Skapa uppdateringen</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Det fungerar igen</translation>
    </message>
    <message>
        <source>Since when does it work again?</source>
        <translation>Sedan när fungerar det igen?</translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation>Tomt när ingen vet.</translation>
    </message>
    <message>
        <source>Until when is the update put off, and why?</source>
        <translation>Till när skjuts uppdateringen upp, och varför?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::VisitSteps</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation>Nummer saknas – fyll i</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>locally filled in</source>
        <translation>lokalt ifyllt</translation>
    </message>
    <message>
        <source>%1, locally filled in</source>
        <translation>%1, lokalt ifyllt</translation>
    </message>
    <message>
        <source>You report to %1 yourself</source>
        <translation>Du anmäler själv till %1</translation>
    </message>
    <message>
        <source>The contact person reports the fault to %1</source>
        <translation>Kontaktpersonen gör felanmälan till %1</translation>
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
        <translation>angivet till %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klart %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>over</source>
        <translation>är över</translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <translation>senast bekräftat %1</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Något</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>driftstopp</translation>
    </message>
    <message>
        <source>disruption</source>
        <translation>driftstörning</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Inte anmält än</translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation>Väntar på kontaktperson</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Anmäld %1</translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation>Mottagen, ärende %1</translation>
    </message>
    <message>
        <source>Report withdrawn</source>
        <translation>Anmälan återtagen</translation>
    </message>
    <message>
        <source>The computer is measuring …</source>
        <translation>Datorn mäter …</translation>
    </message>
    <message>
        <source>Measured by the computer %1</source>
        <translation>Uppmätt av datorn %1</translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation>Allt ligger nere</translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation>%1 fungerar inte</translation>
    </message>
    <message>
        <source>General walk</source>
        <translation>Allmän arbetsgång</translation>
    </message>
    <message>
        <source>Routine %1</source>
        <translation>Rutin %1</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alla system</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaitPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion while you wait</source>
        <translation>Reservrutins förslag medan du väntar</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Skriv ut blankett</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WalkPage</name>
    <message>
        <source>Status</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Course of events (%1)</source>
        <translation>Händelseförlopp (%1)</translation>
    </message>
    <message>
        <source>%1 · wait for the fix</source>
        <translation>%1 · avvakta åtgärd</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>Händelseförlopp</translation>
    </message>
    <message>
        <source>Everything is down · wait for the fix</source>
        <translation>Allt ligger nere · avvakta åtgärd</translation>
    </message>
    <message>
        <source>Everything was down</source>
        <translation>Allt låg nere</translation>
    </message>
    <message>
        <source>%1 · only this computer</source>
        <translation>%1 · felet gäller bara här</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysOut</name>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a message.</source>
        <translation>Inget e-postprogram öppnades. Texten är kopierad: klistra in den i ett meddelande.</translation>
    </message>
    <message>
        <source>The mail program is open. Paste the text into the message (Ctrl+V).</source>
        <translation>E-postprogrammet är öppet. Klistra in texten i meddelandet (Ctrl+V).</translation>
    </message>
    <message>
        <source>The mail program is open. The report is sent when you send it there.</source>
        <translation>E-postprogrammet är öppet. Anmälan är skickad när du skickar den där.</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it where it is to go.</source>
        <translation>Texten är kopierad. Klistra in den där den ska.</translation>
    </message>
    <message>
        <source>The message is saved. The report is sent when you send it from a mail program.</source>
        <translation>Meddelandet är sparat. Anmälan är skickad när du skickar det från ett e-postprogram.</translation>
    </message>
    <message>
        <source>The report is printed. Hand the paper over.</source>
        <translation>Anmälan är utskriven. Lämna papperet.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Utskrivet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation>Felanmälan %1</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. Write whom it goes to, and send it there.</source>
        <translation>E-postprogrammet är öppet med överlämningsfilen bifogad. Skriv vem det ska till och skicka där.</translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. The report is sent when you send it there.</source>
        <translation>E-postprogrammet är öppet med överlämningsfilen bifogad. Anmälan är skickad när du skickar den där.</translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysPanel</name>
    <message>
        <source>More ways</source>
        <translation>Fler sätt</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>Save as message file</source>
        <translation>Spara som e-postfil</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The mail program and the message file hand the report over as well.</source>
        <translation>E-postprogrammet och e-postfilen lämnar också anmälan.</translation>
    </message>
</context>
</TS>
