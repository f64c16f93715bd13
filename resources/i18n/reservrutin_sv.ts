<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
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
    <name>reservrutin::gui::SearchField</name>
    <message>
        <source>Ctrl F</source>
        <comment>the key that finds the search field</comment>
        <translation>Ctrl F</translation>
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
</TS>
