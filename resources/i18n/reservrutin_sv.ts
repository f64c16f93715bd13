<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>reservrutin::gui::FaultChips</name>
    <message>
        <source>does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a word, for example: prints the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is wrong, in a word</source>
        <translation type="unfinished"></translation>
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
    <name>reservrutin::gui::LineChoice</name>
    <message>
        <source>Lines from the course of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines go with the report. Uncheck what is to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (measured by the computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MainWindow</name>
    <message>
        <source>DRILL. Nothing leaves this computer, and nothing is counted.</source>
        <translation>ÖVNING. Inget lämnar den här datorn och inget räknas.</translation>
    </message>
    <message>
        <source>Reservrutin – DRILL</source>
        <translation>Reservrutin – ÖVNING</translation>
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
    <name>reservrutin::gui::PhonePanel</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read on the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 – ask for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no number for %1</source>
        <translation type="unfinished"></translation>
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
        <translation>Rum</translation>
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
    <name>reservrutin::gui::ReportForm</name>
    <message>
        <source>When was it discovered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which systems?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that you? Press Enter on “that is me”, or write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is later than now. It can be right; look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysOut</name>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program is open. Paste the text into the message (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program is open. The report is sent when you send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it where it is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is saved. The report is sent when you send it from a mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is printed. Hand the paper over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaysPanel</name>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as message file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
