<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Consulta a quién bloqueaste en un chat de IMKIT y desbloquea a quien quieras.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Software libre con licencia MIT. Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Desbloquear a %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Usuarios bloqueados</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Progreso del desbloqueo</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Progreso del nuevo bloqueo</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>El servidor pide ir más despacio. Reintentando ahora.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>El servidor pide ir más despacio. Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Sin conexión. Continuará automáticamente cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>La sesión ha caducado. Continuará cuando vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Comparando el resultado con la lista del servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Desbloqueando a %Ln persona…</numerusform>
            <numerusform>Desbloqueando a %Ln personas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Bloqueando de nuevo a %Ln persona…</numerusform>
            <numerusform>Bloqueando de nuevo a %Ln personas…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 de %2 · %Ln con error</numerusform>
            <numerusform>%1 de %2 · %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 de %2 · %3 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 de %2 · %3 por segundo · %Ln con error</numerusform>
            <numerusform>%1 de %2 · %3 por segundo · %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 de %2 · %3 por segundo · tiempo restante: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 de %2 · %3 por segundo · tiempo restante: %4 · %Ln con error</numerusform>
            <numerusform>%1 de %2 · %3 por segundo · tiempo restante: %4 · %Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>después, bloquear de nuevo a %Ln persona</numerusform>
            <numerusform>después, bloquear de nuevo a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>después, desbloquear a %Ln persona</numerusform>
            <numerusform>después, desbloquear a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>No se puede guardar el historial en este equipo. Continuará automáticamente cuando se pueda.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Se desbloqueó a %Ln persona.</numerusform>
            <numerusform>Se desbloqueó a %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>Se volvió a bloquear a %Ln persona.</numerusform>
            <numerusform>Se volvió a bloquear a %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln persona ya estaba desbloqueada.</numerusform>
            <numerusform>%Ln personas ya estaban desbloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln persona ya estaba bloqueada.</numerusform>
            <numerusform>%Ln personas ya estaban bloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>No se pudo desbloquear a %Ln persona.</numerusform>
            <numerusform>No se pudo desbloquear a %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>No se pudo volver a bloquear a %Ln persona.</numerusform>
            <numerusform>No se pudo volver a bloquear a %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>En el caso de %Ln persona, no se envió nada.</numerusform>
            <numerusform>En el caso de %Ln personas, no se envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>La lista del servidor no coincide con el resultado en el caso de %Ln persona.</numerusform>
            <numerusform>La lista del servidor no coincide con el resultado en el caso de %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>No se pudo volver a leer la lista, así que este resultado no se comparó con ella.</translation>
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
            <numerusform>Con bloqueo según la lista del servidor (%Ln)</numerusform>
            <numerusform>Con bloqueo según la lista del servidor (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Sin bloqueo según la lista del servidor (%Ln)</numerusform>
            <numerusform>Sin bloqueo según la lista del servidor (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Sin enviar (%Ln)</numerusform>
            <numerusform>Sin enviar (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Resultado del desbloqueo</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Resultado del nuevo bloqueo</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>No se pudo desbloquear a algunas personas</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>No se pudo volver a bloquear a algunas personas</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Se detuvo el desbloqueo</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Se detuvo el nuevo bloqueo</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>La lista del servidor no coincide con el resultado</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Se desbloqueó a todas las personas</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Se volvió a bloquear a todas las personas</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Personas, según el resultado</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>desbloqueo.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>No se pudo guardar el archivo. Elige otra ubicación.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Para el servidor, el bloqueo cuenta a partir de ahora.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>No se pudo cargar tu lista de bloqueos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>Se levantó %Ln veto.</numerusform>
            <numerusform>Se levantaron %Ln vetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Se desbloqueó a %Ln persona.</numerusform>
            <numerusform>Se desbloqueó a %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 puede volver a enviarte mensajes.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 puede volver a la sala.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 puede volver a la sala “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln persona ya estaba desbloqueada.</numerusform>
            <numerusform>%Ln personas ya estaban desbloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>El veto a %1 ya se había levantado.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>El bloqueo a %1 ya se había quitado.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Se desbloqueó a %Ln persona</numerusform>
            <numerusform>Se desbloqueó a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Se desbloqueó a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>Se volvió a bloquear a %Ln persona.</numerusform>
            <numerusform>Se volvió a bloquear a %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>Se volvió a vetar a %1 en la sala.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>Se volvió a bloquear a %1.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>No se pudo levantar el veto a %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>No se pudo desbloquear a %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>No se pudo desbloquear a %Ln persona</numerusform>
            <numerusform>No se pudo desbloquear a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>No se pudo volver a vetar a %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>No se pudo volver a bloquear a %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>No se pudo volver a bloquear a %Ln persona</numerusform>
            <numerusform>No se pudo volver a bloquear a %Ln personas</numerusform>
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
            <numerusform>%Ln persona: %1</numerusform>
            <numerusform>%Ln personas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>Una versión más reciente de este programa escribió el historial, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Usa la versión más reciente o desbloquea a las personas una por una.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>La solicitud no se pudo guardar en este equipo, así que se perdería si el programa se cerrara de forma inesperada.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Libera espacio en el disco y vuelve a intentarlo, o desbloquea a las personas una por una.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>¿Desbloquear a %Ln persona?</numerusform>
            <numerusform>¿Desbloquear a %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Podrás volver a recibir sus mensajes directos. Las salas, incluidas las de grupo, y los mensajes anteriores no cambian.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>¿Levantar %Ln veto?</numerusform>
            <numerusform>¿Levantar %Ln vetos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Se permitirá de nuevo la entrada a las salas. Los mensajes directos y los mensajes anteriores no cambian.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>¿Quitar %Ln bloqueo o veto?</numerusform>
            <numerusform>¿Quitar %Ln bloqueos y vetos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln persona podrá volver a enviarte mensajes directos.</numerusform>
            <numerusform>%Ln personas podrán volver a enviarte mensajes directos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln persona podrá volver a la sala.</numerusform>
            <numerusform>%Ln personas podrán volver a la sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln persona más</numerusform>
            <numerusform>%Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Otro programa está usando el historial, así que la solicitud no se pudo guardar y se perdería si este programa se cerrara de forma inesperada.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Cierra ese programa y vuelve a intentarlo, o desbloquea a las personas una por una.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Las entradas se eliminan de este equipo de forma definitiva. Esto no bloquea ni desbloquea a nadie. Las entradas sin terminar se conservan.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Qué borrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>De hace más de 30 días</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De hace más de un año</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>¿Cerrar con trabajo en curso?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>Queda %Ln persona pendiente.</numerusform>
            <numerusform>Quedan %Ln personas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Lo ya hecho no se pierde. Si detienes el proceso, no se enviará nada más y podrás continuar la próxima vez que abras el programa.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar en segundo plano</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Detener y continuar la próxima vez</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>¿Cerrar sesión con trabajo en curso?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Lo ya hecho no se pierde. Si cierras sesión, no se enviará nada más y podrás continuar la próxima vez que inicies sesión.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Detener y cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>No cerrar sesión</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>“%1 --help” muestra las opciones disponibles.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Consulta a quién bloqueaste en un chat de IMKIT y desbloquea a quien quieras.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Todas las opciones se pueden omitir. Las variables de entorno IMKIT_SERVER_URL, IMKIT_CLIENT_KEY e IMKIT_TOKEN tienen el mismo efecto; una opción prevalece sobre su variable. Si se indican el servidor, la clave de cliente y el token, el programa inicia sesión de inmediato y no guarda ninguno de ellos.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Dirección del servidor IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Clave de cliente de la aplicación.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Archivo cuya primera línea es tu token; con “-” se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Idioma y territorio, por ejemplo ja o zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Probar el programa con un servidor de demostración integrado.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Número de personas bloqueadas en la demostración (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>El token no se puede indicar como argumento, donde cualquier programa podría leerlo. Usa --token-file o la variable IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Esta versión no incluye el servidor de demostración.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Solo se admiten opciones, y uno de los argumentos no lo es.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 no es la dirección de un servidor. Debe empezar por https:// y no contener nombre de usuario, “?” ni “#”; por ejemplo, %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Este programa solo funciona con %2: %1 no puede indicar otro servidor.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 no es una clave de cliente: debe constar de letras, cifras y signos, sin espacios, con un máximo de %L2 caracteres.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Este programa tiene su propia clave de cliente: no se puede indicar %1.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: el archivo no se puede leer o no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: la primera línea es demasiado larga para un token (más de %L2 bytes).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: la primera línea está vacía; debería contener el token.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 no contiene un token: debe constar de letras, cifras y signos, sin espacios, con un máximo de %L2 caracteres.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale no indica un idioma, como ja o zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>La demostración trae su propio servidor y su propio inicio de sesión: no se puede usar %1 con ella.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size debe ser un número de 0 a %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size solo se puede usar con --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>El programa ya se está ejecutando: se muestra su ventana y lo indicado aquí no se usa.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>El programa ya se está ejecutando, pero no responde. Ciérralo primero.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>El servidor de demostración no encontró ningún puerto libre en este equipo.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>No se puede conectar con el servidor.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Comprueba la conexión.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Servidor inaccesible</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Se comprobará si el cambio se realizó.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Se detuvo antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Puedes volver a intentarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>La sesión ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>El servidor no reconoce esta clave de cliente.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Inicia sesión de nuevo con la clave de cliente de tu aplicación.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Clave de cliente desconocida</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Solo el propietario de la sala puede levantar este veto.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Pide al propietario de la sala que lo levante.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Tu cuenta no tiene permiso para hacer esto aquí.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Consulta a quien administra tu aplicación.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Este veto ya se había levantado.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Esta persona ya estaba desbloqueada.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Ya no había bloqueo</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Esta persona ya está vetada en la sala.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Esta persona ya está bloqueada.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya había un bloqueo</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Esta cuenta o esta sala ya no existe.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>El servidor no encuentra lo que se solicitó.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Comprueba que la dirección del servidor esté completa.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>El servidor no acepta el ID de este usuario.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Avisa a quien administra tu aplicación; los detalles le serán útiles.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID no aceptado</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Su respuesta está en los detalles.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>El servidor pide ir más despacio.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>El servidor tiene un problema interno.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Problema del servidor</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>El servidor remitió a otra dirección. No se envió nada allí.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>El servidor se ha trasladado a %1. No se envió nada allí.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Si es correcto, inicia sesión con la nueva dirección.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Servidor trasladado</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>La respuesta no es la que envía un servidor IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Comprueba que la dirección del servidor sea correcta y que no responda otra página en su lugar.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>La respuesta del servidor es demasiado grande.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Esta conexión no es segura: el certificado del servidor no es válido.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>No se envió nada. Comprueba la fecha de este equipo o avisa a quien administra tu aplicación.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Conexión no segura</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV para hojas de cálculo (%1)</translation>
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
        <translation>Acción</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Vetar en una sala</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Levantar un veto en una sala</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Vetar en “%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Levantar el veto en “%1”</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya había un bloqueo</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Ya no había bloqueo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Buscar nombre, ID o sala</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Volver a bloquear</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Exportar todo lo encontrado…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Solo la operación del %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Solo la misma operación</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Exportando: %Ln entrada hasta ahora</numerusform>
            <numerusform>Exportando: %Ln entradas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Se exportó %Ln entrada.</numerusform>
            <numerusform>Se exportaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>Se borró el historial.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>No se pudo borrar el historial.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Elegir un archivo con ID</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Listas de ID (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>El contenido es demasiado grande. Se pueden leer %1 como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln persona está en tu lista.</numerusform>
            <numerusform>%Ln personas están en tu lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID no está en tu lista.</numerusform>
            <numerusform>%Ln ID no están en tu lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>No se puede leer %Ln línea.</numerusform>
            <numerusform>No se pueden leer %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Solo se tomó %Ln ID, el primero.</numerusform>
            <numerusform>Solo se tomaron los primeros %Ln ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Desbloquear a %Ln persona</numerusform>
            <numerusform>Desbloquear a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Desbloquear desde archivo o portapapeles</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>¿A quién quieres desbloquear?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Usa una lista con un ID por línea o un archivo CSV con una columna “id”. Antes de enviar nada, verás quién figura en la lista.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Usar portapapeles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Personas por desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln línea repite un ID anterior.</numerusform>
            <numerusform>%Ln líneas repiten un ID anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Ayuda en línea</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Desbloquear desde archivo o portapapeles…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Fotos de perfil</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De todas las personas</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Solo del servidor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Buscar nombre, ID o sala</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Esta conexión no está cifrada: otras personas pueden leer tu token y ver lo que haces aquí.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Cargando tu lista de bloqueos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln bloqueo de una cuenta eliminada.</numerusform>
            <numerusform>No se muestran %Ln bloqueos de cuentas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>No has bloqueado a nadie.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Nadie coincide con “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>La sesión ha caducado.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Inicia sesión para ver tu lista de bloqueos.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>No se pudo cargar tu lista de bloqueos.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>No se pudo conectar con %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Seleccionar todo</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Seleccionar %Ln coincidencia</numerusform>
            <numerusform>Seleccionar las %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Nuevo intento en %Ln s.</numerusform>
            <numerusform>%1 Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>No se pudo actualizar la lista. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>El llavero no guardó el token: la sesión seguirá abierta hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>La sesión está cerrada, pero es posible que el token siga en el llavero. Abre el llavero y elimínalo allí.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>La operación continúa, pero no se pudo guardar el historial en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>Se exportó %Ln fila.</numerusform>
            <numerusform>Se exportaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>El historial estaba dañado. Se apartó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>Una versión más reciente de este programa escribió el historial. Puedes leerlo y desbloquear a las personas una por una.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>No se puede guardar el historial en este equipo. Puedes desbloquear a las personas una por una.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Iniciar sesión con otra cuenta…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>El trabajo de %1 continúa en su propia ventana; por eso esta cuenta se abrió en otra.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Este equipo no guarda ningún token para esta cuenta.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Es posible que un token anterior siga en el llavero. Abre el llavero y elimínalo allí.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Esto no se pudo guardar en el historial.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Las personas que bloquees en el chat aparecerán aquí.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>Se busca en nombres, ID y salas.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Inicia sesión de nuevo y continuará lo que estaba en espera.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Se lee del servidor de tu chat.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Otro programa está usando el historial, así que no se puede guardar nada en él. Cierra ese programa o desbloquea a las personas una por una.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>La cuenta se quitó, pero no se pudo eliminar su historial. Es posible que otro programa lo esté usando.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Descartar este aviso</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Trabajo sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>El programa se cerró mientras cambiaba el bloqueo de %Ln persona.</numerusform>
            <numerusform>El programa se cerró mientras cambiaba los bloqueos de %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>Se hizo %Ln cambio.</numerusform>
            <numerusform>Se hicieron %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln cambio quedó sin hacer.</numerusform>
            <numerusform>%Ln cambios quedaron sin hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>Aún se desconoce el resultado de %Ln cambio: se está leyendo la lista.</numerusform>
            <numerusform>Aún se desconoce el resultado de %Ln cambios: se está leyendo la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Puedes continuar donde se detuvo o dejar a estas personas como están.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Personas pendientes</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>Por desbloquear: %Ln</numerusform>
            <numerusform>Por desbloquear: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>Por volver a bloquear: %Ln</numerusform>
            <numerusform>Por volver a bloquear: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>El token y la última lista conocida se eliminan de este equipo. El historial se puede conservar para el próximo inicio de sesión o eliminar para siempre.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Quitar y conservar el historial</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Quitar y eliminar el historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Sala “%1”</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>bloqueo: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>última actividad: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Desbloqueando</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Error: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Sala: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueo: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Última actividad: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>No se pudo desbloquear: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, veto en la sala %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, veto en la sala %3, %2</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, bloqueo en mensajes directos</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, bloqueo en mensajes directos, %2</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Fotos de &amp;perfil</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Cada persona elige dónde está alojada su foto de perfil. Quien administra ese sitio puede ver que la cargas.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;Difuminar nombres y fotos de perfil hasta señalarlos o enfocarlos</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Lista e historial</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Actualizar la lista</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Para desbloquear a muchas personas. Con una conexión lenta, es mejor un número menor.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Conservar el &amp;historial</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Las entradas más antiguas se eliminan de este equipo.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Aquí no se puede guardar la configuración: se mantendrá hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De todas las personas</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Solo del servidor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo manualmente</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>Durante %Ln día</numerusform>
            <numerusform>Durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>No se conoce ninguna cuenta en este equipo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Iniciar sesión con otra cuenta…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: el token se guarda en el llavero</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: no se guarda ningún token</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Al quitar una cuenta se cierra su sesión: su token y su última lista conocida se eliminan de este equipo. Tú decides si se conserva su historial.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Se conectará a %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Cualquiera que se encuentre entre tu equipo y %1 puede leer tu token y actuar en tu nombre.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Figura en la página de tu aplicación en el panel de IMKIT; por ejemplo, %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Escribe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>En la dirección falta el nombre del servidor.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>La dirección no puede contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>La dirección no puede contener “?” ni “#”.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Esta conexión no está cifrada. Usa https:// o permítela abajo.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Escribe la clave de cliente.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>La clave de cliente solo puede contener letras, cifras y signos, sin espacios, con un máximo de %L1 caracteres.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Escribe tu token.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>El token solo puede contener letras, cifras y signos, sin espacios, con un máximo de %L1 caracteres.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>El servidor no acepta este token. Es posible que haya caducado: obtén uno nuevo.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>El servidor no reconoce esta clave de cliente.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>La sesión ha caducado</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Inicia sesión en tu aplicación</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Escribe un token nuevo para continuar. No se pierde nada de lo que empezaste.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Necesitas un token; puede dártelo quien administra tu aplicación.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Se necesitan tres datos; quien administra tu aplicación puede dártelos.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Clave de cliente</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Figura en la página de tu aplicación en el panel de IMKIT. No es secreta.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>El backend de tu aplicación lo emite para tu usuario. Es secreto y caduca, a menudo a los siete días.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Conectar sin ci&amp;frado</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>&amp;Mantener la sesión abierta</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Aquí no hay llavero: la sesión seguirá abierta hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>El token se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Comprobando con el servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Esta cuenta está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Este equipo no guarda ningún token para esta cuenta. Escribe uno para ver su lista.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueo</numerusform>
            <numerusform>%Ln bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>desbloqueando %Ln…</numerusform>
            <numerusform>desbloqueando %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln bloqueo de una cuenta eliminada no se muestra</numerusform>
            <numerusform>%Ln bloqueos de cuentas eliminadas no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Actualizado %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>ahora mismo</translation>
    </message>
</context>
</TS>
