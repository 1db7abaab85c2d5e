#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

class QPalette;
class QWidget;

/// Every window and state of the program, one after the other: real windows against the demo server (or one
/// that misbehaves), for pictures and measurements. Names people in Latin, CJK and Arabic letters.
namespace Scenes {
/// name: "list", "error-dialog", …; the window is shown and at rest while it is visited. What is visited may
/// change the language: the windows follow.
using Visit = std::function<void(const QString &name, QWidget &window)>;
void play(const Visit &visit);

/// What can be open at the same time, kept open: three main windows (signed in, signed out, one whose list
/// cannot be read), their other windows and all dialogs, the choosers of files too. Made in the language.
class Together
{
public:
    explicit Together(const QString &language);
    ~Together();

    const QList<std::pair<QString, QWidget *>> &windows() const;
    /// As people choose one.
    void choose(const QString &language);
    /// A result that leaves the status bar after a while.
    void sayResult();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
} // namespace Scenes
