#pragma once

#include <QString>
#include <QWidget>

class PictureLabel;
class QLabel;
class QProgressBar;
class QPushButton;

/// A calm page instead of a list: a drawing, one sentence, one line of help, at most two buttons, centred;
/// with a progress bar while loading.
class PlaceholderPage : public QWidget
{
    Q_OBJECT

public:
    /// drawing: base name of an SVG in resources/drawings.
    explicit PlaceholderPage(const QString &drawing, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &help = {}, const QString &button = {},
                  const QString &secondButton = {});
    /// received < 0: no bar; total <= 0: busy.
    void setProgress(qint64 received, qint64 total);

    QSize minimumSizeHint() const override;

signals:
    void buttonClicked();
    void secondButtonClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void roomyButtons();
    void fit(); ///< the drawing gives way where texts and buttons need the room

    QString m_drawingName;
    PictureLabel *m_drawing;
    QLabel *m_sentence;
    QLabel *m_help;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QPushButton *m_secondButton;
    bool m_restyling = false;
};
