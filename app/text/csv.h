#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

/// Comma-separated values as RFC 4180 has them. Any thread.
namespace Csv {
/// One record with its CRLF: UTF-8, every field quoted. A field that a spreadsheet would run as a formula
/// gets a leading '.
QByteArray record(const QStringList &fields);

/// A field without the ' that record() puts before formulas.
QString withoutFormulaGuard(const QString &field);
} // namespace Csv

/// Reads records one by one. Takes LF and CR for CRLF too, and a record that is not as it should be for what
/// it seems to be.
class CsvReader
{
public:
    explicit CsvReader(QStringView text) : m_rest(text) { }

    /// False at the end. An empty line is a record of one empty field.
    bool next(QStringList &fields);
    /// Whether the last record broke the rules: text beside a quoted field, or a quote that never ends.
    bool isMalformed() const { return m_malformed; }

private:
    QString quotedField();
    QString plainField();

    QStringView m_rest;
    bool m_malformed = false;
};
