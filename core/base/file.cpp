#include "core/base/file.h"

#include <system_error>

#ifdef _WIN32
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <windows.h>
// After windows.h.
#include <fcntl.h>
#include <io.h>
#include <sddl.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace core {
namespace {

namespace fs = std::filesystem;

#ifdef _WIN32

/// The handle that a FileLock keeps as a descriptor of the C library, or one that is closed here.
HANDLE handleOf(int descriptor) {
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));  // NOLINT: it is one
}

[[noreturn]] void fail(const char* what, const fs::path& file, DWORD error = ::GetLastError()) {
    throw fs::filesystem_error(what, file,
                               std::error_code(static_cast<int>(error), std::system_category()));
}

class Handle final {
public:
    explicit Handle(HANDLE value) : m_value(value) {}
    ~Handle() {
        if (isOpen()) {
            ::CloseHandle(m_value);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] bool isOpen() const { return m_value != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE value() const { return m_value; }
    [[nodiscard]] HANDLE release() { return std::exchange(m_value, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_value;
};

/// What the system made and leaves to its caller to free.
template <class T>
struct LocalMemory {
    LocalMemory() = default;
    ~LocalMemory() { ::LocalFree(value); }
    LocalMemory(const LocalMemory&) = delete;
    LocalMemory& operator=(const LocalMemory&) = delete;
    T value = nullptr;
};

/// `S-1-5-21-…` of who runs the program.
std::wstring ownSid() {
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token)) {
        fail("cannot tell whose the files are", {});
    }
    const Handle guard(token);
    // A SID has at most 68 bytes.
    alignas(TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user{};
    DWORD size = 0;
    LocalMemory<LPWSTR> text;
    if (!::GetTokenInformation(token, TokenUser, user.data(), static_cast<DWORD>(user.size()),
                               &size) ||
        !::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid,
                                  &text.value)) {
        fail("cannot tell whose the files are", {});
    }
    return text.value;
}

/// What 0600 and 0700 are here: the user, the system and its administrators, and nothing from the
/// folder above.
class PrivateAccess final {
public:
    explicit PrivateAccess(bool isFolder) {
        const std::wstring to = isFolder ? L"(A;OICI;FA;;;" : L"(A;;FA;;;";
        const std::wstring rules = L"D:P" + to + ownSid() + L")" + to + L"SY)" + to + L"BA)";
        if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(
                rules.c_str(), SDDL_REVISION_1, &m_descriptor.value, nullptr)) {
            fail("cannot tell whose the files are", {});
        }
    }
    [[nodiscard]] SECURITY_ATTRIBUTES attributes() const {
        return {sizeof(SECURITY_ATTRIBUTES), m_descriptor.value, FALSE};
    }
    void give(const fs::path& path) const {
        if (!::SetFileSecurityW(path.c_str(),
                                DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                m_descriptor.value)) {
            // A stick with FAT knows no owners.
            const DWORD error = ::GetLastError();
            if (error != ERROR_NOT_SUPPORTED && error != ERROR_INVALID_FUNCTION) {
                fail("cannot make private", path, error);
            }
        }
    }

private:
    LocalMemory<PSECURITY_DESCRIPTOR> m_descriptor;
};

/// Others may read, write and rename it meanwhile, as on other systems.
constexpr DWORD kShared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// Of the file itself, never of what a link leads to.
int openLockFile(const fs::path& file) {
    const PrivateAccess access(false);
    auto attributes = access.attributes();
    Handle handle(::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, kShared, &attributes,
                                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT,
                                nullptr));
    BY_HANDLE_FILE_INFORMATION about{};
    if (!handle.isOpen() || !::GetFileInformationByHandle(handle.value(), &about)) {
        fail("cannot open", file);
    }
    if ((about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
        fail("cannot open", file, ERROR_CANT_ACCESS_FILE);
    }
    const int descriptor = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle.value()),
                                             _O_RDWR | _O_BINARY | _O_NOINHERIT);
    if (descriptor < 0) {
        fail("cannot open", file, ERROR_TOO_MANY_OPEN_FILES);
    }
    static_cast<void>(handle.release());
    return descriptor;
}

/// One byte far behind every end: a lock here keeps others from reading and writing what it covers,
/// and the mark is the length.
OVERLAPPED lockedByte() {
    OVERLAPPED at{};
    at.OffsetHigh = 0x40000000;
    return at;
}

void release(int descriptor, const fs::path& file) {
    auto at = lockedByte();
    if (!::UnlockFileEx(handleOf(descriptor), 0, 1, 0, &at) &&
        ::GetLastError() != ERROR_NOT_LOCKED) {
        fail("cannot unlock", file);
    }
}

}  // namespace

void createPrivateFolder(const fs::path& folder) {
    if (folder.has_parent_path() && !fs::exists(folder.parent_path())) {
        createPrivateFolder(folder.parent_path());
    }
    const PrivateAccess access(true);
    auto attributes = access.attributes();
    if (::CreateDirectoryW(folder.c_str(), &attributes)) {
        return;
    }
    if (::GetLastError() != ERROR_ALREADY_EXISTS) {
        fail("cannot create the folder", folder);
    }
    access.give(folder);
}

bool createPrivateFile(const fs::path& file) {
    const PrivateAccess access(false);
    auto attributes = access.attributes();
    const Handle handle(::CreateFileW(file.c_str(), GENERIC_WRITE, kShared, &attributes, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr));
    if (handle.isOpen()) {
        return true;
    }
    if (const DWORD error = ::GetLastError();
        error != ERROR_FILE_EXISTS && error != ERROR_ALREADY_EXISTS) {
        fail("cannot create the file", file, error);
    }
    return false;
}

