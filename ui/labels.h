#pragma once

#include <QIcon>
#include <QLabel>
#include <QWidget>

/// A label for any text, also from outside: always plain text, wrapped, readable by assistive technology.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look {
        Normal,
        Headline,
        Secondary,
        Problem ///< with a warning sign before it
    };

    explicit PlainLabel(QWidget *parent = nullptr, Look look = Look::Normal);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    int signSide() const;

    const Look m_look;
    bool m_applying = false;
};

/// A picture that is drawn for the screen it is on: a label's pixmap would stay the one of the screen that it
/// was made for.
class PictureLabel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Square, side wide; where there is no room, down to leastSide.
    void setPicture(const QIcon &picture, int side, int leastSide);
    void setPicture(const QIcon &picture, int side) { setPicture(picture, side, side); }
    QSize sizeHint() const override { return maximumSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_picture;
};

/// A tool tip that says the text as it is: forced to be rich text, so that nobody guesses.
QString plainToolTip(const QString &text);

class QLineEdit;

/// A cross that is there while the field holds something, and clears it. Qt's own would fade in and out,
/// whatever the desktop wishes.
void addClearButton(QLineEdit *search);

/// Names the lens and the cross in a search field, which are pictures only, for screen readers.
void nameSearchButtons(QLineEdit *search);

/// Their colours and that of the placeholder, by the palette.
void recolourSearch(QLineEdit *search);
