#pragma once

#include "app/api/apierror.h"
#include "app/api/blockstatus.h"

#include <QList>
#include <QString>

/// An ApiError in words (look.md, Dialogs).
struct ErrorText
{
    enum class Action { Retry, SignIn, CopyDetails, Close };
    QString why; ///< first sentence
    QString advice; ///< second sentence; may be empty
    QString shortCause; ///< a few words for a row's second line
    QList<Action> actions; ///< in order; Close always last
    QString details; ///< method, URL, HTTP status, RC, error.code, the server's words (cleaned), time; never
                     ///< a token
};

ErrorText errorText(const ApiError &error, BlockScope scope = BlockScope::Direct);
