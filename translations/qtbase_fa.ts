<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>پوشهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;نام «%1» قابل استفاده نیست.&lt;/b&gt;&lt;p&gt;نام دیگری را امتحان کنید که کوتاه‌تر یا بدون نشانه‌های نقطه‌گذاری باشد.</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>button with drop down grid</source>
        <translation>دکمه با جدول بازشو</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>رنگ‌گزین</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>محتوای تکمیلی</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>پاصفحه</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>کادر کلید میان‌بر</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>قاب لایه‌ای</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>فهرست زبانه‌ها</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>سند وب</translation>
    </message>
</context>
</TS>
