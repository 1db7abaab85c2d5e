<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>查看在 IMKIT 聊天中封锁的用户，并解除封锁。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>采用 MIT 许可证的自由软件。使用 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>关于 %1</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account in a list. %1: a person, %2: the person&apos;s id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a list. %1: a person, %2: the name of a server</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>BlockButtonAccessible</name>
    <message>
        <source>Unblock %1</source>
        <extracomment>Name of a row’s button for screen readers; %1 is a person.</extracomment>
        <translation>解除封锁%1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>正在解除封锁…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封锁</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>已封锁的用户</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>解除封锁的进度</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>重新封锁的进度</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>服务器要求放慢速度，正在重试。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>服务器要求放慢速度，将于 %1后重试。</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>当前离线，恢复连接后会自动继续。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>登录已过期，重新登录后会继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>正在与服务器列表核对结果…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>正在解除封锁 %Ln 人…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>正在重新封锁 %Ln 人…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · %Ln 人失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 / %2 · 每秒 %3 人</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · 每秒 %3 人 · %Ln 人失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 / %2 · 每秒 %3 人 · 剩余 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · 每秒 %3 人 · 剩余 %4 · %Ln 人失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>然后重新封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>然后解除封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>历史记录无法存储在此电脑上，可以存储后会自动继续。</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>已解除封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>已重新封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln 人此前已解除封锁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln 人此前已封锁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>无法解除封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>无法重新封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>有 %Ln 人的请求未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>有 %Ln 人的状态与服务器列表不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>服务器列表显示已封锁（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>服务器列表显示未封锁（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>未发送（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>解除封锁的结果</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>重新封锁的结果</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>部分用户无法解除封锁</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>部分用户无法重新封锁</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>已停止解除封锁</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>已停止重新封锁</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>结果与服务器列表不符</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>已全部解除封锁</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>已全部重新封锁</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>按结果分组的用户</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>解除封锁.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>无法保存文件，请选择其他位置。</translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>无法重新读取列表，因此未与列表核对此结果。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>服务器会从现在起重新计算封锁时间。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>无法加载封锁列表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>已解除 %Ln 项聊天室禁令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>已解除封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1可以再次向您发送私信。</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1可以重新加入聊天室。</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1可以重新加入聊天室“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln 人此前已解除封锁。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>%1的聊天室禁令此前已解除。</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1此前已解除封锁。</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>已解除封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>已解除封锁%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>已重新封锁 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>已重新禁止%1加入聊天室。</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>已重新封锁%1。</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>无法解除%1的聊天室禁令</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>无法解除封锁%1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>无法解除封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>无法重新禁止%1加入</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>无法重新封锁%1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>无法重新封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person; %2: a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln 人：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>要解除封锁 %Ln 人吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>对方可以再次向您发送私信。群聊天室以及以往的消息和聊天室均保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>要解除 %Ln 项聊天室禁令吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>对方可以重新加入聊天室。私信和以往的消息均保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>要解除 %Ln 项封锁与聊天室禁令吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln 人可以再次向您发送私信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln 人可以重新加入聊天室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>其他 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>历史记录由本程序的较新版本写入，因此无法添加内容。</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>请使用较新版本，或逐个解除封锁。</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>您的请求无法存储在这台电脑上，程序若意外结束就会丢失。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>请腾出磁盘空间后重试，或逐个解除封锁。</translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>其他程序正在使用历史记录，因此您的请求无法存储，程序若意外结束就会丢失。</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>请结束该程序后重试，或逐个解除封锁。</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>要清除历史记录吗？</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>记录会从这台电脑上永久删除，但不会因此封锁或解除封锁任何人。未完成的记录会保留。</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>清除范围</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30 天以前</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>任务仍在进行，要关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>还有 %Ln 人尚未处理完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>已完成的更改不受影响。如果选择停止，将不再发送任何请求，下次启动时可以选择继续。</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>在后台完成</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>停止，下次再继续</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不要关闭</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>任务仍在进行，要退出登录吗？</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>已完成的更改不受影响。如果退出登录，将不再发送任何请求，下次登录时可以选择继续。</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>停止并退出登录</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>不要退出登录</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>查看在 IMKIT 聊天中封锁的用户，并解除封锁。</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>所有选项均可省略。环境变量 IMKIT_SERVER_URL、IMKIT_CLIENT_KEY 和 IMKIT_TOKEN 的作用相同；如果同时指定，以选项为准。如果已提供服务器、客户端密钥和令牌，程序会立即登录，且不会保存这些信息。</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>IMKIT 服务器的地址。</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>应用的客户端密钥。</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>第一行为令牌的文件；“-”表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>语言和地区，例如 ja 或 zh-TW。</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>使用内置的演示服务器试用程序。</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>演示中已封锁的用户数（%L1）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>令牌不能以参数形式提供，否则任何程序都能读取。请使用 --token-file 或环境变量 IMKIT_TOKEN。</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>此版本不含演示服务器。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有“%1”选项。</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>只接受选项，但其中一个参数不是选项。</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 不是服务器地址。地址必须以 https:// 开头，且不含用户名、“?”和“#”，例如 %2。</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 不是客户端密钥：只能包含字母、数字和符号，不含空格，最多 %L2 个字符。</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1：无法读取文件，或该文件不是普通文件。</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1：第一行超过令牌的长度上限（%L2 字节）。</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1：第一行为空，该行应为令牌。</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 的内容不是令牌：只能包含字母、数字和符号，不含空格，最多 %L2 个字符。</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale 指定的不是语言，请使用 ja 或 zh-TW 之类的值。</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>演示自带服务器和登录信息，不能同时指定 %1。</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size 必须是 0 到 %L1 之间的数字。</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size 只能与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>运行“%1 --help”可查看可用的选项。</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>此程序仅供 %2 使用：%1 不能指定其他服务器。</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>此程序有专用的客户端密钥：不能指定 %1。</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>程序已在运行：将显示其窗口，此处指定的内容不会使用。</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>程序已在运行，但没有响应。请先结束它。</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>演示服务器在这台电脑上找不到可用端口。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>程序会确认更改是否已生效。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>在服务器响应前已停止。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>可以随时重试。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>登录已过期。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>服务器无法识别此客户端密钥。</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>请使用应用的客户端密钥重新登录。</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>未知的客户端密钥</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>只有聊天室的所有者可以解除此禁令。</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>请联系聊天室的所有者解除。</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>此账号没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>请联系应用的管理者。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>此禁令此前已解除。</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>此用户此前已解除封锁。</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>此前已解除</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>此用户此前已被禁止加入聊天室。</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>此用户此前已封锁。</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>此前已封锁</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>此账号或聊天室已不存在。</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>此账号已不存在。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>服务器找不到请求的内容。</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>请确认服务器地址是否完整。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>服务器不接受此用户的 ID。</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>请告知应用的管理者，并附上详细信息。</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID 未被接受</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>服务器已拒绝。</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>服务器的响应请见详细信息。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>服务器要求放慢速度。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请过一段时间再试。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>服务器自身发生问题。</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>服务器问题</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>服务器重定向到了其他位置，未向该处发送任何数据。</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>服务器已迁移至%1，未向该处发送任何数据。</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>如果确认无误，请使用新地址登录。</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>服务器已迁移</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>收到的响应不符合 IMKIT 服务器的格式。</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>请确认服务器地址是否正确，以及是否有其他网页代为响应。</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>无法解读响应</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>服务器的响应过大。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>此连接不安全：服务器的证书无效。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>未发送任何数据。请检查这台电脑的日期，或告知应用的管理者。</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>连接不安全</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>适用于电子表格的 CSV (%1)</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>封锁</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>禁止加入聊天室</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>解除聊天室禁令</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>禁止加入“%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>解除“%1”的禁令</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>此前已封锁</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>此前已解除封锁</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
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
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>搜索名称、ID 或聊天室</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>指定日期范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>重新封锁</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>导出所选项目…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清除历史记录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>找到 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚未进行任何更改。</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>导出所有找到的记录…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>仅显示与%1同批执行的项目</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>仅显示同批执行的项目</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>导出历史记录</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>正在导出：目前 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>已导出 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>已清除历史记录。</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>无法清除历史记录。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>选择包含 ID 的文件</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>ID 列表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>内容过大，最多可读取 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>找到 %Ln 名封锁列表中的用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln 个 ID 不在封锁列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>无法读取 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>仅采用前 %Ln 个 ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>解除封锁 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>从文件或剪贴板解除封锁</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>要解除封锁哪些用户？</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>请使用每行一个 ID 的列表，或包含 ID 列的 CSV 文件。发送前会先显示名单供确认。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>使用剪贴板</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>要解除封锁的用户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>有 %Ln 行重复了前面的 ID。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封锁</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑显示</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>头像</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>来自所有人</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>仅来自服务器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>排序：</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>搜索名称、ID 或聊天室</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>此连接未加密：他人可以读取您的令牌和操作内容。</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>正在加载封锁列表…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>未显示 %Ln 项已删除账号的封锁。</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>尚未封锁任何人。</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>没有匹配“%1”的用户。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>登录已过期。</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>登录即可查看封锁列表。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>无法加载封锁列表。</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>无法连接到%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1将于 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>无法更新列表。%1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>密钥环未能保存令牌：登录状态仅保持到程序退出。</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>已退出登录，但令牌可能仍留在密钥环中。请解锁密钥环，并从中删除令牌。</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>从文件或剪贴板解除封锁…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>选择匹配的全部 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>操作会继续，但历史记录无法存储在这台电脑上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>历史记录已损坏。已另存为%1，并新建了一份。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>历史记录由本程序的较新版本写入。您可以查看历史记录，并逐个解除封锁。</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>历史记录无法存储在这台电脑上。您可以逐个解除封锁。</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>在线帮助</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1，%2@%3</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>使用其他账号登录…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1的任务仍在原窗口中进行，因此这个账号已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>这台电脑没有保存这个账号的令牌。</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>先前的令牌可能仍留在密钥环中。请解锁密钥环，并从中删除令牌。</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>此操作无法存储到历史记录中。</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>您在聊天中封锁的人会显示在这里。</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>搜索范围包括名称、ID 和聊天室。</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>重新登录后，会继续进行等待中的操作。</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>列表会从您的聊天服务器读取。</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>其他程序正在使用历史记录，因此无法存储。请结束该程序，或逐个解除封锁。</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>账号已移除，但无法删除其历史记录。其他程序可能正在使用。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…还有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>未完成的任务</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>程序在更改 %Ln 人的封锁状态时退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>已完成 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>有 %Ln 项更改未执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>有 %Ln 项更改的结果尚不明确：正在读取列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待处理的项目。</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>可以从中断处继续，或让这些用户保持现状。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>尚未处理的用户</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>待解除封锁：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>待重新封锁：%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>要移除%1吗？</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>令牌和上次的列表会从这台电脑上删除。历史记录可以保留到下次登录，也可以永久删除。</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>移除并保留历史记录</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>移除并删除历史记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>聊天室“%1”</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>%1封锁</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>上次在线：%1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1。正在解除封锁</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1。失败：%2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>聊天室：%1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>封锁时间：%1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>上次在线：%1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>无法解除封锁：%1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1，已禁止加入聊天室“%2”</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1，%2禁止加入聊天室“%3”</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1，已封锁私信</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1，%2封锁私信</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>显示密度(&amp;R)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>头像(&amp;P)</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>头像的存放位置由用户自行选择，该位置的管理者可以得知您加载了头像。</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>模糊显示名称和头像，指向或获得焦点时才清晰显示(&amp;B)</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>列表与历史记录</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>刷新列表(&amp;F)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>并发请求数(&amp;O)</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>用于批量解除封锁。连接速度较慢时，建议调低。</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>保留历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>较早的记录会从这台电脑上删除。</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>无法在此保存设置：设置仅保持到程序退出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>来自所有人</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>仅来自服务器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>仅手动</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>这台电脑上没有已知的账号。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>使用其他账号登录…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1：令牌保存在密钥环中</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1：未保存令牌</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>移除账号即退出登录：令牌和上次的列表会从这台电脑上删除。您可以选择是否保留历史记录。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>将连接到%1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>您与%1之间的任何人都能读取您的令牌，并冒用您的身份。</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>可在 IMKIT 仪表板的应用页面中找到，例如 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>请输入服务器地址。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>地址缺少服务器名称。</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>地址不能包含“?”或“#”。</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>这不是有效的地址。</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>此连接未加密。请使用 https://，或在下方允许。</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>请输入客户端密钥。</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>客户端密钥只能包含字母、数字和符号，不含空格，最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>请输入令牌。</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>令牌只能包含字母、数字和符号，不含空格，最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>服务器不接受此令牌。令牌可能已过期，请获取新的令牌。</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>服务器无法识别此客户端密钥。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>登录应用</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>请输入新的令牌以继续，进行中的任务不会丢失。</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>需要以下三项信息，可向应用的管理者索取。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>客户端密钥(&amp;K)</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>可在 IMKIT 仪表板的应用页面中找到，无需保密。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>由应用的后端为用户签发。令牌必须保密，且会过期，通常在七天后。</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>不加密连接(&amp;W)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>保持登录(&amp;I)</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>此处没有密钥环：登录状态仅保持到程序退出。</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>令牌会保存在这台电脑的密钥环中。</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>正在与服务器确认…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>需要令牌，可向应用的管理者索取。</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>这个账号已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>以%1的身份登录</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>这台电脑没有保存这个账号的令牌。请输入令牌以查看列表。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>共 %Ln 项封锁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 项匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>正在解除封锁 %Ln 项…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>未显示 %Ln 项已删除账号的封锁</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>%1更新</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>刚刚</translation>
    </message>
</context>
</TS>
