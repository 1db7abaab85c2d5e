// Opens the journal in the folder that it is given and writes as fast as it can, until it is killed. It
// prints "I ID BLOCKEE" for each intention and "S ID" for each outcome, only once the journal has
// acknowledged them.
#include "app/journal/journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Writer : public QObject
{
public:
    explicit Writer(const QString &folder) : m_journal(folder)
    {
        m_journal.open(u"crash"_s, this, [this](Journal::Health health) {
            if (health != Journal::Health::Good)
                QCoreApplication::exit(2);
            else
                intend();
        });
    }

private:
    void intend()
    {
        QList<Journal::Intention> intentions;
        QStringList names;
        for (int i = 0; i < 1 + m_round % 7; ++i) {
            const QString id = u"user-%1-%2"_s.arg(m_round).arg(i);
            names.append(id);
            intentions.append({ { { id, u"room"_s, BlockScope::Direct }, u"Dina"_s, {}, {}, 1, 2, 3 },
                                Journal::Change::Unblock });
        }
        ++m_round;
        m_journal.intend(intentions, this, [this, names](const QList<qint64> &ids, qint64) {
            if (ids.size() != names.size())
                return QCoreApplication::exit(3);
            for (qsizetype i = 0; i < ids.size(); ++i)
                std::printf("I %lld %s\n", static_cast<long long>(ids[i]), qPrintable(names[i]));
            std::fflush(stdout);
            for (const qint64 id : ids) {
                m_journal.settle({ { id, Journal::Outcome::Done, 200, {}, {} } }, this, [id](bool stored) {
                    if (!stored)
                        return QCoreApplication::exit(4);
                    std::printf("S %lld\n", static_cast<long long>(id));
                    std::fflush(stdout);
                });
            }
            intend();
        });
    }

    Journal m_journal;
    int m_round = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Writer writer(QString::fromLocal8Bit(argv[1]));
    return QCoreApplication::exec();
}
