<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkProgress</name>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Unblocking %Ln person…</numerusform>
            <numerusform>Unblocking %Ln people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Blocking %Ln person again…</numerusform>
            <numerusform>Blocking %Ln people again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 of %2 · %Ln failed</numerusform>
            <numerusform>%1 of %2 · %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 of %2 · %3 per second · %Ln failed</numerusform>
            <numerusform>%1 of %2 · %3 per second · %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 of %2 · %3 per second · %4 left · %Ln failed</numerusform>
            <numerusform>%1 of %2 · %3 per second · %4 left · %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>then blocking %Ln person again</numerusform>
            <numerusform>then blocking %Ln people again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>then unblocking %Ln person</numerusform>
            <numerusform>then unblocking %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln person was unblocked.</numerusform>
            <numerusform>%Ln people were unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln person was blocked again.</numerusform>
            <numerusform>%Ln people were blocked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln person was already unblocked.</numerusform>
            <numerusform>%Ln people were already unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln person was already blocked.</numerusform>
            <numerusform>%Ln people were already blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>%Ln person couldn’t be unblocked.</numerusform>
            <numerusform>%Ln people couldn’t be unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln person couldn’t be blocked again.</numerusform>
            <numerusform>%Ln people couldn’t be blocked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Nothing was sent for %Ln person.</numerusform>
            <numerusform>Nothing was sent for %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>The server’s list says something else about %Ln person.</numerusform>
            <numerusform>The server’s list says something else about %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Blocked, says the server’s list (%Ln)</numerusform>
            <numerusform>Blocked, says the server’s list (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Not blocked, says the server’s list (%Ln)</numerusform>
            <numerusform>Not blocked, says the server’s list (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Not sent (%Ln)</numerusform>
            <numerusform>Not sent (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln ban was lifted.</numerusform>
            <numerusform>%Ln bans were lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln person was unblocked.</numerusform>
            <numerusform>%Ln people were unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln person was already unblocked.</numerusform>
            <numerusform>%Ln people were already unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Unblocked %Ln person</numerusform>
            <numerusform>Unblocked %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln person is blocked again.</numerusform>
            <numerusform>%Ln people are blocked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Couldn’t unblock %Ln person</numerusform>
            <numerusform>Couldn’t unblock %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Couldn’t block %Ln person again</numerusform>
            <numerusform>Couldn’t block %Ln people again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln person: %1</numerusform>
            <numerusform>%Ln people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Unblock %Ln person?</numerusform>
            <numerusform>Unblock %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Lift %Ln ban?</numerusform>
            <numerusform>Lift %Ln bans?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Lift %Ln block or ban?</numerusform>
            <numerusform>Lift %Ln blocks and bans?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln person can send you direct messages again.</numerusform>
            <numerusform>%Ln people can send you direct messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln person can come back to the room.</numerusform>
            <numerusform>%Ln people can come back to the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>%Ln person is not settled yet.</numerusform>
            <numerusform>%Ln people are not settled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Exporting: %Ln entry so far</numerusform>
            <numerusform>Exporting: %Ln entries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln entry exported.</numerusform>
            <numerusform>%Ln entries exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln person is in your list.</numerusform>
            <numerusform>%Ln people are in your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln id is not in your list.</numerusform>
            <numerusform>%Ln ids are not in your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln line can’t be read.</numerusform>
            <numerusform>%Ln lines can’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Only the first %Ln id was taken.</numerusform>
            <numerusform>Only the first %Ln ids were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Unblock %Ln person</numerusform>
            <numerusform>Unblock %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln line repeats an earlier id.</numerusform>
            <numerusform>%Ln lines repeat an earlier id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln block of a deleted account is not shown.</numerusform>
            <numerusform>%Ln blocks of deleted accounts are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Trying again in %Ln s.</numerusform>
            <numerusform>%1 Trying again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Select the %Ln that matches</numerusform>
            <numerusform>Select all %Ln that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln row exported.</numerusform>
            <numerusform>%Ln rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>The program ended while it was changing the block of %Ln person.</numerusform>
            <numerusform>The program ended while it was changing the blocks of %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln change was made.</numerusform>
            <numerusform>%Ln changes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln change was not made.</numerusform>
            <numerusform>%Ln changes were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>%Ln change is not known yet: the list is being read.</numerusform>
            <numerusform>%Ln changes are not known yet: the list is being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>To unblock: %Ln</numerusform>
            <numerusform>To unblock: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>To block again: %Ln</numerusform>
            <numerusform>To block again: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>For %Ln day</numerusform>
            <numerusform>For %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>unblocking %Ln…</numerusform>
            <numerusform>unblocking %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln block of a deleted account is not shown</numerusform>
            <numerusform>%Ln blocks of deleted accounts are not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
