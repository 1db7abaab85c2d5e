#include "tests/bench/listgenerator.h"

#include <QRandomGenerator>

#include <array>
#include <chrono>

namespace {

/// Nicknames as they stand between the quotes of a JSON string.
constexpr std::array<const char *, 48> nicknames = {
    "Dina",
    "Mateo García",
    "Zoë Lindqvist",
    "noah_walker",
    "Ingrid Eriksen",
    "Łukasz Kowalski",
    "Aaliyah Haddad",
    "Priya Iyer",
    "user48213",
    "Björn",
    "Camila Ferreira",
    "Emeka Okafor",
    "Quinn O’Brien",
    "João",
    "Tomás Dvořák",
    "Wanda Virtanen",
    "王小明",
    "陳美玲",
    "林志豪",
    "佐藤さくら",
    "鈴木 一郎",
    "김민준",
    "이서연",
    "张伟",
    "فاطمة الزهراء",
    "محمد علي",
    "שרה כהן",
    "Иван Петров",
    "Ελένη",
    "अनन्या शर्मा",
    "สมชาย ใจดี",
    "🌸 Mei 🌸",
    "👨‍👩‍👧‍👦 family",
    "Kai 🏄🏽‍♂️",
    "\\u738b\\u5c0f\\u660e",
    "smile \\ud83d\\ude42",
    "\\u0645\\u0631\\u062d\\u0628\\u0627",
    "Dwayne \\\"The Rock\\\"",
    "line one\\nline two",
    "C:\\\\Users\\\\me\\/x",
    "tab\\tand\\u0000nul",
    "Tom & Jerry",
    "<b>Bold</b><img src=x>",
    "Robert'); DROP TABLE blocks;--",
    "\\u202Egnp.exe",
    "=SUM(A1:A9)",
    "",
    "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior of Philadelphia and elsewhere",
};

constexpr std::array<const char *, 6> roomNames = { "Weekend hiking",
                                                    "讀書會",
                                                    "Flea market <Riverside> & friends",
                                                    "موسيقى الحي",
                                                    "Ask a developer 🧑‍💻",
                                                    "\\\"quoted\\\" room" };

void appendHex(QByteArray &out, quint64 value)
{
    constexpr auto digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 15U];
}

void appendDecimal(QByteArray &out, unsigned value, int width)
{
    for (unsigned divisor = width == 4 ? 1000 : width == 3 ? 100 : 10; divisor > 0; divisor /= 10)
        out += static_cast<char>('0' + value / divisor % 10);
}

/// "2021-08-04T15:18:07.649Z", with its quotes. QDateTime takes most of the time for a million rows.
void appendTime(QByteArray &out, std::chrono::sys_time<std::chrono::milliseconds> time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    out += '"';
    appendDecimal(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    out += '-';
    appendDecimal(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDecimal(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendDecimal(out, static_cast<unsigned>(clock.hours().count()), 2);
    out += ':';
    appendDecimal(out, static_cast<unsigned>(clock.minutes().count()), 2);
    out += ':';
    appendDecimal(out, static_cast<unsigned>(clock.seconds().count()), 2);
    out += '.';
    appendDecimal(out, static_cast<unsigned>(clock.subseconds().count()), 3);
    out += "Z\"";
}

/// 24 characters, spread like a random id; the multiplier is odd, so that no two rows meet.
QByteArray blockeeId(int row, quint32 seed)
{
    QByteArray id = "u";
    appendHex(id, (static_cast<quint64>(row) + 1) * 0x9E3779B97F4A7C15U + seed);
    return id + "5f2c9e1";
}

} // namespace

QString generatedBlockeeId(int row, quint32 seed)
{
    return QString::fromLatin1(blockeeId(row, seed));
}

QByteArray generateBlockList(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    std::chrono::sys_time<std::chrono::milliseconds> time(std::chrono::milliseconds(1'760'000'000'000));
    // Over about five years, whatever the number of rows.
    const auto step = static_cast<quint32>(158'000'000'000 / (rows > 100 ? rows : 100));

    QByteArray json;
    json.reserve(static_cast<qsizetype>(rows) * 425 + 1024);
    json += R"({"RC":0,"RM":"OK","result":{"data":[)";
    for (int row = 0; row < rows; ++row) {
        const QByteArray id = blockeeId(row, seed);
        json += row == 0 ? R"({"__v":0,"appID":"SampleApp","blockee":{"_id":")"
                         : R"(,{"__v":0,"appID":"SampleApp","blockee":{"_id":")";
        json += id;
        json += R"(","nickname":")";
        json += nicknames[random.bounded(static_cast<quint32>(nicknames.size()))];
        json += R"(","avatarUrl":")";
        const quint32 picture = random.bounded(20U);
        if (picture != 0) {
            json += picture < 10 ? "http://loremflickr.com/240/240/style?"
                                 : "https:\\/\\/cdn.example.com\\/u\\/240\\/";
            json += QByteArray::number(random.generate());
        }
        json += R"(","id":")";
        json += id;
        json += R"(","lastLoginTimeMS":)";
        json += random.bounded(9U) == 0
            ? QByteArray("0")
            : QByteArray::number(1'600'000'000'000 + random.generate64() % 160'000'000'000);
        json += R"(},"blocker":"aaa","room":{"_id":")";
        if (random.bounded(16U) == 0) {
            const quint32 room = random.bounded(static_cast<quint32>(roomNames.size()));
            appendHex(json, room * 0x9E3779B97F4A7C15U + 77);
            json += R"(","name":")";
            json += roomNames[room];
            json += R"(","roomType":"group"},"createdAt":)";
        } else {
            appendHex(json, random.generate64());
            appendHex(json, random.generate64());
            json += R"(","roomType":"direct"},"createdAt":)";
        }
        time -= std::chrono::milliseconds(random.bounded(step * 2));
        appendTime(json, time);
        json += R"(,"updatedAt":)";
        appendTime(json, time);
        json += '}';
    }
    json += "]}}";
    return json;
}
