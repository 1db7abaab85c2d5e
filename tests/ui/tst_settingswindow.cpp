#include "ui/settingswindow.h"

#include "app/account/settings.h"
#include "ui/languageswitcher.h"
#include "ui/removeaccountdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

KnownAccount known(int number, const QString &nickname, bool stay = true)
{
    return { .account = { .endpoint = std::get<Endpoint>(Endpoint::parse(u"https://chat.example"_s)),
                          .clientKey = "key",
                          .user = { .id = u"user-%1"_s.arg(number),
                                    .nickname = nickname,
                                    .avatarUrl = {},
                                    .email = {} } },
             .staySignedIn = stay,
             .plainHttpAllowed = false };
}

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choicesHoldAtOnceAndStay_data();
    void choicesHoldAtOnceAndStay();
    void numbersHoldAtOnceAndStay();
    void showsWhatHolds();
    void followsChangesFromElsewhere();
    void nonsenseIsShownAsTheDefault_data();
    void nonsenseIsShownAsTheDefault();
    void unusualNumbersAreKept();
    void languagesHaveTheirOwnNames();
    void isNotModalAndEscapeCloses();
    void everythingHasANameAndIsReachedByKeyboard();
    void textsFitAtTwiceTheSize();
    void helpStandsAtItsField();
    void saysWhenNothingCanBeStored();
    void listsTheAccounts();
    void removesTheAccountThatIsChosen();
    void nothingIsRemovedByChance_data();
    void nothingIsRemovedByChance();
    void withoutAccountsItSaysSo();
    void longNamesNeedNoScrolling();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    template <typename T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    LanguageSwitcher m_languages;
    QPointer<SettingsWindow> m_window;
};

void TestSettingsWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file());
    m_window = new SettingsWindow(*m_settings, m_languages);
    m_window->show();
}

void TestSettingsWindow::cleanup()
{
    delete m_window;
    m_settings.reset();
}

void TestSettingsWindow::choicesHoldAtOnceAndStay_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<std::function<QVariant(const Settings &)>>("stored");
    using Read = std::function<QVariant(const Settings &)>;
    QTest::newRow("language") << u"language"_s << QVariant(u"en"_s)
                              << Read([](const Settings &s) { return s.language(); });
    QTest::newRow("rows") << u"rowHeight"_s << QVariant(true)
                          << Read([](const Settings &s) { return s.compactRows(); });
    QTest::newRow("pictures") << u"pictures"_s << QVariant(static_cast<int>(AvatarPolicy::None))
                              << Read([](const Settings &s) { return static_cast<int>(s.avatarPolicy()); });
    QTest::newRow("refresh") << u"refreshInterval"_s << QVariant(0)
                             << Read([](const Settings &s) { return s.refreshMinutes(); });
    QTest::newRow("history") << u"historyRetention"_s << QVariant(30)
                             << Read([](const Settings &s) { return s.historyDays(); });
}

void TestSettingsWindow::choicesHoldAtOnceAndStay()
{
    QFETCH(QString, box);
    QFETCH(QVariant, value);
    QFETCH(std::function<QVariant(const Settings &)>, stored);
    QVERIFY(stored(*m_settings) != value);
    auto *combo = find<QComboBox>(box);
    const int index = combo->findData(value);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    QCOMPARE(stored(*m_settings), value);
    QCOMPARE(stored(Settings(file())), value);
}

void TestSettingsWindow::numbersHoldAtOnceAndStay()
{
    QSignalSpy blur(m_settings.get(), &Settings::blurNamesChanged);
    QSignalSpy atOnce(m_settings.get(), &Settings::atOnceChanged);
    QTest::keyClick(find<QCheckBox>(u"blurNames"_s), Qt::Key_Space);
    QCOMPARE(blur.size(), 1);
    auto *spin = find<QSpinBox>(u"atOnce"_s);
    QCOMPARE(spin->value(), 54);
    spin->setValue(8);
    QCOMPARE(atOnce.size(), 1);
    spin->setValue(1000);
    QCOMPARE(m_settings->atOnce(), 54);
    spin->setValue(0);
    QCOMPARE(m_settings->atOnce(), 1);
    const Settings again(file());
    QCOMPARE(again.blurNames(), true);
    QCOMPARE(again.atOnce(), 1);
}

