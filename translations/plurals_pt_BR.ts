<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BulkProgress:many</name>
    <message>
        <source>Unblocking %Ln people…</source>
        <translation>Desbloqueando %Ln de pessoas…</translation>
    </message>
    <message>
        <source>Blocking %Ln people again…</source>
        <translation>Bloqueando %Ln de pessoas novamente…</translation>
    </message>
    <message>
        <source>%1 of %2 · %Ln failed</source>
        <translation>%1 de %2 · %Ln com falha</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <translation>%1 de %2 · %3 por segundo · %Ln com falha</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <translation>%1 de %2 · %3 por segundo · tempo restante: %4 · %Ln com falha</translation>
    </message>
    <message>
        <source>then blocking %Ln people again</source>
        <translation>depois, bloquear %Ln de pessoas novamente</translation>
    </message>
    <message>
        <source>then unblocking %Ln people</source>
        <translation>depois, desbloquear %Ln de pessoas</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog:many</name>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>%Ln de pessoas foram desbloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people were blocked again.</source>
        <translation>%Ln de pessoas foram bloqueadas novamente.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de pessoas já estavam desbloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people were already blocked.</source>
        <translation>%Ln de pessoas já estavam bloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>Não foi possível desbloquear %Ln de pessoas.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>Não foi possível bloquear %Ln de pessoas novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent for %Ln people.</source>
        <translation>No caso de %Ln de pessoas, nada foi enviado.</translation>
    </message>
    <message>
        <source>The server’s list says something else about %Ln people.</source>
        <translation>A lista do servidor não coincide com o resultado no caso de %Ln de pessoas.</translation>
    </message>
    <message>
        <source>%1 (%Ln)</source>
        <translation>%1 (%Ln)</translation>
    </message>
    <message>
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>Com bloqueio, segundo a lista do servidor (%Ln)</translation>
    </message>
    <message>
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>Sem bloqueio, segundo a lista do servidor (%Ln)</translation>
    </message>
    <message>
        <source>Not sent (%Ln)</source>
        <translation>Não enviados (%Ln)</translation>
    </message>
</context>
<context>
    <name>ChangeText:many</name>
    <message>
        <source>%Ln ban(s) were lifted.</source>
        <translation>%Ln de banimentos foram removidos.</translation>
    </message>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>%Ln de pessoas foram desbloqueadas.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>%Ln de pessoas já estavam desbloqueadas.</translation>
    </message>
    <message>
        <source>Unblocked %Ln people</source>
        <translation>%Ln de pessoas desbloqueadas</translation>
    </message>
    <message>
        <source>%Ln people are blocked again.</source>
        <translation>%Ln de pessoas foram bloqueadas novamente.</translation>
    </message>
    <message>
        <source>Couldn’t unblock %Ln people</source>
        <translation>Não foi possível desbloquear %Ln de pessoas</translation>
    </message>
    <message>
        <source>Couldn’t block %Ln people again</source>
        <translation>Não foi possível bloquear %Ln de pessoas novamente</translation>
    </message>
    <message>
        <source>%Ln people: %1</source>
        <translation>%Ln de pessoas: %1</translation>
    </message>
    <message>
        <source>Unblock %Ln people?</source>
        <translation>Desbloquear %Ln de pessoas?</translation>
    </message>
    <message>
        <source>Lift %Ln ban(s)?</source>
        <translation>Remover %Ln de banimentos?</translation>
    </message>
    <message>
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>Remover %Ln de bloqueios e banimentos?</translation>
    </message>
    <message>
        <source>%Ln people can send you direct messages again.</source>
        <translation>%Ln de pessoas poderão enviar mensagens diretas a você novamente.</translation>
    </message>
    <message>
        <source>%Ln people can come back to the room.</source>
        <translation>%Ln de pessoas poderão voltar à sala.</translation>
    </message>
    <message>
        <source>%Ln others</source>
        <translation>mais %Ln de pessoas</translation>
    </message>
