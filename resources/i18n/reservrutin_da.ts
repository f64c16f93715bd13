<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>ContactForm</name>
    <message>
        <source>Name of whom to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Without a mail server nothing is sent from here; reports leave by mail program, telephone or paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name (empty: no login)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file (empty: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The name stands on what you answer and report from this computer. There is no account and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::app::ConsoleWindow</name>
    <message>
        <source>Report %1 has waited for more than ten minutes. Read it aloud on the phone to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and has been mended: entries carried over: %1. The damaged file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ContactCard</name>
    <message>
        <source>Stands in %1 and is changed only together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in locally by %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ContactsPage</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s own numbers. Anyone here may fill them in; the name and the day are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::CourseCard</name>
    <message>
        <source>Course of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet. The first answer or note starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryLog</name>
    <message>
        <source>next attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived: the last reply did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail leaves just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined into %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted again by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next update was put off by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, case %1, noted by %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the queue to %1 by %2, message %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for %1 by %2, without the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a new attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DeliveryWords</name>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the mail program – did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied – did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on the telephone – was it received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued · attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill: stopped on this computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by %1 %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient, or send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers, sent by the reporter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server went silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server turned us away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no protected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server wants a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not accept the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server cannot check logins just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no login that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending failed inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper or as PDF – did you hand it over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more attempts are made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer – call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same matter has been reported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also taken over, at the same time, on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, case %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::DrillPage</name>
    <message>
        <source>Routine to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try (drill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine and walk through it as if the system were down. The report stays on this computer, and the drill is never counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::EndPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back as a false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. It lasted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number missing – fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works here again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must not hold patient data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a telephone number. What you write is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a personal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing. Write what the number is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason holds a number too. Write it in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FolderCard</name>
    <message>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports between computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that the contact person&apos;s computer reaches too. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the path is there. Write all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged with the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::FollowUpPage</name>
    <message>
        <source>No outage is over yet. Those that are show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked again %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows when it worked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandedCard</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent yet. Send it from the outbox, or call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the shared folder. Tell %1 that it is here: call, mail it, or hand over the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 through the shared folder. Call as well when it is urgent, or when nobody takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HandoverActs</name>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been handed over yet, so no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Take it to the other computer and drop it on its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is in the file was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone here: choose what does not work, answer one question at a time, and hand the report over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person: takes the report over in the outbox, reads the exact message, sends it and notes the case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit manager: sees past outages under Follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in your own folder on this computer. The folder stands under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer turns green only when it is on the disk. “Not saved” means that it is in memory alone; print or copy what has to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Reservrutin does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repairs nothing and knows nothing about the system itself. It shows the routine and carries the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends nothing by itself before a contact person has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no place for patient data. What looks like a personal number is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, while an answer has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main action of the page or the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back; what is written is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + − 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller and normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::HomePage</name>
    <message>
        <source>Search system or routine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search system or routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::JoinCard</name>
    <message>
        <source>%1 reports speak of the same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with %1 others …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them go into one message? Above is what it would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of %1, which speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::LeftOverCard</name>
    <message>
        <source>See it in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never handed over. It stays a draft here, and nobody gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is withdrawn too. If you have already told %1 about it, tell them that as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still waits for a contact person. Tell %1 that it is over, or withdraw the report in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way and may arrive. Tell the recipient that it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it and has not sent it yet. Agree on whether it should still be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent yet. Send it or withdraw it in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it was a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was received as case %1. Tell %2 that it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it was a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has already been given. Tell %1 that it works again.</source>
        <translation type="unfinished"></translation>
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
    <name>reservrutin::gui::MailCard</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a test to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took the test. Look whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take it now%1. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the test%1. Check the sender&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server stopped answering. The test may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test did not leave%1. Check server, user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MainWindow</name>
    <message>
        <source>DRILL. Nothing leaves this computer, and nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL – Reservrutin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::MoreWays</name>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm – take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event stays in the course of events, marked as a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NameSystem</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which systems are not working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system or the equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NextCheckCard</name>
    <message>
        <source>It works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off the next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 ·</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 minutes ·</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::NoteRow</name>
    <message>
        <source>Write what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happens …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OngoingCard</name>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event beside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · only this computer since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is down on this computer alone since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is down since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it when it works here, or to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxList</name>
    <message>
        <source>Search number, clinic, case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::OutboxPage</name>
    <message>
        <source>Nothing here yet. Reports that are handed over show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a handover file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Page</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PersonPage</name>
    <message>
        <source>Who sits here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::PhonePage</name>
    <message>
        <source>Phone it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::QuestionPart</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Rail</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it (drill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not you? Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReadingPage</name>
    <message>
        <source>not given in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This routine comes from a newer version of Reservrutin. Read it step by step; the report goes through the general walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the general walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the previous edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum tolerable outage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is not working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportCard</name>
    <message>
        <source>the mail server took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as copied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened – did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault report %1 – withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contact person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault report %1 – part of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save handover file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed for %1. Did you hand it over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for %1. Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the mail program for %1. Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::ReportDetail</name>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers – send it myself …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way out below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am a contact person – take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it over as well, on another computer. Agree on who sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole delivery log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation type="unfinished"></translation>
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
    <name>reservrutin::gui::ReportPage</name>
    <message>
        <source>The report is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report outage in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report disruption in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report that everything is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report that everything is disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phoning it in hands the report over as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RestoredForm</name>
    <message>
        <source>Since when does it work again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is later than now. Write when it began to work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutineCard</name>
    <message>
        <source>Approved document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservrutin&apos;s own, not approved by anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validity is not given in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version: it can be read, not walked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
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
    <message>
        <source>Blank report form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1, %2 d ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesCard</name>
    <message>
        <source>Routines and drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. The other routines work as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone to %1 missing – fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last drill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: validity not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applies from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires soon, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SearchField</name>
    <message>
        <source>Ctrl F</source>
        <comment>the key that finds the search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Sentences</name>
    <message>
        <source>Your name is missing. Write it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing. Write it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Write something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Shorten it; what you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing. Write it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read. Write it as 08:12 or 2026-11-22 08:12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read: %1. Check how it is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server cannot be read: %1. Write it as smtp://name:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a personal identity number: %1. Remove it or mask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is chosen. Choose or write at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be found: %1. Go back to Status and open it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is not part of the routine. Go back to Status and open the outage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step has not been reached. Answer the current step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer is not part of the routine. Choose one of the answers shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage is already over. Open it again if it still goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage is still going on. There is nothing to open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage was withdrawn. Open it again if it goes on after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is already handed over. Follow it in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not handed over yet. Fill it in and hand it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is already taken over by %1. Talk to them before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken over the report. A contact person takes it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has already been given. Call the recipient if something is wrong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has not been given yet. Send it or say how it was given first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was withdrawn. Nothing more can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a contact person can do this. Say that you are a contact person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sender address is set. Write one under Settings, or call instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to send to. Call, or fill it in under Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set. Use the mail program, the phone or paper instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a drill, and nothing may leave. Choose another way for the drill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipient is changed by approval only. Talk to the owner of the routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is not waiting any more. See where it is in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1. Ask the person who keeps the routines for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from a newer version of Reservrutin. Read it here, and update when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder lies on a file share: %1. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are kept as %1. Check them under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s settings could not be read: %1. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Look at what it says now, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data. Use the window that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data is damaged. Carry on: what you do now is kept until the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved here just now. Carry on, and print or copy the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Carry on, and make room when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data comes from a newer version. Carry on, and print or copy the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data cannot be reached. Carry on: it is saved when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than can be handled. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the file is there, so nothing was taken in. Ask for it to be written once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what was meant for one computer only, so nothing was taken in. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, so nothing was taken in. Ask for it in several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder cannot be reached. What waits is handed over when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder does not answer. What waits is handed over when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left: %1. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder can only be read. Tell IT support; what waits is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keyring does not answer. The password holds until the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservrutin is already open on the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved here just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data comes from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on: answers are marked “not saved”, and the report can be printed or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder has been out of reach since %1. What waits is handed over when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder has not answered since %1. What waits is handed over when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder has been full since %1. What waits is handed over when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder has been read-only since %1. Tell IT support; what waits is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many reports make one that is too long to send. Join fewer; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too large for the shared folder. Hand it over by phone or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the shared folder come from a newer version of Reservrutin. Update this computer when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the shared folder cannot be read here. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::SettingsPage</name>
    <message>
        <source>Digit keys answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which routines apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start. Reports keep their routine&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your account can read it. A checked copy less than a day old lies in the folder backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others stand under Routines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StateQuestion</name>
    <message>
        <source>No answer from %1 for %2. Call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail, telephone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it is received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number is given in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: call when nobody has answered within 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in under Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived. Ask %1 whether they have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent from another computer, where %1 put it in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer may have sent it without our knowing. Then the recipient gets two copies with the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the report withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you send it yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken it over. Why do you take it? They will see the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRail</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StepRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::StopCard</name>
    <message>
        <source>The report has been given another way, but an e-mail to %1 is still in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::Strip</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
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
    <name>reservrutin::gui::TileBoard</name>
    <message>
        <source>What is not working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage ongoing – open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which in the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the routine %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::TransportStrip</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set. Reports leave by mail program, telephone or paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server needs a password. The messages wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once a session, or remembered under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::UpdateCard</name>
    <message>
        <source>Time for an update: does %1 know how it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservrutin&apos;s suggestion: tell them every 30 minutes while it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about the same matter has been reported already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this an update of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems that are affected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with a comma between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when does it work again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when is the update put off, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::VisitSteps</name>
    <message>
        <source>Number missing – fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locally filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locally filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You report to %1 yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person reports the fault to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::VisitWords</name>
    <message>
        <source>set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by the computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All systems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WaitPart</name>
    <message>
        <source>Reservrutin&apos;s suggestion while you wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservrutin::gui::WalkPage</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of events (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · wait for the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is down · wait for the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · only this computer</source>
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
    <message>
        <source>Fault report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. Write whom it goes to, and send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program is open with the handover file attached. The report is sent when you send it there.</source>
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
    <message>
        <source>The mail program and the message file hand the report over as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
