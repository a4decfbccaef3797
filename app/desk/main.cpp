#include <QApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "app/composition/startup.h"
#include "core/storage/process.h"

int main(int argc, char** argv) {
    core::storage::hardenProcess();
#ifdef __GLIBC__
    // Each job's thread would keep a heap of its own: 8 MB for threads that mostly sleep.
    mallopt(M_ARENA_MAX, 2);
#endif
    QApplication::setApplicationName(QStringLiteral("kefu-desk"));
    QApplication::setApplicationVersion(QStringLiteral(KEFU_VERSION));
    QApplication application(argc, argv);
    return app::composition::runDesk(application);
}
