#include "ui/durationtext.h"
#include "ui/timetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void relativeTimesInWords_data();
    void relativeTimesInWords();
    void theFutureIsJustNow();
    void daysCountByTheCalendar();
    void theZoneMayChange();
    void localesHaveTheirOwnWordsAndDigits_data();
    void localesHaveTheirOwnWordsAndDigits();
    void theLocaleMayChange();
    void exactTimesFollowTheLocale_data();
    void exactTimesFollowTheLocale();
    void fieldsForDatesHaveTheLocalesCalendar();
    void fieldsInAnotherCalendarThanTheWordsNameTheirEra();
    void countsAndTimesHaveTheSameDigits_data();
    void countsAndTimesHaveTheSameDigits();

private:
    const QDateTime m_now{ QDate(2026, 3, 15), QTime(12, 0), Qt::UTC };
};

void TestTimeText::relativeTimesInWords_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << m_now << u"just now"_s;
    QTest::newRow("59 s") << m_now.addSecs(-59) << u"just now"_s;
    QTest::newRow("1 min") << m_now.addSecs(-60) << u"1 minute ago"_s;
    QTest::newRow("59 min") << m_now.addSecs(-59 * 60) << u"59 minutes ago"_s;
    QTest::newRow("1 h") << m_now.addSecs(-3600) << u"1 hour ago"_s;
    QTest::newRow("11 h") << m_now.addSecs(-11 * 3600) << u"11 hours ago"_s;
    QTest::newRow("yesterday") << m_now.addSecs(-20 * 3600) << u"yesterday"_s;
    QTest::newRow("2 days") << m_now.addDays(-2) << u"2 days ago"_s;
    QTest::newRow("6 days") << m_now.addDays(-6) << u"6 days ago"_s;
    QTest::newRow("1 week") << m_now.addDays(-7) << u"1 week ago"_s;
    QTest::newRow("3 weeks") << m_now.addDays(-27) << u"3 weeks ago"_s;
    QTest::newRow("1 month") << m_now.addMonths(-1) << u"1 month ago"_s;
    QTest::newRow("3 months") << m_now.addMonths(-3) << u"3 months ago"_s;
    QTest::newRow("11 months") << m_now.addMonths(-12).addDays(1) << u"11 months ago"_s;
    QTest::newRow("1 year") << m_now.addYears(-1) << u"1 year ago"_s;
    QTest::newRow("20 years") << m_now.addYears(-20) << u"20 years ago"_s;
}

void TestTimeText::relativeTimesInWords()
{
    QFETCH(QDateTime, then);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QTEST(TimeText::relative(then, m_now), "words");
}

void TestTimeText::theFutureIsJustNow()
{
    QCOMPARE(TimeText::relative(m_now.addDays(400), m_now), u"just now"_s);
}

void TestTimeText::daysCountByTheCalendar()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    const QDateTime morning(QDate(2026, 3, 15), QTime(1, 0), Qt::LocalTime);
    QCOMPARE(TimeText::relative(morning.addSecs(-2 * 3600), morning), u"2 hours ago"_s);
    QCOMPARE(TimeText::relative(morning.addSecs(-26 * 3600), morning), u"2 days ago"_s);
}

void TestTimeText::theZoneMayChange()
{
    const QByteArray zone = qgetenv("TZ");
    const auto in = [this](const char *newZone, int minutes) {
        qputenv("TZ", newZone);
        const QDateTime now = m_now.addSecs(minutes * 60 - 7 * 3600);
        return TimeText::relative(m_now.addSecs(-14 * 3600), now);
    };
    const QStringList words{ in("UTC", 0), in("Asia/Tokyo", 1), in("UTC", 2) };
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    QCOMPARE(words, QStringList({ u"yesterday"_s, u"7 hours ago"_s, u"yesterday"_s }));
}

void TestTimeText::localesHaveTheirOwnWordsAndDigits_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("de") << u"de_DE"_s << u"vor 3 Monaten"_s;
    QTest::newRow("ja") << u"ja_JP"_s << u"3 か月前"_s;
    QTest::newRow("ko") << u"ko_KR"_s << u"3개월 전"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"3 個月前"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"3个月前"_s;
    QTest::newRow("ar") << u"ar_EG"_s << u"قبل ٣ أشهر"_s;
    QTest::newRow("fa") << u"fa_IR"_s << u"۳ ماه پیش"_s;
    QTest::newRow("ru") << u"ru_RU"_s << u"3 месяца назад"_s;
}

void TestTimeText::localesHaveTheirOwnWordsAndDigits()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(TimeText::relative(m_now.addMonths(-3), m_now).replace(QChar(0xa0), u' '), "words");
}

