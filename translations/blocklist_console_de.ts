<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Sehen Sie, wen Sie in einem IMKIT-Chat blockiert haben, und heben Sie Blockierungen auf.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Freie Software unter der MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account in a list. %1: a person, %2: the person&apos;s id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a list. %1: a person, %2: the name of a server</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BlockButtonAccessible</name>
    <message>
        <source>Unblock %1</source>
        <extracomment>Name of a row’s button for screen readers; %1 is a person.</extracomment>
        <translation>Blockierung von %1 aufheben</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Wird aufgehoben&#xa0;…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Blockierte Personen</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Fortschritt beim Aufheben der Blockierungen</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Fortschritt beim erneuten Blockieren</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>Der Server bittet um ein langsameres Tempo. Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>Der Server bittet um ein langsameres Tempo. Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Offline. Es geht von selbst weiter, sobald die Verbindung wieder besteht.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Es geht weiter, sobald Sie wieder angemeldet sind.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Ergebnis wird mit der Liste des Servers abgeglichen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Blockierung von %Ln Person wird aufgehoben&#xa0;…</numerusform>
            <numerusform>Blockierung von %Ln Personen wird aufgehoben&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>%Ln Person wird wieder blockiert&#xa0;…</numerusform>
            <numerusform>%Ln Personen werden wieder blockiert&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 von %2 · %Ln fehlgeschlagen</numerusform>
            <numerusform>%1 von %2 · %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 von %2 · %3 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 von %2 · %3 pro Sekunde · %Ln fehlgeschlagen</numerusform>
            <numerusform>%1 von %2 · %3 pro Sekunde · %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 von %2 · %3 pro Sekunde · noch %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 von %2 · %3 pro Sekunde · noch %4 · %Ln fehlgeschlagen</numerusform>
            <numerusform>%1 von %2 · %3 pro Sekunde · noch %4 · %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>danach wird %Ln Person wieder blockiert</numerusform>
            <numerusform>danach werden %Ln Personen wieder blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>danach wird die Blockierung von %Ln Person aufgehoben</numerusform>
            <numerusform>danach wird die Blockierung von %Ln Personen aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>Der Verlauf kann nicht auf diesem Computer gespeichert werden. Es geht von selbst weiter, sobald das wieder möglich ist.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln Person ist nicht mehr blockiert.</numerusform>
            <numerusform>%Ln Personen sind nicht mehr blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln Person ist wieder blockiert.</numerusform>
            <numerusform>%Ln Personen sind wieder blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln Person war schon nicht mehr blockiert.</numerusform>
            <numerusform>%Ln Personen waren schon nicht mehr blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln Person war bereits blockiert.</numerusform>
            <numerusform>%Ln Personen waren bereits blockiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>Bei %Ln Person konnte die Blockierung nicht aufgehoben werden.</numerusform>
            <numerusform>Bei %Ln Personen konnte die Blockierung nicht aufgehoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln Person konnte nicht wieder blockiert werden.</numerusform>
            <numerusform>%Ln Personen konnten nicht wieder blockiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Für %Ln Person wurde nichts gesendet.</numerusform>
            <numerusform>Für %Ln Personen wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>Die Liste des Servers weicht bei %Ln Person ab.</numerusform>
            <numerusform>Die Liste des Servers weicht bei %Ln Personen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Die Liste konnte nicht erneut gelesen werden, daher wurde dieses Ergebnis nicht mit ihr abgeglichen.</translation>
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
            <numerusform>Laut Liste des Servers blockiert (%Ln)</numerusform>
            <numerusform>Laut Liste des Servers blockiert (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Laut Liste des Servers nicht blockiert (%Ln)</numerusform>
            <numerusform>Laut Liste des Servers nicht blockiert (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Nicht gesendet (%Ln)</numerusform>
            <numerusform>Nicht gesendet (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Ergebnis der Aufhebung</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Ergebnis des erneuten Blockierens</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Einige Blockierungen konnten nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Einige Personen konnten nicht wieder blockiert werden</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Das Aufheben wurde abgebrochen</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Das erneute Blockieren wurde abgebrochen</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>Die Liste des Servers weicht ab</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Alle Blockierungen wurden aufgehoben</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Alle Personen sind wieder blockiert</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Personen nach Ergebnis</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>blockierungen-aufgehoben.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Die Datei konnte nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Für den Server gilt die Blockierung ab jetzt.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Ihre Blockierliste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln Sperre wurde aufgehoben.</numerusform>
            <numerusform>%Ln Sperren wurden aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln Person ist nicht mehr blockiert.</numerusform>
            <numerusform>%Ln Personen sind nicht mehr blockiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 kann Ihnen wieder schreiben.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 kann den Raum wieder betreten.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 kann den Raum „%2“ wieder betreten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln Person war schon nicht mehr blockiert.</numerusform>
            <numerusform>%Ln Personen waren schon nicht mehr blockiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>Die Sperre für %1 war bereits aufgehoben.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1 war schon nicht mehr blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Blockierung von %Ln Person aufgehoben</numerusform>
            <numerusform>Blockierung von %Ln Personen aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Blockierung von %1 aufgehoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln Person ist wieder blockiert.</numerusform>
            <numerusform>%Ln Personen sind wieder blockiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>%1 ist wieder für den Raum gesperrt.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>%1 ist wieder blockiert.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Die Sperre für %1 konnte nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Die Blockierung von %1 konnte nicht aufgehoben werden</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Die Blockierung von %Ln Person konnte nicht aufgehoben werden</numerusform>
            <numerusform>Die Blockierung von %Ln Personen konnte nicht aufgehoben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>%1 konnte nicht wieder gesperrt werden</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>%1 konnte nicht wieder blockiert werden</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>%Ln Person konnte nicht wieder blockiert werden</numerusform>
            <numerusform>%Ln Personen konnten nicht wieder blockiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person; %2: a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln Person: %1</numerusform>
            <numerusform>%Ln Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>Der Verlauf wurde von einer neueren Version dieses Programms geschrieben, daher kann ihm nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Verwenden Sie die neuere Version oder heben Sie Blockierungen einzeln auf.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Ihr Auftrag konnte nicht auf diesem Computer gespeichert werden und ginge daher bei einem Absturz verloren.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut, oder heben Sie Blockierungen einzeln auf.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Blockierung von %Ln Person aufheben?</numerusform>
            <numerusform>Blockierung von %Ln Personen aufheben?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Diese Personen können Ihnen wieder Direktnachrichten senden. An Gruppenräumen, bisherigen Nachrichten und bestehenden Räumen ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>%Ln Sperre aufheben?</numerusform>
            <numerusform>%Ln Sperren aufheben?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Diese Personen können die Räume wieder betreten. An Direktnachrichten und bisherigen Nachrichten ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>%Ln Blockierung oder Sperre aufheben?</numerusform>
            <numerusform>%Ln Blockierungen und Sperren aufheben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln Person kann Ihnen wieder Direktnachrichten senden.</numerusform>
            <numerusform>%Ln Personen können Ihnen wieder Direktnachrichten senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln Person kann den Raum wieder betreten.</numerusform>
            <numerusform>%Ln Personen können den Raum wieder betreten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln weitere Person</numerusform>
            <numerusform>%Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Ein anderes Programm verwendet den Verlauf, daher konnte Ihr Auftrag nicht darin gespeichert werden und ginge bei einem Absturz verloren.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Beenden Sie das andere Programm und versuchen Sie es erneut, oder heben Sie Blockierungen einzeln auf.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Die Einträge werden endgültig von diesem Computer gelöscht. Dadurch wird niemand blockiert und keine Blockierung aufgehoben. Nicht abgeschlossene Einträge bleiben erhalten.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Zu löschende Einträge</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>Trotz laufender Änderungen schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>Für %Ln Person steht das Ergebnis noch aus.</numerusform>
            <numerusform>Für %Ln Personen steht das Ergebnis noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Was erledigt ist, bleibt erledigt. Wenn Sie anhalten, wird nichts weiter gesendet, und beim nächsten Start können Sie fortfahren.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund abschließen</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Anhalten und nächstes Mal fortfahren</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Trotz laufender Änderungen abmelden?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Was erledigt ist, bleibt erledigt. Wenn Sie sich abmelden, wird nichts weiter gesendet, und bei der nächsten Anmeldung können Sie fortfahren.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Anhalten und abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>„%1 --help“ zeigt alle möglichen Angaben.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Sehen Sie, wen Sie in einem IMKIT-Chat blockiert haben, und heben Sie Blockierungen auf.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Alle Optionen können entfallen. Die Umgebungsvariablen IMKIT_SERVER_URL, IMKIT_CLIENT_KEY und IMKIT_TOKEN bewirken dasselbe; eine Option hat Vorrang vor ihrer Variable. Sind Server, Client-Schlüssel und Token angegeben, meldet sich das Programm sofort an und speichert nichts davon.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Adresse des IMKIT-Servers.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Client-Schlüssel der App.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Datei, deren erste Zeile Ihr Token ist; „-“ liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Sprache und Region, zum Beispiel ja oder zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Das Programm mit einem eingebauten Demo-Server ausprobieren.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Anzahl der blockierten Personen in der Demo (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>Ein Token kann nicht als Argument angegeben werden, da jedes Programm es dort lesen könnte. Verwenden Sie --token-file oder die Variable IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Diese Version enthält keinen Demo-Server.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Es sind nur Optionen möglich, und eines der Argumente ist keine.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 ist keine Serveradresse. Eine solche Adresse beginnt mit https:// und enthält weder Benutzernamen noch „?“ oder „#“, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Dieses Programm arbeitet nur mit %2: %1 kann keinen anderen Server nennen.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 ist kein Client-Schlüssel: Er besteht aus Buchstaben, Ziffern und Sonderzeichen ohne Leerzeichen, höchstens %L2 Zeichen.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Dieses Programm hat einen eigenen Client-Schlüssel: %1 kann nicht angegeben werden.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: Die Datei ist nicht lesbar oder keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: Die erste Zeile ist zu lang für ein Token (mehr als %L2 Byte).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: Die erste Zeile ist leer; dort sollte das Token stehen.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 enthält kein Token: Es besteht aus Buchstaben, Ziffern und Sonderzeichen ohne Leerzeichen, höchstens %L2 Zeichen.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale muss eine Sprache nennen, zum Beispiel ja oder zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>Die Demo bringt Server und Anmeldung selbst mit: %1 ist damit nicht möglich.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size muss eine Zahl von 0 bis %L1 sein.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size ist nur zusammen mit --demo möglich.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>Das Programm läuft bereits: Sein Fenster wird gezeigt; was hier angegeben wurde, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>Das Programm läuft bereits, antwortet aber nicht. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Der Demo-Server hat auf diesem Computer keinen freien Port gefunden.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Das Programm prüft, ob es gelungen ist.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor der Server antwortete.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Der Server kennt diesen Client-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Melden Sie sich mit dem Client-Schlüssel Ihrer App erneut an.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Unbekannter Client-Schlüssel</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Nur die Person, der der Raum gehört, kann diese Sperre aufheben.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Bitten Sie diese Person darum.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Ihr Konto ist dazu hier nicht berechtigt.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Wenden Sie sich an die Verantwortlichen Ihrer App.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Diese Sperre war bereits aufgehoben.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Diese Person war schon nicht mehr blockiert.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Bereits aufgehoben</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Diese Person ist bereits für den Raum gesperrt.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Diese Person ist bereits blockiert.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Bereits blockiert</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Dieses Konto oder diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>Der Server kennt das Angefragte nicht.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Prüfen Sie, ob die Serveradresse vollständig ist.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>Der Server akzeptiert die ID dieser Person nicht.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Informieren Sie die Verantwortlichen Ihrer App; die Details helfen dabei.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID nicht akzeptiert</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Seine Antwort steht in den Details.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Der Server bittet um ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Auf dem Server ist ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Serverproblem</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>Der Server hat an eine andere Adresse verwiesen. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>Der Server ist nach %1 umgezogen. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Wenn das richtig ist, melden Sie sich mit der neuen Adresse an.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Server umgezogen</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>Die Antwort stammt nicht von einem IMKIT-Server.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Prüfen Sie, ob die Serveradresse stimmt und keine andere Seite an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>Die Antwort des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Diese Verbindung ist nicht sicher: Das Zertifikat des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers oder informieren Sie die Verantwortlichen Ihrer App.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV für Tabellenprogramme (%1)</translation>
    </message>
    <message>
        <source>JSON Lines (%1)</source>
        <translation>JSON Lines (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>What</source>
        <extracomment>Column of the history: Unblock, Block, …</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockierung</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Aufhebung der Blockierung</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Sperre für einen Raum</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Aufhebung einer Raumsperre</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Sperre für „%1“</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Sperre für „%1“ aufheben</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Bereits blockiert</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Bereits aufgehoben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A person in the history: %1 name, %2 id</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Name, ID oder Raum suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War bereits so</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Wieder blockieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Auswahl exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Gefundene Einträge exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Nur der Vorgang vom %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Nur derselbe Vorgang</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Export: bisher %Ln Eintrag</numerusform>
            <numerusform>Export: bisher %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln Eintrag exportiert.</numerusform>
            <numerusform>%Ln Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>Der Verlauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Der Verlauf konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Datei mit IDs auswählen</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>ID-Listen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>Das ist zu groß. Es können höchstens %1 gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln Person steht auf Ihrer Liste.</numerusform>
            <numerusform>%Ln Personen stehen auf Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID steht nicht auf Ihrer Liste.</numerusform>
            <numerusform>%Ln IDs stehen nicht auf Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Nur %Ln ID wurde übernommen.</numerusform>
            <numerusform>Nur die ersten %Ln IDs wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Blockierung von %Ln Person aufheben</numerusform>
            <numerusform>Blockierung von %Ln Personen aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Blockierungen aus Datei oder Zwischenablage aufheben</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Wessen Blockierung möchten Sie aufheben?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Verwenden Sie eine Liste mit einer ID pro Zeile oder eine CSV-Datei mit einer Spalte „id“. Bevor etwas gesendet wird, sehen Sie, wer darin steht.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Personen, deren Blockierung aufgehoben wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine frühere ID.</numerusform>
            <numerusform>%Ln Zeilen wiederholen eine frühere ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Online-Hilfe</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Blockierungen aus Datei oder Zwischenablage aufheben&#xa0;…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Profilbilder</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Nur vom Server</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Sortierung:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Name, ID oder Raum suchen</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt: Andere können Ihr Token lesen und sehen, was Sie hier tun.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Ihre Blockierliste wird geladen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln Blockierung eines gelöschten Kontos wird nicht angezeigt.</numerusform>
            <numerusform>%Ln Blockierungen gelöschter Konten werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Sie haben niemanden blockiert.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Keine Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Melden Sie sich an, um Ihre Blockierliste zu sehen.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Ihre Blockierliste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1, %2@%3</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>%Ln Treffer auswählen</numerusform>
            <numerusform>Alle %Ln Treffer auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Neuer Versuch in %Ln&#xa0;s.</numerusform>
            <numerusform>%1 Neuer Versuch in %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Die Liste konnte nicht aktualisiert werden. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>Der Schlüsselbund hat Ihr Token nicht gespeichert: Sie bleiben angemeldet, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Sie sind abgemeldet, aber Ihr Token liegt möglicherweise noch im Schlüsselbund. Entsperren Sie den Schlüsselbund und löschen Sie es dort.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>Der Vorgang läuft weiter, aber der Verlauf konnte nicht auf diesem Computer gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln Zeile exportiert.</numerusform>
            <numerusform>%Ln Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Der Verlauf war beschädigt. Er wurde als %1 beiseitegelegt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>Der Verlauf wurde von einer neueren Version dieses Programms geschrieben. Sie können ihn lesen und Blockierungen einzeln aufheben.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>Der Verlauf kann nicht auf diesem Computer gespeichert werden. Sie können Blockierungen einzeln aufheben.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Mit anderem Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>Die Arbeit für %1 läuft in ihrem eigenen Fenster weiter; deshalb wurde dieses Konto in einem anderen geöffnet.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Für dieses Konto ist auf diesem Computer kein Token gespeichert.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Im Schlüsselbund liegt möglicherweise noch ein früheres Token. Entsperren Sie den Schlüsselbund und löschen Sie es dort.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Das konnte nicht im Verlauf gespeichert werden.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Wen Sie im Chat blockieren, der erscheint hier.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>Gesucht wird in Namen, IDs und Räumen.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Melden Sie sich erneut an, dann geht weiter, was gewartet hat.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Sie wird vom Server Ihres Chats gelesen.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Ein anderes Programm verwendet den Verlauf, daher kann nichts darin gespeichert werden. Beenden Sie das andere Programm, oder heben Sie Blockierungen einzeln auf.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>Das Konto wurde entfernt, aber sein Verlauf konnte nicht gelöscht werden. Vielleicht verwendet ihn ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere Person</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>Nicht abgeschlossener Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>Das Programm wurde beendet, während es die Blockierung von %Ln Person änderte.</numerusform>
            <numerusform>Das Programm wurde beendet, während es die Blockierungen von %Ln Personen änderte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln Änderung wurde vorgenommen.</numerusform>
            <numerusform>%Ln Änderungen wurden vorgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht vorgenommen.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht vorgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch ungeklärt: Die Liste wird gerade gelesen.</numerusform>
            <numerusform>%Ln Änderungen sind noch ungeklärt: Die Liste wird gerade gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Sie können an dieser Stelle fortfahren oder diese Personen lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Verbleibende Personen</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>Blockierung aufheben: %Ln</numerusform>
            <numerusform>Blockierung aufheben: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>Wieder blockieren: %Ln</numerusform>
            <numerusform>Wieder blockieren: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>Das Token und die zuletzt bekannte Liste werden von diesem Computer gelöscht. Der Verlauf kann für die nächste Anmeldung bleiben oder endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Entfernen und Verlauf behalten</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Entfernen und Verlauf löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 · %2</source>
        <comment>facts</comment>
        <extracomment>Joins the facts about a person in the second line of a row: id · scope · time.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Room “%1”</source>
        <extracomment>What a block covers.</extracomment>
        <translation>Raum „%1“</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Blockierung wird aufgehoben</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Raum: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Aufheben fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, für den Raum %2 gesperrt</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, %2 für den Raum %3 gesperrt</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, blockiert, Direktnachrichten</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, %2 blockiert, Direktnachrichten</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Profil&amp;bilder</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Jede Person wählt selbst, wo ihr Profilbild liegt. Wer diesen Ort betreibt, kann sehen, dass Sie es laden.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>Namen und Profilbilder &amp;unscharf zeigen, bis Zeiger oder Fokus darauf liegt</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Liste und Verlauf</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>Liste &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Gilt, wenn viele Blockierungen aufgehoben werden. Weniger Anfragen schonen eine langsame Verbindung.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Ver&amp;lauf aufbewahren</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Ältere Einträge werden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Einstellungen können hier nicht gespeichert werden: Sie gelten, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Nur vom Server</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur manuell</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>Auf diesem Computer ist kein Konto bekannt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Mit anderem Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: Das Token wird im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: Kein Token gespeichert</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Beim Entfernen wird ein Konto abgemeldet: Sein Token und seine zuletzt bekannte Liste werden von diesem Computer gelöscht. Ob sein Verlauf bleibt, entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Verbindung wird mit %1 hergestellt</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Wer sich zwischen Ihnen und %1 befindet, kann Ihr Token lesen und in Ihrem Namen handeln.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Sie steht im IMKIT-Dashboard auf der Seite Ihrer App, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Geben Sie die Serveradresse ein.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>In der Adresse fehlt der Name des Servers.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt. Verwenden Sie https:// oder lassen Sie sie unten zu.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Geben Sie den Client-Schlüssel ein.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Ein Client-Schlüssel enthält nur Buchstaben, Ziffern und Sonderzeichen, keine Leerzeichen und höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Geben Sie Ihr Token ein.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Ein Token enthält nur Buchstaben, Ziffern und Sonderzeichen, keine Leerzeichen und höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>Der Server akzeptiert dieses Token nicht. Möglicherweise ist es abgelaufen: Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Der Server kennt diesen Client-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Bei Ihrer App anmelden</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Geben Sie ein neues Token ein, um fortzufahren. Was Sie begonnen haben, geht nicht verloren.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Sie benötigen ein Token; die Verantwortlichen Ihrer App können es Ihnen geben.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Sie benötigen drei Angaben; die Verantwortlichen Ihrer App können sie Ihnen geben.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Client-Schlüssel</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Er steht im IMKIT-Dashboard auf der Seite Ihrer App. Er ist nicht geheim.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>Das Backend Ihrer App stellt es für Ihr Benutzerkonto aus. Es ist geheim und läuft ab, oft nach sieben Tagen.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>&amp;Ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>Angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Sie bleiben angemeldet, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>Das Token wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Wird beim Server geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Dieses Konto ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Für dieses Konto ist auf diesem Computer kein Token gespeichert. Geben Sie eines ein, um die Liste zu sehen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>%Ln Blockierung wird aufgehoben&#xa0;…</numerusform>
            <numerusform>%Ln Blockierungen werden aufgehoben&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln Blockierung eines gelöschten Kontos wird nicht angezeigt</numerusform>
            <numerusform>%Ln Blockierungen gelöschter Konten werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>gerade eben</translation>
    </message>
</context>
</TS>
