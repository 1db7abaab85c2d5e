#pragma once

#include <QDialog>

/// Name, version and licence. Deletes itself.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};
