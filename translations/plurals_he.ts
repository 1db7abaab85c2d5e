<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>BulkProgress:two</name>
    <message>
        <source>Unblocking %Ln people…</source>
        <translation>ביטול החסימה של שני משתמשים…</translation>
    </message>
    <message>
        <source>Blocking %Ln people again…</source>
        <translation>חסימה מחדש של שני משתמשים…</translation>
    </message>
    <message>
        <source>%1 of %2 · %Ln failed</source>
        <translation>%1 מתוך %2 · שני כשלים</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <translation>%1 מתוך %2 · %3 בשנייה · שני כשלים</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <translation>%1 מתוך %2 · %3 בשנייה · עוד %4 · שני כשלים</translation>
    </message>
    <message>
        <source>then blocking %Ln people again</source>
        <translation>לאחר מכן חסימה מחדש של שני משתמשים</translation>
    </message>
    <message>
        <source>then unblocking %Ln people</source>
        <translation>לאחר מכן ביטול החסימה של שני משתמשים</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog:two</name>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>בוטלה החסימה של שני משתמשים.</translation>
    </message>
    <message>
        <source>%Ln people were blocked again.</source>
        <translation>שני משתמשים נחסמו מחדש.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>החסימה של שני משתמשים כבר הייתה מבוטלת.</translation>
    </message>
    <message>
        <source>%Ln people were already blocked.</source>
        <translation>החסימה של שני משתמשים כבר הייתה בתוקף.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>לא ניתן היה לבטל את החסימה של שני משתמשים.</translation>
    </message>
    <message>
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>לא ניתן היה לחסום מחדש שני משתמשים.</translation>
    </message>
    <message>
        <source>Nothing was sent for %Ln people.</source>
        <translation>לא נשלח דבר לגבי שני משתמשים.</translation>
    </message>
    <message>
        <source>The server’s list says something else about %Ln people.</source>
        <translation>הרשימה בשרת מראה מצב אחר לגבי שני משתמשים.</translation>
    </message>
    <message>
        <source>%1 (%Ln)</source>
        <translation>%1 (%Ln)</translation>
    </message>
    <message>
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>החסימה בתוקף לפי הרשימה בשרת (%Ln)</translation>
    </message>
    <message>
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>אין חסימה לפי הרשימה בשרת (%Ln)</translation>
    </message>
    <message>
        <source>Not sent (%Ln)</source>
        <translation>לא נשלח (%Ln)</translation>
    </message>
</context>
<context>
    <name>ChangeText:two</name>
    <message>
        <source>%Ln ban(s) were lifted.</source>
        <translation>בוטלו שתי הרחקות.</translation>
    </message>
    <message>
        <source>%Ln people were unblocked.</source>
        <translation>בוטלה החסימה של שני משתמשים.</translation>
    </message>
    <message>
        <source>%Ln people were already unblocked.</source>
        <translation>החסימה של שני משתמשים כבר הייתה מבוטלת.</translation>
    </message>
    <message>
        <source>Unblocked %Ln people</source>
        <translation>בוטלה החסימה של שני משתמשים</translation>
    </message>
    <message>
        <source>%Ln people are blocked again.</source>
        <translation>שני משתמשים שוב חסומים.</translation>
    </message>
    <message>
        <source>Couldn’t unblock %Ln people</source>
        <translation>לא ניתן היה לבטל את החסימה של שני משתמשים</translation>
    </message>
    <message>
        <source>Couldn’t block %Ln people again</source>
        <translation>לא ניתן היה לחסום מחדש שני משתמשים</translation>
    </message>
    <message>
        <source>%Ln people: %1</source>
        <translation>שני משתמשים: %1</translation>
    </message>
    <message>
        <source>Unblock %Ln people?</source>
        <translation>לבטל את החסימה של שני משתמשים?</translation>
    </message>
    <message>
        <source>Lift %Ln ban(s)?</source>
        <translation>לבטל שתי הרחקות?</translation>
    </message>
    <message>
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>לבטל שתי חסימות או הרחקות?</translation>
    </message>
    <message>
        <source>%Ln people can send you direct messages again.</source>
        <translation>שני משתמשים יוכלו שוב לשלוח אליך הודעות ישירות.</translation>
    </message>
    <message>
        <source>%Ln people can come back to the room.</source>
        <translation>שני משתמשים יוכלו שוב להיכנס לחדר.</translation>
    </message>
    <message>
        <source>%Ln others</source>
        <translation>עוד שני משתמשים</translation>
    </message>