</context>
<context>
    <name>CloseQuestion:many</name>
    <message>
        <source>%Ln people are not settled yet.</source>
        <translation>Ainda há %Ln de pessoas pendentes.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow:many</name>
    <message>
        <source>%Ln entries found</source>
        <translation>%Ln de registros encontrados</translation>
    </message>
    <message>
        <source>%Ln entries</source>
        <translation>%Ln de registros</translation>
    </message>
    <message>
        <source>Exporting: %Ln entries so far</source>
        <translation>Exportando: %Ln de registros até agora</translation>
    </message>
    <message>
        <source>%Ln entries exported.</source>
        <translation>%Ln de registros exportados.</translation>
    </message>
</context>
<context>
    <name>ImportDialog:many</name>
    <message>
        <source>%Ln people are in your list.</source>
        <translation>%Ln de pessoas estão na sua lista.</translation>
    </message>
    <message>
        <source>%Ln ids are not in your list.</source>
        <translation>%Ln de IDs não estão na sua lista.</translation>
    </message>
    <message>
        <source>%Ln lines can’t be read.</source>
        <translation>Não é possível ler %Ln de linhas.</translation>
    </message>
    <message>
        <source>Only the first %Ln ids were taken.</source>
        <translation>Foram usados somente os primeiros %Ln de IDs.</translation>
    </message>
    <message>
        <source>Unblock %Ln people</source>
        <translation>Desbloquear %Ln de pessoas</translation>
    </message>
    <message>
        <source>%Ln lines repeat an earlier id.</source>
        <translation>%Ln de linhas repetem um ID anterior.</translation>
    </message>
</context>
<context>
    <name>MainWindow:many</name>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>%Ln de bloqueios de contas excluídas não são mostrados.</translation>
    </message>
    <message>
        <source>Select all %Ln that match</source>
        <translation>Selecionar todos os %Ln de resultados</translation>
    </message>
    <message>
        <source>%1 Trying again in %Ln s.</source>
        <translation>%1 Nova tentativa em %Ln s.</translation>
    </message>
    <message>
        <source>%Ln row(s) exported.</source>
        <translation>%Ln de linhas exportadas.</translation>
    </message>
</context>
<context>
    <name>PeopleList:many</name>
    <message>
        <source>… and %Ln more</source>
        <translation>… e mais %Ln</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog:many</name>
    <message>
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>O programa foi encerrado enquanto alterava os bloqueios de %Ln de pessoas.</translation>
    </message>
    <message>
        <source>%Ln changes were made.</source>
        <translation>%Ln de alterações foram feitas.</translation>
    </message>
    <message>
        <source>%Ln changes were not made.</source>
        <translation>%Ln de alterações não foram feitas.</translation>
    </message>
    <message>
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>O resultado de %Ln de alterações ainda não é conhecido: a lista está sendo lida.</translation>
    </message>
    <message>
        <source>To unblock: %Ln</source>
        <translation>A desbloquear: %Ln</translation>
    </message>
    <message>
        <source>To block again: %Ln</source>
        <translation>A bloquear novamente: %Ln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow:many</name>
    <message>
        <source>Every %Ln minutes</source>
        <translation>A cada %Ln de minutos</translation>
    </message>
    <message>
        <source>For %Ln days</source>
        <translation>Por %Ln de dias</translation>
    </message>
</context>
<context>
    <name>StatusLine:many</name>
    <message>
        <source>%Ln blocked</source>
        <translation>%Ln de bloqueios</translation>
    </message>
    <message>
        <source>%Ln match(es)</source>
        <translation>%Ln de resultados</translation>
    </message>
    <message>
        <source>%Ln selected</source>
        <translation>%Ln selecionados</translation>
    </message>
    <message>
        <source>unblocking %Ln…</source>
        <translation>desbloqueando %Ln…</translation>
    </message>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>%Ln de bloqueios de contas excluídas não são mostrados</translation>
    </message>
</context>
</TS>
