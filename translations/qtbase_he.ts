<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>ארגומנטים:</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>חסר ערך אחרי ״%1״.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>אפשרויות:</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>יש ערך מיותר אחרי ״%1״.</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>אין אפשרות בשם ״%1״.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>אין אפשרויות בשם: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[אפשרויות]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>כונן</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>תיקיית קבצים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>קיצור דרך</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;לא ניתן להשתמש בשם ״%1״.&lt;/b&gt;&lt;p&gt;אפשר לנסות שם אחר, קצר יותר או ללא סימני פיסוק.</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>notification</source>
        <translation>התראה</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI בידוד לפי התו החזק הראשון</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE תחילת הטבעה משמאל לימין</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI בידוד משמאל לימין</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM סימן משמאל לימין</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO תחילת כפיית כיוון משמאל לימין</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF סיום עיצוב הכיוון</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI סיום בידוד הכיוון</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE תחילת הטבעה מימין לשמאל</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI בידוד מימין לשמאל</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM סימן מימין לשמאל</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO תחילת כפיית כיוון מימין לשמאל</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ מחבר ברוחב אפס</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ מפריד ברוחב אפס</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP רווח ברוחב אפס</translation>
    </message>
</context>
</TS>