void makePrivate(const fs::path& file) {
    if (fs::exists(fs::symlink_status(file))) {
        PrivateAccess(fs::is_directory(file)).give(file);
    }
}

void syncFile(const fs::path& file) {
    const Handle handle(::CreateFileW(file.c_str(), GENERIC_WRITE, kShared, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!handle.isOpen()) {
        fail("cannot open", file);
    }
    if (!::FlushFileBuffers(handle.value())) {
        fail("cannot write to the disk", file);
    }
}

void renameDurably(const fs::path& from, const fs::path& to) {
    // A folder cannot be flushed here; this returns when the new name is on the disk.
    if (!::MoveFileExW(from.c_str(), to.c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        const DWORD error = ::GetLastError();
        throw fs::filesystem_error(
            "cannot rename", from, to,
            std::error_code(static_cast<int>(error), std::system_category()));
    }
}

FileLock::FileLock(const fs::path& file) : m_file(file), m_descriptor(openLockFile(file)) {}

FileLock::~FileLock() {
    ::_close(m_descriptor);
}

bool FileLock::tryLock() {
    // A lock is never turned into another: the one that is held goes first, as with flock.
    release(m_descriptor, m_file);
    auto at = lockedByte();
    if (::LockFileEx(handleOf(m_descriptor), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0,
                     1, 0, &at)) {
        return true;
    }
    if (const DWORD error = ::GetLastError();
        error != ERROR_LOCK_VIOLATION && error != ERROR_IO_PENDING) {
        fail("cannot lock", m_file, error);
    }
    return false;
}

void FileLock::apply(int operation) {
    release(m_descriptor, m_file);
    auto at = lockedByte();
    if (!::LockFileEx(handleOf(m_descriptor), static_cast<DWORD>(operation), 0, 1, 0, &at)) {
        fail("cannot lock", m_file);
    }
}

void FileLock::lock() {
    apply(LOCKFILE_EXCLUSIVE_LOCK);
}

void FileLock::lockShared() {
    apply(0);
}

void FileLock::unlock() {
    release(m_descriptor, m_file);
}

bool FileLock::isMarked() const {
    LARGE_INTEGER size{};
    if (!::GetFileSizeEx(handleOf(m_descriptor), &size)) {
        fail("cannot read", m_file);
    }
    return size.QuadPart > 0;
}

void FileLock::setMarked(bool marked) {
    // The length is the mark; nothing is ever written into the file.
    LARGE_INTEGER length{};
    length.QuadPart = marked ? 1 : 0;
    if (!::SetFilePointerEx(handleOf(m_descriptor), length, nullptr, FILE_BEGIN) ||
        !::SetEndOfFile(handleOf(m_descriptor))) {
        fail("cannot write", m_file);
    }
}

#else

constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;

[[noreturn]] void fail(const char* what, const fs::path& file) {
    throw fs::filesystem_error(what, file, std::error_code(errno, std::generic_category()));
}

class Descriptor final {
public:
    Descriptor(const fs::path& file, int flags)
        : m_file(file), m_value(::open(file.c_str(), flags | O_CLOEXEC)) {
        if (m_value < 0) {
            fail("cannot open", m_file);
        }
    }
    ~Descriptor() { ::close(m_value); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void sync() const {
        if (::fsync(m_value) != 0) {
            fail("cannot write to the disk", m_file);
        }
    }

private:
    fs::path m_file;
    int m_value;
};

}  // namespace

void createPrivateFolder(const fs::path& folder) {
    if (folder.has_parent_path() && !fs::exists(folder.parent_path())) {
        createPrivateFolder(folder.parent_path());
    }
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        fail("cannot create the folder", folder);
    }
    fs::permissions(folder, fs::perms::group_all | fs::perms::others_all, fs::perm_options::remove);
}

bool createPrivateFile(const fs::path& file) {
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kPrivateFile);
    if (descriptor < 0) {
        return errno == EEXIST ? false : (fail("cannot create the file", file), false);
    }
    ::close(descriptor);
    return true;
}

void makePrivate(const fs::path& file) {
    if (fs::exists(fs::symlink_status(file))) {
        fs::permissions(file, fs::perms::group_all | fs::perms::others_all,
                        fs::perm_options::remove);
    }
}

void syncFile(const fs::path& file) {
    Descriptor(file, O_RDONLY).sync();
}

void renameDurably(const fs::path& from, const fs::path& to) {
    fs::rename(from, to);
    const auto folder = to.has_parent_path() ? to.parent_path() : fs::path(".");
    Descriptor(folder, O_RDONLY | O_DIRECTORY).sync();
}

FileLock::FileLock(const fs::path& file)
    : m_file(file)
    , m_descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kPrivateFile)) {
    if (m_descriptor < 0) {
        fail("cannot open", m_file);
    }
}

FileLock::~FileLock() {
    ::close(m_descriptor);
}

bool FileLock::tryLock() {
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {
        return true;
    }
    if (errno != EWOULDBLOCK && errno != EINTR) {
        fail("cannot lock", m_file);
    }
    return false;
}

void FileLock::apply(int operation) {
    while (::flock(m_descriptor, operation) != 0) {
        if (errno != EINTR) {
            fail("cannot lock", m_file);
        }
    }
}

void FileLock::lock() {
    apply(LOCK_EX);
}

void FileLock::lockShared() {
    apply(LOCK_SH);
}

void FileLock::unlock() {
    apply(LOCK_UN);
}

bool FileLock::isMarked() const {
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0) {
        fail("cannot read", m_file);
    }
    return status.st_size > 0;
}

void FileLock::setMarked(bool marked) {
    // The length is the mark; nothing is ever written into the file.
    if (::ftruncate(m_descriptor, marked ? 1 : 0) != 0) {
        fail("cannot write", m_file);
    }
}

#endif

}  // namespace core
