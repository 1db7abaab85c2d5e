#include "app/avatar/httpresponsereader.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype maximumHeader = 32'768;
constexpr qsizetype maximumChunkLine = 1024;

std::optional<qint64> number(const QByteArray &text, int base)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 12 && std::all_of(text.cbegin(), text.cend(), [&](char c) {
            return (c >= '0' && c <= '9')
                || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
        });
    bool ok = digits;
    const qint64 value = digits ? text.toLongLong(&ok, base) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

HttpResponseReader::HttpResponseReader(qint64 maximumBody) : m_maximumBody(maximumBody) { }

HttpResponseReader::State HttpResponseReader::feed(const QByteArray &bytes)
{
    if (m_state != State::More)
        return m_state;
    m_pending += bytes;
    while (!m_inBody && m_state == State::More) {
        const qsizetype end = m_pending.indexOf("\r\n\r\n", m_searched);
        if ((end < 0 ? m_pending.size() : end) > maximumHeader)
            return m_state = State::Broken;
        m_searched = std::max<qsizetype>(0, end < 0 ? m_pending.size() - 3 : 0);
        if (end < 0)
            return m_state;
        const QByteArray header = m_pending.left(end);
        m_pending.remove(0, end + 4);
        m_state = startAnswer(header);
    }
    if (m_state == State::More)
        m_state = readBody();
    return m_state;
}

HttpResponseReader::State HttpResponseReader::startAnswer(const QByteArray &header)
{
    m_length = -1;
    m_chunked = false;
    m_location.clear();
    if (!parseHeader(header) || m_length > m_maximumBody)
        return State::Broken;
    if (m_status < 200) // an interim answer: the real one follows
        return State::More;
    m_inBody = m_status == 200;
    return m_inBody ? State::More : State::Done;
}

HttpResponseReader::State HttpResponseReader::readBody()
{
    if (m_chunked)
        return readChunks();
    if (m_body.size() + m_pending.size() > (m_length >= 0 ? m_length : m_maximumBody)) {
        if (m_length < 0)
            return State::Broken;
        m_pending.truncate(m_length - m_body.size());
    }
    m_body += m_pending;
    m_pending.clear();
    return m_body.size() == m_length ? State::Done : State::More;
}

HttpResponseReader::State HttpResponseReader::readChunks()
{
    qsizetype position = 0;
    State state = State::More;
    while (state == State::More) {
        if (m_chunkLeft > 0) {
            const qsizetype part = std::min<qsizetype>(m_chunkLeft, m_pending.size() - position);
            if (part == 0)
                break;
            m_body.append(m_pending.constData() + position, part);
            position += part;
            m_chunkLeft -= part;
        } else if (m_chunkLeft == 0) { // CR LF after the data
            if (m_pending.size() - position < 2)
                break;
            if (m_pending.at(position) != '\r' || m_pending.at(position + 1) != '\n')
                state = State::Broken;
            position += 2;
            m_chunkLeft = -1;
        } else {
            const qsizetype end = m_pending.indexOf("\r\n", position);
            if ((end < 0 ? m_pending.size() : end) - position > maximumChunkLine)
                state = State::Broken;
            if (end < 0)
                break;
            const QByteArray line = m_pending.mid(position, end - position);
            const auto size = number(line.split(';').constFirst().trimmed(), 16);
            position = end + 2;
            if (!size || m_body.size() + *size > m_maximumBody)
                state = State::Broken;
            else if (*size == 0)
                state = State::Done; // trailers tell nothing that is needed
            else
                m_chunkLeft = *size;
        }
    }
    m_pending.remove(0, position);
    return state;
}

HttpResponseReader::State HttpResponseReader::finish()
{
    if (m_state == State::More)
        m_state = m_inBody && !m_chunked && m_length < 0 ? State::Done : State::Broken;
    return m_state;
}

bool HttpResponseReader::parseHeader(const QByteArray &header)
{
    const QList<QByteArray> lines = header.split('\n');
    const QByteArray &first = lines.constFirst();
    const auto status = number(first.mid(9, 3), 10);
    if (!first.startsWith("HTTP/1.") || first.size() < 12 || first.at(8) != ' ' || !status || *status < 100)
        return false;
    m_status = static_cast<int>(*status);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return false;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "location") {
            m_location = value;
        } else if (name == "content-length") {
            const auto length = number(value, 10);
            if (!length || (m_length >= 0 && m_length != *length))
                return false;
            m_length = *length;
        } else if (name == "transfer-encoding") {
            if (value.toLower() != "chunked")
                return false;
            m_chunked = true;
        } else if (name == "content-encoding" && value.toLower() != "identity") {
            return false;
        }
    }
    return true;
}
