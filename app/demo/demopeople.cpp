#include "app/demo/demopeople.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 40> givenNames = {
    u"Dina",   u"Mateo", u"Aaliyah", u"Noah",    u"Søren", u"Chloé",  u"Łukasz", u"Ingrid",
    u"Tomás",  u"Zoë",   u"Emeka",   u"Priya",   u"Björn", u"Camila", u"Đorđe",  u"Elif",
    u"Fatou",  u"Gwen",  u"Hana",    u"Ilse",    u"João",  u"Kofi",   u"Leïla",  u"Marek",
    u"Nadia",  u"Oğuz",  u"Pilar",   u"Quinn",   u"Renée", u"Sami",   u"Thandi", u"Ursula",
    u"Viktor", u"Wanda", u"Ximena",  u"Yannick", u"Žofia", u"Ayu",    u"Bao",    u"Ciarán"
};
constexpr std::array<const char16_t *, 32> familyNames = {
    u"Almeida",   u"Brandt", u"Castillo", u"Dvořák",    u"Eriksen", u"Ferreira", u"García",  u"Haddad",
    u"Iyer",      u"Jansen", u"Kowalski", u"Lindqvist", u"Müller",  u"Nguyễn",   u"O’Brien", u"Petrović",
    u"Qureshi",   u"Rossi",  u"Smith",    u"Tanaka",    u"Uzun",    u"Virtanen", u"Walker",  u"Yılmaz",
    u"Zielińska", u"Okafor", u"Mensah",   u"Lefèvre",   u"Kaplan",  u"Ibáñez",   u"Şahin",   u"de la Cruz"
};
constexpr std::array<const char16_t *, 44> otherNames = { u"王小明",
                                                          u"陳美玲",
                                                          u"林志豪",
                                                          u"李娜",
                                                          u"张伟",
                                                          u"黃怡君",
                                                          u"佐藤さくら",
                                                          u"鈴木一郎",
                                                          u"高橋 健太",
                                                          u"ナオミ",
                                                          u"山田花子",
                                                          u"김민준",
                                                          u"이서연",
                                                          u"박지훈",
                                                          u"최수빈",
                                                          u"فاطمة الزهراء",
                                                          u"محمد علي",
                                                          u"ليلى حداد",
                                                          u"عبد الرحمن",
                                                          u"שרה כהן",
                                                          u"דוד לוי",
                                                          u"נועה ברק",
                                                          u"Иван Петров",
                                                          u"Оксана Шевченко",
                                                          u"Ольга",
                                                          u"Γιώργος",
                                                          u"Ελένη",
                                                          u"अनन्या शर्मा",
                                                          u"राहुल वर्मा",
                                                          u"สมชาย ใจดี",
                                                          u"กัญญา",
                                                          u"தமிழ்ச்செல்வி",
                                                          u"ნინო",
                                                          u"Արմեն",
                                                          u"🌸 Mei 🌸",
                                                          u"🔥🔥 Blaze",
                                                          u"👨‍👩‍👧‍👦 family acc",
                                                          u"Luna 🌙",
                                                          u"🐧",
                                                          u"Kai 🏄🏽‍♂️",
                                                          u"🇹🇼 Taipei Guy",
                                                          u"✨ sparkle ✨",
                                                          u"☕️ barista",
                                                          u"🦊 Reynard" };
/// Nothing here is dangerous to a program that treats names as plain text.
constexpr std::array<const char16_t *, 20> oddNames = {
    u"Tom & Jerry",
    u"<b>Bold Bob</b>",
    u"&lt;escaped&gt; &amp; proud",
    u"<img src=x onerror=alert(1)>",
    u"Robert'); DROP TABLE blocks;--",
    u"=SUM(A1:A9)",
    u"%1 %n %s",
    u"\u202Egnp.exe",
    u"Z\u0351\u036B\u0343a\u0329\u0357\u0300l\u0323\u031C\u0358g\u032F\u034E\u0312o\u0316\u034D\u0301",
    u"line one\nline two",
    u"  spaces around  ",
    u"\u3164",
    u"\u200B\u200D",
    u"",
    u"Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior of Philadelphia, purveyor of very long names",
    u"\u0645\u0631\u062D\u0628\u0627 hello \u05E9\u05DC\u05D5\u05DD",
    u"C:\\Users\\me",
    u"\"quoted\" and 'single'",
    u"null",
    u"ﬁne ligature Ⅷ ①"
};

