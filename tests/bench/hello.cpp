// What every start is measured against: the least that shows a list.

#include <QApplication>
#include <QListView>
#include <QStringListModel>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStringListModel model({ QStringLiteral("Hello"), QStringLiteral("world") });
    QListView view;
    view.setModel(&model);
    view.resize(720, 640);
    view.show();
    return QApplication::exec();
}
