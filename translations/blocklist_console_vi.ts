<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Giới thiệu về %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Xem những người bạn đã chặn trong một cuộc trò chuyện IMKIT và bỏ chặn họ.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>Phần mềm tự do theo giấy phép MIT. Xây dựng bằng Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
        <translation>Bỏ chặn %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>Đang bỏ chặn…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Người dùng bị chặn</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>Tiến độ bỏ chặn</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>Tiến độ chặn lại</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Đã tạm dừng.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>Máy chủ yêu cầu gửi chậm lại. Đang thử lại.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>Máy chủ yêu cầu gửi chậm lại. Sẽ thử lại sau %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>Đang ngoại tuyến. Sẽ tự tiếp tục khi có kết nối trở lại.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>Phiên đăng nhập đã hết hạn. Sẽ tiếp tục sau khi bạn đăng nhập lại.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>Đang đối chiếu kết quả với danh sách trên máy chủ…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>Đang bỏ chặn %Ln người…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>Đang chặn lại %Ln người…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1/%2 · %Ln lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1/%2 · %3 mỗi giây</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1/%2 · %3 mỗi giây · %Ln lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1/%2 · %3 mỗi giây · còn %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1/%2 · %3 mỗi giây · còn %4 · %Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>sau đó chặn lại %Ln người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>sau đó bỏ chặn %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>Không thể lưu lịch sử trên máy tính này. Sẽ tự tiếp tục khi lưu được.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Đã bỏ chặn %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>Đã chặn lại %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln người đã được bỏ chặn từ trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln người đã bị chặn từ trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>Không thể bỏ chặn %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>Không thể chặn lại %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>Chưa gửi yêu cầu nào cho %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>Danh sách trên máy chủ khác với kết quả của %Ln người.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>Không thể đọc lại danh sách nên kết quả này chưa được đối chiếu với danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Bị chặn theo danh sách trên máy chủ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>Không bị chặn theo danh sách trên máy chủ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>Chưa gửi (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>Kết quả bỏ chặn</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>Kết quả chặn lại</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>Không thể bỏ chặn một số người</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>Không thể chặn lại một số người</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>Đã dừng bỏ chặn</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>Đã dừng chặn lại</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>Danh sách trên máy chủ khác với kết quả</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>Đã bỏ chặn tất cả</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>Đã chặn lại tất cả</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>Danh sách người theo kết quả</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Thử lại mục không thành công</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lưu dưới dạng CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Đã sao chép.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>bỏ chặn.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>Không thể lưu tệp. Hãy chọn vị trí khác.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>Máy chủ tính thời điểm chặn từ bây giờ.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>Không thể tải danh sách chặn của bạn</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>Đã gỡ %Ln lệnh cấm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>Đã bỏ chặn %Ln người.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 có thể nhắn tin cho bạn trở lại.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 có thể vào lại phòng.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 có thể vào lại phòng “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln người đã được bỏ chặn từ trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>Lệnh cấm đối với %1 đã được gỡ từ trước.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1 đã được bỏ chặn từ trước.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>Đã bỏ chặn %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>Đã bỏ chặn %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>Đã chặn lại %Ln người.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>%1 lại bị cấm vào phòng.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>Đã chặn lại %1.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>Không thể gỡ lệnh cấm đối với %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>Không thể bỏ chặn %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>Không thể bỏ chặn %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>Không thể cấm lại %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>Không thể chặn lại %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>Không thể chặn lại %Ln người</numerusform>
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
            <numerusform>%Ln người: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Không có gì được gửi</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>Lịch sử do một phiên bản mới hơn của chương trình này ghi nên không thể thêm gì vào đó.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>Hãy dùng phiên bản mới hơn hoặc bỏ chặn từng người một.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>Không thể lưu yêu cầu của bạn trên máy tính này nên yêu cầu sẽ bị mất nếu chương trình gặp sự cố.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>Hãy giải phóng dung lượng đĩa rồi thử lại hoặc bỏ chặn từng người một.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>Bỏ chặn %Ln người?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>Người được bỏ chặn có thể gửi tin nhắn riêng cho bạn trở lại. Phòng nhóm, các phòng khác và tin nhắn cũ vẫn giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>Gỡ %Ln lệnh cấm?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>Người được gỡ lệnh cấm có thể vào lại phòng. Tin nhắn riêng và tin nhắn cũ vẫn giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>Gỡ %Ln lượt chặn và lệnh cấm?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln người có thể gửi tin nhắn riêng cho bạn trở lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln người có thể vào lại phòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>Một chương trình khác đang dùng lịch sử nên không thể lưu yêu cầu của bạn; yêu cầu sẽ bị mất nếu chương trình này gặp sự cố.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>Hãy kết thúc chương trình đó rồi thử lại hoặc bỏ chặn từng người một.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>Xóa lịch sử</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Xóa lịch sử?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>Các mục sẽ bị xóa vĩnh viễn khỏi máy tính này. Việc này không chặn hay bỏ chặn ai. Các mục chưa hoàn tất được giữ lại.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>Nội dung cần xóa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Cũ hơn 30 ngày</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Cũ hơn một năm</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>Đóng khi đang xử lý?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>Còn %Ln người chưa xử lý xong.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>Những gì đã thực hiện vẫn giữ nguyên. Nếu bạn dừng, sẽ không gửi thêm gì nữa và lần khởi động sau bạn có thể chọn tiếp tục.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Hoàn tất trong nền</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>Dừng và tiếp tục lần sau</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Không đóng</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>Đăng xuất khi đang xử lý?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>Những gì đã thực hiện vẫn giữ nguyên. Nếu bạn đăng xuất, sẽ không gửi thêm gì nữa và lần đăng nhập sau bạn có thể chọn tiếp tục.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>Dừng và đăng xuất</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Không đăng xuất</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>Chạy “%1 --help” để xem các tùy chọn.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>Xem những người bạn đã chặn trong một cuộc trò chuyện IMKIT và bỏ chặn họ.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>Không bắt buộc dùng tùy chọn nào. Các biến môi trường IMKIT_SERVER_URL, IMKIT_CLIENT_KEY và IMKIT_TOKEN có tác dụng tương tự; tùy chọn được ưu tiên hơn biến tương ứng. Khi có đủ máy chủ, khóa máy khách và token, chương trình đăng nhập ngay và không lưu thông tin nào trong số này.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>Địa chỉ của máy chủ IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>Khóa máy khách của ứng dụng.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>Tệp có dòng đầu tiên là token của bạn; “-” đọc token từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>Ngôn ngữ và khu vực, ví dụ ja hoặc zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>Dùng thử chương trình với máy chủ demo tích hợp.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>Số người bị chặn trong bản demo (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Hiển thị trợ giúp này.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Hiển thị phiên bản.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>Không thể truyền token dưới dạng đối số, vì mọi chương trình đều có thể đọc được. Hãy dùng --token-file hoặc biến IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>Bản dựng này không có máy chủ demo.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>Chỉ có thể dùng tùy chọn, nhưng một trong các đối số không phải là tùy chọn.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 không phải là địa chỉ máy chủ. Địa chỉ bắt đầu bằng https:// và không chứa tên người dùng, “?” hay “#”, ví dụ %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>Chương trình này chỉ dùng với %2: %1 không thể chỉ định máy chủ khác.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 không phải là khóa máy khách: khóa chỉ gồm chữ cái, chữ số và ký hiệu, không có khoảng trắng, tối đa %L2 ký tự.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>Chương trình này có khóa máy khách riêng: không thể đưa %1.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: không thể đọc tệp, hoặc đây không phải là tệp thông thường.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: dòng đầu tiên quá dài đối với token (hơn %L2 byte).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: dòng đầu tiên trống; token cần nằm ở dòng này.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 không chứa token: token chỉ gồm chữ cái, chữ số và ký hiệu, không có khoảng trắng, tối đa %L2 ký tự.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale cần là một ngôn ngữ, chẳng hạn ja hoặc zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>Bản demo có máy chủ và tài khoản riêng: không thể dùng %1 cùng với nó.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size cần là một số từ 0 đến %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size chỉ dùng được cùng với --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>Chương trình đang chạy: cửa sổ của nó được hiện lên, những gì đưa vào ở đây không được dùng.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>Chương trình đang chạy nhưng không phản hồi. Hãy kết thúc nó trước.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Máy chủ demo không tìm thấy cổng trống nào trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Không thể kết nối với máy chủ.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>Hãy kiểm tra kết nối của bạn.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>Không kết nối được máy chủ</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Máy chủ mất quá nhiều thời gian để phản hồi.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>Chúng tôi sẽ kiểm tra xem yêu cầu đã được thực hiện chưa.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Quá thời gian chờ phản hồi</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>Đã dừng trước khi máy chủ phản hồi.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Bạn có thể thử lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Phiên đăng nhập đã hết hạn.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Hãy đăng nhập lại để tiếp tục.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>Phiên đăng nhập hết hạn</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Máy chủ không nhận ra khóa máy khách này.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>Hãy đăng nhập lại bằng khóa máy khách của ứng dụng.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>Khóa máy khách không xác định</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>Chỉ chủ phòng mới có thể gỡ lệnh cấm này.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>Hãy nhờ chủ phòng gỡ lệnh cấm.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>Tài khoản của bạn không có quyền làm việc này ở đây.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>Hãy hỏi người quản lý ứng dụng của bạn.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không có quyền</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>Lệnh cấm này đã được gỡ từ trước.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>Người này đã được bỏ chặn từ trước.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Đã được bỏ chặn từ trước</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>Người này đã bị cấm vào phòng từ trước.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>Người này đã bị chặn từ trước.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Đã bị chặn từ trước</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>Tài khoản hoặc phòng này không còn tồn tại.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>Tài khoản này không còn tồn tại.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>Máy chủ không tìm thấy nội dung được yêu cầu.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>Hãy kiểm tra xem địa chỉ máy chủ đã đầy đủ chưa.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>Máy chủ không chấp nhận ID của người dùng này.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>Hãy báo cho người quản lý ứng dụng của bạn, kèm theo phần chi tiết.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID không được chấp nhận</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Máy chủ đã từ chối.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>Phần chi tiết có nội dung máy chủ phản hồi.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Máy chủ từ chối</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Máy chủ yêu cầu gửi chậm lại.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Hãy thử lại sau ít lâu.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Quá nhiều yêu cầu</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Máy chủ đang gặp sự cố.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>Sự cố máy chủ</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>Máy chủ đã chuyển hướng sang nơi khác. Không có gì được gửi đến đó.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>Máy chủ đã chuyển đến %1. Không có gì được gửi đến đó.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>Nếu đúng như vậy, hãy đăng nhập bằng địa chỉ mới.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>Máy chủ đã chuyển</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>Phản hồi này không giống phản hồi của máy chủ IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>Hãy kiểm tra xem địa chỉ máy chủ có đúng không và có trang nào khác phản hồi thay hay không.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Không đọc được phản hồi</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>Phản hồi của máy chủ quá lớn.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Phản hồi quá lớn</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>Kết nối này không an toàn: chứng chỉ của máy chủ không hợp lệ.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>Không có gì được gửi. Hãy kiểm tra ngày trên máy tính này hoặc báo cho người quản lý ứng dụng của bạn.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>Kết nối không an toàn</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV cho bảng tính (%1)</translation>
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
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>Cấm vào phòng</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>Gỡ lệnh cấm vào phòng</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Cấm vào “%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>Gỡ lệnh cấm vào “%1”</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa hoàn tất</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Đã bị chặn từ trước</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>Đã được bỏ chặn từ trước</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không thành công</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
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
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Tìm tên, ID hoặc phòng</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong lịch sử</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Chọn khoảng ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Không cần thay đổi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không thành công</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa hoàn tất</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>Chặn lại</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Xuất các mục đã chọn…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Xóa lịch sử…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>Tìm thấy %Ln mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln mục</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Không có mục nào khớp.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>Xuất tất cả mục tìm thấy…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Xuất tất cả…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>Chỉ các mục cùng đợt lúc %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>Chỉ các mục cùng đợt</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Xuất lịch sử</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>Đang xuất: đã xong %Ln mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>Đã xuất %Ln mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Không thể ghi tệp. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>Đã xóa lịch sử.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>Không thể xóa lịch sử.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>Chọn tệp chứa ID</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>Danh sách ID (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Không thể đọc tệp.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>Nội dung quá lớn. Chỉ có thể đọc tối đa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln người có trong danh sách của bạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID không có trong danh sách của bạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>Không thể đọc %Ln dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>Chỉ lấy %Ln ID đầu tiên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>Bỏ chặn %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>Bỏ chặn từ tệp hoặc bảng nhớ tạm</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>Bạn muốn bỏ chặn ai?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>Dùng danh sách mỗi dòng một ID hoặc tệp CSV có cột ID. Bạn sẽ thấy những người có trong đó trước khi có yêu cầu nào được gửi.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>Dùng bảng nhớ tạm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>Người sẽ được bỏ chặn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln dòng lặp lại ID đã có.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Xuất danh sách</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Tài &amp;khoản</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Hàng gọn</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>Trợ giúp trực tuyến</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>Chính sách quyền riêng tư</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Giới thiệu về %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>Bỏ chặn từ tệp hoặc bảng nhớ tạm…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Ngôn ngữ hệ thống</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>Chỉ từ máy chủ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không tải</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Cũ nhất</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Hoạt động gần nhất</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>Sắp xếp:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>Tìm tên, ID hoặc phòng</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>Kết nối này không được mã hóa: người khác có thể đọc token của bạn và thấy những gì bạn làm ở đây.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>Đang tải danh sách chặn của bạn…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>Không hiển thị %Ln lượt chặn tài khoản đã xóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>Bạn chưa chặn ai.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>Không có ai khớp với “%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa nội dung tìm kiếm</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Phiên đăng nhập đã hết hạn.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>Hãy đăng nhập để xem danh sách chặn của bạn.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>Không thể tải danh sách chặn của bạn.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Không thể kết nối với %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
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
        <translation>Chọn tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Chọn tất cả %Ln kết quả khớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 Sẽ thử lại sau %Ln giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Không thể cập nhật danh sách. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>Chuỗi khóa không lưu được token: phiên đăng nhập được giữ cho đến khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Bạn đã đăng xuất, nhưng token có thể vẫn còn trong chuỗi khóa. Hãy mở khóa chuỗi khóa và xóa token ở đó.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>Quá trình vẫn tiếp tục nhưng không thể lưu lịch sử trên máy tính này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>Đã xuất %Ln hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>Không thể ghi tệp. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Lịch sử bị hỏng. Lịch sử đó đã được cất riêng thành %1 và một lịch sử mới đã được tạo.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>Lịch sử do một phiên bản mới hơn của chương trình này ghi. Bạn có thể xem lịch sử và bỏ chặn từng người một.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>Không thể lưu lịch sử trên máy tính này. Bạn có thể bỏ chặn từng người một.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Đăng nhập bằng tài khoản khác…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>Mở trong cửa sổ mới</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>Công việc của %1 tiếp tục trong cửa sổ riêng, nên tài khoản này được mở trong cửa sổ khác.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>Máy tính này không lưu token cho tài khoản này.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>Một token trước đây có thể vẫn còn trong chuỗi khóa. Hãy mở khóa chuỗi khóa và xóa token ở đó.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>Không thể lưu việc này vào lịch sử.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>Những người bạn chặn trong cuộc trò chuyện sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>Tìm kiếm theo tên, ID và phòng.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>Hãy đăng nhập lại, việc đang chờ sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>Danh sách được đọc từ máy chủ trò chuyện của bạn.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>Một chương trình khác đang dùng lịch sử nên không thể lưu gì vào đó. Hãy kết thúc chương trình đó hoặc bỏ chặn từng người một.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>Đã gỡ tài khoản nhưng không thể xóa lịch sử. Có thể một chương trình khác đang dùng lịch sử đó.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
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
        <translation>Việc chưa hoàn tất</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>Chương trình đã kết thúc khi đang thay đổi trạng thái chặn của %Ln người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>Đã thực hiện %Ln thay đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>Chưa thực hiện %Ln thay đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>Chưa rõ kết quả của %Ln thay đổi: đang đọc danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Không còn việc gì phải làm.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>Bạn có thể tiếp tục từ chỗ đã dừng hoặc giữ nguyên những người này.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Những người còn lại</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>Cần bỏ chặn: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>Cần chặn lại: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Gỡ tài khoản</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>Gỡ %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>Token và danh sách gần nhất sẽ bị xóa khỏi máy tính này. Lịch sử có thể được giữ lại cho lần đăng nhập sau hoặc bị xóa vĩnh viễn.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>Gỡ và giữ lịch sử</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>Gỡ và xóa lịch sử</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
        <translation>Phòng “%1”</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Tin nhắn riêng</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>bị chặn %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>hoạt động gần nhất %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. Đang bỏ chặn</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. Không thành công: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Phòng: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Thời điểm chặn: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Hoạt động gần nhất: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>Không thể bỏ chặn: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, bị cấm vào phòng %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, bị cấm %2, vào phòng %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, bị chặn, tin nhắn riêng</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, bị chặn %2, tin nhắn riêng</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Hàng</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Ả&amp;nh đại diện</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>Mỗi người tự chọn nơi đặt ảnh đại diện của mình. Bên quản lý nơi đó có thể biết rằng bạn tải ảnh.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>Làm &amp;mờ tên và ảnh đại diện cho đến khi được trỏ tới hoặc được chọn</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>Danh sách và lịch sử</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;Làm mới danh sách</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Số yêu cầu &amp;cùng lúc</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>Dùng khi bỏ chặn nhiều người. Số nhỏ hơn phù hợp hơn với kết nối chậm.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>Lưu lịch &amp;sử</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>Các mục cũ hơn sẽ bị xóa khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>Không thể lưu cài đặt ở đây: cài đặt có hiệu lực cho đến khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Ngôn ngữ hệ thống</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoáng</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>Chỉ từ máy chủ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không tải</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Chỉ khi bạn yêu cầu</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>%Ln phút một lần</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Vô thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>Trong %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>Không có tài khoản nào trên máy tính này.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Đăng nhập bằng tài khoản khác…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: token được lưu trong chuỗi khóa</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: không lưu token</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>Gỡ một tài khoản nghĩa là đăng xuất khỏi tài khoản đó: token và danh sách gần nhất sẽ bị xóa khỏi máy tính này. Bạn có thể chọn giữ hay xóa lịch sử.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Sẽ kết nối với %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>Bất kỳ ai nằm trên đường truyền giữa bạn và %1 đều có thể đọc token và mạo danh bạn.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>Địa chỉ có trên trang ứng dụng của bạn trong bảng điều khiển IMKIT, ví dụ %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>Hãy nhập địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Địa chỉ cần bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>Địa chỉ thiếu tên máy chủ.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>Địa chỉ không được chứa tên người dùng hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>Địa chỉ không được chứa “?” hoặc “#”.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>Đây không phải là địa chỉ.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>Kết nối này không được mã hóa. Hãy dùng https:// hoặc cho phép ở bên dưới.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>Hãy nhập khóa máy khách.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Khóa máy khách chỉ gồm chữ cái, chữ số và ký hiệu, không có khoảng trắng, tối đa %L1 ký tự.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Hãy nhập token của bạn.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>Token chỉ gồm chữ cái, chữ số và ký hiệu, không có khoảng trắng, tối đa %L1 ký tự.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>Không thể đăng nhập.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>Máy chủ không chấp nhận token này. Có thể token đã hết hạn: hãy lấy token mới.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>Máy chủ không nhận ra khóa máy khách này.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>Phiên đăng nhập đã hết hạn</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>Đăng nhập vào ứng dụng của bạn</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>Hãy nhập token mới để tiếp tục. Những việc bạn đã bắt đầu không bị mất.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>Bạn cần một token; người quản lý ứng dụng của bạn có thể cung cấp.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>Bạn cần ba thông tin; người quản lý ứng dụng có thể cung cấp cho bạn.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Máy chủ</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;Khóa máy khách</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>Khóa có trên trang ứng dụng của bạn trong bảng điều khiển IMKIT. Đây không phải là thông tin bí mật.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>Backend của ứng dụng cấp token cho người dùng của bạn. Đây là thông tin bí mật và có thời hạn, thường là bảy ngày.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Hiện token</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>Kết nối không mã &amp;hóa</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>&amp;Duy trì đăng nhập</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>Ở đây không có chuỗi khóa: phiên đăng nhập được giữ cho đến khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>Token được lưu trong chuỗi khóa của máy tính này.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Đang kiểm tra với máy chủ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>Tài khoản này đang mở trong cửa sổ khác.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Đăng nhập với tư cách %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>Máy tính này không lưu token cho tài khoản này. Hãy nhập token để xem danh sách.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>Đã chặn %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln kết quả khớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>đang bỏ chặn %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>không hiển thị %Ln lượt chặn tài khoản đã xóa</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Đang cập nhật…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Đã cập nhật %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>vừa xong</translation>
    </message>
</context>
</TS>
