#include "core/base/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace core {
namespace {

namespace fs = std::filesystem;

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

}  // namespace core
