<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BulkProgress:one</name>
    <message>
        <source>Unblocking %Ln people…</source>
        <translation>در حال رفع انسداد %Ln نفر…</translation>
    </message>
    <message>
        <source>Blocking %Ln people again…</source>
        <translation>در حال مسدودسازی دوبارهٔ %Ln نفر…</translation>
    </message>
    <message>
        <source>%1 of %2 · %Ln failed</source>
        <translation>%1 از %2 · %Ln ناموفق</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <translation>%1 از %2 · %3 در ثانیه · %Ln ناموفق</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <translation>%1 از %2 · %3 در ثانیه · %4 مانده · %Ln ناموفق</translation>
    </message>
    <message>
        <source>then blocking %Ln people again</source>
        <translation>سپس مسدودسازی دوبارهٔ %Ln نفر</translation>
    </message>
    <message>
        <source>then unblocking %Ln people</source>
        <translation>سپس رفع انسداد %Ln نفر</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog:one</name>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>انسداد %Ln نفر رفع شد.</translation>
    </message>
    <message>
        <source>%Ln people were blocked again.</source>
        <translation>%Ln نفر دوباره مسدود شد.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>انسداد %Ln نفر از پیش رفع شده بود.</translation>
    </message>
    <message>
        <source>%Ln people were already blocked.</source>
        <translation>%Ln نفر از پیش مسدود بود.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>رفع انسداد %Ln نفر انجام نشد.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>مسدودسازی دوبارهٔ %Ln نفر انجام نشد.</translation>
    </message>
    <message>
        <source>Nothing was sent for %Ln people.</source>
        <translation>برای %Ln نفر چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s list says something else about %Ln people.</source>
        <translation>فهرست سرور دربارهٔ %Ln نفر با نتیجه هم‌خوان نیست.</translation>
    </message>
    <message>
        <source>%1 (%Ln)</source>
        <translation>%1 (%Ln)</translation>
    </message>
    <message>
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>مسدود در فهرست سرور (%Ln)</translation>
    </message>
    <message>
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>بدون انسداد در فهرست سرور (%Ln)</translation>
    </message>
    <message>
        <source>Not sent (%Ln)</source>
        <translation>فرستاده‌نشده (%Ln)</translation>
    </message>
</context>
<context>
    <name>ChangeText:one</name>
    <message>
        <source>%Ln ban(s) were lifted.</source>
        <translation>%Ln ممنوعیت ورود لغو شد.</translation>
    </message>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>انسداد %Ln نفر رفع شد.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>انسداد %Ln نفر از پیش رفع شده بود.</translation>
    </message>
    <message>
        <source>Unblocked %Ln people</source>
        <translation>انسداد %Ln نفر رفع شد</translation>
    </message>
    <message>
        <source>%Ln people are blocked again.</source>
        <translation>%Ln نفر دوباره مسدود شد.</translation>
    </message>
    <message>
        <source>Couldn’t unblock %Ln people</source>
        <translation>رفع انسداد %Ln نفر انجام نشد</translation>
    </message>
    <message>
        <source>Couldn’t block %Ln people again</source>
        <translation>مسدودسازی دوبارهٔ %Ln نفر انجام نشد</translation>
    </message>
    <message>
        <source>%Ln people: %1</source>
        <translation>%Ln نفر: %1</translation>
    </message>
    <message>
        <source>Unblock %Ln people?</source>
        <translation>انسداد %Ln نفر رفع شود؟</translation>
    </message>
    <message>
        <source>Lift %Ln ban(s)?</source>
        <translation>%Ln ممنوعیت ورود لغو شود؟</translation>
    </message>
    <message>
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>%Ln انسداد یا ممنوعیت ورود برداشته شود؟</translation>
    </message>
    <message>
        <source>%Ln people can send you direct messages again.</source>
        <translation>%Ln نفر دوباره می‌تواند به شما پیام خصوصی بفرستد.</translation>
    </message>
    <message>
        <source>%Ln people can come back to the room.</source>
        <translation>%Ln نفر می‌تواند به اتاق بازگردد.</translation>
    </message>
    <message>
        <source>%Ln others</source>
        <translation>%Ln نفر دیگر</translation>
    </message>
