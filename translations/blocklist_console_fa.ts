<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>دربارهٔ %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>ببینید چه کسانی را در گفتگوی IMKIT مسدود کرده‌اید و انسداد آن‌ها را رفع کنید.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>نرم‌افزار آزاد با پروانهٔ MIT. ساخته‌شده با Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>BlockButtonAccessible</name>
    <message>
        <source>Unblock %1</source>
        <extracomment>Name of a row’s button for screen readers; %1 is a person.</extracomment>
        <translation>رفع انسداد %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>در حال رفع انسداد…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع انسداد</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>کاربران مسدودشده</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>پیشرفت رفع انسداد</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>پیشرفت مسدودسازی دوباره</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>مکث شد.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>سرور می‌خواهد درخواست‌ها آهسته‌تر فرستاده شوند. در حال تلاش دوباره.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>سرور می‌خواهد درخواست‌ها آهسته‌تر فرستاده شوند. تلاش دوباره تا %1 دیگر.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>آفلاین. با برقراری دوبارهٔ اتصال، کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>نشست شما منقضی شده است. پس از ورود دوباره، کار ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>در حال مقایسهٔ نتیجه با فهرست سرور…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>در حال رفع انسداد %Ln نفر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>در حال مسدودسازی دوبارهٔ %Ln نفر…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 از %2 · %Ln ناموفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 از %2 · %3 در ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 از %2 · %3 در ثانیه · %Ln ناموفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 از %2 · %3 در ثانیه · %4 مانده</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 از %2 · %3 در ثانیه · %4 مانده · %Ln ناموفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>سپس مسدودسازی دوبارهٔ %Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>سپس رفع انسداد %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>تاریخچه را نمی‌توان در این رایانه ذخیره کرد. وقتی ذخیره ممکن شود، کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>انسداد %Ln نفر رفع شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>%Ln نفر دوباره مسدود شدند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>انسداد %Ln نفر از پیش رفع شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>%Ln نفر از پیش مسدود بودند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>رفع انسداد %Ln نفر انجام نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>مسدودسازی دوبارهٔ %Ln نفر انجام نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>برای %Ln نفر چیزی فرستاده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>فهرست سرور دربارهٔ %Ln نفر با نتیجه هم‌خوان نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>فهرست دوباره خوانده نشد؛ به همین دلیل این نتیجه با آن مقایسه نشد.</translation>
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
            <numerusform>مسدود در فهرست سرور (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>بدون انسداد در فهرست سرور (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>فرستاده‌نشده (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>نتیجهٔ رفع انسداد</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>نتیجهٔ مسدودسازی دوباره</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>رفع انسداد برخی افراد انجام نشد</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>مسدودسازی دوبارهٔ برخی افراد انجام نشد</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>رفع انسداد متوقف شد</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>مسدودسازی دوباره متوقف شد</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>فهرست سرور با نتیجه هم‌خوان نیست</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>انسداد همه رفع شد</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>همه دوباره مسدود شدند</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>افراد بر اساس نتیجه</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>تلاش دوباره برای ناموفق‌ها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به‌صورت CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>ذخیرهٔ نتیجه</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>فایل‌های CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>رفع انسداد.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>فایل ذخیره نشد. جای دیگری را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>سرور زمان مسدودسازی را از هم‌اکنون حساب می‌کند.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>بارگیری فهرست مسدودشده‌های شما انجام نشد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>%Ln ممنوعیت ورود لغو شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>انسداد %Ln نفر رفع شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>%1 دوباره می‌تواند به شما پیام بدهد.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>%1 می‌تواند به اتاق بازگردد.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>%1 می‌تواند به اتاق «%2» بازگردد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>انسداد %Ln نفر از پیش رفع شده بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>ممنوعیت ورود %1 از پیش لغو شده بود.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>انسداد %1 از پیش رفع شده بود.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>انسداد %Ln نفر رفع شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>انسداد %1 رفع شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>%Ln نفر دوباره مسدود شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>ورود %1 به اتاق دوباره ممنوع شد.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>%1 دوباره مسدود شد.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>لغو ممنوعیت ورود %1 انجام نشد</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>رفع انسداد %1 انجام نشد</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>رفع انسداد %Ln نفر انجام نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>ممنوع کردن دوبارهٔ ورود %1 انجام نشد</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>مسدودسازی دوبارهٔ %1 انجام نشد</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>مسدودسازی دوبارهٔ %Ln نفر انجام نشد</numerusform>
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
            <numerusform>%Ln نفر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>چیزی فرستاده نشد</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>تاریخچه را نسخهٔ تازه‌تری از این برنامه نوشته است؛ به همین دلیل نمی‌توان چیزی به آن افزود.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>از نسخهٔ تازه‌تر استفاده کنید یا انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>درخواست شما در این رایانه ذخیره نشد؛ به همین دلیل اگر برنامه ناگهان بسته می‌شد، از دست می‌رفت.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>روی دیسک جا باز کنید و دوباره تلاش کنید یا انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>انسداد %Ln نفر رفع شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>امکان فرستادن پیام خصوصی به شما دوباره برقرار می‌شود. اتاق‌های گروهی، اتاق‌های دیگر و پیام‌های گذشته تغییری نمی‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>%Ln ممنوعیت ورود لغو شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>امکان بازگشت به اتاق‌ها دوباره برقرار می‌شود. پیام‌های خصوصی و پیام‌های گذشته تغییری نمی‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>%Ln انسداد و ممنوعیت ورود برداشته شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>%Ln نفر دوباره می‌توانند به شما پیام خصوصی بفرستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>%Ln نفر می‌توانند به اتاق بازگردند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>%Ln نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>برنامهٔ دیگری از تاریخچه استفاده می‌کند؛ به همین دلیل درخواست شما ذخیره نشد و اگر این برنامه ناگهان بسته می‌شد، از دست می‌رفت.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>آن برنامه را ببندید و دوباره تلاش کنید یا انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>پاک کردن تاریخچه</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>تاریخچه پاک شود؟</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>موارد برای همیشه از این رایانه حذف می‌شوند. این کار کسی را مسدود نمی‌کند و انسداد کسی را رفع نمی‌کند. موارد ناتمام می‌مانند.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>چه چیزی پاک شود</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>قدیمی‌تر از ۳۰ روز</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>قدیمی‌تر از یک سال</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>کار در جریان است. بسته شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>کار %Ln نفر هنوز به پایان نرسیده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>آنچه انجام شده سر جایش می‌ماند. اگر متوقف کنید، چیز دیگری فرستاده نمی‌شود و در اجرای بعدی می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>تکمیل در پس‌زمینه</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>توقف و ادامه در دفعهٔ بعد</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>باز بماند</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>کار در جریان است. از حساب خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>آنچه انجام شده سر جایش می‌ماند. اگر از حساب خارج شوید، چیز دیگری فرستاده نمی‌شود و در ورود بعدی می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>توقف و خروج از حساب</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>خارج نشدن</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>گزینه‌های موجود را با «%1 --help» ببینید.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>ببینید چه کسانی را در گفتگوی IMKIT مسدود کرده‌اید و انسداد آن‌ها را رفع کنید.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>هیچ گزینه‌ای الزامی نیست. متغیرهای محیطی IMKIT_SERVER_URL، IMKIT_CLIENT_KEY و IMKIT_TOKEN همین کار را می‌کنند؛ گزینه بر متغیر خود مقدم است. اگر سرور، کلید کلاینت و توکن داده شوند، برنامه بی‌درنگ وارد می‌شود و هیچ‌یک را ذخیره نمی‌کند.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>نشانی سرور IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>کلید کلاینت برنامهٔ گفتگو.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>فایلی که سطر اول آن توکن شماست؛ «-» آن را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>زبان و منطقه، برای نمونه ja یا zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>آزمودن برنامه با سرور نمایشی درونی.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>شمار افراد مسدود در حالت نمایشی (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>نمایش این راهنما.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>نمایش نسخه.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>توکن را نمی‌توان به‌صورت آرگومان داد، چون هر برنامه‌ای می‌تواند آن را بخواند. از --token-file یا متغیر IMKIT_TOKEN استفاده کنید.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>این نسخه سرور نمایشی ندارد.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>گزینهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>فقط گزینه پذیرفته می‌شود و یکی از آرگومان‌ها گزینه نیست.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>مقدار %1 نشانی سرور نیست. نشانی با ⁦https://⁩ آغاز می‌شود و نام کاربری، «?» و «#» ندارد، برای نمونه %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>این برنامه فقط با %2 کار می‌کند: %1 نمی‌تواند سرور دیگری را نام ببرد.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>مقدار %1 کلید کلاینت نیست: کلید باید از حرف، رقم و نشانه باشد، بدون فاصله و حداکثر %L2 نویسه.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>این برنامه کلید کلاینت خودش را دارد: نمی‌توان %1 را داد.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>%1: فایل خوانده نمی‌شود یا فایل معمولی نیست.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>%1: سطر اول برای توکن بیش از اندازه بلند است (بیش از %L2 بایت).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>%1: سطر اول خالی است؛ توکن باید در این سطر باشد.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>در %1 توکنی نیست: توکن باید از حرف، رقم و نشانه باشد، بدون فاصله و حداکثر %L2 نویسه.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>مقدار --locale باید یک زبان باشد، مانند ja یا zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>نسخهٔ نمایشی سرور و ورود خودش را دارد: %1 را نمی‌توان همراه آن به کار برد.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>مقدار --demo-size باید عددی از ۰ تا %L1 باشد.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>گزینهٔ --demo-size فقط همراه با --demo کاربرد دارد.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>برنامه در حال اجراست: پنجرهٔ آن نشان داده می‌شود و آنچه اینجا داده شده به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>برنامه در حال اجراست، اما پاسخ نمی‌دهد. نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>سرور نمایشی روی این رایانه درگاه آزادی پیدا نکرد.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>رفع انسداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>کپی جزئیات</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ورود…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>سرور در دسترس نیست.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>اتصال خود را بررسی کنید.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>سرور در دسترس نیست</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>پاسخ سرور بیش از اندازه طول کشید.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>اندکی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>بررسی می‌کنیم که انجام شده است یا نه.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>پاسخ به‌موقع نرسید</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>پیش از پاسخ سرور متوقف شد.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>هر زمان که بخواهید می‌توانید دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>نشست شما منقضی شده است.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>برای ادامه دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>نشست منقضی شده</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>سرور این کلید کلاینت را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>با کلید کلاینت برنامهٔ خود دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>کلید کلاینت ناشناخته</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>فقط مالک اتاق می‌تواند این ممنوعیت ورود را لغو کند.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>از مالک اتاق بخواهید آن را لغو کند.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>حساب شما اجازهٔ این کار را در اینجا ندارد.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>از گردانندهٔ برنامهٔ خود بپرسید.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>بدون اجازه</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>این ممنوعیت ورود از پیش لغو شده بود.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>انسداد این کاربر از پیش رفع شده بود.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>انسداد از پیش رفع شده</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>ورود این کاربر به اتاق از پیش ممنوع است.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>این کاربر از پیش مسدود است.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>از پیش مسدود</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>این حساب یا این اتاق دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>این حساب دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>سرور آنچه را درخواست شد نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>بررسی کنید که نشانی سرور کامل باشد.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>سرور شناسهٔ این کاربر را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>به گردانندهٔ برنامهٔ خود خبر دهید؛ جزئیات به او کمک می‌کند.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>شناسه پذیرفته نشد</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>سرور نپذیرفت.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>پاسخ سرور در جزئیات آمده است.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>سرور نپذیرفت</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>سرور می‌خواهد درخواست‌ها آهسته‌تر فرستاده شوند.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>مدتی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>درخواست‌های بیش از اندازه</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>سرور دچار مشکل است.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>مشکل سرور</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>سرور به جای دیگری هدایت کرد. چیزی به آنجا فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>سرور به %1 منتقل شده است. چیزی به آنجا فرستاده نشد.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>اگر درست است، با نشانی جدید وارد شوید.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>سرور منتقل شده است</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>این پاسخ، پاسخ یک سرور IMKIT نبود.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>بررسی کنید که نشانی سرور درست باشد و صفحهٔ دیگری به جای آن پاسخ ندهد.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>پاسخ خواندنی نیست</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>پاسخ سرور بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>پاسخ بیش از اندازه بزرگ</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>این اتصال امن نیست: گواهی سرور معتبر نیست.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>چیزی فرستاده نشد. تاریخ این رایانه را بررسی کنید یا به گردانندهٔ برنامهٔ خود خبر دهید.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>اتصال امن نیست</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV برای صفحه‌گسترده (%1)</translation>
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
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>علت</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدودسازی</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع انسداد</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>ممنوعیت ورود به اتاق</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>لغو ممنوعیت ورود به اتاق</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>ممنوعیت ورود به «%1»</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>لغو ممنوعیت ورود به «%1»</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>از پیش مسدود</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>انسداد از پیش رفع شده</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده‌نشده</translation>
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
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>جستجوی نام، شناسه یا اتاق</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>جستجو در تاریخچه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>همهٔ روزها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بازهٔ دلخواه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>همهٔ نتیجه‌ها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>بدون نیاز به تغییر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>مسدودسازی دوباره</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>برون‌بری موارد انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>پاک کردن تاریخچه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>%Ln مورد یافت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>موردی یافت نشد.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>برون‌بری همهٔ یافته‌ها…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>برون‌بری همه…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>فقط موارد انجام‌شده با هم در %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>فقط موارد انجام‌شده با هم</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>برون‌بری تاریخچه</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>در حال برون‌بری: تاکنون %Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>%Ln مورد برون‌بری شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>تاریخچه پاک شد.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>پاک کردن تاریخچه انجام نشد.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>انتخاب فایل شناسه‌ها</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>فهرست‌های شناسه (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>فایل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>بیش از اندازه بزرگ است. حداکثر %1 خوانده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>%Ln نفر در فهرست شما هستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>%Ln شناسه در فهرست شما نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>%Ln سطر خوانده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>فقط %Ln شناسهٔ نخست برداشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>رفع انسداد %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع انسداد</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>رفع انسداد از فایل یا بریده‌دان</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>می‌خواهید انسداد چه کسانی را رفع کنید؟</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>از فهرستی با یک شناسه در هر سطر یا فایل CSV با ستون شناسه استفاده کنید. پیش از فرستادن هر چیزی می‌بینید چه کسانی در آن هستند.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>استفاده از بریده‌دان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>افراد برای رفع انسداد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>%Ln سطر شناسه‌ای پیشین را تکرار می‌کنند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>برون‌بری فهرست</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه‌سازی</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع انسداد</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>ردیف‌های فشرده</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ورود…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>راهنمای آنلاین</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>سیاست حریم خصوصی</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>دربارهٔ %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>رفع انسداد از فایل یا بریده‌دان…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>برون‌بری فهرست…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر اساس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>زبان سیستم</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>تصویرهای نمایه</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>از همه</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>فقط از سرور</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>جدیدترین</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخرین بازدید</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>مرتب‌سازی:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>نوار ابزار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>جستجوی نام، شناسه یا اتاق</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>این اتصال رمزگذاری نشده است: دیگران می‌توانند توکن شما و کارهایتان در اینجا را بخوانند.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>در حال بارگیری فهرست مسدودشده‌های شما…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>%Ln انسداد مربوط به حساب‌های حذف‌شده نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>شما کسی را مسدود نکرده‌اید.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>کسی مطابق «%1» یافت نشد.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>نشست شما منقضی شده است.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>برای دیدن فهرست مسدودشده‌های خود وارد شوید.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>بارگیری فهرست مسدودشده‌های شما انجام نشد.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 در دسترس نیست.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>%1, %2@%3</source>
        <extracomment>Window title. %1: the name of the program, %2: a person, %3: the name of a server</extracomment>
        <translation>%1، %2@%3</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title while bulk work runs. %1: how many are left; %2: the title without it</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>انتخاب هر %Ln مورد مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 تلاش دوباره تا %Ln ثانیهٔ دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>فهرست به‌روز نشد. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>توکن شما در دسته‌کلید ذخیره نشد: ورود شما تا بسته شدن برنامه برقرار می‌ماند.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>از حساب خود خارج شده‌اید، اما شاید توکن هنوز در دسته‌کلید باشد. قفل دسته‌کلید را باز کنید و توکن را از آنجا بردارید.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>کار ادامه دارد، اما تاریخچه در این رایانه ذخیره نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln ردیف برون‌بری شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>تاریخچه آسیب دیده بود. آن تاریخچه در %1 کنار گذاشته شد و تاریخچهٔ تازه‌ای آغاز شد.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>تاریخچه را نسخهٔ تازه‌تری از این برنامه نوشته است. می‌توانید آن را بخوانید و انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>تاریخچه را نمی‌توان در این رایانه ذخیره کرد. می‌توانید انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>ورود با حساب دیگر…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>باز کردن در پنجرهٔ تازه</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>کار حساب %1 در پنجرهٔ خودش ادامه دارد؛ پس این حساب در پنجرهٔ دیگری باز شد.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>این رایانه توکنی برای این حساب نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>شاید توکن پیشین هنوز در دسته‌کلید باشد. قفل دسته‌کلید را باز کنید و توکن را از آنجا بردارید.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>این کار در تاریخچه ذخیره نشد.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>افرادی که در گفتگو مسدود می‌کنید اینجا نمایش داده می‌شوند.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>جستجو در نام‌ها، شناسه‌ها و اتاق‌ها انجام می‌شود.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>دوباره وارد شوید تا کارهای در انتظار ادامه یابند.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>فهرست از سرور گفتگوی شما خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>برنامهٔ دیگری از تاریخچه استفاده می‌کند؛ به همین دلیل نمی‌توان چیزی در آن ذخیره کرد. آن برنامه را ببندید یا انسداد افراد را یکی‌یکی رفع کنید.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>حساب برداشته شد، اما تاریخچهٔ آن حذف نشد. شاید برنامهٔ دیگری از آن استفاده می‌کند.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>بستن این اعلان</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>کار ناتمام</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>برنامه هنگام تغییر وضعیت انسداد %Ln نفر بسته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>%Ln تغییر انجام شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>%Ln تغییر انجام نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>نتیجهٔ %Ln تغییر هنوز روشن نیست: فهرست در حال خوانده شدن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>کاری باقی نمانده است.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>می‌توانید از همان‌جا ادامه دهید یا این افراد را به همین حال بگذارید.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>به همین حال بماند</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>افراد باقی‌مانده</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>برای رفع انسداد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>برای مسدودسازی دوباره: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>برداشتن حساب</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>حساب %1 برداشته شود؟</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>توکن و آخرین فهرست شناخته‌شده از این رایانه حذف می‌شوند. تاریخچه می‌تواند برای ورود بعدی بماند یا برای همیشه حذف شود.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>برداشتن و نگه‌داشتن تاریخچه</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>برداشتن و حذف تاریخچه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
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
        <translation>اتاق «%1»</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>پیام‌های خصوصی</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>%1 مسدود شد</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>آخرین بازدید %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. در حال رفع انسداد</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. ناموفق: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>شناسه: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>اتاق: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>زمان مسدودسازی: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>آخرین بازدید: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>رفع انسداد انجام نشد: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1، ممنوعیت ورود به اتاق %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1، %2 ممنوعیت ورود به اتاق %3</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1، مسدود، پیام‌های خصوصی</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1، %2 مسدود شد، پیام‌های خصوصی</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>تصویرهای نمایه</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>هر کس جای نگه‌داری تصویر نمایهٔ خود را انتخاب می‌کند. گردانندهٔ آنجا می‌تواند ببیند که شما آن را بار می‌کنید.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>محو کردن نام‌ها و تصویرهای نمایه تا زمان اشاره یا تمرکز روی آن‌ها</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>فهرست و تاریخچه</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>تازه‌سازی فهرست</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>درخواست‌های هم‌زمان</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>برای رفع انسداد افراد زیاد. شمار کمتر برای اتصال کند مناسب‌تر است.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>نگه‌داری تاریخچه</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>از این رایانه، موارد قدیمی‌تر حذف می‌شوند.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>تنظیمات را نمی‌توان در اینجا ذخیره کرد: تا بسته شدن برنامه برقرار می‌مانند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>زبان سیستم</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>راحت</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>از همه</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>فقط از سرور</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>فقط به درخواست شما</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>هر %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>برای %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>هیچ حسابی در این رایانه شناخته نیست.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>ورود با حساب دیگر…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: توکن در دسته‌کلید نگه‌داری می‌شود</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: توکنی نگه‌داری نمی‌شود</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>برداشتن حساب یعنی خروج از آن: توکن و آخرین فهرست شناخته‌شدهٔ آن از این رایانه حذف می‌شوند. شما انتخاب می‌کنید که تاریخچه‌اش بماند یا نه.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>اتصال به %1 برقرار خواهد شد</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>هر کسی میان شما و %1 می‌تواند توکن شما را بخواند و به نام شما عمل کند.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>در صفحهٔ برنامهٔ شما در داشبورد IMKIT آمده است، برای نمونه %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استفاده از %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>نشانی سرور را وارد کنید.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>نشانی باید با ⁦https://⁩ آغاز شود.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>نشانی نام سرور ندارد.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>نشانی نباید نام کاربری یا گذرواژه داشته باشد.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>نشانی نباید «?» یا «#» داشته باشد.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>این یک نشانی نیست.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>این اتصال رمزگذاری نشده است. از ⁦https://⁩ استفاده کنید یا در پایین اجازه دهید.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>کلید کلاینت را وارد کنید.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>کلید کلاینت فقط از حرف، رقم و نشانه است، بدون فاصله و حداکثر %L1 نویسه.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>توکن خود را وارد کنید.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>توکن فقط از حرف، رقم و نشانه است، بدون فاصله و حداکثر %L1 نویسه.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>ورود انجام نشد.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>سرور این توکن را نمی‌پذیرد. شاید منقضی شده باشد: توکن تازه‌ای بگیرید.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>سرور این کلید کلاینت را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>نشست شما منقضی شده است</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>ورود به برنامهٔ شما</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>برای ادامه، توکن تازه‌ای وارد کنید. کارهایی که آغاز کرده‌اید از دست نمی‌روند.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>به یک توکن نیاز دارید؛ گردانندهٔ برنامهٔ شما می‌تواند آن را بدهد.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>سه چیز لازم است؛ گردانندهٔ برنامهٔ شما می‌تواند آن‌ها را در اختیارتان بگذارد.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>کلید کلاینت</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>در صفحهٔ برنامهٔ شما در داشبورد IMKIT آمده است. محرمانه نیست.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>بک‌اند برنامهٔ شما آن را برای کاربر شما صادر می‌کند. محرمانه است و اغلب پس از هفت روز منقضی می‌شود.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>نمایش توکن</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>اتصال بدون رمزگذاری</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>ورود من برقرار بماند</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>در اینجا دسته‌کلیدی نیست: ورود شما تا بسته شدن برنامه برقرار می‌ماند.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>توکن در دسته‌کلید این رایانه نگه‌داری می‌شود.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>در حال بررسی با سرور…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>این حساب در پنجرهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>ورود با حساب %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>این رایانه توکنی برای این حساب نگه نمی‌دارد. برای دیدن فهرست، توکنی وارد کنید.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln مسدود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln مورد مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>در حال رفع انسداد %Ln نفر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>%Ln انسداد مربوط به حساب‌های حذف‌شده نشان داده نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>در حال به‌روزرسانی…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>در حال بارگیری…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>%1 به‌روز شد</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>لحظاتی پیش</translation>
    </message>
</context>
</TS>
