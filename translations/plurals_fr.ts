<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkProgress:many</name>
    <message>
        <source>Unblocking %Ln people…</source>
        <translation>Déblocage de %Ln de personnes…</translation>
    </message>
    <message>
        <source>Blocking %Ln people again…</source>
        <translation>Nouveau blocage de %Ln de personnes…</translation>
    </message>
    <message>
        <source>%1 of %2 · %Ln failed</source>
        <translation>%1 sur %2 · %Ln d’échecs</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <translation>%1 sur %2 · %3 par seconde · %Ln d’échecs</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <translation>%1 sur %2 · %3 par seconde · encore %4 · %Ln d’échecs</translation>
    </message>
    <message>
        <source>then blocking %Ln people again</source>
        <translation>puis nouveau blocage de %Ln de personnes</translation>
    </message>
    <message>
        <source>then unblocking %Ln people</source>
        <translation>puis déblocage de %Ln de personnes</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog:many</name>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>%Ln de personnes ont été débloquées.</translation>
    </message>
    <message>
        <source>%Ln people were blocked again.</source>
        <translation>%Ln de personnes ont été de nouveau bloquées.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de personnes étaient déjà débloquées.</translation>
    </message>
    <message>
        <source>%Ln people were already blocked.</source>
        <translation>%Ln de personnes étaient déjà bloquées.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>%Ln de personnes n’ont pas pu être débloquées.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>%Ln de personnes n’ont pas pu être de nouveau bloquées.</translation>
    </message>
    <message>
        <source>Nothing was sent for %Ln people.</source>
        <translation>Rien n’a été envoyé pour %Ln de personnes.</translation>
    </message>
    <message>
        <source>The server’s list says something else about %Ln people.</source>
        <translation>La liste du serveur diffère pour %Ln de personnes.</translation>
    </message>
    <message>
        <source>%1 (%Ln)</source>
        <translation>%1 (%Ln)</translation>
    </message>
    <message>
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>Bloquées selon la liste du serveur (%Ln)</translation>
    </message>
    <message>
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>Non bloquées selon la liste du serveur (%Ln)</translation>
    </message>
    <message>
        <source>Not sent (%Ln)</source>
        <translation>Non envoyé (%Ln)</translation>
    </message>
</context>
<context>
    <name>ChangeText:many</name>
    <message>
        <source>%Ln ban(s) were lifted.</source>
        <translation>%Ln de bannissements ont été levés.</translation>
    </message>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>%Ln de personnes ont été débloquées.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de personnes étaient déjà débloquées.</translation>
    </message>
    <message>
        <source>Unblocked %Ln people</source>
        <translation>%Ln de personnes débloquées</translation>
    </message>
    <message>
        <source>%Ln people are blocked again.</source>
        <translation>%Ln de personnes sont de nouveau bloquées.</translation>
    </message>
    <message>
        <source>Couldn’t unblock %Ln people</source>
        <translation>Impossible de débloquer %Ln de personnes</translation>
    </message>
    <message>
        <source>Couldn’t block %Ln people again</source>
        <translation>Impossible de bloquer de nouveau %Ln de personnes</translation>
    </message>
    <message>
        <source>%Ln people: %1</source>
        <translation>%Ln de personnes : %1</translation>
    </message>
    <message>
        <source>Unblock %Ln people?</source>
        <translation>Débloquer %Ln de personnes ?</translation>
    </message>
    <message>
        <source>Lift %Ln ban(s)?</source>
        <translation>Lever %Ln de bannissements ?</translation>
    </message>
    <message>
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>Lever %Ln de blocages et de bannissements ?</translation>
    </message>
    <message>
        <source>%Ln people can send you direct messages again.</source>
        <translation>%Ln de personnes pourront de nouveau vous envoyer des messages privés.</translation>
    </message>
    <message>
        <source>%Ln people can come back to the room.</source>
        <translation>%Ln de personnes pourront revenir dans le salon.</translation>
    </message>
    <message>
        <source>%Ln others</source>
        <translation>%Ln d’autres personnes</translation>
    </message>
