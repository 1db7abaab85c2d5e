<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>เกี่ยวกับ %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>เวอร์ชัน %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>ดูว่าคุณบล็อกใครไว้ในแชท IMKIT และเลิกบล็อกได้</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต MIT สร้างด้วย Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <translation>เลิกบล็อก %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>กำลังเลิกบล็อก…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>เลิกบล็อก</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>ผู้ใช้ที่ถูกบล็อก</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>ความคืบหน้าการเลิกบล็อก</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>ความคืบหน้าการบล็อกอีกครั้ง</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>หยุดชั่วคราวแล้ว</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>เซิร์ฟเวอร์ขอให้ส่งช้าลง กำลังลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>เซิร์ฟเวอร์ขอให้ส่งช้าลง จะลองอีกครั้งใน %1</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>ออฟไลน์อยู่ จะทำต่อโดยอัตโนมัติเมื่อกลับมาเชื่อมต่อได้</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>การลงชื่อเข้าใช้หมดอายุแล้ว จะทำต่อเมื่อคุณลงชื่อเข้าใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>กำลังตรวจสอบผลกับรายการของเซิร์ฟเวอร์…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>กำลังเลิกบล็อก %Ln คน…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>กำลังบล็อก %Ln คนอีกครั้ง…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 จาก %2 · ไม่สำเร็จ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 จาก %2 · %3 ต่อวินาที</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 จาก %2 · %3 ต่อวินาที · ไม่สำเร็จ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 จาก %2 · %3 ต่อวินาที · เหลือ %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 จาก %2 · %3 ต่อวินาที · เหลือ %4 · ไม่สำเร็จ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>จากนั้นบล็อก %Ln คนอีกครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>จากนั้นเลิกบล็อก %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>จัดเก็บประวัติไว้ในคอมพิวเตอร์เครื่องนี้ไม่ได้ จะทำต่อโดยอัตโนมัติเมื่อจัดเก็บได้</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>บล็อก %Ln คนอีกครั้งแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln คนถูกเลิกบล็อกอยู่ก่อนแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln คนถูกบล็อกอยู่ก่อนแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนไม่ได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>บล็อก %Ln คนอีกครั้งไม่ได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>ไม่ได้ส่งคำขอสำหรับ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>รายการของเซิร์ฟเวอร์ไม่ตรงกับผลของ %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>อ่านรายการอีกครั้งไม่ได้ จึงไม่ได้ตรวจสอบผลนี้กับรายการ</translation>
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
            <numerusform>ถูกบล็อกตามรายการของเซิร์ฟเวอร์ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>ไม่ถูกบล็อกตามรายการของเซิร์ฟเวอร์ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>ไม่ได้ส่ง (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>ผลการเลิกบล็อก</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>ผลการบล็อกอีกครั้ง</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>เลิกบล็อกบางคนไม่ได้</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>บล็อกบางคนอีกครั้งไม่ได้</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>หยุดการเลิกบล็อกแล้ว</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>หยุดการบล็อกอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>รายการของเซิร์ฟเวอร์ไม่ตรงกับผล</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>เลิกบล็อกทุกคนแล้ว</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>บล็อกทุกคนอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>ผู้ใช้แยกตามผลลัพธ์</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ลองรายการที่ไม่สำเร็จอีกครั้ง</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>บันทึกเป็น CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>บันทึกผล</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ไฟล์ CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>เลิกบล็อก.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>บันทึกไฟล์ไม่ได้ โปรดเลือกตำแหน่งอื่น</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>เซิร์ฟเวอร์จะนับเวลาที่บล็อกตั้งแต่ตอนนี้</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>โหลดรายการบล็อกของคุณไม่ได้</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>ยกเลิกการแบน %Ln รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 ส่งข้อความถึงคุณได้อีกครั้ง</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 กลับเข้าห้องได้แล้ว</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 กลับเข้าห้อง “%2” ได้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>%Ln คนถูกเลิกบล็อกอยู่ก่อนแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>การแบน %1 ถูกยกเลิกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>%1 ถูกเลิกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>เลิกบล็อก %1 แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>บล็อก %Ln คนอีกครั้งแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>แบน %1 จากห้องอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>บล็อก %1 อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>ยกเลิกการแบน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>เลิกบล็อก %1 ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>แบน %1 อีกครั้งไม่ได้</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>บล็อก %1 อีกครั้งไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>บล็อก %Ln คนอีกครั้งไม่ได้</numerusform>
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
            <numerusform>%Ln คน: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>ไม่มีการส่งข้อมูล</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>ประวัติถูกเขียนโดยเวอร์ชันที่ใหม่กว่าของโปรแกรมนี้ จึงเพิ่มข้อมูลลงไปไม่ได้</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>โปรดใช้เวอร์ชันที่ใหม่กว่า หรือเลิกบล็อกทีละคน</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>จัดเก็บคำสั่งของคุณไว้ในคอมพิวเตอร์เครื่องนี้ไม่ได้ คำสั่งจึงจะสูญหายหากโปรแกรมหยุดทำงานกะทันหัน</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>โปรดเพิ่มพื้นที่ว่างในดิสก์แล้วลองอีกครั้ง หรือเลิกบล็อกทีละคน</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คนไหม</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>ผู้ที่ถูกเลิกบล็อกจะส่งข้อความส่วนตัวถึงคุณได้อีกครั้ง ห้องกลุ่ม ห้องอื่นๆ และข้อความที่ผ่านมาจะยังเหมือนเดิม</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>ยกเลิกการแบน %Ln รายการไหม</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>ผู้ที่ถูกยกเลิกการแบนจะกลับเข้าห้องได้ ข้อความส่วนตัวและข้อความที่ผ่านมาจะยังเหมือนเดิม</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>ยกเลิกการบล็อกและการแบน %Ln รายการไหม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln คนจะส่งข้อความส่วนตัวถึงคุณได้อีกครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln คนจะกลับเข้าห้องได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>อีก %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>โปรแกรมอื่นกำลังใช้ประวัติอยู่ จึงจัดเก็บคำสั่งของคุณไม่ได้ และคำสั่งจะสูญหายหากโปรแกรมนี้หยุดทำงานกะทันหัน</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง หรือเลิกบล็อกทีละคน</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>ล้างประวัติ</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>ล้างประวัติไหม</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>รายการจะถูกลบออกจากคอมพิวเตอร์เครื่องนี้อย่างถาวร โดยไม่มีใครถูกบล็อกหรือเลิกบล็อก รายการที่ยังไม่เสร็จจะยังอยู่</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>สิ่งที่จะล้าง</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>เก่ากว่า 30 วัน</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>เก่ากว่า 1 ปี</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>ปิดขณะที่ยังดำเนินการอยู่ไหม</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>ยังดำเนินการไม่เสร็จ %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>สิ่งที่ทำไปแล้วจะยังคงอยู่ หากหยุด จะไม่มีการส่งอะไรเพิ่มอีก และเลือกทำต่อได้เมื่อเปิดโปรแกรมครั้งถัดไป</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>ทำต่อในเบื้องหลังจนเสร็จ</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>หยุดและทำต่อครั้งถัดไป</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ไม่ปิด</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>ออกจากระบบขณะที่ยังดำเนินการอยู่ไหม</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>สิ่งที่ทำไปแล้วจะยังคงอยู่ หากออกจากระบบ จะไม่มีการส่งอะไรเพิ่มอีก และเลือกทำต่อได้เมื่อลงชื่อเข้าใช้ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>หยุดและออกจากระบบ</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ไม่ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>ดูตัวเลือกที่ระบุได้ด้วย “%1 --help”</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>ดูว่าคุณบล็อกใครไว้ในแชท IMKIT และเลิกบล็อกได้</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>ไม่จำเป็นต้องระบุตัวเลือกใด ตัวแปรสภาพแวดล้อม IMKIT_SERVER_URL, IMKIT_CLIENT_KEY และ IMKIT_TOKEN ให้ผลเช่นเดียวกัน โดยตัวเลือกจะมีผลเหนือตัวแปร หากระบุเซิร์ฟเวอร์ คีย์ไคลเอ็นต์ และโทเค็นครบ โปรแกรมจะลงชื่อเข้าใช้ทันทีและไม่จัดเก็บข้อมูลเหล่านี้</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์ IMKIT</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>คีย์ไคลเอ็นต์ของแอป</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>ไฟล์ที่มีโทเค็นของคุณอยู่ในบรรทัดแรก โดย “-” คืออ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>ภาษาและภูมิภาค เช่น ja หรือ zh-TW</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>ทดลองใช้โปรแกรมกับเซิร์ฟเวอร์สาธิตในตัว</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>จำนวนผู้ใช้ที่ถูกบล็อกในการสาธิต (%L1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>แสดงความช่วยเหลือนี้</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>แสดงเวอร์ชัน</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>ระบุโทเค็นเป็นอาร์กิวเมนต์ไม่ได้ เพราะทุกโปรแกรมจะอ่านได้ โปรดใช้ --token-file หรือตัวแปร IMKIT_TOKEN</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>โปรแกรมรุ่นนี้ไม่มีเซิร์ฟเวอร์สาธิต</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>ไม่มีตัวเลือก “%1”</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>ระบุได้เฉพาะตัวเลือก แต่มีอาร์กิวเมนต์ที่ไม่ใช่ตัวเลือก</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>%1 ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์ ที่อยู่ต้องขึ้นต้นด้วย https:// และไม่มีชื่อผู้ใช้ “?” หรือ “#” เช่น %2</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>โปรแกรมนี้ใช้ได้กับ %2 เท่านั้น: %1 ระบุเซิร์ฟเวอร์อื่นไม่ได้</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 ไม่ใช่คีย์ไคลเอ็นต์ คีย์ต้องเป็นตัวอักษร ตัวเลข และเครื่องหมาย ไม่มีช่องว่าง และยาวไม่เกิน %L2 อักขระ</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>โปรแกรมนี้มีคีย์ไคลเอ็นต์ของตัวเอง: ระบุ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: อ่านไฟล์ไม่ได้ หรือไม่ใช่ไฟล์ปกติ</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: บรรทัดแรกยาวเกินไปสำหรับโทเค็น (เกิน %L2 ไบต์)</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: บรรทัดแรกว่าง โทเค็นควรอยู่ในบรรทัดนี้</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>%1 ไม่มีโทเค็น โทเค็นต้องเป็นตัวอักษร ตัวเลข และเครื่องหมาย ไม่มีช่องว่าง และยาวไม่เกิน %L2 อักขระ</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>--locale ต้องเป็นภาษา เช่น ja หรือ zh-TW</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>โหมดสาธิตมีเซิร์ฟเวอร์และการลงชื่อเข้าใช้ของตัวเอง จึงใช้ %1 ร่วมด้วยไม่ได้</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>--demo-size ต้องเป็นตัวเลขตั้งแต่ 0 ถึง %L1</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>--demo-size ใช้ได้เฉพาะร่วมกับ --demo</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>โปรแกรมทำงานอยู่แล้ว จะแสดงหน้าต่างนั้น และไม่ใช้สิ่งที่ระบุไว้ที่นี่</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>โปรแกรมทำงานอยู่แล้วแต่ไม่ตอบสนอง โปรดปิดโปรแกรมนั้นก่อน</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>เซิร์ฟเวอร์สาธิตไม่พบพอร์ตว่างในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>เลิกบล็อก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ลงชื่อเข้าใช้…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>เชื่อมต่อเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>โปรดตรวจสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>เชื่อมต่อเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>เซิร์ฟเวอร์ใช้เวลาตอบนานเกินไป</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>เราจะตรวจสอบว่าดำเนินการสำเร็จหรือไม่</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>ไม่มีการตอบกลับภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>หยุดไปก่อนที่เซิร์ฟเวอร์จะตอบ</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>ลองอีกครั้งได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>การลงชื่อเข้าใช้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>โปรดลงชื่อเข้าใช้อีกครั้งเพื่อทำต่อ</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>การลงชื่อเข้าใช้หมดอายุ</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>เซิร์ฟเวอร์ไม่รู้จักคีย์ไคลเอ็นต์นี้</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>โปรดลงชื่อเข้าใช้อีกครั้งด้วยคีย์ไคลเอ็นต์ของแอป</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>ไม่รู้จักคีย์ไคลเอ็นต์</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>เฉพาะเจ้าของห้องเท่านั้นที่ยกเลิกการแบนนี้ได้</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>โปรดขอให้เจ้าของห้องยกเลิกการแบน</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>บัญชีของคุณไม่มีสิทธิ์ทำรายการนี้ที่นี่</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>โปรดสอบถามผู้ดูแลแอปของคุณ</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>ไม่มีสิทธิ์</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>การแบนนี้ถูกยกเลิกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>ผู้ใช้นี้ถูกเลิกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>ถูกเลิกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>ผู้ใช้นี้ถูกแบนจากห้องอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>ผู้ใช้นี้ถูกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>ถูกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>ไม่มีบัญชีนี้หรือห้องนี้อีกต่อไปแล้ว</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>ไม่มีบัญชีนี้อีกต่อไปแล้ว</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>เซิร์ฟเวอร์ไม่พบสิ่งที่ขอ</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>โปรดตรวจสอบว่าที่อยู่ของเซิร์ฟเวอร์ครบถ้วน</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>เซิร์ฟเวอร์ไม่ยอมรับ ID ของผู้ใช้นี้</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>โปรดแจ้งผู้ดูแลแอปของคุณพร้อมรายละเอียด</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>ID ไม่ได้รับการยอมรับ</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธ</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>ดูคำตอบของเซิร์ฟเวอร์ได้ในรายละเอียด</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธ</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>เซิร์ฟเวอร์ขอให้ส่งช้าลง</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>โปรดลองอีกครั้งในภายหลัง</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>คำขอมากเกินไป</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>เซิร์ฟเวอร์มีปัญหา</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>ปัญหาที่เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>เซิร์ฟเวอร์เปลี่ยนเส้นทางไปที่อื่น ไม่มีการส่งข้อมูลไปที่นั่น</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>เซิร์ฟเวอร์ย้ายไปที่ %1 แล้ว ไม่มีการส่งข้อมูลไปที่นั่น</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>หากถูกต้อง โปรดลงชื่อเข้าใช้ด้วยที่อยู่ใหม่</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>เซิร์ฟเวอร์ย้ายแล้ว</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>คำตอบที่ได้ไม่ใช่แบบที่เซิร์ฟเวอร์ IMKIT ส่ง</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>โปรดตรวจสอบว่าที่อยู่ของเซิร์ฟเวอร์ถูกต้อง และไม่มีหน้าอื่นตอบแทน</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>อ่านคำตอบไม่ได้</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>คำตอบของเซิร์ฟเวอร์มีขนาดใหญ่เกินไป</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>คำตอบใหญ่เกินไป</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>การเชื่อมต่อนี้ไม่ปลอดภัย ใบรับรองของเซิร์ฟเวอร์ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>ไม่มีการส่งข้อมูล โปรดตรวจสอบวันที่ของคอมพิวเตอร์เครื่องนี้ หรือแจ้งผู้ดูแลแอปของคุณ</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>การเชื่อมต่อไม่ปลอดภัย</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV สำหรับสเปรดชีต (%1)</translation>
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
        <translation>การดำเนินการ</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>บล็อก</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>เลิกบล็อก</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>แบนจากห้อง</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>ยกเลิกการแบนจากห้อง</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>แบนจาก “%1”</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>ยกเลิกการแบนจาก “%1”</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>ถูกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>ถูกเลิกบล็อกอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
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
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>ค้นหาชื่อ ID หรือห้อง</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>ค้นหาในประวัติ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>วันใดก็ได้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>ระบุช่วงวันที่</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>ผลลัพธ์ใดก็ได้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>ไม่ต้องเปลี่ยน</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>บล็อกอีกครั้ง</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>ส่งออกรายการที่เลือก…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>ล้างประวัติ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>พบ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>ไม่มีรายการที่ตรงกัน</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>ยังไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>ส่งออกทั้งหมดที่พบ…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>ส่งออกทั้งหมด…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>เฉพาะที่ทำพร้อมกันเมื่อ %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>เฉพาะที่ทำพร้อมกัน</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>ส่งออกประวัติ</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>กำลังส่งออก: %Ln รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>ส่งออก %Ln รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>เขียนไฟล์ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>ล้างประวัติแล้ว</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>ล้างประวัติไม่ได้</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>เลือกไฟล์ที่มี ID</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>รายการ ID (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>ข้อมูลใหญ่เกินไป อ่านได้ไม่เกิน %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln คนอยู่ในรายการของคุณ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln ID ไม่อยู่ในรายการของคุณ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>อ่าน %Ln บรรทัดไม่ได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>ใช้เฉพาะ %Ln ID แรก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>เลิกบล็อก %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>เลิกบล็อก</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>เลิกบล็อกจากไฟล์หรือคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>ต้องการเลิกบล็อกใคร</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>ใช้รายการที่มี ID บรรทัดละหนึ่งรายการ หรือไฟล์ CSV ที่มีคอลัมน์ ID คุณจะเห็นว่ามีใครบ้างก่อนที่จะส่งคำขอ</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>ใช้คลิปบอร์ด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>ผู้ใช้ที่จะเลิกบล็อก</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln บรรทัดซ้ำกับ ID ก่อนหน้า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>ส่งออกรายการ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>บัญชี(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>รีเฟรช</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>เลิกบล็อก</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>แถวแบบกระชับ</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ลงชื่อเข้าใช้…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>ความช่วยเหลือออนไลน์</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>นโยบายความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>เกี่ยวกับ %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>เลิกบล็อกจากไฟล์หรือคลิปบอร์ด…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>ส่งออกรายการ…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>ประวัติ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>การตั้งค่า…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>เรียงตาม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>ภาษาของระบบ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>รูปโปรไฟล์</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>จากทุกคน</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>จากเซิร์ฟเวอร์เท่านั้น</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่โหลด</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>ใหม่ที่สุด</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>เก่าที่สุด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>ใช้งานล่าสุด</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>เรียง:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>แถบเครื่องมือ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>ค้นหาชื่อ ID หรือห้อง</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>การเชื่อมต่อนี้ไม่ได้เข้ารหัส ผู้อื่นอาจอ่านโทเค็นของคุณและสิ่งที่คุณทำที่นี่ได้</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>กำลังโหลดรายการบล็อกของคุณ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>ไม่ได้แสดงการบล็อกบัญชีที่ถูกลบ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>คุณยังไม่ได้บล็อกใคร</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>ไม่มีใครตรงกับ “%1”</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>ล้างการค้นหา</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>การลงชื่อเข้าใช้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>ลงชื่อเข้าใช้เพื่อดูรายการบล็อกของคุณ</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>โหลดรายการบล็อกของคุณไม่ได้</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>เชื่อมต่อ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
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
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>เลือกทั้งหมด %Ln คนที่ตรงกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 จะลองอีกครั้งใน %Ln วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>อัปเดตรายการไม่ได้ %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>บันทึกโทเค็นลงในพวงกุญแจไม่ได้ การลงชื่อเข้าใช้จะคงอยู่จนกว่าจะปิดโปรแกรม</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>คุณออกจากระบบแล้ว แต่โทเค็นอาจยังอยู่ในพวงกุญแจ โปรดปลดล็อกพวงกุญแจแล้วลบโทเค็นที่นั่น</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>การดำเนินการจะทำต่อไป แต่จัดเก็บประวัติไว้ในคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>ส่งออก %Ln แถวแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>เขียนไฟล์ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ประวัติเสียหาย จึงแยกเก็บไว้เป็น %1 และเริ่มประวัติใหม่แล้ว</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>ประวัติถูกเขียนโดยเวอร์ชันที่ใหม่กว่าของโปรแกรมนี้ คุณดูประวัติและเลิกบล็อกทีละคนได้</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>จัดเก็บประวัติไว้ในคอมพิวเตอร์เครื่องนี้ไม่ได้ คุณเลิกบล็อกทีละคนได้</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>ลงชื่อเข้าใช้ด้วยบัญชีอื่น…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>เปิดในหน้าต่างใหม่</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>งานของ %1 ยังทำต่อในหน้าต่างเดิม จึงเปิดบัญชีนี้ในอีกหน้าต่างหนึ่ง</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่ได้เก็บโทเค็นของบัญชีนี้</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>โทเค็นก่อนหน้าอาจยังอยู่ในพวงกุญแจ โปรดปลดล็อกพวงกุญแจแล้วลบโทเค็นที่นั่น</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>จัดเก็บรายการนี้ไว้ในประวัติไม่ได้</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>คนที่คุณบล็อกในแชตจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>ค้นหาจากชื่อ ID และห้อง</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>ลงชื่อเข้าใช้อีกครั้ง แล้วงานที่รออยู่จะทำต่อ</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>รายการจะอ่านจากเซิร์ฟเวอร์แชตของคุณ</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>โปรแกรมอื่นกำลังใช้ประวัติอยู่ จึงจัดเก็บอะไรลงไปไม่ได้ โปรดปิดโปรแกรมนั้น หรือเลิกบล็อกทีละคน</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>นำบัญชีออกแล้ว แต่ลบประวัติไม่ได้ โปรแกรมอื่นอาจกำลังใช้อยู่</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>ปิดการแจ้งเตือนนี้</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… และอีก %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
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
        <translation>งานที่ยังไม่เสร็จ</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>โปรแกรมปิดไปขณะกำลังเปลี่ยนการบล็อกของ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>เปลี่ยนแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>ยังไม่ได้เปลี่ยน %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>ยังไม่ทราบผล %Ln รายการ กำลังอ่านรายการบล็อก</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>ไม่มีอะไรต้องทำแล้ว</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>ทำต่อจากจุดที่หยุดไว้ หรือปล่อยผู้ใช้เหล่านี้ไว้ตามเดิมก็ได้</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ปล่อยไว้ตามเดิม</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>ผู้ใช้ที่เหลือ</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>ที่จะเลิกบล็อก: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>ที่จะบล็อกอีกครั้ง: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>นำบัญชีออก</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>นำ %1 ออกไหม</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>โทเค็นและรายการล่าสุดจะถูกลบออกจากคอมพิวเตอร์เครื่องนี้ คุณเก็บประวัติไว้สำหรับการลงชื่อเข้าใช้ครั้งต่อไปหรือลบอย่างถาวรก็ได้</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>นำออกและเก็บประวัติไว้</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>นำออกและลบประวัติ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
        <translation>ห้อง “%1”</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ข้อความส่วนตัว</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>ถูกบล็อก: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>ใช้งานล่าสุด: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1, กำลังเลิกบล็อก</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1, ไม่สำเร็จ: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>ห้อง: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>ถูกบล็อกเมื่อ: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>ใช้งานล่าสุด: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>เลิกบล็อกไม่ได้: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, ถูกแบนจากห้อง %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, ถูกแบน: %2, จากห้อง %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, ถูกบล็อก, ข้อความส่วนตัว</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, ถูกบล็อก: %2, ข้อความส่วนตัว</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา(&amp;L)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ลักษณะที่ปรากฏ</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>แถว(&amp;R)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>รูปโปรไฟล์(&amp;P)</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>แต่ละคนเลือกเองว่าจะเก็บรูปโปรไฟล์ไว้ที่ไหน ผู้ดูแลที่นั่นอาจเห็นว่าคุณโหลดรูปภาพ</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>เบลอชื่อและรูปโปรไฟล์จนกว่าจะชี้หรือโฟกัส(&amp;B)</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>รายการและประวัติ</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>รีเฟรชรายการ(&amp;F)</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>จำนวนคำขอพร้อมกัน(&amp;O)</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>สำหรับการเลิกบล็อกหลายคน จำนวนน้อยเหมาะกับการเชื่อมต่อที่ช้ามากกว่า</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>เก็บประวัติ(&amp;H)</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>รายการที่เก่ากว่านี้จะถูกลบออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>จัดเก็บการตั้งค่าที่นี่ไม่ได้ การตั้งค่าจะมีผลจนกว่าจะปิดโปรแกรม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>ภาษาของระบบ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>สบายตา</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>กระชับ</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>จากทุกคน</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>จากเซิร์ฟเวอร์เท่านั้น</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่โหลด</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>เฉพาะเมื่อสั่ง</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>ทุก %Ln นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ตลอดไป</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>ไม่มีบัญชีในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>ลงชื่อเข้าใช้ด้วยบัญชีอื่น…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: เก็บโทเค็นไว้ในพวงกุญแจ</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: ไม่ได้เก็บโทเค็น</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>การนำบัญชีออกคือการออกจากระบบของบัญชีนั้น โทเค็นและรายการล่าสุดจะถูกลบออกจากคอมพิวเตอร์เครื่องนี้ คุณเลือกได้ว่าจะเก็บประวัติไว้หรือไม่</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>จะเชื่อมต่อกับ %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>ใครก็ตามที่อยู่ระหว่างคุณกับ %1 อาจอ่านโทเค็นและทำรายการในนามของคุณได้</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>ดูได้ในหน้าแอปของคุณในแดชบอร์ด IMKIT เช่น %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>ใช้ %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>โปรดป้อนที่อยู่ของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>ที่อยู่ต้องขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>ที่อยู่ไม่มีชื่อเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>ที่อยู่ต้องไม่มีชื่อผู้ใช้หรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>ที่อยู่ต้องไม่มี “?” หรือ “#”</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>นี่ไม่ใช่ที่อยู่</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>การเชื่อมต่อนี้ไม่ได้เข้ารหัส โปรดใช้ https:// หรืออนุญาตที่ด้านล่าง</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>โปรดป้อนคีย์ไคลเอ็นต์</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>คีย์ไคลเอ็นต์มีได้เฉพาะตัวอักษร ตัวเลข และเครื่องหมาย ไม่มีช่องว่าง และยาวไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>โปรดป้อนโทเค็นของคุณ</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>โทเค็นมีได้เฉพาะตัวอักษร ตัวเลข และเครื่องหมาย ไม่มีช่องว่าง และยาวไม่เกิน %L1 อักขระ</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>ลงชื่อเข้าใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>เซิร์ฟเวอร์ไม่ยอมรับโทเค็นนี้ โทเค็นอาจหมดอายุแล้ว โปรดขอโทเค็นใหม่</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>เซิร์ฟเวอร์ไม่รู้จักคีย์ไคลเอ็นต์นี้</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>การลงชื่อเข้าใช้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>ลงชื่อเข้าใช้แอปของคุณ</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>โปรดป้อนโทเค็นใหม่เพื่อทำต่อ สิ่งที่เริ่มไว้จะไม่หายไป</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>คุณต้องมีโทเค็น ผู้ดูแลแอปของคุณให้โทเค็นได้</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>ต้องใช้ข้อมูลสามอย่าง ซึ่งขอได้จากผู้ดูแลแอปของคุณ</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>เซิร์ฟเวอร์(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>คีย์ไคลเอ็นต์(&amp;K)</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>ดูได้ในหน้าแอปของคุณในแดชบอร์ด IMKIT คีย์นี้ไม่เป็นความลับ</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>โทเค็น(&amp;T)</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>แบ็กเอนด์ของแอปออกให้สำหรับผู้ใช้ของคุณ โทเค็นเป็นความลับและมีวันหมดอายุ มักหมดอายุหลังจากเจ็ดวัน</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>แสดงโทเค็น</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>เชื่อมต่อโดยไม่เข้ารหัส(&amp;W)</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>ลงชื่อเข้าใช้ค้างไว้(&amp;I)</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>ที่นี่ไม่มีพวงกุญแจ การลงชื่อเข้าใช้จะคงอยู่จนกว่าจะปิดโปรแกรม</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>โทเค็นจะเก็บไว้ในพวงกุญแจของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>กำลังตรวจสอบกับเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>บัญชีนี้เปิดอยู่ในหน้าต่างอื่น</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>ลงชื่อเข้าใช้เป็น %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่ได้เก็บโทเค็นของบัญชีนี้ โปรดป้อนโทเค็นเพื่อดูรายการ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>บล็อกไว้ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>ตรงกัน %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>เลือกไว้ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>กำลังเลิกบล็อก %Ln คน…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>ไม่ได้แสดงการบล็อกบัญชีที่ถูกลบ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>กำลังอัปเดต…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>อัปเดตล่าสุด: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>เมื่อสักครู่</translation>
    </message>
</context>
</TS>