</context>
<context>
    <name>CloseQuestion:one</name>
    <message>
        <source>%Ln people are not settled yet.</source>
        <translation>کار %Ln نفر هنوز به پایان نرسیده است.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow:one</name>
    <message>
        <source>%Ln entries found</source>
        <translation>%Ln مورد یافت شد</translation>
    </message>
    <message>
        <source>%Ln entries</source>
        <translation>%Ln مورد</translation>
    </message>
    <message>
        <source>Exporting: %Ln entries so far</source>
        <translation>در حال برون‌بری: تاکنون %Ln مورد</translation>
    </message>
    <message>
        <source>%Ln entries exported.</source>
        <translation>%Ln مورد برون‌بری شد.</translation>
    </message>
</context>
<context>
    <name>ImportDialog:one</name>
    <message>
        <source>%Ln people are in your list.</source>
        <translation>%Ln نفر در فهرست شماست.</translation>
    </message>
    <message>
        <source>%Ln ids are not in your list.</source>
        <translation>%Ln شناسه در فهرست شما نیست.</translation>
    </message>
    <message>
        <source>%Ln lines can’t be read.</source>
        <translation>%Ln سطر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Only the first %Ln ids were taken.</source>
        <translation>فقط %Ln شناسهٔ نخست برداشته شد.</translation>
    </message>
    <message>
        <source>Unblock %Ln people</source>
        <translation>رفع انسداد %Ln نفر</translation>
    </message>
    <message>
        <source>%Ln lines repeat an earlier id.</source>
        <translation>%Ln سطر شناسه‌ای پیشین را تکرار می‌کند.</translation>
    </message>
</context>
<context>
    <name>MainWindow:one</name>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>%Ln انسداد مربوط به یک حساب حذف‌شده نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Select all %Ln that match</source>
        <translation>انتخاب %Ln مورد مطابق</translation>
    </message>
    <message>
        <source>%1 Trying again in %Ln s.</source>
        <translation>%1 تلاش دوباره تا %Ln ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>%Ln row(s) exported.</source>
        <translation>%Ln ردیف برون‌بری شد.</translation>
    </message>
</context>
<context>
    <name>PeopleList:one</name>
    <message>
        <source>… and %Ln more</source>
        <translation>… و %Ln نفر دیگر</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog:one</name>
    <message>
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>برنامه هنگام تغییر وضعیت انسداد %Ln نفر بسته شد.</translation>
    </message>
    <message>
        <source>%Ln changes were made.</source>
        <translation>%Ln تغییر انجام شد.</translation>
    </message>
    <message>
        <source>%Ln changes were not made.</source>
        <translation>%Ln تغییر انجام نشد.</translation>
    </message>
    <message>
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>نتیجهٔ %Ln تغییر هنوز روشن نیست: فهرست در حال خوانده شدن است.</translation>
    </message>
    <message>
        <source>To unblock: %Ln</source>
        <translation>برای رفع انسداد: %Ln</translation>
    </message>
    <message>
        <source>To block again: %Ln</source>
        <translation>برای مسدودسازی دوباره: %Ln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow:one</name>
    <message>
        <source>Every %Ln minutes</source>
        <translation>هر %Ln دقیقه</translation>
    </message>
    <message>
        <source>For %Ln days</source>
        <translation>برای %Ln روز</translation>
    </message>
</context>
<context>
    <name>StatusLine:one</name>
    <message>
        <source>%Ln blocked</source>
        <translation>%Ln مسدود</translation>
    </message>
    <message>
        <source>%Ln match(es)</source>
        <translation>%Ln مورد مطابق</translation>
    </message>
    <message>
        <source>%Ln selected</source>
        <translation>%Ln انتخاب‌شده</translation>
    </message>
    <message>
        <source>unblocking %Ln…</source>
        <translation>در حال رفع انسداد %Ln نفر…</translation>
    </message>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>%Ln انسداد مربوط به یک حساب حذف‌شده نشان داده نمی‌شود</translation>
    </message>
</context>
</TS>
