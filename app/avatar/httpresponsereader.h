#pragma once

#include <QByteArray>

/// Reads one HTTP/1.x answer to a GET from a stranger's server, bounded: at most 32 KiB of header, at most so
/// many bytes of body. Knows Content-Length, chunks and "until closed"; wants no content coding. Any thread.
class HttpResponseReader
{
public:
    enum class State { More, Done, Broken };

    explicit HttpResponseReader(qint64 maximumBody);

    /// Takes bytes as they come. Done: the body is whole, or the status is not 200, where the header is
    /// enough.
    State feed(const QByteArray &bytes);
    /// The connection was closed.
    State finish();

    int status() const { return m_status; }
    QByteArray location() const { return m_location; }
    QByteArray body() const { return m_body; }

private:
    State startAnswer(const QByteArray &header);
    State readBody();
    State readChunks();
    bool parseHeader(const QByteArray &header);

    qint64 m_maximumBody;
    State m_state = State::More;
    QByteArray m_pending; ///< received, not yet understood
    qsizetype m_searched = 0; ///< so far no end of the header in m_pending
    QByteArray m_body;
    QByteArray m_location;
    qint64 m_length = -1; ///< Content-Length; -1 = none told
    qint64 m_chunkLeft = -1; ///< bytes of the present chunk still to come; -1 = its size line comes next
    int m_status = 0;
    bool m_inBody = false;
    bool m_chunked = false;
};
