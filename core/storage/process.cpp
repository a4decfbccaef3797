#include "core/storage/process.h"

#include <sqlite3.h>

#ifdef _WIN32
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#else
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace core::storage {

void hardenProcess() {
    // Nobody asks SQLite how much memory it has, and counting costs a lock an allocation.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
#ifdef _WIN32
    // Files are made private one by one (core/base/file). A drive without a disk is an error code
    // instead of a box, and a crash ends the program without asking to send its memory anywhere.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
#else
    ::umask(S_IRWXG | S_IRWXO);
    // Without this a write beyond the file size limit ends the process instead of the act.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
#ifdef NDEBUG
    const rlimit none{};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
#ifdef __linux__
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0));
#endif
#endif
#endif
}

}  // namespace core::storage
