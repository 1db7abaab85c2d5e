#include "app/text/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets run what begins so (OWASP, CSV injection), in its full-width forms too.
bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(c);
}

/// Whether a formula follows after any number of '. Guarding those that have one already makes the guard
/// reversible.
bool isGuardable(QStringView text)
{
    const auto *first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && startsFormula(*first);
}

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

} // namespace

QByteArray Csv::record(const QStringList &fields)
{
    QByteArray result;
    for (const QString &field : fields) {
        if (!result.isEmpty())
            result += ',';
        result += '"';
        if (isGuardable(field))
            result += '\'';
        result += field.toUtf8().replace('"', "\"\"");
        result += '"';
    }
    return result + "\r\n";
}

QString Csv::withoutFormulaGuard(const QString &field)
{
    return field.startsWith(u'\'') && isGuardable(field) ? field.sliced(1) : field;
}

bool CsvReader::next(QStringList &fields)
{
    fields.clear();
    m_malformed = false;
    if (m_rest.isEmpty())
        return false;
    while (true) {
        fields.append(m_rest.startsWith(u'"') ? quotedField() : plainField());
        if (!m_rest.startsWith(u','))
            break;
        m_rest = m_rest.sliced(1);
    }
    if (m_rest.startsWith(u"\r\n"_s))
        m_rest = m_rest.sliced(2);
    else if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(1);
    return true;
}

QString CsvReader::quotedField()
{
    QString field;
    m_rest = m_rest.sliced(1);
    while (true) {
        const qsizetype quote = m_rest.indexOf(u'"');
        if (quote < 0) {
            m_malformed = true;
            field += m_rest;
            m_rest = {};
            return field;
        }
        field += m_rest.first(quote);
        m_rest = m_rest.sliced(quote + 1);
        if (!m_rest.startsWith(u'"'))
            break;
        field += u'"';
        m_rest = m_rest.sliced(1);
    }
    const QString beside = plainField();
    m_malformed = m_malformed || !beside.isEmpty();
    return field + beside;
}

QString CsvReader::plainField()
{
    const auto *end =
        std::find_if(m_rest.begin(), m_rest.end(), [](QChar c) { return c == u',' || isLineEnd(c); });
    const QString field = m_rest.first(end - m_rest.begin()).toString();
    m_rest = m_rest.sliced(end - m_rest.begin());
    return field;
}
