#include "app/model/idlist.h"

#include "app/text/csv.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 8 * 1024;

QString decode(const QByteArray &bytes)
{
    // UTF-8 is taken as it is; what is no text becomes U+FFFD, and its line unreadable.
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder.decode(bytes);
}

/// The column of a header that holds the ids; the better names first.
qsizetype idColumn(const QStringList &header)
{
    QStringList names;
    names.reserve(header.size());
    for (const QString &field : header)
        names.append(field.toCaseFolded().replace(u'_', u' ').replace(u'-', u' ').simplified());
    const QStringList known{ u"blockee id"_s, u"id"_s,      u"user id"_s,
                             u"userid"_s,     u"blockee"_s, u"account address"_s };
    for (const QString &name : known) {
        if (const qsizetype column = names.indexOf(name); column >= 0)
            return column;
    }
    return -1;
}

class Collector
{
public:
    void add(const QString &raw)
    {
        const QString id = raw.trimmed();
        const auto isText = [](QChar c) {
            return c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)
                && c != QChar::ReplacementCharacter;
        };
        const bool readable =
            !id.isEmpty() && id.size() <= longestId && std::all_of(id.cbegin(), id.cend(), isText);
        if (!readable) {
            ++list.unreadable;
        } else if (m_seen.contains(id)) {
            ++list.duplicates;
        } else if (list.ids.size() == IdList::maxIds) {
            list.tooLarge = true;
        } else {
            m_seen.insert(id);
            list.ids.append(id);
        }
    }

    IdList list;

private:
    QSet<QString> m_seen;
};

} // namespace

IdList parseIdList(const QByteArray &bytes)
{
    Collector collector;
    if (bytes.size() > IdList::maxBytes) {
        collector.list.tooLarge = true;
        return collector.list;
    }
    const QString text = decode(bytes);

    CsvReader reader(text);
    QStringList record;
    reader.next(record);
    const qsizetype column = idColumn(record);
    if (column >= 0 && !reader.isMalformed()) {
        while (reader.next(record)) {
            if (record.size() == 1 && record[0].trimmed().isEmpty())
                continue;
            if (reader.isMalformed() || column >= record.size())
                ++collector.list.unreadable;
            else
                collector.add(Csv::withoutFormulaGuard(record[column]));
        }
        return collector.list;
    }

    qsizetype start = 0;
    while (start < text.size()) {
        const auto *end = std::find_if(text.cbegin() + start, text.cend(),
                                       [](QChar c) { return c == u'\r' || c == u'\n'; });
        const QString line = text.sliced(start, end - text.cbegin() - start);
        start = end - text.cbegin() + 1;
        if (!line.trimmed().isEmpty())
            collector.add(line);
    }
    return collector.list;
}
