<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>عرض من حظرتهم في دردشة IMKIT وإلغاء حظرهم.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>برنامج حر بموجب رخصة MIT. طُوّر باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>إلغاء حظر %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>جارٍ إلغاء الحظر…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>المستخدمون المحظورون</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>تقدّم إلغاء الحظر</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>تقدّم إعادة الحظر</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>العمل متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>يطلب الخادم التمهّل. جارٍ إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>يطلب الخادم التمهّل. ستُعاد المحاولة خلال %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>لا يوجد اتصال. يُستأنف العمل تلقائيًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>انتهت صلاحية تسجيل الدخول. يُستأنف العمل بعد تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>جارٍ مطابقة النتيجة مع قائمة الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>جارٍ إلغاء الحظر…</numerusform>
            <numerusform>جارٍ إلغاء حظر مستخدم واحد…</numerusform>
            <numerusform>جارٍ إلغاء حظر مستخدمين اثنين…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدمين…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدمًا…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدم…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>جارٍ إعادة الحظر…</numerusform>
            <numerusform>جارٍ إعادة حظر مستخدم واحد…</numerusform>
            <numerusform>جارٍ إعادة حظر مستخدمين اثنين…</numerusform>
            <numerusform>جارٍ إعادة حظر %Ln مستخدمين…</numerusform>
            <numerusform>جارٍ إعادة حظر %Ln مستخدمًا…</numerusform>
            <numerusform>جارٍ إعادة حظر %Ln مستخدم…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 من %2 · بلا إخفاق</numerusform>
            <numerusform>%1 من %2 · إخفاق واحد</numerusform>
            <numerusform>%1 من %2 · إخفاقان</numerusform>
            <numerusform>%1 من %2 · %Ln إخفاقات</numerusform>
            <numerusform>%1 من %2 · %Ln إخفاقًا</numerusform>
            <numerusform>%1 من %2 · %Ln إخفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 من %2 · %3 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 من %2 · %3 في الثانية · بلا إخفاق</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · إخفاق واحد</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · إخفاقان</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · %Ln إخفاقات</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · %Ln إخفاقًا</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · %Ln إخفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 من %2 · %3 في الثانية · المتبقي %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · بلا إخفاق</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · إخفاق واحد</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · إخفاقان</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · %Ln إخفاقات</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · %Ln إخفاقًا</numerusform>
            <numerusform>%1 من %2 · %3 في الثانية · المتبقي %4 · %Ln إخفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>ثم إعادة الحظر</numerusform>
            <numerusform>ثم إعادة حظر مستخدم واحد</numerusform>
            <numerusform>ثم إعادة حظر مستخدمين اثنين</numerusform>
            <numerusform>ثم إعادة حظر %Ln مستخدمين</numerusform>
            <numerusform>ثم إعادة حظر %Ln مستخدمًا</numerusform>
            <numerusform>ثم إعادة حظر %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>ثم إلغاء الحظر</numerusform>
            <numerusform>ثم إلغاء حظر مستخدم واحد</numerusform>
            <numerusform>ثم إلغاء حظر مستخدمين اثنين</numerusform>
            <numerusform>ثم إلغاء حظر %Ln مستخدمين</numerusform>
            <numerusform>ثم إلغاء حظر %Ln مستخدمًا</numerusform>
            <numerusform>ثم إلغاء حظر %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>لا يمكن حفظ السجل على هذا الكمبيوتر. يُستأنف العمل تلقائيًا عندما يصبح الحفظ ممكنًا.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>لم يُلغَ حظر أي مستخدم.</numerusform>
            <numerusform>أُلغي حظر مستخدم واحد.</numerusform>
            <numerusform>أُلغي حظر مستخدمين اثنين.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمين.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمًا.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>لم يُعَد حظر أي مستخدم.</numerusform>
            <numerusform>أُعيد حظر مستخدم واحد.</numerusform>
            <numerusform>أُعيد حظر مستخدمين اثنين.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدمين.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدمًا.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>لم يكن حظر أي مستخدم مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدم واحد مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدمين اثنين مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمين مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمًا مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدم مُلغى مسبقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>لم يكن حظر أي مستخدم قائمًا مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدم واحد قائمًا مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدمين اثنين قائمًا مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمين قائمًا مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمًا قائمًا مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدم قائمًا مسبقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>لم يتعذّر إلغاء حظر أي مستخدم.</numerusform>
            <numerusform>تعذّر إلغاء حظر مستخدم واحد.</numerusform>
            <numerusform>تعذّر إلغاء حظر مستخدمين اثنين.</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدمين.</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدمًا.</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>لم تتعذّر إعادة حظر أي مستخدم.</numerusform>
            <numerusform>تعذّرت إعادة حظر مستخدم واحد.</numerusform>
            <numerusform>تعذّرت إعادة حظر مستخدمين اثنين.</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدمين.</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدمًا.</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>أُرسلت جميع الطلبات.</numerusform>
            <numerusform>لم يُرسل شيء بشأن مستخدم واحد.</numerusform>
            <numerusform>لم يُرسل شيء بشأن مستخدمين اثنين.</numerusform>
            <numerusform>لم يُرسل شيء بشأن %Ln مستخدمين.</numerusform>
            <numerusform>لم يُرسل شيء بشأن %Ln مستخدمًا.</numerusform>
            <numerusform>لم يُرسل شيء بشأن %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>قائمة الخادم تطابق النتيجة.</numerusform>
            <numerusform>قائمة الخادم تخالف النتيجة بشأن مستخدم واحد.</numerusform>
            <numerusform>قائمة الخادم تخالف النتيجة بشأن مستخدمين اثنين.</numerusform>
            <numerusform>قائمة الخادم تخالف النتيجة بشأن %Ln مستخدمين.</numerusform>
            <numerusform>قائمة الخادم تخالف النتيجة بشأن %Ln مستخدمًا.</numerusform>
            <numerusform>قائمة الخادم تخالف النتيجة بشأن %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>تعذّرت قراءة القائمة من جديد، ولذلك لم تُطابَق هذه النتيجة معها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>الحظر قائم بحسب قائمة الخادم (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
            <numerusform>لا حظر بحسب قائمة الخادم (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>لم يُرسل (%Ln)</numerusform>
            <numerusform>لم يُرسل (%Ln)</numerusform>
            <numerusform>لم يُرسل (%Ln)</numerusform>
            <numerusform>لم يُرسل (%Ln)</numerusform>
            <numerusform>لم يُرسل (%Ln)</numerusform>
            <numerusform>لم يُرسل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>نتيجة إلغاء الحظر</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>نتيجة إعادة الحظر</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>تعذّر إلغاء حظر بعض المستخدمين</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>تعذّرت إعادة حظر بعض المستخدمين</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>أُوقف إلغاء الحظر</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>أُوقفت إعادة الحظر</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>قائمة الخادم تخالف النتيجة</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>أُلغي حظر الجميع</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>أُعيد حظر الجميع</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>المستخدمون بحسب النتيجة</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة ما تعذّر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بتنسيق CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>إلغاء الحظر.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>تعذّر حفظ الملف. يُرجى اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>يحتسب الخادم الحظر ابتداءً من الآن.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>تعذّر تحميل قائمة الحظر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>لم تُرفع أي حالة منع.</numerusform>
            <numerusform>رُفعت حالة منع واحدة.</numerusform>
            <numerusform>رُفعت حالتا منع.</numerusform>
            <numerusform>رُفعت %Ln حالات منع.</numerusform>
            <numerusform>رُفعت %Ln حالة منع.</numerusform>
            <numerusform>رُفعت %Ln حالة منع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>لم يُلغَ حظر أي مستخدم.</numerusform>
            <numerusform>أُلغي حظر مستخدم واحد.</numerusform>
            <numerusform>أُلغي حظر مستخدمين اثنين.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمين.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمًا.</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>بإمكان %1 مراسلتك من جديد.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>بإمكان %1 العودة إلى الغرفة.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>بإمكان %1 العودة إلى الغرفة «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>لم يكن حظر أي مستخدم مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدم واحد مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر مستخدمين اثنين مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمين مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدمًا مُلغى مسبقًا.</numerusform>
            <numerusform>كان حظر %Ln مستخدم مُلغى مسبقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>كان منع %1 مرفوعًا مسبقًا.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>كان حظر %1 مُلغى مسبقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>لم يُلغَ حظر أي مستخدم</numerusform>
            <numerusform>أُلغي حظر مستخدم واحد</numerusform>
            <numerusform>أُلغي حظر مستخدمين اثنين</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمين</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدمًا</numerusform>
            <numerusform>أُلغي حظر %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>أُلغي حظر %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>لم يُعَد حظر أي مستخدم.</numerusform>
            <numerusform>أُعيد حظر مستخدم واحد.</numerusform>
            <numerusform>أُعيد حظر مستخدمين اثنين.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدمين.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدمًا.</numerusform>
            <numerusform>أُعيد حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>أُعيد منع %1 من الغرفة.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>أُعيد حظر %1.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>تعذّر رفع المنع عن %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>تعذّر إلغاء حظر %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>لم يتعذّر إلغاء حظر أي مستخدم</numerusform>
            <numerusform>تعذّر إلغاء حظر مستخدم واحد</numerusform>
            <numerusform>تعذّر إلغاء حظر مستخدمين اثنين</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدمين</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدمًا</numerusform>
            <numerusform>تعذّر إلغاء حظر %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>تعذّرت إعادة منع %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>تعذّرت إعادة حظر %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>لم تتعذّر إعادة حظر أي مستخدم</numerusform>
            <numerusform>تعذّرت إعادة حظر مستخدم واحد</numerusform>
            <numerusform>تعذّرت إعادة حظر مستخدمين اثنين</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدمين</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدمًا</numerusform>
            <numerusform>تعذّرت إعادة حظر %Ln مستخدم</numerusform>
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
            <numerusform>لا أحد: %1</numerusform>
            <numerusform>مستخدم واحد: %1</numerusform>
            <numerusform>مستخدمان: %1</numerusform>
            <numerusform>%Ln مستخدمين: %1</numerusform>
            <numerusform>%Ln مستخدمًا: %1</numerusform>
            <numerusform>%Ln مستخدم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>كُتب السجل بإصدار أحدث من هذا البرنامج، ولذلك لا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>يُرجى استخدام الإصدار الأحدث، أو إلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>تعذّر حفظ طلبك على هذا الكمبيوتر، ولذلك كان سيضيع لو توقف البرنامج فجأة.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>يُرجى توفير مساحة على القرص ثم إعادة المحاولة، أو إلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>إلغاء الحظر؟</numerusform>
            <numerusform>إلغاء حظر مستخدم واحد؟</numerusform>
            <numerusform>إلغاء حظر مستخدمين اثنين؟</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدمين؟</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدمًا؟</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>ستعود إمكانية إرسال الرسائل المباشرة إليك. وتبقى الرسائل السابقة والغرف، بما فيها الغرف الجماعية، كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>رفع المنع؟</numerusform>
            <numerusform>رفع حالة منع واحدة؟</numerusform>
            <numerusform>رفع حالتي منع؟</numerusform>
            <numerusform>رفع %Ln حالات منع؟</numerusform>
            <numerusform>رفع %Ln حالة منع؟</numerusform>
            <numerusform>رفع %Ln حالة منع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>ستعود إمكانية دخول الغرف. وتبقى الرسائل المباشرة والرسائل السابقة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>إنهاء الحظر والمنع؟</numerusform>
            <numerusform>إنهاء حالة حظر أو منع واحدة؟</numerusform>
            <numerusform>إنهاء حالتي حظر أو منع؟</numerusform>
            <numerusform>إنهاء %Ln حالات حظر ومنع؟</numerusform>
            <numerusform>إنهاء %Ln حالة حظر ومنع؟</numerusform>
            <numerusform>إنهاء %Ln حالة حظر ومنع؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>لن يعود بإمكان أي مستخدم إرسال رسائل مباشرة إليك.</numerusform>
            <numerusform>سيعود بإمكان مستخدم واحد إرسال رسائل مباشرة إليك.</numerusform>
            <numerusform>سيعود بإمكان مستخدمين اثنين إرسال رسائل مباشرة إليك.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدمين إرسال رسائل مباشرة إليك.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدمًا إرسال رسائل مباشرة إليك.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدم إرسال رسائل مباشرة إليك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>لن يعود بإمكان أي مستخدم دخول الغرفة.</numerusform>
            <numerusform>سيعود بإمكان مستخدم واحد دخول الغرفة.</numerusform>
            <numerusform>سيعود بإمكان مستخدمين اثنين دخول الغرفة.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدمين دخول الغرفة.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدمًا دخول الغرفة.</numerusform>
            <numerusform>سيعود بإمكان %Ln مستخدم دخول الغرفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>مستخدم آخر</numerusform>
            <numerusform>مستخدمان آخران</numerusform>
            <numerusform>%Ln مستخدمين آخرين</numerusform>
            <numerusform>%Ln مستخدمًا آخر</numerusform>
            <numerusform>%Ln مستخدم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>يستخدم برنامج آخر السجل، ولذلك تعذّر حفظ طلبك فيه وكان سيضيع لو توقف هذا البرنامج فجأة.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>يُرجى إنهاء ذلك البرنامج ثم إعادة المحاولة، أو إلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>هل يُمسح السجل؟</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>تُحذف الإدخالات من هذا الكمبيوتر نهائيًا، ولا يترتب على ذلك حظر أحد أو إلغاء حظره. وتبقى الإدخالات غير المكتملة.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>ما يُراد مسحه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>الأقدم من ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>الأقدم من سنة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>إغلاق البرنامج قبل اكتمال العمل؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>اكتملت معالجة جميع المستخدمين.</numerusform>
            <numerusform>لم تكتمل بعد معالجة مستخدم واحد.</numerusform>
            <numerusform>لم تكتمل بعد معالجة مستخدمين اثنين.</numerusform>
            <numerusform>لم تكتمل بعد معالجة %Ln مستخدمين.</numerusform>
            <numerusform>لم تكتمل بعد معالجة %Ln مستخدمًا.</numerusform>
            <numerusform>لم تكتمل بعد معالجة %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>ما تمّ يبقى كما هو. وعند الإيقاف لا يُرسل أي شيء آخر، ويُتاح إكمال العمل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>الإكمال في الخلفية</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>الإيقاف والمتابعة في المرة القادمة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>عدم الإغلاق</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>تسجيل الخروج قبل اكتمال العمل؟</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>ما تمّ يبقى كما هو. وعند تسجيل الخروج لا يُرسل أي شيء آخر، ويُتاح إكمال العمل عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>الإيقاف وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>عدم تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>يعرض الأمر «%1 --help» الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>عرض من حظرتهم في دردشة IMKIT وإلغاء حظرهم.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>جميع الخيارات غير إلزامية. وتؤدي متغيرات البيئة IMKIT_SERVER_URL وIMKIT_CLIENT_KEY وIMKIT_TOKEN الغرض نفسه، وللخيار أولوية على متغيره. وعند تحديد الخادم ومفتاح العميل والرمز المميز يسجّل البرنامج الدخول فورًا دون تخزين أي منها.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>عنوان خادم IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>مفتاح العميل الخاص بالتطبيق.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>ملف سطره الأول هو الرمز المميز؛ واستخدام «-» يعني قراءته من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>اللغة والمنطقة، مثل ja أو zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>تجربة البرنامج مع خادم تجريبي مضمّن.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>عدد المستخدمين المحظورين في العرض التجريبي (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>لا يمكن تمرير الرمز المميز كوسيطة، إذ يمكن لأي برنامج قراءته هناك. يُرجى استخدام الخيار --token-file أو المتغير IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>لا يتضمّن هذا الإصدار خادمًا تجريبيًا.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار باسم «%1».</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>لا تُقبل إلا الخيارات، وإحدى الوسيطات ليست خيارًا.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>قيمة %1 ليست عنوان خادم. يبدأ العنوان بـ ⁦https://⁩ ولا يتضمن اسم مستخدم ولا «?» ولا «#»، مثل %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>يعمل هذا البرنامج مع %2 فقط: لا يمكن أن يحدد %1 خادمًا آخر.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>قيمة %1 ليست مفتاح عميل: يتألف المفتاح من أحرف وأرقام وعلامات دون مسافات، بحد أقصى %L2 حرفًا.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>لهذا البرنامج مفتاح عميل خاص به: لا يمكن إدخال %1.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>تعذّرت قراءة الملف المحدد في %1، أو أنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>السطر الأول في %1 أطول من أن يكون رمزًا مميزًا (أكثر من %L2 بايت).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>السطر الأول في %1 فارغ، ويجب أن يحتوي على الرمز المميز.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>قيمة %1 ليست رمزًا مميزًا: يتألف الرمز المميز من أحرف وأرقام وعلامات دون مسافات، بحد أقصى %L2 حرفًا.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>قيمة --locale لا تدل على لغة، مثل ja أو zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>للعرض التجريبي خادمه وتسجيل دخوله الخاصّان: لا يمكن استخدام %1 معه.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>يجب أن تكون قيمة --demo-size عددًا من صفر إلى %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>لا يُستخدم الخيار --demo-size إلا مع --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>البرنامج قيد التشغيل بالفعل: تظهر نافذته، ولا يُستخدم ما أُعطي هنا.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>البرنامج قيد التشغيل بالفعل، لكنه لا يستجيب. أنهِه أولًا.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>لم يجد الخادم التجريبي منفذًا متاحًا على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>يُرجى التحقق من الاتصال.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>استغرق رد الخادم وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>سنتحقق مما إذا كان الطلب قد نُفّذ.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لم يصل رد في الوقت المناسب</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>أُوقف الطلب قبل أن يرد الخادم.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>يمكن إعادة المحاولة في أي وقت.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف الطلب</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>يُرجى تسجيل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>انتهت صلاحية تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>لا يعرف الخادم مفتاح العميل هذا.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>يُرجى تسجيل الدخول من جديد بمفتاح العميل الخاص بتطبيقك.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>مفتاح عميل غير معروف</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>رفع هذا المنع متاح لمالك الغرفة فقط.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>يمكن طلب رفعه من مالك الغرفة.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>لا يملك حسابك صلاحية لهذا الإجراء هنا.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>يُرجى الرجوع إلى الجهة المشغّلة لتطبيقك.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>كان هذا المنع مرفوعًا مسبقًا.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>كان حظر هذا المستخدم مُلغى مسبقًا.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>الحظر مُلغى مسبقًا</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>هذا المستخدم ممنوع من الغرفة مسبقًا.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>هذا المستخدم محظور مسبقًا.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>الحظر قائم مسبقًا</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>لم يعد هذا الحساب أو هذه الغرفة موجودًا.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>لم يجد الخادم ما طُلب منه.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>يُرجى التحقق من اكتمال عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>لا يقبل الخادم معرّف هذا المستخدم.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>يُرجى إبلاغ الجهة المشغّلة لتطبيقك؛ فالتفاصيل تفيدها.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>معرّف غير مقبول</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>رد الخادم مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>يطلب الخادم التمهّل.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>يُرجى إعادة المحاولة بعد فترة.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>لدى الخادم مشكلة داخلية.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>مشكلة في الخادم</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>أحال الخادم الطلب إلى عنوان آخر. لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>انتقل الخادم إلى %1. لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>إذا كان ذلك صحيحًا، فيُرجى تسجيل الدخول بالعنوان الجديد.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>انتقل الخادم</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>الرد ليس مما يرسله خادم IMKIT.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>يُرجى التحقق من صحة عنوان الخادم ومن عدم وجود صفحة أخرى ترد بدلًا منه.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>رد غير مقروء</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>رد الخادم كبير جدًا.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>رد كبير جدًا</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>هذا الاتصال غير آمن: شهادة الخادم غير صالحة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>لم يُرسل شيء. يُرجى التحقق من تاريخ هذا الكمبيوتر أو إبلاغ الجهة المشغّلة لتطبيقك.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV لجداول البيانات (%1)</translation>
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
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>منع من غرفة</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>رفع المنع من غرفة</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>منع من الغرفة «%1»</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>رفع المنع من الغرفة «%1»</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>الحظر قائم مسبقًا</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>الحظر مُلغى مسبقًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
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
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>البحث بالاسم أو المعرّف أو الغرفة</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين تاريخين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>كان كذلك مسبقًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>إعادة الحظر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>مسح السجل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>لم يُعثر على إدخالات</numerusform>
            <numerusform>عُثر على إدخال واحد</numerusform>
            <numerusform>عُثر على إدخالين</numerusform>
            <numerusform>عُثر على %Ln إدخالات</numerusform>
            <numerusform>عُثر على %Ln إدخالًا</numerusform>
            <numerusform>عُثر على %Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا توجد إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالًا</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>لا يوجد إدخال مطابق.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>تصدير كل ما عُثر عليه…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>ما نُفّذ معًا في %1 فقط</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>ما نُفّذ معًا فقط</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>جارٍ التصدير: لا إدخالات حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: إدخال واحد حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: إدخالان حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln إدخالات حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln إدخالًا حتى الآن</numerusform>
            <numerusform>جارٍ التصدير: %Ln إدخال حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي إدخال.</numerusform>
            <numerusform>صُدّر إدخال واحد.</numerusform>
            <numerusform>صُدّر إدخالان.</numerusform>
            <numerusform>صُدّرت %Ln إدخالات.</numerusform>
            <numerusform>صُدّر %Ln إدخالًا.</numerusform>
            <numerusform>صُدّر %Ln إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>تم مسح السجل.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>تعذّر مسح السجل.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>اختيار ملف معرّفات</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>قوائم معرّفات (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>الحجم كبير جدًا. الحد الأقصى للقراءة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>لا أحد منهم في قائمتك.</numerusform>
            <numerusform>مستخدم واحد في قائمتك.</numerusform>
            <numerusform>مستخدمان في قائمتك.</numerusform>
            <numerusform>%Ln مستخدمين في قائمتك.</numerusform>
            <numerusform>%Ln مستخدمًا في قائمتك.</numerusform>
            <numerusform>%Ln مستخدم في قائمتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>كل المعرّفات في قائمتك.</numerusform>
            <numerusform>معرّف واحد ليس في قائمتك.</numerusform>
            <numerusform>معرّفان ليسا في قائمتك.</numerusform>
            <numerusform>%Ln معرّفات ليست في قائمتك.</numerusform>
            <numerusform>%Ln معرّفًا ليست في قائمتك.</numerusform>
            <numerusform>%Ln معرّف ليست في قائمتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد.</numerusform>
            <numerusform>تعذّرت قراءة سطرين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أسطر.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطرًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>لم يؤخذ أي معرّف.</numerusform>
            <numerusform>لم يؤخذ سوى المعرّف الأول.</numerusform>
            <numerusform>لم يؤخذ سوى أول معرّفين.</numerusform>
            <numerusform>لم يؤخذ سوى أول %Ln معرّفات.</numerusform>
            <numerusform>لم يؤخذ سوى أول %Ln معرّفًا.</numerusform>
            <numerusform>لم يؤخذ سوى أول %Ln معرّف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>إلغاء الحظر</numerusform>
            <numerusform>إلغاء حظر مستخدم واحد</numerusform>
            <numerusform>إلغاء حظر مستخدمين اثنين</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدمين</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدمًا</numerusform>
            <numerusform>إلغاء حظر %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>إلغاء الحظر من ملف أو من الحافظة</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>من المطلوب إلغاء حظرهم؟</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>تُقبل قائمة بمعرّف واحد في كل سطر، أو ملف CSV فيه عمود id. وتُعرض الأسماء الواردة فيها قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>استخدام الحافظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>المستخدمون المطلوب إلغاء حظرهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>لا تكرّر أي أسطر معرّفًا سابقًا.</numerusform>
            <numerusform>سطر واحد يكرّر معرّفًا سابقًا.</numerusform>
            <numerusform>سطران يكرّران معرّفًا سابقًا.</numerusform>
            <numerusform>%Ln أسطر تكرّر معرّفًا سابقًا.</numerusform>
            <numerusform>%Ln سطرًا تكرّر معرّفًا سابقًا.</numerusform>
            <numerusform>%Ln سطر تكرّر معرّفًا سابقًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>المساعدة على الإنترنت</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>إلغاء الحظر من ملف أو من الحافظة…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>صور الملف الشخصي</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>من الجميع</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>من الخادم فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>الترتيب:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>البحث بالاسم أو المعرّف أو الغرفة</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>هذا الاتصال غير مشفّر: يمكن للآخرين قراءة رمزك المميز والاطلاع على نشاطك هنا.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>جارٍ تحميل قائمة الحظر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>لا توجد حالات حظر مخفية لحسابات محذوفة.</numerusform>
            <numerusform>حالة حظر واحدة لحساب محذوف لا تُعرض.</numerusform>
            <numerusform>لا تُعرض حالتا حظر لحسابين محذوفين.</numerusform>
            <numerusform>لا تُعرض %Ln حالات حظر لحسابات محذوفة.</numerusform>
            <numerusform>لا تُعرض %Ln حالة حظر لحسابات محذوفة.</numerusform>
            <numerusform>لا تُعرض %Ln حالة حظر لحسابات محذوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>لا يوجد مستخدمون محظورون.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>لا أحد يطابق البحث «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>يُرجى تسجيل الدخول لعرض قائمة الحظر.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>تعذّر تحميل قائمة الحظر.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
        <translation>تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>لا نتائج مطابقة لتحديدها</numerusform>
            <numerusform>تحديد النتيجة المطابقة</numerusform>
            <numerusform>تحديد النتيجتين المطابقتين</numerusform>
            <numerusform>تحديد كل النتائج المطابقة (%Ln)</numerusform>
            <numerusform>تحديد كل النتائج المطابقة (%Ln)</numerusform>
            <numerusform>تحديد كل النتائج المطابقة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 ستُعاد المحاولة الآن.</numerusform>
            <numerusform>%1 ستُعاد المحاولة خلال ثانية واحدة.</numerusform>
            <numerusform>%1 ستُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>%1 ستُعاد المحاولة خلال %Ln ثوانٍ.</numerusform>
            <numerusform>%1 ستُعاد المحاولة خلال %Ln ثانية.</numerusform>
            <numerusform>%1 ستُعاد المحاولة خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>تعذّر تحديث القائمة. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>لم يُحفظ رمزك المميز في سلسلة المفاتيح: يستمر تسجيل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>تم تسجيل الخروج، لكن رمزك المميز قد يكون باقيًا في سلسلة المفاتيح. يُرجى فتح قفل سلسلة المفاتيح وإزالته منها.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>العملية مستمرة، لكن تعذّر حفظ السجل على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف.</numerusform>
            <numerusform>صُدّر صف واحد.</numerusform>
            <numerusform>صُدّر صفان.</numerusform>
            <numerusform>صُدّرت %Ln صفوف.</numerusform>
            <numerusform>صُدّر %Ln صفًا.</numerusform>
            <numerusform>صُدّر %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>كان السجل تالفًا. حُفظ جانبًا باسم %1، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>كُتب السجل بإصدار أحدث من هذا البرنامج. يمكنك قراءته وإلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>لا يمكن حفظ السجل على هذا الكمبيوتر. يمكنك إلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>تسجيل الدخول بحساب آخر…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>الفتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>العمل الخاص بالحساب %1 مستمر في نافذته، لذلك فُتح هذا الحساب في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>لا يحفظ هذا الكمبيوتر رمزًا مميزًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>قد يكون رمز مميز سابق باقيًا في سلسلة المفاتيح. يُرجى فتح قفل سلسلة المفاتيح وإزالته منها.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>تعذّر حفظ هذا في السجل.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>يظهر هنا المستخدمون الذين تحظرهم في الدردشة.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>يشمل البحث الأسماء والمعرّفات والغرف.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>عند تسجيل الدخول من جديد يُستأنف ما كان في الانتظار.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>تُقرأ القائمة من خادم الدردشة.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>يستخدم برنامج آخر السجل، ولذلك لا يمكن حفظ أي شيء فيه. يُرجى إنهاء ذلك البرنامج، أو إلغاء حظر المستخدمين واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>أُزيل الحساب، لكن تعذّر حذف سجله. ربما يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا أحد غيرهم</numerusform>
            <numerusform>… ومستخدم آخر</numerusform>
            <numerusform>… ومستخدمان آخران</numerusform>
            <numerusform>… و%Ln مستخدمين آخرين</numerusform>
            <numerusform>… و%Ln مستخدمًا آخر</numerusform>
            <numerusform>… و%Ln مستخدم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>عمل غير مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>أُغلق البرنامج قبل تغيير حظر أي مستخدم.</numerusform>
            <numerusform>أُغلق البرنامج أثناء تغيير حظر مستخدم واحد.</numerusform>
            <numerusform>أُغلق البرنامج أثناء تغيير حظر مستخدمين اثنين.</numerusform>
            <numerusform>أُغلق البرنامج أثناء تغيير حظر %Ln مستخدمين.</numerusform>
            <numerusform>أُغلق البرنامج أثناء تغيير حظر %Ln مستخدمًا.</numerusform>
            <numerusform>أُغلق البرنامج أثناء تغيير حظر %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>لم يُجرَ أي تغيير.</numerusform>
            <numerusform>أُجري تغيير واحد.</numerusform>
            <numerusform>أُجري تغييران.</numerusform>
            <numerusform>أُجريت %Ln تغييرات.</numerusform>
            <numerusform>أُجري %Ln تغييرًا.</numerusform>
            <numerusform>أُجري %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>أُجريت كل التغييرات.</numerusform>
            <numerusform>تغيير واحد لم يُجرَ.</numerusform>
            <numerusform>تغييران لم يُجريا.</numerusform>
            <numerusform>%Ln تغييرات لم تُجرَ.</numerusform>
            <numerusform>%Ln تغييرًا لم يُجرَ.</numerusform>
            <numerusform>%Ln تغيير لم يُجرَ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>حالة كل التغييرات معروفة.</numerusform>
            <numerusform>لم تُعرف بعد حالة تغيير واحد: القائمة قيد القراءة.</numerusform>
            <numerusform>لم تُعرف بعد حالة تغييرين: القائمة قيد القراءة.</numerusform>
            <numerusform>لم تُعرف بعد حالة %Ln تغييرات: القائمة قيد القراءة.</numerusform>
            <numerusform>لم تُعرف بعد حالة %Ln تغييرًا: القائمة قيد القراءة.</numerusform>
            <numerusform>لم تُعرف بعد حالة %Ln تغيير: القائمة قيد القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء لإتمامه.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>يمكن المتابعة من حيث توقف العمل، أو ترك هؤلاء المستخدمين على حالهم.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر كما هو</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>المستخدمون المتبقون</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
            <numerusform>لإلغاء الحظر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
            <numerusform>لإعادة الحظر: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>هل يُزال الحساب %1؟</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>يُحذف الرمز المميز وآخر قائمة معروفة من هذا الكمبيوتر. ويمكن أن يبقى السجل لتسجيل الدخول التالي أو أن يُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>إزالة مع الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>إزالة مع حذف السجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>الغرفة «%1»</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>الرسائل المباشرة</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>الحظر: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. جارٍ إلغاء الحظر</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. تعذّر إلغاء الحظر: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>المعرّف: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>الغرفة: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>تاريخ الحظر: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>تعذّر إلغاء الحظر: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1، منع من الغرفة %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1، منع من الغرفة %3، %2</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1، حظر في الرسائل المباشرة</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1، حظر في الرسائل المباشرة، %2</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>صور الملف الشخصي</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>يختار كل مستخدم مكان حفظ صورة ملفه الشخصي. ويمكن للجهة المشغّلة لذلك المكان معرفة أنها حُمّلت لديك.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>تمويه الأسماء وصور الملف الشخصي إلى حين الإشارة إليها أو التركيز عليها</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>القائمة والسجل</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>عدد الطلبات المتزامنة</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>لإلغاء حظر مستخدمين كثيرين. العدد الأقل أنسب للاتصال البطيء.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>تُحذف الإدخالات الأقدم من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>لا يمكن حفظ الإعدادات هنا: تسري حتى إنهاء البرنامج فقط.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>من الجميع</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>من الخادم فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>لمدة %Ln يوم</numerusform>
            <numerusform>لمدة يوم واحد</numerusform>
            <numerusform>لمدة يومين</numerusform>
            <numerusform>لمدة %Ln أيام</numerusform>
            <numerusform>لمدة %Ln يومًا</numerusform>
            <numerusform>لمدة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>لا توجد حسابات معروفة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>تسجيل الدخول بحساب آخر…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: الرمز المميز محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: لا يوجد رمز مميز محفوظ</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>إزالة الحساب تعني تسجيل الخروج منه: يُحذف رمزه المميز وآخر قائمة معروفة له من هذا الكمبيوتر. ويمكنك اختيار الاحتفاظ بسجله أو حذفه.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>سيكون الاتصال بالعنوان %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>يمكن لأي طرف بينك وبين %1 قراءة رمزك المميز والتصرف باسمك.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>يوجد في صفحة تطبيقك على لوحة تحكم IMKIT، مثل %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام العنوان %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>يُرجى إدخال عنوان الخادم.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>ينقص العنوان اسم الخادم.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>لا يمكن أن يتضمن العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>لا يمكن أن يتضمن العنوان «?» أو «#».</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>هذا الاتصال غير مشفّر. يُرجى استخدام ⁦https://⁩، أو السماح بالاتصال دون تشفير أدناه.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>يُرجى إدخال مفتاح العميل.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>يتألف مفتاح العميل من أحرف وأرقام وعلامات فقط، دون مسافات، بحد أقصى %L1 حرفًا.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>يُرجى إدخال رمزك المميز.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>يتألف الرمز المميز من أحرف وأرقام وعلامات فقط، دون مسافات، بحد أقصى %L1 حرفًا.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>لم ينجح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>لا يقبل الخادم هذا الرمز المميز. ربما انتهت صلاحيته: يُرجى الحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>لا يعرف الخادم مفتاح العميل هذا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>انتهت صلاحية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>تسجيل الدخول إلى تطبيقك</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>يُرجى إدخال رمز مميز جديد للمتابعة. لن يضيع شيء مما بدأته.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>يلزم رمز مميز يمكن الحصول عليه من الجهة المشغّلة لتطبيقك.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>تلزم ثلاثة أشياء يمكن الحصول عليها من الجهة المشغّلة لتطبيقك.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>يوجد في صفحة تطبيقك على لوحة تحكم IMKIT، وهو ليس سريًا.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>تصدره الواجهة الخلفية لتطبيقك لكل مستخدم. وهو سري وتنتهي صلاحيته، غالبًا بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز المميز</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>الاتصال دون تشفير</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>إبقاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: يستمر تسجيل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>يُحفظ الرمز المميز في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>جارٍ التحقق لدى الخادم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>هذا الحساب مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>تسجيل الدخول بالحساب %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>لا يحفظ هذا الكمبيوتر رمزًا مميزًا لهذا الحساب. يُرجى إدخال رمز لعرض قائمته.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>لا محظورين</numerusform>
            <numerusform>محظور واحد</numerusform>
            <numerusform>محظوران</numerusform>
            <numerusform>%Ln محظورين</numerusform>
            <numerusform>%Ln محظورًا</numerusform>
            <numerusform>%Ln محظور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج مطابقة</numerusform>
            <numerusform>نتيجة مطابقة واحدة</numerusform>
            <numerusform>نتيجتان مطابقتان</numerusform>
            <numerusform>%Ln نتائج مطابقة</numerusform>
            <numerusform>%Ln نتيجة مطابقة</numerusform>
            <numerusform>%Ln نتيجة مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>محدد واحد</numerusform>
            <numerusform>محددان</numerusform>
            <numerusform>%Ln محددين</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>جارٍ إلغاء الحظر…</numerusform>
            <numerusform>جارٍ إلغاء حظر مستخدم واحد…</numerusform>
            <numerusform>جارٍ إلغاء حظر مستخدمين اثنين…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدمين…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدمًا…</numerusform>
            <numerusform>جارٍ إلغاء حظر %Ln مستخدم…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>لا توجد حالات حظر مخفية لحسابات محذوفة</numerusform>
            <numerusform>حالة حظر واحدة لحساب محذوف لا تُعرض</numerusform>
            <numerusform>لا تُعرض حالتا حظر لحسابين محذوفين</numerusform>
            <numerusform>لا تُعرض %Ln حالات حظر لحسابات محذوفة</numerusform>
            <numerusform>لا تُعرض %Ln حالة حظر لحسابات محذوفة</numerusform>
            <numerusform>لا تُعرض %Ln حالة حظر لحسابات محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>آخر تحديث: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>الآن</translation>
    </message>
</context>
</TS>
