#include "tests/support/desktop.h"
#include "ui/colours.h"
#include "ui/desktopwishes.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// As the portal sends it.
struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;
};
Q_DECLARE_METATYPE(Rgb)

static QDBusArgument &operator<<(QDBusArgument &argument, const Rgb &rgb)
{
    argument.beginStructure();
    argument << rgb.red << rgb.green << rgb.blue;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Rgb &rgb)
{
    argument.beginStructure();
    argument >> rgb.red >> rgb.green >> rgb.blue;
    argument.endStructure();
    return argument;
}

using Spaces = QMap<QString, QVariantMap>;

/// A desktop portal that says what the test wants.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Spaces spaces; ///< the answer to ReadAll
    int asked = 0;

public slots:
    Spaces ReadAll(const QStringList & /*namespaces*/)
    {
        ++asked;
        return spaces;
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// A real session bus with a portal on it.
class TestDesktopWishes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aDarkDesktopIsDarkFromTheStart();
    void lightAndDarkFollowTheDesktop();
    void highContrastIsFollowed_data();
    void highContrastIsFollowed();
    void animationsStopWhereTheDesktopWishesSo_data();
    void animationsStopWhereTheDesktopWishesSo();
    void theAccentIsTheDesktopsUnlessACompanyHasOne();
    void aWishThatIsFulfilledChangesNoColour();
    void nonsenseChangesNothing();
    void withoutAPortalNothingChanges();

private:
    void say(const QString &space, const QString &key, const QVariant &value);
    static int duration() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }
    static bool isDark() { return Palettes::isDark(QApplication::palette()); }
    std::unique_ptr<DesktopWishes> started(const QColor &brandAccent = {});

    QProcess m_daemon;
    std::unique_ptr<Portal> m_portal;
    QPalette m_light;
};

void TestDesktopWishes::initTestCase()
{
    qDBusRegisterMetaType<Rgb>();
    qDBusRegisterMetaType<Spaces>();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    m_light = QApplication::palette();
    QVERIFY(!Palettes::isDark(m_light));
    dieWithTest(m_daemon);
    m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--print-address"_s, u"--nofork"_s });
    QTRY_VERIFY(m_daemon.canReadLine());
    const QString address = QString::fromUtf8(m_daemon.readLine().trimmed());
    auto portal = QDBusConnection::connectToBus(address, u"portal"_s);
    QVERIFY(portal.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(QDBusConnection::connectToBus(address, u"program"_s).isConnected());
}

void TestDesktopWishes::init()
{
    m_portal = std::make_unique<Portal>();
    QVERIFY(QDBusConnection(u"portal"_s)
                .registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestDesktopWishes::cleanup()
{
    m_portal.reset();
    QApplication::setPalette(QPalette());
}

void TestDesktopWishes::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestDesktopWishes::say(const QString &space, const QString &key, const QVariant &value)
{
    emit m_portal->SettingChanged(space, key, QDBusVariant(value));
}

std::unique_ptr<DesktopWishes> TestDesktopWishes::started(const QColor &brandAccent)
{
    auto wishes = std::make_unique<DesktopWishes>(brandAccent, QDBusConnection(u"program"_s));
    wishes->start();
    [&] { QTRY_COMPARE(m_portal->asked, 1); }();
    return wishes;
}

void TestDesktopWishes::aDarkDesktopIsDarkFromTheStart()
{
    m_portal->spaces[u"org.freedesktop.appearance"_s][u"color-scheme"_s] = 1U;
    const auto wishes = started();
    QTRY_VERIFY(isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Palettes::dark().color(QPalette::Base));
}

void TestDesktopWishes::lightAndDarkFollowTheDesktop()
{
    const auto wishes = started();
    QVERIFY(!isDark());
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), m_light.color(QPalette::Base));
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    QTRY_VERIFY(!isDark());
}

void TestDesktopWishes::highContrastIsFollowed_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("on");
    QTest::addColumn<QVariant>("off");
    QTest::newRow("portal") << u"org.freedesktop.appearance"_s << u"contrast"_s << QVariant(1U)
                            << QVariant(0U);
    QTest::newRow("gnome") << u"org.gnome.desktop.a11y.interface"_s << u"high-contrast"_s << QVariant(true)
                           << QVariant(false);
}

