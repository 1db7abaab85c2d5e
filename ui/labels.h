#pragma once

#include <QLabel>

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

class QLineEdit;

/// Names the lens and the cross in a search field, which are pictures only, for screen readers.
void nameSearchButtons(QLineEdit *search);
