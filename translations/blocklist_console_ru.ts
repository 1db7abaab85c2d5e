<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Показывает, кого вы заблокировали в чате IMKIT, и помогает снять блокировку.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Свободная программа под лицензией MIT. Создана на Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Разблокировать пользователя %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Разблокировка…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Заблокированные пользователи</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Ход разблокировки</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Ход повторной блокировки</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>Сервер просит снизить частоту запросов. Выполняется новая попытка.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>Сервер просит снизить частоту запросов. Новая попытка через %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Нет сети. Работа продолжится сама, когда связь восстановится.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Сеанс истёк. Работа продолжится, когда вы снова войдёте.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Результат сверяется со списком сервера…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Разблокировка %Ln пользователя…</numerusform>
            <numerusform>Разблокировка %Ln пользователей…</numerusform>
            <numerusform>Разблокировка %Ln пользователей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Повторная блокировка %Ln пользователя…</numerusform>
            <numerusform>Повторная блокировка %Ln пользователей…</numerusform>
            <numerusform>Повторная блокировка %Ln пользователей…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 из %2 · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 из %2 · %3 в секунду</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 из %2 · %3 в секунду · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · %3 в секунду · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · %3 в секунду · не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 из %2 · %3 в секунду · осталось %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 из %2 · %3 в секунду · осталось %4 · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · %3 в секунду · осталось %4 · не удалось: %Ln</numerusform>
            <numerusform>%1 из %2 · %3 в секунду · осталось %4 · не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>затем повторная блокировка %Ln пользователя</numerusform>
            <numerusform>затем повторная блокировка %Ln пользователей</numerusform>
            <numerusform>затем повторная блокировка %Ln пользователей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>затем разблокировка %Ln пользователя</numerusform>
            <numerusform>затем разблокировка %Ln пользователей</numerusform>
            <numerusform>затем разблокировка %Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>Историю нельзя сохранить на этом компьютере. Работа продолжится сама, когда это станет возможно.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Разблокирован %Ln пользователь.</numerusform>
            <numerusform>Разблокировано %Ln пользователя.</numerusform>
            <numerusform>Разблокировано %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>Снова заблокирован %Ln пользователь.</numerusform>
            <numerusform>Снова заблокировано %Ln пользователя.</numerusform>
            <numerusform>Снова заблокировано %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln пользователь уже был разблокирован.</numerusform>
            <numerusform>%Ln пользователя уже были разблокированы.</numerusform>
            <numerusform>%Ln пользователей уже были разблокированы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln пользователь уже был заблокирован.</numerusform>
            <numerusform>%Ln пользователя уже были заблокированы.</numerusform>
            <numerusform>%Ln пользователей уже были заблокированы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>Не удалось разблокировать %Ln пользователя.</numerusform>
            <numerusform>Не удалось разблокировать %Ln пользователей.</numerusform>
            <numerusform>Не удалось разблокировать %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>Не удалось снова заблокировать %Ln пользователя.</numerusform>
            <numerusform>Не удалось снова заблокировать %Ln пользователей.</numerusform>
            <numerusform>Не удалось снова заблокировать %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Для %Ln пользователя ничего не отправлено.</numerusform>
            <numerusform>Для %Ln пользователей ничего не отправлено.</numerusform>
            <numerusform>Для %Ln пользователей ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>Для %Ln пользователя список сервера отличается.</numerusform>
            <numerusform>Для %Ln пользователей список сервера отличается.</numerusform>
            <numerusform>Для %Ln пользователей список сервера отличается.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Не удалось перечитать список, поэтому этот результат с ним не сверен.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>По списку сервера заблокированы (%Ln)</numerusform>
            <numerusform>По списку сервера заблокированы (%Ln)</numerusform>
            <numerusform>По списку сервера заблокированы (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>По списку сервера не заблокированы (%Ln)</numerusform>
            <numerusform>По списку сервера не заблокированы (%Ln)</numerusform>
            <numerusform>По списку сервера не заблокированы (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Не отправлено (%Ln)</numerusform>
            <numerusform>Не отправлено (%Ln)</numerusform>
            <numerusform>Не отправлено (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Результат разблокировки</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Результат повторной блокировки</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Не всех удалось разблокировать</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Не всех удалось снова заблокировать</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Разблокировка остановлена</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Повторная блокировка остановлена</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>Список сервера отличается</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Все разблокированы</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Все снова заблокированы</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Пользователи по результату</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить неудачные</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>разблокировка.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Не удалось сохранить файл. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Сервер отсчитывает блокировку с этого момента.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Не удалось загрузить список блокировок</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>Снят %Ln запрет на вход.</numerusform>
            <numerusform>Снято %Ln запрета на вход.</numerusform>
            <numerusform>Снято %Ln запретов на вход.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Разблокирован %Ln пользователь.</numerusform>
            <numerusform>Разблокировано %Ln пользователя.</numerusform>
            <numerusform>Разблокировано %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 снова может вам писать.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 снова может войти в комнату.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 снова может войти в комнату «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln пользователь уже был разблокирован.</numerusform>
            <numerusform>%Ln пользователя уже были разблокированы.</numerusform>
            <numerusform>%Ln пользователей уже были разблокированы.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>Запрет на вход для пользователя %1 уже был снят.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>Пользователь %1 уже был разблокирован.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Разблокирован %Ln пользователь</numerusform>
            <numerusform>Разблокировано %Ln пользователя</numerusform>
            <numerusform>Разблокировано %Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Пользователь %1 разблокирован</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>Снова заблокирован %Ln пользователь.</numerusform>
            <numerusform>Снова заблокировано %Ln пользователя.</numerusform>
            <numerusform>Снова заблокировано %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>Пользователю %1 снова запрещён вход в комнату.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>Пользователь %1 снова заблокирован.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Не удалось снять запрет на вход для пользователя %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Не удалось разблокировать пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Не удалось разблокировать %Ln пользователя</numerusform>
            <numerusform>Не удалось разблокировать %Ln пользователей</numerusform>
            <numerusform>Не удалось разблокировать %Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>Не удалось снова запретить вход пользователю %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>Не удалось снова заблокировать пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Не удалось снова заблокировать %Ln пользователя</numerusform>
            <numerusform>Не удалось снова заблокировать %Ln пользователей</numerusform>
            <numerusform>Не удалось снова заблокировать %Ln пользователей</numerusform>
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
            <numerusform>%Ln пользователь: %1</numerusform>
            <numerusform>%Ln пользователя: %1</numerusform>
            <numerusform>%Ln пользователей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Ничего не отправлено</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>История записана более новой версией этой программы, поэтому в неё нельзя ничего добавить.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Используйте более новую версию или разблокируйте пользователей по одному.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Ваш запрос не удалось сохранить на этом компьютере, поэтому при сбое программы он был бы потерян.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Освободите место на диске и повторите попытку или разблокируйте пользователей по одному.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Разблокировать %Ln пользователя?</numerusform>
            <numerusform>Разблокировать %Ln пользователей?</numerusform>
            <numerusform>Разблокировать %Ln пользователей?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Они снова смогут отправлять вам личные сообщения. Групповые комнаты, прежние сообщения и существующие комнаты не изменятся.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Снять %Ln запрет на вход?</numerusform>
            <numerusform>Снять %Ln запрета на вход?</numerusform>
            <numerusform>Снять %Ln запретов на вход?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Они снова смогут входить в комнаты. Личные и прежние сообщения не изменятся.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Снять блокировки и запреты на вход (%Ln)?</numerusform>
            <numerusform>Снять блокировки и запреты на вход (%Ln)?</numerusform>
            <numerusform>Снять блокировки и запреты на вход (%Ln)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln пользователь снова сможет отправлять вам личные сообщения.</numerusform>
            <numerusform>%Ln пользователя снова смогут отправлять вам личные сообщения.</numerusform>
            <numerusform>%Ln пользователей снова смогут отправлять вам личные сообщения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln пользователь снова сможет войти в комнату.</numerusform>
            <numerusform>%Ln пользователя снова смогут войти в комнату.</numerusform>
            <numerusform>%Ln пользователей снова смогут войти в комнату.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>ещё %Ln пользователь</numerusform>
            <numerusform>ещё %Ln пользователя</numerusform>
            <numerusform>ещё %Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Историю использует другая программа, поэтому ваш запрос не удалось сохранить, и при сбое он был бы потерян.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Завершите ту программу и повторите попытку или разблокируйте пользователей по одному.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Очистить историю?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Записи будут безвозвратно удалены с этого компьютера. При этом никто не будет заблокирован или разблокирован. Незавершённые записи останутся.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Что удалить</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Старше 30 дней</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Старше года</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>Закрыть, не дожидаясь завершения?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>Для %Ln пользователя ещё нет результата.</numerusform>
            <numerusform>Для %Ln пользователей ещё нет результата.</numerusform>
            <numerusform>Для %Ln пользователей ещё нет результата.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Уже сделанное сохранится. Если остановить, больше ничего не будет отправлено, а при следующем запуске можно будет продолжить.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Завершить в фоне</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Остановить и продолжить в следующий раз</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Выйти из аккаунта, не дожидаясь завершения?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Уже сделанное сохранится. Если выйти, больше ничего не будет отправлено, а при следующем входе можно будет продолжить.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Не выходить</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>«%1 --help» покажет, что можно указать.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Показывает, кого вы заблокировали в чате IMKIT, и помогает снять блокировку.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Все параметры необязательны. Переменные окружения IMKIT_SERVER_URL, IMKIT_CLIENT_KEY и IMKIT_TOKEN действуют так же; параметр имеет приоритет над своей переменной. Если заданы сервер, ключ клиента и токен, программа сразу выполняет вход и ничего из этого не сохраняет.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Адрес сервера IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Ключ клиента приложения.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Файл, первая строка которого — ваш токен; «-» читает его из стандартного ввода.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Язык и регион, например ja или zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Попробовать программу со встроенным демонстрационным сервером.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Число заблокированных пользователей в демонстрации (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>Токен нельзя передать аргументом: там его может прочитать любая программа. Используйте --token-file или переменную IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>В этой сборке нет демонстрационного сервера.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Параметра «%1» нет.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Можно указывать только параметры, а один из аргументов им не является.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1: это не адрес сервера. Адрес начинается с https:// и не содержит имени пользователя, «?» и «#», например %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Эта программа работает только с %2: %1 не может указать другой сервер.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1: это не ключ клиента. Он состоит из букв, цифр и знаков без пробелов, не более %L2 символов.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>У этой программы собственный ключ клиента: указать %1 нельзя.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: файл не читается или не является обычным файлом.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: первая строка слишком длинная для токена (больше %L2 байт).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: первая строка пуста, а в ней должен быть токен.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1: токена нет. Он состоит из букв, цифр и знаков без пробелов, не более %L2 символов.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale должен указывать язык, например ja или zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>У демонстрации свои сервер и вход: %1 нельзя указать вместе с ней.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>Значение --demo-size должно быть числом от 0 до %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size используется только вместе с --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>Программа уже запущена: показано её окно, а указанное здесь не используется.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>Программа уже запущена, но не отвечает. Сначала завершите её.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Демонстрационный сервер не нашёл свободного порта на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Проверьте подключение.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Сервер недоступен</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Сервер слишком долго не отвечал.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Программа проверит, выполнена ли операция.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Операция остановлена до ответа сервера.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Можно повторить в любое время.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Сеанс истёк.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Сеанс истёк</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Сервер не знает этот ключ клиента.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Войдите снова с ключом клиента вашего приложения.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Неизвестный ключ клиента</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Снять этот запрет может только владелец комнаты.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Попросите владельца комнаты снять его.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>У вашего аккаунта нет прав на это действие.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Обратитесь к администратору приложения.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нет прав</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Этот запрет уже был снят.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Этот пользователь уже был разблокирован.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Блокировка уже снята</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Этому пользователю уже запрещён вход в комнату.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Этот пользователь уже заблокирован.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Блокировка уже действует</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Этого аккаунта или этой комнаты больше нет.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Этого аккаунта больше нет.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>Сервер не нашёл то, что запрошено.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Проверьте, полностью ли указан адрес сервера.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>Сервер не принимает ID этого пользователя.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Сообщите администратору приложения; подробности ему помогут.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID не принят</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Сервер отклонил запрос.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Его ответ приведён в подробностях.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отклонено сервером</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Сервер просит снизить частоту запросов.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Слишком много запросов</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>На сервере возникла проблема.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Проблема на сервере</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>Сервер перенаправил на другой адрес. Туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>Сервер переехал на адрес %1. Туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Если это верно, войдите с новым адресом.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Сервер переехал</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>Ответ не похож на ответ сервера IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Проверьте, что адрес сервера верен и что вместо него не отвечает другая страница.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Нечитаемый ответ</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>Ответ сервера слишком большой.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Слишком большой ответ</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Это подключение небезопасно: сертификат сервера недействителен.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Ничего не отправлено. Проверьте дату на компьютере или сообщите администратору приложения.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Небезопасное подключение</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV для электронных таблиц (%1)</translation>
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
        <translation>Действие</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировка</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Запрет на вход в комнату</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Снятие запрета на вход в комнату</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Запрет на вход в «%1»</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Снятие запрета на вход в «%1»</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Блокировка уже действовала</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Блокировка уже была снята</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
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
        <translation>История</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Поиск по имени, ID или комнате</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>За период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Не требовалось</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Снова заблокировать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Экспортировать выбранное…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Очистить историю…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>Найдена %Ln запись</numerusform>
            <numerusform>Найдено %Ln записи</numerusform>
            <numerusform>Найдено %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Изменений пока не было.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Экспортировать найденное…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Экспортировать всё…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Только операция от %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Только та же операция</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Экспорт: пока %Ln запись</numerusform>
            <numerusform>Экспорт: пока %Ln записи</numerusform>
            <numerusform>Экспорт: пока %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Экспортирована %Ln запись.</numerusform>
            <numerusform>Экспортировано %Ln записи.</numerusform>
            <numerusform>Экспортировано %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>История очищена.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Не удалось очистить историю.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Выбор файла с ID</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Списки ID (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>Слишком большой объём. Можно прочитать не более %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>В вашем списке %Ln пользователь.</numerusform>
            <numerusform>В вашем списке %Ln пользователя.</numerusform>
            <numerusform>В вашем списке %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID нет в вашем списке.</numerusform>
            <numerusform>%Ln ID нет в вашем списке.</numerusform>
            <numerusform>%Ln ID нет в вашем списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln строку.</numerusform>
            <numerusform>Не удалось прочитать %Ln строки.</numerusform>
            <numerusform>Не удалось прочитать %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Учтено только %Ln ID с начала списка.</numerusform>
            <numerusform>Учтено только %Ln ID с начала списка.</numerusform>
            <numerusform>Учтено только %Ln ID с начала списка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Разблокировать %Ln пользователя</numerusform>
            <numerusform>Разблокировать %Ln пользователей</numerusform>
            <numerusform>Разблокировать %Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Разблокировка по файлу или буферу обмена</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Кого вы хотите разблокировать?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Возьмите список с одним ID в строке или файл CSV со столбцом «id». Перед отправкой вы увидите, кто в нём указан.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Взять из буфера обмена</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Пользователи для разблокировки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln строка повторяет уже указанный ID.</numerusform>
            <numerusform>%Ln строки повторяют уже указанный ID.</numerusform>
            <numerusform>%Ln строк повторяют уже указанный ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Компактные строки</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти из аккаунта</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Справка в интернете</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Политика конфиденциальности</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>О программе %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Разблокировать по файлу или буферу обмена…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Экспортировать список…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Аватары</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Только с сервера</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>По последней активности</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Сортировка:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Поиск по имени, ID или комнате</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Это подключение не зашифровано: другие могут прочитать ваш токен и видеть, что вы здесь делаете.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Загрузка списка блокировок…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>Не показано блокировок удалённых аккаунтов: %Ln.</numerusform>
            <numerusform>Не показано блокировок удалённых аккаунтов: %Ln.</numerusform>
            <numerusform>Не показано блокировок удалённых аккаунтов: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Вы никого не заблокировали.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>По запросу «%1» никого не найдено.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Сеанс истёк.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Войдите, чтобы увидеть список блокировок.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Не удалось загрузить список блокировок.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Не удалось связаться с сервером %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
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
        <translation>Выделить всё</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Выделить всё найденное (%Ln)</numerusform>
            <numerusform>Выделить всё найденное (%Ln)</numerusform>
            <numerusform>Выделить всё найденное (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Новая попытка через %Ln&#xa0;с.</numerusform>
            <numerusform>%1 Новая попытка через %Ln&#xa0;с.</numerusform>
            <numerusform>%1 Новая попытка через %Ln&#xa0;с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Не удалось обновить список. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>Связка ключей не сохранила ваш токен: вход действует до закрытия программы.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Вы вышли из аккаунта, но токен мог остаться в связке ключей. Разблокируйте связку ключей и удалите его там.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>Операция продолжается, но историю не удалось сохранить на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>Экспортирована %Ln строка.</numerusform>
            <numerusform>Экспортировано %Ln строки.</numerusform>
            <numerusform>Экспортировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>История была повреждена. Она отложена в файл %1, и начата новая.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>История записана более новой версией этой программы. Вы можете её просматривать и разблокировать пользователей по одному.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>Историю нельзя сохранить на этом компьютере. Вы можете разблокировать пользователей по одному.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Войти в другой аккаунт…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>Работа для пользователя %1 продолжается в своём окне, поэтому этот аккаунт открыт в другом.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>На этом компьютере нет токена для этого аккаунта.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>В связке ключей мог остаться прежний токен. Разблокируйте связку ключей и удалите его там.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Это не удалось сохранить в истории.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Здесь появятся те, кого вы заблокируете в чате.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>Поиск ведётся по именам, ID и комнатам.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Войдите снова, и ожидающие действия продолжатся.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Он загружается с сервера вашего чата.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Историю использует другая программа, поэтому в неё нельзя ничего сохранить. Завершите ту программу или разблокируйте пользователей по одному.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>Аккаунт убран, но его историю не удалось удалить. Возможно, её использует другая программа.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Скрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
            <numerusform>… и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
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
        <translation>Незавершённая операция</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>Программа завершилась, когда изменялась блокировка %Ln пользователя.</numerusform>
            <numerusform>Программа завершилась, когда изменялись блокировки %Ln пользователей.</numerusform>
            <numerusform>Программа завершилась, когда изменялись блокировки %Ln пользователей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>Внесено %Ln изменение.</numerusform>
            <numerusform>Внесено %Ln изменения.</numerusform>
            <numerusform>Внесено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>Не внесено %Ln изменение.</numerusform>
            <numerusform>Не внесено %Ln изменения.</numerusform>
            <numerusform>Не внесено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>Ещё не проверено %Ln изменение: загружается список.</numerusform>
            <numerusform>Ещё не проверено %Ln изменения: загружается список.</numerusform>
            <numerusform>Ещё не проверено %Ln изменений: загружается список.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Можно продолжить с того же места или оставить всё как есть.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Оставшиеся пользователи</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>Разблокировать: %Ln</numerusform>
            <numerusform>Разблокировать: %Ln</numerusform>
            <numerusform>Разблокировать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>Снова заблокировать: %Ln</numerusform>
            <numerusform>Снова заблокировать: %Ln</numerusform>
            <numerusform>Снова заблокировать: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Убрать аккаунт</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>Убрать аккаунт %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>Токен и последний известный список удаляются с этого компьютера. Историю можно оставить для следующего входа или удалить навсегда.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Убрать и оставить историю</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Убрать и удалить историю</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Комната «%1»</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Личные сообщения</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>блокировка: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>активность: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Идёт разблокировка</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Не удалось: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Комната: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Блокировка: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Последняя активность: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Не удалось разблокировать: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, запрет на вход в комнату %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, запрет на вход %2, комната %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, блокировка, личные сообщения</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, блокировка %2, личные сообщения</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>А&amp;ватары</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Каждый сам выбирает, где размещён его аватар. Владелец этого сервера может видеть, что вы его загружаете.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;Размывать имена и аватары, пока на них нет указателя или фокуса</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Список и история</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Обновлять список</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Запросов одновременно</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Для массовой разблокировки. При медленном подключении лучше меньше.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>&amp;Хранить историю</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Более старые записи удаляются с этого компьютера.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Настройки нельзя здесь сохранить: они действуют до закрытия программы.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактные</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Только с сервера</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Только вручную</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Раз в %Ln минуту</numerusform>
            <numerusform>Раз в %Ln минуты</numerusform>
            <numerusform>Раз в %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>На этом компьютере нет известных аккаунтов.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Войти в другой аккаунт…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: токен хранится в связке ключей</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: токен не хранится</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Если убрать аккаунт, будет выполнен выход из него: его токен и последний известный список удаляются с этого компьютера. Сохранить ли его историю, решаете вы.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Будет выполнено подключение к серверу %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Любой, кто находится между вами и сервером %1, может прочитать ваш токен и действовать от вашего имени.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Он указан на странице вашего приложения в панели управления IMKIT, например %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>В адресе нет имени сервера.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>Адрес не может содержать имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>Адрес не может содержать «?» или «#».</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Это подключение не зашифровано. Используйте https:// или разрешите его ниже.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Введите ключ клиента.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Ключ клиента содержит только буквы, цифры и знаки, без пробелов, не более %L1 символов.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Введите токен.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Токен содержит только буквы, цифры и знаки, без пробелов, не более %L1 символов.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>Не удалось войти.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>Сервер не принимает этот токен. Возможно, срок его действия истёк: получите новый.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Сервер не знает этот ключ клиента.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Сеанс истёк</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Вход в приложение</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Чтобы продолжить, введите новый токен. Всё, что вы начали, сохранится.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Нужен токен; его может дать администратор приложения.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Понадобятся три значения; их может дать администратор приложения.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Ключ клиента</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Он указан на странице вашего приложения в панели управления IMKIT. Он не секретный.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>Бэкенд приложения выдаёт его для вашего аккаунта. Он секретный и имеет срок действия, часто семь дней.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Подключиться &amp;без шифрования</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>&amp;Оставаться в системе</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Здесь нет связки ключей: вход действует до закрытия программы.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>Токен хранится в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Проверка на сервере…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Этот аккаунт открыт в другом окне.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Вход как %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>На этом компьютере нет токена для этого аккаунта. Введите его, чтобы увидеть список.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>Заблокировано: %Ln</numerusform>
            <numerusform>Заблокировано: %Ln</numerusform>
            <numerusform>Заблокировано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>разблокировка: %Ln…</numerusform>
            <numerusform>разблокировка: %Ln…</numerusform>
            <numerusform>разблокировка: %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>не показано блокировок удалённых аккаунтов: %Ln</numerusform>
            <numerusform>не показано блокировок удалённых аккаунтов: %Ln</numerusform>
            <numerusform>не показано блокировок удалённых аккаунтов: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновление…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Обновлено %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>только что</translation>
    </message>
</context>
</TS>
