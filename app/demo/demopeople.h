#pragma once

#include <QRandomGenerator>
#include <QString>

/// Which picture a person of the demo has.
enum class DemoPicture { Drawn, Missing, None };

/// What comes of trying to unblock a person of the demo.
enum class DemoTrouble {
    No,
    Busy,
    SlowDown,
    NotAllowed,
    AlreadyGone,
    BadId,
    Garbled,
    NeverAnswers,
    MovedAway
};

struct DemoPerson
{
    QString id;
    QString nickname;
    DemoPicture picture = DemoPicture::Drawn;
    DemoTrouble trouble = DemoTrouble::No;
    qint64 lastSeenMs = 0; ///< 0 = never
};

/// Makes up people: names in many scripts, some odd ones, and ids of the forms that servers give. The same
/// generator state and number, the same person; the number makes ids unique.
DemoPerson makeDemoPerson(QRandomGenerator &random, int number, qint64 nowMs);

/// How many troublemakers there are, and each of them: their names say how their unblocking fails.
int demoTroublemakerCount();
DemoPerson demoTroublemaker(int which, qint64 nowMs);