void TestSettingsWindow::showsWhatHolds()
{
    delete m_window;
    m_settings->setCompactRows(true);
    m_settings->setAvatarPolicy(AvatarPolicy::ServerOnly);
    m_settings->setBlurNames(true);
    m_settings->setRefreshMinutes(60);
    m_settings->setAtOnce(12);
    m_settings->setHistoryDays(365);
    m_window = new SettingsWindow(*m_settings, m_languages);
    QCOMPARE(find<QComboBox>(u"rowHeight"_s)->currentText(), u"Compact"_s);
    QCOMPARE(find<QComboBox>(u"pictures"_s)->currentText(), u"Only from the server"_s);
    QVERIFY(find<QCheckBox>(u"blurNames"_s)->isChecked());
    QCOMPARE(find<QComboBox>(u"refreshInterval"_s)->currentText(), u"Every 60 minutes"_s);
    QCOMPARE(find<QSpinBox>(u"atOnce"_s)->value(), 12);
    QCOMPARE(find<QComboBox>(u"historyRetention"_s)->currentText(), u"For 365 days"_s);
}

void TestSettingsWindow::followsChangesFromElsewhere()
{
    QSignalSpy spy(m_settings.get(), &Settings::compactRowsChanged);
    m_settings->setCompactRows(true);
    QCOMPARE(find<QComboBox>(u"rowHeight"_s)->currentData().toBool(), true);
    m_settings->setBlurNames(true);
    QVERIFY(find<QCheckBox>(u"blurNames"_s)->isChecked());
    m_settings->setAtOnce(3);
    QCOMPARE(find<QSpinBox>(u"atOnce"_s)->value(), 3);
    QCOMPARE(spy.size(), 1);
}

void TestSettingsWindow::nonsenseIsShownAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("word") << QByteArray("many");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("huge") << QByteArray("99999999999");
    QTest::newRow("too large") << QByteArray("5000");
    QTest::newRow("fraction") << QByteArray("1.5");
    QTest::newRow("empty") << QByteArray();
}

void TestSettingsWindow::nonsenseIsShownAsTheDefault()
{
    QFETCH(QByteArray, number);
    QFile edited(m_folder->filePath(u"edited.ini"_s));
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write("[work]\nrefreshMinutes=" + number + "\natOnce=" + number + "\nhistoryDays=" + number
                 + "\n[view]\nblurNames=" + number + "\n");
    edited.close();
    const Settings settings(edited.fileName());
    QCOMPARE(settings.refreshMinutes(), 5);
    QCOMPARE(settings.atOnce(), 54);
    QCOMPARE(settings.historyDays(), 0);
    QCOMPARE(settings.blurNames(), false);
}

void TestSettingsWindow::unusualNumbersAreKept()
{
    m_settings->setRefreshMinutes(7);
    QCOMPARE(find<QComboBox>(u"refreshInterval"_s)->currentData().toInt(), 7);
    QCOMPARE(m_settings->refreshMinutes(), 7);
    m_settings->setRefreshMinutes(1'000'000);
    QCOMPARE(m_settings->refreshMinutes(), 1440);
    m_settings->setHistoryDays(-4);
    QCOMPARE(m_settings->historyDays(), 0);
}

void TestSettingsWindow::languagesHaveTheirOwnNames()
{
    const auto *box = find<QComboBox>(u"language"_s);
    QCOMPARE(box->count(), m_languages.available().size() + 1);
    QCOMPARE(box->itemData(0).toString(), QString());
    for (int i = 1; i < box->count(); ++i)
        QCOMPARE(box->itemText(i), m_languages.nativeName(box->itemData(i).toString()));
}

void TestSettingsWindow::isNotModalAndEscapeCloses()
{
    QVERIFY(!m_window->isModal());
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
}