void TestTimeText::theLocaleMayChange()
{
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    const QString french = TimeText::relative(m_now.addDays(-1), m_now);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(french, u"hier"_s);
    QCOMPARE(TimeText::relative(m_now.addDays(-1), m_now), u"yesterday"_s);
}

void TestTimeText::exactTimesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("en") << u"en_US"_s << QStringList{ u"March 15, 2026"_s, u"12:00"_s, u"PM"_s };
    QTest::newRow("de") << u"de_DE"_s << QStringList{ u"15. März 2026"_s, u"12:00"_s };
    QTest::newRow("ja") << u"ja_JP"_s << QStringList{ u"2026年3月15日"_s, u"12:00"_s };
    QTest::newRow("fa, its own calendar") << u"fa_IR"_s << QStringList{ u"۲۴ اسفند ۱۴۰۴"_s, u"۱۲:۰۰"_s };
    QTest::newRow("th, years of the Buddha") << u"th_TH"_s << QStringList{ u"15 มีนาคม 2569"_s, u"12:00"_s };
    QTest::newRow("ar, Egypt: its digits") << u"ar_EG"_s << QStringList{ u"١٥ مارس ٢٠٢٦"_s, u"١٢:٠٠"_s };
    QTest::newRow("ar, Morocco: its digits") << u"ar_MA"_s << QStringList{ u"15 مارس 2026"_s, u"12:00"_s };
    QTest::newRow("ar, Saudi Arabia: its calendar") << u"ar_SA"_s << QStringList{ u"٢٦ رمضان ١٤٤٧"_s };
    QTest::newRow("he") << u"he_IL"_s << QStringList{ u"15 במרץ 2026"_s, u"12:00"_s };
    QTest::newRow("pt_BR") << u"pt_BR"_s << QStringList{ u"15 de março de 2026"_s };
    QTest::newRow("id") << u"id_ID"_s << QStringList{ u"15 Maret 2026"_s, u"12.00"_s };
}

void TestTimeText::exactTimesFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, parts);
    QLocale::setDefault(QLocale(locale));
    const QDateTime noon(m_now.date(), QTime(12, 0), Qt::LocalTime);
    const QString text = TimeText::exact(noon);
    for (const QString &part : std::as_const(parts))
        QVERIFY2(text.contains(part), qUtf8Printable(text + u" lacks "_s + part));
}

void TestTimeText::fieldsForDatesHaveTheLocalesCalendar()
{
    QLocale::setDefault(QLocale(u"fa_IR"_s));
    QCOMPARE(TimeText::calendar().name(), QCalendar(QCalendar::System::Jalali).name());
    for (const auto &other : { u"en_US"_s, u"ar_EG"_s, u"he_IL"_s, u"th_TH"_s }) {
        QLocale::setDefault(QLocale(other));
        QVERIFY(TimeText::calendar().isGregorian());
    }
}

// The words beside the field say 2569, the field 2026.
void TestTimeText::fieldsInAnotherCalendarThanTheWordsNameTheirEra()
{
    for (const auto &same : { u"en_US"_s, u"fa_IR"_s, u"ar_EG"_s, u"ja_JP"_s }) {
        QLocale::setDefault(QLocale(same));
        QVERIFY2(!TimeText::fieldFormat().contains(u'\''), qPrintable(TimeText::fieldFormat()));
    }
    QLocale::setDefault(QLocale(u"th_TH"_s));
    QVERIFY2(TimeText::fieldFormat().endsWith(u"yyyy 'ค.ศ.'"_s), qPrintable(TimeText::fieldFormat()));
    QLocale::setDefault(QLocale(u"ar_SA"_s));
    QVERIFY2(TimeText::fieldFormat().endsWith(u"yyyy 'م'"_s), qPrintable(TimeText::fieldFormat()));
}

void TestTimeText::countsAndTimesHaveTheSameDigits_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : { "en_US", "ar_EG", "ar_SA", "ar_AE", "ar_MA", "fa_IR", "fa_AF", "he_IL",
                                "th_TH", "zh_TW", "ru_RU", "de_CH", "pt_PT" })
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

// Qt writes the counts, ICU the times.
void TestTimeText::countsAndTimesHaveTheSameDigits()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QString five = QLocale().toString(5);
    QCOMPARE(five.size(), 1);
    const QDateTime time(QDate(2026, 3, 15), QTime(5, 55), Qt::LocalTime);
    const QString exact = TimeText::exact(time);
    QVERIFY2(exact.contains(five + five), qPrintable(exact));
    const QString relative = TimeText::relative(m_now.addSecs(-5 * 60), m_now);
    QVERIFY2(relative.contains(five), qPrintable(relative));
    const QString length = durationText(std::chrono::minutes(5));
    QVERIFY2(length.contains(five), qPrintable(length));
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
