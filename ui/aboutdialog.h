#pragma once

#include <QDialog>

class PlainLabel;
class QPushButton;

/// Name, version and licence. Deletes itself.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_version;
    PlainLabel *m_what;
    PlainLabel *m_licence;
    QPushButton *m_close;
};
