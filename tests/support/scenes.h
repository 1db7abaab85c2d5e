#pragma once

#include <QString>

#include <functional>

class QPalette;
class QWidget;

/// Every window and state of the program, one after the other: real windows against the demo server (or one
/// that misbehaves), for pictures and measurements. Names people in Latin, CJK and Arabic letters.
namespace Scenes {
/// name: "list", "error-dialog", …; the window is shown and at rest while it is visited. What is visited may
/// change the language: the windows follow.
using Visit = std::function<void(const QString &name, QWidget &window)>;
void play(const Visit &visit);
} // namespace Scenes
