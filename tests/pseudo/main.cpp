// blocklist-pseudo SOURCE.ts LANGUAGE TARGET.ts: writes the texts of a .ts file as en_XA (accented, longer,
// in brackets) or ar_XB (English for a locale that runs from right to left).
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString accented(const QString &text)
{
    static const QString plain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
    static const QString strange = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"_s;
    // What has to stay: placeholders, markup, a mnemonic's letter.
    static const QRegularExpression kept(u"%L?(?:n|[0-9]{1,2})|<[^>]*>|&(?:\\w+;|.)"_s);
    QString result;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        for (; from < to; ++from) {
            const qsizetype letter = plain.indexOf(text[from]);
            result += letter < 0 ? text[from] : strange[letter];
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match.capturedStart());
        result += match.captured();
        from = match.capturedEnd();
    }
    take(text.size());
    // 40 % longer, brackets included; short texts grow more, as they do in real languages.
    static const QString filling = u" öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ"_s;
    const qsizetype more = qMax<qsizetype>(2, (text.size() * 2 + 4) / 5 - 2);
    for (qsizetype i = 0; i < more; ++i)
        result += filling[i % filling.size()];
    return u'[' + result.trimmed() + u']';
}

/// Marks of direction, no overrides: the letters stay readable, the lines run the other way.
QString mirrored(const QString &text)
{
    return u"\u200f«"_s + text + u"»\u200f"_s;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString &language = arguments.at(2);
    const bool fromRight = language == "ar_XB"_L1;
    const int forms = fromRight ? 6 : 2;
    QFile source(arguments.at(1));
    QFile target(arguments.at(3));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "Can't read %s or write %s\n", qPrintable(source.fileName()),
                     qPrintable(target.fileName()));
        return 1;
    }
    QXmlStreamReader xml(&source);
    QXmlStreamWriter out(&target);
    out.writeStartDocument();
    out.writeDTD(u"<!DOCTYPE TS>"_s);
    out.writeStartElement(u"TS"_s);
    out.writeAttribute(u"version"_s, u"2.1"_s);
    out.writeAttribute(u"language"_s, language);
    out.writeAttribute(u"sourcelanguage"_s, u"en"_s);
    QString text;
    bool counted = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::StartElement && (name == "context"_L1 || name == "message"_L1)) {
            counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
            out.writeStartElement(name);
            if (counted)
                out.writeAttribute(u"numerus"_s, u"yes"_s);
        } else if (token == QXmlStreamReader::StartElement
                   && (name == "name"_L1 || name == "source"_L1 || name == "comment"_L1)) {
            const QString content = xml.readElementText();
            out.writeTextElement(name, content);
            if (name == "source"_L1)
                text = fromRight ? mirrored(content) : accented(content);
        } else if (token == QXmlStreamReader::EndElement && name == "message"_L1) {
            out.writeStartElement(u"translation"_s);
            if (!counted)
                out.writeCharacters(text);
            for (int form = 0; counted && form < forms; ++form)
                out.writeTextElement(u"numerusform"_s, text);
            out.writeEndElement();
            out.writeEndElement();
        } else if (token == QXmlStreamReader::EndElement && name == "context"_L1) {
            out.writeEndElement();
        }
    }
    out.writeEndDocument();
    return xml.hasError() || !target.flush() ? 1 : 0;
}
