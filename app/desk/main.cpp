#include <QApplication>

#include "app/composition/startup.h"
#include "core/storage/process.h"

int main(int argc, char** argv) {
    core::storage::hardenProcess();
    QApplication::setApplicationName(QStringLiteral("kefu-desk"));
    QApplication::setApplicationVersion(QStringLiteral(KEFU_VERSION));
    QApplication application(argc, argv);
    return app::composition::runDesk(application);
}