template <size_t N> QString pick(QRandomGenerator &random, const std::array<const char16_t *, N> &names)
{
    return QString::fromUtf16(names[random.bounded(static_cast<quint32>(N))]);
}

QString nickname(QRandomGenerator &random)
{
    const quint32 kind = random.bounded(100U);
    if (kind < 8)
        return pick(random, oddNames);
    if (kind < 40)
        return pick(random, otherNames);
    const QString given = pick(random, givenNames);
    if (kind < 50)
        return given.toLower() + QString::number(random.bounded(1000U));
    return given + u' ' + pick(random, familyNames);
}

QString id(QRandomGenerator &random, int number)
{
    const QString suffix = QString::number(number, 36);
    switch (random.bounded(40U)) {
    case 0:
        return u"team/"_s + suffix;
    case 1:
        return u"who?is=#"_s + suffix;
    case 2:
        return u"100% "_s + suffix;
    case 3:
        return u"用戶"_s + suffix;
    case 4:
        return u"user+"_s + suffix + u"@example.com"_s;
    case 5:
        return u"../"_s + suffix + u"%2F.."_s;
    default:
        return u"u%1%2"_s.arg(random.generate64(), 16, 16, '0'_L1).arg(number, 6, 16, '0'_L1);
    }
}

} // namespace

DemoPerson makeDemoPerson(QRandomGenerator &random, int number, qint64 nowMs)
{
    DemoPerson person;
    person.id = id(random, number);
    person.nickname = nickname(random);
    const quint32 picture = random.bounded(20U);
    person.picture = picture == 0 ? DemoPicture::Missing
        : picture < 3             ? DemoPicture::None
                                  : DemoPicture::Drawn;
    // From minutes to about three years ago, most of them lately; one in nine was never seen.
    const double age = std::exp(random.generateDouble() * std::log(1.6e6)) * 60'000.0;
    person.lastSeenMs = random.bounded(9U) == 0 ? 0 : nowMs - static_cast<qint64>(age);
    return person;
}

namespace {

struct Troublemaker
{
    const char16_t *nickname;
    const char16_t *id;
    DemoTrouble trouble;
};

constexpr std::array<Troublemaker, 8> troublemakers = { {
    { u"Always busy", u"always-busy", DemoTrouble::Busy },
    { u"Slow down", u"slow-down", DemoTrouble::SlowDown },
    { u"Not allowed", u"not-allowed", DemoTrouble::NotAllowed },
    { u"Already gone", u"already-gone", DemoTrouble::AlreadyGone },
    { u"Bad id", u"bad id?", DemoTrouble::BadId },
    { u"Garbled answer", u"garbled-answer", DemoTrouble::Garbled },
    { u"Never answers", u"never-answers", DemoTrouble::NeverAnswers },
    { u"Moved away", u"moved-away", DemoTrouble::MovedAway },
} };

} // namespace

int demoTroublemakerCount()
{
    return static_cast<int>(troublemakers.size());
}

DemoPerson demoTroublemaker(int which, qint64 nowMs)
{
    const Troublemaker &maker = troublemakers.at(static_cast<size_t>(which));
    return { .id = QString::fromUtf16(maker.id),
             .nickname = QString::fromUtf16(maker.nickname),
             .picture = DemoPicture::Drawn,
             .trouble = maker.trouble,
             .lastSeenMs = nowMs - 7'200'000 };
}