</context>
<context>
    <name>CloseQuestion:two</name>
    <message>
        <source>%Ln people are not settled yet.</source>
        <translation>הטיפול בשני משתמשים עדיין לא הסתיים.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow:two</name>
    <message>
        <source>%Ln entries found</source>
        <translation>נמצאו שתי רשומות</translation>
    </message>
    <message>
        <source>%Ln entries</source>
        <translation>שתי רשומות</translation>
    </message>
    <message>
        <source>Exporting: %Ln entries so far</source>
        <translation>ייצוא: שתי רשומות עד כה</translation>
    </message>
    <message>
        <source>%Ln entries exported.</source>
        <translation>שתי רשומות יוצאו.</translation>
    </message>
</context>
<context>
    <name>ImportDialog:two</name>
    <message>
        <source>%Ln people are in your list.</source>
        <translation>שני משתמשים נמצאים ברשימה שלך.</translation>
    </message>
    <message>
        <source>%Ln ids are not in your list.</source>
        <translation>שני מזהים אינם ברשימה שלך.</translation>
    </message>
    <message>
        <source>%Ln lines can’t be read.</source>
        <translation>לא ניתן לקרוא שתי שורות.</translation>
    </message>
    <message>
        <source>Only the first %Ln ids were taken.</source>
        <translation>נלקחו רק שני המזהים הראשונים.</translation>
    </message>
    <message>
        <source>Unblock %Ln people</source>
        <translation>ביטול החסימה של שני משתמשים</translation>
    </message>
    <message>
        <source>%Ln lines repeat an earlier id.</source>
        <translation>שתי שורות חוזרות על מזהה קודם.</translation>
    </message>
</context>
<context>
    <name>MainWindow:two</name>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>שתי חסימות של חשבונות שנמחקו אינן מוצגות.</translation>
    </message>
    <message>
        <source>Select all %Ln that match</source>
        <translation>בחירת שתי ההתאמות</translation>
    </message>
    <message>
        <source>%1 Trying again in %Ln s.</source>
        <translation>%1 ניסיון נוסף יתבצע בעוד שתי שניות.</translation>
    </message>
    <message>
        <source>%Ln row(s) exported.</source>
        <translation>שתי שורות יוצאו.</translation>
    </message>
</context>
<context>
    <name>PeopleList:two</name>
    <message>
        <source>… and %Ln more</source>
        <translation>… ועוד שני משתמשים</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog:two</name>
    <message>
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>התוכנית נסגרה בזמן שינוי החסימה של שני משתמשים.</translation>
    </message>
    <message>
        <source>%Ln changes were made.</source>
        <translation>שני שינויים בוצעו.</translation>
    </message>
    <message>
        <source>%Ln changes were not made.</source>
        <translation>שני שינויים לא בוצעו.</translation>
    </message>
    <message>
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>מצבם של שני שינויים עדיין לא ידוע: הרשימה נקראת כעת.</translation>
    </message>
    <message>
        <source>To unblock: %Ln</source>
        <translation>לביטול חסימה: %Ln</translation>
    </message>
    <message>
        <source>To block again: %Ln</source>
        <translation>לחסימה מחדש: %Ln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow:two</name>
    <message>
        <source>Every %Ln minutes</source>
        <translation>כל שתי דקות</translation>
    </message>
    <message>
        <source>For %Ln days</source>
        <translation>ליומיים</translation>
    </message>
</context>
<context>
    <name>StatusLine:two</name>
    <message>
        <source>%Ln blocked</source>
        <translation>שתי חסימות</translation>
    </message>
    <message>
        <source>%Ln match(es)</source>
        <translation>שתי התאמות</translation>
    </message>
    <message>
        <source>%Ln selected</source>
        <translation>שניים נבחרו</translation>
    </message>
    <message>
        <source>unblocking %Ln…</source>
        <translation>ביטול שתי חסימות…</translation>
    </message>
    <message>
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>שתי חסימות של חשבונות שנמחקו אינן מוצגות</translation>
    </message>
</context>
</TS>