void TestSettingsWindow::everythingHasANameAndIsReachedByKeyboard()
{
    m_settings->useAccount(known(1, u"Ann"_s));
    find<QListWidget>(u"accounts"_s)->setCurrentRow(0);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    const QStringList names{ u"language"_s,        u"rowHeight"_s,     u"pictures"_s,         u"blurNames"_s,
                             u"refreshInterval"_s, u"atOnce"_s,        u"historyRetention"_s, u"accounts"_s,
                             u"removeAccount"_s,   u"signInAnother"_s, u"closeSettings"_s };
    QStringList visited;
    for (qsizetype i = 0; i < names.size(); ++i) {
        visited.append(m_window->focusWidget()->objectName());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, names);

    const auto labels = m_window->findChildren<QLabel *>();
    QSet<const QWidget *> named;
    QSet<QChar> mnemonics;
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (!label->buddy())
            continue;
        QVERIFY(!label->text().isEmpty());
        named.insert(label->buddy());
        const QChar mnemonic = label->text().at(label->text().indexOf(u'&') + 1).toLower();
        QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(label->text()));
        mnemonics.insert(mnemonic);
    }
    for (const QString &name : names) {
        const auto *widget = find<QWidget>(name);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(named.contains(widget) || (button && !button->text().isEmpty())
                     || !widget->accessibleName().isEmpty(),
                 qPrintable(name));
    }
}

void TestSettingsWindow::textsFitAtTwiceTheSize()
{
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(font);
    {
        SettingsWindow window(*m_settings, m_languages);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QCoreApplication::processEvents();
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible())
                continue;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        const auto *blur = window.findChild<QCheckBox *>();
        QVERIFY(blur->width() >= blur->sizeHint().width());
    }
    QApplication::setFont(usual);
}

// On the grid of 4 px, wherever a language breaks its lines.
void TestSettingsWindow::helpStandsAtItsField()
{
    const QHash<QString, QString> fieldOf{ { u"picturesHelp"_s, u"pictures"_s },
                                           { u"atOnceHelp"_s, u"atOnce"_s },
                                           { u"historyHelp"_s, u"historyRetention"_s } };
    m_settings->setHistoryDays(30);
    QStringList faults;
    const auto look = [&](const QWidget &window, const QString &how) {
        for (auto it = fieldOf.cbegin(); it != fieldOf.cend(); ++it) {
            const auto *help = window.findChild<QLabel *>(it.key());
            const auto *field = window.findChild<QWidget *>(it.value());
            const int surplus = help->height() - help->heightForWidth(help->width());
            const int gap = help->y() - field->geometry().bottom() - 1;
            if (gap != 8 || surplus != 0)
                faults << u"%1 %2: gap %3, surplus %4"_s.arg(how, it.key()).arg(gap).arg(surplus);
        }
    };
    LanguageSwitcher languages;
    const auto all = QStringLiteral(BLOCKLIST_LANGUAGES).replace(u'_', u'-').split(u',');
    QVERIFY(all.size() > 15);
    for (const QString &language : all) {
        languages.use(language);
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        look(*m_window, language);
        SettingsWindow made(*m_settings, languages);
        made.setAttribute(Qt::WA_DeleteOnClose, false);
        made.show();
        QCoreApplication::processEvents();
        look(made, language + " made"_L1);
        made.resize(made.size() * 3 / 2);
        QCoreApplication::processEvents();
        look(made, language + " larger"_L1);
    }
    languages.use(u"en"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSettingsWindow::saysWhenNothingCanBeStored()
{
    QVERIFY(!find<QLabel>(u"notStored"_s)->isVisible());
    Settings volatileSettings(m_folder->path()); // a folder is no file
    const QPointer<SettingsWindow> window = new SettingsWindow(volatileSettings, m_languages);
    window->show();
    QVERIFY(window->findChild<QLabel *>(u"notStored"_s)->isVisible());
    delete window;
}

void TestSettingsWindow::listsTheAccounts()
{
    m_settings->useAccount(known(1, u"<b>Ann & Co</b>"_s, false));
    m_settings->useAccount(known(2, u"Bob"_s));
    const auto *list = find<QListWidget>(u"accounts"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(),
             u"\u2068Bob\u2069\n\u2068chat.example\u2069: the token is kept in the keychain"_s);
    QCOMPARE(list->item(1)->text(),
             u"\u2068<b>Ann & Co</b>\u2069\n\u2068chat.example\u2069: no token is kept"_s);
    QVERIFY(!list->item(1)->toolTip().contains("<b>"_L1));
    QVERIFY(!find<QLabel>(u"noAccounts"_s)->isVisible());
    QVERIFY(find<QLabel>(u"accountsHelp"_s)->text().contains("its history"_L1));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(find<QListWidget>(u"accounts"_s));
    QCOMPARE(interface->text(QAccessible::Name), u"Accounts"_s);
    QCOMPARE(interface->childCount(), 2);
    m_settings->setStaySignedIn(known(2, {}).account.id(), false);
    QVERIFY(list->item(0)->text().endsWith("no token is kept"_L1));
}

void TestSettingsWindow::removesTheAccountThatIsChosen()
{
    for (int i = 1; i <= 3; ++i)
        m_settings->useAccount(known(i, u"Name %1"_s.arg(i)));
    auto *list = find<QListWidget>(u"accounts"_s);
    auto *remove = find<QPushButton>(u"removeAccount"_s);
    QSignalSpy removals(m_window, &SettingsWindow::accountRemovalRequested);
    connect(m_window, &SettingsWindow::accountRemovalRequested, m_settings.get(),
            [this](const QString &id) { m_settings->forgetAccount(id); });
    const auto answer = [this](const QString &button) {
        auto *dialog = m_window->findChild<RemoveAccountDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(button)->click();
        QTRY_VERIFY(!m_window->findChild<RemoveAccountDialog *>());
    };
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QVERIFY(!remove->isEnabled());
    list->setFocus();
    list->setCurrentRow(1); // Name 2
    QVERIFY(remove->isEnabled());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(m_window->findChild<RemoveAccountDialog *>()->findChild<QLabel *>(u"headline"_s)->text(),
             u"Remove \u2068Name 2\u2069?"_s);
    QVERIFY(removals.isEmpty());
    answer(u"removeAndKeepHistory"_s);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.constFirst(), QVariantList({ known(2, {}).account.id(), false }));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(m_window->focusWidget(), list);
    remove->click();
    answer(u"removeAndDeleteHistory"_s);
    QCOMPARE(removals.size(), 2);
    QCOMPARE(removals.constLast(), QVariantList({ known(1, {}).account.id(), true }));
    remove->click();
    answer(u"cancel"_s);
    QCOMPARE(removals.size(), 2);
    remove->click();
    answer(u"removeAndDeleteHistory"_s);
    QCOMPARE(removals.size(), 3);
    QVERIFY(m_settings->accounts().isEmpty());
    QVERIFY(!list->isVisible() && !remove->isVisible());
    QCOMPARE(m_window->focusWidget(), find<QWidget>(u"signInAnother"_s));
    QSignalSpy signIns(m_window, &SettingsWindow::signInRequested);
    find<QPushButton>(u"signInAnother"_s)->click();
    QCOMPARE(signIns.size(), 1);
}

void TestSettingsWindow::nothingIsRemovedByChance_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("cross") << 0;
}

