#include "tests/faults/failing_files.h"

#include <atomic>
#include <cstddef>
#include <sqlite3.h>

namespace faults {
namespace {

/// The system's file layer, under this one.
sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_failing{};
std::atomic<int> g_operations = 0;
std::atomic<int> g_failFrom = 0;
std::atomic<int> g_code = SQLITE_OK;

/// An open file: the real one follows directly behind, in the memory that SQLite gives.
struct File {
    sqlite3_file base;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + sizeof(File));
}

/// The error of this operation; SQLITE_OK: let it through.
int nextFault() {
    const int number = ++g_operations;
    return g_failFrom > 0 && number >= g_failFrom ? g_code.load() : SQLITE_OK;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* data, int count, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), data, count, at);
}
int writeFile(sqlite3_file* file, const void* data, int count, sqlite3_int64 at) {
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault
                              : realOf(file)->pMethods->xWrite(realOf(file), data, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int kind) {
    return realOf(file)->pMethods->xLock(realOf(file), kind);
}
int unlockFile(sqlite3_file* file, int kind) {
    return realOf(file)->pMethods->xUnlock(realOf(file), kind);
}
int checkReserved(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// Version 2: with shared memory, which WAL needs, and without memory mapping, which is off anyway.
constexpr sqlite3_io_methods kMethods{
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile, checkReserved, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

int openFile(sqlite3_vfs* /*files*/, sqlite3_filename name, sqlite3_file* file, int flags,
             int* given) {
    file->pMethods = nullptr;
    const int code = g_real->xOpen(g_real, name, realOf(file), flags, given);
    if (code == SQLITE_OK) {
        file->pMethods = &kMethods;
    }
    return code;
}

}  // namespace

FailingFiles::FailingFiles() {
    g_real = sqlite3_vfs_find(nullptr);
    // Everything about folders stays the system's; those functions look at no file object.
    g_failing = *g_real;
    g_failing.zName = "failing";
    g_failing.pNext = nullptr;
    g_failing.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_failing.xOpen = openFile;
    sqlite3_vfs_register(&g_failing, 1);
    heal();
}

FailingFiles::~FailingFiles() {
    sqlite3_vfs_unregister(&g_failing);
    sqlite3_vfs_register(g_real, 1);
}

void FailingFiles::failFrom(int operation, int code) {
    g_operations = 0;
    g_code = code;
    g_failFrom = operation;
}

void FailingFiles::heal() {
    g_failFrom = 0;
    g_operations = 0;
}

int FailingFiles::operations() const {
    return g_operations;
}

}  // namespace faults
