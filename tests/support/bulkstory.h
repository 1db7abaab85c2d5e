#pragma once

#include "app/demo/demoserver.h"
#include "app/journal/journal.h"
#include "tests/support/realprogram.h"
#include "ui/languageswitcher.h"

#include <QList>
#include <QString>

#include <chrono>

/// Bulk work of the real program on a server of the test's own, which lists people who are asked for and
/// people who are not. What the server, the journal's file and the window say is compared, however the
/// program ends. In English.
class BulkStory
{
public:
    BulkStory(const Desktop &desktop, int asked, int kept);

    bool begin();
    /// Starts the program, and waits until it shows the list.
    bool start();
    enum class Then { Wait, Hurry }; ///< Hurry: back before the press of the last button has done anything
    /// Searches for those who are asked for, selects them, has them unblocked and confirms.
    bool askForAll(Then then = Then::Wait);
    /// The question after a start: waits for it, compares its words with what the journal and the server say.
    bool awaitQuestion();
    /// Goes on; or, where nothing is left to do, closes it.
    bool goOn(Then then = Then::Wait);
    /// Watches the progress for so long; true when the run came to its end meanwhile.
    bool watch(std::chrono::milliseconds howLong);
    /// Waits for the end of the run, and for the window to say what the server says.
    bool awaitEnd();

    RealProgram &program() { return m_program; }
    DemoServer &server() { return m_server; }
    /// Intentions without an outcome.
    int pending() const;
    /// Of those: what the server did already.
    int madeUnstored() const;
    /// To be asked while the program does not run: what contradicts what, empty when all agrees. Also: what
    /// the window had told as settled is settled.
    QString disagreement() const;
    /// As above, and nothing that was sent is open: a clean end.
    QString uncleanEnd() const;
    /// As above, and nothing is open at all.
    QString unfinished() const;
    /// Why the last step that said false did.
    QString problem() const { return m_problem; }

private:
    struct Row
    {
        QString blockee;
        int what = 0;
        Journal::Outcome outcome = Journal::Outcome::Pending;
        qint64 settledAt = 0;
    };
    QList<Row> journal() const;
    static int settled(const QList<Row> &rows);
    bool isBlocked(const QString &blockee) const { return m_server.isBlocked(blockee, {}); }
    bool fail(const QString &problem);
    bool answer(const AtSpiObject &dialog, const AtSpiObject &button, Then then);
    void lookUpProgress();
    bool runEnded();

    const int m_asked;
    const int m_kept;
    LanguageSwitcher m_languages;
    DemoServer m_server;
    RealProgram m_program;
    AtSpiObject m_list;
    AtSpiObject m_counts; ///< "12 of 1,500 · …"
    int m_rows = 0; ///< in the list, when the run began
    int m_told = 0; ///< settled in this run, as the window showed
    int m_settledBefore = 0; ///< in the journal, when the run began
    QString m_problem;
};

/// A number from the environment, for longer runs by hand; under sanitizers the default is another.
int roundsFrom(const char *variable, int usual, int underSanitizers);
