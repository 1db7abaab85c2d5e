#include "ui/fitting.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace {

constexpr int titleBarRoom = 48; ///< of the screen, for what stands round the window

void grow(QWidget &window)
{
    QLayout *layout = window.layout();
    layout->activate();
    const QSize screen = window.screen()->availableGeometry().size();
    const int width = qMin(qMax(window.width(), layout->totalMinimumSize().width()), screen.width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalMinimumSize().height();
    window.resize(width, qMin(qMax(window.height(), height), screen.height() - titleBarRoom));
}

class Fitter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // When the layout itself has taken it in.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
            auto *window = static_cast<QWidget *>(watched);
            QMetaObject::invokeMethod(
                window, [window] { grow(*window); }, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void keepFitting(QWidget *window)
{
    window->installEventFilter(new Fitter(window));
}
