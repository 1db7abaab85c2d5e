<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>IMKIT 채팅에서 차단한 사용자를 확인하고 차단을 해제합니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>MIT 라이선스로 배포되는 자유 소프트웨어입니다. Qt %1 기반으로 제작되었습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>%1 정보</translation>
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
        <translation>%1님 차단 해제</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>차단 해제 중…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>차단한 사용자</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>차단 해제 진행률</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>다시 차단 진행률</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시 중지했습니다.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>서버에서 요청 속도를 늦추도록 요구했습니다. 지금 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>서버에서 요청 속도를 늦추도록 요구했습니다. %1 후에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>오프라인 상태입니다. 다시 연결되면 자동으로 계속합니다.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>로그인이 만료되었습니다. 다시 로그인하면 계속합니다.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>결과를 서버 목록과 대조하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>%Ln명 차단 해제 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>%Ln명 다시 차단 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%2명 중 %1명</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%2명 중 %1명 · %Ln명 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%2명 중 %1명 · 초당 %3명</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%2명 중 %1명 · 초당 %3명 · %Ln명 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%2명 중 %1명 · 초당 %3명 · %4 남음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%2명 중 %1명 · 초당 %3명 · %4 남음 · %Ln명 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>이후 %Ln명 다시 차단</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>이후 %Ln명 차단 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>기록을 이 컴퓨터에 저장할 수 없습니다. 저장할 수 있게 되면 자동으로 계속합니다.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln명의 차단을 해제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln명을 다시 차단했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln명은 이미 차단 해제되어 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln명은 이미 차단되어 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>%Ln명의 차단을 해제하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>%Ln명을 다시 차단하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>%Ln명에 대한 요청은 전송하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>%Ln명의 상태가 서버 목록과 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1(%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>서버 목록에는 차단된 상태(%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>서버 목록에는 차단되지 않은 상태(%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>전송 안 함(%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>차단 해제 결과</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>다시 차단 결과</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>일부 사용자의 차단을 해제하지 못했습니다</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>일부 사용자를 다시 차단하지 못했습니다</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>차단 해제를 중지했습니다</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>다시 차단하기를 중지했습니다</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>결과가 서버 목록과 다릅니다</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>모두 차단 해제했습니다</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>모두 다시 차단했습니다</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>결과별 사용자</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>실패 항목 다시 시도</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>차단 해제 결과.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>파일을 저장하지 못했습니다. 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>목록을 다시 읽을 수 없어 이 결과를 목록과 비교하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>서버에는 지금부터 차단한 것으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>차단 목록을 불러오지 못했습니다</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>입장 금지 %Ln건을 해제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>%Ln명의 차단을 해제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>이제 %1님이 다시 메시지를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>이제 %1님이 채팅방에 다시 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>이제 %1님이 “%2” 채팅방에 다시 들어올 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln명은 이미 차단 해제되어 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>%1님의 입장 금지는 이미 해제되어 있었습니다.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1님은 이미 차단 해제되어 있었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>%Ln명 차단 해제됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>%1님 차단 해제됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln명을 다시 차단했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>%1님의 채팅방 입장을 다시 금지했습니다.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>%1님을 다시 차단했습니다.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>%1님의 입장 금지를 해제하지 못했습니다</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>%1님의 차단을 해제하지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>%Ln명의 차단을 해제하지 못했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>%1님의 입장을 다시 금지하지 못했습니다</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>%1님을 다시 차단하지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>%Ln명을 다시 차단하지 못했습니다</numerusform>
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
            <numerusform>%Ln명: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>%Ln명의 차단을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>상대방이 다시 개인 메시지를 보낼 수 있습니다. 그룹 채팅방과 지난 메시지 및 채팅방은 그대로 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>입장 금지 %Ln건을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>상대방이 채팅방에 다시 들어올 수 있습니다. 개인 메시지와 지난 메시지는 그대로 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>차단 및 입장 금지 %Ln건을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln명이 다시 개인 메시지를 보낼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln명이 채팅방에 다시 들어올 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>그 외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>아무것도 보내지 않았습니다</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>기록이 이 프로그램의 더 새로운 버전에서 작성되어 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>더 새로운 버전을 사용하거나 한 명씩 차단을 해제하세요.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>요청한 내용을 이 컴퓨터에 저장할 수 없어 프로그램이 비정상 종료되면 사라집니다.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>디스크 공간을 확보한 뒤 다시 시도하거나 한 명씩 차단을 해제하세요.</translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>다른 프로그램이 기록을 사용하고 있어 요청한 내용을 저장할 수 없으며, 프로그램이 비정상 종료되면 사라집니다.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>그 프로그램을 종료한 뒤 다시 시도하거나 한 명씩 차단을 해제하세요.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>기록 지우기</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>기록을 지우시겠습니까?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>기록이 이 컴퓨터에서 영구적으로 삭제됩니다. 차단하거나 차단 해제되는 사용자는 없습니다. 완료되지 않은 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>지울 범위</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30일 이전</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1년 이전</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>작업이 진행 중입니다. 닫으시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>아직 %Ln명의 처리가 끝나지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>이미 처리된 내용은 그대로 유지됩니다. 중지하면 더 이상 요청을 보내지 않으며, 다음에 시작할 때 이어서 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>백그라운드에서 완료</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>중지하고 다음에 계속</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>작업이 진행 중입니다. 로그아웃하시겠습니까?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>이미 처리된 내용은 그대로 유지됩니다. 로그아웃하면 더 이상 요청을 보내지 않으며, 다음에 로그인할 때 이어서 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>중지하고 로그아웃</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>로그아웃하지 않기</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>IMKIT 채팅에서 차단한 사용자를 확인하고 차단을 해제합니다.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>모든 옵션은 생략할 수 있습니다. 환경 변수 IMKIT_SERVER_URL, IMKIT_CLIENT_KEY, IMKIT_TOKEN으로도 지정할 수 있으며, 둘 다 지정하면 옵션이 우선합니다. 서버, 클라이언트 키, 토큰을 모두 지정하면 프로그램이 바로 로그인하며 이 값들은 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>IMKIT 서버의 주소.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>앱의 클라이언트 키.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>첫 줄에 토큰이 있는 파일. “-”를 지정하면 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>언어 및 지역(예: ja 또는 zh-TW).</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>내장 데모 서버로 프로그램을 체험합니다.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>데모에서 차단한 사용자 수(%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>토큰은 인수로 지정할 수 없습니다. 다른 프로그램이 읽을 수 있기 때문입니다. --token-file 옵션이나 환경 변수 IMKIT_TOKEN을 사용하세요.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>이 빌드에는 데모 서버가 없습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>옵션만 지정할 수 있는데, 인수 중에 옵션이 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1에 지정한 값은 서버 주소가 아닙니다. 서버 주소는 https://로 시작하고 사용자 이름, “?”, “#”을 포함하지 않아야 합니다(예: %2).</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1에 지정한 값은 클라이언트 키가 아닙니다. 공백 없이 영문자, 숫자, 기호로 %L2자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: 파일을 읽을 수 없거나 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: 첫 줄이 토큰으로 쓰기에는 너무 깁니다(%L2바이트 초과).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: 첫 줄이 비어 있습니다. 첫 줄에 토큰이 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1에 지정한 값은 토큰이 아닙니다. 공백 없이 영문자, 숫자, 기호로 %L2자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale에 지정한 값은 언어가 아닙니다. ja 또는 zh-TW와 같이 지정하세요.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>데모에는 자체 서버와 로그인이 있으므로 %1 옵션은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size 값은 0~%L1 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size 옵션은 --demo 옵션과 함께만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>사용할 수 있는 옵션을 보려면 “%1 --help”를 실행하세요.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>이 프로그램은 %2 전용입니다. %1(으)로 다른 서버를 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>이 프로그램에는 고유한 클라이언트 키가 있어 %1 값을 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>프로그램이 이미 실행 중입니다. 그 창을 표시하며, 여기에서 지정한 내용은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>프로그램이 이미 실행 중이지만 응답하지 않습니다. 먼저 그 프로그램을 종료하세요.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>데모 서버가 이 컴퓨터에서 사용할 수 있는 포트를 찾지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>로그인…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>서버에 연결할 수 없음</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>서버의 응답 시간이 초과되었습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>변경 내용이 반영되었는지 확인하겠습니다.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>응답 시간 초과</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>서버가 응답하기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>언제든지 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>로그인이 만료되었습니다.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>로그인 만료됨</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>서버에 등록되지 않은 클라이언트 키입니다.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>앱의 클라이언트 키로 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>알 수 없는 클라이언트 키</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>이 입장 금지는 채팅방 소유자만 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>채팅방 소유자에게 해제를 요청하세요.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>이 계정에는 이 작업을 수행할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>앱 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>이 입장 금지는 이미 해제되어 있었습니다.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>이 사용자는 이미 차단 해제되어 있었습니다.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>이미 해제됨</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>이 사용자는 이미 채팅방 입장이 금지되어 있습니다.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>이 사용자는 이미 차단되어 있습니다.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>이미 차단됨</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>이 계정 또는 채팅방은 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>이 계정은 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>서버에서 요청한 항목을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>서버 주소가 빠짐없이 입력되었는지 확인하세요.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>서버가 이 사용자의 ID를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>앱 관리자에게 알리세요. 자세한 내용을 함께 전달하면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>허용되지 않는 ID</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>서버가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>서버의 응답은 자세한 내용에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>서버에서 거부됨</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>서버에서 요청 속도를 늦추도록 요구했습니다.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>시간이 조금 지난 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>요청이 너무 많음</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>서버에 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>서버 문제</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>서버가 다른 주소로 연결하려고 했습니다. 그 주소로는 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>서버가 이전되었습니다. 새 주소는 %1입니다. 새 주소로는 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>새 주소가 맞으면 그 주소로 로그인하세요.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>서버가 이전됨</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>IMKIT 서버의 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>서버 주소가 올바른지, 다른 페이지가 대신 응답하고 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>해석할 수 없는 응답</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>서버의 응답이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>응답이 너무 큼</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>연결이 안전하지 않습니다. 서버의 인증서가 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>아무것도 전송하지 않았습니다. 이 컴퓨터의 날짜를 확인하거나 앱 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>안전하지 않은 연결</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>스프레드시트용 CSV (%1)</translation>
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
        <translation>작업</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>대상</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>원인</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>채팅방 입장 금지</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>채팅방 입장 금지 해제</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>“%1” 입장 금지</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>“%1” 입장 금지 해제</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>이미 차단됨</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>이미 해제됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 함</translation>
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
        <translation>기록</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>이름, ID 또는 채팅방 검색</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>기록 검색</translation>
    </message>
    <message>
        <source>When</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>변경 불필요</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>다시 차단</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>선택한 항목 내보내기…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>기록 지우기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>기록 %Ln건 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>기록 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>일치하는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>아직 변경한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>찾은 기록 모두 내보내기…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>모두 내보내기…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>%1에 함께 처리한 항목만</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>함께 처리한 항목만</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>기록 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>내보내는 중: 현재 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>기록 %Ln건을 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>파일을 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>기록을 지웠습니다.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>기록을 지우지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>ID 파일 선택</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>ID 목록 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>너무 큽니다. 최대 %1까지 읽을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln명이 차단 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>ID %Ln개는 차단 목록에 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln개 줄을 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>처음 %Ln개의 ID만 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>%Ln명 차단 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>파일 또는 클립보드에서 차단 해제</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>누구의 차단을 해제하시겠습니까?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>한 줄에 ID가 하나씩 있는 목록이나 ID 열이 있는 CSV 파일을 사용하세요. 요청을 보내기 전에 누가 포함되어 있는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>클립보드 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>차단 해제할 사용자</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln개 줄의 ID가 중복됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>목록 내보내기</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>행 간격 좁게</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>로그인…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>프로필 사진</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>서버에 있는 사진만</translation>
    </message>
    <message>
        <source>None</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>오래된순</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 접속</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>정렬:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>이름, ID 또는 채팅방 검색</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>이 연결은 암호화되지 않았습니다. 다른 사람이 토큰과 작업 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>차단 목록을 불러오는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>삭제된 계정의 차단 %Ln건은 표시되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>차단한 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>“%1”에 해당하는 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>로그인이 만료되었습니다.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>차단 목록을 보려면 로그인하세요.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>차단 목록을 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 %Ln초 후에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>목록을 업데이트하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>키체인에 토큰을 저장하지 못했습니다. 프로그램을 끝낼 때까지만 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>로그아웃했지만 토큰이 키체인에 남아 있을 수 있습니다. 키체인의 잠금을 해제하고 토큰을 삭제하세요.</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>파일 또는 클립보드에서 차단 해제…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>목록 내보내기…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>기록…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>일치하는 %Ln명 모두 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>작업은 계속되지만 기록을 이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln개 행을 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>파일을 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>기록이 손상되었습니다. %1(으)로 따로 보관하고 새 기록을 시작했습니다.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>기록이 이 프로그램의 더 새로운 버전에서 작성되었습니다. 기록을 볼 수 있고 한 명씩 차단을 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>기록을 이 컴퓨터에 저장할 수 없습니다. 한 명씩 차단을 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>온라인 도움말</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1, %2@%3</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>다른 계정으로 로그인…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>새 창에서 열기</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1 계정의 작업이 원래 창에서 계속되므로 이 계정은 다른 창에서 열었습니다.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>이 컴퓨터에는 이 계정의 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>이전 토큰이 키체인에 남아 있을 수 있습니다. 키체인의 잠금을 해제하고 토큰을 삭제하세요.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>이 작업을 기록에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>채팅에서 차단한 사용자가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>이름, ID, 채팅방을 검색합니다.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>다시 로그인하면 대기 중이던 작업이 계속됩니다.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>목록은 채팅 서버에서 불러옵니다.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>다른 프로그램이 기록을 사용하고 있어 저장할 수 없습니다. 그 프로그램을 종료하거나 한 명씩 차단을 해제하세요.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>계정을 제거했지만 기록을 삭제할 수 없습니다. 다른 프로그램이 사용하고 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
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
        <translation>완료되지 않은 작업</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>%Ln명의 차단 상태를 변경하는 도중에 프로그램이 종료되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>변경 %Ln건이 적용되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>변경 %Ln건이 적용되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>변경 %Ln건의 결과는 아직 알 수 없습니다. 목록을 읽는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>남은 작업이 없습니다.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>중단된 지점부터 계속하거나 이 사용자들을 현재 상태로 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>남은 사용자</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>차단 해제할 사용자: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>다시 차단할 사용자: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>%1 계정을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>토큰과 마지막으로 불러온 목록이 이 컴퓨터에서 삭제됩니다. 기록은 다음 로그인을 위해 남기거나 완전히 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>제거하고 기록 남기기</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>제거하고 기록도 삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
        <translation>“%1” 채팅방</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>개인 메시지</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>%1 차단</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>%1 접속</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. 차단 해제 중</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. 실패: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>채팅방: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>차단 일시: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>마지막 접속: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>차단 해제 실패: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, %2 채팅방 입장 금지</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, %2 %3 채팅방 입장 금지</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, 개인 메시지 차단함</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, %2 개인 메시지 차단함</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>행 간격(&amp;R)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인 정보 보호</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>프로필 사진(&amp;P)</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>프로필 사진을 어디에 둘지는 각 사용자가 정합니다. 그곳의 운영자는 사진을 불러온 사실을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>마우스로 가리키거나 포커스를 둘 때까지 이름과 사진을 흐리게 표시(&amp;B)</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>목록 및 기록</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>목록 새로 고침(&amp;F)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>동시 요청 수(&amp;O)</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>여러 명을 차단 해제할 때 적용됩니다. 연결이 느리면 수를 줄이는 것이 좋습니다.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>기록 보관(&amp;H)</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>보관 기간이 지난 기록은 이 컴퓨터에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>설정을 저장할 수 없습니다. 프로그램을 끝낼 때까지만 적용됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>서버에 있는 사진만</translation>
    </message>
    <message>
        <source>None</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>수동으로만</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>%Ln분마다</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>무기한</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln일 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>이 컴퓨터에 등록된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>다른 계정으로 로그인…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: 토큰이 키체인에 저장됨</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: 저장된 토큰 없음</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>계정을 제거하면 로그아웃됩니다. 토큰과 마지막으로 불러온 목록은 이 컴퓨터에서 삭제되고, 기록을 남길지는 선택할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>%1에 연결합니다</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>%1까지의 연결 경로에 있는 누구나 토큰을 읽고 사용자를 사칭할 수 있습니다.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>IMKIT 대시보드의 앱 페이지에서 확인할 수 있습니다(예: %1).</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>주소에 서버 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>주소에 사용자 이름이나 비밀번호를 포함할 수 없습니다.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>주소에 “?”나 “#”을 포함할 수 없습니다.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>올바른 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>이 연결은 암호화되지 않습니다. https://를 사용하거나 아래에서 허용하세요.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>클라이언트 키를 입력하세요.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>클라이언트 키는 공백 없이 영문자, 숫자, 기호로만 이루어지며 %L1자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>토큰은 공백 없이 영문자, 숫자, 기호로만 이루어지며 %L1자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>로그인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>서버가 이 토큰을 허용하지 않습니다. 만료되었을 수 있으니 새 토큰을 발급받으세요.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>서버에 등록되지 않은 클라이언트 키입니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>로그인이 만료되었습니다</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>앱에 로그인</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>계속하려면 새 토큰을 입력하세요. 진행하던 작업은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>다음 세 가지가 필요합니다. 앱 관리자에게 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>클라이언트 키(&amp;K)</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>IMKIT 대시보드의 앱 페이지에서 확인할 수 있습니다. 비밀 정보가 아닙니다.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>토큰(&amp;T)</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>앱의 백엔드에서 사용자에게 발급합니다. 비밀 정보이며 보통 7일 후에 만료됩니다.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>토큰 표시</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>암호화하지 않고 연결(&amp;W)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>로그인 상태 유지(&amp;I)</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>사용할 수 있는 키체인이 없습니다. 프로그램을 끝낼 때까지만 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>토큰은 이 컴퓨터의 키체인에 저장됩니다.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>서버에 확인하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>토큰이 필요합니다. 앱 관리자에게 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>이 계정은 다른 창에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1 계정으로 로그인</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>이 컴퓨터에는 이 계정의 토큰이 없습니다. 목록을 보려면 토큰을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>차단 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln건 일치</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln건 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>%Ln건 차단 해제 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>삭제된 계정의 차단 %Ln건은 표시되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>업데이트하는 중…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>%1 업데이트됨</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>방금</translation>
    </message>
</context>
</TS>
