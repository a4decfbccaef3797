#include "core/storage/process.h"

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace core::storage {

void hardenProcess() {
    ::umask(S_IRWXG | S_IRWXO);
    // Without this a write beyond the file size limit ends the process instead of the act.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    // Nobody asks SQLite how much memory it has, and counting costs a lock an allocation.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
#ifdef NDEBUG
    const rlimit none{};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
#ifdef __linux__
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0));
#endif
#endif
}

}  // namespace core::storage
