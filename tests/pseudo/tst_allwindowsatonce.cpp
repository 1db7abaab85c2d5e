#include "tests/support/scenes.h"
#include "tests/support/spokentexts.h"
#include "ui/blocklistview.h"
#include "ui/languageswitcher.h"
#include "ui/outlinestyle.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

/// Every window that can be open with the others, all of them open.
class TestAllWindowsAtOnce : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { OutlineStyle::install(); }
    void theyFollowEveryLanguage();
};

// Through all languages, one after the other, with every window open: each says what one says that was made
// in that language, and the painted buttons look the same.
void TestAllWindowsAtOnce::theyFollowEveryLanguage()
{
    struct Said
    {
        QHash<QString, QHash<QString, QString>> texts;
        QList<QImage> buttons;
    };
    // Painted ahead; the other words of a row are shaped anew when they change.
    const auto buttonsOf = [](BlockListView &list) {
        const QPixmap rows = list.viewport()->grab();
        QList<QImage> buttons;
        for (int row = 0; row < 6; ++row)
            buttons << rows.copy(list.unblockButtonRect(list.model()->index(row, 0))).toImage();
        return buttons;
    };
    const auto said = [buttonsOf](const Scenes::Together &all) {
        Said words;
        for (const auto &[name, window] : all.windows()) {
            QList<SpokenTexts::Text> texts = SpokenTexts::of(*window);
            // What Qt's dialog shows of the disk comes when it comes, and with it where one can go.
            if (qobject_cast<const QFileDialog *>(window))
                texts.removeIf([](const SpokenTexts::Text &text) {
                    static const QRegularExpression ofTheDisk(
                        u"/stackedWidget#|/(back|forward|toParent)Button#1/"_s);
                    return ofTheDisk.match(text.where).hasMatch();
                });
            words.texts.insert(name, SpokenTexts::steady(texts));
            if (name == "list"_L1)
                words.buttons = buttonsOf(*window->findChild<BlockListView *>());
        }
        return words;
    };
    const QStringList languages = LanguageSwitcher().available();
    QHash<QString, Said> made;
    for (const QString &language : languages) {
        Scenes::Together fresh(language);
        fresh.sayResult();
        made.insert(language, said(fresh));
    }

    Scenes::Together all(languages.constFirst());
    QVERIFY(all.windows().size() > 35);
    QStringList faults;
    const QStringList thereAndBack = languages + QStringList{ languages.constFirst() };
    for (const QString &language : thereAndBack) {
        all.sayResult();
        all.choose(language);
        const Said now = said(all);
        for (const auto &[name, window] : all.windows()) {
            const QHash<QString, QString> expected = made[language].texts[name];
            QHash<QString, QString> found = now.texts[name];
            for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
                const QString text = found.take(it.key());
                if (text != it.value())
                    faults << u"%1 %2: %3: “%4”, not “%5”"_s.arg(language, name, it.key(), text, it.value());
            }
            for (auto it = found.cbegin(); it != found.cend(); ++it)
                faults << u"%1 %2: %3: “%4”, not there before"_s.arg(language, name, it.key(), it.value());
        }
        if (now.buttons != made[language].buttons)
            faults << language + ": the rows’ buttons look another way"_L1;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAllWindowsAtOnce)
#include "tst_allwindowsatonce.moc"
