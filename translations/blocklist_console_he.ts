<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>אודות %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>גרסה %1</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>צפייה במי שחסמת בצ׳אט של IMKIT וביטול חסימות.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1.</source>
        <translation>תוכנה חופשית ברישיון MIT. נבנתה עם Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
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
        <translation>ביטול החסימה של %1</translation>
    </message>
</context>
<context>
    <name>BlockListDelegate</name>
    <message>
        <source>Unblocking…</source>
        <extracomment>In place of the button’s text while a row is being unblocked. Short.</extracomment>
        <translation>החסימה מתבטלת…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>The button of a row. Short.</extracomment>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
</context>
<context>
    <name>BlockListView</name>
    <message>
        <source>Blocked users</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>משתמשים חסומים</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Progress of unblocking</source>
        <translation>התקדמות ביטול החסימה</translation>
    </message>
    <message>
        <source>Progress of blocking again</source>
        <translation>התקדמות החסימה מחדש</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>הפעולה בהשהיה.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again now.</source>
        <translation>השרת מבקש להאט. ניסיון נוסף מתבצע כעת.</translation>
    </message>
    <message>
        <source>The server asks us to slow down. Trying again in %1.</source>
        <extracomment>%1 is a length of time, such as &quot;12 sec&quot; or &quot;2 min, 5 sec&quot;</extracomment>
        <translation>השרת מבקש להאט. ניסיון נוסף יתבצע בעוד %1.</translation>
    </message>
    <message>
        <source>Offline. Goes on by itself when the connection is back.</source>
        <translation>אין חיבור. הפעולה תימשך מעצמה כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Goes on when you have signed in again.</source>
        <translation>תוקף ההתחברות פג. הפעולה תימשך אחרי התחברות מחדש.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>העצירה מתבצעת…</translation>
    </message>
    <message>
        <source>Checking the result against the server’s list…</source>
        <translation>התוצאה נבדקת מול הרשימה בשרת…</translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln people…</source>
        <translation>
            <numerusform>ביטול החסימה של משתמש אחד…</numerusform>
            <numerusform>ביטול החסימה של %Ln משתמשים…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln people again…</source>
        <translation>
            <numerusform>חסימה מחדש של משתמש אחד…</numerusform>
            <numerusform>חסימה מחדש של %Ln משתמשים…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: done, total</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %Ln failed</source>
        <extracomment>Progress: done, total, failures</extracomment>
        <translation>
            <numerusform>%1 מתוך %2 · כשל אחד</numerusform>
            <numerusform>%1 מתוך %2 · %Ln כשלים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second</source>
        <extracomment>Progress: done, total, rate</extracomment>
        <translation>%1 מתוך %2 · %3 בשנייה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %Ln failed</source>
        <extracomment>Progress: done, total, rate, failures</extracomment>
        <translation>
            <numerusform>%1 מתוך %2 · %3 בשנייה · כשל אחד</numerusform>
            <numerusform>%1 מתוך %2 · %3 בשנייה · %Ln כשלים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 per second · %4 left</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;</extracomment>
        <translation>%1 מתוך %2 · %3 בשנייה · עוד %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %3 per second · %4 left · %Ln failed</source>
        <extracomment>Progress: done, total, rate, time left such as &quot;2 min, 5 sec&quot;, failures</extracomment>
        <translation>
            <numerusform>%1 מתוך %2 · %3 בשנייה · עוד %4 · כשל אחד</numerusform>
            <numerusform>%1 מתוך %2 · %3 בשנייה · עוד %4 · %Ln כשלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then blocking %Ln people again</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>לאחר מכן חסימה מחדש של משתמש אחד</numerusform>
            <numerusform>לאחר מכן חסימה מחדש של %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then unblocking %Ln people</source>
        <extracomment>Progress: what comes after the running work</extracomment>
        <translation>
            <numerusform>לאחר מכן ביטול החסימה של משתמש אחד</numerusform>
            <numerusform>לאחר מכן ביטול החסימה של %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. Goes on by itself when it can.</source>
        <translation>לא ניתן לשמור את ההיסטוריה במחשב הזה. הפעולה תימשך מעצמה כשאפשר יהיה לשמור.</translation>
    </message>
