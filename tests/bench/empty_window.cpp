// What a start is held against: the smallest program that shows a window.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    window.setObjectName(QStringLiteral("emptyWindow"));
    window.resize(1240, 680);
    window.show();
    return QApplication::exec();
}
