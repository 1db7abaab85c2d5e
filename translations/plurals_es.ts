<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BulkProgress:many</name>
    <message>
        <source>Unblocking %Ln people…</source>
        <translation>Desbloqueando a %Ln de personas…</translation>
    </message>
    <message>
        <source>Blocking %Ln people again…</source>
        <translation>Bloqueando de nuevo a %Ln de personas…</translation>
    </message>
    <message>
        <source>%1 of %2 · %Ln failed</source>
        <translation>%1 de %2 · %Ln con error</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <translation>%1 de %2 · %3 por segundo · %Ln con error</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <translation>%1 de %2 · %3 por segundo · tiempo restante: %4 · %Ln con error</translation>
    </message>
    <message>
        <source>then blocking %Ln people again</source>
        <translation>después, bloquear de nuevo a %Ln de personas</translation>
    </message>
    <message>
        <source>then unblocking %Ln people</source>
        <translation>después, desbloquear a %Ln de personas</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog:many</name>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>Se desbloqueó a %Ln de personas.</translation>
    </message>
    <message>
        <source>%Ln people were blocked again.</source>
        <translation>Se volvió a bloquear a %Ln de personas.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de personas ya estaban desbloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people were already blocked.</source>
        <translation>%Ln de personas ya estaban bloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>No se pudo desbloquear a %Ln de personas.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>No se pudo volver a bloquear a %Ln de personas.</translation>
    </message>
    <message>
        <source>Nothing was sent for %Ln people.</source>
        <translation>En el caso de %Ln de personas, no se envió nada.</translation>
    </message>
    <message>
        <source>The server’s list says something else about %Ln people.</source>
        <translation>La lista del servidor no coincide con el resultado en el caso de %Ln de personas.</translation>
    </message>
    <message>
        <source>%1 (%Ln)</source>
        <translation>%1 (%Ln)</translation>
    </message>
    <message>
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>Con bloqueo según la lista del servidor (%Ln)</translation>
    </message>
    <message>
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>Sin bloqueo según la lista del servidor (%Ln)</translation>
    </message>
    <message>
        <source>Not sent (%Ln)</source>
        <translation>Sin enviar (%Ln)</translation>
    </message>
</context>
<context>
    <name>ChangeText:many</name>
    <message>
        <source>%Ln ban(s) were lifted.</source>
        <translation>Se levantaron %Ln de vetos.</translation>
    </message>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>Se desbloqueó a %Ln de personas.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de personas ya estaban desbloqueadas.</translation>
    </message>
    <message>
        <source>Unblocked %Ln people</source>
        <translation>Se desbloqueó a %Ln de personas</translation>
    </message>
    <message>
        <source>%Ln people are blocked again.</source>
        <translation>Se volvió a bloquear a %Ln de personas.</translation>
    </message>
    <message>
        <source>Couldn’t unblock %Ln people</source>
        <translation>No se pudo desbloquear a %Ln de personas</translation>
    </message>
    <message>
        <source>Couldn’t block %Ln people again</source>
        <translation>No se pudo volver a bloquear a %Ln de personas</translation>
    </message>
    <message>
        <source>%Ln people: %1</source>
        <translation>%Ln de personas: %1</translation>
    </message>
    <message>
        <source>Unblock %Ln people?</source>
        <translation>¿Desbloquear a %Ln de personas?</translation>
    </message>
    <message>
        <source>Lift %Ln ban(s)?</source>
        <translation>¿Levantar %Ln de vetos?</translation>
    </message>
    <message>
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>¿Quitar %Ln de bloqueos y vetos?</translation>
    </message>
    <message>
        <source>%Ln people can send you direct messages again.</source>
        <translation>%Ln de personas podrán volver a enviarte mensajes directos.</translation>
    </message>
    <message>
        <source>%Ln people can come back to the room.</source>
        <translation>%Ln de personas podrán volver a la sala.</translation>
    </message>
    <message>
        <source>%Ln others</source>
        <translation>%Ln de personas más</translation>
    </message>