</context>
<context>
    <name>BulkSummaryDialog</name>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>בוטלה החסימה של משתמש אחד.</numerusform>
            <numerusform>בוטלה החסימה של %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were blocked again.</source>
        <translation>
            <numerusform>משתמש אחד נחסם מחדש.</numerusform>
            <numerusform>%Ln משתמשים נחסמו מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>החסימה של משתמש אחד כבר הייתה מבוטלת.</numerusform>
            <numerusform>החסימה של %Ln משתמשים כבר הייתה מבוטלת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already blocked.</source>
        <translation>
            <numerusform>החסימה של משתמש אחד כבר הייתה בתוקף.</numerusform>
            <numerusform>החסימה של %Ln משתמשים כבר הייתה בתוקף.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be unblocked.</source>
        <translation>
            <numerusform>לא ניתן היה לבטל את החסימה של משתמש אחד.</numerusform>
            <numerusform>לא ניתן היה לבטל את החסימה של %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people couldn’t be blocked again.</source>
        <translation>
            <numerusform>לא ניתן היה לחסום מחדש משתמש אחד.</numerusform>
            <numerusform>לא ניתן היה לחסום מחדש %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %Ln people.</source>
        <translation>
            <numerusform>לא נשלח דבר לגבי משתמש אחד.</numerusform>
            <numerusform>לא נשלח דבר לגבי %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s list says something else about %Ln people.</source>
        <translation>
            <numerusform>הרשימה בשרת מראה מצב אחר לגבי משתמש אחד.</numerusform>
            <numerusform>הרשימה בשרת מראה מצב אחר לגבי %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list couldn’t be read again, so this result wasn’t compared with it.</source>
        <translation>לא ניתן היה לקרוא שוב את הרשימה, ולכן התוצאה הזאת לא נבדקה מולה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <extracomment>Heading: why it failed, how many people</extracomment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>החסימה בתוקף לפי הרשימה בשרת (%Ln)</numerusform>
            <numerusform>החסימה בתוקף לפי הרשימה בשרת (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not blocked, says the server’s list (%Ln)</source>
        <translation>
            <numerusform>אין חסימה לפי הרשימה בשרת (%Ln)</numerusform>
            <numerusform>אין חסימה לפי הרשימה בשרת (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent (%Ln)</source>
        <translation>
            <numerusform>לא נשלח (%Ln)</numerusform>
            <numerusform>לא נשלח (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of unblocking</source>
        <translation>תוצאת ביטול החסימה</translation>
    </message>
    <message>
        <source>Result of blocking again</source>
        <translation>תוצאת החסימה מחדש</translation>
    </message>
    <message>
        <source>Some people couldn’t be unblocked</source>
        <translation>לא ניתן היה לבטל חלק מהחסימות</translation>
    </message>
    <message>
        <source>Some people couldn’t be blocked again</source>
        <translation>לא ניתן היה לחדש חלק מהחסימות</translation>
    </message>
    <message>
        <source>Unblocking was stopped</source>
        <translation>ביטול החסימה נעצר</translation>
    </message>
    <message>
        <source>Blocking again was stopped</source>
        <translation>החסימה מחדש נעצרה</translation>
    </message>
    <message>
        <source>The server’s list says something else</source>
        <translation>הרשימה בשרת מראה מצב אחר</translation>
    </message>
    <message>
        <source>Everyone was unblocked</source>
        <translation>כל החסימות בוטלו</translation>
    </message>
    <message>
        <source>Everyone was blocked again</source>
        <translation>כולם נחסמו מחדש</translation>
    </message>
    <message>
        <source>People, by what happened</source>
        <translation>המשתמשים לפי התוצאה</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ניסיון חוזר לכשלים</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>שמירה כ־CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>שמירת התוצאה</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>unblocking.csv</source>
        <translation>ביטול חסימה.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>The file couldn’t be saved. Choose another place.</source>
        <translation>לא ניתן לשמור את הקובץ. יש לבחור מקום אחר.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>The server counts the block from now on.</source>
        <translation>מניין החסימה בשרת מתחיל מעכשיו.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list</source>
        <translation>לא ניתן לטעון את רשימת החסומים</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ban(s) were lifted.</source>
        <translation>
            <numerusform>בוטלה הרחקה אחת.</numerusform>
            <numerusform>בוטלו %Ln הרחקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were unblocked.</source>
        <translation>
            <numerusform>בוטלה החסימה של משתמש אחד.</numerusform>
            <numerusform>בוטלה החסימה של %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can message you again.</source>
        <translation>שוב אפשר לקבל הודעות מאת %1.</translation>
    </message>
    <message>
        <source>%1 can come back to the room.</source>
        <translation>החדר פתוח שוב בפני %1.</translation>
    </message>
    <message>
        <source>%1 can come back to the room “%2”.</source>
        <extracomment>%1: a person, %2: the name of a room</extracomment>
        <translation>החדר ״%2״ פתוח שוב בפני %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were already unblocked.</source>
        <translation>
            <numerusform>החסימה של משתמש אחד כבר הייתה מבוטלת.</numerusform>
            <numerusform>החסימה של %Ln משתמשים כבר הייתה מבוטלת.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ban of %1 had already been lifted.</source>
        <translation>ההרחקה של %1 כבר הייתה מבוטלת.</translation>
    </message>
    <message>
        <source>%1 was already unblocked.</source>
        <translation>החסימה של %1 כבר הייתה מבוטלת.</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln people</source>
        <translation>
            <numerusform>בוטלה החסימה של משתמש אחד</numerusform>
            <numerusform>בוטלה החסימה של %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblocked %1</source>
        <translation>בוטלה החסימה של %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are blocked again.</source>
        <translation>
            <numerusform>משתמש אחד שוב חסום.</numerusform>
            <numerusform>%Ln משתמשים שוב חסומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned from the room again.</source>
        <translation>ההרחקה של %1 מהחדר שוב בתוקף.</translation>
    </message>
    <message>
        <source>%1 is blocked again.</source>
        <translation>החסימה של %1 שוב בתוקף.</translation>
    </message>
    <message>
        <source>Couldn’t lift the ban of %1</source>
        <translation>לא ניתן היה לבטל את ההרחקה של %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock %1</source>
        <translation>לא ניתן היה לבטל את החסימה של %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t unblock %Ln people</source>
        <translation>
            <numerusform>לא ניתן היה לבטל את החסימה של משתמש אחד</numerusform>
            <numerusform>לא ניתן היה לבטל את החסימה של %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn’t ban %1 again</source>
        <translation>לא ניתן היה לחדש את ההרחקה של %1</translation>
    </message>
    <message>
        <source>Couldn’t block %1 again</source>
        <translation>לא ניתן היה לחדש את החסימה של %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn’t block %Ln people again</source>
        <translation>
            <numerusform>לא ניתן היה לחסום מחדש משתמש אחד</numerusform>
            <numerusform>לא ניתן היה לחסום מחדש %Ln משתמשים</numerusform>
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
            <numerusform>משתמש אחד: %1</numerusform>
            <numerusform>%Ln משתמשים: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>לא נשלח דבר</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program, so nothing can be added to it.</source>
        <translation>ההיסטוריה נכתבה בגרסה חדשה יותר של התוכנית, ולכן לא ניתן להוסיף אליה דבר.</translation>
    </message>
    <message>
        <source>Use the newer version, or unblock people one at a time.</source>
        <translation>יש להשתמש בגרסה החדשה יותר, או לבטל את החסימות אחת אחת.</translation>
    </message>
    <message>
        <source>What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.</source>
        <translation>לא ניתן היה לשמור את הבקשה במחשב הזה, ולכן היא הייתה אובדת אילו התוכנית קרסה.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or unblock people one at a time.</source>
        <translation>יש לפנות מקום בדיסק ולנסות שוב, או לבטל את החסימות אחת אחת.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people?</source>
        <translation>
            <numerusform>לבטל את החסימה של משתמש אחד?</numerusform>
            <numerusform>לבטל את החסימה של %Ln משתמשים?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can send you direct messages again. Group rooms, past messages and rooms stay as they are.</source>
        <translation>שוב יהיה אפשר לשלוח אליך הודעות ישירות. ההודעות הקודמות והחדרים, כולל חדרים קבוצתיים, יישארו כפי שהם.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln ban(s)?</source>
        <translation>
            <numerusform>לבטל הרחקה אחת?</numerusform>
            <numerusform>לבטל %Ln הרחקות?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back to the rooms. Direct messages and past messages stay as they are.</source>
        <translation>שוב יהיה אפשר להיכנס לחדרים. ההודעות הישירות וההודעות הקודמות יישארו כפי שהן.</translation>
    </message>
    <message numerus="yes">
        <source>Lift %Ln block(s) and ban(s)?</source>
        <translation>
            <numerusform>לבטל חסימה או הרחקה אחת?</numerusform>
            <numerusform>לבטל %Ln חסימות והרחקות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can send you direct messages again.</source>
        <translation>
            <numerusform>משתמש אחד יוכל שוב לשלוח אליך הודעות ישירות.</numerusform>
            <numerusform>%Ln משתמשים יוכלו שוב לשלוח אליך הודעות ישירות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can come back to the room.</source>
        <translation>
            <numerusform>משתמש אחד יוכל שוב להיכנס לחדר.</numerusform>
            <numerusform>%Ln משתמשים יוכלו שוב להיכנס לחדר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>Ends a list of names: &quot;Ada, Bert, Cathy and 211 others&quot;</extracomment>
        <translation>
            <numerusform>עוד משתמש אחד</numerusform>
            <numerusform>עוד %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the history, so what you asked for couldn’t be stored in it and wouldn’t survive a crash.</source>
        <translation>תוכנית אחרת משתמשת בהיסטוריה, ולכן לא ניתן היה לשמור בה את הבקשה, והיא הייתה אובדת אילו התוכנית הזו קרסה.</translation>
    </message>
    <message>
        <source>End that program and try again, or unblock people one at a time.</source>
        <translation>יש לסגור את התוכנית ההיא ולנסות שוב, או לבטל את החסימות אחת אחת.</translation>
    </message>
</context>
<context>
    <name>ClearHistoryDialog</name>
    <message>
        <source>Clear history</source>
        <translation>ניקוי ההיסטוריה</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>לנקות את ההיסטוריה?</translation>
    </message>
    <message>
        <source>The entries are deleted from this computer for good. Nobody is blocked or unblocked by this. Entries that aren’t finished stay.</source>
        <translation>הרשומות יימחקו מהמחשב הזה לצמיתות. הניקוי אינו חוסם איש ואינו מבטל חסימות. רשומות שלא הושלמו יישארו.</translation>
    </message>
    <message>
        <source>What to clear</source>
        <translation>מה לנקות</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>מלפני יותר מ־30 יום</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>מלפני יותר משנה</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>לסגור לפני שהפעולה מסתיימת?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not settled yet.</source>
        <translation>
            <numerusform>הטיפול במשתמש אחד עדיין לא הסתיים.</numerusform>
            <numerusform>הטיפול ב־%Ln משתמשים עדיין לא הסתיים.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been done stays done. If you stop, nothing further is sent, and the next start offers to go on.</source>
        <translation>מה שכבר בוצע יישאר כך. אם הפעולה תיעצר, לא יישלח דבר נוסף, ובהפעלה הבאה יהיה אפשר להמשיך.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>סיום ברקע</translation>
    </message>
    <message>
        <source>Stop and continue next time</source>
        <translation>עצירה והמשך בפעם הבאה</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>לא לסגור</translation>
    </message>
    <message>
        <source>Sign out while work is under way?</source>
        <translation>להתנתק לפני שהפעולה מסתיימת?</translation>
    </message>
    <message>
        <source>What has been done stays done. If you sign out, nothing further is sent, and the next sign-in offers to go on.</source>
        <translation>מה שכבר בוצע יישאר כך. לאחר התנתקות לא יישלח דבר נוסף, ובהתחברות הבאה יהיה אפשר להמשיך.</translation>
    </message>
    <message>
        <source>Stop and sign out</source>
        <translation>עצירה והתנתקות</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>לא להתנתק</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1 --help” shows what can be given.</source>
        <extracomment>%1: the name of the program&apos;s file</extracomment>
        <translation>הפקודה ״%1 --help״ מציגה את האפשרויות.</translation>
    </message>
    <message>
        <source>See whom you blocked in an IMKIT chat, and unblock them.</source>
        <translation>צפייה במי שחסמת בצ׳אט של IMKIT וביטול חסימות.</translation>
    </message>
    <message>
        <source>All options can be left out. The variables IMKIT_SERVER_URL, IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; an option wins over its variable. Given server, client key and token, the program signs in at once and stores none of them.</source>
        <translation>אפשר להשמיט את כל האפשרויות. משתני הסביבה IMKIT_SERVER_URL ו־IMKIT_CLIENT_KEY ו־IMKIT_TOKEN פועלים באותו אופן; אפשרות גוברת על המשתנה שלה. כשהשרת, מפתח הלקוח והאסימון נתונים, התוכנית מתחברת מיד ואינה שומרת אף אחד מהם.</translation>
    </message>
    <message>
        <source>Address of the IMKIT server.</source>
        <translation>הכתובת של שרת IMKIT.</translation>
    </message>
    <message>
        <source>Client key of the app.</source>
        <translation>מפתח הלקוח של האפליקציה.</translation>
    </message>
    <message>
        <source>File whose first line is your token; “-” reads it from standard input.</source>
        <translation>קובץ שהשורה הראשונה בו היא האסימון; ״-״ לקריאה מהקלט התקני.</translation>
    </message>
    <message>
        <source>Language and territory, for example ja or zh-TW.</source>
        <translation>שפה ואזור, למשל ja או zh-TW.</translation>
    </message>
    <message>
        <source>Try the program with an embedded demo server.</source>
        <translation>התנסות בתוכנית עם שרת הדגמה מובנה.</translation>
    </message>
    <message>
        <source>Number of blocked people in the demo (%L1).</source>
        <translation>מספר המשתמשים החסומים בהדגמה (%L1).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>הצגת העזרה הזאת.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>A token can’t be given as an argument, where every program could read it. Use --token-file or the variable IMKIT_TOKEN.</source>
        <translation>אי אפשר למסור אסימון כארגומנט, כי כל תוכנית יכולה לקרוא אותו שם. יש להשתמש באפשרות --token-file או במשתנה IMKIT_TOKEN.</translation>
    </message>
    <message>
        <source>This build has no demo server.</source>
        <translation>הגרסה הזו אינה כוללת שרת הדגמה.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>אין אפשרות בשם ״%1״.</translation>
    </message>
    <message>
        <source>Only options can be given, and one of the arguments isn’t one.</source>
        <translation>ניתן להזין אפשרויות בלבד, ואחד הארגומנטים אינו אפשרות.</translation>
    </message>
    <message>
        <source>%1 isn’t the address of a server. It begins with https:// and holds no user name, no “?” and no “#”, for example %2.</source>
        <translation>הערך של %1 אינו כתובת של שרת. הכתובת מתחילה ב־⁦https://⁩ ואינה כוללת שם משתמש, ״?״ או ״#״, למשל %2.</translation>
    </message>
    <message>
        <source>This program works with %2 only: %1 can’t name another server.</source>
        <extracomment>%1: an option or variable, %2: the address of a server</extracomment>
        <translation>תוכנית זו עובדת עם %2 בלבד: לא ניתן לציין שרת אחר באמצעות %1.</translation>
    </message>
    <message>
        <source>%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>הערך של %1 אינו מפתח לקוח: מפתח מורכב מאותיות, ספרות וסימנים ללא רווחים, עד %L2 תווים.</translation>
    </message>
    <message>
        <source>This program has a client key of its own: %1 can’t be given.</source>
        <extracomment>%1: an option or variable</extracomment>
        <translation>לתוכנית זו יש מפתח לקוח משלה: לא ניתן למסור את %1.</translation>
    </message>
    <message>
        <source>%1: the file can’t be read, or isn’t a regular file.</source>
        <translation>לא ניתן לקרוא את הקובץ שצוין באפשרות %1, או שאינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>%1: the first line is too long for a token (more than %L2 bytes).</source>
        <translation>השורה הראשונה של %1 ארוכה מדי לאסימון (יותר מ־%L2 בתים).</translation>
    </message>
    <message>
        <source>%1: the first line is empty; the token should stand there.</source>
        <translation>השורה הראשונה של %1 ריקה; האסימון אמור להופיע בה.</translation>
    </message>
    <message>
        <source>%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most %L2 of them.</source>
        <translation>הערך של %1 אינו אסימון: אסימון מורכב מאותיות, ספרות וסימנים ללא רווחים, עד %L2 תווים.</translation>
    </message>
    <message>
        <source>--locale doesn’t name a language, like ja or zh-TW.</source>
        <translation>הערך של --locale אינו מציין שפה, למשל ja או zh-TW.</translation>
    </message>
    <message>
        <source>The demo has a server and a sign-in of its own: %1 can’t be given with it.</source>
        <extracomment>%1: an option</extracomment>
        <translation>להדגמה יש שרת והתחברות משלה: אי אפשר לציין איתה את %1.</translation>
    </message>
    <message>
        <source>--demo-size has to be a number from 0 to %L1.</source>
        <translation>הערך של --demo-size צריך להיות מספר מ־0 עד %L1.</translation>
    </message>
    <message>
        <source>--demo-size goes with --demo only.</source>
        <translation>האפשרות --demo-size פועלת רק יחד עם --demo.</translation>
    </message>
    <message>
        <source>The program is running already: its window is shown, and what was given here is not used.</source>
        <translation>התוכנה כבר פועלת: החלון שלה מוצג, ומה שצוין כאן אינו בשימוש.</translation>
    </message>
    <message>
        <source>The program is running already, but doesn’t answer. End that one first.</source>
        <translation>התוכנה כבר פועלת, אבל אינה מגיבה. יש לסגור אותה קודם.</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>שרת ההדגמה לא מצא יציאה פנויה במחשב הזה.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>התחברות…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server can’t be reached.</source>
        <translation>אין גישה לשרת.</translation>
    </message>
    <message>
        <source>Check your connection.</source>
        <translation>כדאי לבדוק את החיבור.</translation>
    </message>
    <message>
        <source>Server can’t be reached</source>
        <translation>אין גישה לשרת</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>התשובה מהשרת התעכבה יותר מדי.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>We’ll check whether it went through.</source>
        <translation>נבדוק אם הפעולה בוצעה.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>לא התקבלה תשובה בזמן</translation>
    </message>
    <message>
        <source>It was stopped before the server answered.</source>
        <translation>הפעולה נעצרה לפני שהשרת השיב.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>אפשר לנסות שוב בכל עת.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>הפעולה נעצרה</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>תוקף ההתחברות פג.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>יש להתחבר שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>Sign-in expired</source>
        <translation>תוקף ההתחברות פג</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>השרת אינו מכיר את מפתח הלקוח הזה.</translation>
    </message>
    <message>
        <source>Sign in again with the client key of your app.</source>
        <translation>יש להתחבר שוב עם מפתח הלקוח של האפליקציה.</translation>
    </message>
    <message>
        <source>Unknown client key</source>
        <translation>מפתח לקוח לא מוכר</translation>
    </message>
    <message>
        <source>Only the room’s owner may lift this ban.</source>
        <translation>רק לבעלי החדר מותר לבטל את ההרחקה הזאת.</translation>
    </message>
    <message>
        <source>Ask the room’s owner to lift it.</source>
        <translation>אפשר לבקש מבעלי החדר לבטל אותה.</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>לחשבון שלך אין הרשאה לפעולה הזאת כאן.</translation>
    </message>
    <message>
        <source>Ask whoever runs your app.</source>
        <translation>אפשר לפנות למפעילי האפליקציה.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>This ban had already been lifted.</source>
        <translation>ההרחקה הזאת כבר הייתה מבוטלת.</translation>
    </message>
    <message>
        <source>This person was already unblocked.</source>
        <translation>החסימה הזאת כבר הייתה מבוטלת.</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>החסימה כבר מבוטלת</translation>
    </message>
    <message>
        <source>This person is already banned from the room.</source>
        <translation>ההרחקה הזאת מהחדר כבר בתוקף.</translation>
    </message>
    <message>
        <source>This person is already blocked.</source>
        <translation>החסימה הזאת כבר בתוקף.</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>החסימה כבר בתוקף</translation>
    </message>
    <message>
        <source>This account or this room doesn’t exist any more.</source>
        <translation>החשבון הזה או החדר הזה כבר לא קיים.</translation>
    </message>
    <message>
        <source>This account doesn’t exist any more.</source>
        <translation>החשבון הזה כבר לא קיים.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>The server doesn’t know what was asked for.</source>
        <translation>השרת לא מצא את מה שהתבקש.</translation>
    </message>
    <message>
        <source>Check that the server’s address is complete.</source>
        <translation>יש לבדוק שכתובת השרת מלאה.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this user’s id.</source>
        <translation>השרת אינו מקבל את המזהה של המשתמש הזה.</translation>
    </message>
    <message>
        <source>Tell whoever runs your app; the details help them.</source>
        <translation>יש לפנות למפעילי האפליקציה; הפרטים יעזרו להם.</translation>
    </message>
    <message>
        <source>Id not accepted</source>
        <translation>המזהה לא התקבל</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>השרת דחה את הבקשה.</translation>
    </message>
    <message>
        <source>The details hold what it said.</source>
        <translation>תשובת השרת מופיעה בפרטים.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>השרת דחה את הבקשה</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>השרת מבקש להאט.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>אפשר לנסות שוב בעוד זמן מה.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>יותר מדי בקשות</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>יש תקלה בשרת עצמו.</translation>
    </message>
    <message>
        <source>Server problem</source>
        <translation>תקלה בשרת</translation>
    </message>
    <message>
        <source>The server sent us elsewhere. Nothing was sent there.</source>
        <translation>השרת הפנה למקום אחר. לא נשלח לשם דבר.</translation>
    </message>
    <message>
        <source>The server has moved to %1. Nothing was sent there.</source>
        <translation>השרת עבר אל %1. לא נשלח לשם דבר.</translation>
    </message>
    <message>
        <source>If that is right, sign in with the new address.</source>
        <translation>אם זה נכון, יש להתחבר עם הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Server has moved</source>
        <translation>השרת עבר לכתובת אחרת</translation>
    </message>
    <message>
        <source>The answer wasn’t what an IMKIT server sends.</source>
        <translation>התשובה אינה כזו ששרת IMKIT שולח.</translation>
    </message>
    <message>
        <source>Check that the server’s address is right, and that no other page answers in its place.</source>
        <translation>יש לבדוק שכתובת השרת נכונה ושדף אחר אינו עונה במקומו.</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>תשובה לא קריאה</translation>
    </message>
    <message>
        <source>The server’s answer is too large.</source>
        <translation>התשובה מהשרת גדולה מדי.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>תשובה גדולה מדי</translation>
    </message>
    <message>
        <source>This connection isn’t safe: the server’s certificate isn’t valid.</source>
        <translation>החיבור הזה אינו בטוח: אישור האבטחה של השרת אינו תקף.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer, or tell whoever runs your app.</source>
        <translation>לא נשלח דבר. יש לבדוק את התאריך במחשב הזה או לפנות למפעילי האפליקציה.</translation>
    </message>
    <message>
        <source>Connection isn’t safe</source>
        <translation>החיבור אינו בטוח</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>CSV for spreadsheets (%1)</source>
        <translation>CSV לגיליונות אלקטרוניים (%1)</translation>
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
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Column of the history: a person</extracomment>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Column of the history: why it failed</extracomment>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
    <message>
        <source>Ban from a room</source>
        <translation>הרחקה מחדר</translation>
    </message>
    <message>
        <source>Lift a room ban</source>
        <translation>ביטול הרחקה מחדר</translation>
    </message>
    <message>
        <source>Ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>הרחקה מהחדר ״%1״</translation>
    </message>
    <message>
        <source>Lift the ban from “%1”</source>
        <extracomment>%1: name of a room</extracomment>
        <translation>ביטול הרחקה מהחדר ״%1״</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>לא הושלם</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>החסימה כבר בתוקף</translation>
    </message>
    <message>
        <source>Already unblocked</source>
        <translation>החסימה כבר מבוטלת</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
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
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>חיפוש לפי שם, מזהה או חדר</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>חיפוש בהיסטוריה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>כל הימים</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>בין שני תאריכים</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>כל התוצאות</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>כבר היה כך</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>לא הושלם</translation>
    </message>
    <message>
        <source>Block again</source>
        <translation>חסימה מחדש</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>ייצוא הנבחרים…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>ניקוי ההיסטוריה…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation>
            <numerusform>נמצאה רשומה אחת</numerusform>
            <numerusform>נמצאו %Ln רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>אין רשומות תואמות.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>עדיין לא בוצע שינוי.</translation>
    </message>
    <message>
        <source>Export all that were found…</source>
        <translation>ייצוא כל מה שנמצא…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>ייצוא הכול…</translation>
    </message>
    <message>
        <source>Only together with %1</source>
        <extracomment>The history shows only what was asked for in one go; %1: date and time</extracomment>
        <translation>רק מה שבוצע יחד, %1</translation>
    </message>
    <message>
        <source>Only what was done together</source>
        <translation>רק מה שבוצע יחד</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>ייצוא ההיסטוריה</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln entries so far</source>
        <translation>
            <numerusform>ייצוא: רשומה אחת עד כה</numerusform>
            <numerusform>ייצוא: %Ln רשומות עד כה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported.</source>
        <translation>
            <numerusform>רשומה אחת יוצאה.</numerusform>
            <numerusform>%Ln רשומות יוצאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>לא ניתן לכתוב את הקובץ. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <translation>ההיסטוריה נוקתה.</translation>
    </message>
    <message>
        <source>The history couldn’t be cleared.</source>
        <translation>לא ניתן היה לנקות את ההיסטוריה.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with ids</source>
        <translation>בחירת קובץ עם מזהים</translation>
    </message>
    <message>
        <source>Lists of ids (*.csv *.txt)</source>
        <translation>רשימות מזהים (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>הקריאה מתבצעת…</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>לא ניתן לקרוא את הקובץ.</translation>
    </message>
    <message>
        <source>That is too large. At most %1 can be read.</source>
        <translation>התוכן גדול מדי. אפשר לקרוא עד %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in your list.</source>
        <translation>
            <numerusform>משתמש אחד נמצא ברשימה שלך.</numerusform>
            <numerusform>%Ln משתמשים נמצאים ברשימה שלך.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ids are not in your list.</source>
        <translation>
            <numerusform>מזהה אחד אינו ברשימה שלך.</numerusform>
            <numerusform>%Ln מזהים אינם ברשימה שלך.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines can’t be read.</source>
        <translation>
            <numerusform>לא ניתן לקרוא שורה אחת.</numerusform>
            <numerusform>לא ניתן לקרוא %Ln שורות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln ids were taken.</source>
        <translation>
            <numerusform>נלקח רק המזהה הראשון.</numerusform>
            <numerusform>נלקחו רק %Ln המזהים הראשונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln people</source>
        <translation>
            <numerusform>ביטול החסימה של משתמש אחד</numerusform>
            <numerusform>ביטול החסימה של %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard</source>
        <translation>ביטול חסימה מקובץ או מהלוח</translation>
    </message>
    <message>
        <source>Whom do you want to unblock?</source>
        <translation>למי לבטל את החסימה?</translation>
    </message>
    <message>
        <source>Take a list with one id a line, or a CSV file with an id column. You see who is in it before anything is sent.</source>
        <translation>אפשר להשתמש ברשימה עם מזהה אחד בכל שורה, או בקובץ CSV עם עמודת id. המשתמשים שברשימה יוצגו לפני שיישלח דבר.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Use clipboard</source>
        <translation>שימוש בלוח</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>People to unblock</source>
        <translation>משתמשים לביטול חסימה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines repeat an earlier id.</source>
        <translation>
            <numerusform>שורה אחת חוזרת על מזהה קודם.</numerusform>
            <numerusform>%Ln שורות חוזרות על מזהה קודם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול חסימה</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>שורות צפופות</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>התחברות…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>התנתקות</translation>
    </message>
    <message>
        <source>Online help</source>
        <extracomment>Menu: opens a page with help in the browser</extracomment>
        <translation>עזרה מקוונת</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <extracomment>Menu: opens a page about privacy in the browser</extracomment>
        <translation>מדיניות פרטיות</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>אודות %1</translation>
    </message>
    <message>
        <source>Unblock from file or clipboard…</source>
        <translation>ביטול חסימה מקובץ או מהלוח…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>היסטוריה…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>שפת המערכת</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Menu: whose pictures may be loaded</extracomment>
        <translation>תמונות פרופיל</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>מכולם</translation>
    </message>
    <message>
        <source>From the server only</source>
        <translation>מהשרת בלבד</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא תמונות</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>מהחדש לישן</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>מהישן לחדש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>פעילות אחרונה</translation>
    </message>
    <message>
        <source>Sort:</source>
        <extracomment>Before the choice of an order</extracomment>
        <translation>מיון:</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>סרגל כלים</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search name, id or room</source>
        <translation>חיפוש לפי שם, מזהה או חדר</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted: others can read your token and what you do here.</source>
        <translation>החיבור הזה אינו מוצפן: אחרים יכולים לקרוא את האסימון שלך ולראות את פעולותיך כאן.</translation>
    </message>
    <message>
        <source>Loading your block list…</source>
        <translation>רשימת החסומים נטענת…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown.</source>
        <translation>
            <numerusform>חסימה אחת של חשבון שנמחק אינה מוצגת.</numerusform>
            <numerusform>%Ln חסימות של חשבונות שנמחקו אינן מוצגות.</numerusform>
        </translation>
    </message>
    <message>
        <source>You haven’t blocked anyone.</source>
        <translation>אין משתמשים חסומים.</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>אין התאמות לחיפוש ״%1״.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>תוקף ההתחברות פג.</translation>
    </message>
    <message>
        <source>Sign in to see your block list.</source>
        <translation>יש להתחבר כדי לראות את רשימת החסומים.</translation>
    </message>
    <message>
        <source>Couldn’t load your block list.</source>
        <translation>לא ניתן לטעון את רשימת החסומים.</translation>
    </message>
    <message>
        <source>Couldn’t reach %1.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>אין גישה אל %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
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
        <translation>בחירת הכול</translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>בחירת ההתאמה היחידה</numerusform>
            <numerusform>בחירת כל %Ln ההתאמות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln s.</source>
        <extracomment>%1: why (&quot;The server asks us to slow down.&quot;)</extracomment>
        <translation>
            <numerusform>%1 ניסיון נוסף יתבצע בעוד שנייה אחת.</numerusform>
            <numerusform>%1 ניסיון נוסף יתבצע בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>The list couldn’t be updated. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>לא ניתן היה לעדכן את הרשימה. %1</translation>
    </message>
    <message>
        <source>The keychain didn’t keep your token: you stay signed in until the program ends.</source>
        <translation>האסימון לא נשמר בצרור המפתחות: ההתחברות תישמר עד לסגירת התוכנית.</translation>
    </message>
    <message>
        <source>You are signed out, but your token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>ההתנתקות הושלמה, אבל ייתכן שהאסימון שלך עדיין בצרור המפתחות. יש לבטל את נעילת צרור המפתחות ולהסיר אותו משם.</translation>
    </message>
    <message>
        <source>This goes on, but the history couldn’t be stored on this computer.</source>
        <translation>הפעולה ממשיכה, אך לא ניתן היה לשמור את ההיסטוריה במחשב הזה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>שורה אחת יוצאה.</numerusform>
            <numerusform>%Ln שורות יוצאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file couldn’t be written. Choose another folder.</source>
        <translation>לא ניתן לכתוב את הקובץ. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ההיסטוריה הייתה פגומה. היא נשמרה בצד בשם %1, ונפתחה היסטוריה חדשה.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. You can read it, and unblock people one at a time.</source>
        <translation>ההיסטוריה נכתבה בגרסה חדשה יותר של התוכנית. אפשר לקרוא אותה ולבטל חסימות אחת אחת.</translation>
    </message>
    <message>
        <source>The history can’t be stored on this computer. You can unblock people one at a time.</source>
        <translation>לא ניתן לשמור את ההיסטוריה במחשב הזה. אפשר לבטל חסימות אחת אחת.</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>התחברות לחשבון אחר…</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <extracomment>Menu: lists accounts</extracomment>
        <translation>פתיחה בחלון חדש</translation>
    </message>
    <message>
        <source>The work for %1 goes on in its own window, so this account was opened in another one.</source>
        <extracomment>%1: a person</extracomment>
        <translation>העבודה עבור %1 נמשכת בחלון שלה, ולכן החשבון הזה נפתח בחלון אחר.</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account.</source>
        <translation>במחשב הזה לא שמור אסימון לחשבון הזה.</translation>
    </message>
    <message>
        <source>An earlier token may still lie in the keychain. Unlock the keychain and remove it there.</source>
        <translation>ייתכן שאסימון קודם עדיין בצרור המפתחות. יש לבטל את נעילת צרור המפתחות ולהסיר אותו משם.</translation>
    </message>
    <message>
        <source>This couldn’t be stored in the history.</source>
        <translation>לא ניתן היה לשמור זאת בהיסטוריה.</translation>
    </message>
    <message>
        <source>People whom you block in the chat appear here.</source>
        <translation>משתמשים שייחסמו בצ׳אט יופיעו כאן.</translation>
    </message>
    <message>
        <source>The search looks at names, ids and rooms.</source>
        <translation>החיפוש כולל שמות, מזהים וחדרים.</translation>
    </message>
    <message>
        <source>Sign in again, and what waited goes on.</source>
        <translation>לאחר התחברות מחדש יימשך מה שהמתין.</translation>
    </message>
    <message>
        <source>It is read from your chat’s server.</source>
        <translation>הרשימה נקראת משרת הצ׳אט.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing can be stored in it. End that program, or unblock people one at a time.</source>
        <translation>תוכנית אחרת משתמשת בהיסטוריה, ולכן לא ניתן לשמור בה דבר. יש לסגור את התוכנית ההיא, או לבטל את החסימות אחת אחת.</translation>
    </message>
    <message>
        <source>The account was removed, but its history couldn’t be deleted. Another program may be using it.</source>
        <translation>החשבון הוסר, אבל לא ניתן היה למחוק את ההיסטוריה שלו. ייתכן שתוכנית אחרת משתמשת בה.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <extracomment>Name of the button that closes a notice, for screen readers.</extracomment>
        <translation>הסתרת ההתראה הזאת</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ועוד משתמש אחד</numerusform>
            <numerusform>… ועוד %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>מזהה</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>פעולה שלא הושלמה</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was changing the blocks of %Ln people.</source>
        <translation>
            <numerusform>התוכנית נסגרה בזמן שינוי החסימה של משתמש אחד.</numerusform>
            <numerusform>התוכנית נסגרה בזמן שינוי החסימה של %Ln משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>שינוי אחד בוצע.</numerusform>
            <numerusform>%Ln שינויים בוצעו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not made.</source>
        <translation>
            <numerusform>שינוי אחד לא בוצע.</numerusform>
            <numerusform>%Ln שינויים לא בוצעו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not known yet: the list is being read.</source>
        <translation>
            <numerusform>מצבו של שינוי אחד עדיין לא ידוע: הרשימה נקראת כעת.</numerusform>
            <numerusform>מצבם של %Ln שינויים עדיין לא ידוע: הרשימה נקראת כעת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>לא נותר מה לעשות.</translation>
    </message>
    <message>
        <source>You can go on where it stopped, or leave these people as they are.</source>
        <translation>אפשר להמשיך מהמקום שבו הפעולה נעצרה, או להשאיר את המשתמשים האלה כפי שהם.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר כך</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>המשתמשים שנותרו</translation>
    </message>
    <message numerus="yes">
        <source>To unblock: %Ln</source>
        <translation>
            <numerusform>לביטול חסימה: %Ln</numerusform>
            <numerusform>לביטול חסימה: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To block again: %Ln</source>
        <translation>
            <numerusform>לחסימה מחדש: %Ln</numerusform>
            <numerusform>לחסימה מחדש: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>הסרת חשבון</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: an account&apos;s name</extracomment>
        <translation>להסיר את %1?</translation>
    </message>
    <message>
        <source>The token and the last known list are deleted from this computer. The history can stay for the next sign-in, or be deleted for good.</source>
        <translation>האסימון והרשימה האחרונה נמחקים מהמחשב הזה. ההיסטוריה יכולה להישמר להתחברות הבאה או להימחק לצמיתות.</translation>
    </message>
    <message>
        <source>Remove and keep the history</source>
        <translation>הסרה ושמירת ההיסטוריה</translation>
    </message>
    <message>
        <source>Remove and delete the history</source>
        <translation>הסרה ומחיקת ההיסטוריה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
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
        <translation>חדר ״%1״</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>הודעות ישירות</translation>
    </message>
    <message>
        <source>blocked %1</source>
        <extracomment>%1 is a time in words: “3 months ago”, “yesterday”, “just now”.</extracomment>
        <translation>חסימה: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <extracomment>When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.</extracomment>
        <translation>פעילות אחרונה: %1</translation>
    </message>
    <message>
        <source>%1. Unblocking</source>
        <extracomment>Read aloud for a row being unblocked; %1 is the row’s sentence.</extracomment>
        <translation>%1. החסימה מתבטלת</translation>
    </message>
    <message>
        <source>%1. Failed: %2</source>
        <extracomment>Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.</extracomment>
        <translation>%1. ביטול החסימה נכשל: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>מזהה: %1</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>חדר: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>מועד החסימה: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>פעילות אחרונה: %1</translation>
    </message>
    <message>
        <source>Couldn’t unblock: %1</source>
        <translation>לא ניתן היה לבטל את החסימה: %1</translation>
    </message>
    <message>
        <source>%1, blocked in the room %2</source>
        <extracomment>Read aloud for a row: name, time in words, room.</extracomment>
        <translation>%1, הרחקה מהחדר %2</translation>
    </message>
    <message>
        <source>%1, blocked %2, in the room %3</source>
        <translation>%1, הרחקה מהחדר %3, %2</translation>
    </message>
    <message>
        <source>%1, blocked, direct messages</source>
        <extracomment>Read aloud for a row: name, time in words.</extracomment>
        <translation>%1, חסימה בהודעות ישירות</translation>
    </message>
    <message>
        <source>%1, blocked %2, direct messages</source>
        <translation>%1, חסימה בהודעות ישירות, %2</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ש&amp;ורות</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;תמונות פרופיל</translation>
    </message>
    <message>
        <source>People choose where their pictures lie. Whoever runs that place can see that you load them.</source>
        <translation>כל משתמש בוחר היכן תמונות הפרופיל שלו שמורות. מי שמפעיל את המקום הזה יכול לראות שהן נטענות אצלך.</translation>
    </message>
    <message>
        <source>&amp;Blur names and pictures until they are pointed at or focused</source>
        <translation>&amp;טשטוש שמות ותמונות פרופיל עד להצבעה עליהם או למיקוד בהם</translation>
    </message>
    <message>
        <source>List and history</source>
        <translation>רשימה והיסטוריה</translation>
    </message>
    <message>
        <source>Re&amp;fresh the list</source>
        <translation>&amp;רענון הרשימה</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>מספר בקשות &amp;בו־זמנית</translation>
    </message>
    <message>
        <source>For unblocking many people. Fewer are kinder to a slow connection.</source>
        <translation>לביטול חסימה של משתמשים רבים. מספר קטן יותר מתאים לחיבור איטי.</translation>
    </message>
    <message>
        <source>Keep &amp;history</source>
        <translation>שמירת &amp;היסטוריה</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer.</source>
        <translation>רשומות ישנות יותר נמחקות מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Settings can’t be stored here: they hold until the program ends.</source>
        <translation>לא ניתן לשמור כאן את ההגדרות: הן בתוקף עד לסגירת התוכנית.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>שפת המערכת</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>מרווחות</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>צפופות</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>מכולם</translation>
    </message>
    <message>
        <source>Only from the server</source>
        <translation>מהשרת בלבד</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא תמונות</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>לפי בקשה בלבד</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>כל דקה</numerusform>
            <numerusform>כל %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>לתמיד</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>ליום אחד</numerusform>
            <numerusform>ל־%Ln ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>No account is known on this computer.</source>
        <translation>אין חשבונות מוכרים במחשב הזה.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: signs an account out and takes it off the list</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>התחברות לחשבון אחר…</translation>
    </message>
    <message>
        <source>%1: the token is kept in the keychain</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: האסימון נשמר בצרור המפתחות</translation>
    </message>
    <message>
        <source>%1: no token is kept</source>
        <extracomment>Below the name of an account. %1: the name of a server</extracomment>
        <translation>%1: לא נשמר אסימון</translation>
    </message>
    <message>
        <source>Removing an account signs it out: its token and its last known list are deleted from this computer. You choose what becomes of its history.</source>
        <translation>הסרת חשבון מנתקת אותו: האסימון והרשימה האחרונה שלו נמחקים מהמחשב הזה. אפשר לבחור אם לשמור את ההיסטוריה שלו.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Will connect to %1</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>החיבור יהיה אל %1</translation>
    </message>
    <message>
        <source>Anyone between you and %1 can read your token and act as you.</source>
        <extracomment>%1: the address of a server</extracomment>
        <translation>כל מי שנמצא בינך לבין %1 יכול לקרוא את האסימון שלך ולפעול בשמך.</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard, for example %1.</source>
        <translation>מופיעה בדף האפליקציה בלוח הבקרה של IMKIT, למשל %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>שימוש בכתובת %1</translation>
    </message>
    <message>
        <source>Enter the server’s address.</source>
        <translation>יש להזין את כתובת השרת.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>הכתובת צריכה להתחיל ב־⁦https://⁩.</translation>
    </message>
    <message>
        <source>The address lacks the server’s name.</source>
        <translation>בכתובת חסר שם השרת.</translation>
    </message>
    <message>
        <source>The address can’t hold a user name or password.</source>
        <translation>הכתובת לא יכולה לכלול שם משתמש או סיסמה.</translation>
    </message>
    <message>
        <source>The address can’t hold “?” or “#”.</source>
        <translation>הכתובת לא יכולה לכלול ״?״ או ״#״.</translation>
    </message>
    <message>
        <source>This isn’t an address.</source>
        <translation>זו אינה כתובת.</translation>
    </message>
    <message>
        <source>This connection isn’t encrypted. Use https://, or allow it below.</source>
        <translation>החיבור הזה אינו מוצפן. יש להשתמש ב־⁦https://⁩, או לאשר למטה חיבור ללא הצפנה.</translation>
    </message>
    <message>
        <source>Enter the client key.</source>
        <translation>יש להזין את מפתח הלקוח.</translation>
    </message>
    <message>
        <source>A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>מפתח לקוח מורכב מאותיות, ספרות וסימנים בלבד, ללא רווחים, עד %L1 תווים.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>יש להזין את האסימון.</translation>
    </message>
    <message>
        <source>A token holds letters, digits and signs only, no spaces, and at most %L1 of them.</source>
        <translation>אסימון מורכב מאותיות, ספרות וסימנים בלבד, ללא רווחים, עד %L1 תווים.</translation>
    </message>
    <message>
        <source>Signing in didn’t work.</source>
        <translation>ההתחברות לא הצליחה.</translation>
    </message>
    <message>
        <source>The server doesn’t accept this token. It may have expired: get a new one.</source>
        <translation>השרת אינו מקבל את האסימון הזה. ייתכן שתוקפו פג: יש לקבל אסימון חדש.</translation>
    </message>
    <message>
        <source>The server doesn’t know this client key.</source>
        <translation>השרת אינו מכיר את מפתח הלקוח הזה.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>תוקף ההתחברות פג</translation>
    </message>
    <message>
        <source>Sign in to your app</source>
        <translation>התחברות לאפליקציה</translation>
    </message>
    <message>
        <source>Enter a new token to go on. Nothing that you began is lost.</source>
        <translation>יש להזין אסימון חדש כדי להמשיך. שום דבר שהתחלת לא יאבד.</translation>
    </message>
    <message>
        <source>You need a token; whoever runs your app can give it to you.</source>
        <translation>נדרש אסימון, ואפשר לקבל אותו ממפעילי האפליקציה.</translation>
    </message>
    <message>
        <source>You need three things; whoever runs your app can give them to you.</source>
        <translation>דרושים שלושה דברים, ואפשר לקבל אותם ממפעילי האפליקציה.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;שרת</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>&amp;מפתח לקוח</translation>
    </message>
    <message>
        <source>It stands on your app’s page in the IMKIT dashboard. It isn’t secret.</source>
        <translation>מופיע בדף האפליקציה בלוח הבקרה של IMKIT. המפתח אינו סודי.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;אסימון</translation>
    </message>
    <message>
        <source>Your app’s backend issues it for your user. It is secret and expires, often after seven days.</source>
        <translation>האסימון מונפק לכל משתמש על ידי צד השרת של האפליקציה. הוא סודי ותוקפו מוגבל, לרוב לשבעה ימים.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>הצגת האסימון</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption</source>
        <translation>חיבור &amp;ללא הצפנה</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>ל&amp;הישאר מחוברים</translation>
    </message>
    <message>
        <source>There is no keychain here: you stay signed in until the program ends.</source>
        <translation>אין כאן צרור מפתחות: ההתחברות תישמר עד לסגירת התוכנית.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain.</source>
        <translation>האסימון נשמר בצרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>הבדיקה מול השרת מתבצעת…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>This account is open in another window.</source>
        <translation>החשבון הזה פתוח בחלון אחר.</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>התחברות בתור %1</translation>
    </message>
    <message>
        <source>This computer keeps no token for this account. Enter one to see its list.</source>
        <translation>במחשב הזה לא שמור אסימון לחשבון הזה. יש להזין אסימון כדי לראות את הרשימה שלו.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>חסימה אחת</numerusform>
            <numerusform>%Ln חסימות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>התאמה אחת</numerusform>
            <numerusform>%Ln התאמות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>אחד נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unblocking %Ln…</source>
        <translation>
            <numerusform>ביטול חסימה אחת…</numerusform>
            <numerusform>ביטול %Ln חסימות…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of deleted accounts are not shown</source>
        <translation>
            <numerusform>חסימה אחת של חשבון שנמחק אינה מוצגת</numerusform>
            <numerusform>%Ln חסימות של חשבונות שנמחקו אינן מוצגות</numerusform>
        </translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>העדכון מתבצע…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>הטעינה מתבצעת…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>עדכון אחרון: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute. Used alone and in “blocked %1”.</extracomment>
        <translation>ממש עכשיו</translation>
    </message>
</context>
</TS>