void TestDesktopWishes::highContrastIsFollowed()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, on);
    QFETCH(QVariant, off);
    const auto wishes = started();
    const auto contrast = [] {
        const QPalette palette = QApplication::palette();
        return Colours::contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText));
    };
    const double before = contrast();
    say(space, key, on);
    QTRY_VERIFY(contrast() > 20.9);
    QVERIFY(!isDark());
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    QVERIFY(contrast() > 20.9);
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    say(space, key, off);
    QTRY_COMPARE(contrast(), before);
}

void TestDesktopWishes::animationsStopWhereTheDesktopWishesSo_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("portal") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1U)
                            << QVariant(0U);
    QTest::newRow("gnome") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false)
                           << QVariant(true);
    QTest::newRow("kde") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0"_s)
                         << QVariant(u"1"_s);
}

void TestDesktopWishes::animationsStopWhereTheDesktopWishesSo()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    m_portal->spaces[space][key] = still;
    const auto wishes = started();
    QTRY_COMPARE(duration(), 0);
    say(space, key, moving);
    QTRY_VERIFY(duration() > 0);
    say(space, key, still);
    QTRY_COMPARE(duration(), 0);
    say(space, key, moving);
    QTRY_VERIFY(duration() > 0);
}

void TestDesktopWishes::theAccentIsTheDesktopsUnlessACompanyHasOne()
{
    const auto accent = QVariant::fromValue(Rgb{ 1, 0, 0.2 });
    {
        const auto wishes = started();
        say(u"org.freedesktop.appearance"_s, u"accent-color"_s, accent);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Highlight).name(), u"#ff0033"_s);
        say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
        QTRY_VERIFY(isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Highlight).name(), u"#ff0033"_s);
    }
    m_portal->asked = 0;
    const auto wishes = started(QColor(0, 0x60, 0));
    say(u"org.freedesktop.appearance"_s, u"accent-color"_s, accent);
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight).name(), u"#006000"_s);
}

void TestDesktopWishes::aWishThatIsFulfilledChangesNoColour()
{
    // A wish that is fulfilled already leaves every colour as the platform has it.
    const auto wishes = started();
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_VERIFY(isDark());
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!isDark());
    for (int role = 0; role < QPalette::NColorRoles; ++role)
        QCOMPARE(QApplication::palette().color(static_cast<QPalette::ColorRole>(role)),
                 m_light.color(static_cast<QPalette::ColorRole>(role)));
}

void TestDesktopWishes::nonsenseChangesNothing()
{
    const auto wishes = started();
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, u"dark"_s);
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 77U);
    say(u"org.freedesktop.appearance"_s, u"accent-color"_s, QVariant::fromValue(Rgb{ 7, -1, 0 }));
    say(u"org.freedesktop.appearance"_s, u"accent-color"_s, u"red"_s);
    say(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"much"_s);
    say(u"org.example"_s, u"color-scheme"_s, 1U);
    say(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false); // the last one is heard
    QTRY_COMPARE(duration(), 0);
    say(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(duration() > 0);
    QCOMPARE(QApplication::palette().color(QPalette::Window), m_light.color(QPalette::Window));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), m_light.color(QPalette::Highlight));
}

void TestDesktopWishes::withoutAPortalNothingChanges()
{
    DesktopWishes wishes({}, QDBusConnection(u"nowhere"_s));
    wishes.start();
    QCOMPARE(QApplication::palette().color(QPalette::Window), m_light.color(QPalette::Window));
    QVERIFY(duration() > 0);
}

QTEST_MAIN(TestDesktopWishes)
#include "tst_desktopwishes.moc"
