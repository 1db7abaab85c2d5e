#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <array>
#include <functional>

class PictureLabel;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;
class QVariantAnimation;

/// A line above the list that tells a success or a state without a dialog: slides in, leaves after 10 s,
/// stays while hovered or focused. Text is plain. One notice at a time: a passing one replaces the passing
/// one before; a lasting one stays until it is dismissed or withdrawn, and comes back when a passing one that
/// stood before it has left. Screen readers hear of each once.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning };
    /// Asked again whenever the language changes.
    using Words = std::function<QString()>;

    struct Action
    {
        Words text;
        std::function<void()> run;
    };
    struct Notice
    {
        Kind kind = Kind::Info;
        Words text = {};
        QList<Action> actions = {}; ///< at most two; pressing one dismisses the notice
        QString lasting = {}; ///< the name of one that lasts; empty = a passing one
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// A lasting one whose name is known takes the other's place, without an alert.
    void showNotice(Notice notice);
    /// Of what is shown.
    void dismiss();
    /// Dismisses the lasting one of that name, or, without a name, the passing one.
    void withdraw(const QString &lasting = {});
    QString text() const; ///< empty when nothing is shown

signals:
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();
    void tell();
    void hideEmpty();
    void showWords();
    void restOrRun();
    void slide(int from, int to);
    int fullHeight() const;
    int motion() const; ///< ms; 0 when the system wants stillness
    Kind kind() const;
    QColor background() const;
    void recolour();
    void retranslate();

    struct Entry
    {
        Notice notice;
        bool told = false; ///< to screen readers
    };
    QList<Entry> m_entries; ///< the last one is shown; only that one may be a passing one
    PictureLabel *m_icon;
    QLabel *m_label;
    std::array<QPushButton *, 2> m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
    QVariantAnimation *m_slide;
    bool m_leaving = false;
    int m_remaining = 0; ///< ms
};
