#include "ui/icons.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QDir sources(QStringLiteral(BLOCKLIST_SOURCES));

QSet<QString> filesIn(const QString &folder)
{
    QSet<QString> names;
    const auto files = QDir(sources.filePath(u"resources/"_s + folder)).entryList({ u"*.svg"_s });
    for (const QString &file : files)
        names << file.chopped(4);
    return names;
}

/// The names in the calls that the pattern finds in ui/.
QSet<QString> namesIn(const QString &pattern)
{
    static const QRegularExpression name(uR"re(u"([a-z-]+)"_s)re"_s);
    const QRegularExpression call(pattern);
    QSet<QString> names;
    const QDir folder(sources.filePath(u"ui"_s));
    for (const QString &path : folder.entryList({ u"*.cpp"_s })) {
        QFile file(folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto calls = call.globalMatch(text); calls.hasNext();) {
            for (auto found = name.globalMatch(calls.next().captured()); found.hasNext();)
                names << found.next().captured(1);
        }
    }
    return names;
}

QSet<QString> usedIcons()
{
    return namesIn(uR"((themedIcon\(|set\(m_\w+Action, )[^;]*;)"_s);
}

/// The colour that most of what is painted has.
QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage picture = icon.pixmap(QSize(64, 64), 1, mode).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) == 255)
                ++counts[picture.pixel(x, y)];
        }
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return QColor::fromRgba(most);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsUsedAndEveryNameHasAFile();
    void everyIconFollowsThePalette();
};

void TestIcons::everyFileIsUsedAndEveryNameHasAFile()
{
    QSet<QString> files = filesIn(u"icons"_s);
    QVERIFY(files.remove(u"blocklist-console"_s)); // the program's own, which a build can replace
    QCOMPARE(usedIcons() - files, QSet<QString>());
    QCOMPARE(files - usedIcons(), QSet<QString>());
    const QSet<QString> drawings = filesIn(u"drawings"_s);
    QCOMPARE(namesIn(uR"(new PlaceholderPage\([^;]*;)"_s), drawings);
    for (const QString &name : drawings)
        QVERIFY2(!drawing(name, Qt::black).isNull(), qPrintable(name));
}

void TestIcons::everyIconFollowsThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor(10, 20, 30));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(130, 120, 110));
    palette.setColor(QPalette::HighlightedText, QColor(240, 250, 230));
    const auto names = usedIcons();
    QVERIFY(names.size() > 10);
    for (const QString &name : names) {
        const QIcon icon = themedIcon(name, palette);
        QVERIFY2(!icon.isNull(), qPrintable(name));
        for (const auto &[mode, colour] :
             { std::pair(QIcon::Normal, QColor(10, 20, 30)), std::pair(QIcon::Active, QColor(10, 20, 30)),
               std::pair(QIcon::Disabled, QColor(130, 120, 110)),
               std::pair(QIcon::Selected, QColor(240, 250, 230)) })
            QVERIFY2(inkOf(icon, mode) == colour, qPrintable(name));
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