</context>
<context>
    <name>CloseQuestion:many</name>
    <message>
        <source>%Ln people are not settled yet.</source>
        <translation>Quedan %Ln de personas pendientes.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow:many</name>
    <message>
        <source>%Ln entries found</source>
        <translation>%Ln de entradas encontradas</translation>
    </message>
    <message>
        <source>%Ln entries</source>
        <translation>%Ln de entradas</translation>
    </message>
    <message>
        <source>Exporting: %Ln entries so far</source>
        <translation>Exportando: %Ln de entradas hasta ahora</translation>
    </message>
    <message>
        <source>%Ln entries exported.</source>
        <translation>Se exportaron %Ln de entradas.</translation>
    </message>
</context>
<context>
    <name>ImportDialog:many</name>
    <message>
        <source>%Ln people are in your list.</source>
        <translation>%Ln de personas están en tu lista.</translation>
    </message>
    <message>
        <source>%Ln ids are not in your list.</source>
        <translation>%Ln de ID no están en tu lista.</translation>
    </message>
    <message>
        <source>%Ln lines can’t be read.</source>
        <translation>No se pueden leer %Ln de líneas.</translation>
    </message>
    <message>
        <source>Only the first %Ln ids were taken.</source>
        <translation>Solo se tomaron los primeros %Ln de ID.</translation>
    </message>
    <message>
        <source>Unblock %Ln people</source>
        <translation>Desbloquear a %Ln de personas</translation>
    </message>
    <message>
        <source>%Ln lines repeat an earlier id.</source>
        <translation>%Ln de líneas repiten un ID anterior.</translation>
    </message>
</context>
<context>
    <name>MainWindow:many</name>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>No se muestran %Ln de bloqueos de cuentas eliminadas.</translation>
    </message>
    <message>
        <source>Select all %Ln that match</source>
        <translation>Seleccionar las %Ln de coincidencias</translation>
    </message>
    <message>
        <source>%1 Trying again in %Ln s.</source>
        <translation>%1 Nuevo intento en %Ln s.</translation>
    </message>
    <message>
        <source>%Ln row(s) exported.</source>
        <translation>Se exportaron %Ln de filas.</translation>
    </message>
</context>
<context>
    <name>PeopleList:many</name>
    <message>
        <source>… and %Ln more</source>
        <translation>… y %Ln más</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog:many</name>
    <message>
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>El programa se cerró mientras cambiaba los bloqueos de %Ln de personas.</translation>
    </message>
    <message>
        <source>%Ln changes were made.</source>
        <translation>Se hicieron %Ln de cambios.</translation>
    </message>
    <message>
        <source>%Ln changes were not made.</source>
        <translation>%Ln de cambios quedaron sin hacer.</translation>
    </message>
    <message>
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>Aún se desconoce el resultado de %Ln de cambios: se está leyendo la lista.</translation>
    </message>
    <message>
        <source>To unblock: %Ln</source>
        <translation>Por desbloquear: %Ln</translation>
    </message>
    <message>
        <source>To block again: %Ln</source>
        <translation>Por volver a bloquear: %Ln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow:many</name>
    <message>
        <source>Every %Ln minutes</source>
        <translation>Cada %Ln de minutos</translation>
    </message>
    <message>
        <source>For %Ln days</source>
        <translation>Durante %Ln de días</translation>
    </message>
</context>
<context>
    <name>StatusLine:many</name>
    <message>
        <source>%Ln blocked</source>
        <translation>%Ln de bloqueos</translation>
    </message>
    <message>
        <source>%Ln match(es)</source>
        <translation>%Ln de coincidencias</translation>
    </message>
    <message>
        <source>%Ln selected</source>
        <translation>%Ln seleccionados</translation>
    </message>
    <message>
        <source>unblocking %Ln…</source>
        <translation>desbloqueando %Ln…</translation>
    </message>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>%Ln de bloqueos de cuentas eliminadas no se muestran</translation>
    </message>
</context>
</TS>
