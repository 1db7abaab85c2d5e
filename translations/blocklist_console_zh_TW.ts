<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>檢視在 IMKIT 聊天中封鎖的使用者，並解除封鎖。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>採用 MIT 授權條款的自由軟體。以 Qt %1 製作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>關於 %1</translation>
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
        <translation>解除封鎖%1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>正在解除封鎖…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>已封鎖的使用者</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>解除封鎖的進度</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>重新封鎖的進度</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>伺服器要求放慢速度，正在重試。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>伺服器要求放慢速度，將於 %1後重試。</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>目前離線，恢復連線後會自動繼續。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>登入已過期，重新登入後會繼續。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>正在與伺服器清單核對結果…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>正在解除封鎖 %Ln 人…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>正在重新封鎖 %Ln 人…</numerusform>
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
            <numerusform>%1 / %2 · %Ln 人失敗</numerusform>
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
            <numerusform>%1 / %2 · 每秒 %3 人 · %Ln 人失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 / %2 · 每秒 %3 人 · 剩餘 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · 每秒 %3 人 · 剩餘 %4 · %Ln 人失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>然後重新封鎖 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>然後解除封鎖 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>記錄無法儲存在這部電腦上，可以儲存後會自動繼續。</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>已解除封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>已重新封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln 人先前已解除封鎖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln 人先前已封鎖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>無法解除封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>無法重新封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>有 %Ln 人的要求未傳送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>有 %Ln 人的狀態與伺服器清單不符。</numerusform>
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
            <numerusform>伺服器清單顯示已封鎖（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>伺服器清單顯示未封鎖（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>未傳送（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>解除封鎖的結果</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>重新封鎖的結果</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>無法解除封鎖部分使用者</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>無法重新封鎖部分使用者</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>已停止解除封鎖</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>已停止重新封鎖</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>結果與伺服器清單不符</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>已全部解除封鎖</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>已全部重新封鎖</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>依結果分組的使用者</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重試失敗項目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存為 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>儲存結果</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>解除封鎖.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>無法儲存檔案，請選擇其他位置。</translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>無法重新讀取清單，因此未與清單核對這項結果。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>伺服器會從現在起重新計算封鎖時間。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>無法載入封鎖清單</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>已解除 %Ln 項聊天室禁令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>已解除封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1可以再次傳送私訊給您。</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1可以重新加入聊天室。</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1可以重新加入聊天室「%2」。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln 人先前已解除封鎖。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>%1的聊天室禁令先前已解除。</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1先前已解除封鎖。</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>已解除封鎖 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>已解除封鎖%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>已重新封鎖 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>已重新禁止%1加入聊天室。</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>已重新封鎖%1。</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>無法解除%1的聊天室禁令</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>無法解除封鎖%1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>無法解除封鎖 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>無法重新禁止%1加入</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>無法重新封鎖%1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>無法重新封鎖 %Ln 人</numerusform>
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
            <numerusform>要解除封鎖 %Ln 人嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>對方可以再次傳送私訊給您。群組聊天室，以及過去的訊息和聊天室都維持不變。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>要解除 %Ln 項聊天室禁令嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>對方可以重新加入聊天室。私訊和過去的訊息都維持不變。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>要解除 %Ln 項封鎖與聊天室禁令嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln 人可以再次傳送私訊給您。</numerusform>
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
        <translation>未傳送任何內容</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>記錄是由本程式的較新版本寫入的，因此無法新增內容。</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>請使用較新版本，或逐一解除封鎖。</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>您的要求無法儲存在這台電腦上，程式若意外結束就會遺失。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>請騰出磁碟空間後重試，或逐一解除封鎖。</translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>其他程式正在使用記錄，因此您的要求無法儲存，程式若意外結束就會遺失。</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>請結束該程式後重試，或逐一解除封鎖。</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>清除記錄</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>要清除記錄嗎？</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>記錄會從這台電腦永久刪除，但不會因此封鎖或解除封鎖任何人。未完成的記錄會保留。</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>清除範圍</translation>
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
        <translation>作業仍在進行，要關閉嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>還有 %Ln 人尚未處理完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>已完成的變更不受影響。若選擇停止，將不再傳送任何要求，下次啟動時可以選擇繼續。</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>在背景完成</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>停止，下次再繼續</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不要關閉</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>作業仍在進行，要登出嗎？</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>已完成的變更不受影響。若登出，將不再傳送任何要求，下次登入時可以選擇繼續。</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>停止並登出</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>不要登出</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>檢視在 IMKIT 聊天中封鎖的使用者，並解除封鎖。</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>所有選項皆可省略。環境變數 IMKIT_SERVER_URL、IMKIT_CLIENT_KEY 和 IMKIT_TOKEN 的作用相同；若同時指定，以選項為準。若已提供伺服器、用戶端金鑰和權杖，程式會立即登入，且不會儲存這些資料。</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>IMKIT 伺服器的位址。</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>應用程式的用戶端金鑰。</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>第一行為權杖的檔案；「-」表示從標準輸入讀取。</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>語言及地區，例如 ja 或 zh-TW。</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>使用內建的示範伺服器試用程式。</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>示範中已封鎖的使用者人數（%L1）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>權杖不能以引數提供，否則任何程式都能讀取。請使用 --token-file 或環境變數 IMKIT_TOKEN。</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>這個版本不含示範伺服器。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>沒有「%1」選項。</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>只接受選項，但其中一個引數不是選項。</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 不是伺服器位址。位址必須以 https:// 開頭，且不含使用者名稱、「?」和「#」，例如 %2。</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 不是用戶端金鑰：只能包含字母、數字和符號，不含空格，最多 %L2 個字元。</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1：無法讀取檔案，或該檔案不是一般檔案。</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1：第一行超過權杖的長度上限（%L2 位元組）。</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1：第一行是空白的，該行應為權杖。</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 的內容不是權杖：只能包含字母、數字和符號，不含空格，最多 %L2 個字元。</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale 指定的不是語言，請使用 ja 或 zh-TW 等值。</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>示範模式自備伺服器與登入資訊，無法同時指定 %1。</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size 必須是 0 到 %L1 之間的數字。</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size 只能與 --demo 搭配使用。</translation>
    </message>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>執行「%1 --help」可查看可用的選項。</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>此程式僅供 %2 使用：%1 不能指定其他伺服器。</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>此程式有專用的用戶端金鑰：不能指定 %1。</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>程式已在執行：將顯示其視窗，此處指定的內容不會使用。</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>程式已在執行，但沒有回應。請先結束它。</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>示範伺服器在這台電腦上找不到可用的連接埠。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
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
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>無法連線至伺服器。</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>請檢查網路連線。</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>無法連線至伺服器</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>伺服器回應逾時。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>程式會確認變更是否已生效。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>回應逾時</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>在伺服器回應前就已停止。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>隨時可以再試一次。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>登入已過期。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>請重新登入以繼續。</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>登入已過期</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>伺服器無法辨識此用戶端金鑰。</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>請使用應用程式的用戶端金鑰重新登入。</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>用戶端金鑰不明</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>只有聊天室擁有者可以解除此禁令。</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>請聊天室擁有者協助解除。</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>此帳號沒有執行這項操作的權限。</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>請洽應用程式的管理者。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>此禁令先前已解除。</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>此使用者先前已解除封鎖。</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>先前已解除</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>此使用者先前已被禁止加入聊天室。</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>此使用者先前已封鎖。</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>先前已封鎖</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>此帳號或聊天室已不存在。</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>此帳號已不存在。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>伺服器找不到要求的項目。</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>請確認伺服器位址是否完整。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>伺服器不接受此使用者的 ID。</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>請通知應用程式的管理者，並附上詳細資料。</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID 不被接受</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>伺服器已拒絕。</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>伺服器的回應請見詳細資料。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>遭伺服器拒絕</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>伺服器要求放慢速度。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>請過一段時間再試。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求過多</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>伺服器本身發生問題。</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>伺服器問題</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>伺服器重新導向至其他位置，未傳送任何資料至該處。</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>伺服器已移至%1，未傳送任何資料至該處。</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>若確認無誤，請使用新位址登入。</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>伺服器已移動</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>收到的回應不是來自 IMKIT 伺服器的格式。</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>請確認伺服器位址是否正確，以及是否有其他網頁代為回應。</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>無法解讀回應</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>伺服器的回應過大。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>回應過大</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>此連線不安全：伺服器的憑證無效。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>未傳送任何資料。請檢查這台電腦的日期，或通知應用程式的管理者。</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>連線不安全</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>試算表適用的 CSV (%1)</translation>
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
        <translation>動作</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>對象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>封鎖</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
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
        <translation>禁止加入「%1」</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>解除「%1」的禁令</translation>
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
        <translation>先前已封鎖</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>先前已解除封鎖</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
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
        <translation>記錄</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>搜尋名稱、ID 或聊天室</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜尋記錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>指定日期範圍</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>所有結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>無需變更</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>重新封鎖</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>匯出所選項目…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清除記錄…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>找到 %Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>沒有符合的記錄。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚未進行任何變更。</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>匯出所有找到的記錄…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部匯出…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>僅顯示%1同批執行的項目</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>僅顯示同批執行的項目</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>匯出記錄</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>正在匯出：目前 %Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>已匯出 %Ln 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>已清除記錄。</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>無法清除記錄。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>選擇包含 ID 的檔案</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>ID 清單 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>內容過大，最多可讀取 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>找到 %Ln 位封鎖清單中的使用者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln 個 ID 不在封鎖清單中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>無法讀取 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>僅採用前 %Ln 個 ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>解除封鎖 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>從檔案或剪貼簿解除封鎖</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>要解除封鎖哪些使用者？</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>請使用每行一個 ID 的清單，或含有 ID 欄的 CSV 檔案。傳送前會先顯示名單供確認。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>使用剪貼簿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>要解除封鎖的使用者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>有 %Ln 行重複了前面的 ID。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>匯出清單</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳號(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>緊密顯示</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>大頭貼</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>來自所有人</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>僅來自伺服器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最舊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後上線</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>排序：</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>搜尋名稱、ID 或聊天室</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>此連線未加密：他人可以讀取您的權杖及操作內容。</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>正在載入封鎖清單…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>未顯示 %Ln 項已刪除帳號的封鎖。</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>尚未封鎖任何人。</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>沒有符合「%1」的使用者。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>登入已過期。</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>登入即可檢視封鎖清單。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>無法載入封鎖清單。</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>無法連線至%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1將於 %Ln 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>無法更新清單。%1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>鑰匙圈未能儲存權杖：登入狀態只會維持到程式結束。</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>已登出，但權杖可能仍留在鑰匙圈中。請解鎖鑰匙圈，並從中移除權杖。</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>從檔案或剪貼簿解除封鎖…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>匯出清單…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>記錄…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>選取符合的全部 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>操作會繼續，但記錄無法儲存在這台電腦上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>已匯出 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>記錄已損毀。已另存為%1，並建立了新的記錄。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>記錄是由本程式的較新版本寫入的。您可以閱讀記錄，並逐一解除封鎖。</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>記錄無法儲存在這台電腦上。您可以逐一解除封鎖。</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>線上說明</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>關於 %1</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1，%2@%3</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>使用其他帳號登入…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>在新視窗中開啟</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1的作業仍在原視窗中進行，因此這個帳號已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>這台電腦沒有儲存這個帳號的權杖。</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>先前的權杖可能仍留在鑰匙圈中。請解鎖鑰匙圈，並從中移除權杖。</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>此操作無法儲存到記錄中。</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>您在聊天中封鎖的人會顯示在這裡。</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>搜尋範圍包括名稱、ID 和聊天室。</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>重新登入後，會繼續進行等待中的作業。</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>清單會從您的聊天伺服器讀取。</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>其他程式正在使用記錄，因此無法儲存。請結束該程式，或逐一解除封鎖。</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>帳號已移除，但無法刪除其記錄。其他程式可能正在使用。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>關閉此通知</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…還有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>未完成的作業</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>程式在變更 %Ln 人的封鎖狀態時結束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>已完成 %Ln 項變更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>有 %Ln 項變更未執行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>有 %Ln 項變更的結果尚不明：正在讀取清單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>沒有待處理的項目。</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>可以從中斷處繼續，或讓這些使用者維持現狀。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>尚未處理的使用者</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>待解除封鎖：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>待重新封鎖：%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>移除帳號</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>要移除%1嗎？</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>權杖和上次的清單會從這台電腦刪除。記錄可以保留到下次登入，也可以永久刪除。</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>移除並保留記錄</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>移除並刪除記錄</translation>
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
        <translation>聊天室「%1」</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>%1封鎖</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>最後上線：%1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1。正在解除封鎖</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1。失敗：%2</translation>
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
        <translation>封鎖時間：%1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>最後上線：%1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>無法解除封鎖：%1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1，已禁止加入聊天室「%2」</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1，%2禁止加入聊天室「%3」</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1，已封鎖私訊</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1，%2封鎖私訊</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>顯示密度(&amp;R)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>大頭貼(&amp;P)</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>大頭貼的存放位置由使用者自行選擇，該位置的管理者可以得知您載入了大頭貼。</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>模糊顯示名稱和大頭貼，指向或聚焦時才清楚顯示(&amp;B)</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>清單與記錄</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>重新整理清單(&amp;F)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>同時傳送的要求數(&amp;O)</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>用於大量解除封鎖。連線速度較慢時，建議調低。</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>保留記錄(&amp;H)</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>較舊的記錄會從這台電腦刪除。</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>無法在此儲存設定：設定只會維持到程式結束。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>來自所有人</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>僅來自伺服器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>僅手動</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>每 %Ln 分鐘</numerusform>
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
        <translation>帳號</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>這台電腦上沒有已知的帳號。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>使用其他帳號登入…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1：權杖儲存在鑰匙圈中</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1：未儲存權杖</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>移除帳號即登出：權杖和上次的清單會從這台電腦刪除。您可以選擇是否保留記錄。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>將連線至%1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>在您與%1之間的任何人都能讀取您的權杖，並冒用您的身分。</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>可在 IMKIT 儀表板的應用程式頁面找到，例如 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>請輸入伺服器位址。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>位址必須以 https:// 開頭。</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>位址缺少伺服器名稱。</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>位址不能包含使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>位址不能包含「?」或「#」。</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>這不是有效的位址。</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>此連線未加密。請使用 https://，或在下方允許。</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>請輸入用戶端金鑰。</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>用戶端金鑰只能包含字母、數字和符號，不含空格，最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>請輸入權杖。</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>權杖只能包含字母、數字和符號，不含空格，最多 %L1 個字元。</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>登入失敗。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>伺服器不接受此權杖。權杖可能已過期，請取得新的權杖。</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>伺服器無法辨識此用戶端金鑰。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>登入已過期</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>登入應用程式</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>請輸入新的權杖以繼續，進行中的作業不會遺失。</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>需要以下三項資料，可向應用程式的管理者索取。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>用戶端金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>可在 IMKIT 儀表板的應用程式頁面找到，不需要保密。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>權杖(&amp;T)</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>由應用程式的後端為使用者核發。權杖必須保密，且會過期，通常為七天後。</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>顯示權杖</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>不加密連線(&amp;W)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>保持登入(&amp;I)</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>此處沒有鑰匙圈：登入狀態只會維持到程式結束。</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>權杖會儲存在這台電腦的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>正在向伺服器確認…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>需要權杖，可向應用程式的管理者索取。</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>這個帳號已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>以%1的身分登入</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>這台電腦沒有儲存這個帳號的權杖。請輸入權杖以檢視清單。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>共 %Ln 項封鎖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 項相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>正在解除封鎖 %Ln 項…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>未顯示 %Ln 項已刪除帳號的封鎖</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
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
        <translation>剛剛</translation>
    </message>
</context>
</TS>
