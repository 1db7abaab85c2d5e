<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Veja quem você bloqueou em um chat do IMKIT e desbloqueie quem quiser.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Software livre sob a licença MIT. Feito com Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Desbloquear %1</translation>
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
        <translation>Tentar novamente</translation>
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
        <translation>Usuários bloqueados</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
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
        <translation>Progresso do desbloqueio</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Progresso do novo bloqueio</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>O servidor pede para ir mais devagar. Tentando novamente agora.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>O servidor pede para ir mais devagar. Nova tentativa em %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Sem conexão. Continuará automaticamente quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Sua sessão expirou. Continuará quando você entrar novamente.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Comparando o resultado com a lista do servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Desbloqueando %Ln pessoa…</numerusform>
            <numerusform>Desbloqueando %Ln pessoas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Bloqueando %Ln pessoa novamente…</numerusform>
            <numerusform>Bloqueando %Ln pessoas novamente…</numerusform>
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
            <numerusform>%1 de %2 · %Ln com falha</numerusform>
            <numerusform>%1 de %2 · %Ln com falha</numerusform>
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
            <numerusform>%1 de %2 · %3 por segundo · %Ln com falha</numerusform>
            <numerusform>%1 de %2 · %3 por segundo · %Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 de %2 · %3 por segundo · tempo restante: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 de %2 · %3 por segundo · tempo restante: %4 · %Ln com falha</numerusform>
            <numerusform>%1 de %2 · %3 por segundo · tempo restante: %4 · %Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>depois, bloquear %Ln pessoa novamente</numerusform>
            <numerusform>depois, bloquear %Ln pessoas novamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>depois, desbloquear %Ln pessoa</numerusform>
            <numerusform>depois, desbloquear %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>Não é possível salvar o histórico neste computador. Continuará automaticamente quando for possível.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln pessoa foi desbloqueada.</numerusform>
            <numerusform>%Ln pessoas foram desbloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln pessoa foi bloqueada novamente.</numerusform>
            <numerusform>%Ln pessoas foram bloqueadas novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln pessoa já estava desbloqueada.</numerusform>
            <numerusform>%Ln pessoas já estavam desbloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln pessoa já estava bloqueada.</numerusform>
            <numerusform>%Ln pessoas já estavam bloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>Não foi possível desbloquear %Ln pessoa.</numerusform>
            <numerusform>Não foi possível desbloquear %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>Não foi possível bloquear %Ln pessoa novamente.</numerusform>
            <numerusform>Não foi possível bloquear %Ln pessoas novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>No caso de %Ln pessoa, nada foi enviado.</numerusform>
            <numerusform>No caso de %Ln pessoas, nada foi enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>A lista do servidor não coincide com o resultado no caso de %Ln pessoa.</numerusform>
            <numerusform>A lista do servidor não coincide com o resultado no caso de %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Não foi possível ler a lista novamente, por isso este resultado não foi comparado com ela.</translation>
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
            <numerusform>Com bloqueio, segundo a lista do servidor (%Ln)</numerusform>
            <numerusform>Com bloqueio, segundo a lista do servidor (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Sem bloqueio, segundo a lista do servidor (%Ln)</numerusform>
            <numerusform>Sem bloqueio, segundo a lista do servidor (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Não enviado (%Ln)</numerusform>
            <numerusform>Não enviados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Resultado do desbloqueio</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Resultado do novo bloqueio</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Não foi possível desbloquear algumas pessoas</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Não foi possível bloquear algumas pessoas novamente</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>O desbloqueio foi interrompido</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>O novo bloqueio foi interrompido</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>A lista do servidor não coincide com o resultado</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Todas as pessoas foram desbloqueadas</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Todas as pessoas foram bloqueadas novamente</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Pessoas, por resultado</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Tentar as falhas novamente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Salvar o resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>desbloqueio.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Não foi possível salvar o arquivo. Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Para o servidor, o bloqueio conta a partir de agora.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Não foi possível carregar sua lista de bloqueios</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln banimento foi removido.</numerusform>
            <numerusform>%Ln banimentos foram removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln pessoa foi desbloqueada.</numerusform>
            <numerusform>%Ln pessoas foram desbloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 pode enviar mensagens a você novamente.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 pode voltar à sala.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 pode voltar à sala “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln pessoa já estava desbloqueada.</numerusform>
            <numerusform>%Ln pessoas já estavam desbloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>O banimento de %1 já havia sido removido.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>O bloqueio de %1 já havia sido removido.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>%Ln pessoa desbloqueada</numerusform>
            <numerusform>%Ln pessoas desbloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Você desbloqueou %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln pessoa foi bloqueada novamente.</numerusform>
            <numerusform>%Ln pessoas foram bloqueadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>Você baniu %1 da sala novamente.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>Você bloqueou %1 novamente.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Não foi possível remover o banimento de %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Não foi possível desbloquear %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Não foi possível desbloquear %Ln pessoa</numerusform>
            <numerusform>Não foi possível desbloquear %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>Não foi possível banir %1 novamente</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>Não foi possível bloquear %1 novamente</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Não foi possível bloquear %Ln pessoa novamente</numerusform>
            <numerusform>Não foi possível bloquear %Ln pessoas novamente</numerusform>
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
            <numerusform>%Ln pessoa: %1</numerusform>
            <numerusform>%Ln pessoas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>O histórico foi gravado por uma versão mais recente deste programa, por isso não é possível adicionar nada a ele.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Use a versão mais recente ou desbloqueie as pessoas uma por uma.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Não foi possível salvar a solicitação neste computador, por isso ela seria perdida se o programa fosse encerrado inesperadamente.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Libere espaço no disco e tente novamente, ou desbloqueie as pessoas uma por uma.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Desbloquear %Ln pessoa?</numerusform>
            <numerusform>Desbloquear %Ln pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Você poderá receber novamente mensagens diretas de quem desbloquear. As salas, inclusive as de grupo, e as mensagens anteriores não mudam.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Remover %Ln banimento?</numerusform>
            <numerusform>Remover %Ln banimentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>A entrada nas salas voltará a ser permitida. As mensagens diretas e as mensagens anteriores não mudam.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Remover %Ln bloqueio ou banimento?</numerusform>
            <numerusform>Remover %Ln bloqueios e banimentos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln pessoa poderá enviar mensagens diretas a você novamente.</numerusform>
            <numerusform>%Ln pessoas poderão enviar mensagens diretas a você novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln pessoa poderá voltar à sala.</numerusform>
            <numerusform>%Ln pessoas poderão voltar à sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>mais %Ln pessoa</numerusform>
            <numerusform>mais %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Outro programa está usando o histórico, por isso a solicitação não pôde ser salva e seria perdida se este programa fosse encerrado inesperadamente.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Feche esse programa e tente novamente, ou desbloqueie as pessoas uma por uma.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Limpar o histórico?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Os registros são excluídos deste computador de forma permanente. Isso não bloqueia nem desbloqueia ninguém. Os registros não concluídos são mantidos.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>O que limpar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Com mais de 30 dias</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Com mais de um ano</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Fechar com trabalho em andamento?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>Ainda há %Ln pessoa pendente.</numerusform>
            <numerusform>Ainda há %Ln pessoas pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>O que já foi feito não se perde. Se você parar, nada mais será enviado, e será possível continuar na próxima vez que abrir o programa.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar em segundo plano</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Parar e continuar na próxima vez</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Não fechar</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Sair da conta com trabalho em andamento?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>O que já foi feito não se perde. Se você sair da conta, nada mais será enviado, e será possível continuar na próxima vez que entrar.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Parar e sair da conta</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Não sair da conta</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>“%1 --help” mostra as opções disponíveis.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Veja quem você bloqueou em um chat do IMKIT e desbloqueie quem quiser.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Todas as opções podem ser omitidas. As variáveis de ambiente IMKIT_SERVER_URL, IMKIT_CLIENT_KEY e IMKIT_TOKEN têm o mesmo efeito; uma opção prevalece sobre sua variável. Com servidor, chave do cliente e token informados, o programa entra imediatamente e não armazena nenhum deles.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Endereço do servidor IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Chave do cliente do aplicativo.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Arquivo cuja primeira linha é seu token; com “-”, ele é lido da entrada padrão.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Idioma e território, por exemplo ja ou zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Experimentar o programa com um servidor de demonstração embutido.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Número de pessoas bloqueadas na demonstração (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>O token não pode ser informado como argumento, pois qualquer programa poderia lê-lo. Use --token-file ou a variável IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Esta versão não inclui o servidor de demonstração.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>A opção “%1” não existe.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Somente opções são aceitas, e um dos argumentos não é uma opção.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 não é o endereço de um servidor. Ele deve começar com https:// e não conter nome de usuário, “?” nem “#”; por exemplo, %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Este programa funciona somente com %2: %1 não pode indicar outro servidor.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 não é uma chave do cliente: ela deve ter letras, números e sinais, sem espaços, com no máximo %L2 caracteres.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Este programa tem sua própria chave do cliente: %1 não pode ser informado.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: não é possível ler o arquivo ou ele não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: a primeira linha é longa demais para um token (mais de %L2 bytes).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: a primeira linha está vazia; ela deveria conter o token.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 não contém um token: ele deve ter letras, números e sinais, sem espaços, com no máximo %L2 caracteres.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale não indica um idioma, como ja ou zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>A demonstração tem servidor e acesso próprios: %1 não pode ser usado com ela.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size deve ser um número de 0 a %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size só pode ser usado com --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>O programa já está em execução: a janela dele é mostrada, e o que foi indicado aqui não é usado.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>O programa já está em execução, mas não responde. Encerre-o primeiro.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>O servidor de demonstração não encontrou uma porta livre neste computador.</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Não foi possível acessar o servidor.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Verifique sua conexão.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Servidor inacessível</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Vamos verificar se a alteração foi feita.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>O processo foi interrompido antes da resposta do servidor.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Você pode tentar novamente quando quiser.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Sua sessão expirou.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Sessão expirada</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>O servidor não reconhece esta chave do cliente.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Entre novamente com a chave do cliente do seu aplicativo.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Chave do cliente desconhecida</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Somente o proprietário da sala pode remover este banimento.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Peça ao proprietário da sala que o remova.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Sua conta não tem permissão para fazer isso aqui.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Fale com quem administra seu aplicativo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Este banimento já havia sido removido.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Esta pessoa já estava desbloqueada.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Não havia mais bloqueio</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Esta pessoa já está banida da sala.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Esta pessoa já está bloqueada.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já havia um bloqueio</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Esta conta ou esta sala não existe mais.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Esta conta não existe mais.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>O servidor não encontrou o que foi solicitado.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Verifique se o endereço do servidor está completo.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>O servidor não aceita o ID deste usuário.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Avise quem administra seu aplicativo; os detalhes serão úteis.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID não aceito</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>O servidor recusou a solicitação.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>A resposta dele está nos detalhes.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusado pelo servidor</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>O servidor pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Solicitações demais</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>O servidor está com um problema interno.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Problema no servidor</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>O servidor indicou outro endereço. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>O servidor mudou para %1. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Se isso estiver correto, entre com o novo endereço.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>O servidor mudou</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>A resposta não é a que um servidor IMKIT envia.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Verifique se o endereço do servidor está correto e se nenhuma outra página responde no lugar dele.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Resposta ilegível</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>A resposta do servidor é grande demais.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Resposta grande demais</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Esta conexão não é segura: o certificado do servidor não é válido.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Nada foi enviado. Verifique a data deste computador ou avise quem administra seu aplicativo.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Conexão não segura</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV para planilhas (%1)</translation>
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
        <translation>Ação</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data</translation>
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
        <translation>Banir de uma sala</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Remover um banimento de sala</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Banir de “%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Remover o banimento de “%1”</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já havia um bloqueio</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Não havia mais bloqueio</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Pesquisar nome, ID ou sala</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre duas datas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Já estava assim</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Bloquear novamente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Exportar a seleção…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Limpar histórico…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln registro encontrado</numerusform>
            <numerusform>%Ln registros encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Nenhum registro corresponde.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Exportar tudo o que foi encontrado…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Somente a operação de %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Somente a mesma operação</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Exportando: %Ln registro até agora</numerusform>
            <numerusform>Exportando: %Ln registros até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln registro exportado.</numerusform>
            <numerusform>%Ln registros exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>O histórico foi limpo.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Não foi possível limpar o histórico.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Escolher um arquivo com IDs</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Listas de IDs (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>O conteúdo é grande demais. É possível ler no máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln pessoa está na sua lista.</numerusform>
            <numerusform>%Ln pessoas estão na sua lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID não está na sua lista.</numerusform>
            <numerusform>%Ln IDs não estão na sua lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>Não é possível ler %Ln linha.</numerusform>
            <numerusform>Não é possível ler %Ln linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Foi usado somente %Ln ID, o primeiro.</numerusform>
            <numerusform>Foram usados somente os primeiros %Ln IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Desbloquear %Ln pessoa</numerusform>
            <numerusform>Desbloquear %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Desbloquear de arquivo ou área de transferência</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Quem você quer desbloquear?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Use uma lista com um ID por linha ou um arquivo CSV com uma coluna “id”. Antes que algo seja enviado, você vê quem está na lista.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Usar área de transferência</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Pessoas a desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln linha repete um ID anterior.</numerusform>
            <numerusform>%Ln linhas repetem um ID anterior.</numerusform>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Ajuda on-line</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Desbloquear de arquivo ou área de transferência…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
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
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Fotos de perfil</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De todas as pessoas</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Somente do servidor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Ordem:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Pesquisar nome, ID ou sala</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Esta conexão não é criptografada: outras pessoas podem ler seu token e ver o que você faz aqui.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Carregando sua lista de bloqueios…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln bloqueio de uma conta excluída não é mostrado.</numerusform>
            <numerusform>%Ln bloqueios de contas excluídas não são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Você não bloqueou ninguém.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Ninguém corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Sua sessão expirou.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Entre para ver sua lista de bloqueios.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Não foi possível carregar sua lista de bloqueios.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Não foi possível acessar %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Selecionar %Ln resultado</numerusform>
            <numerusform>Selecionar todos os %Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Nova tentativa em %Ln s.</numerusform>
            <numerusform>%1 Nova tentativa em %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Não foi possível atualizar a lista. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>O chaveiro não guardou seu token: a sessão continua aberta até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Você saiu da conta, mas seu token ainda pode estar no chaveiro. Abra o chaveiro e remova-o de lá.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>A operação continua, mas não foi possível salvar o histórico neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln linha exportada.</numerusform>
            <numerusform>%Ln linhas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>O histórico estava danificado. Ele foi guardado à parte como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>O histórico foi gravado por uma versão mais recente deste programa. Você pode consultá-lo e desbloquear as pessoas uma por uma.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>Não é possível salvar o histórico neste computador. Você pode desbloquear as pessoas uma por uma.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Entrar com outra conta…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>O trabalho de %1 continua na própria janela; por isso, esta conta foi aberta em outra.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Este computador não guarda nenhum token para esta conta.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Um token anterior ainda pode estar no chaveiro. Abra o chaveiro e remova-o de lá.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Não foi possível salvar isto no histórico.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>As pessoas que você bloquear no chat aparecem aqui.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>A pesquisa abrange nomes, IDs e salas.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Entre novamente, e o que estava em espera continua.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Ela é lida do servidor do seu chat.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Outro programa está usando o histórico, por isso nada pode ser salvo nele. Feche esse programa ou desbloqueie as pessoas uma por uma.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>A conta foi removida, mas não foi possível excluir o histórico. Talvez outro programa o esteja usando.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Dispensar este aviso</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Trabalho não concluído</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>O programa foi encerrado enquanto alterava o bloqueio de %Ln pessoa.</numerusform>
            <numerusform>O programa foi encerrado enquanto alterava os bloqueios de %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln alteração foi feita.</numerusform>
            <numerusform>%Ln alterações foram feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln alteração não foi feita.</numerusform>
            <numerusform>%Ln alterações não foram feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>O resultado de %Ln alteração ainda não é conhecido: a lista está sendo lida.</numerusform>
            <numerusform>O resultado de %Ln alterações ainda não é conhecido: a lista está sendo lida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Não resta nada a fazer.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Você pode continuar de onde parou ou deixar essas pessoas como estão.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Pessoas pendentes</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>A desbloquear: %Ln</numerusform>
            <numerusform>A desbloquear: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>A bloquear novamente: %Ln</numerusform>
            <numerusform>A bloquear novamente: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>O token e a última lista conhecida são excluídos deste computador. O histórico pode permanecer para o próximo acesso ou ser excluído definitivamente.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Remover e manter o histórico</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Remover e excluir o histórico</translation>
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
        <translation>Mensagens diretas</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>bloqueio: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>última atividade: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Desbloqueando</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Falha: %2</translation>
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
        <translation>Bloqueio: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Última atividade: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Não foi possível desbloquear: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, banimento da sala %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, banimento da sala %3, %2</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, bloqueio em mensagens diretas</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, bloqueio em mensagens diretas, %2</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Fotos de &amp;perfil</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Cada pessoa escolhe onde sua foto de perfil fica hospedada. Quem administra esse local pode ver que você a carrega.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;Desfocar nomes e fotos de perfil até que sejam apontados ou recebam foco</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Lista e histórico</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Atualizar a lista</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Solicitações simultâneas</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Para desbloquear muitas pessoas. Em uma conexão lenta, um número menor é melhor.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Manter o &amp;histórico</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Os registros mais antigos são excluídos deste computador.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>As configurações não podem ser salvas aqui: elas valem até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>De todas as pessoas</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Somente do servidor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Somente manualmente</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>A cada %Ln minuto</numerusform>
            <numerusform>A cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sempre</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>Por %Ln dia</numerusform>
            <numerusform>Por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>Nenhuma conta é conhecida neste computador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Entrar com outra conta…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: o token fica guardado no chaveiro</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: nenhum token guardado</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Remover uma conta encerra sua sessão: o token e a última lista conhecida são excluídos deste computador. Você escolhe se o histórico permanece.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>A conexão será feita com %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Qualquer pessoa entre você e %1 pode ler seu token e agir em seu nome.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Está na página do seu aplicativo no painel do IMKIT; por exemplo, %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Digite o endereço do servidor.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>Falta o nome do servidor no endereço.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>O endereço não pode conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>O endereço não pode conter “?” nem “#”.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Isto não é um endereço.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Esta conexão não é criptografada. Use https:// ou permita-a abaixo.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Digite a chave do cliente.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>A chave do cliente só pode ter letras, números e sinais, sem espaços, com no máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Digite seu token.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>O token só pode ter letras, números e sinais, sem espaços, com no máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>Não foi possível entrar.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>O servidor não aceita este token. Ele pode ter expirado: obtenha um novo.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>O servidor não reconhece esta chave do cliente.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Sua sessão expirou</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Entre no seu aplicativo</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Digite um novo token para continuar. Nada do que você começou será perdido.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Você precisa de um token; quem administra seu aplicativo pode fornecê-lo.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>São necessários três dados; quem administra seu aplicativo pode fornecê-los.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Chave do cliente</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Está na página do seu aplicativo no painel do IMKIT. Ela não é secreta.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>O backend do seu aplicativo o emite para seu usuário. Ele é secreto e expira, geralmente após sete dias.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Conectar sem cri&amp;ptografia</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>&amp;Manter a sessão aberta</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Não há chaveiro aqui: a sessão continua aberta até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>O token fica guardado no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Verificando com o servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Esta conta está aberta em outra janela.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Entrar como %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Este computador não guarda nenhum token para esta conta. Digite um para ver a lista.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueio</numerusform>
            <numerusform>%Ln bloqueios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
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
            <numerusform>%Ln bloqueio de uma conta excluída não é mostrado</numerusform>
            <numerusform>%Ln bloqueios de contas excluídas não são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Atualizado %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>agora mesmo</translation>
    </message>
</context>
</TS>
