<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Consultez les personnes que vous avez bloquées dans un chat IMKIT et débloquez-les.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Logiciel libre sous licence MIT. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Débloquer %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Déblocage…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Personnes bloquées</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Progression du déblocage</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Progression du nouveau blocage</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>Le serveur demande de ralentir. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>Le serveur demande de ralentir. Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Hors ligne. Reprise automatique au retour de la connexion.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Votre session a expiré. Reprise après votre reconnexion.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Comparaison du résultat avec la liste du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Déblocage de %Ln personne…</numerusform>
            <numerusform>Déblocage de %Ln personnes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Nouveau blocage de %Ln personne…</numerusform>
            <numerusform>Nouveau blocage de %Ln personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 sur %2 · %Ln échec</numerusform>
            <numerusform>%1 sur %2 · %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 sur %2 · %3 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 sur %2 · %3 par seconde · %Ln échec</numerusform>
            <numerusform>%1 sur %2 · %3 par seconde · %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 sur %2 · %3 par seconde · encore %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 sur %2 · %3 par seconde · encore %4 · %Ln échec</numerusform>
            <numerusform>%1 sur %2 · %3 par seconde · encore %4 · %Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>puis nouveau blocage de %Ln personne</numerusform>
            <numerusform>puis nouveau blocage de %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>puis déblocage de %Ln personne</numerusform>
            <numerusform>puis déblocage de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>L’historique ne peut pas être enregistré sur cet ordinateur. Reprise automatique dès que ce sera possible.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln personne a été débloquée.</numerusform>
            <numerusform>%Ln personnes ont été débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln personne a été de nouveau bloquée.</numerusform>
            <numerusform>%Ln personnes ont été de nouveau bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln personne était déjà débloquée.</numerusform>
            <numerusform>%Ln personnes étaient déjà débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln personne était déjà bloquée.</numerusform>
            <numerusform>%Ln personnes étaient déjà bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>%Ln personne n’a pas pu être débloquée.</numerusform>
            <numerusform>%Ln personnes n’ont pas pu être débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln personne n’a pas pu être de nouveau bloquée.</numerusform>
            <numerusform>%Ln personnes n’ont pas pu être de nouveau bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Rien n’a été envoyé pour %Ln personne.</numerusform>
            <numerusform>Rien n’a été envoyé pour %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>La liste du serveur diffère pour %Ln personne.</numerusform>
            <numerusform>La liste du serveur diffère pour %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Impossible de relire la liste&#xa0;: ce résultat ne lui a donc pas été comparé.</translation>
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
            <numerusform>Bloquée selon la liste du serveur (%Ln)</numerusform>
            <numerusform>Bloquées selon la liste du serveur (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Non bloquée selon la liste du serveur (%Ln)</numerusform>
            <numerusform>Non bloquées selon la liste du serveur (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Non envoyé (%Ln)</numerusform>
            <numerusform>Non envoyé (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Résultat du déblocage</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Résultat du nouveau blocage</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Certaines personnes n’ont pas pu être débloquées</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Certaines personnes n’ont pas pu être de nouveau bloquées</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Le déblocage a été arrêté</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Le nouveau blocage a été arrêté</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>La liste du serveur diffère</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Tout le monde a été débloqué</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Tout le monde a été de nouveau bloqué</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Personnes, par résultat</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>déblocage.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Impossible d’enregistrer le fichier. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Pour le serveur, le blocage commence maintenant.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Impossible de charger votre liste de blocage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln bannissement a été levé.</numerusform>
            <numerusform>%Ln bannissements ont été levés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln personne a été débloquée.</numerusform>
            <numerusform>%Ln personnes ont été débloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 peut de nouveau vous écrire.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 peut revenir dans le salon.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 peut revenir dans le salon «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln personne était déjà débloquée.</numerusform>
            <numerusform>%Ln personnes étaient déjà débloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>%1&#xa0;: le bannissement avait déjà été levé.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1&#xa0;: le blocage avait déjà été levé.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>%Ln personne débloquée</numerusform>
            <numerusform>%Ln personnes débloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Vous avez débloqué %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln personne est de nouveau bloquée.</numerusform>
            <numerusform>%Ln personnes sont de nouveau bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>Le bannissement du salon est rétabli pour %1.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>Le blocage est rétabli pour %1.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Impossible de lever le bannissement visant %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Impossible de débloquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Impossible de débloquer %Ln personne</numerusform>
            <numerusform>Impossible de débloquer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>Impossible de bannir de nouveau %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>Impossible de bloquer de nouveau %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Impossible de bloquer de nouveau %Ln personne</numerusform>
            <numerusform>Impossible de bloquer de nouveau %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person; %2: a sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln personne&#xa0;: %1</numerusform>
            <numerusform>%Ln personnes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>L’historique a été écrit par une version plus récente de ce programme&#xa0;: impossible d’y ajouter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Utilisez la version plus récente ou débloquez les personnes une par une.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Votre demande n’a pas pu être enregistrée sur cet ordinateur&#xa0;: elle serait perdue en cas d’arrêt inattendu du programme.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Libérez de l’espace sur le disque et réessayez, ou débloquez les personnes une par une.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Débloquer %Ln personne&#x202f;?</numerusform>
            <numerusform>Débloquer %Ln personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Ces personnes pourront de nouveau vous envoyer des messages privés. Les salons de groupe, les anciens messages et les salons existants ne changent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Lever %Ln bannissement&#x202f;?</numerusform>
            <numerusform>Lever %Ln bannissements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Ces personnes pourront revenir dans les salons. Les messages privés et les anciens messages ne changent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Lever %Ln blocage ou bannissement&#x202f;?</numerusform>
            <numerusform>Lever %Ln blocages et bannissements&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln personne pourra de nouveau vous envoyer des messages privés.</numerusform>
            <numerusform>%Ln personnes pourront de nouveau vous envoyer des messages privés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln personne pourra revenir dans le salon.</numerusform>
            <numerusform>%Ln personnes pourront revenir dans le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln autre personne</numerusform>
            <numerusform>%Ln autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Un autre programme utilise l’historique&#xa0;: votre demande n’a pas pu y être enregistrée et serait perdue en cas d’arrêt inattendu.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Fermez ce programme et réessayez, ou débloquez les personnes une par une.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Les entrées sont définitivement supprimées de cet ordinateur. Cela ne bloque ni ne débloque personne. Les entrées non terminées sont conservées.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Entrées à effacer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Entrées de plus de 30 jours</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Entrées de plus d’un an</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>Fermer pendant une opération en cours&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>%Ln personne reste à traiter.</numerusform>
            <numerusform>%Ln personnes restent à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Ce qui est fait le reste. Si vous arrêtez, plus rien n’est envoyé et le programme proposera de reprendre au prochain démarrage.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminer en arrière-plan</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Arrêter et reprendre la prochaine fois</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Se déconnecter pendant une opération en cours&#x202f;?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Ce qui est fait le reste. Si vous vous déconnectez, plus rien n’est envoyé et le programme proposera de reprendre à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Arrêter et se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>«&#xa0;%1 --help&#xa0;» affiche les options possibles.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Consultez les personnes que vous avez bloquées dans un chat IMKIT et débloquez-les.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Toutes les options sont facultatives. Les variables d’environnement IMKIT_SERVER_URL, IMKIT_CLIENT_KEY et IMKIT_TOKEN ont le même effet&#x202f;; une option l’emporte sur sa variable. Si le serveur, la clé client et le jeton sont fournis, le programme se connecte aussitôt et n’en conserve rien.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Adresse du serveur IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Clé client de l’application.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Fichier dont la première ligne est votre jeton&#x202f;; «&#xa0;-&#xa0;» le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Langue et région, par exemple ja ou zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Essayer le programme avec un serveur de démonstration intégré.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Nombre de personnes bloquées dans la démonstration (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>Un jeton ne peut pas être passé en argument, car tous les programmes pourraient le lire. Utilisez --token-file ou la variable IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Cette version ne contient pas de serveur de démonstration.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Seules des options sont acceptées, et l’un des arguments n’en est pas une.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 n’est pas l’adresse d’un serveur. Une adresse de serveur commence par https:// et ne contient ni nom d’utilisateur, ni «&#xa0;?&#xa0;», ni «&#xa0;#&#xa0;», par exemple %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Ce programme ne fonctionne qu’avec %2 : %1 ne peut pas désigner un autre serveur.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 n’est pas une clé client&#xa0;: il faut des lettres, des chiffres et des symboles, sans espaces, %L2 caractères au plus.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Ce programme a sa propre clé client : %1 ne peut pas être indiqué.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1&#xa0;: le fichier ne peut pas être lu ou n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1&#xa0;: la première ligne est trop longue pour un jeton (plus de %L2 octets).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1&#xa0;: la première ligne est vide&#x202f;; le jeton devrait s’y trouver.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 ne contient pas de jeton&#xa0;: il faut des lettres, des chiffres et des symboles, sans espaces, %L2 caractères au plus.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale doit indiquer une langue, par exemple ja ou zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>La démonstration a son propre serveur et sa propre connexion&#xa0;: %1 ne peut pas être utilisé avec elle.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size doit être un nombre compris entre 0 et %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size s’utilise uniquement avec --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>Le programme est déjà en cours d’exécution : sa fenêtre est affichée, et ce qui a été indiqué ici n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>Le programme est déjà en cours d’exécution, mais ne répond pas. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Le serveur de démonstration n’a trouvé aucun port libre sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Le programme vérifiera si l’opération a abouti.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>L’opération a été arrêtée avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Vous pouvez réessayer quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre session a expiré.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Le serveur ne connaît pas cette clé client.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Reconnectez-vous avec la clé client de votre application.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Clé client inconnue</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Seul le propriétaire du salon peut lever ce bannissement.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Demandez au propriétaire du salon de le lever.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Votre compte n’est pas autorisé à faire cela ici.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Adressez-vous aux responsables de votre application.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Ce bannissement avait déjà été levé.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Cette personne était déjà débloquée.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Blocage déjà levé</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Cette personne est déjà bannie du salon.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Cette personne est déjà bloquée.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Blocage déjà en place</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Ce compte ou ce salon n’existe plus.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>Le serveur n’a pas trouvé ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Vérifiez que l’adresse du serveur est complète.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>Le serveur n’accepte pas l’identifiant de cette personne.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Prévenez les responsables de votre application&#x202f;; les détails leur seront utiles.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>Identifiant refusé</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé la demande.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Le serveur demande de ralentir.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Le serveur rencontre un problème.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Problème du serveur</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>Le serveur a renvoyé vers une autre adresse. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>Le serveur a changé d’adresse&#xa0;: %1. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Si c’est bien le cas, connectez-vous avec la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Adresse du serveur modifiée</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>La réponse n’est pas celle d’un serveur IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Vérifiez que l’adresse du serveur est correcte et qu’aucune autre page ne répond à sa place.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>La réponse du serveur est trop volumineuse.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Cette connexion n’est pas sûre&#xa0;: le certificat du serveur n’est pas valide.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date de cet ordinateur ou prévenez les responsables de votre application.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Connexion non sûre</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV pour tableur (%1)</translation>
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
        <translation>Action</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Déblocage</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Bannissement d’un salon</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Levée du bannissement d’un salon</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Bannissement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Levée du bannissement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Blocage déjà en place</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Blocage déjà levé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Rechercher nom, ID ou salon</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Déjà le cas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Bloquer de nouveau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entrée trouvée</numerusform>
            <numerusform>%Ln entrées trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Exporter les entrées trouvées…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Seulement l’opération du %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Seulement la même opération</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Exportation&#xa0;: %Ln entrée pour l’instant</numerusform>
            <numerusform>Exportation&#xa0;: %Ln entrées pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln entrée exportée.</numerusform>
            <numerusform>%Ln entrées exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Impossible d’écrire le fichier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>L’historique a été effacé.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Impossible d’effacer l’historique.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Choisir un fichier d’identifiants</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Listes d’identifiants (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>Le contenu est trop volumineux. Taille maximale&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln personne figure dans votre liste.</numerusform>
            <numerusform>%Ln personnes figurent dans votre liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln identifiant ne figure pas dans votre liste.</numerusform>
            <numerusform>%Ln identifiants ne figurent pas dans votre liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln ligne est illisible.</numerusform>
            <numerusform>%Ln lignes sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Seul %Ln identifiant a été retenu.</numerusform>
            <numerusform>Seuls les %Ln premiers identifiants ont été retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Débloquer %Ln personne</numerusform>
            <numerusform>Débloquer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Débloquer depuis un fichier ou le presse-papiers</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Qui voulez-vous débloquer&#x202f;?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Utilisez une liste avec un identifiant par ligne, ou un fichier CSV avec une colonne «&#xa0;id&#xa0;». Vous verrez qui y figure avant tout envoi.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Utiliser le presse-papiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Personnes à débloquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln ligne répète un identifiant déjà lu.</numerusform>
            <numerusform>%Ln lignes répètent un identifiant déjà lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Aide en ligne</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Débloquer depuis un fichier ou le presse-papiers…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Photos de profil</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Du serveur uniquement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Les plus anciennes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Tri&#xa0;:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Rechercher nom, ID ou salon</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Cette connexion n’est pas chiffrée&#xa0;: d’autres peuvent lire votre jeton et voir ce que vous faites ici.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Chargement de votre liste de blocage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln blocage de compte supprimé n’est pas affiché.</numerusform>
            <numerusform>%Ln blocages de comptes supprimés ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Vous n’avez bloqué personne.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre session a expiré.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Connectez-vous pour voir votre liste de blocage.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Impossible de charger votre liste de blocage.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Sélectionner %Ln résultat</numerusform>
            <numerusform>Sélectionner les %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Nouvel essai dans %Ln&#xa0;s.</numerusform>
            <numerusform>%1 Nouvel essai dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Impossible de mettre la liste à jour. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>Le trousseau n’a pas conservé votre jeton&#xa0;: votre session reste ouverte jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>La déconnexion est faite, mais votre jeton se trouve peut-être encore dans le trousseau. Déverrouillez le trousseau pour l’y supprimer.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>L’opération continue, mais l’historique n’a pas pu être enregistré sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln ligne exportée.</numerusform>
            <numerusform>%Ln lignes exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Impossible d’écrire le fichier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>L’historique était endommagé. Il a été mis de côté sous %1, et un nouvel historique a été créé.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>L’historique a été écrit par une version plus récente de ce programme. Vous pouvez le consulter et débloquer les personnes une par une.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>L’historique ne peut pas être enregistré sur cet ordinateur. Vous pouvez débloquer les personnes une par une.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Se connecter avec un autre compte…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>Le travail pour %1 continue dans sa propre fenêtre&#x202f;; ce compte a donc été ouvert dans une autre.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Cet ordinateur ne conserve aucun jeton pour ce compte.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Un ancien jeton se trouve peut-être encore dans le trousseau. Déverrouillez le trousseau pour l’y supprimer.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Cela n’a pas pu être enregistré dans l’historique.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Les personnes que vous bloquez dans le chat apparaissent ici.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>La recherche porte sur les noms, les ID et les salons.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Reconnectez-vous : ce qui attendait reprendra.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Elle est lue sur le serveur de votre chat.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Un autre programme utilise l’historique&#xa0;: rien ne peut y être enregistré. Fermez ce programme, ou débloquez les personnes une par une.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>Le compte a été retiré, mais son historique n’a pas pu être supprimé. Un autre programme l’utilise peut-être.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>Opération inachevée</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>Le programme s’est arrêté pendant la modification du blocage de %Ln personne.</numerusform>
            <numerusform>Le programme s’est arrêté pendant la modification des blocages de %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln modification a été effectuée.</numerusform>
            <numerusform>%Ln modifications ont été effectuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln modification n’a pas été effectuée.</numerusform>
            <numerusform>%Ln modifications n’ont pas été effectuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>%Ln modification reste à vérifier&#xa0;: lecture de la liste en cours.</numerusform>
            <numerusform>%Ln modifications restent à vérifier&#xa0;: lecture de la liste en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Vous pouvez reprendre l’opération là où elle s’est arrêtée, ou laisser ces personnes dans leur état actuel.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Personnes restantes</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>À débloquer&#xa0;: %Ln</numerusform>
            <numerusform>À débloquer&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>À bloquer de nouveau&#xa0;: %Ln</numerusform>
            <numerusform>À bloquer de nouveau&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>Le jeton et la dernière liste connue sont supprimés de cet ordinateur. L’historique peut être conservé pour la prochaine connexion ou supprimé définitivement.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Retirer et conserver l’historique</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Retirer et supprimer l’historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Salon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages privés</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>blocage %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>dernière activité %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Déblocage en cours</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Dernière activité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Échec du déblocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, bannissement du salon %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, bannissement %2, salon %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, blocage, messages privés</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, blocage %2, messages privés</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Photos de profil</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Chaque personne choisit où sa photo de profil est hébergée. Le site qui l’héberge peut voir que vous la chargez.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;Flouter les noms et les photos de profil tant qu’ils ne sont ni survolés ni sélectionnés</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Liste et historique</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Actualiser la liste</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Requêtes simultanées</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Pour débloquer de nombreuses personnes. Un nombre réduit ménage une connexion lente.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Conserver l’&amp;historique</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Les entrées plus anciennes sont supprimées de cet ordinateur.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés ici&#xa0;: ils restent valables jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Du serveur uniquement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Uniquement à la demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>Pendant %Ln jour</numerusform>
            <numerusform>Pendant %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>Aucun compte n’est connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Se connecter avec un autre compte…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1&#xa0;: le jeton est conservé dans le trousseau</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1&#xa0;: aucun jeton n’est conservé</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Retirer un compte ferme sa session&#xa0;: son jeton et sa dernière liste connue sont supprimés de cet ordinateur. Vous choisissez si son historique est conservé.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Le programme se connectera à %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Toute personne placée entre vous et %1 peut lire votre jeton et agir en votre nom.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Elle figure sur la page de votre application dans le tableau de bord IMKIT, par exemple %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>Il manque le nom du serveur dans l’adresse.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>L’adresse ne peut contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>L’adresse ne peut contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Cette connexion n’est pas chiffrée. Utilisez https:// ou autorisez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Saisissez la clé client.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Une clé client contient uniquement des lettres, des chiffres et des symboles, sans espaces, %L1 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Saisissez votre jeton.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Un jeton contient uniquement des lettres, des chiffres et des symboles, sans espaces, %L1 caractères au plus.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>Le serveur n’accepte pas ce jeton. Il a peut-être expiré&#xa0;: procurez-vous-en un nouveau.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Le serveur ne connaît pas cette clé client.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Votre session a expiré</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Connectez-vous à votre application</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Saisissez un nouveau jeton pour continuer. Rien de ce que vous avez commencé n’est perdu.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Il vous faut un jeton ; les responsables de votre application peuvent vous le fournir.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Il vous faut trois éléments&#x202f;; les responsables de votre application peuvent vous les fournir.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>C&amp;lé client</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Elle figure sur la page de votre application dans le tableau de bord IMKIT. Elle n’est pas secrète.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>Le backend de votre application l’émet pour votre compte. Il est secret et expire, souvent au bout de sept jours.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Se connecter sans &amp;chiffrement</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>&amp;Garder la session ouverte</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Aucun trousseau n’est disponible ici&#xa0;: votre session reste ouverte jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>Le jeton est conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Vérification auprès du serveur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Ce compte est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Se connecter en tant que %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Cet ordinateur ne conserve aucun jeton pour ce compte. Saisissez-en un pour voir sa liste.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln personne bloquée</numerusform>
            <numerusform>%Ln personnes bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>déblocage de %Ln…</numerusform>
            <numerusform>déblocage de %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln blocage de compte supprimé n’est pas affiché</numerusform>
            <numerusform>%Ln blocages de comptes supprimés ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Mise à jour %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>à l’instant</translation>
    </message>
</context>
</TS>