void TestSettingsWindow::nothingIsRemovedByChance()
{
    QFETCH(int, key);
    m_settings->useAccount(known(1, u"Ann"_s));
    const QSignalSpy removals(m_window, &SettingsWindow::accountRemovalRequested);
    find<QListWidget>(u"accounts"_s)->setCurrentRow(0);
    find<QPushButton>(u"removeAccount"_s)->click();
    const QPointer<RemoveAccountDialog> dialog = m_window->findChild<RemoveAccountDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (key)
        QTest::keyClick(dialog, static_cast<Qt::Key>(key));
    else
        dialog->close();
    QTRY_VERIFY(!dialog);
    QVERIFY(removals.isEmpty());
    QVERIFY(m_window->isVisible());
}

void TestSettingsWindow::withoutAccountsItSaysSo()
{
    QVERIFY(find<QLabel>(u"noAccounts"_s)->isVisible());
    QVERIFY(!find<QListWidget>(u"accounts"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"removeAccount"_s)->isVisible());
    m_window->hideAccounts();
    m_settings->useAccount(known(1, u"Ann"_s));
    for (const QString &name : { u"noAccounts"_s, u"accounts"_s, u"removeAccount"_s, u"signInAnother"_s })
        QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
}

void TestSettingsWindow::longNamesNeedNoScrolling()
{
    for (int i = 1; i <= 20; ++i)
        m_settings->useAccount(known(i, QString(64, u'W')));
    QCoreApplication::processEvents();
    const auto *list = find<QListWidget>(u"accounts"_s);
    QCOMPARE(list->count(), 20);
    QVERIFY(!list->horizontalScrollBar()->isVisible());
    QVERIFY(list->height() >= 2 * list->fontMetrics().height());
    QVERIFY(list->height() <= 12 * list->fontMetrics().height());
    QVERIFY(m_window->height() <= m_window->screen()->availableSize().height());
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
