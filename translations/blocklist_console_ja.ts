<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>IMKITチャットでブロックしたユーザーを確認し、ブロックを解除できます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>MITライセンスで提供されるフリーソフトウェアです。Qt %1を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>%1について</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>BlockButtonAccessible</name>
    <message>
        <source>Unblock %1</source>
        <extracomment>Name of a row’s button for screen readers; %1 is a person.</extracomment>
        <translation>「%1」のブロックを解除</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>ブロック解除中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>ブロックしたユーザー</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>ブロック解除の進行状況</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>再ブロックの進行状況</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>サーバーから送信間隔を空けるよう求められました。再試行しています。</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>サーバーから送信間隔を空けるよう求められました。%1後に再試行します。</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>オフラインです。接続が回復すると自動的に続行します。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>サインインの有効期限が切れました。再度サインインすると続行します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>結果をサーバーのリストと照合しています…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>%Ln人のブロックを解除しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>%Ln人を再びブロックしています…</numerusform>
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
            <numerusform>%1 / %2 · 失敗 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 / %2 · 毎秒 %3件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · 毎秒 %3件 · 失敗 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 / %2 · 毎秒 %3件 · 残り %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 / %2 · 毎秒 %3件 · 残り %4 · 失敗 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>その後、%Ln人を再びブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>その後、%Ln人のブロックを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>履歴をこのコンピューターに保存できません。保存できるようになると自動的に続行します。</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln人のブロックを解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln人を再びブロックしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln人はすでにブロックが解除されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln人はすでにブロックされていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>%Ln人のブロックを解除できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln人を再びブロックできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>%Ln人については何も送信されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>%Ln人について、サーバーのリストの内容が結果と異なります。</numerusform>
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
            <numerusform>サーバーのリストではブロック中（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>サーバーのリストではブロックなし（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>未送信（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>ブロック解除の結果</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>再ブロックの結果</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>一部のユーザーのブロックを解除できませんでした</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>一部のユーザーを再びブロックできませんでした</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>ブロック解除を中止しました</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>再ブロックを中止しました</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>サーバーのリストの内容が結果と異なります</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>全員のブロックを解除しました</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>全員を再びブロックしました</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>結果別のユーザー</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗した分を再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>ブロック解除.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>ファイルを保存できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>リストを再度読み込めなかったため、この結果はリストと照合されていません。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>サーバー上のブロック日時は現在の日時になります。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>ブロックリストを読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln件の入室禁止を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln人のブロックを解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>「%1」は再びメッセージを送れるようになりました。</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>「%1」は再びルームに入れるようになりました。</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>「%1」は再びルーム「%2」に入れるようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln人はすでにブロックが解除されていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>「%1」の入室禁止はすでに解除されていました。</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>「%1」のブロックはすでに解除されていました。</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>%Ln人のブロックを解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>「%1」のブロックを解除しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln人を再びブロックしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>「%1」を再び入室禁止にしました。</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>「%1」を再びブロックしました。</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>「%1」の入室禁止を解除できませんでした</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>「%1」のブロックを解除できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>%Ln人のブロックを解除できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>「%1」を再び入室禁止にできませんでした</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>「%1」を再びブロックできませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>%Ln人を再びブロックできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a person; %2: a sentence that says why</extracomment>
        <translation>「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: %1</source>
        <translation>
            <numerusform>%Ln人：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>%Ln人のブロックを解除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>再びダイレクトメッセージを受け取れるようになります。グループルーム、過去のメッセージ、ルームはそのまま変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>%Ln件の入室禁止を解除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>対象のユーザーは再びルームに入れるようになります。ダイレクトメッセージと過去のメッセージはそのまま変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>%Ln件のブロックと入室禁止を解除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln人が再びダイレクトメッセージを送れるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln人が再びルームに入れるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されませんでした</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>履歴はこのプログラムの新しいバージョンで書き込まれているため、追加できません。</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>新しいバージョンを使うか、1人ずつブロックを解除してください。</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>依頼内容をこのコンピューターに保存できなかったため、異常終了すると失われます。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>ディスクの空き容量を増やしてから再試行するか、1人ずつブロックを解除してください。</translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>別のプログラムが履歴を使用しているため、依頼内容を保存できませんでした。このままでは異常終了すると失われます。</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>そのプログラムを終了してから再試行するか、1人ずつブロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>履歴の消去</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消去しますか？</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>項目はこのコンピューターから完全に削除されます。ブロックやブロック解除が行われることはありません。未完了の項目は残ります。</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>消去する範囲</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30日より前</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1年より前</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>処理中ですが閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>%Ln人の処理がまだ完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>完了した処理は取り消されません。中止するとこれ以上何も送信されず、次回の起動時に続行するかどうかを選択できます。</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>バックグラウンドで完了</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>中止して次回続行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>処理中ですがサインアウトしますか？</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>完了した処理は取り消されません。サインアウトするとこれ以上何も送信されず、次回のサインイン時に続行するかどうかを選択できます。</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>中止してサインアウト</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインアウトしない</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>IMKITチャットでブロックしたユーザーを確認し、ブロックを解除できます。</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>すべてのオプションは省略できます。環境変数IMKIT_SERVER_URL、IMKIT_CLIENT_KEY、IMKIT_TOKENでも同じ指定ができ、両方を指定した場合はオプションが優先されます。サーバー、クライアントキー、トークンをすべて指定すると、すぐにサインインし、いずれも保存しません。</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>IMKITサーバーのアドレス。</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>アプリのクライアントキー。</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>1行目にトークンを記載したファイル。「-」を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>言語と地域（例：ja、zh-TW）。</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>内蔵のデモサーバーでプログラムを試します。</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>デモでブロックされているユーザーの数（%L1）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>トークンを引数で指定することはできません。引数は他のプログラムから読み取られるおそれがあります。--token-fileまたは環境変数IMKIT_TOKENを使用してください。</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>このビルドにはデモサーバーが含まれていません。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>「%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>指定できるのはオプションのみですが、オプションではない引数が含まれています。</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1はサーバーのアドレスではありません。アドレスはhttps://で始まり、ユーザー名、「?」、「#」を含みません（例：%2）。</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1はクライアントキーではありません。クライアントキーは、空白を含まない%L2文字以内の英字、数字、記号です。</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1：ファイルを読み取れないか、通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1：1行目がトークンとしては長すぎます（%L2バイト超）。</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1：1行目が空です。1行目にはトークンを記載してください。</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1にトークンが含まれていません。トークンは、空白を含まない%L2文字以内の英字、数字、記号です。</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--localeには、jaやzh-TWのような言語を指定してください。</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>デモには専用のサーバーとサインインがあるため、%1は一緒に指定できません。</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-sizeには0～%L1の数値を指定してください。</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-sizeは--demoと一緒にのみ指定できます。</translation>
    </message>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>指定できるオプションは「%1 --help」で確認できます。</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>このプログラムは%2専用です。%1で別のサーバーを指定することはできません。</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>このプログラムには専用のクライアントキーが設定されているため、%1は指定できません。</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>プログラムはすでに起動しています。そのウィンドウを表示します。ここで指定された内容は使用されません。</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>プログラムはすでに起動していますが、応答がありません。先にそちらを終了してください。</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>デモサーバーが使える空きポートがこのコンピューターに見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>接続を確認してください。</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>サーバーに接続不可</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>処理が行われたかどうかを確認します。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>応答のタイムアウト</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>サーバーが応答する前に中止されました。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>いつでも再試行できます。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>サインインの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続行するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>サインインの期限切れ</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>このクライアントキーはサーバーに登録されていません。</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>アプリのクライアントキーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>不明なクライアントキー</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>この入室禁止を解除できるのはルームのオーナーだけです。</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>ルームのオーナーに解除を依頼してください。</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>このアカウントにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>アプリの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>この入室禁止はすでに解除されていました。</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>このユーザーのブロックはすでに解除されていました。</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>ブロック解除済み</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>このユーザーはすでにこのルームへの入室が禁止されています。</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>このユーザーはすでにブロックされています。</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>ブロック済み</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>このアカウントまたはルームはもう存在しません。</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>このアカウントはもう存在しません。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>要求された内容がサーバーに見つかりません。</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>サーバーのアドレスが正しく入力されているか確認してください。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>このユーザーのIDはサーバーに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>アプリの運営者に詳細を添えて知らせてください。</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>IDの受け付け不可</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>サーバーからの返答は詳細で確認できます。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーによる拒否</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>サーバーから送信間隔を空けるよう求められました。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>サーバー側で問題が発生しています。</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>サーバーの問題</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>サーバーから別の場所に転送されました。転送先には何も送信していません。</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>サーバーは%1に移転しました。移転先には何も送信していません。</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>移転先に問題がなければ、新しいアドレスでサインインしてください。</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>サーバーの移転</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>IMKITサーバーのものではない応答が返されました。</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>サーバーのアドレスが正しいこと、別のページが代わりに応答していないことを確認してください。</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>サーバーの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答のサイズ超過</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>この接続は安全ではありません。サーバーの証明書が無効です。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>何も送信していません。このコンピューターの日付を確認するか、アプリの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>安全でない接続</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>表計算用CSV (%1)</translation>
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
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>ルームへの入室禁止</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>ルームへの入室禁止の解除</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>「%1」への入室禁止</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>「%1」への入室禁止の解除</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>ブロック済み</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>ブロック解除済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
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
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>名前、ID、ルームで検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>再びブロック</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>選択した項目をエクスポート…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>見つかった項目をすべてエクスポート…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>%1の一括操作のみ</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>同じ一括操作のみ</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>エクスポート中：%Ln件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln件をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>履歴を消去しました。</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>履歴を消去できませんでした。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>IDのファイルを選択</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>IDのリスト (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>サイズが大きすぎます。読み取れるのは%1までです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln人がブロックリストに含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln件のIDはブロックリストにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln行を読み取れません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>先頭から%Ln件のIDのみを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>%Ln人のブロックを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>ファイルまたはクリップボードからブロック解除</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>誰のブロックを解除しますか？</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>1行に1つずつIDを記載したリスト、またはIDの列があるCSVファイルを使用します。送信前に対象のユーザーを確認できます。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>クリップボードを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>ブロックを解除するユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln行のIDが重複しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>リストをエクスポート</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行をコンパクトに表示</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>プロフィール画像</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>サーバー上のもののみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終アクセス順</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>並べ替え：</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>名前、ID、ルームで検索</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>この接続は暗号化されていません。トークンや操作の内容を第三者に読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>ブロックリストを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>削除されたアカウントのブロック%Ln件は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>ブロックしたユーザーはいません。</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>「%1」に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>サインインの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>ブロックリストを表示するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>ブロックリストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1あと%Ln秒で再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>リストを更新できませんでした。%1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>トークンをキーチェーンに保存できませんでした。サインインの状態はプログラムを終了するまで維持されます。</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>サインアウトしましたが、トークンがキーチェーンに残っている可能性があります。キーチェーンのロックを解除して、トークンを削除してください。</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>ファイルまたはクリップボードからブロック解除…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>リストをエクスポート…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
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
            <numerusform>一致する%Ln人をすべて選択</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>処理は続行されますが、履歴をこのコンピューターに保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln行をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>履歴が壊れていました。%1として退避し、新しい履歴を作成しました。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>履歴はこのプログラムの新しいバージョンで書き込まれています。閲覧と、1人ずつのブロック解除ができます。</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>履歴をこのコンピューターに保存できません。ブロック解除は1人ずつできます。</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>オンラインヘルプ</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>%1について</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1、%2@%3</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>別のアカウントでサインイン…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>「%1」の処理は元のウィンドウで続いているため、このアカウントは別のウィンドウで開きました。</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>このアカウントのトークンは、このコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>以前のトークンがキーチェーンに残っている可能性があります。キーチェーンのロックを解除して、トークンを削除してください。</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>この処理を履歴に保存できませんでした。</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>チャットでブロックしたユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>名前、ID、ルームを検索します。</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>もう一度サインインすると、保留中の処理が続行されます。</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>リストはチャットのサーバーから読み込まれます。</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>別のプログラムが履歴を使用しているため、保存できません。そのプログラムを終了するか、1人ずつブロックを解除してください。</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>アカウントは削除されましたが、履歴を削除できませんでした。別のプログラムが使用している可能性があります。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>未完了の処理</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>%Ln人のブロックを変更している途中でプログラムが終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln件の変更は完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln件の変更は行われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>%Ln件の変更は、リストを読み込んで確認しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残っている処理はありません。</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>中断したところから続行するか、残りのユーザーを変更せずそのままにするかを選択できます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>残りのユーザー</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>ブロックを解除：%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>再びブロック：%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>トークンと最後に読み込んだリストは、このコンピューターから削除されます。履歴は次回のサインインまで残すことも、完全に削除することもできます。</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>削除して履歴を残す</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>削除して履歴も削除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>ルーム「%1」</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>ブロック：%1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>最終アクセス：%1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1。ブロック解除中</translation>
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
        <translation>ルーム：%1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>ブロック日時：%1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>最終アクセス：%1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>ブロックを解除できませんでした：%1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1、ルーム「%2」への入室禁止</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1、ルーム「%3」への入室禁止：%2</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1、ダイレクトメッセージをブロック</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1、ダイレクトメッセージをブロック：%2</translation>
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
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行の表示(&amp;R)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>プロフィール画像(&amp;P)</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>プロフィール画像の保存場所は各ユーザーが決めています。画像を読み込むと、その場所の運営者に知られる可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>ポインターやフォーカスを合わせるまで名前とプロフィール画像をぼかす(&amp;B)</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>リストと履歴</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>リストの更新(&amp;F)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>同時リクエスト数(&amp;O)</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>多数のユーザーのブロックを解除するときの設定です。低速な接続では少なめにすると負荷を抑えられます。</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>履歴の保存期間(&amp;H)</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>これより古い項目は、このコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>この環境では設定を保存できません。設定はプログラムを終了するまで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>サーバー上のもののみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>手動のみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>このコンピューターにはアカウントがありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>別のアカウントでサインイン…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: トークンをキーチェーンに保存済み</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: トークンの保存なし</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>アカウントを削除するとサインアウトします。トークンと最後に読み込んだリストは、このコンピューターから削除されます。履歴を残すかどうかは選べます。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>接続先：%1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>%1との通信経路上にいる第三者が、トークンを読み取って本人になりすますおそれがあります。</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>IMKITダッシュボードのアプリのページに記載されています（例：%1）。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>アドレスはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>アドレスにサーバー名がありません。</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>アドレスに「?」や「#」を含めることはできません。</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>アドレスとして正しくありません。</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>この接続は暗号化されていません。https://を使用するか、下で許可してください。</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>クライアントキーを入力してください。</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>クライアントキーに使用できるのは英字、数字、記号のみです。空白は使用できず、長さは%L1文字以内です。</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>トークンに使用できるのは英字、数字、記号のみです。空白は使用できず、長さは%L1文字以内です。</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>サインインできませんでした。</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>このトークンはサーバーに受け付けられませんでした。有効期限が切れている可能性があります。新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>このクライアントキーはサーバーに登録されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>サインインの有効期限が切れました</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>アプリにサインイン</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>続行するには新しいトークンを入力してください。開始済みの処理は失われません。</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>次の3つの情報が必要です。アプリの運営者から入手できます。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>クライアントキー(&amp;K)</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>IMKITダッシュボードのアプリのページに記載されています。秘密の情報ではありません。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>アプリのバックエンドがユーザーごとに発行します。秘密の情報であり、有効期限（多くの場合7日間）があります。</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>暗号化せずに接続(&amp;W)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>サインインしたままにする(&amp;I)</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>この環境ではキーチェーンを使用できません。サインインの状態はプログラムを終了するまで維持されます。</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>トークンはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>サーバーに確認しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>トークンが必要です。アプリの運営者から入手できます。</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>このアカウントは別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>「%1」としてサインイン</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>このアカウントのトークンは、このコンピューターに保存されていません。リストを表示するにはトークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>ブロック %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>一致 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>選択 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>%Ln件をブロック解除中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>削除されたアカウントのブロック%Ln件は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>更新：%1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>たった今</translation>
    </message>
</context>
</TS>
