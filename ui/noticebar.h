#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;
class QVariantAnimation;

/// A line above the list that tells a success or a state without a dialog: slides in, leaves after 10 s,
/// stays while hovered or focused. Text is plain. One notice at a time; a new one replaces the old.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// actionText empty = no button. A lasting notice stays until dismissed or replaced.
    void showNotice(Kind kind, const QString &text, const QString &actionText = {},
                    std::function<void()> action = {}, bool lasting = false);
    void dismiss();
    /// Goes without sliding: its words are of another language.
    void dismissAtOnce();
    QString text() const; ///< empty when nothing is shown

signals:
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restOrRun();
    void slide(int from, int to);
    int fullHeight() const;
    int motion() const; ///< ms; 0 when the system wants stillness
    QColor background() const;
    void recolour();
    void retranslate();

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_timer;
    QVariantAnimation *m_slide;
    std::function<void()> m_action;
    Kind m_kind = Kind::Info;
    bool m_lasting = false;
    bool m_shown = false;
    bool m_leaving = false;
    int m_remaining = 0; ///< ms
};