</context>
<context>
    <name>CloseQuestion:many</name>
    <message>
        <source>%Ln people are not settled yet.</source>
        <translation>%Ln de personnes restent à traiter.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow:many</name>
    <message>
        <source>%Ln entries found</source>
        <translation>%Ln d’entrées trouvées</translation>
    </message>
    <message>
        <source>%Ln entries</source>
        <translation>%Ln d’entrées</translation>
    </message>
    <message>
        <source>Exporting: %Ln entries so far</source>
        <translation>Exportation : %Ln d’entrées pour l’instant</translation>
    </message>
    <message>
        <source>%Ln entries exported.</source>
        <translation>%Ln d’entrées exportées.</translation>
    </message>
</context>
<context>
    <name>ImportDialog:many</name>
    <message>
        <source>%Ln people are in your list.</source>
        <translation>%Ln de personnes figurent dans votre liste.</translation>
    </message>
    <message>
        <source>%Ln ids are not in your list.</source>
        <translation>%Ln d’identifiants ne figurent pas dans votre liste.</translation>
    </message>
    <message>
        <source>%Ln lines can’t be read.</source>
        <translation>%Ln de lignes sont illisibles.</translation>
    </message>
    <message>
        <source>Only the first %Ln ids were taken.</source>
        <translation>Seuls les %Ln premiers identifiants ont été retenus.</translation>
    </message>
    <message>
        <source>Unblock %Ln people</source>
        <translation>Débloquer %Ln de personnes</translation>
    </message>
    <message>
        <source>%Ln lines repeat an earlier id.</source>
        <translation>%Ln de lignes répètent un identifiant déjà lu.</translation>
    </message>
</context>
<context>
    <name>MainWindow:many</name>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>%Ln de blocages de comptes supprimés ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Select all %Ln that match</source>
        <translation>Sélectionner les %Ln de résultats</translation>
    </message>
    <message>
        <source>%1 Trying again in %Ln s.</source>
        <translation>%1 Nouvel essai dans %Ln s.</translation>
    </message>
    <message>
        <source>%Ln row(s) exported.</source>
        <translation>%Ln de lignes exportées.</translation>
    </message>
</context>
<context>
    <name>PeopleList:many</name>
    <message>
        <source>… and %Ln more</source>
        <translation>… et %Ln d’autres</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog:many</name>
    <message>
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>Le programme s’est arrêté pendant la modification des blocages de %Ln de personnes.</translation>
    </message>
    <message>
        <source>%Ln changes were made.</source>
        <translation>%Ln de modifications ont été effectuées.</translation>
    </message>
    <message>
        <source>%Ln changes were not made.</source>
        <translation>%Ln de modifications n’ont pas été effectuées.</translation>
    </message>
    <message>
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>%Ln de modifications restent à vérifier : lecture de la liste en cours.</translation>
    </message>
    <message>
        <source>To unblock: %Ln</source>
        <translation>À débloquer : %Ln</translation>
    </message>
    <message>
        <source>To block again: %Ln</source>
        <translation>À bloquer de nouveau : %Ln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow:many</name>
    <message>
        <source>Every %Ln minutes</source>
        <translation>Toutes les %Ln de minutes</translation>
    </message>
    <message>
        <source>For %Ln days</source>
        <translation>Pendant %Ln de jours</translation>
    </message>
</context>
<context>
    <name>StatusLine:many</name>
    <message>
        <source>%Ln blocked</source>
        <translation>%Ln de personnes bloquées</translation>
    </message>
    <message>
        <source>%Ln match(es)</source>
        <translation>%Ln de résultats</translation>
    </message>
    <message>
        <source>%Ln selected</source>
        <translation>%Ln sélectionnées</translation>
    </message>
    <message>
        <source>unblocking %Ln…</source>
        <translation>déblocage de %Ln…</translation>
    </message>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>%Ln de blocages de comptes supprimés ne sont pas affichés</translation>
    </message>
</context>
</TS>
